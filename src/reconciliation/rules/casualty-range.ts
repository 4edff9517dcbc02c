import { defineRule } from '../define-rule';

/** Gives a disputed toll as a range. */
export const casualtyRange = defineRule({
  name: 'casualty-range',
  meta: {
    description: 'Give differing tolls as low, best and high.',
    cites:
      'UCDP GED Codebook 24.1, variables low, best and high: the lowest reliable, the most likely and the highest reliable estimate of deaths',
    messages: { range: 'Low {{low}}, best {{best}}, high {{high}}, from {{n|one:# origin|other:# origins}}.' },
    translations: {
      ar: {
        range:
          'الأدنى {{low}}، والأرجح {{best}}، والأعلى {{high}}، من {{n|one:مصدر واحد|two:مصدرين|few:# مصادر|many:# مصدرًا|other:# مصدر}}.',
      },
    },
    defaults: { effects: ['killed', 'wounded', 'casualties', 'missing'] as readonly string[] },
  },
  on: {
    count(question, { say }, { effects }) {
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      const [first] = asserted;
      if (first === undefined || asserted.length < 2 || !effects.includes(first.value.effect ?? '')) return undefined;
      const low = Math.min(...asserted.map(({ value }) => value.low));
      const high = Math.max(...asserted.map(({ value }) => value.high ?? value.best));
      // Best is the figure with most independent origins behind it; of equals the lower, as UCDP's coders do.
      const [best] = [...asserted].sort((a, b) => b.origins.length - a.origins.length || a.value.best - b.value.best);
      const n = new Set(asserted.flatMap(({ origins }) => origins)).size;
      return { action: 'explain', reason: say('range', { low, best: best?.value.best ?? low, high, n }) };
    },
  },
});
