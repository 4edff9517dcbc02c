import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { sumOf } from '../values/sum';
import { annexedCount } from './annexed-count';
import type { Counted } from './draft';
import { isReckoned } from './is-reckoned';
import { isTeller } from './is-teller';
import { isLeft } from './left-figure';

/** A toll without a figure of its own takes the next bare number of its clause. */
export function figureElsewhere(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Counted | null {
  const clause = scene.clauses[scene.clauseAt[phrase.from] as number];
  if (clause === undefined) return null;
  const annexed = annexedCount(scene, phrase, sense, senses);
  if (annexed !== null) return annexed;
  // "Close to the protesters": persons under a preposition of their own are counted by no figure further on.
  if (phrase.prep >= 0 && phrase.of < 0) return null;
  if (isTeller(scene, phrase)) return null;
  if ((scene.tokens[phrase.head] as Token).lexeme.pos === 'adjective') return ofSubject(scene, phrase, sense, senses);
  for (const other of scene.phrases) {
    if (other.from <= phrase.from || other.from >= clause.to + 8) continue;
    // "Residents who recovered the bodies said 80": what only tells of a noun ends before its verb.
    if (clause.opener === 'relative' && other.from >= clause.to && !isTally(sense.measure)) return null;
    const of = senses(other.index);
    if (of.number < 0 || isLeft(scene, other)) continue;
    if (of.unit !== null || of.casualty !== null || (of.thing !== null && !of.animate)) return null;
    if (of.thing === null && !isReckoned(scene, phrase, sense, other)) return null;
    // «عالج ناجين … إن نحو 100 طفل»: persons that are nobody in particular are not those counted further on.
    if (of.thing !== null && sense.animate && !isKnownGroup(scene, phrase)) return null;
    const quantity = quantityOf(
      scene,
      other,
      { ...of, casualty: sense.casualty, adjectives: sense.adjectives, actors: sense.actors, things: sense.things },
      sense.casualty,
      false,
    );
    if (quantity === null) return null;
    const listed = ofList(scene, other, quantity, senses);
    return { ...listed, phrase: other.index, from: phrase.from, implied: false };
  }
  return null;
}

/** "The dead were four pupils and two teachers": all who are listed, where each stands with his number. */
function ofList(
  scene: Scene,
  first: Phrase,
  quantity: QuantityValue,
  senses: (phrase: number) => PhraseSense,
): { readonly quantity: QuantityValue; readonly to: number } {
  const rest = coordinated(scene, first.index).filter((index) => index !== first.index);
  const counts = [first.index, ...rest].flatMap(
    (index) => quantityOf(scene, scene.phrases[index] as Phrase, senses(index), quantity.effect, false) ?? [],
  );
  const sum = rest.length === 0 || counts.length <= rest.length ? null : sumOf(counts);
  if (sum === null) return { quantity, to: first.to };
  return { quantity: sum, to: Math.max(...rest.map((index) => (scene.phrases[index] as Phrase).to)) };
}

/** "The victims", "those killed": persons who are known as such. */
function isKnownGroup({ tokens }: Scene, { from, head }: Phrase): boolean {
  return (tokens[head] as Token).lexeme.definite || (tokens[from] as Token).lexeme.definite;
}

/** "10,100 people had been reported missing": a casualty said of a subject counts the subject. */
function ofSubject(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Counted | null {
  for (let index = phrase.index - 1; index >= 0; index--) {
    const other = scene.phrases[index] as Phrase;
    if (scene.clauseAt[other.from] !== scene.clauseAt[phrase.from]) return null;
    const of = senses(index);
    if (of.number < 0 || of.unit !== null || (of.thing !== null && !of.animate)) continue;
    const quantity = quantityOf(scene, other, of, sense.casualty, false);
    return quantity === null ? null : { quantity, phrase: index, from: other.from, to: phrase.to, implied: false };
  }
  return null;
}
