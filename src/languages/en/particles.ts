import { wordBit } from '../../text/phrase-trie';
import type { Items } from './items';
import { phraseKeys } from './phrase-keys';
import { plainLexeme, Reading } from './reading';
import { anyVerb, nounPhrase, Tag } from './tag';
import type { Vocabulary } from './vocabulary';
import type { Word } from './word';

/** What may stand apart from its verb, behind the object: "shot the helicopter down", "set the school on fire". */
const tails = new Set([
  'down',
  'up',
  'off',
  'out',
  'apart',
  'away',
  'offline',
  'ablaze',
  'alight',
  'on fire',
  'to death',
  'back',
  'hostage',
  'captive',
  'prisoner',
  'guilty',
  'not guilty',
  'responsible',
  'accountable',
  'liable',
  'to blame',
  'under control',
  'to a standstill',
  'to a halt',
  'to an end',
  'redundant',
  'homeless',
  'to safety',
  'to court',
  'to prison',
  'to jail',
  'to hospital',
  'into custody',
  'unchanged',
  'go',
]);

/** Behind "let him go" these say where he goes. */
const whither = new Set(['to', 'into', 'onto', 'on', 'through', 'inside', 'ahead', 'in', 'out', 'up', 'down', 'back']);

/** Tails with an object of their own: "held the driver responsible for the crash". */
const governing = new Set(['responsible for', 'accountable for', 'liable for', 'to blame for']);

/** Tails that lead on to what stands under a preposition: "put the crash down to fatigue". */
const leading = new Set(['down to', 'up to', 'to', 'on']);

/** "Forced the families out of their homes": the preposition goes on with what stands behind it. */
const compounds = new Set(['out of', 'away from']);

/** {@link wordBit}s of the words that these begin with: most verbs go with none of them. */
const tailBits = [...tails, ...governing, ...leading, ...compounds].reduce(
  (bits, tail) => bits | wordBit(phraseKeys(tail)[0] ?? ''),
  0,
);

/** All of them: most words are none. */
const particles: ReadonlySet<string> = new Set([...tails, ...governing, ...leading, ...compounds, 'into']);

/** Words between a verb and its particle, at most. */
const reach = 7;

const particle = [new Reading(plainLexeme('', '', 'other'), Tag.Other)];

/**
 * Reads a verb and its particle as one where the object stands between them. The verb takes the phrase's readings; the particle
 * says nothing more. Prepositions at the end of a phrase stay what they are.
 */
export function joinParticles(items: Items, vocabulary: Vocabulary): void {
  for (let i = 0; i + 2 < items.count; i++) {
    const word = items.words[i] as Word;
    if (((items.open[i] as number) & anyVerb) === 0 || ((word.phrases?.filter ?? 0) & tailBits) === 0) continue;
    const at = particleOf(items, i);
    if (at < 0) continue;
    const tail = formOf(items, at);
    const next = at + 1 < items.count ? formOf(items, at + 1) : '';
    const long = longTail(items, at);
    if (tail === 'go' && whither.has(next)) continue;
    if (long !== null) {
      if (joins(items, vocabulary, i, at, long, false)) silence(items, at + 1);
    } else if (compounds.has(tail)) joins(items, vocabulary, i, -1, tail, false);
    else if (governing.has(tail)) joins(items, vocabulary, i, at, tail, false);
    else if (tails.has(tail) && !joins(items, vocabulary, i, at, `${tail} ${next}`, true)) {
      if (!opensObject(items, at + 1)) joins(items, vocabulary, i, at, tail, false);
    } else if (leading.has(tail)) joins(items, vocabulary, i, at, tail, true);
  }
}

/** The first item behind a noun phrase that stands right behind the verb. */
function particleOf(items: Items, verb: number): number {
  for (let at = verb + 1; at < Math.min(items.count, verb + reach); at++) {
    const form = formOf(items, at);
    if (particles.has(form)) return at > verb + 1 ? at : -1;
    if (((items.open[at] as number) & (nounPhrase | Tag.Pronoun)) === 0 && form !== 'of') return -1;
  }
  return -1;
}

/** A tail of two words: "took the firm to court". */
function longTail(items: Items, at: number): string | null {
  if (at + 1 >= items.count) return null;
  const tail = `${formOf(items, at)} ${formOf(items, at + 1)}`;
  return tails.has(tail) ? tail : null;
}

function formOf(items: Items, at: number): string {
  return items.readings[at]?.[0]?.lexeme.form ?? (items.words[at] as Word).form;
}

/** "Drove the car down the road": what a noun phrase follows is a preposition. */
function opensObject(items: Items, at: number): boolean {
  if (at >= items.count) return false;
  return ((items.open[at] as number) & nounPhrase) !== 0 && ((items.open[at] as number) & Tag.Adverb) === 0;
}

function joins(items: Items, vocabulary: Vocabulary, verb: number, at: number, tail: string, leads: boolean): boolean {
  if (leads && !leading.has(tail)) return false;
  const readings = vocabulary.common.get([...(items.words[verb] as Word).keys, ...phraseKeys(tail)]);
  const known = readings?.filter(({ tags, lexeme }) => (tags & anyVerb) !== 0 && (!leads || ascribes(lexeme.senses)));
  if (known === undefined || known.length === 0) return false;
  items.readings[verb] = known;
  items.open[verb] = known.reduce((tags, reading) => tags | reading.tags, 0);
  if ((leads && !tail.includes(' ')) || at < 0) return true;
  silence(items, at);
  return true;
}

function silence(items: Items, at: number): void {
  items.readings[at] = particle;
  items.open[at] = Tag.Other;
}

function ascribes(senses: Reading['lexeme']['senses']): boolean {
  return senses.some(({ kind }) => kind === 'ascribes');
}
