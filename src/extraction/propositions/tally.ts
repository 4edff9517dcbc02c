import { traitsOf } from '../../model/event-class';
import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfNumbered } from '../values/effect-of-persons';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { governorOf } from './amounts';
import type { Draft } from './draft';
import { isLeft } from './left-figure';

type Senses = (phrase: number) => PhraseSense;

/** The noun of counting that a figure in its clause belongs to: "the number … was seven", "put the toll at nine". */
export function tallyBefore(scene: Scene, phrase: Phrase, senses: Senses): Phrase | null {
  const own = senses(phrase.index);
  if (isTally(own.measure)) return phrase;
  const reached = tallyReaching(scene, phrase, senses);
  if (reached !== null) return reached;
  for (let index = phrase.index - 1; index >= 0 && index >= phrase.index - 5; index--) {
    const other = scene.phrases[index] as Phrase;
    if (scene.clauseAt[other.from] !== scene.clauseAt[phrase.from] && !tellsWhich(scene, other, phrase)) return null;
    const { measure, number } = senses(index);
    if (number >= 0 && !isLeft(scene, other)) return null;
    if (isTally(measure)) return isIndefinite(scene, other, senses) ? null : other;
  }
  return null;
}

/** "Put the number of civilians killed at seven": a noun of counting, or those numbered, right before the participle and its figure. */
function tellsWhich({ clauses, clauseAt, pack, phrases }: Scene, { index, of, to }: Phrase, figure: Phrase): boolean {
  const clause = clauses[clauseAt[figure.from] as number];
  if (clause?.opener !== 'relative') return false;
  const next = phrases[index + 1];
  return (
    ((of >= 0 || pack.order === 'verb-first') && clause.from === to) || (next?.of === index && clause.from === next.to)
  );
}

/** "A count made by a research firm came to 100,000": what stands between may be a clause of its own. */
function tallyReaching(scene: Scene, phrase: Phrase, senses: Senses): Phrase | null {
  const relation = governorOf(scene, phrase);
  if (relation === undefined || relation.subject < 0 || relation.subject >= phrase.index) return null;
  if (senseOf(scene.tokens[relation.token] as Token, 'event')?.event !== 'measure') return null;
  const subject = scene.phrases[relation.subject] as Phrase;
  return isTally(senses(subject.index).measure) && !isIndefinite(scene, subject, senses) ? subject : null;
}

/** "A number of men", «عدد من الرجال» counts, and vaguely. */
function isIndefinite(scene: Scene, tally: Phrase, senses: Senses): boolean {
  const { definite } = (scene.tokens[tally.head] as Token).lexeme;
  const next = scene.phrases[tally.index + 1];
  if (definite || next === undefined || senses(next.index).number >= 0) return false;
  const first = (scene.tokens[tally.from] as Token).lexeme;
  return !(first.pos === 'determiner' && first.definite) && next.prep === tally.to && next.of === tally.index;
}

/** "The number of missing", «عدد المختطفات», "the number of those killed": a noun of counting that says what befell those it counts. */
export function tellsEffect(scene: Scene, tally: Phrase, senses: Senses): boolean {
  const of = scene.phrases[tally.index + 1];
  const inner = of !== undefined && (of.of === tally.index || of.owner === tally.index) ? of : tally;
  const { casualty, things, event } = senses(inner.index);
  if ((casualty ?? toldBehind(scene, inner)) !== null || effectOfNumbered(things[0] ?? null) !== null) return true;
  const done = event < 0 ? undefined : senseOf(scene.tokens[event] as Token, 'event')?.event;
  return done !== undefined && traitsOf(done).effect !== undefined;
}

/** «عدد تلاميذها»: a noun of counting with those whom it numbers in one phrase, of whom nothing is said. */
export function namesAnother({ tokens }: Scene, { head, to }: Phrase): boolean {
  for (let i = head + 1; i < to; i++) if ((tokens[i] as Token).lexeme.pos === 'noun') return true;
  return false;
}

/** "People on board", "the number of those aboard": where they are says why they are counted, right behind. */
export function toldBehind({ tokens }: Scene, { to }: Phrase): Effect | null {
  for (let i = to; i <= to + 1; i++) {
    const next = tokens[i];
    if (next?.lexeme.pos !== 'preposition') return null;
    const casualty = senseOf(next, 'casualty');
    if (casualty !== undefined) return casualty.effect;
  }
  return null;
}

/** «عدد من قبض عليهم»: the verb right behind a noun of counting, with no noun between. */
export function isRightBehind({ tokens }: Scene, { to }: Phrase, { token, nominal }: Draft): boolean {
  if (nominal || token < to || token > to + 1) return false;
  const { pos } = (tokens[to] as Token).lexeme;
  return token === to || pos === 'preposition' || pos === 'relative';
}
