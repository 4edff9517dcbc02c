/**
 * A rule of one's own: when a source revises its figure, take the newer one, unless it fell. It is tested beside its
 * definition and runs before the rules of a preset, so that on a question both decide, it holds.
 *
 *     npm run build && npx tsx examples/custom-rule
 */
import { crossReference } from 'rashomon';
import { defineRule, presets, revisionIn } from 'rashomon/rules';
import { finding, testRule } from 'rashomon/testing';

const risenToll = defineRule({
  name: 'risen-toll',
  meta: {
    description: 'Take the newer figure when one source has raised its own.',
    messages: { risen: '{{source}} went from {{from}} to {{to}}.' },
    defaults: { minHours: 1 },
  },
  on: {
    count(question, { say, reports }, { minHours }) {
      const pair = revisionIn(question.positions, reports, minHours);
      if (pair === undefined || pair.newer.value.best <= pair.older.value.best) return undefined;
      const slots = { source: pair.source, from: pair.older.label, to: pair.newer.label };
      return { action: 'settle', choose: pair.newer, reason: say('risen', slots) };
    },
  },
});

testRule(risenToll, {
  decides: [
    {
      name: 'a ministry raises its toll',
      finding: finding('count', 'ministry @ 2024-05-01T08:00: 12', 'ministry @ 2024-05-01T15:00: 17'),
      action: 'settle',
      message: 'risen',
      chooses: '17',
    },
  ],
  leavesAlone: [
    {
      name: 'a toll that fell',
      finding: finding('count', 'ministry @ 2024-05-01T08:00: 17', 'ministry @ 2024-05-01T15:00: 12'),
    },
    { name: 'two sources', finding: finding('count', 'police: 12', 'ministry: 17') },
  ],
});

const { incidents, problems } = crossReference(
  [
    {
      id: 'morning',
      outlet: 'The Morning Ledger',
      publishedAt: '2031-05-06T08:00:00Z',
      body: 'A fire at a textile factory in Basra killed four workers, the health ministry said.',
    },
    {
      id: 'evening',
      outlet: 'المساء',
      publishedAt: '2031-05-06T18:00:00Z',
      body: 'أسفر حريق في مصنع للنسيج في البصرة عن مقتل تسعة عمال، بحسب وزارة الصحة.',
    },
  ],
  { rules: [risenToll, ...presets.cautious] },
);

for (const { questions, verdicts } of incidents) {
  for (const { rule, question, action, reason } of verdicts) {
    const kind = questions.find(({ id }) => id === question)?.kind;
    console.log(`${kind}: ${rule} ${action}s it: ${reason.text}`);
  }
}
console.log(`${problems.length} problems`);
