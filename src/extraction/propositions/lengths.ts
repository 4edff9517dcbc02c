import { type EventClass, traitsOf } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { type Draft, slotOf } from './draft';

/** Classes that say of no doing that it went on: what is, is used or is there may be so for longer elsewhere. */
const vague: ReadonlySet<EventClass> = new Set(['be', 'exist', 'happen', 'act', 'measure', 'use', 'cause', 'own']);

/**
 * How long something went on, where the words for it are a time and no phrase: "the fire burned for six hours", «استمر الحريق لمدة ست
 * ساعات» measure the fire, as "lasted six hours" does; "were held for two days" measures the holding.
 */
export function draftLengths(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): Draft[] {
  const found: Draft[] = [];
  if ((scene.held & Held.Time) === 0) return found;
  for (const [at, token] of scene.tokens.entries()) {
    if (token.lexeme.pos !== 'time') continue;
    const lasts = senseOf(token, 'time')?.time.lasts;
    if (lasts === undefined) continue;
    const deed = deedBefore(scene, drafts, at);
    if (deed === null) continue;
    const quantity = lengthOf(lasts);
    const patient = slotOf(deed, 'patient') ?? slotOf(deed, 'agent');
    const event = patient === undefined || patient.phrase < 0 ? -1 : senses(patient.phrase).event;
    if (patient !== undefined && event >= 0 && goesOn(scene.tokens[event] as Token, deed.event)) {
      const measure = blankDraft(at, 'measure', deed.from, at + 1);
      measure.slots.push({ ...patient, role: 'patient' });
      measure.quantities.push({ quantity, phrase: -1, from: at, to: at + 1, implied: false });
      found.push(measure);
    } else if (deed.quantities.length === 0 && !vague.has(deed.event)) {
      deed.quantities.push({ quantity, phrase: -1, from: Math.min(deed.token, at), to: at + 1, implied: false });
    }
  }
  return found;
}

/** The last verb of the clause before the words that say how long. */
function deedBefore({ clauseAt, tokens }: Scene, drafts: readonly Draft[], at: number): Draft | null {
  for (let i = at - 1; i >= 0 && clauseAt[i] === clauseAt[at]; i--) {
    if (tokens[i]?.lexeme.pos !== 'verb') continue;
    return drafts.find(({ token, nominal }) => token === i && !nominal) ?? null;
  }
  return null;
}

/** Whether a verb says of what happens no more than that it does: a fire burns, a strike goes on. */
function goesOn(noun: Token, verb: EventClass): boolean {
  const event = senseOf(noun, 'event')?.event;
  return event === verb || verb === 'continue' || (event !== undefined && traitsOf(event).broader === verb);
}

function lengthOf({ unit, amount }: { unit: string; amount: number }): QuantityValue {
  const scope = { part: 'total', qualifiers: [] } as const;
  const range = { low: amount, best: amount, high: amount };
  return { kind: 'quantity', ...range, unit, measure: 'duration', effect: null, scope, approximate: false };
}
