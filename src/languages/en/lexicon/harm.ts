/** Death, injury, survival, damage to things, and accidents. See `assault.ts` for the format. */
export const harmVerbs = `
murder: murder, strangle, throttle, beat to death, stab to death, hack to death, bludgeon to death, lynch, smother, kick to death, batter to death, torture to death
kill: kill, slay, assassinate, massacre, slaughter, butcher, execute, behead, decapitate, gun down, shoot dead, burn to death, stone to death, suffocate, drown, electrocute, eliminate, liquidate, claim the life of, claim the lives of, take the life of, take the lives of, put to death, wipe out, exterminate, decimate, crush to death, finish off, trample to death, mow down, do away with, martyr, poison to death, euthanise, cull, run over, choke to death
kill/causative: claim, cost
die/unaccusative: die, perish, pass away, succumb, drown, suffocate, starve to death, freeze to death, burn to death, bleed to death, lose one's life, lose one's lives, succumb to injuries, succumb to wounds, drop dead, fall in battle, bleed out, breathe one's last, choke, asphyxiate
die/undergoer: lose one's life in, lose
wound: wound, injure, hurt, maim, mutilate, disfigure, cripple, graze, scald, scar, bruise, concuss, lacerate, blind, break the leg of, batter, gore
survive/unaccusative: survive, escape unhurt, escape unharmed, escape injury, walk away, get out alive, come out alive, make it out alive, emerge alive, emerge unhurt, emerge unscathed, escape alive, escape death, escape with one's life, make it out, pull through, cheat death, live through, outlive, ride out
harm: harm, hurt, endanger, imperil, jeopardise, hit hard, victimise
harm/undergoer: suffer, sustain, incur, endure
suicide/intransitive: commit suicide, take one's own life, kill oneself, kill himself, kill herself, kill themselves, hang himself, hang herself, hang oneself, shoot himself, shoot herself, die by suicide, jump to one's death, jump to his death, jump to her death, take his own life, take her own life, take their own lives
poison: poison, intoxicate, envenom, food-poison
damage: damage, harm, wreck, batter, dent, scorch, deface, scratch, pockmark, shatter, smash, rip through, tear through, rip off, tear off, blow out, blow off, cripple, disable, impair, mangle, buckle, deform, uproot, ravage, savage, degrade, erode, rattle, scar, strafe, puncture, gouge, peel off
destroy: destroy, demolish, raze, raze to the ground, level, flatten, reduce to rubble, wreck, devastate, obliterate, ruin, annihilate, bulldoze, knock down, tear down, pull down, knock out, wipe out, gut, smash, pulverise, lay waste to, blow up, dismantle, incapacitate, tear apart, rip apart, engulf, sweep away, wash away, topple, bring down, crush, shred, write off, put out of action, blow away, wipe off the map
burn/labile: burn, burn down, ignite, catch fire, erupt in flames, set on fire, set ablaze, set alight, set fire to, torch, incinerate, char, go up in flames, scorch, blaze, smoulder, go up in smoke, burst into flames, put to the torch, reduce to ashes, burn to ashes, burn to the ground, cremate, flare
collapse/unaccusative: collapse, cave in, crumble, crumple, give way, topple, topple over, fall down, tumble down, buckle, subside, implode, disintegrate, come crashing down, break apart, break up, fall apart, keel over, come apart, tumble, plummet
leak/labile: leak, leak out, spill out, spill, seep, gush, escape from, discharge, pour out, pour into, ooze, spew, vent
repair: repair, restore, fix, rebuild, reconstruct, mend, renovate, refurbish, patch up, put right, overhaul, rehabilitate, reconnect
build: build, construct, erect, put up, set up, assemble, establish, install, pave, institute, inaugurate a centre, start up, create a company, launch a company, co-found, charter, incorporate a firm, form a government
crash/unaccusative: crash, come down, go down, crash-land, collide, plunge, overturn, careen, skid, run aground, capsize, plough, plow, slam, slam into, smash into, crash into, ram into, hit a tree, roll over, flip over, flip, go off the road, run off the road, skid off, overrun the runway, overshoot the runway, swerve into, belly-land, plummet, nosedive, nose-dive, ditch, pile up, crash down, overshoot, careen off, hurtle, fall from the sky, plunge into, career into, run into
crash/symmetric: collide with, crash with, plough into, plow into
sink/labile: sink, capsize, go down, founder, keel over, scuttle, submerge, flounder, go under
derail/labile: derail, jump the tracks, leave the tracks, leave the rails, leave the track, come off the rails, jump the rails, come off the tracks, come off the track, run off the rails, run off the tracks
malfunction/unaccusative: malfunction, break down, stall, overheat, short-circuit, seize up, jam, lose power, cut out, lose pressure, go wrong, give out, conk out, rust, rust through, corrode
stampede/intransitive: stampede
accident/unaccusative: slip, fall overboard, trip, get stuck, bird strike
negligence: neglect, fail to maintain, ignore warnings, botch, overlook, flout, mishandle, bungle, mismanage, overload, misjudge, miscalculate, fail to inspect, fail to check, fail to secure, carry too many, carry too much, load too many, load too much, take on too many, take too many
wound/unaccusative: suffer burns, sustain burns, receive burns, have burns, suffer cuts, have cuts
negligence/unaccusative: fall asleep at the wheel, nod off, doze off, fall asleep at the controls, lose concentration, speed, drive too fast, travel too fast, go too fast, run a red light, pass a red signal, jump a red light, cut corners, make an error, make a mistake, err, blunder, slip up, doze at the wheel, take a wrong turn, ignore a signal, ignore warnings, press the wrong button
`;

export const harmNouns = `
kill: killing, assassination, massacre, slaying, slaughter, manslaughter, execution-style killing, beheading, decapitation, mass killing, targeted killing, extrajudicial killing, genocide, ethnic cleansing, bloodbath, carnage, butchery, femicide, infanticide, honour killing, mercy killing, contract killing, strangulation, lynching, elimination, liquidation, extermination, summary execution, patricide, murder-suicide
murder: murder, homicide, double murder, mass murder, cold-blooded murder, foul play
suicide/unaccusative: suicide, apparent suicide, self-immolation
die/unaccusative: death, demise, drowning, passing, loss of life, starvation, asphyxiation, suffocation, martyrdom, mass drowning, cot death, fatality, dying
wound: wounding, maiming, mutilation, injuring
survive/unaccusative: survival
wound/unaccusative: injury, minor burn, severe burn, serious burn, extensive burn, first-degree burn, second-degree burn, third-degree burn, burn injury, burn wound, fracture, bruise, concussion, laceration, abrasion, broken leg, broken arm, broken bone, head injury, head wound, leg wound, facial injury, leg injury, shrapnel wound, gunshot wound, bullet wound, stab wound, flesh wound, internal bleeding
harm/unaccusative: harm, suffering, loss
poison: poisoning, carbon monoxide poisoning, alcohol poisoning, mass poisoning, intoxication, contamination, lead poisoning
damage/unaccusative: damage, destruction of property, structural damage, material damage, property damage, collateral damage, breakage, wear and tear, pitting
destroy/unaccusative: destruction, demolition, devastation, ruin, annihilation, razing, dismantling, levelling, wreckage, obliteration, knocking down
burn/unaccusative: fire, blaze, inferno, conflagration, house fire, factory fire, hotel fire, apartment fire, forest blaze, burning, arson, arson attack, incineration, torching, flames, flame, combustion, engine fire, electrical fire, tanker fire, flash fire, flareup
collapse/unaccusative: collapse, cave-in, building collapse, bridge collapse, dam collapse, dam failure, mine collapse, roof collapse, roof fall, stand collapse, crumbling, structural failure, breakup, break-up, implosion
leak/unaccusative: leak, spill, oil spill, gas leak, leakage, seepage, oil slick, chemical leak, radiation leak, discharge, slick
repair: repair, restoration, reconstruction, rebuilding, renovation, rehabilitation, maintenance, overhaul, refurbishment
build: construction, erection, establishment, installation
crash/unaccusative: crash, collision, plane crash, air crash, car crash, train crash, bus crash, road crash, helicopter crash, rail crash, pile-up, pileup, smash, head-on collision, car accident, road accident, traffic accident, train accident, air disaster, air accident, rail accident, rail disaster, bus accident, boat accident, crash landing, crash-landing, emergency landing, hard landing, forced landing, near miss, near-miss, midair collision, mid-air collision, smash-up, wreck, multi-vehicle collision, train wreck, level crossing accident, hit-and-run, hit and run, fender-bender, train collision
sink/unaccusative: sinking, shipwreck, capsizing, capsize, boat disaster, ferry disaster, ferry sinking, boat sinking, migrant boat disaster, foundering
derail/unaccusative: derailment, train derailment
malfunction/unaccusative: malfunction, technical failure, mechanical failure, engine failure, brake failure, technical fault, technical problem, mechanical problem, mechanical fault, glitch, technical glitch, fault, short circuit, short-circuit, electrical fault, breakdown, system failure, power failure, equipment failure, software glitch, defect, computer glitch, metal fatigue, electrical short circuit, electrical failure, electrical malfunction, technical malfunction, technical issue, technical error, mechanical malfunction, faulty wiring, wiring fault, power surge, software bug, software error, software update, faulty update, computer error, computer failure, system error, structural flaw, structural weakness, structural fault, structural defect, structural failure, signal fault, signalling fault, points failure, hydraulic failure, gearbox failure, steering failure, cooling failure, pump failure, valve failure, sensor failure, loss of steering, loss of pressure, battery fire, tyre burst, tire burst, burst main, wear and tear, corrosion, rust, cable failure, cable fault, loose cable, loose bolt, hardware failure, server failure, configuration error, coding error, programming error, data error, voting machine error, design fault, design defect, manufacturing defect, manufacturing flaw, tyre blowout, burst tyre, burst pipe, instrument failure, equipment malfunction, bug, loss of power, stall, electrical short, signal failure, signalling error, design flaw, explosive decompression
stampede/unaccusative: stampede, crush, crowd crush, crowd surge, crushing, trampling
accident/unaccusative: accident, mishap, bird strike, collision with birds, industrial accident, nuclear accident, mining accident, workplace accident, climbing accident, mine accident, tragic accident, freak accident, misfire
disaster/unaccusative: disaster, tragedy, catastrophe, incident, calamity, mine disaster
negligence: human error, pilot error, driver error, operator error, crew error, controller error, human failure, human mistake, human factor, human factors, human fault, poor construction, shoddy construction, substandard construction, illegal construction, poor workmanship, poor design, poor planning, poor management, poor supervision, poor upkeep, lax safety, lax security, careless driving, excessive speed, excess speed, overload, negligence, gross negligence, criminal negligence, carelessness, recklessness, safety lapse, lapse, mismanagement, dereliction of duty, safety violation, safety breach, mishandling, poor maintenance, lack of maintenance, security lapse, intelligence failure, security failure, neglect, oversight, error of judgment, malpractice, medical negligence, speeding, drunk driving, dangerous driving, reckless driving, overcrowding, overloading, miscalculation, misjudgment, misjudgement, miscommunication, inexperience, incompetence, disrepair, driver fatigue, fatigue, tiredness, distraction, medical error, clerical error, administrative error, procedural error, navigational error, wrong turn, lack of supervision, lack of oversight, lack of training, lack of staff, understaffing, staff shortages, lack of investment, underinvestment, cost-cutting, cutting corners, lax oversight, lax controls, poor training, poor organisation, poor coordination, poor communication, poor crowd control, poor hygiene, bad management, safety failures, safety failings, failings, locked exits, blocked exits, building violations, code violations, illegal work, illegal building work, unauthorised work, drink-driving, drunken driving, dangerous overtaking, mistake, blunder, wrong decision, misjudged approach, loss of concentration, lapse of concentration, lack of sleep, drowsiness, sleepiness, cheap materials, inferior materials, building flaws, illegal extension, illegal alterations, flawed construction, inadequate safety measures, lack of safety measures, safety lapses, ignored warnings, unlicensed work, late touchdown, late landing, wrong signal
`;

export const harmAdjectives = `
kill: deadly, fatal, lethal, deadliest, murderous
burn: ablaze, in ashes, on fire, in flames, alight, burnt-out, burned-out, charred, aflame, burning, fire-damaged, gutted
damage: badly damaged, damaged, battered, broken, quake-hit, hard-hit, worst-hit, stricken, storm-hit, blast-damaged
destroy: in ruins, ruined, flattened, razed
collapse: collapsed
crash: crashed, ill-fated
sink: sunken, capsized
malfunction: faulty, defective, out of order, technical, mechanical, electrical, malfunctioning, worn-out, worn, cracked, corroded, rusted, rusty, frayed, snapped, jammed
accident: accidental, unintentional, inadvertent, unintended
sabotage: deliberate, intentional, premeditated, staged
poison: poisonous, toxic
negligence: negligent, reckless, careless, criminally negligent, shoddy, substandard, sloppy, lax, overloaded, overcrowded, poorly maintained, badly maintained, ill-maintained, poorly built, badly built, asleep at the wheel, drunk at the wheel, drunk behind the wheel
`;
