import type { SpeechAct, Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isSpeaker } from './is-speaker';

/** Whose account something is, and where the account itself begins. */
export interface HeldAccount {
  /** Phrase of whoever holds it. */
  readonly holder: number;
  /** Token that opens what is held. */
  readonly opens: number;
}

/** What somebody's noun of speech may do when a copula tells what it is. */
const held: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['say', 'believe', 'suspect', 'report', 'estimate']);

/** "The army's version is that …", "word from the army is that …", «رواية الجيش هي أن …»: a noun of speech, whose it is, and what it says. */
export function heldAccount(
  scene: Scene,
  noun: number,
  senses: (phrase: number) => PhraseSense,
): HeldAccount | undefined {
  const token = scene.tokens[noun] as Token;
  const act = senseOf(token, 'speech')?.act;
  const phrase = scene.phrases[scene.phraseAt[noun] as number];
  if (token.lexeme.pos !== 'noun' || act === undefined || !held.has(act) || phrase?.head !== noun) return undefined;
  if (phrase.prep >= 0) return openingAccount(scene, phrase, senses);
  const beside = scene.phrases[phrase.index + 1];
  const behind = beside !== undefined && beside.prep === phrase.to && isWhose(scene, beside) ? beside : undefined;
  const copula = (behind ?? phrase).to;
  const opens = copula + 1;
  if (!isCopula(scene, copula) || scene.tokens[opens]?.lexeme.pos !== 'complementizer') return undefined;
  const holder = [phrase.owner, behind?.index ?? -1, annexed(phrase, noun) ? phrase.index : -1].find(
    (index) => index >= 0 && mayHold(senses(index)),
  );
  return holder === undefined ? undefined : { holder, opens };
}

/** "By the army's account, the bridge was mined": whose account opens the sentence, and behind a comma what it says. */
function openingAccount(
  { tokens, pack }: Scene,
  { prep, to, owner }: Phrase,
  senses: (phrase: number) => PhraseSense,
): HeldAccount | undefined {
  const opening = prep === 0 || (prep === 1 && tokens[0]?.lexeme.pos === 'conjunction');
  if (pack.order === 'verb-first' || !opening || owner < 0 || !mayHold(senses(owner))) return undefined;
  return tokens[to]?.lexeme.pos === 'comma' ? { holder: owner, opens: to + 1 } : undefined;
}

function isCopula({ tokens, pack }: Scene, at: number): boolean {
  const lexeme = tokens[at]?.lexeme;
  if (pack.order === 'verb-first') return lexeme?.pos === 'pronoun' && tokens[at]?.start !== tokens[at - 1]?.end;
  return lexeme?.lemma === 'be';
}

function isWhose({ tokens }: Scene, { prep }: Phrase): boolean {
  const roles = marksAt(tokens, prep);
  return roles[0] === 'of' || roles[0] === 'agent' || roles.includes('source');
}

/** «رواية الجيش»: whose it is stands within the phrase. */
function annexed({ to }: Phrase, noun: number): boolean {
  return to > noun + 1;
}

function mayHold(sense: PhraseSense): boolean {
  return isSpeaker(sense) || sense.animate;
}
