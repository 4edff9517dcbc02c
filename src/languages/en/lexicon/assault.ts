/**
 * Violence: attacks, strikes, gunfire, explosions, clashes and what is done against them.
 * `class[/frame]: lemmas`; verbs inflect by their first word, nouns by their last. The frame is transitive unless named.
 */
export const assaultVerbs = `
attack: attack, assault, bite, assail, storm, set upon, turn on, lash out at, mug, beat up, batter, pummel, punch, slap, whip, flog, thrash, maul, brutalise, rough up, molest, manhandle, ram, ram into, open an attack on, mount an attack on, invade, stone, pelt, hurl at, firebomb, petrol-bomb, vandalise, desecrate, lynch, mob, bludgeon, club, hack to death, bash, wrestle, headbutt, kick and punch, whack, thump, wallop, smack, beat
attack/intransitive: strike back, hit back, retaliate, fight back, counterattack, lash out, go on the rampage, rampage
strike: strike, hit, bomb, bombard, shell, pound, blitz, rocket, mortar, strafe, carpet-bomb, napalm, pummel with, rain down on, pepper, smash into, slam into, home in on, barrel-bomb, drop bombs on, fire on, fire at, fire upon, fire into
target: target, aim at, take aim at, single out, train on, zero in on
launch: launch, fire, fire off, lob, hurl, loose, let off, discharge, shoot off, airdrop, test-fire, volley, drop
shoot: shoot, shoot at, gun down, open fire on, open fire at, snipe at, snipe, mow down, spray with bullets, riddle, shoot dead, shoot to death, fire shots at, exchange fire with
shoot/intransitive: open fire, fire shots, return fire, trade fire, exchange fire, exchange gunfire, come out shooting, fire
explode/instrument: explode, detonate, go off, blow up, burst, misfire, backfire, combust
explode: detonate, set off, blow up, blast, dynamite, blow open, blow apart
explode/intransitive: blow oneself up, detonate oneself, detonate his explosives, detonate her explosives, detonate an explosive vest, detonate explosives, detonate his vest
intercept: intercept, shoot at incoming, repel, foil, thwart, ward off, fend off, beat back, beat off, fight off, see off, scare off, drive off, drive back, neutralise, jam, deflect, repulse, push back, scramble against
shoot-down: shoot down, bring down, down, shoot out of the sky, take down, blow out of the sky
clash/symmetric: clash, battle, fight, skirmish, engage in clashes, trade blows, brawl, scuffle, exchange blows, square off, come to blows, spar, duel, wage war, go to war, do battle, war, grapple, tangle, lock horns, cross swords
calm/unaccusative: calm, calm down, die down, subside, ease off, de-escalate, quieten, quieten down, abate
ambush: ambush, waylay, lie in wait for, bushwhack, lay an ambush for
stab: stab, knife, hack at, bayonet, stab to death, cut the throat of, slit the throat of
raid: raid, storm, swoop on, burst into, break into, ransack, sweep through, comb, descend on, carry out raids on
gas: gas, tear-gas, pepper-spray, pepper spray, fire tear gas at, use chemical weapons against, gas to death
rape: rape, gang-rape, sexually assault, sexually abuse, sexually harass, grope, molest, indecently assault
torture: torture, waterboard, torment, maltreat, mistreat, ill-treat, abuse, electrocute with, beat in custody
sabotage: sabotage, tamper with, booby-trap, cut the cables of, scuttle, mine
target/undergoer: come under, come under fire from
`;

export const assaultNouns = `
attack: attack, assault, onslaught, offensive, aggression, atrocity, incursion, invasion, operation, suicide attack, militant attack, rebel attack, insurgent attack, attempted attack, arson attack, hit-and-run attack, vehicle-ramming attack, ramming attack, car-ramming, ramming, beating, mugging, hostility, onset of hostilities, act of aggression, violence, bloodshed, rampage, counterattack, counteroffensive, counter-offensive, counter-attack, retaliation, reprisal, reprisal attack, ground offensive, ground assault, ground operation, military operation, special military operation, cross-border attack, sectarian attack, revenge attack, copycat attack, provocation, vandalism, desecration, lynching, pogrom, intrusion, escalation, act of war, war crime, hate crime, drone attack, missile attack, rocket attack, mortar attack, bomb attack, grenade attack, car bomb attack, truck bomb attack, acid attack, arson
strike: strike, air strike, airstrike, air raid, air attack, aerial attack, aerial bombardment, drone strike, missile strike, rocket strike, artillery strike, precision strike, surgical strike, retaliatory strike, pre-emptive strike, preemptive strike, bombardment, shelling, barrage, salvo, bombing raid, bombing run, bombing campaign, air campaign, double-tap strike, direct hit, rocket fire, artillery fire, mortar fire, shellfire, missile fire, tank fire, cross-border fire, cannonade, sortie
launch: launch, launching, firing, rocket launch, missile launch, salvo, volley, barrage, rocket fire, missile test
shoot: shooting, gunfire, gunshot, shootout, shoot-out, shot, gun attack, mass shooting, school shooting, sniper fire, small arms fire, small-arms fire, drive-by shooting, drive-by, exchange of fire, crossfire, friendly fire, warning shot, live fire, gun battle, firing, fusillade, machine-gun fire, opening of fire, hail of bullets, live round
explode/unaccusative: explosion, blast, detonation, suicide blast, car bomb blast, bomb blast, bomb explosion, gas explosion, gas blast, secondary explosion, boom, shock wave, shockwave, controlled explosion, mine blast, landmine explosion, mine explosion, fireball, roadside blast
explode: bombing, suicide bombing, car bombing, truck bombing, roadside bombing, suicide car bombing, twin bombings, mass bombing, double bombing, church bombing
intercept: interception, intercept, neutralisation, repulse
shoot-down: downing, shooting down, shootdown, shoot-down, bringing down
clash/symmetric: clash, battle, fighting, firefight, fight, skirmish, combat, confrontation, scuffle, brawl, fist fight, gunbattle, hostilities, armed clash, armed confrontation, infighting, street battle, stand-off, standoff, war, civil war, conflict, warfare, insurgency, insurrection, melee, fracas, altercation, turf war, border clash, exchange of blows, turmoil
calm/unaccusative: calm, lull, de-escalation, quiet
ambush: ambush
stab: stabbing, knife attack, knifing, knife crime, machete attack
raid: raid, police raid, dawn raid, night raid, swoop, security sweep, crackdown, break-in, storming, house raid, drug raid, commando raid
gas: teargas, gas attack, chemical attack, chemical weapons attack, poison gas attack, sarin attack, chlorine attack, use of chemical weapons, nerve agent attack
rape: rape, gang rape, sexual assault, sexual abuse, sexual violence, sexual harassment, indecent assault
torture: torture, mistreatment, ill-treatment, maltreatment, abuse, waterboarding
terrorism: terrorism, terrorist attack, terror attack, act of terror, act of terrorism, terrorist act, terrorist incident, terrorist bombing, terrorist involvement, terrorist operation
sabotage: sabotage, act of sabotage, deliberate act, malicious act, tampering, booby trap, booby-trapping
target: targeting
`;

/** Participial adjectives and compounds that carry the event: "war-torn", "bullet-riddled". */
export const assaultAdjectives = `
attack: war-torn, war-ravaged, embattled, besieging
shoot: under fire, bullet-riddled, bullet-ridden
strike: bombed-out, shell-scarred, shelled-out, bomb-damaged
calm: calm, quiet, peaceful
explode: unexploded
`;
