import type { ActConcept } from '../../model/act-concept';
import type { EventClass } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import { boundAround } from '../values/bound-around';
import type { PhraseSense } from '../values/phrase-sense';
import { addSlot, type Draft, slotOf } from './draft';

/** Classes by which somebody comes, answers or is late, and acts that do. */
const coming: ReadonlySet<EventClass> = new Set<EventClass>(['arrive', 'respond', 'rescue', 'postpone']);

/** To be there by a time is to have come. */
const present: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'exist']);
const comingActs: ReadonlySet<ActConcept> = new Set<ActConcept>(['come', 'hang-around']);

/** Longest time between a call and a coming that is told as one, in seconds. */
const longest = 3 * 86_400;

/** How soon somebody came: "arrived within ten minutes", "took an hour to come", «لم يأت إلا بعد ساعتين», "came at once". */
export function addLags(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const draft of drafts) {
    const isThere = present.has(draft.event) && (slotOf(draft, 'place') ?? slotOf(draft, 'topic')) !== undefined;
    if (!isThere && (draft.nominal || !comes(scene, draft))) continue;
    const clause = scene.clauseAt[draft.token] as number;
    const lag = lagIn(scene, draft, clause, drafts, senses);
    if (lag === null || (isThere && lag.low > 0)) continue;
    takeFromBefore(scene, draft, drafts, senses);
    draft.quantities.push({ quantity: lag, phrase: -1, from: draft.from, to: draft.to, implied: false });
  }
}

function isPrompt(token: Token): boolean {
  const degree = senseOf(token, 'degree');
  return degree?.scale === 'promptness' && degree.sign > 0;
}

function comes({ tokens }: Scene, { token, event, frame }: Draft): boolean {
  if (event === 'postpone') return frame === 'unaccusative' || hasSense(tokens[token], 'event');
  if (event !== 'act') return coming.has(event);
  const act = senseOf(tokens[token] as Token, 'act');
  return act !== undefined && comingActs.has(act.act);
}

function lagIn(
  scene: Scene,
  draft: Draft,
  clause: number,
  drafts: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): QuantityValue | null {
  const { from, to } = scene.clauses[clause] as { from: number; to: number };
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i] as Token;
    const time = senseOf(token, 'time')?.time;
    if (time?.lag !== undefined) return lagOf(time.lag.low, time.lag.high);
    if (isPrompt(token)) return lagOf(0, prompt);
  }
  for (const phrase of scene.phrases) {
    const { unit, number } = senses(phrase.index);
    if (unit?.unit !== 'second' || scene.clauseAt[phrase.head] !== clause || isParted(scene, draft.token, phrase))
      continue;
    const quantity =
      number < 0
        ? oneOf(scene, phrase, unit.factor)
        : drafts.find(({ event, token }) => event === 'measure' && token === number)?.quantities[0]?.quantity;
    if (quantity !== undefined && quantity.low <= longest) return lagOf(quantity.low, quantity.high);
  }
  return null;
}

/** "At once", in seconds. */
const prompt = 600;

function lagOf(low: number, high: number | null): QuantityValue {
  const scope = { part: 'total', qualifiers: [] } as const;
  const best = low > 0 ? low : (high ?? low);
  return { kind: 'quantity', low, best, high, unit: 'second', measure: 'lag', effect: null, scope, approximate: false };
}

/** "More than an hour", «أكثر من ساعة». */
function oneOf(
  scene: Scene,
  { from, to, head }: Phrase,
  factor: number,
): { low: number; high: number | null } | undefined {
  const { number } = (scene.tokens[head] as Token).lexeme;
  if (number === 'plural') return undefined;
  const bound = boundAround(scene, from, to);
  const least = bound === 'more-than' || bound === 'at-least';
  const told = number === 'dual' ? 2 * factor : factor;
  return { low: bound === 'at-most' || bound === 'less-than' ? 0 : told, high: least ? null : told };
}

/** "Two hours, and police came", "an hour before the match": a time that belongs to something else. */
function isParted({ tokens }: Scene, verb: number, { from, to }: Phrase): boolean {
  const next = tokens[to];
  if (next !== undefined && senseOf(next, 'link')?.link === 'before') return true;
  for (let i = Math.min(verb, to); i < Math.max(verb, from); i++) {
    const pos = tokens[i]?.lexeme.pos;
    if (pos === 'comma' || pos === 'conjunction') return true;
  }
  return false;
}

/** "It took paramedics forty minutes to reach him": who took the time is who came. */
function takeFromBefore(
  scene: Scene,
  draft: Draft,
  drafts: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): void {
  const at = draft.slots.findIndex(({ phrase }) => phrase >= 0 && senses(phrase).unit?.unit === 'second');
  const time = draft.slots[at];
  if (time === undefined) return;
  draft.slots.splice(at, 1);
  const clause = scene.clauseAt[draft.token] as number;
  if (slotOf(draft, 'agent') !== undefined || scene.phrases[time.phrase]?.from !== scene.clauses[clause]?.from) return;
  const before = drafts.findLast(({ token, nominal }) => !nominal && scene.clauseAt[token] === clause - 1);
  const taken = before?.slots.filter(({ role }) => role === 'patient') ?? [];
  const takers = taken.length > 0 ? taken : (before?.slots.filter(({ role }) => role === 'agent') ?? []);
  for (const { phrase } of takers) addSlot(draft, { role: 'agent', phrase });
}
