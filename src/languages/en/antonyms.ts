import { degrees } from './lexicon/degrees';
import { states } from './lexicon/states';

/** Verbs and nouns that exclude each other, each side a list: "accept, agree / reject, refuse". */
const opposed = `
rise, increase, grow, climb, surge, soar, jump, gain / fall, decrease, decline, drop, plunge, slump, sink, shrink
raise, increase, hike, boost, lift / cut, lower, reduce, slash, decrease
accept, agree, approve, welcome, endorse, back, support / reject, refuse, decline, oppose, dismiss, veto, snub
confirm, affirm, admit, acknowledge, concede / deny, refute, dismiss, reject
accuse, charge, convict, blame / acquit, clear, exonerate, absolve
allow, permit, authorise, legalise / ban, prohibit, forbid, bar, outlaw, block
open, reopen / close, shut, shutter
begin, start, launch, resume / end, stop, halt, cease, finish, suspend
win, succeed, triumph / lose, fail
arrive, enter, come / leave, depart, exit, go
arrest, detain, jail, imprison, capture / release, free, liberate
appoint, hire, elect, name, nominate / dismiss, fire, sack, oust, resign
praise, hail, laud, commend / condemn, criticise, denounce, slam
advance, attack / retreat, withdraw, defend
survive, live / die, perish
strengthen, improve, recover / weaken, worsen, deteriorate
buy, purchase / sell
import / export
build, repair, restore / destroy, demolish
join / quit, leave, withdraw
extend, continue, renew, prolong / end, cancel, expire, lift, scrap, halt, suspend
impose, tighten / lift, ease, remove
escalate, intensify / de-escalate, ease, calm
comply, abide, honour, respect, uphold / violate, breach, break, flout
include / exclude
find / lose
remember / forget
remain, stay / leave
victory, win, success / defeat, loss, failure
war, conflict, fighting / peace, ceasefire, truce
guilt / innocence
growth, increase, rise / decline, decrease, fall
majority / minority
surplus / deficit
profit / loss
attacker / defender
ally, friend / enemy, foe
presence / absence
departure / arrival
hit, strike / miss
expand / contract, shrink
unite / divide, split
love / hate
pass, approve, clear, adopt, ratify / block, reject, veto, shelve, scrap, stall
back, support, endorse, favour / oppose, resist, reject
double, triple / halve
succeed / fail, flop
keep, retain, hold, maintain / scrap, drop, abandon, lose, remove, replace
hire, recruit / fire, sack, dismiss
recover, heal / deteriorate, worsen, relapse
ease, slow, cool / accelerate, quicken, worsen
deploy, send / withdraw, recall, pull
convict / clear
upgrade / downgrade
legal, lawful / illegal, unlawful
guilty / innocent
enter / quit, retreat
invite / snub, exclude
honour / break, breach
freeze / unfreeze, release
ban / unban, allow, lift
declassify, publish, reveal, disclose / hide, conceal, suppress, withhold
reassure / alarm, warn
calm / violence, unrest, clashes, riot
stable, steady, unchanged / volatile, rise, fall
over / ongoing, continue
dead / alive
attract / repel
trust / distrust, doubt
`;

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const oppose = (left: readonly string[], right: readonly string[]): void => {
    for (const a of left) {
      const set = map.get(a) ?? new Set();
      for (const b of right) if (a !== b) set.add(b);
      map.set(a, set);
    }
  };
  const list = (words: string): string[] => words.split(',').map((word) => word.trim());
  for (const line of opposed.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' / ');
    oppose(list(left), list(right));
    oppose(list(right), list(left));
  }
  for (const { up, down } of [...Object.values(degrees), ...Object.values(states)]) {
    oppose(list(up), list(down));
    oppose(list(down), list(up));
  }
  return map;
}

/** Lemmas that exclude each other, both ways. */
export const antonyms = build();
