import type { Effect } from '../../../model/quantity';
import { plainTable } from '../../../text/plain-table';

/** Nouns (inflected) and adjectives that say what befell the counted; `effect: lemmas`. */
export const casualtyNouns: Readonly<Partial<Record<Effect, string>>> = {
  killed:
    'fatality, death, dead body, body, corpse, death toll, toll of dead, martyr, dead, remains, deceased, number of dead, number of deaths, toll, number of killed, number of those killed, number of those who died',
  wounded:
    'injury, wounded, injured, number of injured, number of wounded, number of those injured, number of those wounded, number of those hurt, number of people hurt, casualty figure',
  casualties:
    'casualty, victim, casualties, human loss, human losses, loss of life, casualty toll, number of casualties, number of victims',
  missing: 'missing person, missing people, number of missing, number of those missing, disappeared, missing',
  rescued: 'rescued person, rescued people, number of those rescued, number of those saved, number of those pulled out',
  released: 'number of those released, number of those freed, number of those let go',
  escaped:
    'number of those who escaped, number of those who fled, number of those who got away, number of those who broke out, number of escapees',
  unharmed: 'survivor',
  displaced:
    'evacuee, displaced person, displaced people, number of those displaced, number of those evacuated, displaced, internally displaced person, idp, refugee, homeless, internally displaced',
  detained:
    'number of those arrested, number of those detained, number of those held, number of arrests, number of those jailed, number of those picked up, number of detainees, detainee, prisoner, inmate, prisoner of war, internee, arrest, jailed person',
  abducted:
    'hostage, captive, abductee, kidnap victim, number of those abducted, number of those kidnapped, number of those taken, number of those seized, number of those captured',
  aboard:
    'number of those aboard, number of those on board, passenger, crew member, crew, crewmember, occupant, person aboard, person on board, crewman, seafarer',
  infected: 'infection, confirmed case, new case, case, positive case, suspected case, infected person',
  hospitalised: 'hospitalised person, hospital patient, inpatient',
  attended:
    'protester, demonstrator, participant, attendee, mourner, marcher, worshipper, pilgrim, fan, spectator, concert-goer, supporter, rallygoer',
  voted: 'voter, vote, ballot',
  affected: 'affected person, affected people',
};

export const casualtyAdjectives: Readonly<Partial<Record<Effect, string>>> = {
  killed: 'dead, deceased, lifeless, slain, killed',
  wounded:
    'wounded, injured, hurt, maimed, critically injured, seriously injured, critically wounded, seriously wounded, slightly injured, lightly injured, slightly wounded, lightly wounded, badly hurt, severely injured, severely wounded, badly injured, gravely wounded',
  missing: 'missing, unaccounted for, feared missing, lost, reported missing',
  unharmed:
    'unhurt, unharmed, uninjured, unscathed, safe, safe and sound, alive, unwounded, safe and well, intact, undamaged',
  displaced: 'homeless, displaced, internally displaced, uprooted',
  aboard: 'aboard, on board, onboard',
  infected: 'infected, ill, sick',
  hospitalised: 'hospitalised, in hospital, in intensive care',
  detained: 'in custody, jailed, detained, imprisoned, behind bars, under arrest',
  abducted: 'kidnapped, abducted, in captivity',
  rescued: 'rescued, saved',
};

/** What is measured: `measure: lemmas`. */
export const measureNouns: Readonly<Record<string, string>> = plainTable<string>({
  magnitude: 'magnitude, richter scale, moment magnitude',
  depth: 'depth',
  speed: 'speed, velocity, wind speed, gust, wind gust',
  weight: 'weight, mass, payload',
  width: 'width, breadth, diameter',
  height: 'height, crest, altitude, elevation, flight level',
  length: 'length',
  distance: 'distance, range, radius',
  gap: 'gap, separation',
  area: 'area, surface area, acreage',
  volume: 'volume',
  capacity: 'capacity, seating capacity, maximum capacity',
  share:
    'share, proportion, percentage, approval rating, vote share, share of the vote, margin, stake, approval, majority',
  turnout: 'turnout, voter turnout, attendance, crowd size, participation rate, participation, rate of participation',
  price: 'price, share price, oil price, gas price, stock price, fuel price',
  rate: 'rate, mortality rate, death rate, containment, success rate, infection rate, crime rate',
  'interest-rate': 'interest rate, key rate, policy rate',
  'exchange-rate': 'exchange rate',
  unemployment: 'unemployment, unemployment rate, jobless rate, joblessness, jobless figure',
  inflation: 'inflation, inflation rate, annual inflation',
  growth: 'growth rate, economic growth, gdp growth',
  temperature: 'temperature, high temperature, low temperature',
  budget: 'budget, spending, gdp, gross domestic product, expenditure',
  debt: 'debt, public debt, external debt, foreign debt, national debt, arrears, liabilities',
  deficit: 'deficit, budget deficit, trade deficit, shortfall',
  surplus: 'surplus, trade surplus, budget surplus',
  revenue: 'revenue, turnover, sales, earnings, income, proceeds, takings',
  profit: 'profit, net profit, net income, operating profit',
  loss: 'loss, damage bill, economic loss, insured loss, financial loss',
  output: 'output, production',
  cost: 'cost, bill, price tag, expense, valuation, value, worth, market value, market capitalisation, premium',
  fee: 'fee, transfer fee',
  fine: 'fine, penalty',
  ransom: 'ransom',
  pay: 'salary, wage',
  compensation: 'compensation, payout',
  age: 'age',
  duration: 'duration, length of time, term',
  population: 'population',
  rainfall: 'rainfall, precipitation, snowfall, rain, snow',
  strength: 'strength, intensity, force, yield, power',
  pressure: 'pressure',
  number:
    'number, figure, count, tally, total, headcount, head count, estimate, toll, death toll, casualty toll, body count, final figure, official figure',
  level: 'level, water level, river level, sea level',
  score: 'score, rating, ranking, grade',
  concentration: 'concentration, purity, enrichment level',
});

/** Adjectives that say what a figure beside them measures: "ten kilometres deep", "nine years old", "worth $2 million". */
export const measureAdjectives: Readonly<Record<string, string>> = plainTable<string>({
  age: 'old, aged',
  cost: 'worth',
  depth: 'deep, underground, below the surface, beneath the surface',
  gap: 'from each other, from one another, of each other, of one another, away from each other, away from one another',
});

/** Verbs that say what their figure measures of their subject. */
export const measureVerbs: Readonly<Record<string, string>> = plainTable<string>({
  cost: 'cost',
  weight: 'weigh',
});

/** Verbs whose object may be a figure that their subject tells; inflected by their first word. */
export const reckoningVerbs =
  'put, place, set, count, tally, record, register, list, give, cite, estimate, claim, report, document, log, note, quote, revise, raise, lower, reduce, increase, cut, speak of, talk of, number, reckon, calculate, tot up, total, verify, identify, measure, gauge, assess';

/** Units: `base unit: word factor, …`; words inflect. */
export const units: Readonly<Record<string, string>> = plainTable<string>({
  metre:
    'metre 1, meter 1, kilometre 1000, kilometer 1000, km 1000, kms 1000, mile 1609.344, nautical mile 1852, foot 0.3048, ft 0.3048, yard 0.9144, inch 0.0254, centimetre 0.01, centimeter 0.01, cm 0.01, millimetre 0.001, millimeter 0.001, mm 0.001, light year 9460730472580800',
  kilogram:
    'kilogram 1, kilogramme 1, kg 1, kgs 1, kilo 1, gram 0.001, gramme 0.001, tonne 1000, ton 1000, metric ton 1000, metric tonne 1000, kiloton 1000000, megaton 1000000000, pound 0.45359237, lb 0.45359237, lbs 0.45359237, ounce 0.0283495, stone 6.35029, milligram 0.000001',
  litre:
    'litre 1, liter 1, gallon 3.785411784, barrel 158.987, bpd 158.987, cubic metre 1000, cubic meter 1000, millilitre 0.001, bushel 36.3687, pint 0.568, barrel of oil 158.987, barrel per day 158.987',
  'square-metre':
    'square metre 1, square meter 1, square kilometre 1000000, square kilometer 1000000, sq km 1000000, square mile 2589988, hectare 10000, acre 4046.856, square foot 0.092903',
  kmh: 'km/h 1, kph 1, kmh 1, kilometre per hour 1, kilometer per hour 1, kilometre an hour 1, kilometer an hour 1, km per hour 1, km an hour 1, mph 1.609344, mile per hour 1.609344, mile an hour 1.609344, knot 1.852, metre per second 3.6, meter per second 3.6',
  percent:
    'percent 1, per cent 1, percent of the vote 1, percent of the votes 1, percent of votes 1, percent of votes cast 1, percent of the ballots 1, per cent of the vote 1, per cent of the votes 1, per cent of votes 1, per cent of votes cast 1, percentage point 1, pct 1, basis point 0.01, pc 1, percentage 1',
  usd: 'dollar 1, us dollar 1, usd 1, buck 1, cent 0.01',
  eur: 'euro 1',
  gbp: 'pound sterling 1, sterling 1, penny 0.01, pence 0.01',
  jpy: 'yen 1',
  cny: 'yuan 1, renminbi 1',
  rub: 'rouble 1, ruble 1',
  inr: 'rupee 1, indian rupee 1',
  try: 'turkish lira 1',
  dinar: 'dinar 1',
  iqd: 'iraqi dinar 1',
  dirham: 'dirham 1',
  riyal: 'riyal 1',
  irr: 'rial 1, toman 10',
  lira: 'lira 1',
  syp: 'syrian pound 1',
  lbp: 'lebanese pound 1',
  egp: 'egyptian pound 1',
  sdg: 'sudanese pound 1',
  ils: 'shekel 1',
  ngn: 'naira 1',
  uah: 'hryvnia 1',
  krw: 'won 1',
  zar: 'rand 1',
  brl: 'real 1',
  peso: 'peso 1',
  krone: 'krona 1, krone 1',
  franc: 'franc 1',
  shilling: 'shilling 1',
  thb: 'baht 1',
  myr: 'ringgit 1',
  pln: 'zloty 1',
  huf: 'forint 1',
  bdt: 'taka 1',
  birr: 'birr 1',
  ghs: 'cedi 1',
  kwacha: 'kwacha 1',
  gel: 'lari 1',
  amd: 'dram 1',
  azn: 'manat 1',
  kzt: 'tenge 1',
  uzs: 'uzbek som 1',
  afn: 'afghani 1',
  mmk: 'kyat 1',
  vnd: 'dong 1',
  idr: 'rupiah 1',
  khr: 'riel 1',
  ron: 'romanian leu 1, lei 1',
  bgn: 'lev 1, leva 1',
  czk: 'koruna 1, czech crown 1',
  lvl: 'lats 1',
  litas: 'litas 1',
  denar: 'denar 1',
  bwp: 'pula 1',
  gmd: 'dalasi 1',
  sll: 'leone 1',
  mzn: 'metical 1, meticais 1',
  mga: 'ariary 1',
  mru: 'ouguiya 1',
  aoa: 'kwanza 1',
  pyg: 'guarani 1',
  hnl: 'lempira 1',
  gtq: 'quetzal 1',
  cordoba: 'cordoba 1',
  bolivar: 'bolivar 1',
  pen: 'nuevo sol 1',
  chf: 'swiss franc 1',
  xaf: 'cfa franc 1',
  btc: 'bitcoin 1',
  degree:
    'degree 1, degree celsius 1, degrees celsius 1, degree fahrenheit 0.5555555555555556, degree centigrade 1, celsius 1, centigrade 1',
  watt: 'watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000, mw 1000000, gw 1000000000, kw 1000',
  joule: 'kilowatt hour 3600000, megawatt hour 3600000000, gigawatt hour 3600000000000',
  second: 'second 1, minute 60, hour 3600',
  day: 'day 1, week 7, fortnight 14, month 30, year 365, decade 3650, century 36500',
  byte: 'byte 1, kilobyte 1000, megabyte 1000000, gigabyte 1000000000, terabyte 1000000000000, gb 1000000000, tb 1000000000000, mb 1000000',
  magnitude: 'magnitude 1',
  sievert: 'sievert 1, millisievert 0.001, microsievert 0.000001, becquerel 1',
});

/** Currency and other signs written against a number. */
export const signUnits: Readonly<Record<string, readonly [unit: string, factor: number]>> = plainTable<
  readonly [unit: string, factor: number]
>({
  '%': ['percent', 1],
  '٪': ['percent', 1],
  $: ['usd', 1],
  us$: ['usd', 1],
  '€': ['eur', 1],
  '£': ['gbp', 1],
  '¥': ['jpy', 1],
  '₹': ['inr', 1],
  '₽': ['rub', 1],
  '₺': ['try', 1],
  '₪': ['ils', 1],
  '₩': ['krw', 1],
  '₴': ['uah', 1],
  '₦': ['ngn', 1],
  '°': ['degree', 1],
});
