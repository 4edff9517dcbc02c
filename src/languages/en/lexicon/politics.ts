/** Protest, dealings between parties, decisions, offices and votes. See `assault.ts` for the format. */
export const politicsVerbs = `
protest/intransitive: protest, demonstrate, rally, march, take to the streets, picket, stage a sit-in, chant, gather, rise up, revolt, rebel, camp out, hold a demonstration, hold a rally, stage a protest, hold a protest, hold a vigil, march on, walk out in protest, assemble, throng, converge, boycott, hunger-strike, block roads, hold placards
riot/intransitive: riot, run riot, rampage, burn tyres, go on a rampage, vandalise, torch cars, throw stones, hurl stones, mutiny, erupt in violence, turn violent
disperse: disperse, break up, scatter, drive back, tear-gas, baton-charge, water-cannon, crack down on, clamp down on, put down, quell, suppress, crush, beat back, subdue, drive off, chase away, chase off, force back
labour-strike/intransitive: strike, go on strike, strike for, walk out, walk out of, down tools, walk off the job, stop work, stage a strike, stage a walkout, hold a strike, work to rule, lock out, call a strike
attend: attend, appear in court, appear in person, appear at, appear before, make an appearance, be present, turn up, show up, take part in, participate in, join, participate, take part, flock to, show up for, gather for, observe, boycott, rally round, flock, rendezvous, crowd round, meet up
meet/symmetric: meet, meet with, hold talks, hold talks with, visit, confer, confer with, sit down with, hold a meeting, hold a summit, convene, speak by phone, hold a phone call, speak on the phone, speak to each other, talk by phone, speak with, talk to, talk with, greet, welcome, discuss with, discuss, consult, get together, huddle, telephone, hold a call with, bid farewell, see off at, meet and greet, give a standing ovation
negotiate/symmetric: negotiate, mediate, broker, bargain, hold negotiations, parley, haggle, arbitrate, hammer out, resume talks, enter talks, negotiate with, intercede, thrash out
agree/symmetric: agree, accept, sign, put one's name to, put one's signature to, ratify, reach an agreement, reach a deal, strike a deal, sign up to, come to terms, consent, assent, concur, settle, shake hands on, conclude a deal, sign a deal, sign an agreement, compromise, make a deal, acquiesce, finalise, clinch, seal, reach agreement, bow to, give in to, yield to, cut a deal, settle with, reconcile, make peace, cave in to, bow to demands
refuse: refuse, reject, decline, turn down, snub, rebuff, spurn, balk at, baulk at, shun, boycott, resist, defy, stonewall, dig in, say no to
support: support, back, endorse, defend, side with, champion, advocate, stand with, rally behind, come out in favour of, throw one's weight behind, favour, vow support for, throw support behind, sponsor, prop up, get behind, lobby for, bless, uphold, subsidise, arm, assist, equip with weapons, rearm, militarise, conscript, enlist troops, put on a war footing, draw a gun, promote, embrace, back up, justify, finance
oppose: oppose, resist, object to, object, campaign against, come out against, stand against, fight against, denounce, speak out against, push back against, argue against, disagree with, disagree, dissent, lobby against, veto, disapprove of, frown on, combat, confront, stand up to, repudiate, challenge
cease-fire/symmetric: cease fire, stop fighting, lay down arms, declare a ceasefire, call a truce, end hostilities, halt fighting, agree a truce, observe a truce, silence the guns, suspend hostilities, hold fire
violate: violate, breach, break, flout, infringe, contravene, renege on, defy, breach the terms of, transgress, disregard, ignore, go back on, disobey, circumvent, bypass, evade, trample on, skirt, turn a blind eye to, pay no attention to, take no notice of, turn a deaf ear
comply/intransitive: comply, toe the line, take orders, follow orders, conform, abide, play by the rules
comply: comply with, abide by, adhere to, respect, honour, uphold, obey, stick to, fulfil, implement, conform to, heed, live up to, go along with, keep to, keep faith with
aid: aid, help, assist, provide aid, send aid, donate, relieve, provide relief, supply, provide with, shelter, offer help, give shelter to, deliver aid, come to the aid of, pour aid into, fund, bail out, equip
cooperate/symmetric: cooperate, co-operate, collaborate, work with, work together, team up, join forces, coordinate, partner, partner with, ally, ally with, normalise, share intelligence, liaise, pool, join hands, merge, form an alliance, forge ties, build ties, align, strike up a friendship, bury the hatchet
cut-ties: cut ties, sever ties, break off relations, sever relations, recall its ambassador, cut diplomatic ties, expel diplomats, break ties, suspend relations, cut relations, cut off ties, expel the ambassador, sever diplomatic relations, downgrade ties, cut ties with, sever ties with, freeze ties, declare persona non grata, break with, fall out with
restore-ties/symmetric: restore ties, resume relations, restore relations, normalise relations, reopen its embassy, re-establish ties, mend ties, normalise ties, restore diplomatic relations, reopen embassies, patch up ties, resume diplomatic ties, establish relations, establish diplomatic relations
approve/labile: pass
approve: approve, ratify, adopt, endorse, okay, green-light, greenlight, authorise, give the go-ahead to, sanction, sign into law, vote for, vote in favour of, vote in favour, vote yes, sign off on, vote through, rubber-stamp, enact, uphold, accredit, certify, license, validate, agree to, legislate, promulgate, legalise, give the go-ahead, give the green light, give the nod, give approval to, give approval, give one's approval to
approve/undergoer: get the go-ahead, get the green light, win approval, receive approval, gain approval, get approval, secure approval
reject: reject, veto, vote down, throw out, toss out, dismiss, strike down, turn down, overturn, annul, quash, vote against, vote no, invalidate, disapprove, rule against, refuse, nullify, knock back, scupper, torpedo, rebuff, scotch, shoot down, shelve, disqualify, disallow, block
ban: ban, outlaw, prohibit, bar, forbid, proscribe, criminalise, blacklist, censor, gag, bar from, prevent from, ban from, disqualify, embargo, boycott, black out, halt sales of, impose a ban on, declare illegal, clamp down on, deny entry to, deny entry, deny access, deny access to, refuse entry, refuse entry to, refuse access, refuse access to, refuse admission, turn away, keep out, keep out of, shut out of, lock out of
allow: allow, permit, authorise, enable, legalise, license, grant permission, give permission to, let in, tolerate, lift a ban on, decriminalise, exempt, grant, give access to, greenlight, grant access to, entitle, unblock, waive, let, let through, let pass, wave through, allow through, allow in, give leave to
sanction: sanction, impose sanctions on, impose sanctions, slap sanctions on, penalise, fine, impose tariffs on, freeze the assets of, blacklist, embargo, slap a fine on, impose a fine on, impose tariffs, impose, levy, slap, punish, boycott, designate, tighten
lift: lift, remove, ease, scrap, waive, relax, repeal, revoke, loosen, roll back, abolish, rescind, phase out, do away with, unfreeze
order: order, instruct, decree, issue an order, mandate, oblige, compel, issue a decree, enjoin, impose, summon, call up, proclaim, ordain, force
plan: plan, schedule, prepare, intend, arrange, organise, propose, set out, map out, draw up, draft, consider, mull, contemplate, design, ponder, envisage, project, mastermind
cancel: cancel, call off, scrap, axe, abort, ditch, annul, revoke, rescind, shelve, withdraw, nix, scratch, suspend, retract, pull the plug on, repeal, void
postpone: postpone, delay, put off, defer, push back, adjourn, suspend, hold up, put on hold, reschedule, stall, shelve, hold over, extend, stave off
begin/labile: begin, start, commence, kick off, launch, get under way, set in motion, initiate, come into force, take effect, come into effect, go into effect, enter into force, embark on, get going, go ahead, go ahead as planned, take place as planned, take place as scheduled, ensue, break out, get underway, set about, usher in, go into force, roll out, introduce, activate, set up, establish
end/labile: end, finish, conclude, stop, halt, cease, terminate, wrap up, call a halt to, come to an end, expire, bring to an end, break up, suspend, put an end to, lapse, draw to a close, discontinue, contain, wind down, abolish, dissolve, disband, die out, break off, shut off, cut off, turn off, switch off, finalise, complete, phase out, extinguish, put out, bring under control, douse, quench, bring to a standstill, bring to a halt, bring to a stop
continue/labile: continue, carry on, persist, last, drag on, keep up, press on with, extend, proceed, prolong, sustain, wear on, endure, keep going, renew
resume/labile: resume, restart, renew, reopen, pick up again, recommence, start again, begin again, relaunch, revive, reinstate, go back to, restore
appoint: appoint, name, nominate, designate, swear in, elect, promote, tap, reappoint, crown, reinstate, inaugurate, hire, recruit, take office, assume office, reelect, re-elect, anoint, take over as, delegate, assign, commission, employ, enlist, co-opt, sign, put in charge, put in charge of
dismiss: dismiss, fire, sack, remove, oust, remove from office, impeach, lay off, relieve of duty, relieve of his duties, relieve of her duties, discharge, suspend, demote, strip of, purge, axe, make redundant, force out, kick out, kick out of, vote out, unseat, cashier, expel, furlough, let go, give the boot, show the door, push out, drum out, depose, dethrone, eject
resign/intransitive: resign, step down, quit, stand down, tender one's resignation, hand in one's resignation, submit one's resignation, step aside, retire, give up one's post, bow out, leave office, abdicate, relinquish, leave one's post, leave one's job, stand aside, step down from, offer one's resignation, walk away, vacate
vote/intransitive: vote, cast a ballot, cast one's ballot, go to the polls, cast one's vote, head to the polls, cast ballots, elect, poll, ballot, abstain, hold an election, hold elections, hold a referendum, cast votes
win: win, prevail, triumph, clinch, secure, beat, defeat, sweep, romp to victory, take the title, come first, thrash, edge out, outpoll, trounce, rout, knock out, outscore, lift the trophy, win the title, win election, qualify, get elected, scoop, oust, crush, outplay, outclass, hammer, vanquish, claim victory, advance to, score, score a goal, seal a win
win/converse: lose to, fall to, go down to
lose: lose, lose out, concede, concede defeat, crash out, crash out of, bow out, suffer defeat, slump to defeat, forfeit, get knocked out, fall short, drop out, squander
run/intransitive: run for, stand for election, run for office, campaign, seek re-election, seek reelection, vie for, run against, stand as, campaign for, seek election, enter the race, bid for, register as a candidate, compete in, field, face off, contend
rig: rig, manipulate, stuff ballot boxes, falsify, tamper with, doctor, fix, match-fix, gerrymander, cheat, forge, fake, defraud, buy votes
`;

export const politicsNouns = `
protest: protest, demonstration, rally, march, sit-in, vigil, uprising, revolt, rebellion, picket, unrest, mass protest, street protest, anti-government protest, peaceful protest, hunger strike, civil disobedience, boycott, dissent, gathering, revolution, protest march, protest rally, demo, procession, protest movement, student protest, blockade, insurrection, upheaval
riot: riot, rioting, looting, prison riot, disorder, disturbance, street violence, mob violence, civil unrest, mutiny, public disorder, prison mutiny, pillage, pillaging, intercommunal violence, communal violence, affray
disperse: dispersal, crackdown, clampdown, repression, suppression, clearing, violent crackdown, security crackdown, baton charge, eviction
labour-strike: strike, walkout, industrial action, general strike, work stoppage, stoppage, lockout, wildcat strike, rail strike, train strike, teachers' strike, labour strike, labour dispute, strike action, nationwide strike, doctors' strike, nurses' strike, pay dispute, sick-out, sickout, go-slow
attend: attendance, turnout, participation, audience
meet/symmetric: meeting, talks, summit, visit, phone call, conference, gathering, encounter, audience, consultation, discussion, session, dialogue, telephone call, conversation, face-to-face meeting, press conference, news conference, call, emergency meeting, hearing, debate, congress, forum, assembly, reception, interview, briefing
negotiate/symmetric: negotiation, talks, peace talks, mediation, bargaining, negotiations, ceasefire talks, truce talks, peace process, arbitration, trade talks, peace negotiations, nuclear talks, diplomacy, shuttle diplomacy, parley
agree/symmetric: agreement, deal, accord, pact, treaty, settlement, compromise, peace deal, peace agreement, peace accord, trade deal, memorandum of understanding, understanding, nuclear deal, concession, consent, signing, protocol, convention, contract, truce deal, trade agreement, arms deal, ratification, acceptance, reconciliation, assent, consensus, peace treaty, arrangement, roadmap, breakthrough, merger deal, power-sharing deal
refuse: refusal, rejection, snub, rebuff, intransigence, defiance
support: support, backing, endorsement, solidarity, sponsorship, help, advocacy, assistance
oppose: opposition, objection, resistance, dissent, disapproval, disagreement, criticism, backlash, pushback, outcry
cease-fire/symmetric: ceasefire, cease-fire, truce, armistice, cessation of hostilities, pause in fighting, humanitarian pause, humanitarian truce, end to hostilities, halt to fighting, peace, temporary truce, calm, de-escalation agreement
violate: violation, breach, infringement, contravention, flouting, human rights violation, human rights abuse, rights abuse, ceasefire violation, transgression, non-compliance, noncompliance, violation of sovereignty, abuse, misconduct, breach of the ceasefire, wrongdoing
comply: compliance, adherence, observance, implementation, enforcement, fulfilment, obedience
aid: aid, assistance, relief, humanitarian aid, donation, help, relief aid, food aid, humanitarian assistance, emergency aid, grant, bailout, aid package, relief effort, military aid, aid delivery, loan, funding, financial aid, charity, contribution, provision, relief supplies, subsidy
cooperate/symmetric: cooperation, collaboration, coordination, partnership, alliance, coalition, joint venture, teamwork, joint exercise, joint drill, military drill, military exercise, normalisation, merger, coalition deal, joint effort, exercises
cut-ties: severing of ties, break in relations, severing of relations, diplomatic row, diplomatic rift, expulsion of diplomats, rift, rupture, row, break-off, split, schism, estrangement, recall of its ambassador, spat, feud, diplomatic crisis
restore-ties: rapprochement, restoration of ties, restoration of relations, normalisation, resumption of ties, thaw, resumption of relations, reconciliation, detente, normalisation deal
approve: approval, adoption, ratification, passage, authorisation, go-ahead, green light, endorsement, enactment, clearance, consent, certification, legalisation
reject: rejection, veto, annulment, dismissal, disqualification, defeat, refusal, invalidation
ban: ban, prohibition, embargo, restriction, curb, curfew, travel ban, media blackout, censorship, export ban, import ban, injunction, moratorium, lockdown, suspension, disqualification, arms embargo, martial law, state of emergency, boycott, no-fly zone, gag order, blacklist, crackdown, exclusion
allow: permission, authorisation, licence, permit, clearance, exemption, waiver, legalisation, concession
sanction: sanction, fine, penalty, tariff, asset freeze, levy, punitive measure, economic sanction, embargo, sanctions package, trade war, import duty, duty, export control, price cap, punishment, imposition, countermeasure, retaliatory tariff
lift: lifting, easing, relaxation, repeal, abolition, suspension, waiver, scrapping, rollback
order: order, instruction, directive, instruct, command, direct, decree, issue an order, mandate, rule, oblige, compel, force, issue a decree, enjoin, impose, summon, call up, proclaim, ordain, declare
plan: plan, proposal, preparation, scheme, plot, intention, blueprint, programme, initiative, project, draft, arrangement, policy, reform, pledge, goal, strategy
cancel: cancellation, abandonment, scrapping, withdrawal, annulment, revocation, flight cancellation
postpone: postponement, delay, deferral, adjournment, suspension, extension, stay, backlog
begin: beginning, start, onset, launch, commencement, outbreak, outset, introduction, creation, kick-off, opening, inception, initiation, formation
end: end, ending, conclusion, termination, expiry, halt, cessation, completion, closure, stoppage, cease, dissolution, disbandment, containment
continue: continuation, extension, persistence, prolongation, renewal, duration
resume: resumption, restart, renewal, reopening, relaunch, revival
appoint: appointment, nomination, election, installation, inauguration, swearing-in, succession, promotion, selection, reappointment, recruitment, hiring, coronation, reinstatement, enthronement, reshuffle, cabinet reshuffle, accession
dismiss: dismissal, sacking, firing, removal, impeachment, layoff, lay-off, redundancy, job cut, demotion, purge, ouster, ousting, expulsion, suspension, no-confidence vote, vote of no confidence, job loss, recall, ejection, removal from office, shake-up
resign: resignation, retirement, stepping down, abdication, departure, exit
vote: vote, election, referendum, poll, ballot, voting, polling, runoff, run-off, presidential election, general election, parliamentary election, local election, by-election, byelection, primary, plebiscite, snap election, early election, secret ballot, midterm, midterm election, runoff election, legislative election, elections, abstention, confidence vote
win: win, victory, triumph, success, landslide victory, clean sweep, title, election victory, championship, gold medal, medal, trophy, goal, upset, comeback, hat-trick, conquest
lose: loss, defeat, elimination, exit, setback, concession, relegation, drubbing, thrashing, rout
run: candidacy, campaign, election campaign, bid, race, contest, presidential bid, re-election bid, match, game, final, semi-final, tournament, competition, championship, run
rig: rigging, vote rigging, fraud, vote-rigging, electoral fraud, election fraud, match-fixing, ballot stuffing, irregularity, manipulation, voter fraud, doping, cheating, vote buying, falsification, forgery, tampering, voter intimidation
`;

export const politicsAdjectives = `
labour-strike: on strike, striking
oppose: opposed, opposed to, hostile to, anti-government, dissident, against
support: in favour of, supportive, pro-government
agree: in agreement, agreed, willing
refuse: unwilling, reluctant, defiant
violate: in violation of, in breach of, in defiance of, illegal, unlawful
comply: in compliance with, compliant, in line with, lawful, legal
cease-fire: under a truce
ban: banned, outlawed, forbidden, prohibited, illegal, off-limits
continue: ongoing, under way, underway, in progress, continuing, still going on, in effect, in force
begin: newly launched
end: over, finished, completed, under control
sanction: under sanctions, sanctioned, blacklisted
plan: planned, scheduled, due, set, expected, proposed, upcoming, forthcoming, pending
postpone: delayed, overdue, suspended, on hold, postponed
dismiss: redundant, jobless, unemployed
appoint: newly appointed, incoming, newly elected
resign: outgoing
win: victorious, unbeaten
lose: defeated, beaten
rig: rigged, fraudulent, falsified, fake
`;
