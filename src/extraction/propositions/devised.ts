import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { type Draft, slotOf } from './draft';
import { happeningOf } from './happening-of';

/** "Denied planning it", "said France had orchestrated it": who planned what was told of is said to be behind it. */
export function tellDevised(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const [at, draft] of drafts.entries()) {
    if (devises(scene.tokens[draft.token] as Token)) {
      if (isNotWho(scene, draft.token)) Object.assign(draft, { negated: true, governor: draft.token });
      else if (draft.nominal) tellOrdered(scene, drafts, draft);
    }
    if (draft.nominal || draft.focus !== undefined || !devises(scene.tokens[draft.token] as Token)) continue;
    const relation = elementAt(scene.relations, indexAt(scene.relationAt, draft.token));
    const [object] = relation?.objects ?? [];
    if (object === undefined || !senses(object).pronoun || senses(object).animate) continue;
    if ((scene.tokens[draft.token] as Token).lexeme.voice === 'passive') continue;
    const agent = slotOf(draft, 'agent');
    drafts[at] = alteredDraft(draft, {
      event: 'happen',
      focus: 'agent',
      slots: agent === undefined ? [] : [agent],
    });
  }
}

function devises({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'event' && (sense.event === 'plan' || sense.event === 'order'));
}

/** «ليس هو من خطط للانقلاب»: it was not he who did, right behind the relative. */
function isNotWho({ tokens }: Scene, verb: number): boolean {
  if (tokens[verb - 1]?.lexeme.pos !== 'relative') return false;
  const before = tokens[verb - 2]?.lexeme.pos === 'pronoun' ? tokens[verb - 3] : tokens[verb - 2];
  return before?.lexeme.pos === 'negator';
}

/** "Was killed on the president's orders": what was done so is what he ordered. */
function tellOrdered(scene: Scene, drafts: readonly Draft[], order: Draft): void {
  if (slotOf(order, 'agent') === undefined || slotOf(order, 'patient') !== undefined) return;
  const done = drafts.find(
    (draft) =>
      draft !== order &&
      draft.event !== 'act' &&
      draft.slots.some(({ phrase }) => elementAt(scene.phrases, phrase)?.head === order.token),
  );
  if (done !== undefined) order.slots.push({ role: 'patient', phrase: -1, value: happeningOf(scene, done) });
}
