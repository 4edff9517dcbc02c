import type { Question } from '../../model';
import { defineRule } from '../define-rule';
import { disputed } from '../evidence/relations-in';
import { revisionIn } from '../evidence/revision';

/** Explains a contradiction of a source with itself: it said one thing, and later another. */
export const laterStatement = defineRule({
  name: 'later-statement',
  meta: {
    description: 'Where one source said otherwise later, say so and show both statements.',
    cites:
      'ACLED, “How does ACLED code fatalities?”: what was coded is revised when better information becomes available',
    messages: {
      changed: '{{source}} first said “{{older}}” and {{hours|one:# hour|other:# hours}} later “{{newer}}”.',
    },
    translations: {
      ar: {
        changed:
          'قالت الجهة نفسها ({{source}}) أولًا «{{older}}» ثم بعد {{hours|one:ساعة واحدة|two:ساعتين|few:# ساعات|many:# ساعة|other:# ساعة}} «{{newer}}».',
      },
    },
    defaults: { minHours: 1 },
  },
  when: [
    {
      match: { relation: 'conflict' },
      decide(question: Question, { say, reports }, { minHours }) {
        if (!disputed(question)) return undefined;
        const pair = revisionIn(question.positions, reports, minHours);
        if (pair === undefined) return undefined;
        const told = { ...pair, older: wordsOf(pair.older), newer: wordsOf(pair.newer) };
        return { action: 'explain', reason: say('changed', told) };
      },
    },
  ],
});

function wordsOf({ answers }: Question['positions'][number]): string {
  return answers[0].evidence.quote;
}
