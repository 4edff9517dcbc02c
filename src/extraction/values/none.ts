import { traitsOf } from '../../model/event-class';
import type { Effect, QuantityValue, Scope } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';

/** Nobody, or nobody of a group: a count of none with the effect. */
export function nobody(
  effect: Effect | null,
  qualifiers: readonly string[] = [],
  part: Scope['part'] = 'total',
): QuantityValue {
  return {
    kind: 'quantity',
    low: 0,
    best: 0,
    high: 0,
    unit: 'person',
    measure: null,
    effect,
    scope: { part, qualifiers },
    approximate: false,
  };
}

const bodily: ReadonlySet<Effect> = new Set<Effect>(['killed', 'wounded', 'casualties']);

/**
 * The count of none that the denial of a harm gives ("without causing injuries", «لم يسفر عن وقوع إصابات»); null where it
 * says whom, or how many, or points back at a harm told before.
 */
export function noneOf(scene: Scene, draft: Draft): QuantityValue | null {
  if (!draft.nominal || draft.reference || draft.focus !== undefined || draft.quantities.length > 0) return null;
  if (draft.slots.some(({ role }) => role === 'patient' || role === 'target')) return null;
  if (isPenalty(scene, draft) || isCrime(scene, draft)) return null;
  const effect =
    senseOf(scene.tokens[draft.token] as Token, 'casualty')?.effect ?? traitsOf(draft.event).effect ?? null;
  return effect !== null && bodily.has(effect) ? nobody(effect) : null;
}

/** "Denies murder", "denied manslaughter", «ينفي القتل العمد»: who says that it was none does not say that nobody died. */
function isCrime(scene: Scene, { event, token }: Draft): boolean {
  if (event === 'murder' || event === 'execute') return true;
  const { number } = (scene.tokens[token] as Token).lexeme;
  return event === 'kill' && scene.pack.order === 'subject-first' && number === 'singular';
}

/** "Imposed death", "from death to life in prison": where a language has articles, a bare death is a sentence and no case of dying. */
function isPenalty(scene: Scene, { event, token }: Draft): boolean {
  const before = scene.tokens[token - 1];
  if (event !== 'die' || scene.pack.order === 'verb-first' || before === undefined) return false;
  if ((scene.tokens[token] as Token).lexeme.number !== 'singular') return false;
  if (before.lexeme.pos === 'preposition')
    return marksAt(scene.tokens, token - 1).some((role) => role === 'origin' || role === 'target');
  return (
    before.lexeme.pos === 'verb' &&
    senseOf(before, 'speech') === undefined &&
    senseOf(before, 'event')?.event !== 'cause'
  );
}
