import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { type Phrase, rootOf } from '../syntax/phrase';
import { antecedentOf } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { type Pronoun, pronounAt } from './pronoun';

/** What grammar alone says that a pronoun comes back to: «المركب الذي سحبه الخفر», «وصفت الاتهامات بأنها سخيفة»; −1 where it says nothing. */
export function grammaticalAntecedent(scene: Scene, index: number): number {
  if (scene.pack.order !== 'verb-first') return -1;
  const { from } = scene.phrases[index] as Phrase;
  const back = antecedentOf(scene, scene.clauses[scene.clauseAt[from] as number] as Clause);
  const found = back >= 0 && !isDoneBy(scene, index, back) ? back : calledAt(scene, from);
  return found >= 0 && (scene.phrases[found] as Phrase).to <= from ? found : -1;
}

/** «هو من زرعها»: what does something to a pronoun is not what the pronoun comes back to. */
function isDoneBy({ relations }: Scene, index: number, doer: number): boolean {
  return relations.some(({ subject, objects }) => (subject < 0 || subject === doer) && objects.includes(index));
}

/** «وصف الأنباء بأنها»: the object of a verb of calling before a pronoun that opens what it is called. */
function calledAt({ tokens, relations, pack }: Scene, from: number): number {
  if (pack.calling === undefined || (tokens[from - 1] as Token | undefined)?.lexeme.pos !== 'complementizer') return -1;
  for (const { token, objects } of relations.toReversed())
    if (token < from && pack.calling.has((tokens[token] as Token).lexeme.lemma)) return objects.at(-1) ?? -1;
  return -1;
}

/** The other arguments of the verb that a pronoun is one of, and what is apposed to them: nobody does anything to "him" and is he. */
export function coArguments(
  { relations, phrases, tokens, pack }: Scene,
  index: number,
  apart: readonly number[],
): ReadonlySet<number> {
  const barred = new Set<number>([index, ...apart]);
  for (const { subject, objects, obliques } of relations) {
    if (!objects.includes(index) && !obliques.includes(index)) continue;
    if (subject >= 0) barred.add(subject);
    for (const one of objects) barred.add(one);
  }
  // "Reed is not the man who shot her": nor is she whoever her attacker is said to be.
  for (const { token, subject, objects } of relations) {
    const said = pack.copulas.has((tokens[token] as Token).lexeme.lemma) && objects.some((one) => barred.has(one));
    const phrase = said ? phrases[subject] : undefined;
    if (phrase !== undefined && tokens[phrase.head]?.lexeme.pos !== 'pronoun') barred.add(subject);
  }
  for (let at: Phrase | undefined = phrases[index]; at !== undefined && at.of >= 0; at = phrases[at.of])
    barred.add(at.of);
  // «تعرضه»: nothing is its own.
  if (phrases[index - 1]?.to === phrases[index]?.from) barred.add(index - 1);
  for (const phrase of phrases)
    if (phrase.joined >= 0 && barred.has(rootOf(phrase, phrases).index)) barred.add(phrase.index);
  return barred;
}

/** A pronoun that owns what its phrase names. */
interface Owner {
  readonly token: number;
  readonly phrase: number;
  readonly pronoun: Pronoun;
  readonly apart: ReadonlySet<number>;
}

/** Pronouns that own, in order, up to a token: "his father", «والده». */
export function ownersIn(scene: Scene, end: number): Owner[] {
  const found: Owner[] = [];
  const { tokens, pack } = scene;
  for (const { index, from, head, of } of scene.phrases) {
    if (from >= end) break;
    const owns = from < head ? pack.possessives.has((tokens[from] as Token).lexeme.lemma) : of >= 0;
    const pronoun = owns ? pronounAt(scene, from) : null;
    if (pronoun !== null) found.push({ token: from, phrase: index, pronoun, apart: new Set([index, of]) });
  }
  return found;
}
