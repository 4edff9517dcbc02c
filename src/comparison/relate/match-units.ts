import stringSimilarity from 'string-similarity';
import type { LanguagePack } from '../../model';
import { type ConceptIndex, conceptRelation } from '../concepts';
import { akin } from './akin-events';
import type { Unit } from './unit';

/** Two units that say the same. */
export interface Match {
  readonly a: Unit;
  readonly b: Unit;
  readonly score: number;
  /** Two words that have nothing in common but the sort of thing that they stand for: boy and girl, film and song. */
  readonly sibling: boolean;
}

/** Units of two sentences that say the same, and those left over on either side. */
export interface Matching {
  readonly pairs: readonly Match[];
  readonly onlyA: readonly Unit[];
  readonly onlyB: readonly Unit[];
  readonly oneLanguage: boolean;
}

export interface MatchOptions {
  /** Whether two words exclude each other. */
  readonly exclude: (a: Unit, b: Unit) => boolean;
  /** Words of the pack that stand for one another. */
  readonly synonyms: LanguagePack['synonyms'];
  /** Both sentences are of one language, so that two words for one sort of thing may be two things. */
  readonly oneLanguage: boolean;
}

/** How one unit says what the other says: by lemma or stem, by concept, by deed, by consonants; 0 where it does not. */
function likeness(a: Unit, b: Unit, index: ConceptIndex, synonyms: LanguagePack['synonyms']): number {
  if (a.number !== null && b.number !== null) return a.number === b.number ? 4 : mayBeOne(a.range, b.range) ? 3 : 0;
  if (a.lemma === b.lemma) return 4;
  if (a.measures.length > 0 && b.measures.length > 0 && !a.measures.some((unit) => b.measures.includes(unit))) return 0;
  if (meet(a.concepts, b.concepts, index) && !holdOtherOffices(a, b, index)) return 3;
  if (a.events.some((event) => b.events.includes(event))) return 3;
  if (a.acts.some((act) => b.acts.includes(act)) || sameTime(a.time, b.time)) return 3;
  if (a.gauge !== null && a.gauge === b.gauge) return 2;
  if (a.stem === b.stem && a.stem.length >= 3) return 3;
  if (a.root === b.root && a.root.length >= 3) return 2;
  if (a.root.length >= 3 && b.root.length >= 3 && (a.root.endsWith(b.root) || b.root.endsWith(a.root))) return 1;
  if (synonyms?.get(a.lemma)?.has(b.lemma)) return 2;
  if (a.events.some((x) => b.events.some((y) => akin(x, y)))) return 2;
  return misspelt(a, b) ? 1 : 0;
}

/** From here two words that no table knows are one word, spelt in two ways. */
const oneSpelling = 0.7;

/** Names and words that no table knows, spelt alike but for a letter or two: «فولكسفاغن», «فولكسفاجن». */
function misspelt(a: Unit, b: Unit): boolean {
  const known = ({ events, acts, concepts, number }: Unit) =>
    events.length + acts.length + concepts.length > 0 || number !== null;
  const [x, y] = [a.lemma, b.lemma];
  if (x[0] !== y[0] || Math.min(x.length, y.length) < 5 || known(a) || known(b)) return false;
  return stringSimilarity.compareTwoStrings(x, y) >= oneSpelling;
}

function meet(a: readonly string[], b: readonly string[], index: ConceptIndex): boolean {
  return a.some((x) => b.some((y) => conceptRelation(x, y, index) !== 'apart'));
}

/** "The minister", "his deputy": politicians both, and two persons. */
function holdOtherOffices(a: Unit, b: Unit, index: ConceptIndex): boolean {
  const [mine, yours] = [a, b].map(({ concepts }) => concepts.filter((id) => id.startsWith('actor:role/'))) as [
    string[],
    string[],
  ];
  return mine.length > 0 && yours.length > 0 && !meet(mine, yours, index);
}

function sameTime(a: Unit['time'], b: Unit['time']): boolean {
  if (a === null || b === null) return false;
  return (['sort', 'year', 'month', 'day', 'weekday', 'dayOffset'] as const).every((part) => a[part] === b[part]);
}

/** Different words, of no common stem or deed, of things of one class. */
function areSiblings(a: Unit, b: Unit, index: ConceptIndex): boolean {
  if (a.name || b.name || a.lemma === b.lemma || a.stem === b.stem || a.root === b.root) return false;
  if (a.events.length + a.acts.length > 0 || b.events.length + b.acts.length > 0) return false;
  return a.number === null && meet(a.concepts, b.concepts, index);
}

/** Whether two numbers with their bounds can be one. */
function mayBeOne(a: Unit['range'], b: Unit['range']): boolean {
  return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1];
}

/** Pairs the units of two sentences one to one, surest first; of equals, those at like places. Words that exclude each other say nothing alike. */
export function matchUnits(
  left: readonly Unit[],
  right: readonly Unit[],
  index: ConceptIndex,
  { exclude, oneLanguage, synonyms }: MatchOptions,
): Matching {
  const candidates: { a: Unit; b: Unit; score: number }[] = [];
  const excluded: [Unit, Unit][] = [];
  const told = new Set<Unit>();
  for (const a of left) {
    for (const b of right) {
      if (exclude(a, b)) excluded.push([a, b]);
      else {
        const score = likeness(a, b, index, synonyms);
        if (score > 0) candidates.push({ a, b, score });
        if (score >= 3) told.add(a).add(b);
      }
    }
  }
  candidates.sort(
    (x, y) => y.score - x.score || Math.abs(x.a.at - x.b.at) - Math.abs(y.a.at - y.b.at) || x.a.at - y.a.at,
  );
  const [usedA, usedB] = [new Set<Unit>(), new Set<Unit>()];
  // Words that exclude each other in one place stand against each other, whatever else they could be matched with.
  for (const [a, b] of excluded) {
    if (a.negated !== b.negated || told.has(a) || told.has(b)) continue;
    if (!sameWord(left[a.at - 1], right[b.at - 1]) && !sameWord(left[a.at + 1], right[b.at + 1])) continue;
    usedA.add(a);
    usedB.add(b);
  }
  const pairs: Match[] = [];
  const [pairedA, pairedB] = [new Set<Unit>(), new Set<Unit>()];
  for (const { a, b, score } of candidates) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    pairedA.add(a);
    pairedB.add(b);
    pairs.push({ a, b, score, sibling: oneLanguage && areSiblings(a, b, index) });
  }
  return {
    pairs,
    onlyA: left.filter((unit) => !pairedA.has(unit)),
    onlyB: right.filter((unit) => !pairedB.has(unit)),
    oneLanguage,
  };
}

function sameWord(a: Unit | undefined, b: Unit | undefined): boolean {
  return a !== undefined && b !== undefined && a.lemma === b.lemma;
}
