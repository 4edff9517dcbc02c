import type { ActorValue, Claim, Value } from '../../model';
import { nameForm } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import { speakerOf } from '../kinds/agent/speaker';

/** Who has something in his power by a claim, or has it not. */
export interface Holding {
  readonly who: ActorValue;
  /** Place or thing by its key; null where the words leave it to the story ("repelled the attack"). */
  readonly what: string | null;
  readonly denies: boolean;
}

/** "Captured the town", "is under rebel control", "lost the base", «صد الهجوم»; null where a claim says of no holding. */
export function holdingOf(claim: Claim, index: ConceptIndex): Holding | null {
  const { event, arguments: roles } = claim.proposition;
  const { polarity, stage, focus } = claim.commitment;
  if (stage !== 'accomplished' || focus !== 'event') return null;
  const named = roles.find(({ role, value }) => role === 'agent' && value.kind === 'actor')?.value;
  const who = named?.kind === 'actor' ? named : speakerOf(claim, index);
  if (who === null || who.unknown) return null;
  const denied = polarity === 'denied';
  if (event === 'intercept') {
    const repelled = roles.some(({ value }) => value.kind === 'happening' && value.event === 'attack');
    return repelled && !denied ? { who, what: null, denies: false } : null;
  }
  if (event !== 'seize' && event !== 'hold' && event !== 'lose-control') return null;
  const what = roles.find(({ role }) => role === 'patient' || role === 'target' || role === 'topic')?.value;
  const key = what === undefined ? null : groundOf(what, index);
  // "The elected government remained in charge": of what the story is about.
  if (event === 'hold' && what === undefined && !denied) return { who, what: null, denies: false };
  return key === null ? null : { who, what: key, denies: denied !== (event === 'lose-control') };
}

/** Ground, sites and ships; a place by its name, as "the town" may be any. */
function groundOf(value: Value, index: ConceptIndex): string | null {
  if (value.kind === 'place') return value.id ?? value.thing ?? `name:${nameForm(value.name)}`;
  if (value.kind !== 'thing' || value.attributes.includes('other')) return null;
  if (value.id === null) return value.definite ? `name:${nameForm(value.name)}` : null;
  return ['thing:building', 'thing:vehicle', 'thing:nature'].some((root) => isA(value.id, root, index))
    ? value.id
    : null;
}

const latin = /\p{Script=Latin}/u;

/** Whether two grounds can be one: a known place and "the town", the same words, or words of two scripts. */
export function sameGround(a: string, b: string, index: ConceptIndex): boolean {
  if (a === b) return true;
  const [x, y] = [a.startsWith('name:'), b.startsWith('name:')];
  if (x && y) return latin.test(a) !== latin.test(b);
  if (x || y) return (x ? b : a).startsWith('place:');
  return index.relation(a, b) === 'same' || isA(a, b, index) || isA(b, a, index);
}
