/**
 * A preset of one's own: built-in rules with one's own options, in one's own order. Rules that disagree are shown to
 * disagree; the first one's verdict holds.
 *
 *     npm run build && npx tsx examples/own-preset
 */
import { crossReference } from 'rashomon';
import { presets, rules } from 'rashomon/rules';

/** For a desk that prints the lowest toll it can stand behind, and has somebody look at what is balanced. */
const nightDesk = [
  rules['prefer-revised-count'].with({ minHours: 3 }),
  rules['conservative-figure'],
  rules['majority-figure'].with({ minOrigins: 2 }),
  ...presets.cautious.filter(({ name }) => name === 'balanced-origins' || name === 'party-denial'),
];

const reports = [
  {
    id: 'a',
    outlet: 'Coast Radio',
    publishedAt: '2031-02-11T11:00:00Z',
    body: 'A fire at a hotel in Basra on Tuesday killed 26 people, police said.',
  },
  {
    id: 'b',
    outlet: 'Harbour Post',
    publishedAt: '2031-02-11T09:00:00Z',
    body: 'Thirty people were killed on Tuesday in a fire at a hotel in Basra, the governor said.',
  },
  {
    id: 'c',
    outlet: 'صوت المرفأ',
    publishedAt: '2031-02-11T10:00:00Z',
    body: 'أسفر حريق في فندق في البصرة يوم الثلاثاء عن مقتل 30 شخصا، بحسب مصدر طبي.',
  },
];

const { incidents } = crossReference(reports, { rules: nightDesk });

for (const { questions, verdicts } of incidents) {
  for (const question of questions) {
    const own = verdicts.filter((verdict) => verdict.question === question.id);
    if (own.length === 0) continue;
    console.log(`${question.about}: ${question.positions.map(({ label }) => label).join(' or ')}`);
    for (const verdict of own) {
      const chosen = verdict.action === 'settle' && question.positions.find(({ id }) => id === verdict.choose)?.label;
      console.log(`  ${verdict.rule}: ${verdict.action}${chosen ? ` on ${chosen}` : ''}. ${verdict.reason.text}`);
    }
    const settled = own.filter(({ action }) => action === 'settle').map(({ rule }) => rule);
    if (settled.length > 1) console.log(`  holds, as it comes first: ${settled[0]}`);
  }
}
