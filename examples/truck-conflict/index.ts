// The seed incident: what became of the truck that the rockets were fired from?
import { readFileSync } from 'node:fs';
import { crossReference } from 'rashomon';
import { readJson } from 'rashomon/readers/json';

const file = new URL('../../seeds/zummar-launch-truck/reports.json', import.meta.url);
const { reports, problems } = readJson(readFileSync(file), { name: 'reports.json' });
if (problems.length > 0) throw new Error(`unreadable seeds: ${JSON.stringify(problems)}`);

const document = crossReference(reports);
const labels = new Map(document.origins.map(({ id, label }) => [id, label]));
const conflicts = document.incidents.flatMap(({ questions }) =>
  questions.filter(({ relation }) => relation === 'conflict'),
);
if (conflicts.length === 0) throw new Error('the seeds hold a conflict');

for (const { kind, about, positions } of conflicts) {
  console.log(`${kind} (${about})`);
  for (const { label, open, origins, claims } of positions) {
    console.log(`  ${label}${open ? ' (left open)' : ''}: ${origins.map((id) => labels.get(id) ?? id).join('; ')}`);
    for (const { evidence } of claims) console.log(`    “${evidence.quote}” (${evidence.report})`);
  }
}
