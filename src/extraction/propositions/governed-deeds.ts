import type { Sense, Token } from '../../model/token';
import { reaches } from '../commitment/negation-scope';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { groupStart, isInfinitiveMark } from '../syntax/verb-group';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Draft } from './draft';
import { isAim } from './is-aim';

type Governs = Extract<Sense, { kind: 'governs' }>;

/** Tokens between a verb and the deed that it governs, at most: its object stands there. */
const farthest = 10;

/**
 * Settles deeds by the verb that governs them: what somebody declined to do or was kept from doing was not done, and what he was
 * told, asked or allowed to do, or what another deed was done for, is not said to be. What was not prevented was done, and what was not allowed was not.
 */
export function settleAsked(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  settleMasdars(scene, drafts);
  for (const deed of drafts) {
    if (formOf(scene.tokens[deed.token] as Token) === null || deed.governor !== undefined) continue;
    if (hasAuxiliary(scene.tokens, deed.token)) continue;
    const found = governorOf(scene, deed.token);
    if (found !== undefined) settle(scene, deed, found.verb, found.sense);
    else if (isAim(scene, drafts, deed, senses)) deed.open = true;
  }
}

/** "Told him he did not shoot": an infinitive under an auxiliary of its own hangs on no verb before. */
function hasAuxiliary(tokens: readonly Token[], deed: number): boolean {
  if (tokens[deed]?.lexeme.verbForm !== 'infinitive') return false;
  let aux = false;
  for (let i = groupStart(tokens, deed, -1); i < deed; i++) {
    if (isInfinitiveMark(tokens[i] as Token)) return false;
    aux ||= tokens[i]?.lexeme.pos === 'aux';
  }
  return aux;
}

function settle(scene: Scene, deed: Draft, governor: number, sense: Governs): void {
  const denied = isDenied(scene, governor, deed);
  deed.governor = governor;
  if (sense.deed === 'undone') deed.negated = !denied;
  else if (sense.deed === 'allowed' && denied) deed.negated = true;
  else deed.open = true;
}

/** «منع دخول القافلة», «سمح بدخولها», «قرار إغلاق المصنع»: the deed is a noun, the object of the word that governs it or under its preposition. */
function settleMasdars(scene: Scene, drafts: readonly Draft[]): void {
  for (const { token, objects, obliques } of scene.relations) {
    const sense = masdarUnder(scene.tokens[token] as Token);
    if (sense === undefined) continue;
    for (const phrase of [...objects, ...obliques.filter((oblique) => !isBeside(scene, oblique))]) {
      const head = scene.phrases[phrase]?.head;
      const deed = drafts.find((draft) => draft.nominal && draft.token === head);
      if (deed === undefined || deed.governor !== undefined) continue;
      settle(scene, deed, token, sense);
      break;
    }
  }
}

/** A noun leaves open what it governs: «لمنع سقوط ضحايا» does not say that there were none. */
function masdarUnder({ lexeme }: Token): Governs | undefined {
  for (const sense of lexeme.senses)
    if (sense.kind === 'governs' && sense.form === 'masdar')
      return lexeme.pos === 'verb' ? sense : { ...sense, deed: 'open' };
  return undefined;
}

/** Under a preposition of cause, time or place: what stands beside the deed. */
function isBeside({ tokens, phrases }: Scene, oblique: number): boolean {
  const role = marksAt(tokens, phrases[oblique]?.prep ?? -1)[0];
  return role === 'cause' || role === 'time' || role === 'place';
}

/** Behind a passive a gerund looks like a participle: "were banned from travelling". */
function formOf({ lexeme: { verbForm, voice } }: Token): 'infinitive' | 'gerund' | null {
  if (verbForm === 'infinitive') return verbForm;
  return verbForm === 'gerund' || (verbForm === 'participle' && voice === 'active') ? 'gerund' : null;
}

/** The nearest verb before a deed, over its object, where it says what becomes of such a deed. */
function governorOf({ tokens }: Scene, deed: number): { readonly verb: number; readonly sense: Governs } | undefined {
  let object = false;
  let prep = -1;
  for (let i = deed - 1; i >= 0 && i >= deed - farthest; i--) {
    const token = tokens[i] as Token;
    switch (token.lexeme.pos) {
      case 'verb': {
        const sense = fitting(tokens, i, deed, object, prep);
        return sense === undefined ? undefined : { verb: i, sense };
      }
      case 'adverb':
      case 'other':
      case 'aux':
      case 'negator':
        break;
      case 'preposition':
        if (!object && prep < 0) prep = i;
        else object = true;
        break;
      case 'noun': {
        const sense = object ? undefined : nounUnder(token, tokens[deed] as Token, prep === i + 1);
        if (sense !== undefined) return { verb: i, sense };
        object = true;
        break;
      }
      case 'name':
      case 'pronoun':
      case 'number':
      case 'determiner':
      case 'adjective':
      case 'time':
        object = true;
        break;
      case 'conjunction':
        if (!object) return undefined;
        break;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** "The decision to close", "opposition to cutting": a noun that says what becomes of the deed right behind it. */
function nounUnder({ lexeme }: Token, deed: Token, under: boolean): Governs | undefined {
  const form = formOf(deed);
  if (form === null || under !== (form === 'gerund')) return undefined;
  for (const sense of lexeme.senses) if (sense.kind === 'governs' && sense.form === form) return sense;
  return undefined;
}

function fitting(
  tokens: readonly Token[],
  verb: number,
  deed: number,
  object: boolean,
  prep: number,
): Governs | undefined {
  const { senses, voice } = (tokens[verb] as Token).lexeme;
  const gerund = formOf(tokens[deed] as Token) === 'gerund';
  for (const sense of senses) {
    if (sense.kind !== 'governs') continue;
    switch (sense.form) {
      case 'infinitive':
        // "Declined to sign"; "told him to sign", "was told to sign", "called on him to sign".
        if (gerund || (sense.deed === 'undone' && object)) break;
        if (sense.deed !== 'undone' && !object && voice !== 'passive') break;
        return sense;
      case 'gerund':
        if (gerund && !object && prep < 0) return sense;
        break;
      case 'away':
        if (gerund && prep >= 0 && marksAt(tokens, prep)[0] === 'origin' && (object || voice === 'passive'))
          return sense;
        break;
    }
  }
  return undefined;
}

/** Whether the governing verb is itself denied, or one of nothing. */
function isDenied(scene: Scene, verb: number, deed: Draft): boolean {
  const clause = scene.clauses[scene.clauseAt[verb] as number] as Clause;
  const governor = alteredDraft(deed, { token: verb, nominal: false });
  let denied = false;
  for (let i = clause.from; i < verb; i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator' && reaches(scene, i, governor)) denied = !denied;
  return denied;
}
