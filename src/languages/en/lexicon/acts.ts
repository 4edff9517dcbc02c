/**
 * Verbs of everyday acts that no event class names, by the concept that the languages share. An entry here has no event
 * of its own: where a verb means both, the event class has it. Long because it is data.
 */
export const actVerbs = `
attach: attach, handcuff, cuff, shackle, manacle, tie, fasten, bind, tether, strap, hook, pin, glue, nail, tie up, lace, tack
detach: detach, untie, unfasten, undo, unhook, unbind, disconnect, unplug, untangle, unbuckle, unchain, uncouple, take apart
join-together: combine, unite, unify, fuse, weld, blend, mix, consolidate, amalgamate, reunite, bring together, piece together, stitch, sew, knit, incorporate, reunify, interlink, lump together
separate: separate, divide, split, segregate, partition, set apart, dissect, sever, prise apart, quarantine, sunder
connect: link, connect, associate, correlate, tie in with, interconnect, plug in, pair with, dovetail
break: snap, crack, splinter, chip, fracture, burst open, break in two
tear: tear, rip, rip up, tear up, slash open, claw
bend: bend, twist, warp, curl, fold, flex, distort, stoop, bow, curve
straighten: straighten, uncurl, unroll, stretch out, level out
open-up: uncork, unwrap, unpack, prise open, force open, lay open, unzip
roll: roll, spin, rotate, revolve, whirl, swirl, twirl, coil, wind, swivel
shake: shake, vibrate, wobble, quiver, sway, swing, shudder, oscillate, judder, flutter
press: press, squeeze, compress, crush together, pinch, clench, clasp, squash, knead
stretch: stretch, lengthen, elongate, spread out, broaden, enlarge, magnify
shrink-up: shorten, taper, compact, whittle, abbreviate, condense
cut: slice, carve, chop, saw, shear, mow, prune, cut up, snip, dice, peel, slit
dig: dig, excavate, bore, burrow, dredge, hollow out
bury: bury, inter, entomb, lay to rest, embalm
pierce: pierce, prick, perforate, impale, poke, prod
rub: rub, scrape, wipe, scrub, brush, mop, scuff
place: put, place, lay, set, position, deposit, situate, rest, set down, insert, stick, tuck, embed, implant, affix
remove: remove, get rid of, strip, clear away, delete, erase, discard, rid, root out, subtract, omit, edit out, weed out, throw away, bin, jettison, uninstall, eradicate, excise, take out, take away
cover: cover, wrap, coat, blanket, envelop, shroud, drape, cloak, overlay, bandage, encase, insulate, paint over
uncover: lay bare, strip bare, unmask, peel back
fill: fill, pack, cram, fill up, replenish, refill, clog, saturate, populate, pile, stack, heap
empty: empty, drain, deplete, exhaust, use up, run out of, pump out, drain away, hollow
pour: pour, splash, sprinkle, drip, trickle, flow, run down, drench, squirt, spray, shower, spurt, cascade, soak, dunk, immerse
surround: enclose, flank, circle around
block: impede, clog up, stand in the way, cut off access
clear-way: clear the way, pave the way, free up, open the way, declog, clear a path, facilitate, ease passage, smooth the way
gather-things: collect, pick, compile, collate, heap up, glean, store up, raise funds, build up
scatter: strew, disseminate, fan out, diffuse, dissipate, broadcast seeds, circulate
throw: throw, toss, fling, chuck, sling, heave, catapult
catch: grasp, clutch, seize hold of, take hold of, cling to, hang on to, cling, snatch up, hold on to, lay hands on
touch: touch, brush against, caress, fondle, come into contact with
lift-up: hoist, jack up, heave up, haul up, uplift
lower-down: drop down, haul down, duck
pull: pull, drag, tug, yank, wrench, pull along, lug
push: push, shove, nudge, press forward, propel, drive forward, jostle, elbow, bump, push aside, bundle, knock over, knock
kick: kick, trample, tread on, stomp, step on, boot
hang: dangle, droop, hang up, string up, drape over
lean: lean, tilt, slant, tip, incline, rest against, keel
sit: sit, sit down, take a seat, squat, crouch, kneel, perch, seat oneself, recline, settle down, kneel down
stand: stand up, get up, rise to one's feet, get to one's feet, jump up, stand upright
lie-down: lie down, stretch out on, lie flat, sprawl, curl up, recline on
sleep: sleep, doze, nap, fall asleep, slumber, go to bed, drift off, snooze, spend the night, oversleep
wake: wake, wake up, awake, awaken, rouse, get out of bed, come round, stir
eat: eat, consume food, devour, swallow, chew, dine, lunch, munch, gobble, taste, nibble, have dinner, have lunch, snack, gulp
drink: drink, gulp down, swallow down, quench one's thirst, slurp, have a drink, imbibe
fast: go without food, starve oneself, go hungry, refuse food
feed: nourish, breastfeed, suckle, cater for, fatten, spoon-feed, feed
cook: cook, bake, boil, fry, grill, roast, stew, barbecue, prepare food, heat up, brew, simmer, toast, microwave
inhale: inhale, breathe in, ingest, be exposed to
breathe: breathe, exhale, gasp, pant, sniff, breathe out, sigh, wheeze, gasp for air, snore
smell: smell, reek, stink, scent
smoke: smoke, vape, puff, light up a cigarette, chain-smoke
weep: weep, sob, burst into tears, break down in tears, shed tears, wail, bawl, grieve, fight back tears, whimper
laugh: laugh, smile, giggle, chuckle, grin, burst out laughing, smirk, crack a smile, jest
scream: scream, yell, shriek, cry out, howl, roar, bellow, holler, screech, squeal, cry for help
sweat: sweat, perspire, shiver, shiver with cold, blush, yawn, sneeze, cough, hiccup, faint, pass out, collapse unconscious, vomit, throw up, bleed, limp, stutter, stagger
wash: wash, clean, rinse, bathe, cleanse, disinfect, sterilise, purify, sanitise, clean up, mop up, decontaminate, hose down, tidy, vacuum
soil: stain, pollute, defile, tarnish, muddy, taint, blot, sully
dress: dress, wear, put on, don, kit out, disguise oneself, cover one's face, robe
undress: undress, take off clothes, strip off, disrobe, strip naked, unmask oneself, doff
shave: groom, cut one's hair, trim one's beard, dye, tattoo
give-birth: give birth, give birth to, bear a child, deliver a baby, have a baby, conceive, get pregnant, become pregnant, breed, hatch, beget, mate
grow-up: grow up, mature, come of age, ripen, grow old, blossom, sprout, germinate, wither
raise-child: nurture, look after, babysit, take care of, care for, look out for, rear
marry: marry, wed, get married, tie the knot, get engaged, betroth, remarry, exchange vows, elope, be engaged to
divorce: divorce, split up, part ways, get divorced, annul the marriage, call off the wedding
live-in: reside, dwell, inhabit, occupy a house, shelter in, shelter at, shelter under, shelter inside
house: billet, rehouse
cure: nurse back to health, stitch up, anaesthetise, transplant, diagnose, X-ray, sedate, give first aid, medicate
rest: unwind, take a break, chill out, take a rest, take time off, vacation, sunbathe
tire: tire, wear out, weary, drain of energy, wear down, overwork, fatigue, burn out
love: love, like, adore, cherish, fall in love with, fancy, idolise, relish, savour, delight in, adulate
hate: hate, dislike, loathe, detest, despise, resent, scorn, disdain, look down on, envy, begrudge
fear: dread, worry, worry about, panic, fret, agonise
dare: dare, venture, have the courage, risk, take a risk, gamble on, hazard, take the plunge
frighten: frighten, terrify, terrorise, horrify, spook, daunt, unnerve, haunt, startle
reassure: comfort, soothe, put at ease, assuage, allay, hearten, placate, appease, mollify, pacify, cheer up
anger: annoy, irritate, infuriate, enrage, offend, exasperate, bother, disturb, vex, incense, rile, frustrate, antagonise, humiliate, embarrass, rankle, irk, disgust, appal, pester, taunt, make fun of, belittle, disrespect, upset
please: strike a chord, hit a nerve, strike the right note, hit the right note, satisfy, thrill, amuse, entertain, excite, captivate, enchant, dazzle, gratify, make happy, enthral, overjoy, flatter, wow, bring joy to
be-angry: fume, seethe, lose one's temper, get angry, bristle, take offence, sulk, grumble, moan
rejoice: rejoice, exult, jubilate, revel, gloat, feast, mark the occasion, pop champagne, celebrate
disappoint: disappoint, sadden, dishearten, dismay, disillusion, discourage, dash hopes, demoralise, dispirit, let down
satisfy-need: satisfy the demand, suffice, cater to, meet expectations, come up to
surprise: surprise, shock, stun, astonish, amaze, astound, take by surprise, catch by surprise, catch off guard, bewilder, puzzle, baffle, confuse, stupefy, perplex, confound, jar, catch unawares
hope: wish, dream, aspire, long for, yearn, look forward to, crave, pin one's hopes on, set one's sights on, desire, want, covet, thirst for
despair: despair, lose hope, give up hope, lose heart, despond, resign oneself to
suffer: withstand, put up with, cope with, ache, agonise over, struggle with
enjoy-good: benefit, capitalise on, reap the benefits, avail oneself of, prosper, enjoy
trust: trust, rely on, bank on, lean on, entrust, confide
distrust: distrust, mistrust, lose trust, look askance
attract: attract, entice, tempt, seduce, draw in, woo, allure, interest, intrigue, draw
repel: deter, scare away, alienate, dissuade, keep away
pity: pity, sympathise, feel sorry for, have mercy on, show mercy, empathise, commiserate, take pity on, have sympathy for
forgive: forgive, excuse, show leniency, grant clemency
respect: revere, esteem, look up to, venerate, pay one's respects, hold in high regard, worship, commemorate, cherish the memory, appreciate
punish: make pay, hold to account, take to task, cane, tell off
see: see, catch sight of, notice, behold, perceive, discern, make out, view, set eyes on, catch a glimpse of, lay eyes on
miss-sight: miss, fail to notice, overlook a sign, fail to see
watch: watch, look at, gaze, stare, glance, stare at, keep an eye on, look on, tune in, view footage, peek, glare, gawp, watch over
monitor: monitor, keep track of, keep tabs on, eavesdrop, tail, stalk, log, observe the vote, follow the movements of, track
hear: hear, listen, listen to, overhear, tune in to, hear out
know: know, know of, know about, have knowledge of, be aware of, be well aware of, be fully aware of, be privy to, comprehend, make sense of, fathom, appreciate the danger, apprehend the meaning, realise, recognise
learn: learn, get to know, pick up a skill, read up on, memorise, familiarise oneself with
teach: teach, educate, train, tutor, lecture, guide, enlighten, indoctrinate
forget: fail to remember, lose sight of, lose track of
remember: remember, recollect, look back on, bring to mind, reminisce, memorialise, relive, evoke, conjure up, recall
think: meditate, give thought to, dwell on, toy with, reflect on
judge: rate, weigh up, size up, classify, categorise, value, sum up, mark, regard, view as, see as, treat as, treat like, perceive as
choose: choose, select, pick out, opt for, decide on, prefer, go for, handpick, plump for, cherry-pick, make a choice, draw lots
decide: decide, make a decision, make up one's mind, take a decision, adjudicate, decide against
hesitate: hesitate, waver, dither, think twice, vacillate, have second thoughts, shy away, balk, prevaricate, drag one's feet
imagine: visualise, dream up, conceive of, fantasise, foresee, anticipate, envision, prophesy
solve: solve, work out, figure out, sort out, decipher, decode, unravel, straighten out, iron out, get to the bottom of
complicate: complicate, confuse matters, muddle, obscure, entangle, cloud, make harder, mar, exacerbate tension
calculate: add up, work out the cost, quantify, enumerate, tot up, sum
compare: compare, contrast, liken, draw a parallel, equate, set against, juxtapose, compare with
check: look over, vet, double-check, comb through, test out, explore, go over, peruse, pore over
misunderstand: misunderstand, misread, misinterpret, confuse with, get wrong
interpret: interpret, translate, construe, elucidate, define, shed light on, illustrate, expound, sketch
disprove: dispel, give the lie to, question the claim, belie
pretend: pretend, feign, simulate, impersonate, masquerade, disguise as, act as if, make believe, put on a show, mimic, imitate, emulate, parody, forge an identity
deceive: deceive, mislead, dupe, con, delude, double-cross, misinform, bluff, hoodwink, betray, outsmart, bamboozle, lead astray, stab in the back, lie to
hide: hide, conceal, cover up, keep secret, disguise the truth, withhold, keep quiet about, bury the truth, camouflage, hush up, lie low, go underground, keep hidden, secrete, keep under wraps, cloak in secrecy, disguise
reveal: come to light, betray the secret, lift the lid on, give away, blow the whistle, declassify, lay out, display, show off, flaunt, present, unveil, expose, bring to light
show-way: signify, point at, denote, display signs, signpost, draw attention to, spotlight, reflect
appear: come into view, come out, crop up, come to the fore, resurface, reappear, pop up, emerge
vanish: melt away, die away, evaporate, disappear from view, fade away, wear off
record: videotape, capture on camera, take a picture, shoot a film, log in a register, note down, write down, take notes, jot down, photocopy, snap a picture, transcribe
write: compose, rewrite, co-write, type, scribble, spell, inscribe, put in writing, autograph, jot, redraft, formulate, phrase
read: read, recite, read out, leaf through, skim, browse, read aloud, peruse a text, lip-read, flick through
publish: print, circulate a memo, televise, post online, reprint, serialise, relay live, syndicate, launch a website, tweet out, disseminate news, carry a story
advertise: advertise, publicise, tout, hype, campaign for a product, endorse a product, canvass, popularise, launch a campaign, drum up
call: call, dub, nickname, christen, label as, rename, refer to as, brand as, call off the name, baptise, codename, name as
be-unaware: be not aware of, be not privy to, be unaware of, be unaware, be ignorant of, be oblivious to, be oblivious of
keep-uninformed: keep in the dark, leave in the dark, be in the dark, keep out of the loop, leave out of the loop, blindside
phone: phone, contact, send word, ring up, reach by phone, dial, get in touch, get in touch with, call back, communicate, make contact, correspond, fax, keep in touch, establish contact, radio, send a distress call, issue a distress call, make a distress call, get through to, raise the tower, ring
speak-with: talk, converse, debate, exchange views, hold discussions, communicate with, have a word with, talk over, bicker, quarrel, squabble, have an argument
address-crowd: deliver a speech, give a speech, lecture to, preach, make a speech, take the floor, hold forth, deliver an address, give a talk, make an address
silence: silence, fall silent, go quiet, muzzle, hush, shut up, keep quiet, mute
pray: pray, say prayers, kneel in prayer, attend mass, make a pilgrimage, chant prayers, perform prayers, preach to, ordain as priest, consecrate
convert: convert to, become a Muslim, become a Christian, adopt a religion
swear: swear an oath, pledge allegiance, swear allegiance
ask: pose a question, cross-examine, debrief, sound out, request an explanation, bring up, raise questions
answer: write back, give an answer, answer back, answer questions
advise: recommend, counsel, give advice, prescribe, put forward, offer advice
persuade: talk into, coax, win round, bring round, brainwash, sell the idea, lobby, exert pressure, put pressure on, cajole, persuade, convince, win over, talk round, prevail on, prevail upon, get to agree
dissuade: talk out of, put off the idea, warn off
encourage: motivate, inspire, spur, stimulate, egg on, galvanise, embolden, incentivise, stir up, whip up, buoy, spur on, boost morale, cheer on the team, encourage
force: coerce, constrain, strong-arm, dictate
complain: lodge a complaint, file a complaint, make a complaint, raise objections, kick up a fuss
criticise: attack in print, find fault, accuse of bias
make: fabricate, form, devise, invent, produce goods, shape, mould, put together, concoct, whip up a dish, weave, sculpt, brew beer
unmake: take to pieces, disassemble, deconstruct, spoil, mess up, sabotage the plan
dissolve: disband the group, break up the party, wind up, abolish the body
change: change, alter, modify, transform, adapt, amend, revise, convert, adjust, vary, shift, evolve, reshape, tweak, redesign, remodel, become, morph, fluctuate, customise, tailor, restructure, reorganise, diversify, redraw, rebrand, rearrange, metamorphose, revolutionise, fine-tune, retool, digitise, turn into, transform into, convert into
keep-same: preserve, conserve, keep intact, perpetuate, keep alive, cling to power
replace: replace, swap, exchange, switch with, take the place of, supplant, stand in for, fill in for, supersede, trade places, alternate, interchange
mend: touch up, overhaul an engine, rectify, remedy, redress, make good, set right, tidy up, do up, debug
soften: soften, loosen up, melt, mellow, dilute, cushion, dull, lighten, reduce pressure, defuse, defrost, liquefy, smooth over, attenuate, numb
harden: harden, stiffen, tighten up, solidify, set hard, toughen, fortify, firm up, shore up, buttress, solidify power, sharpen, thicken, reinforce
heat: warm up, thaw out, sear
cool: chill, cool down, refrigerate, cool off, air-condition
dry: dry, dry out, drain the water, dehydrate, towel, air-dry, desiccate
wet: soak through, moisten, irrigate, hose
light: light, illuminate, light up, shine, glow, gleam, sparkle, glitter, twinkle, flicker, burn brightly, irradiate, switch on the lights
darken: darken, dim, black out the windows, blacken, fade to black, turn off the lights, cloud over
paint: paint, adorn, design a logo, mark up, embellish, ornament, garnish, daub, embroider, gild
play-music: sing, compose music, dance, conduct an orchestra, rehearse, strum, perform live, record an album, direct a film, choreograph, sing along, hum
play-game: practise, kick a ball, jog, swim, play football, play for, score twice, ski, bowl, skate, play with, gamble, bet, play cards, wager, punt, cycle, surf, play
compete: compete, vie, battle it out, challenge for, go head to head, face each other, play against, line up against, pit oneself against, tussle, jostle for
draw-even: tie with, draw level, finish level, share the points, play out a draw, equalise, draw with
score: score a try, find the net, notch, hit the target, register a win, strike home, slot home, kick a penalty, convert a penalty
pass-exam: pass the test, make the grade, obtain a degree
fail-exam: flunk, fail the exam, drop out of school, fail to qualify, miss the cut
give: hand, award, present with, bestow, lend a hand, turn over, issue with, share out, dish out, endow, allot, hand out, furnish, entrust with, dispense, lavish, ration out, bequeath, vest, provide, distribute, contribute, offer up
take: get, inherit, secure a loan, draw a salary, come by, pocket, extract a promise, recoup, derive, garner, fetch, take delivery of, elicit, gain, obtain, regain, earn, receive
lend: rent out, hire out, sublet, charter out, lend
borrow: borrow, hire a car, take out a loan, take a loan
give-up: let go of, forgo, renounce, part with, forsake, cast aside, dispense with, abandon
share: split between, pool resources, share in, divide among, have in common, share
owe: fall behind on, run up debts, owe
cost: set back, run to, fetch a price, go for a price
charge-fee: charge a fee, impose a tax, overcharge, fix the price, collect tax, cash in, collect a debt, underwrite, back financially, insure, settle the bill, foot the bill, indemnify
trade: trade, barter, do business, market goods, peddle, hawk
work: work, toil, do a job, work as, moonlight, serve as, practise as, work for, work on, slave, have a job, earn a living
lead: lead, head, run, manage, govern, preside over, steer, oversee, supervise, administer, spearhead, reign, preside, head up, host a show, lord it, dominate, regulate, handle the case, handle, command, direct
follow: follow, tail behind, chase, go with, accompany, escort, trail behind, come along, walk behind, run after, tag along, follow suit, hunt down, pursue a thief, go in pursuit, pursue, go after
join: enrol, rejoin, sign up, become a member, enter the party, ally oneself with, link up with, get involved, line up with, club together, team up with, get on board, log on, log in
leave-group: opt out, break away, secede, leave the party, quit the party, unsubscribe, abandon the party, break ranks
be-absent: stay away, stay away from, stay out, skip, miss the meeting, miss the hearing, miss the session, absent oneself, be absent from, fail to attend
assign: deputise, entrust a task, reassign, allot a task, lumber
fetch: bring, bring along, bring over, carry back, go and get, import talent, bring forward, bring to, bring in
accompany-thing: involve, encompass, feature, entail, count among, carry within, star cast
exclude: exclude, leave out, shut out, ostracise, blackball
include-add: append, attach to a letter, supplement, throw in, tack on, complement, list among
belong-to: form part of, pertain, appertain
concern: concern, have to do with, touch on, pertain to, address the issue, focus on the issue, revolve around, centre on, focus on, focus, concentrate on
depend: depend, hinge on, rest on, rely, derive from, originate, depend on
equal: match, correspond to, amount to the same, resemble, take after, fit, suit, replicate, overlap, square with, chime with, mesh
differ: differ, diverge, conflict with, contrast with, part company, stand out, run counter to, fall out
distinguish: distinguish, differentiate, tell apart, discriminate, single out as, mark out, mark as, make distinct
cause-effect: produce an effect, entail consequences, induce a reaction, engender
deserve: deserve, earn the right
need: need, require, want for, lack, run short of, demand attention, necessitate, take time, run low, do without, want of, crave for
allow-enable: make possible, empower, make it possible, grant access, facilitate the work
prevent: preclude, frustrate the plan, hold off, inhibit, restrain, obstruct the work, stymie, stifle, guard against, fend off danger, repress, derail a deal
avoid: steer clear of, sidestep, escape the notice of, get around, keep clear of, shirk, stay clear of, bypass a checkpoint, duck out, eschew, skirt round, refrain
face-up: face up to, come to grips with, take on the problem, deal with the problem, square up, withstand pressure, brave the storm, strive, counter the threat, address the problem, deal with, overcome, tackle, come to terms with, get to grips with, grapple with
protect: shield, keep safe, cover for, ensure the safety, police the area, stand guard
expose: lay open to, leave unprotected, make vulnerable, subject to, put through
rely-use: make use, employ a method, exercise a right, draw on, turn to, wield power, deploy a system, operate a machine, have recourse to, put into practice, put into effect, put to use, enforce
test-try: endeavour, try, seek, have a go, make an effort, try one's hand, test the waters, set out to, aim, give it a try
achieve: attain a goal, reach a goal, fulfil the dream, complete a task, execute a plan, get done, bring off, conduct a study, discharge duties, make it, crack it, live the dream, do
keep: keep, hold back, reserve, set aside, put aside, keep back, stash away, safekeep, retain control, retain
spend: spend, splash out, waste, expend, use up money, lavish on, fritter away, overspend, invest time, throw away money
save-up: save up, economise, save money, scrimp, tighten one's belt, recycle, conserve energy, cut costs, conserve water
send: send, post a letter, ship off, send off, courier, send out, export goods, refer to court, refer, remit, consign, beam to, fax over, transmit
turn-off-course: turn, redirect, veer, veer off course, swerve, deviate, divert, stray, change course, change direction, leave its course, go off course, depart from its route, reroute, make a turn, turn aside, wheel around
keep-course: keep course, stay on course, hold its course, keep to the route, go straight, maintain course, follow the route
come: come, come up, draw near, move closer, come close, pull up, come around, come forward, step forward, get here, bear down
go-away: go, go away, move away, step back, keep one's distance, go home early, take leave, stand back, distance oneself
walk: wander, tread, tiptoe, step, plod, wade, saunter, go for a walk, amble, strut, trudge, crawl, creep
run-fast: dash, hurry, gallop, hasten, dart, rush out, scurry, trot, tear along, scamper, make haste, zoom, lunge, rush
slow: decelerate, lose speed, go slow, lag, slacken, lose momentum, lag behind, dawdle, hold up traffic, fall behind
speed-up: gather pace, expedite, pick up speed, gain momentum, hasten the pace, fast-track, step on it, hurry up, rev
stop-moving: come to a halt, come to a stop, pull over, park, stand still, freeze in place, screech to a halt, stop dead, moor
climb: ascend, clamber, mount a horse, climb aboard, go uphill, shin up
descend: descend, climb down, get out, dismount, abseil, parachute, sink down
fall-over: collapse to the ground, overbalance, lose one's balance
jump: leap, bounce, bound, pounce, leapfrog, bungee
enter-place: gain entry, go inside, admit oneself, board, get aboard, go aboard
exit-place: go out, come out of, get out of, step outside, leave the room, leave the building, step out, storm out
pass-by: go by, cross paths, outstrip
hang-around: wait, await, hang around, loiter, hold the line, tarry, stick around
visit: pay a visit, go to see, pay a call, see the sights, look round, haunt a bar
migrate-in: immigrate, emigrate, resettle oneself, move house, settle abroad
fly-thing: float, loiter overhead, steer a ship, circle overhead, taxi out, helm
deliver-thing: take delivery, distribute goods, pick up and deliver, bring food, submit, table a motion, tender, register a claim, enter a plea, lodge an appeal, file papers, present a petition, put forward a claim, file
begin-act: get started, get to work, get off the ground, instigate a review, boot up, power up, fire up, crank up, reactivate, enable a function, initialise
end-act: drop the matter, call a halt, switch off a machine, deactivate, power down, put a stop, cut short, lay to rest a row, pack up
go-on: remain in place, remain in force, stand firm, keep at it, keep doing, persevere
delay-act: keep waiting, procrastinate, detain briefly, prolong a wait
precede: precede, come before, predate, go before, herald, foreshadow, usher in an era
happen-to: repeat itself, crop up again, go off peacefully, happen again, become reality, result, supervene, end up, wind up in
repeat-act: redo, do again, rerun, echo, clone, replicate a result, rehash, reenact
prepare: get ready, make ready, gear up, set the stage, make preparations, arm oneself, lay the groundwork, plan ahead, train up, make arrangements, organise an event, draw up plans, hold a drill, set up a meeting, stage an event, fix a date
live-through: get by, make do, subsist, get along, make ends meet, cope, manage to live, stay afloat, scrape by
exceed: go beyond, outnumber, outweigh, outdo, break the record, pass the mark, outperform, beat the record, run over budget, dwarf, set a record, cross the threshold, excel, stand above, set a new record, exceed, surpass, overtake
reach-amount: range, number some, hover around, touch a high, sum to
limit: restrict, confine, narrow down, set a limit, put a ceiling, hem, confine to, constrain spending, keep in check, hold down, clamp down, tighten the rules, put the brakes, limit
extend-limit: broaden the scope, widen the net, open out, step up production, cover more, reach out, generalise, branch out, enlarge on
measure-out: survey land, take one's temperature, calibrate, assess damage
arrange: sort, put in order, classify by, systematise, list in order, configure, file away, sequence, position oneself, streamline
disarrange: upset the balance, shuffle, jumble, disorganise, throw into chaos, wreak havoc, unsettle, throw into disarray, destabilise, interrupt, interfere with, dislocate, unhinge, play havoc, disrupt
interfere: interfere, meddle, poke one's nose, take sides
fall-out: quarrel with, part company with, wrangle, split over
isolate: marginalise, cold-shoulder, freeze out, seclude, leave isolated, quarantine oneself
discriminate: discriminate against, persecute, oppress, exploit workers, mistreat a prisoner, enslave, segregate by race, dehumanise, subjugate, harass sexually, colonise
register: enter on a list, record a vote, matriculate, file for, register
sign: ratify a treaty, initial, put one's signature, co-sign, countersign, endorse a document, seal a deal, clinch a deal, close a deal, conclude an agreement, shake on
nominate-act: put up as candidate, field a candidate, present a candidate, stand as candidate, shortlist for
represent: symbolise, act for, speak on behalf, embody, personify, epitomise, typify, represent
guarantee: ensure, make sure, secure a right, underwrite a loan, make certain, see to it, vouch, insure against, safeguard the rights
strengthen-tie: deepen ties, upgrade ties, nurture talent, reinvigorate, revitalise, breathe new life, boost cooperation, cultivate, develop ties, raise standards, lift spirits
testify: give evidence, take the stand, bear witness, give testimony, swear under oath, attest in court, enter a guilty plea
judge-case: hear a case, adjudicate a case, preside over a trial, bring to court, overrule, uphold a ruling, grant bail, bring charges, reverse a ruling, annul a verdict, commute, convene a court
bribe: launder money, defraud investors, evade taxes, collude, conspire, rig a tender
gamble-drug: deal drugs, push drugs, take drugs, dope, get drunk, overdose, addict, sniff glue, do drugs
disarm: disarm, demilitarise, decommission, defuse a bomb, hand in weapons, dismantle weapons, demobilise, render safe, denuclearise, stand down troops
train-troops: exercise troops, hold exercises, war-game, train troops, march in step
install: set up a system, configure a device, mount a camera, hook up, program, load software, update software, automate, back up data, store data, run a program, log off, double-click, tap an icon, scroll
uninstall: wipe data, uninstall software, remove an app, take offline, shut a site, erase data, unfollow
invent: innovate, discover a cure, pioneer a method, think up, come up with, coin, engineer a solution, dream up a plan, formulate a plan
fish-farm: breed cattle, rear cattle, till, fertilise, shear sheep, catch fish, net fish, bait
rain: pour down, drizzle, thunder, pelt down, bucket down
grow-crop: sprout up, yield fruit, take root, rot, decay, decompose, go bad
pack: wrap up a gift, parcel up, bundle up, bag, tin
balance: counterbalance, reconcile accounts, trade off, make up for, cancel out
lack-order: get out of hand, go astray, run amok, spin out of control
waste-time: squander a chance, fritter, miss a chance, let slip, pass up, lose an opportunity, blow a chance
affect: impact, have an effect, shape the outcome, have an impact, alter the course, leave a mark, play a role, have influence, affect, influence
look-like: sound like, feel like, seem like, give the impression, come across as, look set, sound, look, seem
mean-say: mean, signify that, stand to mean, amount to saying, entail that, translate as
joke-game: fool around, play a prank, tease a friend, flirt, mess about
vary-choose: alternate between, oscillate between, switch between, rotate among, waver between, swing between
`;
