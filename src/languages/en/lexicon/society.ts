/** Law, economy, technology and change of measures. See `assault.ts` for the format. */
export const societyVerbs = `
accuse: accuse, blame, denounce, allege, point the finger at, implicate, hold responsible, hold responsible for, hold accountable, hold accountable for, hold to blame, hold to blame for, consider responsible, consider responsible for, deem responsible, deem responsible for, lay at the door of, incriminate, pin the blame on, lay the blame on, impute, point fingers at
charge: charge, indict, prosecute, arraign, bring charges against, put on trial, try for, press charges against, file charges against, court-martial, book, summons, impeach, haul before, stand trial
convict: convict, find guilty, rule guilty, hold liable, find liable, find responsible
convict/undergoer: plead guilty to, plead guilty
acquit: acquit, clear, exonerate, find not guilty, drop charges against, drop the charges, absolve, exculpate, overturn the conviction of, quash the conviction of, vindicate, throw out the case against, dismiss charges against
sentence: sentence, jail, hand down a sentence, condemn to death, fine, imprison, sentence to death, jail for life, order to pay, condemn to, punish, penalise, send to prison, send to jail
execute: execute, put to death, behead, electrocute, lethally inject
sue: sue, take to court, file a lawsuit against, file suit against, seek damages from, take legal action against, lodge a complaint against, file a complaint against, litigate, appeal, appeal against, file a lawsuit, contest, petition, bring a case against
investigate: investigate, probe, inquire into, look into, examine, open an investigation into, launch an investigation into, launch an inquiry into, review, scrutinise, analyse, interrogate, audit, inspect, launch a probe into, open a probe into, delve into, autopsy, open an investigation, launch an investigation, conduct an investigation
extradite: extradite, hand over, deport, surrender, transfer to The Hague
buy: buy, buy up, purchase, acquire, take over, snap up, procure, buy out, take a stake in, bid for, subscribe to
sell: sell, sell off, offload, auction, divest, unload, market, put up for sale, dispose of, privatise
pay: pay, pay back, buy off, grease palms, repay, reimburse, compensate, pay out, refund, cough up, shell out, disburse, fork out, bribe, pay off, reward, remunerate
invest: invest, pour money into, fund, finance, plough into, invest in, bankroll, allocate, inject, earmark
produce: produce, manufacture, generate, churn out, assemble, extract, pump, mine, harvest, output, refine, enrich, yield, roll off, develop, mass-produce
export: export, ship, ship abroad, sell abroad
import: import
steal: steal, rob, loot, burgle, pilfer, embezzle, siphon off, make off with, swindle, defraud, shoplift, plunder, smuggle, rip off, heist, pickpocket, launder, misappropriate, extort, poach, hold up, ransack, fleece, scam, ransom, raid a bank, steal from, break into a house, snatch a bag, hold up a bank, swipe, pocket the money, pirate
steal/intransitive: take bribes, take a bribe, accept bribes, accept a bribe, receive bribes, take kickbacks, accept kickbacks
rise/unaccusative: rise, increase, grow, surge, soar, go up, mount, swell, double, triple, quadruple, escalate, rocket, skyrocket, spike, spiral, accelerate, edge up, inch up, tick up, rebound, rally, shoot up, pick up, expand, widen, multiply, balloon, peak, hit a record high, hit a high, bounce back, strengthen, reach a record, outpace, intensify, deepen, creep up, firm, snowball, treble, increase twofold, mushroom, proliferate, climb, jump, appreciate in value
rise: raise, increase, hike, boost, lift, push up, drive up, double, step up, ramp up, scale up, bump up, expand, heighten, inflate, revise up, send up, upgrade, strengthen, amplify, bolster, put up, elevate, augment, extend, top up, beef up, speed up, quicken
fall/unaccusative: fall, drop, decline, decrease, slide, plunge, plummet, tumble, sink, slump, shrink, dip, slip, go down, ease, recede, dwindle, halve, contract, slow, tail off, drop off, fall back, edge down, weaken, dive, nosedive, crash, collapse, crater, depreciate, lose ground, hit a low, hit a record low, abate, wane, subside, fall away, come down, diminish, taper off, slow down, tank, plateau, bottom out, lose value, deflate, retreat, cut in half, slash by half, divide by two, fall to
fall: cut, lower, reduce, slash, bring down, trim, decrease, halve, devalue, curb, shave, cut back, cut back on, curtail, minimise, downgrade, revise down, scale back, scale down, pare, diminish, lessen, drive down, push down, alleviate, mitigate, dampen, depress, water down, downsize, ration, slow, roll back, tone down
dismiss: cut, slash, shed, scrap, lose, reduce
stabilise/labile: stabilise, steady, level off, hold steady, remain unchanged, stay unchanged, flatten out, flatten, plateau, freeze, even out, balance, peg, maintain, leave unchanged, keep unchanged
improve/labile: improve, get better, better, recover, rebound, pick up, strengthen, ease, brighten, enhance, upgrade, progress, thrive, revive, turn around, flourish, modernise, reform, boom, advance, overhaul, rally, alleviate
worsen/labile: worsen, deteriorate, get worse, aggravate, exacerbate, go from bad to worse, degenerate, escalate, compound, intensify, decline, weaken, erode, falter, undermine, inflame, spiral out of control, hurt, hamper, degrade, sour, damage, stagnate, polarise, hinder
succeed/unaccusative: succeed, strike gold, strike it rich, hit the jackpot, hit the mark, pay off, pull off, achieve, accomplish, bear fruit, get through, complete successfully, fulfil, prevail, attain
fail/unaccusative: fail, founder, fall through, come to nothing, flop, go bankrupt, go bust, default, collapse, break down, fall short, go under, fizzle, go wrong, come unstuck, stall, file for bankruptcy, default on, backfire, grind to a halt, miss the target, lapse, misfire, underperform, crumble
hack: hack, hack into, break into, infiltrate, cyberattack, hijack, phish, spoof, deface, jam, ransom, target with malware, bring down, tap, bug, spy on, eavesdrop on, intercept, wiretap, encrypt, snoop on, surveil, penetrate
outage/unaccusative: go down, go offline, go dark, black out, lose power, go off the air, go off air, drop off the air
outage: knock out power, cut off power, knock offline, cut power to, shut off, cut off, throttle, cripple, paralyse
breach: breach, leak, compromise, steal data from, publish, divulge, disclose, dump, misuse
test: test, test-fire, trial, conduct a test of, carry out a test, detonate a nuclear device, pilot, run tests on, screen, sample, experiment with, swab, check, try out, verify
carry: carry, transport, contain, bear, haul, have on board, have aboard, load, wield, brandish
store: store, stockpile, stash, hoard, house, warehouse, stow, accumulate, stock
own: own, possess, acquire
use/transitive: use, seize on, seize upon, employ, deploy, utilise, wield, make use of, resort to, exploit, operate, apply, take advantage of, harness, access
fly/labile: fly, hover, soar, circle, patrol, buzz, overfly, pilot, fly over, glide, take to the air, orbit, cruise, take off, blast off
belong/unaccusative: belong to, pledge allegiance to, hail from, come from, originate from, originate in
measure/unaccusative: measure, weigh, total, amount to, number, clock, span, average, cost, equal, range from, add up to, account for, count, reach, come to
cause/causative: cause, lie behind, lead to, result in, trigger, spark, bring about, provoke, prompt, leave, claim, contribute to, unleash, give rise to, set off, ignite, fuel, stoke, precipitate, inflict, generate, induce, wreak, create, bring on, touch off, spark off, trigger off, culminate in, end in, wreak havoc on, incite, instigate, foment, foster, kindle, spawn, sow
cause/unaccusative: stem from, arise from, result from, follow from, come as a result of, come down to, boil down to, spring from, flow from, grow out of
happen/unaccusative: happen, occur, take place, come about, unfold, arise, transpire, ensue, come to pass, befall, play out, erupt, break out, materialise, recur, coincide, date back to, go on, turn out
happen/light: carry out, conduct, perform, stage, mount, commit, perpetrate, execute, undertake, launch, wage, make, hold, engage in, take part in, take, participate in, deliver, inflict, stage-manage, mastermind, orchestrate, pull off, give, organise, host, convene, unleash, impose, effect, step up
detain: hold
hold: hold
collapse/unaccusative: break off, come off, snap off
happen/undergoer: face, come under, fall victim to, suffer, sustain, meet with, encounter, witness, weather, go through, undergo, experience
exist/unaccusative: exist, lie, remain, stand, prevail, stand at
exist: contain, include, comprise, consist of, host, house, make up
`;

export const societyNouns = `
accuse: accusation, allegation, blame, charge, complaint, finger-pointing, recrimination, smear, denunciation, insinuation
charge: charge, indictment, prosecution, arraignment, trial, criminal charge, court case, criminal case, murder charge, terrorism charge, corruption charge, court-martial, criminal proceedings, legal proceedings, court hearing, retrial, impeachment trial, court appearance, court martial, show trial, proceedings, tribunal
convict: conviction, guilty verdict, guilty plea, verdict
acquit: acquittal, exoneration, not guilty verdict, absolution, dropping of charges, vindication
sentence: sentence, jail term, prison sentence, prison term, life sentence, death sentence, jail sentence, sentencing, life imprisonment, death penalty, suspended sentence, punishment, life term, prison time, capital punishment, life in prison
execute: execution, hanging, public execution, firing squad, lethal injection, mass execution, electrocution
sue: lawsuit, case, suit, litigation, legal action, complaint, class action, appeal, legal challenge, court challenge, libel suit, class-action lawsuit, petition, legal case, legal battle, damages claim, court action
investigate: investigation, inquiry, enquiry, probe, inquest, examination, review, interrogation, autopsy, questioning, post-mortem, fact-finding mission, criminal investigation, forensic examination, audit, inspection, scrutiny, preliminary investigation, internal investigation, public inquiry, official inquiry, analysis, study, forensic analysis, murder investigation, fact-finding, war crimes investigation, commission of inquiry, judicial inquiry, independent inquiry, independent investigation, survey, polygraph, assessment
extradite: extradition, rendition, handover
buy: panic buying, hoarding, purchase, acquisition, takeover, buyout, procurement, buying, buy-out, takeover bid, hostile takeover, bid, stake purchase
sell: panic selling, sale, sell-off, auction, divestment, arms sale, privatisation, disposal, flotation, initial public offering, listing, selling, weapons sale, fire sale
pay: payment, payout, compensation, ransom, settlement, reimbursement, expenditure, spending, repayment, bribe, bribery, refund, ransom payment, dividend, bonus, pay-off, kickback, salary, reparations, wage, remuneration
invest: investment, funding, financing, cash injection, injection, loan, capital injection, fundraising, stake, stimulus, stimulus package, subsidy
produce: money printing, production, output, manufacturing, manufacture, harvest, extraction, oil production, enrichment, uranium enrichment, generation, crop, yield, mining, oil output
export: export, exports, shipment, grain export, oil export
import: import, imports
steal: theft, robbery, burglary, looting, heist, embezzlement, fraud, corruption, graft, smuggling, larceny, armed robbery, bank robbery, mugging, shoplifting, swindle, scam, money laundering, extortion, misappropriation, plunder, pillage, racket, bribery, tax evasion, insider trading, tax fraud, ponzi scheme, racketeering, poaching, identity theft, holdup, hold-up, raid, art theft, jewel heist, embezzling
rise/unaccusative: rise, increase, growth, surge, jump, hike, spike, gain, uptick, upturn, climb, soaring, boom, expansion, escalation, acceleration, price rise, rate hike, price hike, tax rise, inflation, rally, rebound, leap, price increase, rate rise, interest rate rise, upsurge, doubling, record high, boost, appreciation, pay rise, wage increase, tax hike, high, augmentation, proliferation, economic growth, step-up, tightening
fall/unaccusative: fall, drop, decline, decrease, reduction, cut, slump, plunge, slide, dip, downturn, contraction, slowdown, fall-off, drop-off, devaluation, rate cut, production cut, tax cut, price cut, recession, depression, crash, market crash, stock market crash, depreciation, output cut, budget cut, spending cut, interest rate cut, austerity, pay cut, shrinkage, drawdown, record low, low, collapse, sell-off, plummet, cutback, stagnation, deflation, cooling, easing, nosedive, freefall, loss, curb, lowering
stabilise/unaccusative: stabilisation, stability, steadying, freeze, pay freeze, price freeze, levelling off, rate hold, balance, standstill
improve/unaccusative: improvement, recovery, rebound, upturn, progress, enhancement, advance, revival, upgrade, reform, modernisation, headway, economic recovery, turnaround, boost, betterment
worsen/unaccusative: deterioration, worsening, aggravation, decline, downgrade, setback, crisis, economic crisis, humanitarian crisis, financial crisis, debt crisis, cost of living crisis, hardship, degradation, downward spiral, intensification, refugee crisis, political crisis
succeed/unaccusative: success, achievement, accomplishment, breakthrough, completion, fulfilment
fail/unaccusative: failure, collapse, bankruptcy, default, insolvency, breakdown, bank failure, flop, deadlock, impasse, stalemate, gridlock, debacle, fiasco, setback, shortcoming, bank collapse, liquidation, launch failure, crop failure, debt default
hack: hack, hacking, cyberattack, cyber attack, cyber-attack, ransomware attack, ddos attack, denial-of-service attack, denial of service attack, malware attack, phishing attack, intrusion, cyber espionage, espionage, spying, cyber intrusion, supply chain attack, phone hacking, eavesdropping, surveillance, wiretapping, phishing, spyware, cybercrime, cyber warfare, disinformation campaign, phishing campaign, jamming
outage/unaccusative: outage, power outage, blackout, internet outage, disruption, downtime, power cut, internet shutdown, internet blackout, network outage, service disruption, brownout, grid failure, load shedding, load-shedding, system outage, internet disruption, network failure, shutdown, telecoms outage, outages, interruption, electricity cut, global outage, cut-off
breach/unaccusative: breach, data breach, leak, data leak, security breach, exposure, data theft, disclosure, compromise, vulnerability, privacy breach, publication, revelation
test: test, trial, nuclear test, missile test, weapons test, clinical trial, test-firing, test flight, test launch, underground test, experiment, testing, screening, ballistic missile test, dna test, drug trial, drill, simulation, stress test
carry: cargo, load, freight, carriage
store: storage, stockpile, stockpiling, hoarding, stash, cache, arms cache, weapons cache, depot, ammunition depot, store, oil reserve, gas reserve, fuel reserve, strategic reserve, food reserve, grain reserve
own: ownership, possession
use: use, usage, deployment, employment, utilisation, exploitation, utilization, consumption
fly/intransitive: flight, overflight, sortie, flypast, patrol, reconnaissance flight, test flight, spaceflight, space flight, liftoff, mission, re-entry, spacewalk
measure/unaccusative: measurement, reading
cause/causative: cause, trigger, root cause, reason, explanation, culprit, motive, origin, provocation, catalyst, upshot, repercussion, impact
happen/unaccusative: incident, event, occurrence, happening, episode, emergency, development, situation, crisis, case, affair, matter, ceremony
exist/unaccusative: existence, presence
belong/unaccusative: affiliation, membership, allegiance, link, tie, connection
`;

export const societyAdjectives = `
accuse: blamed, accused
charge: on trial, in the dock, facing trial, facing charges
convict: guilty, convicted
acquit: not guilty, innocent, cleared
sentence: on death row, sentenced
investigate: under investigation, under review, under examination
rise: rising, higher, up, increased, soaring, surging, growing, at a record high
fall: falling, lower, down, reduced, declining, shrinking, at a record low
stabilise: stable, steady, unchanged, flat, static
improve: better, improving, improved
worsen: worse, deteriorating, worsening
succeed: successful
fail: unsuccessful, failed, bankrupt, insolvent, failing, bust, in default
hack: hacked, compromised
outage: offline, without power, without electricity, inoperative, out of service, out of action
breach: leaked, exposed, vulnerable
steal: stolen, looted, corrupt
carry: loaded with, laden with, filled with, packed with, laden, full of, loaded
exist: located, situated, based, present
belong: affiliated with, loyal to, aligned with, allied with, linked to, part of, belonging to, affiliated to, owned by, operated by, run by, linked, allied to
fly: airborne, in flight, inflight, mid-flight
test: experimental, tested
`;
