import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** What is said to be there or not: "there was no aircraft", «عدم وجود أي طائرة», "showed no jet over the city". */
export function draftExistence(scene: Scene, known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    const negates = token.lexeme.pos === 'negator';
    const exists = senseOf(token, 'existential') !== undefined;
    if (!exists && !negates) continue;
    const phrase = phraseFrom(scene, i);
    if (phrase === undefined || phrase.head === i) continue;
    // A plain "no" says what is not there only where no event word already takes the negation.
    if (!exists && (phrase.from > i + 1 || !isObject(scene, phrase.index) || hasDraft(known, phrase.from, phrase.to)))
      continue;
    if (exists && !negates && !linksOnwards(scene, i, phrase.from)) continue;
    const draft = blankDraft(i, 'exist', i, phrase.to);
    draft.slots.push({ role: 'patient', phrase: phrase.index });
    draft.negated = negates || isNegated(scene, i, phrase.from, phrase.to);
    drafts.push(draft);
  }
  return drafts;
}

/** The phrase that holds a token, or begins at most four behind it. */
function phraseFrom(scene: Scene, i: number): Phrase | undefined {
  return scene.phrases.find(({ from, to }) => (from > i || (from <= i && i < to)) && from <= i + 4);
}

function isObject(scene: Scene, phrase: number): boolean {
  return scene.relations.some(
    ({ token, objects }) => objects.includes(phrase) && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

function hasDraft(known: readonly Draft[], from: number, to: number): boolean {
  return known.some(({ token }) => token >= from && token < to);
}

/** "there was a …", «هناك انفجار»; not "they died there". */
function linksOnwards(scene: Scene, at: number, next: number): boolean {
  for (let i = at + 1; i < next; i++) if (scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma)) return true;
  return scene.pack.order === 'verb-first' && next === at + 1;
}

function isNegated(scene: Scene, from: number, next: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator' && (i < next || i >= next)) return true;
  }
  return false;
}
