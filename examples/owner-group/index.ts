/**
 * A source profile: two outlets of one owner that speak in their own voice are one origin, not two.
 *
 *     npm run build && npx tsx examples/owner-group
 */
import { crossReference, type SourceProfile } from 'rashomon';

// Told within the hour: of reports without a date nobody knows which toll is the later one.
const reports = [
  { id: 'a', outlet: 'Gulf Daily', body: 'Five people were killed in a fire in Mosul.' },
  { id: 'b', outlet: 'Gulf Evening', body: 'A fire in Mosul on Monday killed five people.' },
  { id: 'c', outlet: 'River Post', body: 'Nine people were killed in the fire in Mosul.' },
].map((report) => ({ ...report, publishedAt: '2024-04-22T10:00:00Z' }));
const profile: SourceProfile = { owners: { 'Gulf Daily': 'Gulf Media', 'Gulf Evening': 'Gulf Media' } };

for (const [name, options] of [
  ['without a profile', {}],
  ['with the owners known', { profile }],
] as const) {
  const toll = crossReference(reports, options)
    .incidents.flatMap(({ questions }) => questions)
    .find(({ kind, relation }) => kind === 'count' && relation === 'conflict');
  const sides = toll?.positions.map(({ label, origins }) => `${label} on ${origins.length}`).join(', ');
  console.log(`${name}: ${sides}`);
}
