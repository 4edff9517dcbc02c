/** Words that headlines use for one another, a family a line. */
const FAMILIES = `
kill, slay, claim, murder
death, fatality, killing
die, perish, succumb, pass
wound, injure, hurt
arrest, detain, hold, nab, seize, custody
free, release, liberate
jail, imprison, sentence, gaol
prison, jail, gaol
attack, assault, raid, strike
bomb, shell, pound, strike, bombard
blast, explosion, bombing, detonation
blaze, fire, inferno, wildfire
crash, smash, collision, wreck
quake, earthquake, tremor
flood, flooding, deluge, floodwater
storm, hurricane, typhoon, cyclone, tempest
rise, increase, climb, jump, surge, soar, gain, grow, up
fall, drop, decline, slide, slump, tumble, plunge, dip, down
raise, hike, increase, boost, lift
cut, lower, reduce, slash, trim, scrap
end, finish, stop, halt, scrap, cease, conclude
begin, start, launch, open, kick
say, state, tell, announce, declare, report
reject, refuse, decline, spurn, snub, turn
approve, pass, back, endorse, adopt, clear
ban, bar, outlaw, prohibit, forbid, block
win, clinch, secure, crown, triumph
beat, defeat, thrash, overcome, edge
lose, forfeit
quit, resign, leave, step, depart
sack, fire, dismiss, oust, axe, remove
hire, appoint, name, recruit
buy, acquire, purchase, snap
sell, offload
cancel, scrap, axe, call, abandon
delay, postpone, put, suspend
vow, pledge, promise, commit
warn, caution, alert
slam, criticise, criticize, blast, condemn, denounce, attack
praise, hail, laud, welcome
meet, hold, confer
visit, tour, trip
talk, negotiation, discussion, dialogue
deal, agreement, accord, pact, treaty
row, dispute, feud, spat
probe, inquiry, enquiry, investigation
find, discover, uncover, unearth
reveal, disclose, unveil, expose
flee, escape, evacuate, leave
search, hunt, seek
missing, lost
home, house, dwelling
ship, vessel, boat
plane, aircraft, jet, airliner
car, vehicle
lorry, truck
train, rail
worker, staff, employee
boss, chief, head, leader
gunman, shooter, attacker, assailant
militant, rebel, insurgent, fighter
soldier, troop
protester, demonstrator, activist
protest, rally, demonstration, march
strike, walkout, stoppage
leader, head, chief, president
premier, minister
former, ex
court, judge, tribunal
trial, case, hearing
poll, election, vote, ballot
referendum, vote, ballot, plebiscite
law, bill, legislation, act
ruling, verdict, judgment, decision
plan, scheme, proposal, project
firm, company, business, group
profit, earnings
price, cost
pay, wage, salary
job, post, position
tax, levy, duty, tariff
aid, help, relief, assistance
help, assist, aid, support
child, kid, youngster
girl, teenager
boy, teenager
doctor, physician, medic
nurse, medic
drug, medicine, medication
illness, disease, sickness
outbreak, epidemic
record, high
big, large, huge, massive, giant, major
near, close
fear, worry, concern
anger, fury, outrage
area, region, zone
town, village
capital, city
country, nation, state
border, frontier
film, movie
song, single, track
title, championship, trophy, cup
coach, manager
player, striker, star
season, campaign
take, seize, capture
return, come
show, display
use, employ, deploy
build, construct
destroy, demolish, wreck, ravage, raze
damage, harm, hit
threaten, menace
urge, call, appeal, ask, demand
suffer, face, sustain
cause, spark, trigger, prompt, lead
rescue, save
`;

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const line of FAMILIES.trim().split('\n')) {
    const family = line.split(',').map((word) => word.trim());
    for (const word of family) {
      const set = map.get(word) ?? new Set();
      for (const other of family) if (other !== word) set.add(other);
      map.set(word, set);
    }
  }
  return map;
}

/** Lemmas that headlines use for one another, both ways. */
export const synonyms = build();
