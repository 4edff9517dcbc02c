/**
 * What became of the launch truck at Zummar? Five reports in two languages, three accounts that exclude each other, one
 * officer who cannot say, and fewer independent sources than there are outlets.
 *
 *     npm run build && npx tsx examples/truck-conflict
 */
import { readFileSync } from 'node:fs';
import { crossReference } from 'rashomon';
import { readJson } from 'rashomon/readers/json';

const file = new URL('../../seeds/zummar-launch-truck/reports.json', import.meta.url);
const { reports } = readJson(readFileSync(file), { name: 'reports.json' });

const document = crossReference(reports);
const outletOf = new Map(document.reports.map(({ id, outlet }) => [id, outlet ?? id]));
const originOf = new Map(document.origins.map(({ id, label }) => [id, label]));

for (const { questions } of document.incidents) {
  for (const { kind, relation, positions, matrix } of questions) {
    if (relation !== 'conflict' || positions.length < 3) continue;
    console.log(`${kind}: ${positions.length} positions`);
    positions.forEach(({ label, open, origins, claims }, index) => {
      const outlets = new Set(claims.map(({ evidence }) => outletOf.get(evidence.report)));
      console.log(`\n${index + 1}. ${label}${open ? ' (nobody asserts it)' : ''}`);
      console.log(`   ${outlets.size} outlets, ${origins.length} independent sources:`);
      for (const origin of origins) console.log(`   - ${originOf.get(origin) ?? origin}`);
      for (const { evidence } of claims) console.log(`   “${evidence.quote}” (${outletOf.get(evidence.report)})`);
    });
    console.log('');
    for (const pair of matrix) {
      console.log(`${pair.a + 1} and ${pair.b + 1}: ${pair.relation}. ${pair.explanation.en}`);
    }
  }
}
