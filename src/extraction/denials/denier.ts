import type { Claim } from '../../model/claim';
import type { Argument, Role } from '../../model/proposition';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';

/** Who denies, where, and what of what was told is his. */
export interface Denier {
  readonly sentence: number;
  readonly part: 'title' | 'body';
  /** Where the denial begins, in UTF-16 units of its part. */
  readonly start: number;
  readonly isOwn: (origin: string) => boolean;
  /** Whether a claim names him, or a body that he is known to be of, as the doer: what is denied is the part in it. */
  readonly isKnownDoerOf: (claim: Claim) => boolean;
  /** Whether a claim names him, a body that he belongs to or whom he speaks for as the doer. */
  readonly isDoerOf: (claim: Claim) => boolean;
  /** Whether it names as the doer anybody of the same state, for whom he answers. */
  readonly answersFor: (claim: Claim) => boolean;
  /** Whether it names any of them. */
  readonly isNamedIn: (claim: Claim) => boolean;
}

/** A pronoun may be whoever is accused, and not who spoke last: nothing is his own. */
export function denierOf(scene: Scene, cue: number, mouth: Source, origin: string, byPronoun: boolean): Denier {
  const words = new Set(wordsIn(scene, mouth.name));
  const isHe = ({ role, value }: Argument) =>
    isDoing(role) && value.kind === 'actor' && value.id !== null && isSame(scene, mouth, value.id);
  const isHis = (id: string) => isSame(scene, mouth, id) || (mouth.id !== null && areOfOneState(scene, mouth.id, id));
  const shares = (quote: string) => words.size > 0 && wordsIn(scene, quote).some((word) => words.has(word));
  return {
    sentence: scene.number,
    part: scene.part,
    start: (scene.tokens[cue] as Token).start,
    isOwn: (other) => !byPronoun && other === origin,
    isKnownDoerOf: ({ proposition }) => proposition.arguments.some(isHe),
    isDoerOf: ({ proposition }) =>
      proposition.arguments.some((one) => isHe(one) || (isDoing(one.role) && shares(one.evidence.quote))),
    answersFor: ({ proposition }) =>
      proposition.arguments.some(
        ({ role, value }) => isDoing(role) && value.kind === 'actor' && value.id !== null && isHis(value.id),
      ),
    isNamedIn: ({ evidence, proposition }) =>
      shares(evidence.quote) ||
      proposition.arguments.some(
        ({ value, evidence: own }) =>
          (value.kind === 'actor' && value.id !== null && isHis(value.id)) || shares(own.quote),
      ),
  };
}

function isDoing(role: Role): boolean {
  return role === 'agent' || role === 'cause';
}

/** Stems of the words of a name or a quote, without those that any may share. */
export function wordsIn({ pack }: Scene, text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = pack.fold(word);
    if (folded.length > 2 && !pack.stopwords.has(folded)) words.push(pack.stem(folded));
  }
  return words;
}

/** The speaker, or a body or side that he belongs to. */
function isSame(scene: Scene, mouth: Source, id: string): boolean {
  if (mouth.id === id || mouth.side === id) return true;
  return mouth.id !== null && (scene.gazetteer.contains(id, mouth.id) || scene.gazetteer.contains(mouth.id, id));
}

/** A ministry that answers for the government or the police of the same state. */
function areOfOneState({ gazetteer }: Scene, one: string, other: string): boolean {
  const [country] = one.split('/');
  const [theirs] = other.split('/');
  if (country !== theirs && country !== generic && theirs !== generic) return false;
  return [one, other].every((id) => id === authorities || gazetteer.ancestors(id).includes(authorities));
}

const generic = 'actor:org';
const authorities = 'actor:org/authorities';
