/** `npm run evaluate -- [CASES_DIR …]`: figures by stage on labelled cases; the project's own open cases by default. */
import { crossReference } from '../../src';
import type { LanguagePack } from '../../src/model';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { figuresOf } from './figures';
import { loadCases } from './load-cases';
import { matchQuotes } from './matched-quotes';

const paths = process.argv.slice(2);
const cases = (paths.length > 0 ? paths : ['test/cases/open']).flatMap((path) => loadCases(path));
const document = crossReference(cases.flatMap(({ reports }) => reports));
const packs = new Map(defaultPacks().map((pack) => [pack.language, pack]));
const english = packs.get('en') as LanguagePack;
const arabic = packs.get('ar') as LanguagePack;
const packOf = (text: string): LanguagePack => (/\p{Script=Arabic}/u.test(text) ? arabic : english);

const matched = matchQuotes(cases, document);
for (const { stage, right, of, meaning } of figuresOf(matched, english, { packOf })) {
  const share = of === 0 ? '  n/a' : (right / of).toFixed(3);
  process.stdout.write(
    `${stage.padEnd(20)} ${share}  ${String(right).padStart(4)}/${String(of).padEnd(4)} ${meaning}\n`,
  );
}
