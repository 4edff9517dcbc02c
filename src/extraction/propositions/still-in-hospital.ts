import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { effectOf } from './countings';
import type { Counted, Draft } from './draft';

const HOSPITAL = 'thing:building/hospital';

/**
 * "Some 15 injured are still in hospital", «ما يزال 17 مصابا في المستشفى»: so many of the hurt are there yet, and not so many were hurt.
 */
export function tellStillInHospital(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft;
    const [counted] = draft.quantities;
    if (counted === undefined || effectOf(draft, counted.quantity) !== 'wounded') continue;
    if (!isThereYet(scene, counted, senses)) continue;
    // Told so by another word of the sentence already.
    if (drafts.some((other) => other !== draft && tellsSo(other, counted))) drafts.splice(at, 1);
    else drafts[at] = alteredDraft(draft, { event: 'hospitalise', quantities: draft.quantities.map(inHospital) });
  }
}

const inHospital = (one: Counted): Counted => ({ ...one, quantity: { ...one.quantity, effect: 'hospitalised' } });

const tellsSo = (other: Draft, { phrase }: Counted): boolean =>
  other.event === 'hospitalise' && other.quantities.some((one) => one.phrase === phrase);

/** Whether the clause of those counted says that they still are, or stay, where the hurt are treated. */
function isThereYet(scene: Scene, { phrase }: Counted, senses: (phrase: number) => PhraseSense): boolean {
  const { from, to } = scene.phrases[phrase] as Phrase;
  const clause = scene.clauses[scene.clauseAt[from] as number] as Clause;
  let yet = false;
  for (let i = clause.from; i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    yet ||= senseOf(token, 'continuing') !== undefined || senseOf(token, 'event')?.event === 'stay';
    // «ما زال خمسة من الجرحى، وعددهم 20»: another figure between.
    if (yet && i >= to && token.lexeme.pos === 'comma') return false;
    if (yet && i >= to && senseOf(token, 'event')?.event === 'hospitalise') return true;
    const there = i >= to && yet ? scene.phrases[scene.phraseAt[i] as number] : undefined;
    if (there === undefined) continue;
    const { thing } = senses(there.index);
    if (there.prep >= to && thing !== null && (thing === HOSPITAL || scene.gazetteer.contains(HOSPITAL, thing)))
      return true;
  }
  return false;
}
