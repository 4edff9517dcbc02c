import { type PhraseNode, wordBit } from '../../../text/phrase-trie';
import { Gap } from '../../../text/word-scanner';
import type { Items } from '../items';
import type { Reading } from '../reading';
import { anyVerb, nounPhrase, Tag } from '../tag';
import { union } from '../vocabulary';
import { Shape, type Word } from '../word';
import { mayBeName } from './may-be-name';
import type { Merging } from './merging';

/** The longest phrase of several words, common or name. */
export function mergePhrase(context: Merging, i: number, to: number): number {
  const { units, items } = context;
  const word = units.words[i] as Word;
  let common = word.phrases;
  let named = word.names;
  if (common === undefined && named === undefined) return 0;
  const bit = i + 1 < to ? (units.words[i + 1] as Word).bit : 0;
  if ((((common?.filter ?? 0) | (named?.filter ?? 0)) & bit) === 0) return 0;
  let best: readonly Reading[] = [];
  let next = 0;
  for (let at = i + 1; at < to && (common !== undefined || named !== undefined); at++) {
    const step = units.words[at] as Word;
    if (step.keys.length === 0 || (units.gaps[at] as number) >= Gap.Blank) break;
    for (let k = 0; k < step.keys.length; k++) {
      const key = step.keys[k] as string;
      const keyBit = k === 0 ? step.bit : wordBit(key);
      common = follow(common, key, keyBit);
      named = follow(named, key, keyBit);
    }
    if (common?.value === undefined && named?.value === undefined) continue;
    const name = mayBeName(units, named?.value, i, at + 1) ? (named?.value?.readings ?? []) : [];
    const found = common?.value === undefined ? name : name.length === 0 ? common.value : [...name, ...common.value];
    if (found.length > 0) {
      best = found;
      next = at + 1;
    }
  }
  if (next === 0) return 0;
  if (best.some(cannotTell)) {
    const ofMatter = next < to && isOfMatter(units.words[next - 1] as Word, units.words[next] as Word);
    best = best.filter((reading) => cannotTell(reading) !== ofMatter);
    if (best.length === 0) return 0;
  }
  if (best.some(knows) && isOfHearsay(context, next, to)) return 0;
  const tags = union(best);
  // "it came down on Friday", "stood for two weeks": the preposition belongs to the time.
  if ((tags & ~anyVerb) === 0 && units.words[next - 1]?.form === 'to' && next < to) {
    // "rushed to search": the infinitive's "to".
    const follows = units.words[next] as Word;
    if (
      (follows.tags & (Tag.Base | Tag.Plural | Tag.Third)) === Tag.Base &&
      (follows.tags & Tag.Noun) === 0 &&
      !best.some(staged)
    )
      return 0;
  }
  if ((tags & ~anyVerb) === 0 && units.words[next - 1]?.time?.kind === 'lead') {
    const time = context.times.read(next - 1, to);
    if (time !== undefined && time.next > next) return 0;
  }
  // "Went on sale", "go on loan": nobody goes on to say anything.
  if ((tags & ~anyVerb) === 0 && next < to && units.gaps[next] !== Gap.Blank && best.some(carriesOn)) {
    const follows = (units.words[next] as Word).tags;
    if ((follows & (Tag.Noun | Tag.Determiner)) !== 0 && (follows & (Tag.Gerund | Tag.Adverb | Tag.To)) === 0) return 0;
  }
  if ((tags & ~anyVerb) === 0 && isPassiveShot(context, word, next, to)) return 0;
  // "All three people aboard the plane": what the preposition governs follows.
  if ((tags & ~(Tag.Noun | Tag.Plural)) === 0 && next < to && units.gaps[next] !== Gap.Blank) {
    const [last, follows] = [units.words[next - 1] as Word, units.words[next] as Word];
    const governs = (follows.tags & Tag.Determiner) !== 0 || follows.named !== undefined;
    if (governs && (last.tags & Tag.Preposition) !== 0 && (last.tags & Tag.Noun) === 0) return 0;
  }
  if (tags === Tag.Adverb && isDeterminedAhead(context, next, to)) return 0;
  // "the fire at the port" is no firing at it.
  if (
    (word.tags & (Tag.Noun | Tag.Plural)) !== 0 &&
    (tags & (Tag.Base | Tag.Third)) === tags &&
    followsNounMaker(context.items)
  )
    return 0;
  items.push(units.starts[i] as number, units.ends[next - 1] as number, best, tags, word);
  return next;
}

function follow<T>(node: PhraseNode<T> | undefined, key: string, bit: number): PhraseNode<T> | undefined {
  return node === undefined || (node.filter & bit) === 0 ? undefined : node.next?.get(key);
}

/** "In all schools" is no "in all": its last word says how many of the next noun. */
function isDeterminedAhead({ units }: Merging, next: number, to: number): boolean {
  const [last, follows] = [units.words[next - 1] as Word, units.words[next]];
  if (next >= to || follows === undefined || units.gaps[next] === Gap.Blank) return false;
  const counts = last.readings.some(({ lexeme }) => lexeme.senses.some(({ kind }) => kind === 'scope'));
  return counts && (last.tags & Tag.Determiner) !== 0 && (follows.tags & Tag.Plural) !== 0;
}

/** "Rockets were fired at the base": what is fired is the subject, and what it is fired at stands under a preposition. */
function isPassiveShot(context: Merging, word: Word, next: number, to: number): boolean {
  const { count, open } = context.items;
  if (context.units.words[next - 1]?.form !== 'at' || count === 0 || next >= to) return false;
  if ((word.tags & Tag.Participle) === 0 || ((open[count - 1] as number) & Tag.Aux) === 0) return false;
  const follows = context.units.words[next] as Word;
  const opensPhrase =
    (follows.tags & (nounPhrase | Tag.Pronoun)) !== 0 || follows.shape !== Shape.Lower || follows.number !== undefined;
  return opensPhrase && (follows.tags & Tag.Preposition) === 0 && word.readings.some(shoots);
}
/** What stands before makes a noun of the next word. */
function followsNounMaker(items: Items): boolean {
  const { count, open } = items;
  if (count === 0) return true;
  const before = open[count - 1] as number;
  if ((before & Tag.To) !== 0) return false;
  return (before & (Tag.Determiner | Tag.Adjective | Tag.Possessive | Tag.Preposition | Tag.Number | Tag.Open)) !== 0;
}
function shoots({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'event' && (sense.event === 'launch' || sense.event === 'shoot'));
}

function carriesOn({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'carry-on');
}

function cannotTell({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'cannot-confirm');
}

function knows({ lexeme }: Reading): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'act' && (sense.act === 'know' || sense.act === 'be-unaware'));
}

/** "Aware of media claims", "unaware of the reports": whoever knows of words does not make them his own. */
function isOfHearsay({ units }: Merging, next: number, to: number): boolean {
  for (let at = next; at < Math.min(to, next + 3); at++) if (hearsay.has(units.words[at]?.form ?? '')) return true;
  return false;
}

const hearsay: ReadonlySet<string> = new Set(['reports', 'claims', 'allegations', 'rumours', 'rumors']);

/** "Did not know about the losses", "was not aware of the plan": somebody's knowing of a matter is denied, and nothing left open. */
function isOfMatter({ form }: Word, { form: follows }: Word): boolean {
  if (form === 'know') return follows === 'about' || follows === 'of';
  return form === 'of' && matters.has(follows);
}

const matters: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'this', 'these', 'what']);

function staged({ lexeme }: Reading): boolean {
  return lexeme.senses.some(({ kind }) => kind === 'stage' || kind === 'certainty');
}
