import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { endOfSource } from './end-of-source';
import { goesOnBehind } from './goes-on';
import { plainRegion } from './plain-region';
import type { Region } from './region';

/** "according to X", «بحسب X»: the source follows; the content is the rest of the sentence round it. */
export function adverbialRegion(
  scene: Scene,
  cue: number,
  act: SpeechAct,
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const first = scene.phrases.find((phrase) => phrase.from > cue);
  if (first === undefined || first.from > cue + 4) return null;
  const source = tellerOf(scene, first) ?? whoseWords(scene, ownedBy(scene, first));
  const to = endOfSource(scene, source, senses);
  const before = cue - 1;
  const opens = cue <= 2 || opensWords(scene, cue);
  const sources = [source.index];
  if (opens) return plainRegion({ from: to, to: scene.tokens.length, cue, act, sources });
  const start = Math.max(sentenceBreakBefore(scene, before), lastCited(scene, cue, senses));
  return plainRegion({
    from: start,
    to: goesOnBehind(scene, to) || interrupts(scene, start, cue, to) ? scene.tokens.length : cue,
    cue,
    act,
    sources,
  });
}

/** "The dam, according to the mayor, was open", «كان السد، بحسب الوزير، مفتوحا»: nothing but what it is about stands before the cue. */
function interrupts({ tokens, pack }: Scene, start: number, cue: number, behind: number): boolean {
  if (tokens[cue - 1]?.lexeme.pos !== 'comma' || tokens[behind]?.lexeme.pos !== 'comma') return false;
  for (let i = start; i < cue; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'relative') return false;
    if (pos === 'aux' && pack.order !== 'verb-first') return false;
    if (pos === 'verb' && verbForm !== 'participle') return false;
  }
  return tokens[behind + 1]?.lexeme.pos !== 'stop';
}

/** «قالت القيادة إنه «وفقا للمعلومات المتوفرة، …»»: nothing of what is said stands before the cue. */
function opensWords({ tokens, clauses, clauseAt }: Scene, cue: number): boolean {
  const clause = clauses[clauseAt[cue] as number];
  if (clause === undefined || clause.opener !== 'content' || clause.from === cue) return false;
  for (let i = clause.from; i < cue; i++) if (!opening.has((tokens[i] as Token).lexeme.pos)) return false;
  return true;
}

const opening: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['complementizer', 'pronoun', 'open', 'comma']);

/** «وفق ما نقلته وسائل إعلام»: the subject of the verb onto which a pronoun is written. */
function tellerOf({ phrases, tokens, relations }: Scene, { from, to }: Phrase): Phrase | undefined {
  const verb = tokens[from - 1];
  if (to !== from + 1 || tokens[from]?.lexeme.pos !== 'pronoun' || verb?.lexeme.pos !== 'verb') return undefined;
  const subject = relations.find(({ token }) => token === from - 1)?.subject ?? -1;
  return subject >= 0 && (phrases[subject] as Phrase).from >= to ? phrases[subject] : undefined;
}

/** «حسب قوله», «وفق تعبيرها»: whose words they are, where a pronoun written onto a noun of saying tells. */
function whoseWords({ phrases, tokens }: Scene, said: Phrase): Phrase {
  const next = phrases[said.index + 1];
  if (next === undefined || next.of !== said.index || next.from !== said.to) return said;
  const written =
    tokens[next.from]?.lexeme.pos === 'pronoun' && tokens[next.from]?.start === tokens[next.from - 1]?.end;
  return written && senseOf(tokens[said.head] as Token, 'speech') !== undefined ? next : said;
}

/** "The miners' union": what stands behind its owner. */
function ownedBy({ phrases }: Pick<Scene, 'phrases'>, owner: Phrase): Phrase {
  const next = phrases[owner.index + 1];
  return next !== undefined && next.owner === owner.index && next.from <= owner.to + 1
    ? ownedBy({ phrases }, next)
    : owner;
}

/** "4,000 according to police, 15,000 according to the organisers": behind the last source named so begins what this one tells. */
function lastCited(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): number {
  for (let i = cue - 1; i > 2; i--) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'preposition' || senseOf(token, 'speech') === undefined) continue;
    const source = scene.phrases.find((phrase) => phrase.from > i);
    if (source === undefined || source.from > i + 4) return 0;
    const end = endOfSource(scene, source, senses);
    // "According to the agency, according to witnesses": one source through another.
    return end < cue - 1 && scene.tokens[end]?.lexeme.pos === 'comma' ? end + 1 : 0;
  }
  return 0;
}

/** A trailing "according to" covers back to the last full clause break that is not a mere list. */
function sentenceBreakBefore(scene: Scene, before: number): number {
  for (let i = before; i > 0; i--) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'comma' && scene.text.charCodeAt(token.start) === 0x061b) return i + 1;
    if (token.lexeme.pos === 'comma' && scene.text.charCodeAt(token.start) === 0x3b) return i + 1;
  }
  return 0;
}
