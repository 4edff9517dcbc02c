import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { hasFrontedObject } from '../syntax/fronted-object';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { truthAt } from '../syntax/truth-at';
import { wordsIn } from './denier';
import { isAside, isNaming, ownerOf, spanOf } from './owner-of-words';
import { tellingNounAt } from './telling-noun';

/** The words of a denial without content that stand for what is denied: "it", "the accusations", «ذلك», «هذه الرواية», or nothing. */
export interface Pointer {
  /** Token behind the last of them. */
  readonly end: number;
  /** "…, which the town denied", «وهو ما نفته»: what stands before in the sentence. */
  readonly isRelative: boolean;
  /** It stands for what somebody said or reported. */
  readonly ofWords: boolean;
  readonly ofAccusation: boolean;
  /** "It was a lie": of what was told right before, unless that concerns who says so. */
  readonly near: boolean;
  readonly ofReport: boolean;
  /** "The charges", «الاتهامات»: all that was told. */
  readonly several: boolean;
  /** Stems of whose words they are: "the Herald's report", «رواية الجيش», «ما أوردته الشبكة»; empty where nobody is named. */
  readonly owner: ReadonlySet<string>;
  readonly wordsIn: (text: string) => readonly string[];
}

const nobody: ReadonlySet<string> = new Set();

export function plainPointer(scene: Scene, region: SpokenRegion, end: number, ofAccusation = false): Pointer {
  return {
    end,
    isRelative: scene.clauses[scene.clauseAt[region.cue] as number]?.opener === 'relative',
    ofWords: ofAccusation,
    ofAccusation,
    near: false,
    ofReport: false,
    several: false,
    owner: nobody,
    wordsIn: (text) => wordsIn(scene, text),
  };
}

/** What a denial points back with; null where it has words of its own. */
export function pointerOf(scene: Scene, region: SpokenRegion, drafts: readonly Draft[]): Pointer | null {
  const clause = scene.clauses[scene.clauseAt[region.cue] as number] as Clause;
  const plain = (end: number) => plainPointer(scene, region, end);
  const told = wordsTold(scene, region);
  if (told !== null) return told;
  // «الاتهامات» points back, though it is an event of its own; so do words that are called baseless.
  if (drafts.some((draft) => draft.token > region.cue && draft.token < clause.to && !pointsBack(scene, draft)))
    return null;
  // «وهو ما أنكره أمام النيابة»: the pronoun on the verb is what was told.
  if (clause.opener === 'relative' && isWrittenOn(scene, region.cue + 1)) return plain(afterSpeaker(scene, region));
  for (let i = afterSpeaker(scene, region); i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (senseOf(token, 'involvement') !== undefined || pos === 'complementizer' || pos === 'number') return null;
    // "All the charges".
    if (pos === 'pronoun' && tellingNounAt(scene, i + 1, clause) >= 0) continue;
    if (pos === 'pronoun') return pointsOn(scene, i, clause) ? null : plain(i + 1);
    if (pos === 'noun' || pos === 'name' || pos === 'open') return nounPointer(scene, region, i, clause);
  }
  // "Hospital hit in air strike; army denies", «والجيش ينفي»: without an object what was told is denied.
  return isBare(scene, region, clause) ? plain(afterSpeaker(scene, region)) : null;
}

/** "The accusations", "the Herald's report", «صحة هذه الأنباء», «رواية الجيش», «الأمر». */
function nounPointer(scene: Scene, region: SpokenRegion, at: number, clause: Clause): Pointer | null {
  const noun = tellingNounAt(scene, at, clause);
  // «رفضت القول إنها تأخرت», "denied reports that": what was told follows.
  if (noun < 0 || (noun === clause.to - 1 && scene.tokens[clause.to]?.lexeme.pos === 'complementizer')) return null;
  const token = scene.tokens[noun] as Token;
  const act = senseOf(token, 'speech')?.act;
  const owner = ownerOf(scene, noun, at, clause);
  if (owner === null) return null;
  const accuses = act === 'accuse' || act === 'doubt';
  return {
    ...plainPointer(scene, region, owner.end),
    ofWords: act !== undefined,
    ofAccusation: accuses,
    ofReport: act === 'report',
    several: accuses && token.lexeme.number === 'plural',
    owner: owner.words,
  };
}

/** «ما أوردته الشبكة», «ما تردد», "what the paper reported": words that are known by who told them, and by nothing else. */
function wordsTold(scene: Scene, region: SpokenRegion): Pointer | null {
  const { tokens } = scene;
  const from = afterSpeaker(scene, region);
  const first = tokens[from]?.lexeme;
  if (first === undefined || !scene.pack.clausalRelatives.has(first.lemma)) return null;
  let tells = false;
  const words: string[] = [];
  let end = from + 1;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'comma' || pos === 'stop' || pos === 'close' || pos === 'conjunction') break;
    if (pos === 'complementizer' || pos === 'open' || marksAt(tokens, i)[0] === 'topic') return null;
    const act = pos === 'verb' ? senseOf(token, 'speech')?.act : undefined;
    if (act !== undefined) tells = true;
    else if (pos === 'verb') return null;
    if (isNaming(scene, i)) words.push(scene.text.slice(...spanOf(scene, i)));
    end = i + 1;
  }
  if (!tells) return null;
  return {
    ...plainPointer(scene, region, end),
    isRelative: false,
    ofWords: true,
    ofReport: true,
    owner: new Set(words.flatMap((word) => wordsIn(scene, word))),
  };
}

/** Whether a token is a pronoun written on the word before. */
function isWrittenOn({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lexeme.pos === 'pronoun' && tokens[at]?.start === tokens[at - 1]?.end;
}

function pointsBack(scene: Scene, { event, slots, token }: Draft): boolean {
  return (
    event === 'accuse' ||
    isShell(scene, token) ||
    (event === 'be' && slots.some(({ value }) => value?.kind === 'state' && value.scale === 'truth' && value.sign < 0))
  );
}

/** «نفت الشركة الأمر»: a noun that stands for what was told, of nothing that follows. */
function isShell({ tokens, pack }: Scene, at: number): boolean {
  const { lemma, definite } = (tokens[at] as Token).lexeme;
  if (!definite || pack.shells?.has(lemma) !== true) return false;
  const next = tokens[at + 1]?.lexeme.pos;
  return next !== 'noun' && next !== 'name' && next !== 'preposition';
}

/** Past the cue and the speaker behind it. */
function afterSpeaker(scene: Scene, region: SpokenRegion): number {
  const end = Math.max(region.cue + 1, ...region.sources.map((source) => scene.phrases[source]?.to ?? 0));
  // «نفى مكتبه أن»: whose office it is.
  return isWrittenOn(scene, end) && region.sources.length > 0 ? end + 1 : end;
}

/** Nothing but marks behind the cue, and its subject before it or right behind. */
function isBare(scene: Scene, region: SpokenRegion, clause: Clause): boolean {
  const cue = scene.tokens[region.cue] as Token;
  const relation = scene.relations[scene.relationAt[region.cue] as number];
  if (cue.lexeme.pos !== 'verb' || relation === undefined) return false;
  // "The mayor was suspended and the council dismissed": what is also done to somebody needs what is denied.
  if (senseOf(cue, 'event') !== undefined && !hasFrontedObject(scene, relation)) return false;
  // "The budget was rejected by parliament": what is turned down is named.
  if (isOfNamed(scene, region.cue)) return false;
  for (let i = afterSpeaker(scene, region); i < clause.to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos !== 'comma' && pos !== 'stop' && pos !== 'close' && pos !== 'adverb') return false;
  }
  const next = scene.tokens[clause.to];
  return next === undefined || clause.index === scene.clauses.length - 1 || next.lexeme.pos === 'comma';
}

/** A passive whose subject is neither a pronoun nor a word for what was told. */
function isOfNamed(scene: Scene, cue: number): boolean {
  if ((scene.tokens[cue] as Token).lexeme.voice !== 'passive') return false;
  const subject = scene.phrases[scene.relations[scene.relationAt[cue] as number]?.subject ?? -1];
  if (subject === undefined) return false;
  const head = scene.tokens[subject.head] as Token;
  return head.lexeme.pos !== 'pronoun' && senseOf(head, 'speech') === undefined;
}

/** "Denied it of …": more words follow. */
function pointsOn(scene: Scene, at: number, clause: Clause): boolean {
  const next = scene.tokens[at + 1]?.lexeme.pos;
  if (at + 1 >= clause.to) return false;
  if (next === 'preposition') return at + 2 >= clause.to || (truthAt(scene, at + 2) >= 0 && !isAside(scene, at + 1));
  return next === 'noun' || next === 'name';
}
