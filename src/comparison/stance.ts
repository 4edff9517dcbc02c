import type { Comparison } from '../model';
import { compared, incomparable } from './comparison';
import type { Draft } from './draft';
import type { Stance } from './kind';
import type { Scene } from './scene';
import { compareValues } from './values';

/**
 * Compares two stances by their values, then by what is asserted of them (de Marneffe et al. 2008: a contradiction needs
 * one event, told of by both): hedges differ in commitment, a denial excludes what it holds, and of two denials none is wrong.
 */
export function compareStances(a: Stance, b: Stance, scene: Scene): Comparison {
  const [x, y] = [a[0], b[0]];
  const values = compareValues(x.value, y.value, scene.index);
  if (x.open || y.open) {
    if (values.relation === 'incomparable') return values;
    // Two that leave something open differ in what they leave open, not in how sure they are; and neither excludes the other.
    if (x.open && y.open && x.denies === y.denies)
      return values.relation === 'conflicts' ? compared('overlaps', 'commitment.both-open', values.slots) : values;
    return compared('differsInCommitment', 'commitment.open', values.slots);
  }
  if (x.denies && y.denies) {
    const alike = values.relation === 'equivalent' || values.relation === 'refines';
    return alike ? values : compared('overlaps', 'denial.both', values.slots);
  }
  if (x.denies !== y.denies) return denialAgainst(x.denies ? x : y, x.denies ? y : x, values, scene);
  return values;
}

/** What is denied holds what is asserted: a conflict. The other way round the denial leaves room. */
function denialAgainst(denial: Draft, assertion: Draft, values: Comparison, scene: Scene): Comparison {
  switch (values.relation) {
    case 'equivalent':
      return compared('conflicts', 'denial.same', values.slots);
    case 'refines':
      return holds(denial, assertion, scene)
        ? compared('conflicts', 'denial.holds', values.slots)
        : compared('overlaps', 'denial.part', values.slots);
    case 'conflicts':
      return compared('overlaps', 'denial.other', values.slots);
    default:
      return incomparable('denial.apart', values.slots);
  }
}

/** Whether the denied value is the wider: an organ's denial speaks for its state, a state's for all its organs. */
function holds(denial: Draft, assertion: Draft, scene: Scene): boolean {
  // What an outlet says in its own voice is no denial of what another tells of: "there has been no attack since May".
  if (denial.claim.attribution.chain.length < 2) return false;
  const [wide, narrow] = [denial.value, assertion.value];
  if ('id' in wide && 'id' in narrow && wide.id !== null && narrow.id !== null) {
    if (scene.index.contains(wide.id, narrow.id) || wide.id === narrow.id || narrow.id.startsWith(`${wide.id}/`))
      return true;
    const speaker = denial.claim.attribution.chain.at(-1);
    return wide.kind === 'actor' && ((speaker?.id !== null && speaker?.id === wide.id) || deniesItsPart(denial, scene));
  }
  return true;
}

/** "The army and an Israeli official denied any role": offices that deny a part of theirs, of whom one only leads the chain. */
function deniesItsPart({ claim: { commitment, attribution }, value }: Draft, { index }: Scene): boolean {
  if (commitment.focus !== 'agent' || attribution.act !== 'deny' || !('id' in value) || value.id === null) return false;
  const type = index.concept(value.id)?.type ?? '';
  return type === 'role' || type === 'ministry' || value.id.endsWith('/official') || value.id.endsWith('/military');
}

/** Whether one source gives both answers, neither revising the other: what it says together does not exclude itself. */
export function toldByOne(a: Stance, b: Stance): boolean {
  const origins = new Set(a.filter(asserts).map(({ claim }) => claim.origin));
  return b.some((answer) => asserts(answer) && origins.has(answer.claim.origin));
}

function asserts(answer: Draft): boolean {
  return !answer.open && !answer.denies;
}

/** Turns a conflict of what one source tells side by side into no comparison. */
export function unlessToldByOne(found: Comparison, a: Stance, b: Stance): Comparison {
  if (found.relation !== 'conflicts' || !toldByOne(a, b)) return found;
  return incomparable('source.both', found.slots);
}
