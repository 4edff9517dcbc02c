/**
 * A language model as extractor. What it answers joins the claims that the library reads, and is compared as they are; but
 * each quote must stand in the report, letter for letter. One of the recorded answers quotes words that nobody wrote: it is
 * refused, and told of.
 *
 * The model is asked once, ahead; what it said is plain JSON, so that a comparison can be made again without it. Here the
 * answers were recorded, so that the example needs no model.
 *
 *     npm run build && npx tsx examples/model-extractor
 */
import { type AsyncExtractor, askAhead, crossReference, type Report } from 'rashomon';
import { messagesFor } from 'rashomon/rendering';
import recorded from './recorded-answers.json';
import { reports } from './reports';

/** Stands for the call of a model: give it the text and the shape of `ExtractedClaim`, take its JSON. */
const ask = async (report: Report): Promise<string> =>
  JSON.stringify((recorded as Readonly<Record<string, unknown>>)[report.id] ?? []);

const model: AsyncExtractor = { name: 'recorded-model', extract: async (report) => JSON.parse(await ask(report)) };

async function main(): Promise<void> {
  const extractor = await askAhead(reports, model);
  for (const [name, options] of [
    ['the library alone', {}],
    ['with the model', { extractor }],
  ] as const) {
    const { incidents, problems } = crossReference(reports, options);
    console.log(name);
    for (const { kind, relation, positions } of incidents.flatMap(({ questions }) => questions)) {
      if (kind !== 'cause') continue;
      console.log(`  ${kind}: ${relation}`);
      for (const { claims, origins } of positions) {
        for (const { evidence } of claims) console.log(`    “${evidence.quote}” (${origins.join(', ')})`);
      }
    }
    for (const problem of problems) console.log(`  refused: ${messagesFor('en').problem(problem)}`);
  }
}

await main();
