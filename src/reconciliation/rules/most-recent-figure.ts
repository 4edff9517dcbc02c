import { defineRule } from '../define-rule';
import { firstTold, hoursBetween, lastTold } from '../evidence/published';
import { disputed, pairsIn } from '../evidence/relations-in';

/** Settles a disputed count on the figure that came out clearly after all others. */
export const mostRecentFigure = defineRule({
  name: 'most-recent-figure',
  meta: {
    description: 'Take the figure that came out when nobody told the others any more.',
    cites:
      'GTD Codebook (2017), VIII. Casualties and consequences, nkill; of sources that differ usually the most recent, as we read it: that passage was not checked',
    messages: {
      recent: '{{label}} came out {{hours|one:# hour|other:# hours}} after any other figure was last told.',
    },
    translations: {
      ar: {
        recent:
          'صدرت الحصيلة {{label}} بعد {{hours|one:ساعة واحدة|two:ساعتين|few:# ساعات|many:# ساعة|other:# ساعة}} من آخر ذكر لغيرها.',
      },
    },
    defaults: { minHours: 12 }, // hours after the last report with another figure
  },
  on: {
    count(question, { say, reports }, { minHours }) {
      // A toll that rose after a day was overtaken rather than disputed.
      if (!disputed(question) && pairsIn(question, 'supersedes').length === 0) return undefined;
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      if (asserted.length < 2) return undefined;
      for (const newest of asserted) {
        const from = firstTold(newest.answers, reports);
        const before = asserted.filter((each) => each !== newest).map(({ answers }) => lastTold(answers, reports));
        if (from === null || before.includes(null)) continue;
        const last = Math.max(...before.map(Number));
        if (from <= last || from - last < minHours * 3_600_000) continue;
        const slots = { label: newest.label, hours: hoursBetween(last, from) };
        return { action: 'settle', choose: newest, reason: say('recent', slots) };
      }
      return undefined;
    },
  },
});
