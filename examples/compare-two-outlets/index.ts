/**
 * Two outlets, two languages, one bus: what do they agree on, and what not?
 *
 *     npm run build && npx tsx examples/compare-two-outlets
 */
import { crossReference } from 'rashomon';

const reports = [
  {
    id: 'harbour',
    outlet: 'The Harbour Standard',
    language: 'en',
    publishedAt: '2025-03-04T09:00:00Z',
    title: 'Bus plunges into ravine near Taiz',
    body: [
      'A bus carrying students plunged into a ravine near the Yemeni city of Taiz on Monday evening, killing at least 20 people, the governor said.',
      "Police said the accident was caused by a brake failure. Nineteen people were injured, a doctor at the city's main hospital told Reuters.",
    ].join('\n\n'),
  },
  {
    id: 'sahel',
    outlet: 'صحيفة الساحل',
    language: 'ar',
    publishedAt: '2025-03-04T12:30:00Z',
    title: 'قتلى في سقوط حافلة طلاب قرب تعز',
    body: [
      'قُتل 14 شخصا وأصيب 19 آخرون في سقوط حافلة تقل طلابا قرب مدينة تعز اليمنية مساء الاثنين، بحسب مصدر طبي.',
      'وقال سائق نجا من الحادث إن انفجار لغم أرضي تسبب في سقوط الحافلة، ونفى أن يكون السبب عطلا في المكابح.',
    ].join('\n\n'),
  },
];

const { incidents } = crossReference(reports);

for (const incident of incidents) {
  console.log(`${incident.label}\n  told by: ${incident.reports.join(', ')}`);
  for (const { kind, relation, positions } of incident.questions) {
    if (relation === 'single') continue;
    console.log(`\n  ${kind}: ${relation}`);
    for (const { label, claims } of positions) {
      console.log(`    ${label}`);
      for (const { evidence } of claims) console.log(`      ${evidence.report}: “${evidence.quote}”`);
    }
  }
}
