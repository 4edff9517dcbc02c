import type { Claim, Comparison, Family, QuantityValue, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { compared, incomparable, sameHead } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** The question how soon somebody came. */
const lagTopic = 'lag';

/** How soon a claim says that somebody came: "within ten minutes", "only after two hours". */
export function lagsOf(claim: Claim): readonly Draft[] {
  const { commitment, proposition } = claim;
  if (!proposition.arguments.some(({ value }) => isLag(value))) return none;
  if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished' || proposition.serial) return [];
  return proposition.arguments.flatMap(({ value }) =>
    isLag(value) ? [draft(claim, value, evidenceFor(claim, claim.evidence), lagTopic, false)] : [],
  );
}

const none: readonly Draft[] = [];

function isLag(value: Value): value is QuantityValue {
  return value.kind === 'quantity' && value.measure === 'lag';
}

/** Compares how soon those of one sort came, each in the words of a source of its own. */
export function compareLags(a: Stance, b: Stance, { index }: Scene): Comparison | null {
  const [x, y] = [a[0].value, b[0].value];
  if (!isLag(x) || !isLag(y)) return null;
  const slots = { a: a[0].evidence.quote, b: b[0].evidence.quote };
  if (!somePair(a, b, ({ claim: p }, { claim: q }) => rivals(p, q) && ofOneSort(p, q, index)))
    return incomparable('time.several', slots);
  if (!areApart(x, y)) return compared('overlaps', 'quantity.range', slots);
  return compared('conflicts', 'quantity.disjoint', slots);
}

/** Times between a call and a coming are guessed: five minutes, or half as much again, part nobody. */
const leeway = 300;
const guess = 1.5;

function areApart(x: QuantityValue, y: QuantityValue): boolean {
  const [early, late] = x.best < y.best ? [x, y] : [y, x];
  return early.high !== null && late.low > Math.max(early.high * guess, early.high + leeway);
}

const comers: ReadonlySet<Role> = new Set<Role>(['agent', 'patient', 'cause', 'topic']);

function ofOneSort(p: Claim, q: Claim, index: ConceptIndex): boolean {
  const [mine, yours] = [p, q].map(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (comers.has(role) && value.kind !== 'quantity' ? [value] : [])),
  ) as [Value[], Value[]];
  return mine.some((one) =>
    yours.some((other) => {
      if (isHelp(one, index) && isHelp(other, index))
        return (
          sortOf(one, index) === null || sortOf(other, index) === null || sortOf(one, index) === sortOf(other, index)
        );
      const { relation } = compareValues(one, other, index);
      if (relation === 'equivalent' || relation === 'refines') return true;
      return 'name' in one && 'name' in other && relation !== 'conflicts' && sameHead(one.name, other.name);
    }),
  );
}

/** Who comes to help, by service; whoever is called no more than help or rescuers may be of any. */
const services: readonly (readonly string[])[] = [
  ['actor:org/ambulance-service', 'thing:vehicle/ambulance', 'thing:person/medic'],
  ['actor:org/fire-service', 'thing:vehicle/fire-engine', 'thing:person/firefighter'],
];
const anyHelp: readonly string[] = [
  'actor:role/aid-worker',
  'thing:person/rescuer',
  'thing:person/worker/crew',
  'actor:org/civil-defence',
];
const helping: ReadonlySet<Family> = new Set<Family>(['search']);

function isHelp(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'happening')
    return helping.has(traitsOf(value.event).family) || value.event === 'aid' || value.event === 'support';
  return sortOf(value, index) !== null || anyHelp.some((id) => idsOf(value).some((own) => isA(own, id, index)));
}

function sortOf(value: Value, index: ConceptIndex): number | null {
  const at = services.findIndex((ids) => ids.some((id) => idsOf(value).some((own) => isA(own, id, index))));
  return at < 0 ? null : at;
}

function idsOf(value: Value): readonly string[] {
  if (value.kind === 'thing') return value.id === null ? [] : [value.id];
  if (value.kind !== 'actor' && value.kind !== 'place') return [];
  return [value.id, value.thing].filter((id): id is string => id !== null);
}
