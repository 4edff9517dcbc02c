/**
 * Words for what reports dispute was done, by the deed that the languages share (model/deed.ts). A word stands under every deed
 * that it may name; a phrase is met where its words follow one another. Long because it is data.
 */
export const DEEDS = `
erase: delete, erase, wipe, wipe out, scrub, purge, expunge, shred, destroy, remove, overwrite, deletion, erasure
preserve: preserve, keep, retain, save, store, conserve, safeguard, maintain
alter-record: alter, doctor, edit, manipulate, tamper with, tamper, falsify, forge, fake, fabricate, rig, adjust, change, modify, backdate, rewrite, manipulation, falsification, tampering
record: record, film, videotape, photograph, capture, shoot, document, log, register, note, write down
publish: publish, release, issue, disclose, reveal, make public, post, print, broadcast, air, share, upload, circulate, unveil, put out, declassify, publication, disclosure
withhold: withhold, hide, conceal, cover up, suppress, hush up, keep secret, hold back, bury, keep, mask, obscure, concealment, suppression
leak-info: leak, disclose, expose, reveal, breach, spill, compromise, divulge, disclosure
steal-data: steal, copy, download, harvest, extract, take, obtain, access, breach, hack
access-data: access, view, see, read, open, obtain, log into, enter, hack, hack into, break into, breach, compromise, penetrate, infiltrate, gain access to, get into, reach
block-online: block, censor, ban, restrict, shut down, take down, suspend, throttle, remove, filter, cut off, disable
unblock: unblock, restore, reinstate, reopen, lift, unfreeze
broadcast: broadcast, air, televise, show, screen, stream, transmit, relay, run
warn: warn, alert, notify, caution, inform, tell, advise, tip off, brief, sound the alarm, signal, notification, warning, notice, tip-off, heads-up
heed: heed, listen to, follow, obey, comply with, comply, observe, respect, act on, take seriously, abide by, honour, adhere to, stick to, meet, uphold, compliance, obedience, adherence, observance
disregard: ignore, disregard, flout, defy, disobey, violate, breach, break, overlook, dismiss, brush aside, neglect, contravene, bypass, shrug off, infringe, violation
consult: consult, ask, seek advice, sound out, confer with, discuss with, inform, consultation
summon: summon, call in, subpoena, cite, invite, call, order, recall
question-person: question, interrogate, interview, quiz, grill, debrief, examine, hear, interrogation, questioning
refuse-request: refuse, reject, turn down, decline, deny, rebuff, dismiss, spurn, ignore, throw out, refusal, rejection
grant-request: grant, accept, approve, meet, agree to, satisfy, honour, fulfil, give in to, concede, allow, answer, give in
apologise: apologise, say sorry, express regret, regret, beg forgiveness, apology, expression of regret
retract: retract, withdraw, take back, recant, disown, renounce, revoke, walk back, backtrack, rescind, go back on, back down, disavow, withdrawal, retraction, back away, back away from, backpedal, back off
stand-by: stand by, stick by, stick to, uphold, maintain, defend, reaffirm, repeat, insist on, adhere to, hold to, confirm
insult: insult, offend, abuse, mock, deride, humiliate, taunt, slander, vilify, ridicule, disparage
praise: praise, hail, laud, commend, applaud, salute, welcome, compliment, pay tribute to, thank, honour
threaten: threaten, menace, intimidate, blackmail, harass, bully, warn, threat, intimidation
promise: promise, pledge, vow, commit, undertake, guarantee, swear, assure, assurance, commitment
keep-promise: keep, honour, fulfil, deliver on, make good on, live up to, keep to
break-promise: break, renege on, go back on, betray, breach
lie: lie, deceive, mislead, dupe, cheat, trick, misinform, fool, con
urge: urge, call on, press, ask, demand, appeal to, exhort, encourage, implore, appeal, call, plea
persuade: persuade, convince, win over, talk into, talk round, bring round, coax, prevail on, prevail upon, get to agree
approve: approve, pass, adopt, endorse, back, ratify, sign off on, clear, authorise, accept, okay, greenlight, enact, rubber-stamp, sanction, approval, ratification, adoption, give the go-ahead, give the green light, push through, wave through, get approval, win approval, endorsement, go-ahead, green light, passage
reject: reject, turn down, veto, vote down, throw out, block, refuse, dismiss, strike down, oppose, defeat, shoot down, overturn, rebuff, rejection
sign: sign, initial, countersign, ink, seal, conclude, clinch, strike, reach, agree
revoke: revoke, withdraw, cancel, rescind, strip, take away, annul, suspend, scrap, lift, repeal, void, invalidate, nullify, terminate, quash, abolish, revocation, annulment, withdrawal, cancellation
leave-in-force: uphold, keep, keep in force, maintain, renew, reinstate, remain, remain in force, remain in place, stay in force, remain valid
renew: renew, extend, prolong, roll over, renewal, extension, prolongation
let-lapse: let lapse, lapse, expire, terminate, end, run out, discontinue
impose: impose, introduce, levy, slap, place, enforce, clamp, apply, bring in, set, imposition, introduction
lift: lift, remove, ease, scrap, end, waive, relax, abolish, drop, suspend, cancel, lifting, easing, removal
ban: ban, bar, prohibit, forbid, outlaw, block, stop, prevent, deny, refuse, exclude, turn away, turn back, keep out, shut out, preclude, ban from, bar from, keep from, prohibition, refuse entry, deny entry, deny access, refuse access, keep out of, lock out, turn down, embargo
let: allow, let, permit, admit, let in, let through, wave through, authorise, enable, clear, let pass, grant, permission, give access, grant access, give entry, clearance, authorisation
order: order, command, instruct, direct, tell, mandate, decree, authorise, rule, instruction, directive
force: force, compel, coerce, oblige, make, pressure, require, press, drive, coercion
vote-for: vote for, support, back, vote, approve, endorsement
rig: rig, steal, falsify, manipulate, fix, tamper with, stuff, fraud, rigging, falsification, manipulation, vote rigging, electoral fraud, ballot stuffing
charge: charge, indict, accuse, prosecute, arraign, book, bring charges against, indictment, prosecution, arraignment
drop-charge: drop, dismiss, throw out, withdraw, abandon, clear, close, exonerate, dropping of charges, dismissal
convict: convict, find guilty, condemn, conviction
acquit: acquit, clear, exonerate, absolve, find not guilty, vindicate, acquittal
fine: fine, penalise, punish, sanction, impose a fine on, penalty
punish: punish, penalise, discipline, sanction, sentence, reprimand, punishment
pardon: pardon, forgive, spare, grant amnesty, amnesty, commute, clemency
sue: sue, take to court, file a lawsuit against, take legal action, file suit
jail: jail, imprison, detain, arrest, lock up, incarcerate, remand, put behind bars, take into custody, intern, keep in custody, imprisonment, detention, take away, lead away, hold, pick up, round up, apprehend, nab, haul in, cart off, incarceration, custody
free: free, release, let go, set free, liberate, bail, release on bail, discharge, let out, parole, walk free, go free, let out of, set loose, freeing, liberation
extradite: extradite, hand over, deport, surrender, send back, return, expel, extradition, handover, rendition
deport: deport, expel, send back, remove, return, push back, throw out, evict, banish, repatriate, turn back, deportation, expulsion, removal
recuse: recuse, step aside, withdraw, stand aside
investigate: investigate, probe, examine, look into, inquire, inspect, review, study, investigation, inquiry, enquiry
search: search, raid, comb, inspect, scour, frisk, ransack, go through
seize-thing: seize, confiscate, impound, take, take away, requisition, grab, commandeer, strip, take over, snatch, confiscation, seizure
give-back: return, give back, hand back, restore, hand over, send back, repatriate
step-down: resign, step down, quit, stand down, leave, bow out, give up, vacate, relinquish, step aside, retire, leave office, give notice, resignation, stand aside, walk away, leave one's job
stay-on: stay on, remain, stay, continue, hold on, cling to, keep, retain, carry on
sack: dismiss, fire, sack, remove, oust, axe, lay off, let go, make redundant, depose, unseat, replace, relieve, expel, purge, dismissal, removal, force out, push out, kick out, show the door, shed, drum out, sacking, firing, ousting, ouster
appoint: appoint, name, hire, recruit, nominate, install, choose, select, designate, employ, elect, take on, engage, pick, promote, appointment, nomination, recruitment
reinstate: reinstate, restore, bring back, rehire, return
suspend-person: suspend, bench, put on leave, send home, remove, suspension
boycott: boycott, stay away from, stay away, shun, skip, miss, snub, walk out of, walk out, avoid, absent oneself, pull out of, withdraw from
attend: attend, take part in, take part, participate in, participate, turn up, show up, be present, join, come to, go to, appear, attendance, participation
walk-out: walk out, leave, walk out of, pull out, withdraw, quit, storm out, break off, abandon, back out, back out of, back away from, walk away from, pull out of, withdraw from, bow out of, walkout, pullout, withdrawal
win: win, clinch, secure, take, carry, claim, triumph, prevail, top, victory
lose: lose, go down to, forfeit, concede, defeat
run-for: run, stand, contest, run for, stand for, bid for, seek, nominate oneself
support: support, back, endorse, favour, champion, stand behind, side with, rally behind, advocate, welcome, embrace, backing, endorsement
oppose: oppose, object to, resist, reject, fight, protest, contest, criticise, denounce, condemn, opposition, resistance
join-group: join, enrol, sign up, enter, enlist, sign up to, become a member, accession
leave-group: leave, quit, pull out of, withdraw, defect, withdraw from, split, split from, resign, secede, withdrawal, defection
hold-talks: hold talks, talk, negotiate, meet, confer, hold discussions, discuss, talk to, engage, speak with, speak to, talks, negotiation, meeting, dialogue, negotiations
break-off: break off, suspend, end, call off, walk out of, abandon, halt, collapse, sever, cut, freeze, interrupt, suspension
carry-on-with: continue, go on, carry on, keep up, proceed, resume, proceed with, press on, pursue, go ahead with, keep going, persist, remain under way, continuation
reach-deal: reach, agree, strike, conclude, clinch, seal, agree on, make a deal, come to terms, deal, agreement, settlement
call-off: cancel, call off, scrap, abandon, axe, drop, shelve, annul, ditch, withdraw, pull, pull the plug on, cancellation, abandonment, scrapping
put-off: postpone, delay, put off, defer, push back, reschedule, suspend, adjourn, hold up, put on hold, postponement, deferral
go-ahead: go ahead, proceed, take place, go ahead with, press ahead, press ahead with, continue, go on
start: start, begin, launch, open, commence, kick off, get under way, initiate, inaugurate, set up, embark on, trigger, beginning, commencement
stop: stop, halt, end, cease, finish, suspend, break off, discontinue, terminate, shut down, quit, pause, interrupt, wind up, freeze, give up, cessation, stoppage, suspension
keep-going: continue, keep, go on, carry on, keep up, keep going, keep on, persist, press on, stay, remain, proceed, never stop, go ahead
resume: resume, restart, reopen, restore, start again, pick up again, relaunch, return, come back, resumption
finish: complete, finish, conclude, wrap up, finalise, accomplish, end, completion
speed: speed up, accelerate, hasten, quicken, rush, bring forward, expedite, step up
delay: delay, slow, hold up, stall, slow down, drag out, hinder, impede, obstruct, hamper
cut-supply: cut off, cut, turn off, switch off, disconnect, shut off, stop, interrupt, sever, deprive, knock out, black out, fail, go down, outage, disruption, go off the air, go off air, go dark, lose power, go out, blackout, power cut, cut-off
keep-supplied: supply, provide, maintain, keep, power, feed, run on
restore-supply: restore, reconnect, turn on, switch on, turn back on, bring back, resume, come back, return, repair, restoration
switch-off: switch off, turn off, shut off, deactivate, disable, disarm, disconnect, shut down, unplug, power down, mute, jam
switch-on: switch on, turn on, activate, enable, start, start up, operate, power, power up
work: work, function, operate, run, perform, be in operation, stay open
break-down: break down, fail, malfunction, go down, crash, shut down, collapse, stall, go offline, conk out, give out, failure, breakdown, go off the air, go off air, go dark, be down, drop out, pack up, seize up
repair: repair, fix, mend, restore, rebuild, overhaul, renovate, patch up, maintain, reconstruct, refurbish, patch, restoration, maintenance
check: inspect, check, service, overhaul, maintain, examine, test, review, survey, audit, vet, go over, inspection, scrutinise
neglect: neglect, abandon, ignore, overlook, fail to maintain, skimp on
replace: replace, swap, switch, change, substitute, exchange, supersede, replacement
install: install, set up, put in, fit, put up, mount, place, erect, plant, lay, installation
take-down: take down, remove, dismantle, pull down, tear down, take apart, strip, uproot, demolish, bring down
supply-thing: supply, provide, give, equip, furnish, deliver, hand out, distribute, issue, ship, arm, offer, grant, send, donate, provision
deprive: deprive, deny, withhold, refuse, strip, starve, cut off
test: test, try, try out, trial, pilot, check, run
launch-product: launch, unveil, introduce, release, present, roll out, bring out, debut
withdraw-product: recall, withdraw, pull, discontinue
put-on-sale: sell, market, put on sale, offer, launch, release
close: close, shut, shut down, seal, lock, bolt, block, seal off, barricade, close down, shutter, padlock, bar, cordon off, board up, closure, shutdown, closing, shutting, sealing
open: open, unlock, reopen, unbolt, unseal, unblock, throw open, force open, opening, reopening
lock: lock, bolt, padlock, bar, chain, secure, latch, lock up
unlock: unlock, unbolt, open, leave open, unchain, open up
block-way: block, cut, obstruct, close, barricade, clog, impede, cut off, bar, jam, choke, blockade, obstruction, blockage, roadblock
clear-way: clear, open, reopen, unblock, free, let through
surround: surround, encircle, besiege, ring, cordon off, lay siege to, blockade, box in, siege, encirclement
enter: enter, go into, get into, get in, come in, break into, storm, walk into, slip into, burst into, access, cross into, entry, get inside, force one's way in, force one's way through, force one's way past, push one's way past, force one's way into, force one's way inside, force a way in, force a way into, make one's way in, make one's way into, make one's way inside, fight one's way in, fight one's way into, push one's way in, push one's way into, barge in, barge into, burst in, break in, sneak in, sneak into, slip in, squeeze in, gatecrash, set foot in, set foot inside, step into, step inside, gain entry, gain entry to, gain access to, go inside, climb into, climb over, jump the fence, climb the fence, climb over the fence, climb the wall, climb over the wall, penetrate, infiltrate, invade, trespass
leave: leave, depart, exit, quit, go out, get out, vacate, abandon, pull out of, walk out, move out, go away, withdraw from, departure
remain: stay, remain, stay put, stay behind, be still, keep, linger, hold out, stay on board
return: return, come back, go back, get back, go home, be back
flee: flee, run away, escape, take flight, run off, bolt, get away, make off, get out, get loose, break loose, break out, break free, slip out, wander off, abscond, slip out of, make a run for it
evacuate: evacuate, clear, empty, move out, remove, take out, relocate, evacuation, relocation
arrive: arrive, reach, come, get to, turn up, get there, land, pull in, come in, arrival
turn-back: turn back, push back, send back, tow back, return, drive back, turn around, turn away, pushback, refuse entry
tow: tow, pull, drag, haul, tug, pull back, tow back
rescue: rescue, save, pull out, pull to safety, recover, bring to safety, free, pick up, help
abandon: abandon, leave, leave behind, leave adrift, forsake, leave alone
stop-vehicle: stop, halt, pull over, intercept, turn back, hold up, block, detain
let-pass: let through, let pass, wave through, allow through, let in, clear, let go
cross: cross, pass, go through, pass through, enter, get across, traverse, crossing
follow: follow, tail, shadow, track, stalk, chase, trail, pursue, monitor, watch, surveillance
move-place: move, transfer, relocate, shift, take, transport, bring, carry, send, airlift
fly-over: fly over, fly, cross, overfly, violate, circle, hover
dock: dock, berth, moor, anchor, put in, tie up, land
crack: crack, fracture, split, rupture, break, fissure, burst, buckle
collapse: collapse, give way, cave in, fall, fall in, crumble, come down, topple, fold, buckle, fall down
hold-firm: withstand, stay intact, remain intact, hold firm, survive, resist, hold up
damage: damage, wreck, ruin, smash, deface, vandalise, scar, spoil
destroy: destroy, demolish, raze, wreck, level, flatten, ruin, wipe out, devastate, obliterate, bulldoze, pull down, tear down, knock down, blow up, reduce to rubble, destruction, gut, demolition, razing
leave-intact: leave intact, spare, remain intact, emerge unscathed, escape damage, survive
burn: burn, set fire to, set on fire, torch, set alight, ignite, set ablaze, go up in flames, catch fire, burn down, arson
put-out-fire: put out, extinguish, douse, control, contain, bring under control, quench
sink: sink, go down, scuttle, capsize, founder, overturn, ram, sinking
pollute: pollute, contaminate, taint, poison, foul, spoil, soil, pollution, contamination, dump, discharge, spill
clean: clean, clean up, purify, decontaminate, disinfect, cleanse, sweep, cleanup
dump-waste: dump, discharge, dispose of, release, pour, throw, spill, tip, offload, get rid of, discard, throw away
leak: leak, spill, seep, escape, ooze, release, discharge, leakage, pour out, pour into, gush, gush out, flow out, spew, flow into, seepage, oil spill
dry-up: dry up, run dry, run out, dry, shrink, evaporate
overflow: overflow, burst its banks, flood, spill over, inundate
break-thing: break, smash, shatter, snap, crush, crack, fracture
cut-thing: cut, slice, sever, chop, saw, slash, cut down, cut through, cut off
dig: dig, excavate, drill, bore, tunnel, unearth
build: build, construct, erect, put up, set up, establish, raise, construction
spoil-food: spoil, rot, go bad, decay, perish, go off
gun-down: gun down, shoot dead, shoot to death, mow down
strangle: strangle, throttle, smother, suffocate, choke
kill-with-blade: behead, decapitate, stab to death, hack to death, slit the throat of, cut the throat of
hang-person: hang
drown-person: drown
beat: beat, hit, assault, attack, batter, punch, kick, strike, slap, thrash, club, flog, whip, rough up, beat up, manhandle, abuse, mistreat, torture, beating
mistreat: mistreat, abuse, ill-treat, torture, maltreat, humiliate, harass, mistreatment, ill-treatment, maltreatment
treat-well: treat well, look after, care for, respect
loot: loot, pillage, plunder, ransack, rob, steal, strip, looting, robbery
protect: protect, guard, defend, shield, secure, safeguard, keep safe, watch over, protection
steal: steal, rob, take, embezzle, pilfer, snatch, loot, siphon off, pocket, misappropriate, defraud, theft, embezzlement, make off with, burgle, swipe, lift, carry off, robbery, burglary
take-bribe: take bribes, accept bribes, take a bribe, accept kickbacks, take kickbacks, receive bribes, accept, take, pocket, receive, bribery
abduct: abduct, kidnap, seize, snatch, take hostage, take captive, hold hostage, capture, take, abduction, take away, lead away, carry off, drag away, kidnapping
disarm: disarm, lay down arms, decommission
arm: arm, equip, supply
capture-place: capture, seize, take, take control of, take over, overrun, occupy, retake, recapture, conquer, storm, secure, takeover
lose-place: give up, cede, withdraw from, abandon, surrender, pull out of, hand over, retreat from, pull back from, flee, leave
retreat: retreat, withdraw, pull back, pull out, fall back, leave, redeploy, withdrawal, pullback, pullout, pull-out
advance: advance, push, push forward, move forward, gain ground, move into, press on, make gains
deploy: deploy, send, send in, station, dispatch, mobilise, move, mass, call in, call up, deployment, mobilisation
pull-out: pull out, withdraw, recall, bring home, pull, remove, pullout, pull-out, withdrawal
surrender: surrender, give up, lay down arms, capitulate, give in, capitulation
hold-out: hold out, resist, fight on, hole up, dig in
intercept: intercept, shoot down, down, bring down, destroy, stop, repel, block, interception
torture: torture, beat, abuse, electrocute
disperse: disperse, break up, clear, drive off, scatter, crush, clear out, drive away, chase away, force back, push back, beat back, dispersal, clearing, breakup, eviction
protest: protest, demonstrate, march, rally, take to the streets, demonstration
strike-work: strike, go on strike, walk out, down tools, stop work, walkout, stoppage
treat-patient: treat, care for, attend to, operate on, give first aid, treatment
refuse-treatment: refuse, deny, withhold, turn away
feed: feed, give food, nourish, supply, provide food
starve: starve, go hungry, deprive, go without food, famish
fall-ill: fall ill, sicken, contract, catch, come down with, get sick, fall sick, take ill
recover: recover, heal, get better, get well, improve, pull through, regain consciousness, recovery
worsen-health: deteriorate, worsen, relapse, get worse, decline
vaccinate: vaccinate, inoculate, immunise
give-birth: give birth, bear, deliver
marry: marry, wed, tie the knot
pay: pay, order to pay, pay out, settle, reimburse, compensate, repay, disburse, cover, meet, transfer, pay off, hand over, payment, compensation, reimbursement, payout
leave-unpaid: withhold, default on, owe, hold back, leave unpaid, default
freeze-assets: freeze, block, seize, lock, suspend, restrict
unfreeze-assets: unfreeze, release, unblock, free, restore
cut-amount: cut, reduce, lower, slash, trim, halve, decrease, scale back, shrink, curb, bring down, curtail, pare, drop, reduction, lowering
raise-amount: raise, increase, hike, lift, boost, double, put up, push up, step up, expand, triple, mark up, rise
fall-amount: fall, drop, decline, decrease, go down, shrink, slide, plunge, slump, dip, sink, tumble, contract
rise-amount: rise, increase, grow, go up, climb, jump, surge, soar, gain, swell, expand
buy: buy, purchase, acquire, take over, snap up, obtain, procure, acquisition, takeover
sell: sell, sell off, offload, auction, market, trade, sale, selling
give-away: give away, hand out, donate, distribute, give
fund: fund, finance, bankroll, pay for, back, sponsor, subsidise, support
lend: lend, loan, advance
borrow: borrow, take a loan, take out a loan
invest: invest, inject, spend
spend: spend, use, pay, pour, blow, invest
waste: waste, squander, throw away, fritter away
go-bankrupt: go bankrupt, go bust, collapse, go under, fail, file for bankruptcy, become insolvent, fold, bankruptcy
profit: profit, earn, gain, make money
make-loss: lose, lose money
import: import, bring in, bring to, bring into, bring, buy, ship in, smuggle in
export: export, ship, sell, send abroad
smuggle: smuggle, traffic, run, bring in, sneak
donate: donate, give, contribute, grant, donation
pump: pump, flow, send, deliver
stop-pumping: stop, halt, shut off, turn off
produce: produce, make, manufacture, turn out, churn out, build, generate, output
employ: employ, hire, use, engage, take on, hiring
exploit: exploit, abuse, take advantage of, use
ration: ration, limit, restrict
carry-out: carry out, conduct, implement, execute, perform, do, undertake, enforce, stage, apply, mount, implementation
use: use, employ, deploy, utilise, resort to, make use of, apply, wield, fire
take: take, take away, remove, carry off, grab, pick up, get, obtain
remove-thing: remove, take away, clear, take, withdraw, take out, lift, pull, strip, extract, get rid of, clear away
leave-in-place: leave, keep, leave untouched
put: put, place, lay, set, leave, plant, deposit, position, install
hand-over: hand over, deliver, turn over, transfer, give, surrender, pass, hand, submit, relinquish, handover
hold-back: hold on to, keep, withhold, retain, hold back
receive: receive, get, obtain, take, accept, collect
send: send, dispatch, ship, deliver, forward, transmit
find: find, discover, locate, uncover, come across, turn up, unearth, recover, spot, detect, trace
lose-thing: lose, misplace, mislay, go missing, disappear
hide-thing: hide, conceal, stash, bury, disguise, cover, cover up
show-thing: show, display, exhibit, present, produce, reveal
throw: throw, hurl, toss, fling, lob, cast, pelt
store: store, keep, stockpile, hold, stash, house, hoard
help: help, assist, aid, support, come to the aid of, lend a hand, help out, assistance
hinder: hinder, hamper, obstruct, impede, block, prevent, thwart, stand in the way, obstruction
prevent: prevent, stop, avert, block, thwart, foil, keep from, head off, forestall
cause: cause, bring about, lead to, result in, trigger, spark, provoke, prompt, set off, lie behind
avoid: avoid, evade, dodge, escape, shun, steer clear of
meet: meet, meet with, hold talks with, see, receive, welcome
contact: contact, hail, call, phone, reach, get in touch with, ring, telephone, speak to, make contact, establish contact, get in touch, get through to, radio, send a distress call
visit: visit, tour, travel to, go to, pay a visit to
invite: invite, ask, welcome, call
choose: choose, select, pick, elect, opt for, prefer
change: change, alter, amend, modify, revise, adjust, reform, overhaul, rewrite, tweak, amendment
keep-same: keep, leave unchanged, maintain, retain, preserve, stick with, hold
grow-bigger: expand, extend, widen, enlarge, broaden, spread, grow
grow-smaller: shrink, narrow, reduce, contract, scale down
improve: improve, get better, upgrade, enhance, boost, strengthen, recover
worsen: worsen, deteriorate, get worse, decline, weaken, undermine, go downhill
achieve: succeed, achieve, accomplish, manage, pull off, attain, reach
fail: fail, flop, fall through, fall short, collapse, founder, miscarry, failure
plan: plan, plot, prepare, organise, arrange, intend
organise: organise, hold, host, stage, arrange, run, put on
train: train, coach, teach, drill, instruct
recruit: recruit, enlist, conscript, draft, sign up
teach: teach, educate, instruct, lecture
hear: hear, overhear, listen to
admit: admit, confess, acknowledge, own up to, concede, confess to, accept
wear: wear, put on, have on, don
sleep: sleep, fall asleep, doze, doze off, nod off, be asleep
be-awake: be awake, stay awake, wake up
drink: drink, consume
hurry: rush, hurry, dash, hasten
wait: wait, hold on
accept: accept, take, agree to, welcome, take up, embrace, agree
refuse: refuse, decline, reject, turn down, say no to, spurn
cooperate: cooperate, work with, collaborate, help, assist, cooperation, collaboration
stonewall: stonewall, obstruct, hinder
score: score, net, hit, find the net, put in
draw: draw, tie, share the points, finish level
miss-chance: miss, waste, squander, fluff
send-off: send off, dismiss, expel
sign-player: sign, buy, recruit, snap up, land, bring in, sign up
dope: dope, take drugs, test positive
train-wreck: derail, come off the tracks, jump the tracks, leave the tracks, leave the rails, come off the rails, derailment
overturn: overturn, flip, roll over, capsize, tip over
collide: collide, crash, run into, ram, smash into, bump into, collision
land: land, touch down, come down safely
crash: crash, come down, plunge, go down, fall
decide: decide, rule, resolve, opt, determine, choose, decision
see: see, witness, watch, observe, view, notice, spot, sight
look: look at, watch, gaze, view, stare, examine
understand: understand, realise, know, grasp, recognise, be aware, know of, learn
expect: expect, anticipate, predict, forecast, foresee, await
imagine: imagine, envisage, picture, conceive, envision
consider: consider, regard, deem, view, see as, count
like: like, love, enjoy, admire, adore, prefer, favour
feel: feel, experience
alarm: alarm, worry, frighten, terrify, concern, unsettle, panic
anger: anger, outrage, infuriate, offend, upset, provoke, enrage
dash-hopes: dash, thwart, shatter, disappoint, frustrate
identify: identify, determine, establish, specify, pinpoint, recognise, name
study: study, examine, research, analyse, explore, review
compare: compare, liken
measure: measure, gauge, assess, calculate, estimate
interpret: interpret, explain, construe, clarify
depict: portray, depict, describe, characterise
name: name, call, dub, rename, label, nickname, christen
criticise: criticise, attack, slam, condemn, denounce, blast, rebuke, censure, deplore, decry, criticism, condemnation
blame: blame, accuse, hold responsible, fault, implicate
propose: propose, suggest, put forward, recommend, offer, float, proposal
raise-issue: raise, bring up, pose, broach
respond: respond, reply, answer, react, hit back, response
tell-story: tell, narrate, recount
allege: allege, claim, assert, maintain
stress: emphasise, stress, underline
appear: appear, emerge, surface, show up, come out, turn up
happen: occur, happen, take place, unfold
create: create, make, produce, generate, form, establish, develop, invent, set up, found
develop: develop, evolve, grow, advance, build
represent: represent, constitute, form, make up, embody, account for
contain: consist, comprise, contain, include, incorporate, feature, integrate
own: own, possess, hold, have, ownership
need: need, require, call for, demand, lack, run out of, run short of, run low on
gain: gain, acquire, obtain, earn, win, pick up, secure
cede: cede, give up, surrender, concede, yield, relinquish, forgo, renounce, waive, sacrifice
undergo: suffer, sustain, incur, bear, endure, undergo, experience, face
enjoy: enjoy, benefit
share: share, split, divide
save-money: save, spare, conserve, economise
cost: cost, amount to
live: live, reside, dwell, stay, inhabit, settle
serve: work, serve, act, work for, work as
lead: lead, head, command, direct, run, manage, govern, guide, steer, oversee, supervise, preside over, chair, leadership
control: control, dominate, rule, govern, hold
regulate: regulate, control, govern, organise
handle: handle, deal with, treat, manage, cope with, tackle, address
solve: resolve, solve, settle, sort out, fix, deal with, work out
seek: seek, strive, endeavour, pursue, look for
target: target, aim at, go after
influence: influence, affect, impact, shape, sway
foster: foster, encourage, promote, boost, stimulate, nurture
weaken: degrade, erode, undermine, weaken, spoil, ruin
rely: rely on, depend on, lean on, depend
lure: lure, entice, tempt, attract, draw, win over
compete: compete, vie, rival, contend
exclude: exclude, rule out, leave out, bar, omit
expose: expose, subject, lay open
promote-person: promote, upgrade, elevate
spend-time: spend, pass
connect: connect, link, tie, join, associate, attach, tie to, linked to
separate: separate, split, divide, part, sever
unite: unite, join, merge, combine, unify, consolidate
gather: gather, collect, accumulate, amass, compile, assemble
spread: spread, expand, extend, proliferate
cover: cover, coat, blanket, wrap, shroud, drape
bury: bury, inter, entomb
shake: shake, rock, jolt, rattle
carry: carry, bear, transport, convey
push: push, press, shove
plant: plant, sow, grow, cultivate
harvest: harvest, reap, pick
surpass: surpass, exceed, top, overtake, outdo
displace: displace, drive out, uproot, displacement
elect: elect, choose
qualify: qualify, advance, progress, go through
knock-out: eliminate, knock out, crash out
divorce: divorce, separate, split up
hold-office: hold, occupy, take up
dissolve: dissolve, disband, break up, wind up
fly: fly, travel, pilot
play: play, perform, act
`;
