import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { IncidentEntry, QuestionEntry } from '../../src/model';
import { type ExpectedQuestion, loadSeeds } from '../seeds/expected';
import { QuoteMatching } from '../seeds/quote-matching';
import { dependenciesPage, findingPage } from './finding-page';

/**
 * The main findings of the seeds as they come out, word for word: positions, origins, the whole relation matrix and its
 * explanations in both languages. Renew the pages with `npm run golden`, and read what changed.
 */
const pages = {
  truck: 'zummar-launch-truck',
  kalsu: 'kalsu-camp-explosion',
  'ain-issa': 'ain-issa-explosion',
  damascus: 'assad-departure',
} as const;

const here = dirname(fileURLToPath(import.meta.url));
const seeds = loadSeeds();
const document = crossReference(seeds.flatMap(({ reports }) => reports));
const matching = new QuoteMatching(document);
const origins = new Map(document.origins.map((origin) => [origin.id, origin]));

/** The question that holds most of the words expected, of one of the kinds expected before others. */
function questionFor({ questions }: IncidentEntry, expected: ExpectedQuestion): QuestionEntry | undefined {
  const weight = (question: QuestionEntry): number =>
    expected.positions.filter((position) => matching.counts(question, position).some((count) => count > 0)).length +
    (question.relation === 'conflict' ? 0.5 : 0) +
    (expected.kinds.includes(question.kind) ? 0.25 : 0);
  const [best] = [...questions].sort((a, b) => weight(b) - weight(a));
  return best !== undefined && weight(best) >= 1 ? best : undefined;
}

describe.each(Object.entries(pages))('golden/%s.md', (name, seed) => {
  const { expected } = seeds.find((each) => each.name === seed) as (typeof seeds)[number];
  const incident = matching.incidentFor([...expected.conflicts, ...expected.compatible]);
  const found = new Set(expected.conflicts.flatMap((question) => questionFor(incident, question) ?? []));
  const questions = [...found];

  it('holds the findings as they come out', async () => {
    const text = [
      `# ${expected.about}`,
      ...questions.map((question) => findingPage(question, origins)),
      dependenciesPage(incident),
    ].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(join(here, `${name}.md`));
  });

  it('relates every two positions, in both languages, with the words of both', () => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { positions, matrix } of questions) {
      expect(matrix).toHaveLength((positions.length * (positions.length - 1)) / 2);
      for (const { a, b, explanation } of matrix) {
        for (const text of [explanation.en, explanation.ar]) {
          expect(text).not.toMatch(/\{\{|undefined|null/u);
          for (const index of [a, b]) {
            const quotes = positions[index]?.claims.map(({ evidence }) => evidence.quote.replace(/\s+/gu, ' ').trim());
            expect(quotes?.some((quote) => text.includes(quote.slice(0, 100)))).toBe(true);
          }
        }
        expect(explanation.ar).toMatch(/\p{Script=Arabic}/u);
      }
    }
  });
});
