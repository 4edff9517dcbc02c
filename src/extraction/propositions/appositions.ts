import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

type Senses = (phrase: number) => PhraseSense;

/** Phrases that may complete one, and that are gone back over, at most. */
const most = 3;

/**
 * "The victim, a 34-year-old teacher, was found", "a baker, Omar Ali, was shot", "arrested the driver, a Tunisian national": what is set off by
 * commas beside somebody or something says who or what that is, as a copula would. Lists of several ("a nurse, a guard and a cook") say
 * nothing of the kind, nor does what somebody was once ("a former soldier").
 */
export function draftAppositions(scene: Scene, senses: Senses): Draft[] {
  if (scene.pack.order !== 'subject-first') return [];
  const drafts: Draft[] = [];
  for (const beside of scene.phrases) {
    const told = besideWhich(scene, beside);
    if (told === undefined || !isSetOff(scene, beside)) continue;
    const pair = termsOf(scene, told, beside, senses);
    if (pair === undefined || isPast(scene, pair[1])) continue;
    const draft = blankDraft(pair[1].head, 'be', told.from, beside.to, { governor: pair[1].head });
    draft.slots.push({ role: 'patient', phrase: pair[0].index }, { role: 'topic', phrase: pair[1].index });
    drafts.push(draft);
  }
  return drafts;
}

/** The phrase that a comma, and at most an age, parts from one behind it. */
function besideWhich({ tokens, phrases }: Scene, { index, from }: Phrase): Phrase | undefined {
  if (!isComma(tokens, from - 1)) return undefined;
  let at = elementAt(phrases, index - 1);
  const age = at !== undefined && at.to === at.from + 1 && tokens[at.from]?.lexeme.pos === 'number';
  if (age && at?.to === from - 1 && isComma(tokens, at.from - 1)) {
    const name = elementAt(phrases, at.index - 1);
    return name?.to === at.from - 1 ? headOf(phrases, name) : undefined;
  }
  if (at?.to !== from - 1) return undefined;
  at = headOf(phrases, at);
  return at;
}

function isComma(tokens: Scene['tokens'], at: number): boolean {
  const token = elementAt(tokens, at);
  return token?.lexeme.pos === 'comma' && token.lexeme.form === ',';
}

/** "The head of a group in Homs": what the phrases before the comma complete. */
function headOf(phrases: readonly Phrase[], phrase: Phrase): Phrase | undefined {
  let at: Phrase | undefined = phrase;
  for (let steps = 0; at !== undefined && at.of >= 0 && steps < most; steps++) at = phrases[at.of];
  return at;
}

/** Nothing but what completes it stands before the comma or stop behind it, and no list goes on there. */
function isSetOff({ tokens, phrases, phraseAt }: Scene, { index, to }: Phrase): boolean {
  let end = to;
  for (let next = index + 1; next < phrases.length && next <= index + most; next++) {
    const phrase = phrases[next] as Phrase;
    if (phrase.prep !== end || phrase.from > end + 1) break;
    end = phrase.to;
  }
  const closing = elementAt(tokens, end)?.lexeme;
  if (closing === undefined || closing.pos === 'stop') return true;
  if (closing.pos !== 'comma' || closing.form !== ',') return false;
  const goesOn = elementAt(tokens, end + 1)?.lexeme.pos;
  return goesOn !== undefined && going.has(goesOn) && (phraseAt[end + 1] ?? -1) < 0;
}

/** What a sentence goes on with behind an apposition. */
const going: ReadonlySet<string> = new Set(['verb', 'aux', 'adverb', 'relative', 'preposition', 'subordinator']);

/** Who or what is told of, and what it is said to be. */
function termsOf(scene: Scene, told: Phrase, beside: Phrase, senses: Senses): readonly [Phrase, Phrase] | undefined {
  if (opensSentence(scene, told)) return undefined;
  const [one, other] = [senses(told.index), senses(beside.index)];
  if (one.places.length > 0 || one.event >= 0 || one.pronoun || one.number >= 0 || other.number >= 0) return undefined;
  const [named, nameless] = [isName(scene, told), !isName(scene, beside) && hasArticle(scene, beside)];
  if (nameless && other.event < 0 && other.thing !== null && isOneSort(scene, one, other, named)) return [told, beside];
  // "A baker, Omar Ali, was shot".
  const office =
    !named && isPerson(scene, one) && hasArticle(scene, told) && !isOfSomebody(scene, told, beside, senses);
  if (office && isName(scene, beside) && other.places.length === 0) return [beside, told];
  return undefined;
}

/** "The husband of the victim, Ana Ruiz": the name is hers, and not the husband's. */
function isOfSomebody(scene: Scene, told: Phrase, { index }: Phrase, senses: Senses): boolean {
  const last = elementAt(scene.phrases, index - 1);
  return last !== undefined && last.index !== told.index && isPerson(scene, senses(last.index));
}

/** "According to the mayor, the driver, …", "in Cairo, a lorry": under a preposition that opens the sentence. */
function opensSentence({ tokens }: Scene, { prep }: Phrase): boolean {
  return prep >= 0 && (prep === 0 || ['comma', 'open', 'stop'].includes(tokens[prep - 1]?.lexeme.pos ?? ''));
}

function isName({ tokens }: Scene, { head }: Phrase): boolean {
  return tokens[head]?.lexeme.pos === 'name';
}

function hasArticle({ tokens }: Scene, { from, head }: Phrase): boolean {
  const first = tokens[from]?.lexeme;
  return first?.pos === 'determiner' && tokens[head]?.lexeme.number !== 'plural';
}

function isPerson({ gazetteer }: Scene, { thing }: PhraseSense): boolean {
  return thing !== null && gazetteer.contains('thing:person', thing);
}

/** Both somebody, or both something: a name may be either. */
function isOneSort(scene: Scene, one: PhraseSense, other: PhraseSense, named: boolean): boolean {
  if (isPerson(scene, other)) return isPerson(scene, one) || (named && one.thing === null);
  if (one.thing === null || other.thing === null || isPerson(scene, one)) return false;
  const root = (id: string) => id.split('/', 1)[0];
  return root(one.thing) === root(other.thing) || one.thing === 'thing:object';
}

/** "A former soldier", "the late mayor". */
function isPast({ tokens }: Scene, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const token = elementAt(tokens, i);
    if (token !== undefined && senseOf(token, 'background') !== undefined) return true;
  }
  return false;
}
