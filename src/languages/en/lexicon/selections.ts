/**
 * Verbs that mean one thing of some objects and another of the rest (selectional preferences, Resnik 1996): what they mean alone
 * stands in the other tables. `verbs > event class/frame: objects`, `>` of its object or the subject of its passive, `<` of a
 * subject without an object, `-` where there is no object at all; `=act` for an act. Objects are nouns, or a sort with `@`: person,
 * place, amount, number, event, law, office, or a root of things. The first line that holds decides. Long because it is data.
 */

const rules =
  'law, rule, regulation, ceasefire, cease-fire, truce, promise, pledge, vow, agreement, deal, ban, curfew, code, oath, protocol, taboo, sanction, treaty, embargo, copyright, commitment, convention, confidentiality, term, condition, injunction, restriction, confidence';
const instruments =
  'bill, act, law, legislation, measure, resolution, budget, amendment, motion, reform, constitution, charter, statute, ordinance, referendum, proposal, package, treaty, parliament, house, senate, congress, committee, commons, lords';
const limbs =
  'arm, leg, neck, nose, rib, ankle, wrist, hip, jaw, skull, back, foot, collarbone, hand, finger, thumb, toe, bone, pelvis, elbow, shoulder, knee, tooth, cheekbone, thigh, shin, spine, head, face, eye, tibia, fibula';
const suits =
  'lawsuit, suit, complaint, appeal, petition, case, claim, motion, writ, libel suit, class action, injunction';
const pleas = 'application, bid, report, paper, document, request, evidence, proposal, tender';
const bouts =
  'game, match, election, seat, title, final, vote, race, championship, case, appeal, crown, semi-final, quarter-final, tie, medal, contest, series, toss, set, poll, referendum, bout, derby, battle, war, fight, by-election, majority, bet, point';
const tunes =
  'music, song, guitar, piano, instrument, concert, gig, tune, track, album, drum, violin, trumpet, anthem, set, hit, keyboard, bass, melody';
const parts = 'character, villain, hero, heroine, lead';
const clips =
  'video, post, photo, image, story, footage, picture, message, tweet, link, clip, photograph, article, news, recording, selfie';
const reliefs =
  'aid, relief, food, shelter, assistance, support, help, care, protection, funding, fund, supply, treatment, water, medicine, humanitarian aid, medical aid, food aid, blanket, tent, subsidy, loan';
const services =
  'power supply, water supply, train service, rail service, bus service, phone service, service, network, power, internet, supply, electricity, communication, website, site, server, signal, broadcast, system, railway, line, connection';
const plans =
  'plan, bid, search, effort, attempt, project, match, flight, mission, policy, deal, talks, idea, programme, program, trial, game, race, event, target, scheme, proposal, tour, launch, strategy, campaign, operation, rescue, experiment';
const positions =
  'island, islet, lead, throne, seat, position, base, post, town, city, village, checkpoint, outpost, territory, ground, area, control, province, district, stronghold, land, power';
const worries =
  'fear, concern, hope, doubt, worry, spectre, specter, prospect, possibility, suspicion, expectation, alarm, tension, eyebrow, risk, anxiety, temperature';
const troops = 'troop, troops, force, forces, army, soldier, soldiers, police, unit, ambassador, peacekeeper, navy';

const outbreaks =
  'riot, protest, clash, fighting, violence, row, dispute, unrest, brawl, gunfire, shooting, fight, war, conflict, demonstration, scuffle, controversy, scandal, crisis, argument, disturbance, rioting, fire, blaze';
const provocations =
  'leak, fault, failure, breakdown, malfunction, collision, explosion, blast, storm, rain, downpour, flood, quake, earthquake, landslide, drought, dispute, row, quarrel, argument, death, killing, shooting, beating, arrest, murder, raid, attack, bombing, stabbing, assassination, short circuit, power cut, outage, arson, eviction, dismissal, price rise, pay cut';

const standing =
  'bridge, flyover, overpass, building, house, tower, block, dam, wall, roof, ceiling, crane, grandstand, balcony, minaret, chimney, statue, pylon, mast, scaffold, scaffolding, pier, ladder, stairway, staircase';

const losses =
  'pound, kilo, kilogram, stone, audience, phone, money, sleep, weight, touch, sight, interest, confidence, faith, trust, patience, hope, balance, way, key, wallet, passport, document, file, luggage, bag, data, consciousness, temper, nerve, value, time, memory, support, right, momentum, licence, license, customer, subscriber, income, revenue, billion, million, dollar, euro, appetite, voice, sense, face';

const crowds =
  'protester, demonstrator, crowd, marcher, rioter, picket, sit-in, encampment, camp, protest, demonstration, rally, march, gathering, vigil, picket line';
const currents =
  'power, electricity, internet, power supply, electricity supply, water supply, gas supply, mobile network, phone network, phone line, network, communication, signal, phone service, internet service, internet access, power line, mains';
const grounds =
  'town, city, village, base, outpost, checkpoint, stronghold, airport, airfield, barracks, garrison, capital, district, territory, hill, crossing, headquarters, island, port, ground';
const meetings =
  'talks, meeting, negotiation, summit, conference, session, hearing, debate, deal, agreement, accord, merger';
const households =
  'family, resident, villager, tenant, civilian, people, household, inhabitant, farmer, squatter, refugee';
const networks = 'network, computer, server, database, system, account, website, site, email, e-mail, inbox, app';
const votes = 'vote, election, ballot, poll, result, referendum, ballot box, tally';
const unrest = 'uprising, revolt, rebellion, riot, mutiny, unrest, insurgency, dissent, coup, insurrection';
const firms =
  'firm, company, business, lender, airline, retailer, shop, club, carrier, chain, start-up, exchange, startup';
const arms = 'weapon, arm, gun, rifle, firearm, ammunition';

export const selectedVerbs = `
clear > disperse: ${crowds}, @thing:building/camp, @thing:building/refugee-camp
clear > approve: bill, budget, merger, takeover, acquisition, proposal, package, appointment, transaction, @law
clear > allow: drug, vaccine, product, flight, plane, aircraft, shipment, import, export
clear > evacuate: building, school, station, stadium, terminal, hotel, mall, theatre, cinema, campus, beach, hall, court, courthouse, tower, hospital, office, church, museum, market
clear out > disperse: ${crowds}
remove, evict, drive, chase, drive away, chase away, push back, force back, break up, beat back > disperse: ${crowds}
push back > postpone: date, deadline, vote, election, launch, start, hearing, trial, match, opening, release, kick-off, meeting, decision, plan
push back > return: migrant, refugee, boat, asylum seeker, dinghy
cut > outage: ${currents}
cut off > outage: ${currents}, water, gas, heating
shut down > outage: power, electricity, internet, network, mobile network, phone network, internet access, grid, communication
shut off, turn off, switch off > outage: power, electricity, internet, internet access, power supply, electricity supply
go out, go off < outage/unaccusative: power, electricity, light, lights, internet
go down < outage/unaccusative: website, site, network, system, server, internet, power, service, app, phone line
restore > restore-ties: ties, tie, relation, relations
break into > hack: ${networks}
steal > rig: ${votes}
tamper with > rig: ${votes}
take > seize: ${grounds}
take back > cancel: word, statement, remark, comment, promise, offer
take away > seize: passport, phone, licence, weapon, equipment, land, money, camera, document, car
walk away from > survive/unaccusative: crash, wreck, wreckage, accident, collision, explosion
walk out of > withdraw/labile: ${meetings}
leave > withdraw/labile: pact, accord, treaty, alliance, coalition, bloc, eurozone
pull out of > withdraw/labile: ${troops}
pull out of > find: body, corpse, remains
pull out of > rescue: @person
back off - withdraw/labile: @any
burst < collapse/unaccusative: dam, levee, dyke, dike, embankment, bank, reservoir
scrap, axe > cancel: ${plans}, festival, concert, election, vote, visit, trip, meeting, contract, order, show, summit, service, route, exam, match, strike, walkout
suspend > cancel: strike, walkout, industrial action
let go > dismiss: worker, staff, employee, coach, manager, player, executive, teacher, driver
let go > release: @person
give up > lose-control: ${grounds}
give up > resign: post, seat, office, job, position, throne, crown, presidency, leadership
give up > surrender: ${arms}
hand over, turn over > surrender: ${arms}
hand over > lose-control: ${grounds}
empty > evacuate: village, town, camp, building, hospital, city, district, school, area, neighbourhood
force out > displace: ${households}
topple > overthrow: @person, @office, government, regime, leader, administration
move, send, shift > deploy: ${troops}, tank, warship, destroyer, aircraft carrier, frigate, reinforcement, battalion, brigade
kill > reject: bill, motion, amendment, proposal, measure, deal, legislation, treaty, policy, plan, project, programme, idea, rule
pick up > rescue: crew, survivor, passenger, migrant, sailor, swimmer, castaway, fisherman, climber
dump, discharge > =throw: waste, sewage, effluent, chemical, wastewater, slurry, rubbish, garbage, sludge
seal off, cordon off > besiege: town, city, village, camp, enclave
lock > close: door, gate, exit, entrance, room, building, window
keep > comply: promise, word, pledge, vow, bargain
fire at, fire on, fire upon, fire into > shoot: protester, demonstrator, crowd, inmate, prisoner, marcher, mourner, worshipper, civilian
break off > withdraw/labile: ${meetings}
pull > withdraw/labile: ${troops}, product, toy, advert, ad, drug, food, item, video, app, book
overturn > reject: ruling, verdict, decision, conviction, law, ban, sentence, result, judgment, election, @law
put down > kill: dog, animal, horse, cow, cat, elephant
put down > disperse: ${unrest}
put down > =place: @thing
crush > disperse: ${unrest}, ${crowds}
break out < escape: @person
erupt, flare, flare up < happen/unaccusative: ${outbreaks}
follow > cause/unaccusative: ${provocations}
hold up > steal: bank, shop, store, van, cashier, jeweller, post office, petrol station
recapture > detain: @person, fugitive, escapee
hit > crash/unaccusative: tree, pole, lamppost, iceberg, reef, kerb, guardrail, ditch
wipe > =remove: file, record, data, disk, hard drive, footage, recording, phone, tape, memory
bar > close: door, gate, road, entrance, way, window, exit
bar > ban: @any
bail out > aid: bank, company, lender, country, economy, airline, firm, industry
take over > buy: company, firm, business, rival, airline, chain, brand, maker, lender, retailer
go under < fail/unaccusative: ${firms}
collapse < fail/unaccusative: ${firms}
bring down > overthrow: president, government, regime, minister, dictator, leader, administration, coalition, king, @office
oust > dismiss: minister, speaker, coach, manager, chairman, director, executive, boss, commissioner, judge, mayor, chairwoman, editor, envoy
push through > approve: reform, measure, plan, @law
cut down > =cut: tree, forest, wood, branch
hand down > sentence: sentence, penalty, punishment, term
lay down > surrender: ${arms}
expel > dismiss: member, senator, lawmaker, deputy, councillor, mp
throw out > dismiss: president, government, minister, senator, leader, ruling party
throw out > displace: @person
let off > release: @person
release > =publish: report, document, footage, video, figure, data, list, detail, photo, photograph, image, picture, name, transcript, recording, result, finding, record, album, song, film, book, map, tape, email, clip, memo, letter, statistic
extend > postpone: deadline, due date
secure > =protect: building, area, perimeter, site, border, scene, city, town, road, street, facility, embassy, airport, sea
secure > agree: deal, agreement, truce, ceasefire, accord
join > =join: organisation, group, gang, party, team, club, army, union, alliance, militia, company, firm, league, board, staff, navy, police, force, @thing:group
spray > shoot: bullet, car, vehicle, bar, café, restaurant
tie > =connect: suspect, killing, bombing, shooting, murder, crime, dna, evidence
raise > =raise-child: child, family, son, daughter, kid, boy, girl, baby, twin, cattle, sheep, chicken, crop
raise > =gather-things: money, fund, funds, cash, capital
raise > cause/causative: ${worries}, awareness
raise > =ask: question, issue, topic, point, matter, subject, objection, query, case, complaint
raise > =lift-up: flag, hand, arm, fist, glass, banner, trophy, head, cup, gun, rifle
rise < =achieve: @person
file > sue: ${suits}
file > charge: charge, indictment
file > =deliver-thing: ${pleas}
file < =walk: @person, crowd, mourner
play > =play-music: ${tunes}, @thing:work/art
play > =affect: role, part
play > =pretend: ${parts}, @office
shed > =weep: tear
cover > =publish: event, story, news, war, conflict, trial, election
go off < outage/unaccusative: power, electricity, light, lights
break < collapse/unaccusative: dam, levee, dyke, dike, embankment
break > =exceed: record, barrier
break > violate: ${rules}, @law
break > wound: ${limbs}
break > =publish: news, story
break > =break: @thing:building-part, @thing:building, @thing:vehicle, @thing:vehicle-part, @thing:machine, @thing:object, @thing:container, window, camera, glass, door, lock, seal, phone, chain, bottle, mirror, cup
break > end/labile: silence, deadlock, strike, siege, blockade, cycle, tie, stalemate
share > =publish: ${clips}
pass > approve/labile: ${instruments}, @law
pass < approve/labile: ${instruments}, @law
pass > =pass-exam: exam, examination, test, course, inspection, audition
pass > =give: information, secret, detail, message, ball, note, file, phone, baton, intelligence, number, data, name
pass > sentence: sentence, judgment
pass > infect: virus, disease, infection
reach > agree/symmetric: agreement, deal, settlement, compromise, accord, consensus, understanding, truce, ceasefire, pact, resolution
reach > win: final, semi-final, semifinal, quarter-final, quarterfinal, round, last, playoff, play-off, stage
reach > =decide: verdict, decision, conclusion
reach > =achieve: goal, objective
represent > measure/unaccusative: @number
stand at > measure/unaccusative: @number
stand at < measure/unaccusative: toll, figure, rate, number, price, total, score, unemployment, inflation, population, count, share, turnout, @amount
come to > =come: @place, @person, @thing, @event, power, life, mind, attention, term, conclusion, rescue, market, country, light, office, house, city, town, scene, end, halt, stop, grip, court, blow, agreement, decision, nothing
come to - =come: @any
recognise > approve: state, government, independence, marriage, union, sovereignty, claim, republic, authority, right, passport, council
register > measure/unaccusative: @number, magnitude, temperature
throw, toss, lob > launch: @thing:weapon/bomb, @thing:weapon/projectile, explosive, firebomb
drop > launch: @thing:weapon, bomb, missile, shell, munition, weapon, grenade, leaflet, explosive, payload, sandbag, parcel, package, crate, canister, container, water, aid, food, object, supplies, retardant
drop > cancel: charge, charges, case, lawsuit, claim, plan, bid, demand, complaint, investigation, appeal, inquiry, proposal, prosecution, idea, suit, objection, opposition
drop > fall: @amount, price, rate, sale, sales, share, figure, number, temperature, rating, level, demand, output, support, turnout
drop > dismiss: @person
drop < fall/unaccusative: @any
drop > =lower-down: @any
bring up > =raise-child: child, family, son, daughter, kid, boy, girl, baby, @person
eliminate > win: team, side, champion, opponent, rival
eliminate > kill: @person, leader, militant, commander, terrorist
eliminate > =remove: @any
abandon > cancel: ${plans}
abandon > lose-control: ${positions}, @place
regain > seize: ${positions}, town, @place
lose > lose: ${bouts}
lose > lose-control: ${positions}, grip
lose > =: ${losses}
lose - lose: @any
rule > =lead: country, nation, land, empire, roost, @place
rule > =decide: @any
rule - =decide: @any
defeat > reject: bill, motion, amendment, proposal, measure, legislation, plan, resolution, law, budget, @law
move > transport: @any
move < travel/intransitive: @any
set off - leave/intransitive: @any
set off, touch off, spark off > cause/causative: panic, alarm, row, debate, outcry, crisis, rush, chain reaction, chain, wave, reaction, frenzy, scramble, fury, anger, outrage, storm, speculation, @event
have, get, receive, pick up > harm/undergoer: injury, wound, fracture, concussion, bruise, laceration, abrasion, broken leg, broken arm, broken bone, head injury, head wound, leg wound, leg injury, facial injury
run > =run-fast: mile, marathon, race, yard, lap
run - =run-fast: @any
engage > clash/symmetric: @thing:person/combatant, enemy, gunman, force, forces, militant, rebel, troops, target, attacker, fighter
set > =exceed: record, mark
set > plan: date, deadline, timetable, schedule, agenda, time, day
set > burn/labile: fire, blaze
set > =decide: target, goal, standard, limit, price, rate, condition, rule, term, precedent, example, tone, policy, budget, quota, level, criterion, course, pace, scene
promote > appoint: @person, @office
honour, respect > comply: commitment, agreement, promise, pledge, law, rule, obligation, ceasefire, contract, decision, wish, deal, treaty, right, truce, ruling, sovereignty, verdict, result, term, @law
honour > praise: @person, victim, winner, dead, memory, hero
overcome > win: @place, @thing:group/team, team, champion, opponent, rival, side
distribute, provide, supply > aid: ${reliefs}
locate > find: @person, body, wreckage, suspect, plane, aircraft, missing
locate > exist/unaccusative: @thing:building, @place, company, firm
receive > meet/symmetric: @person, delegation, envoy, visitor, guest
realise > succeed/unaccusative: vision, dream, ambition, potential, goal, plan, hope, aim, objective
refer - =mean-say: @any
reverse > cancel: @any
rush > transport: @any
recall > withdraw/labile: ${troops}, envoy
recall > withdraw/labile: product, vehicle, car, toy, batch, device, item, model, drug, @thing:vehicle
slash > stab: @person, throat, wrist, tyre, tire, face, neck
jump < =jump: @person, horse
climb < =climb: @person
climb > =climb: @any
hang > execute: @person
fall < collapse/unaccusative: ${standing}
come down < collapse/unaccusative: ${standing}
go down < sink/unaccusative: @thing:vehicle/ship
take away > transport: @person
take down > outage: ${services}
take down > =remove: poster, flag, video, post, sign, statue, banner, tent, page, monument, picture, camera, barrier, scaffolding
give up > =give-up: @any
take out > =borrow: loan, mortgage
take out > kill: @person, leader, militant
take out > destroy: @thing:building, @thing:vehicle, @thing:weapon, radar, bunker
hand over > extradite: suspect, fugitive, prisoner, terrorist, criminal
hand over > release: hostage, captive, body, remains
hand over > =give: @thing, @event, power, control
disrupt > outage: ${services}
breach > cross: border, fence, wall, perimeter, gate, barrier, airspace, barricade, defence
breach > breach: @thing:information, database, @thing:computer, firewall, privacy
appreciate < rise/unaccusative: currency, yen, dollar, euro, pound, yuan, lira, rupee, value, rouble
drown - die/unaccusative: @any
choke - die/unaccusative: @any
catch > infect/undergoer: virus, cold, flu, bug, disease, infection, @thing:illness
catch > =see: eye, glimpse, attention, sight
catch > =enter-place: train, bus, flight, plane, ferry, taxi, tram
catch > burn/labile: fire
catch > =catch: @thing, breath, mood, imagination
control > =lead: game, match, device, robot, computer, cost, inflation, spending, price, temper, market, company, population, crowd, traffic, emission, use, @thing:vehicle, @thing:machine
hit > arrive/intransitive: theater, theatre, shelf, screen, street, cinema, headline, newsstand
hit > =play-game: shot, ball, upright, post, crossbar, bar, winner, forehand, backhand, single, boundary, six, homer, note
leave > =place: message, note, mark, flower, impression, bag, trail, wreath, tribute, legacy, comment, parcel, package, device
treat > hospitalise: @person, wound, injury, patient, casualty, burn
fail < malfunction/unaccusative: @thing:vehicle, @thing:vehicle-part, @thing:machine, brake, engine, equipment, pump, valve, generator, alarm, parachute, kidney, system, signal, cable, heart, organ, dam, levee, dyke, bridge, structure, power, grid, network, supply, lock, light, sensor, software, battery
call > =phone: police, ambulance, paramedic, emergency, 911, 999, doctor, hotline, fire brigade, emergency services
call > order: election, vote, referendum, meeting, summit, strike, truce, halt, poll
deliver > happen/light: speech, lecture, eulogy, address, verdict, sermon, judgment, blow, ruling, performance
carry > carry: gun, knife, weapon, bag, sign, banner, flag, placard, rifle, pistol, bomb, passport, explosive, backpack, gene, virus, bacterium, photograph, light, phone, risk, @thing:weapon
carry > sentence: sentence, penalty, punishment
earn > win: @event, place, promotion, point, victory, win, medal, title, spot, award, draw, reputation, nomination
gain > rise/unaccusative: @number
gain < rise/unaccusative: @any
gain > seize: control, ground, territory
miss > =be-absent: game, match, season, training, meeting, session, tournament, tour, school, hearing, class, work, flight, train, bus, trip, event, start, final, ceremony, vote, appointment, @event
miss > fail/unaccusative: target, deadline, penalty, kick, goal, payment
gather > =gather-things: evidence, information, data, intelligence, fact, figure, material, testimony, sample, signature, speed, pace, momentum, link, dust, detail, statement
cut > =cut: tape, hair, hand, finger, cable, wire, rope, tree, grass, ribbon, throat, wrist, hole, fence, metal
bear > carry: @thing, @event, @amount, cost, brunt, weight, name, mark, resemblance, burden, fruit, witness, consequence, hallmark, relation, message
bear > =give-birth: @any
contribute to > =give: report, story, fund, campaign, charity
shoot > =record: footage, video, film, photo, scene, picture, movie, documentary, episode
take off > =undress: shoe, shirt, clothes, jacket, hat, mask, coat, glove, helmet, uniform, veil, headscarf, glasses, trousers
lift > =lift-up: arm, hand, head, leg, body, lid, trophy, weight, stone, @person, @thing:vehicle
close > end/labile: case, inquiry, investigation, trial, probe, file, account, chapter, season
close > fall: gap, deficit
turn out < attend/intransitive: @number, @person, crowd, voter, people, mourner, fan, supporter, thousand, hundred, million, spectator, protester
adopt > =raise-child: @person, dog, cat
step up - =face-up: @any
draw > =draw-even: 1-1, 0-0, 2-2, 3-3, game, match
draw > condemn: criticism, anger, ire, fire, condemnation, protest, outrage, complaint
draw > =attract: attention, crowd, viewer, audience, visitor, interest, spectator, tourist, support, supporter, million, thousand, hundred, applause, praise
draw > plan: line, plan, conclusion, lesson, map, parallel, comparison
name > appoint: minister, coach, captain, manager, head, director, successor, ambassador, chief, team, squad, cabinet, side, leader, chairman, president, candidate, editor, boss, line-up
name as > appoint: minister, coach, captain, manager, head, director, successor, ambassador, chief, leader, chairman, president, candidate, boss
name > =call: @any
suspend > dismiss: @person, @office, club
suspend > cancel: talks, deal, aid, payment, sanction, plan, campaign, contract, agreement, membership, operation
beat > =exceed: forecast, record, expectation, target, deadline, prediction, estimate
beat > win: @place, @thing:group/team, champion, side, team, rival, opponent, seed, record, number, incumbent, democrat, republican, favourite, nominee, finalist, medallist
write off > cancel: debt, loan, billion, million, £, $
reinforce, bolster > deploy: @thing:person/combatant, position, border, garrison, defence, front
put up > =place: poster, sign, banner, notice, tent
affect > harm: @person, victim, family, household, resident, worker, worst, hardest, patient
expose > breach: @thing:information, file, data, record, password, detail, information
disable > wound: @person
seize > detain: @person
seize > seize: @any
seize - seize: @any
capture > detain: @person
capture > =record: image, photograph, photo, moment, footage, scene, video, picture, sound, view, essence, mood, event
capture > win: medal, title, gold, silver, bronze, crown, vote
capture > seize: @any
capture - seize: @any
sanction > approve: use, killing, attack, plan, action, deployment, invasion, strike, sale
sanction > sanction: @any
sanction - sanction: @any
forge > rig: signature, document, passport, ballot, cheque, paper, certificate, id, vote, permit, licence, license, letter, stamp, will
forge > =make: @any
forge - =make: @any
slam > crash/unaccusative: door, brake, car, vehicle, train, bus, truck, van
slam > condemn: @any
catch > =record: video, camera, tape, film
spread < wildfire/instrument: fire, blaze, flame, wildfire, bushfire
spread < outbreak/unaccusative: disease, virus, infection, epidemic, cholera, outbreak, @thing:illness
spread > =scatter: @any
spread < =scatter: @any
try > charge: @person, case, suspect, defendant, officer, soldier
break > =break: @any
break - =break: @any
drive > travel: @thing:vehicle, @person
drive > =encourage: @any
strike > agree/symmetric: deal, agreement, accord, truce, pact, compromise, bargain, alliance, partnership, balance
strike < labour-strike/intransitive: worker, union, doctor, nurse, driver, teacher, staff, miner, pilot, employee, docker, @thing:person/worker
strike - strike: @any
settle > agree: case, dispute, lawsuit, claim, suit, matter, row, issue, difference, war, conflict, charge, complaint, debt
`;
