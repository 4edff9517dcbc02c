/** Movement, custody, control of ground, and search. See `assault.ts` for the format. */
export const movementVerbs = `
arrive/intransitive: arrive, reach, land, get to, turn up, show up, touch down, dock, enter, make it to, disembark, berth, come ashore, get in, get into, get inside, gain entry to, gain access to, force one's way in, force one's way through, force one's way past, push one's way past, force one's way into, force one's way inside, force a way in, force a way into, make one's way in, make one's way into, make one's way inside, fight one's way in, fight one's way into, push one's way in, push one's way into, barge in, barge into, burst into, sneak in, slip in, squeeze in, set foot in, set foot inside, gatecrash, jump the fence, climb the fence, climb over the fence, climb the wall, climb over the wall
leave/intransitive: leave, depart, set off, set out, set sail, put to sea, take off, exit, pull out, check out, head off, walk out, sail, fly out, embark, lift off, vacate, leave behind, walk out of, sail away, sail off
stay/unaccusative: stay, remain, stay put, stay behind, linger, hold out, hole up, dig in
flee/intransitive: flee, run away, escape, run for one's life, take flight, bolt, abscond, seek refuge, take refuge, seek shelter, seek asylum, take cover, go into hiding, drive away, speed away, drive off, go into exile, make off, run off, make a run for it, slip out of, slip out, make a getaway, take to one's heels
evacuate: evacuate, airlift, clear out, move to safety, medevac, take to safety, bring to safety, move out, relocate, fly out
displace: displace, uproot, drive out, drive from, force out, force from, expel, deport, make homeless, leave homeless, relocate, resettle, oust from, force to flee, force to leave, banish, evict, exile, repatriate by force, force out of, drive out of, chase out of, throw out of, push out of, burn out of
return/intransitive: return, come back, go back, come home, go home, head back, turn back, double back, head home
return: return, repatriate, hand back, send back, give back, bring back, bring home, push back to, tow back, get back
travel/intransitive: travel, head for, head to, walk, stroll, hike, go on foot, journey, drive, ride, sail, proceed, tour, visit, pass through, cruise, roam, trek, migrate, transit, taxi, approach, fly, speed to, speed toward, speed towards, speed into, speed across, speed past, move
transport: transport, carry, ferry, deliver, convey, haul, ship, transfer, smuggle, traffic, airlift, tow, truck, shuttle, evacuate, bus, unload, move, supply
cross: cross, traverse, infiltrate, sneak into, slip into, sneak across, slip across, breach the border, cross into, intrude, intrude into, enter illegally, stray into, penetrate, break through, trespass
detain: detain, arrest, jail, imprison, take into custody, apprehend, capture, round up, seize, lock up, remand, remand in custody, incarcerate, intern, nab, catch, collar, place under house arrest, put behind bars, hold in custody, bring in for questioning, take prisoner, take in for questioning, haul in, cart off, hold incommunicado, pick up, rearrest, keep in custody, keep in detention, impound, bust
abduct: abduct, kidnap, take hostage, hold hostage, seize, snatch, hijack, carjack, lead away, whisk away, drag away, march away, spirit away, take captive, hold captive, take hostages, hold for ransom, carry off, shanghai, capture, take captives
release: release, free, set free, allow home, allow to go home, let go home, let out of prison, let out of jail, let go, liberate, turn loose, hand over, bail, release on bail, parole, pardon, grant amnesty, let out, unfreeze, emancipate, decolonise, unshackle, free a nation, let out of
release/unaccusative: walk free, go free
escape/intransitive: escape, break out, break free, get away, slip away, evade, elude, evade arrest, evade capture, dodge, go on the run, give the slip, escape from, escape from custody, break out of, bust out of
surrender/intransitive: surrender, give oneself up, turn oneself in, hand oneself in, lay down arms, lay down one's arms, capitulate, give up, hand oneself over, lay down weapons
seize: seize, capture, take control of, take full control of, take complete control of, seize full control of, assume control of, take over, occupy, overrun, annex, take possession of, storm, conquer, gain control of, control, retake, recapture, regain control of, reclaim, liberate, win back, confiscate, impound, commandeer, requisition, expropriate, seize control of, wrest, wrest control of, grab, snatch, nationalise, get hold of, lay hold of, come upon, overpower, subdue, take back, win control of, take charge of
seize/converse: fall to, fall into the hands of
hold: keep control of, retain control of, maintain control of, keep hold of, be in control of, stay in control of, remain in control of, be in full control of, remain in full control of, be in charge of, remain in charge of, stay in charge of, remain in charge, stay in charge, be in charge, remain in control, stay in control, be in full control, cling on to
lose-control: lose, lose control of, cede, relinquish, yield, surrender, lose ground, sign away
advance/intransitive: advance, march on, march into, push into, push forward, move into, gain ground, make gains, press ahead, press on, close in, close in on, thrust into, invade, roll into, move on, sweep into, march into, pour into, make advances, encroach, push towards, break through
withdraw/labile: withdraw, pull out, pull back, fall back, disengage, redeploy, regroup, vacate, pull out of, withdraw from, back off, back off from, back away, back away from, back out, back out of, back down, pull back from, draw back, walk away from, pull out of talks, bow out of, pull away
withdraw/unaccusative: retreat, beat a retreat
deploy: deploy, station, send in, mobilise, dispatch, garrison, redeploy, move in, amass, muster, put on alert, put on high alert, scramble
besiege: besiege, encircle, surround, blockade, lay siege to, cut off, trap, isolate, barricade, corner, pin down, hem in, starve out, close in on
close/labile: close, shut, shut down, lock, bolt, seal, block, close down, seal off, block off, bar, suspend, barricade, cordon off, obstruct, board up, padlock, shutter, close off, lock down, wall off, fence off, block up, chain shut, weld shut, bolt shut, mothball
open/labile: open, reopen, re-open, unblock, inaugurate, unseal, unlock, clear, open up
overthrow: overthrow, topple, depose, oust, bring down, unseat, seize power from, stage a coup against, drive from power, usurp
overthrow/intransitive: seize power, stage a coup, take power, mount a coup, attempt a coup
search: search, comb, scour, hunt for, look for, search for, sweep, hunt, scan, trawl, probe for, sift through, pat down, frisk, trace, dig through, dive for
find: find, discover, locate, recover, unearth, retrieve, uncover, come across, stumble upon, stumble on, detect, spot, sight, find dead, pull from the rubble, identify, turn up, dig up, dig out, exhume, track down, wash up, salvage, fish out, pull out of the rubble, glimpse, trace to, come upon
rescue: rescue, save, pull out, pull from, pull to safety, pull alive from, dig out, pluck from, pluck, haul to safety, winch to safety, bring to safety, bring out, extricate, pick up, deliver from, extract, save from, winch, revive, resuscitate, bail out
disappear/unaccusative: disappear, go missing, vanish, vanish from radar, disappear from radar, drop off radar, drop off the radar, drop out of sight, get lost, vanish without trace
`;

export const movementNouns = `
arrive/intransitive: arrival, landing, entry, influx, coming
leave/intransitive: departure, exit, exodus, takeoff, take-off, lift-off, liftoff, leaving, emigration
stay: stay, presence
flee/intransitive: escape, exodus
evacuate: evacuation, airlift, medevac, medical evacuation, mass evacuation
displace: displacement, expulsion, deportation, eviction, forced displacement, mass displacement, exile, forcible transfer, uprooting, ethnic cleansing, refoulement
return: return, repatriation, homecoming
travel/intransitive: journey, trip, visit, voyage, tour, migration, passage, flight, crossing, state visit, ride, walk
transport: transport, transportation, delivery, transfer, shipment, convoy, smuggling, trafficking, human trafficking, arms smuggling, supply, haulage
cross: crossing, infiltration, border crossing, incursion, violation of airspace, airspace violation, trespass, border violation, intrusion
detain: arrest, detention, imprisonment, capture, custody, incarceration, round-up, roundup, mass arrest, house arrest, jailing, internment, arbitrary detention, police custody, remand, manhunt
abduct: abduction, kidnapping, kidnap, hijacking, hostage-taking, hostage taking, hostage crisis, hostage situation, carjacking, enforced disappearance, hijack, piracy, seizure, hostage drama
release: release, liberation, prisoner swap, prisoner exchange, prisoner release, amnesty, pardon, parole, bail, hostage release, exchange of prisoners, freeing
escape/intransitive: escape, jailbreak, prison break, breakout, getaway
surrender/intransitive: surrender, capitulation
seize: seizure, capture, takeover, occupation, annexation, recapture, conquest, land grab, power grab, confiscation, drug bust, haul, liberation, retaking, nationalisation, expropriation
lose-control: loss of control
advance/intransitive: advance, push, thrust, breakthrough, gain, territorial gain, incursion, invasion, surge
withdraw: withdrawal, pullout, pull-out, retreat, disengagement, redeployment, pullback, drawdown, troop withdrawal, pull-back
deploy: deployment, mobilisation, troop build-up, build-up, buildup, military build-up, reinforcement, massing, dispatch, stationing
besiege: siege, blockade, encirclement, cordon, lockdown, naval blockade, barricade, sit-in siege
close: closure, shutdown, shutting, blockage, roadblock, closing, sealing, obstruction, road closure, border closure, airspace closure, shut-down
open: opening, reopening, inauguration, re-opening
overthrow: overthrow, coup, coup d'etat, military coup, putsch, ouster, ousting, toppling, coup attempt, attempted coup, coup bid, regime change, mutiny, takeover, military takeover, fall of the government
search: search, hunt, manhunt, search operation, search and rescue, search-and-rescue, search effort, search and rescue operation, sweep, combing, exploration, quest
find/unaccusative: discovery, recovery, find, detection, exhumation, retrieval, sighting, identification, mass grave
rescue: rescue, rescue operation, rescue effort, rescue mission, saving, hostage rescue, relief operation, rescue attempt, rescue work
disappear/unaccusative: disappearance, vanishing
`;

export const movementAdjectives = `
flee: fugitive, in hiding, fleeing, on the run, in exile, exiled, at large, on the loose
besiege: besieged, blockaded, encircled, under siege, cut off, surrounded, isolated
detain: in custody, under arrest, behind bars, in jail, in prison, jailed, in detention, imprisoned, arrested, under house arrest
seize: occupied, annexed, captured, rebel-held, government-held, militant-held, insurgent-held
disappear: missing, lost, unaccounted for, disappeared
close: closed, shut, sealed, sealed off, closed off, off limits, off-limits, impassable
open: open, reopened
stay: stranded, trapped, stuck
abduct: kidnapped, abducted, hijacked, captive, in captivity
evacuate: evacuated
overthrow: ousted, deposed, toppled, overthrown
release: freed, liberated, released, on bail
travel: en route, bound for, headed for, on the way to, on its way to
find: found
`;

/** What something is under or in that somebody holds. */
export const possessionNouns = 'control, full control, hands, grip, grasp, possession, occupation, rule';
