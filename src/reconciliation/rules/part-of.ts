import type { Question } from '../../model';
import { defineRule } from '../define-rule';
import { disputed, pairsIn } from '../evidence/relations-in';

const contained: ReadonlySet<string> = new Set([
  'place.within',
  'place.side',
  'actor.level',
  'thing.class',
  'quantity.part',
]);

/** Explains answers that differ because one names a part of the other. */
export const partOf = defineRule({
  name: 'part-of',
  meta: {
    description: 'Say that two answers are both right where one names a part of what the other names.',
    cites: 'UCDP GED, field where_prec: how precisely the place is known, from a point to a country',
    messages: { part: '“{{a}}” and “{{b}}” are one within the other.' },
    translations: { ar: { part: '«{{a}}» و«{{b}}» أحدهما جزء من الآخر.' } },
  },
  when: [
    {
      match: { relation: 'refine' },
      decide(question: Question, { say }) {
        if (disputed(question)) return undefined;
        const pair = pairsIn(question, 'refines').find(({ reason }) => contained.has(reason));
        return pair && { action: 'explain', reason: say('part', { a: pair.a.label, b: pair.b.label }) };
      },
    },
  ],
});
