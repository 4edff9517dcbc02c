import { type Claim, type EventClass, type Family, traitsOf } from '../../model';
import type { Stance } from '../kind';
import type { Scene } from '../scene';

/** Families of what happens to one thing, or is done by one, at one time and in one place: a departure, a capture, a crash. */
const once: ReadonlySet<Family> = new Set(['accident', 'movement', 'custody', 'control', 'office', 'search']);

/** Other classes that do: a fire breaks out, talks are held, somebody is shot. */
const besides: ReadonlySet<EventClass> = new Set(['begin', 'meet', 'die', 'kill', 'murder', 'shoot', 'stab', 'poison']);

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
        !(once.has(traitsOf(event).family) || (besides.has(event) && ofOne(x) && ofOne(y)))
      )
        return false;
      if (x.attribution.chain.length < 2 || y.attribution.chain.length < 2 || x.origin === y.origin) return false;
      return scene.happenings.of(x).id === scene.happenings.of(y).id;
    }),
  );
}

/** Said of one person, one fire, one meeting: nobody is counted, and no crowd named. */
function ofOne({ proposition }: Claim): boolean {
  return proposition.arguments.every(
    ({ value }) =>
      (value.kind !== 'quantity' || value.best === 1) && !(value.kind === 'thing' && crowds.includes(value.id ?? '')),
  );
}

const crowds = ['person', 'person/victim', 'person/civilian', 'person/wounded', 'person/protester', 'person/child'].map(
  (name) => `thing:${name}`,
);
