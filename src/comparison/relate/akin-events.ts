import { type EventClass, traitsOf } from '../../model';

/** Classes that headlines use for one another, each row facing the row of its opposites. */
const rows: readonly (readonly [readonly EventClass[], readonly EventClass[]])[] = [
  [
    ['agree', 'approve', 'allow', 'support', 'praise'],
    ['refuse', 'reject', 'ban', 'oppose', 'condemn'],
  ],
  [
    ['rise', 'improve'],
    ['fall', 'worsen'],
  ],
  [
    ['convict', 'sentence', 'charge', 'accuse'],
    ['acquit', 'release'],
  ],
  [
    ['detain', 'abduct'],
    ['release', 'escape'],
  ],
  [
    ['begin', 'resume', 'continue', 'open'],
    ['end', 'cancel', 'postpone', 'close'],
  ],
  [
    ['stay', 'arrive', 'return'],
    ['leave', 'flee', 'withdraw'],
  ],
  [
    ['win', 'succeed'],
    ['lose', 'fail'],
  ],
  [['appoint'], ['dismiss', 'resign']],
  [['kill', 'die'], ['survive']],
  [
    ['build', 'repair'],
    ['destroy', 'damage'],
  ],
];

/** Classes that exclude each other when told of one thing, without being one another's words. */
const against: readonly (readonly [readonly EventClass[], readonly EventClass[]])[] = [
  [['stabilise'], ['rise', 'fall', 'worsen', 'collapse']],
  [['calm'], ['clash', 'attack', 'strike', 'shoot', 'raid', 'protest', 'riot']],
  [
    ['support', 'praise', 'aid', 'cooperate', 'agree'],
    ['threaten', 'sanction', 'condemn', 'cut-ties', 'accuse'],
  ],
  [['aid', 'allow'], ['ban']],
  [
    ['detain', 'sentence', 'convict', 'charge', 'accuse'],
    ['acquit', 'release', 'escape'],
  ],
  [
    ['kill', 'die', 'murder', 'execute'],
    ['survive', 'rescue', 'recover'],
  ],
  [['disappear'], ['find']],
  [['infect', 'hospitalise'], ['recover']],
  [
    ['seize', 'hold', 'advance', 'deploy', 'stay'],
    ['lose-control', 'withdraw'],
  ],
  [
    ['agree', 'meet', 'negotiate', 'cooperate', 'restore-ties'],
    ['cut-ties', 'refuse'],
  ],
  [
    ['begin', 'resume', 'continue', 'plan', 'open'],
    ['end', 'cancel', 'postpone', 'close', 'ban'],
  ],
  [
    ['stay', 'continue'],
    ['resign', 'dismiss', 'leave', 'withdraw'],
  ],
  [
    ['sanction', 'ban', 'continue'],
    ['lift', 'allow'],
  ],
  [['rise', 'improve'], ['lose']],
  [['approve'], ['close', 'postpone', 'cancel']],
  [['promise', 'comply'], ['violate']],
];

const rivals = new Set<string>();
for (const [left, right] of against) {
  for (const x of left) for (const y of right) rivals.add(`${x} ${y}`).add(`${y} ${x}`);
}

const sides = new Map<EventClass, Set<string>>();
for (const [index, [left, right]] of rows.entries()) {
  for (const event of left) sides.set(event, (sides.get(event) ?? new Set()).add(`${index}+`));
  for (const event of right) sides.set(event, (sides.get(event) ?? new Set()).add(`${index}-`));
}

/** Whether two classes can stand for one another. */
export function akin(a: EventClass, b: EventClass): boolean {
  if (a === b || traitsOf(a).broader === b || traitsOf(b).broader === a) return true;
  return meet(a, b, (side) => side);
}

/** Whether two classes, or classes that stand for them, are opposites. */
export function opposed(a: EventClass, b: EventClass): boolean {
  if (traitsOf(a).opposite === b || traitsOf(b).opposite === a || rivals.has(`${a} ${b}`)) return true;
  return meet(a, b, (side) => (side.endsWith('+') ? side.replace('+', '-') : side.replace('-', '+')));
}

function meet(a: EventClass, b: EventClass, map: (side: string) => string): boolean {
  const own = sides.get(a);
  const other = sides.get(b);
  if (own === undefined || other === undefined) return false;
  for (const side of own) if (other.has(map(side))) return true;
  return false;
}
