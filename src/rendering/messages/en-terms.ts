import type { Effect, StateScale } from '../../model';
import { plainTable } from '../../text/plain-table';

/** What befell those counted, after "how many people". */
export const effects: Readonly<Record<Effect, string> & Record<string, string | undefined>> = {
  killed: 'were killed',
  wounded: 'were injured',
  casualties: 'were killed or injured',
  missing: 'went missing',
  rescued: 'were rescued or recovered',
  displaced: 'were displaced',
  detained: 'were detained',
  abducted: 'were held captive',
  released: 'were released',
  escaped: 'escaped',
  infected: 'were infected',
  poisoned: 'were poisoned',
  hospitalised: 'were taken to hospital',
  launched: 'were launched',
  intercepted: 'were intercepted',
  destroyed: 'were destroyed',
  struck: 'were hit',
  aboard: 'were on board',
  attended: 'took part',
  voted: 'voted',
  dismissed: 'were dismissed',
  affected: 'were affected',
  unharmed: 'were unharmed',
};

/** Units after "how many". */
export const units: Readonly<Record<string, string>> = plainTable<string>({
  person: 'people',
  'thing:person': 'people',
  item: 'of them',
  usd: 'US dollars',
  km: 'kilometres',
  metre: 'metres',
  tonne: 'tonnes',
  percent: 'per cent',
  eur: 'euros',
  gbp: 'pounds',
  second: 'seconds',
  day: 'days',
  kilogram: 'kilograms',
  litre: 'litres',
  watt: 'watts',
  degree: 'degrees',
});

/** Measures after "what was the". */
export const measures: Readonly<Record<string, string>> = plainTable<string>({
  votes: 'share of the vote',
  share: 'percentage',
});

/** The two ends of each scale of states. */
export const scales: Readonly<Record<StateScale, string>> = {
  truth: 'genuine or false',
  life: 'alive or dead',
  guilt: 'guilty or innocent',
  legality: 'legal or illegal',
  success: 'a success or a failure',
  will: 'willing or forced',
  armament: 'armed or unarmed',
  need: 'necessary or not',
  dress: 'in uniform or in plain clothes',
  licence: 'licensed or not',
  binding: 'binding or not',
  sameness: 'the same or different',
  damage: 'damaged or intact',
  custody: 'held or free',
  condition: 'well or in a bad state',
  control: 'under control or out of control',
  safety: 'safe or in danger',
  openness: 'open or closed',
  operation: 'working or out of order',
  calm: 'calm or tense',
  fullness: 'full or empty',
  presence: 'there or absent',
  availability: 'available or lacking',
  readiness: 'ready or not',
  completeness: 'complete or incomplete',
  infection: 'infected or not',
  height: 'high or low',
  burning: 'put out or still burning',
  schedule: 'on as planned or off',
  voyage: 'safely there or lost',
  adoption: 'passed or turned down',
  reach: 'on target or brought down',
  supply: 'enough or short',
  finding: 'found or still missing',
  course: 'going on or over',
  agreement: 'agreed or not',
  intrusion: 'broken into or not',
  charge: 'charged or not',
};

/** One end of a scale: "alive"; of "ready or not", "not ready". */
export function stateInEnglish(scale: StateScale, sign: 1 | -1): string {
  const [up = '', down = ''] = scales[scale].split(' or ');
  return sign === 1 ? up : down === 'not' ? `not ${up}` : down;
}

/** Parts of concept ids that are not plain English by themselves. */
export const terms: Readonly<Record<string, string>> = plainTable<string>({
  us: 'US',
  uk: 'UK',
  cruise: 'cruise missile',
  'air-defence': 'air-defence missile',
  'military-person': 'soldier',
});

/** Plurals that no rule makes. */
export const irregulars: Readonly<Record<string, string>> = plainTable<string>({
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  policeman: 'policemen',
  aircraft: 'aircraft',
  ammunition: 'ammunition',
  family: 'families',
  medic: 'medics',
});
