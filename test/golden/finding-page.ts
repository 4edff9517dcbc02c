import type { Dependency, Evidence, IncidentEntry, OriginEntry, QuestionEntry } from '../../src/model';

const letter = (index: number): string => String.fromCharCode(65 + (index % 26));
const words = ({ report, part, start, end, quote }: Evidence): string =>
  `“${quote.replace(/\s+/gu, ' ')}” (${report}, ${part} ${start}–${end})`;

/** One finding as a page: positions with their origins and words, then each cell of the relation matrix, explained. */
export function findingPage(question: QuestionEntry, origins: ReadonlyMap<string, OriginEntry>): string {
  const lines = [`## ${question.about}`, '', `${question.kind}: ${question.relation}`, ''];
  for (const [index, position] of question.positions.entries()) {
    const stance = position.denies ? ', denied' : position.open ? ', nobody asserts it' : '';
    lines.push(`- ${letter(index)}: ${position.label}${stance}`);
    for (const id of position.origins) lines.push(`  - origin ${id}: ${origins.get(id)?.label ?? '?'}`);
    for (const { evidence, origin } of position.claims) lines.push(`  - ${words(evidence)}, from ${origin}`);
  }
  lines.push('');
  for (const { a, b, relation, reason, explanation } of question.matrix) {
    lines.push(`- ${letter(a)}–${letter(b)}: ${relation}, by ${reason}`);
    lines.push(`  - ${explanation.en}`, `  - ${explanation.ar}`);
  }
  return lines.join('\n');
}

/** Who leans on whom in an incident, with the words that show it. */
export function dependenciesPage({ dependencies }: IncidentEntry): string {
  const line = ({ from, on, by, evidence }: Dependency): string =>
    `- ${from} leans on ${on} (${by})${evidence.map((each) => `\n  - ${words(each)}`).join('')}`;
  return ['## Who leans on whom', '', ...dependencies.map(line)].join('\n');
}
