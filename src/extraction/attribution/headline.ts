import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';
import type { Region } from './region';

const colon = 0x3a;

/** Longest name before the colon of a headline, in tokens. */
const longest = 10;

/**
 * "Pentagon: no sign of a missile", «الدفاع المدني: مقتل أربعة»: a headline, or a paragraph, that begins with who says it. A
 * place alone before the colon is where it happened, so it speaks for nobody.
 */
export function headlineRegion(scene: Scene, senses: (phrase: number) => PhraseSense): Region | null {
  const trailing = scene.part === 'title' ? trailingRegion(scene, senses) : null;
  if (trailing !== null) return trailing;
  const first = scene.phrases[0];
  if (first === undefined || first.from > 1) return null;
  const at = colonAfter(scene, first);
  if (at < 0 || at + 2 >= scene.tokens.length) return null;
  const parts = completions(scene, first, senses);
  const last = scene.phrases[parts[parts.length - 1] as number] as Phrase;
  if ((last.to < at - 1 && !saidInBetween(scene, last, at)) || !parts.some((index) => canSpeak(scene, senses(index))))
    if (!isNamedBeforeQuote(scene, first, at)) return null;
  return {
    from: at + 1,
    to: scene.tokens.length,
    cue: at,
    act: 'say',
    sources: [first.index],
    recipient: -1,
    carriesOn: false,
    direct: scene.tokens[at + 1]?.lexeme.pos === 'open',
    impersonal: false,
    negated: false,
  };
}

/** "Dam was open - mayor", "Two killed: police", «مقتل اثنين - الشرطة»: a headline that ends with who says it. */
function trailingRegion(scene: Scene, senses: (phrase: number) => PhraseSense): Region | null {
  const source = lastOf(scene.phrases);
  if (source === undefined || source.prep >= 0 || source.of >= 0 || source.to < scene.tokens.length - 1) return null;
  const at = (source.owner >= 0 ? (scene.phrases[source.owner] as Phrase) : source).from - 1;
  if (at < 2 || !isSetOff(scene, at) || !scene.tokens.slice(0, at).some(isTelling)) return null;
  const { actors, event, number } = senses(source.index);
  if (event >= 0 || number >= 0 || actors.length === 0 || !canSpeak(scene, senses(source.index))) return null;
  return {
    from: 0,
    to: at,
    cue: at,
    act: 'say',
    sources: [source.index],
    recipient: -1,
    carriesOn: false,
    direct: scene.tokens[0]?.lexeme.pos === 'open',
    impersonal: false,
    negated: false,
  };
}

/** A colon, or a dash with spaces round it. */
function isSetOff({ tokens, text }: Scene, at: number): boolean {
  const { start, end, lexeme } = tokens[at] as Token;
  if (lexeme.pos !== 'comma') return false;
  const mark = text.slice(start, end);
  return mark === ':' || (/^[-–—]+$/u.test(mark) && text[start - 1] === ' ' && text[end] === ' ');
}

function isTelling({ lexeme }: Token): boolean {
  return lexeme.pos === 'verb' || lexeme.pos === 'number' || lexeme.senses.some(({ kind }) => kind === 'event');
}

/** 'Hassan: "The dam was open"': a name alone, and what it is made to say in marks. */
function isNamedBeforeQuote({ tokens }: Scene, { from, to }: Phrase, colon: number): boolean {
  if (to !== colon || tokens[colon + 1]?.lexeme.pos !== 'open') return false;
  return tokens.slice(from, to).every(({ lexeme }) => lexeme.pos === 'name');
}

/** The colon that ends the words from the first phrase on, with no verb or cue before it; −1 without one. */
function colonAfter(scene: Scene, first: Phrase): number {
  for (let i = first.from; i < Math.min(scene.tokens.length, longest); i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'comma') return scene.text.charCodeAt(token.start) === colon ? i : -1;
    if (token.lexeme.pos === 'verb' || token.lexeme.pos === 'number' || token.lexeme.pos === 'time') return -1;
    // «الوزير في بيان منسوب إليه:», "attributed to the minister:": what it is said in, and whose it is said to be.
    if (senseOf(token, 'ascribes') !== undefined || isSaidIn(scene, i)) continue;
    if (senseOf(token, 'speech') !== undefined || senseOf(token, 'casualty') !== undefined) return -1;
  }
  return -1;
}

/** Whether all between who speaks and the colon is what it is said in. */
function saidInBetween(scene: Scene, { to }: Phrase, colon: number): boolean {
  const next = scene.phrases[scene.phraseAt[to + 1] as number];
  if (next === undefined || next.prep !== to || !isSaidIn(scene, next.head)) return false;
  for (let i = next.to; i < colon; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (senseOf(token, 'ascribes') === undefined && pos !== 'preposition' && pos !== 'pronoun' && pos !== 'adjective')
      return false;
  }
  return true;
}

/** "In a statement", «في مقابلة»: a noun of speech that something is said in. */
function isSaidIn(scene: Scene, at: number): boolean {
  const phrase = elementAt(scene.phrases, scene.phraseAt[at] as number);
  return phrase !== undefined && phrase.prep > 0 && marksAt(scene.tokens, phrase.prep)[0] === 'place';
}

function canSpeak(scene: Scene, sense: PhraseSense): boolean {
  if (sense.event >= 0) return false;
  // Capitals make names of "Breaking:" and "Watch:"; where there are none, a name is a person's.
  if (sense.unknownName && sense.places.length === 0 && scene.pack.order === 'verb-first') return true;
  return sense.actors.some((id) => {
    const concept = scene.gazetteer.concept(id);
    return concept?.kind !== 'actor' || (concept.type !== 'state' && concept.type !== 'outlet');
  });
}
