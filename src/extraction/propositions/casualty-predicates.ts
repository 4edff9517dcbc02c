import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isNegatedAhead, linkOf } from './predicates';

/** Somebody of whom it is said, or denied, that he is one of those whom something befell. */
export interface SaidToBe {
  /** Phrase of whom it is said. */
  readonly subject: number;
  /** By a negation that stands before whom it is said of: «لم يكن المدير محتجزا». */
  readonly negated: boolean;
}

/**
 * "He is not a hostage", «الأمير ليس موقوفا ولا مصابا»: a noun of those whom something befell, said of somebody, tells what befell
 * him and counts nobody.
 */
export function saidToBe(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): SaidToBe | null {
  const { tokens, pack } = scene;
  if (phrase.prep >= 0 || phrase.of >= 0 || senses(phrase.index).number >= 0) return null;
  const [first, head] = [(tokens[phrase.from] as Token).lexeme, (tokens[phrase.head] as Token).lexeme];
  if (senseOf(tokens[phrase.head] as Token, 'casualty') === undefined) return null;
  if (head.pos !== 'noun' || head.definite || first.definite || first.pos === 'negator') return null;
  const link = linkOf(scene, phrase.head, (at) => isPredicative(tokens[at] as Token));
  if (link === null || scene.clauseAt[link.subject.from] !== scene.clauseAt[phrase.from]) return null;
  const verb = (tokens[link.from] as Token).lexeme;
  if (verb.pos === 'verb' && !pack.copulas.has(verb.lemma)) return null;
  if (!isSomebody(scene, link.subject, senses)) return null;
  const { subject } = link;
  if (isFoundBy(scene, subject.index, phrase.index)) return null;
  return { subject: subject.index, negated: isNegatedAhead(scene, subject, phrase.head) };
}

/** «وجدت الشرطة جثث خمسة عمال»: whoever does something to the dead is none of them. */
function isFoundBy({ tokens, relations, pack }: Scene, subject: number, object: number): boolean {
  return relations.some(
    (relation) =>
      relation.subject === subject &&
      relation.objects.includes(object) &&
      !pack.copulas.has((tokens[relation.token] as Token).lexeme.lemma),
  );
}

/** What may be said of somebody before the next is: an adjective, or another noun of those whom something befell. */
function isPredicative(token: Token): boolean {
  const { pos, definite } = token.lexeme;
  return pos === 'adjective' || (pos === 'noun' && !definite && senseOf(token, 'casualty') !== undefined);
}

/** A person or persons that are named or known: «الأمير», "the driver". */
function isSomebody({ tokens }: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  const { lexeme } = tokens[phrase.head] as Token;
  const sense = senses(phrase.index);
  if (phrase.prep >= 0 || sense.casualty !== null) return false;
  // «لا يزال 17 شخصا مفقودين»: so many of whom it is said.
  if (sense.number >= 0) return sense.animate && sense.unit === null;
  if (lexeme.pos === 'pronoun' || lexeme.pos === 'name') return true;
  return (lexeme.definite || phrase.owner >= 0) && (sense.animate || sense.actors.length > 0);
}
