/**
 * `npm run evaluate:vocabulary -- [PATH …] [--list N]`: how many of the content verbs and nouns of some texts mean
 * something to the packs, and which ones do not, by how often they stand. A path is a folder of cases, or a file of
 * reports, one JSON object to a line; the project's own open cases by default.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Sense } from '../../src/model';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { loadCases } from './load-cases';

/** Senses by which claims are aligned; a noun may also count, measure or time something. */
const telling: Readonly<Record<'verb' | 'noun', ReadonlySet<Sense['kind']>>> = {
  verb: new Set<Sense['kind']>(['event', 'act', 'speech', 'certainty', 'stage']),
  noun: new Set<Sense['kind']>(['event', 'concept', 'casualty', 'unit', 'measure', 'time', 'locative', 'involvement']),
};

interface Tally {
  known: number;
  all: number;
  readonly unknown: Map<string, number>;
}

const args = process.argv.slice(2);
const at = args.indexOf('--list');
const listed = at < 0 ? 40 : Number(args[at + 1]);
const paths = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
const packs = defaultPacks();
for (const path of paths.length > 0 ? paths : ['test/cases/open']) {
  const texts = textsOf(path);
  for (const pack of packs) {
    const tallies = { verb: tally(), noun: tally() };
    for (const text of texts) {
      if (pack.detect(text) < 0.5) continue;
      for (const { tokens } of pack.sentences(text, 0, text.length)) {
        for (const { lexeme } of tokens) {
          if (lexeme.pos !== 'verb' && lexeme.pos !== 'noun') continue;
          if (lexeme.pos === 'verb' && pack.copulas.has(lexeme.lemma)) continue;
          const one = tallies[lexeme.pos];
          one.all++;
          if (lexeme.senses.some(({ kind }) => telling[lexeme.pos as 'verb'].has(kind))) one.known++;
          else one.unknown.set(lexeme.lemma, (one.unknown.get(lexeme.lemma) ?? 0) + 1);
        }
      }
    }
    for (const [pos, { known, all, unknown }] of Object.entries(tallies)) {
      process.stdout.write(
        `${path} ${pack.language} ${pos}s ${(known / Math.max(1, all)).toFixed(3)} ${known}/${all}\n`,
      );
      const most = [...unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, listed);
      if (most.length > 0) process.stdout.write(`  ${most.map(([lemma, n]) => `${lemma} ${n}`).join(', ')}\n`);
    }
  }
}

function tally(): Tally {
  return { known: 0, all: 0, unknown: new Map() };
}

function textsOf(path: string): string[] {
  const reports =
    statSync(path).isDirectory() || path.endsWith('.json')
      ? loadCases(path).flatMap((one) => one.reports)
      : readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as { body: string });
  return reports.map(({ body }) => body);
}
