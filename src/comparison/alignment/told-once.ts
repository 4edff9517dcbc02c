import { type Claim, type EventClass, type Family, traitsOf, type Value } from '../../model';
import type { ConceptIndex } from '../concepts';
import type { Stance } from '../kind';
import type { Scene } from '../scene';
import { compareValues } from '../values';

/** Families of what happens to one thing, or is done by one, at one time and in one place: a departure, a capture, a crash. */
const once: ReadonlySet<Family> = new Set(['accident', 'movement', 'custody', 'control', 'office', 'search']);

/** Other classes that do: a fire breaks out, talks are held, somebody is shot. */
const besides: ReadonlySet<EventClass> = new Set([
  'begin',
  'burn',
  'meet',
  'outage',
  'die',
  'kill',
  'murder',
  'execute',
  'shoot',
  'stab',
  'poison',
  'hospitalise',
]);

/** Classes of them that go on or come again. */
const lasting: ReadonlySet<EventClass> = new Set(['clash', 'calm', 'stay', 'search', 'besiege', 'deploy', 'travel']);

/**
 * Whether two stances tell of one event of that sort, each in the words of a source of its own: what outlets say in passing
 * of times and places is loose, what a source says of the very event is not.
 */
export function toldOnce(a: Stance, b: Stance, scene: Scene): boolean {
  return a.some(({ claim: x }) =>
    b.some(({ claim: y }) => {
      const { event } = x.proposition;
      if (
        x.report === y.report ||
        event !== y.proposition.event ||
        lasting.has(event) ||
        !(
          (once.has(traitsOf(event).family) && haveOneBearer(x, y, scene.index)) ||
          (besides.has(event) && ofOne(x) && ofOne(y) && isOneFire(x) && isOneFire(y) && ofTheSame(x, y, scene.index))
        )
      )
        return false;
      if (!rivals(x, y)) return false;
      return scene.happenings.of(x).id === scene.happenings.of(y).id;
    }),
  );
}

/** Families of what befalls or is done by one after another: of two fugitives each is caught at his own hour. */
const borne: ReadonlySet<Family> = new Set<Family>(['movement', 'custody', 'office']);

/** Whether both say whom it befell or who did it, and name one, or neither does. */
function haveOneBearer(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const { family } = traitsOf(x.proposition.event);
  if (!borne.has(family)) return true;
  const bearers = ({ proposition }: Claim) =>
    proposition.arguments.flatMap(({ role, value }) =>
      role === 'patient' || (role === 'agent' && family === 'movement') ? [value] : [],
    );
  const [mine, yours] = [bearers(x), bearers(y)];
  if (mine.length === 0 || yours.length === 0) return mine.length === yours.length;
  return mine.some((one) =>
    yours.some((other) => {
      const { relation, reason } = compareValues(one, other, index);
      return relation === 'equivalent' || relation === 'refines' || reason === 'name.sound' || reason === 'value.kinds';
    }),
  );
}

/** Said of one person, one fire, one meeting: nobody is counted, and no crowd named. */
export function ofOne({ proposition }: Claim): boolean {
  return proposition.arguments.every(
    ({ value }) =>
      (value.kind !== 'quantity' || value.best === 1) && !(value.kind === 'thing' && crowds.includes(value.id ?? '')),
  );
}

/** A fire is one; what burned may have done so in many places. */
function isOneFire({ proposition: { event, arguments: roles } }: Claim): boolean {
  return event !== 'burn' || roles.every(({ role, value }) => role !== 'patient' || value.kind === 'happening');
}

/** Whether two claims leave it open that they speak of one and the same: what they name agrees, or both name nobody. */
export function ofTheSame(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const [mine, yours] = [x, y].map(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (role === 'patient' ? [value] : [])),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((one) =>
    yours.some((other) => {
      const { relation, reason } = compareValues(one, other, index);
      return relation === 'equivalent' || relation === 'refines' || reason === 'value.kinds';
    }),
  );
}

const crowds = ['person', 'person/victim', 'person/civilian', 'person/wounded', 'person/protester', 'person/child'].map(
  (name) => `thing:${name}`,
);

/** Whether two claims stand each in the words of a source of its own. */
export function rivals(x: Claim, y: Claim): boolean {
  return x.attribution.chain.length > 1 && y.attribution.chain.length > 1 && x.origin !== y.origin;
}

/** Whether two reports tell, or one in the words of two sources: what one report tells in its own words it sets against nobody's. */
export function mayDiffer(x: Claim, y: Claim): boolean {
  return x.report !== y.report || rivals(x, y);
}
