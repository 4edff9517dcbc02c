// Two outlets on one fire: where do they differ, and who says so?
import { crossReference } from 'rashomon';

const { incidents } = crossReference([
  {
    id: 'morning',
    outlet: 'Morning Courier',
    publishedAt: '2031-05-06T07:00:00Z',
    title: 'Warehouse fire in Basra kills four',
    body: 'A fire at a warehouse in Basra killed four workers on Tuesday, the civil defence said. An electrical fault caused the fire, it added.',
  },
  {
    id: 'masa',
    outlet: 'جريدة المساء',
    publishedAt: '2031-05-06T18:00:00Z',
    title: 'حريق مستودع في البصرة',
    body: 'أسفر حريق في مستودع بالبصرة يوم الثلاثاء عن مقتل تسعة عمال، بحسب مصدر طبي. وقالت الشرطة إن الحريق متعمد.',
  },
]);

for (const { label, questions } of incidents) {
  console.log(label);
  for (const { kind, relation, positions } of questions.filter((question) => question.relation === 'conflict')) {
    console.log(`  ${relation}: ${kind}`);
    for (const { label: answer, claims } of positions) {
      for (const { evidence, attribution } of claims) {
        const chain = attribution.chain.map(({ name }) => name).join(' ← ');
        console.log(`    ${answer}: “${evidence.quote}” (${evidence.report}: ${chain})`);
      }
    }
  }
}
