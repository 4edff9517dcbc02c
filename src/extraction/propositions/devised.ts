import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { type Draft, slotOf } from './draft';

/** "Denied planning it", "said France had orchestrated it": who planned what was told of is said to be behind it. */
export function tellDevised(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const [at, draft] of drafts.entries()) {
    if (draft.nominal || draft.focus !== undefined || !devises(scene.tokens[draft.token] as Token)) continue;
    const relation = elementAt(scene.relations, indexAt(scene.relationAt, draft.token));
    const [object] = relation?.objects ?? [];
    if (object === undefined || !senses(object).pronoun || senses(object).animate) continue;
    if ((scene.tokens[draft.token] as Token).lexeme.voice === 'passive') continue;
    const agent = slotOf(draft, 'agent');
    drafts[at] = {
      ...draft,
      event: 'happen',
      focus: 'agent',
      slots: agent === undefined ? [] : [agent],
    };
  }
}

function devises({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'event' && (sense.event === 'plan' || sense.event === 'order'));
}
