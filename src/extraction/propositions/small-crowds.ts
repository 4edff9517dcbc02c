import type { EventClass } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfPersons } from '../values/effect-of-persons';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** Scales of how much or how many; a language may tell either by the other. */
const scales: ReadonlySet<string> = new Set(['size', 'amount']);

const comingTogether: ReadonlySet<EventClass> = new Set<EventClass>(['attend', 'protest']);

/** Phrases between a crowd and what it is said to be. */
const farthest = 3;

/** Few came: fewer than a thousand, as the word is used of crowds that others put at many thousands. */
const few: QuantityValue = {
  kind: 'quantity',
  low: 2,
  best: 100,
  high: 999,
  unit: 'person',
  measure: null,
  effect: 'attended',
  scope: { part: 'total', qualifiers: [] },
  approximate: true,
};

/** "Described the crowds as limited", «تجمعات محدودة», "the turnout was small": a figure told by a word of degree. */
export function draftSmallCrowds(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  if ((scene.held & Held.Degree) === 0) return drafts;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'adjective') continue;
    const degree = senseOf(token, 'degree');
    if (degree === undefined || degree.sign > 0 || !scales.has(degree.scale)) continue;
    const own = scene.phrases[scene.phraseAt[i] as number];
    const crowd = own === undefined ? null : crowdOf(scene, own, senses);
    if (crowd === null) continue;
    const draft = blankDraft(crowd.head, 'attend', Math.min(crowd.from, i), Math.max(crowd.to, i + 1));
    draft.quantities.push({ quantity: few, phrase: crowd.index, from: draft.from, to: draft.to, implied: false });
    drafts.push(draft);
  }
  return drafts;
}

/** The crowd that a phrase with a word of degree is, or is said of. */
function crowdOf(scene: Scene, own: Phrase, senses: (phrase: number) => PhraseSense): Phrase | null {
  if (isCrowd(scene, own, senses(own.index))) return own;
  if ((scene.tokens[own.head] as Token).lexeme.pos !== 'adjective') return null;
  for (let index = own.index - 1; index >= Math.max(0, own.index - farthest); index--) {
    const phrase = scene.phrases[index] as Phrase;
    if (tellsBetween(scene, phrase.to, own.from)) return null;
    if (isCrowd(scene, phrase, senses(index))) return phrase.prep < 0 ? phrase : null;
  }
  return null;
}

/** Whether another verb than a copula stands between. */
function tellsBetween({ tokens, pack }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pos === 'conjunction' || (pos === 'verb' && !pack.copulas.has(lemma))) return true;
  }
  return false;
}

function isCrowd({ tokens }: Scene, { head }: Phrase, { number, thing, animate }: PhraseSense): boolean {
  const token = tokens[head] as Token;
  if (number >= 0 || token.lexeme.pos !== 'noun') return false;
  if (animate) return effectOfPersons(thing) === 'attended';
  const event = senseOf(token, 'event')?.event;
  return event !== undefined && comingTogether.has(event);
}
