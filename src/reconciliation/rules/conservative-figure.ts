import { defineRule } from '../define-rule';
import { disputed } from '../evidence/relations-in';

/** Settles a disputed toll on the lowest figure. */
export const conservativeFigure = defineRule({
  name: 'conservative-figure',
  meta: {
    description: 'Take the lowest of the tolls that are asserted.',
    cites: 'ACLED, “How does ACLED code fatalities?”: where reports differ, the most conservative estimate available',
    messages: { lowest: '{{label}} is the lowest of {{n|one:# figure|other:# figures}}.' },
    translations: {
      ar: {
        lowest: '{{label}} هي الأدنى بين {{n|one:حصيلة واحدة|two:حصيلتين|few:# حصائل|many:# حصيلة|other:# حصيلة}}.',
      },
    },
  },
  on: {
    count(question, { say }) {
      if (!disputed(question)) return undefined;
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      const [lowest] = [...asserted].sort((a, b) => a.value.best - b.value.best);
      if (lowest === undefined || asserted.length < 2 || lowest.value.effect === null) return undefined;
      return { action: 'settle', choose: lowest, reason: say('lowest', { label: lowest.label, n: asserted.length }) };
    },
  },
});
