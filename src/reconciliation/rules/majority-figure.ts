import { defineRule } from '../define-rule';
import { disputed } from '../evidence/relations-in';

/** Settles a disputed count on the figure that most independent origins give. */
export const majorityFigure = defineRule({
  name: 'majority-figure',
  meta: {
    description: 'Take the figure that most independent origins give.',
    cites:
      'GTD Codebook (2017), VIII. Casualties and consequences, nkill; of recent reports that differ the figure of the majority, as we read it: that passage was not checked',
    messages: {
      majority:
        '{{n}} of {{all|one:# independent origin|other:# independent origins}} {{n|one:gives|other:give}} {{label}}.',
    },
    translations: {
      ar: {
        majority:
          '{{n|one:مصدر واحد|two:مصدران|few:# مصادر|many:# مصدرًا|other:# مصدر}} من أصل {{all}} {{n|one:يذكر|two:يذكران|other:تذكر}} {{label}}.',
      },
    },
    defaults: { minOrigins: 2 },
  },
  on: {
    count(question, { say }, { minOrigins }) {
      if (!disputed(question)) return undefined;
      const asserted = question.positions.filter(({ open, denies }) => !open && !denies);
      const all = new Set(asserted.flatMap(({ origins }) => origins)).size;
      const leader = asserted.find(({ origins }) => origins.length >= minOrigins && origins.length * 2 > all);
      return (
        leader && {
          action: 'settle',
          choose: leader,
          reason: say('majority', { n: leader.origins.length, all, label: leader.label }),
        }
      );
    },
  },
});
