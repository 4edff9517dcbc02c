import { defineRule } from '../define-rule';
import { revisionIn } from '../evidence/revision';

/** Settles a count when one source has revised its own figure. */
export const preferRevisedCount = defineRule({
  name: 'prefer-revised-count',
  meta: {
    description: 'Take the newer figure when one source has revised its own.',
    cites:
      'ACLED, “How does ACLED code fatalities?”: totals are revised, upward or downward, when better information becomes available',
    messages: { revised: '{{source}} revised its figure after {{hours|one:# hour|other:# hours}}.' },
    translations: {
      ar: {
        revised:
          'عدّلت الجهة نفسها ({{source}}) حصيلتها بعد {{hours|one:ساعة واحدة|two:ساعتين|few:# ساعات|many:# ساعة|other:# ساعة}}.',
      },
    },
    defaults: { minHours: 1 }, // hours between the two publications
  },
  on: {
    count(question, { say, reports }, { minHours }) {
      const pair = revisionIn(question.positions, reports, minHours);
      return pair && { action: 'settle', choose: pair.newer, reason: say('revised', pair) };
    },
  },
});
