import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isNegated, signOn, truthAt } from '../syntax/truth-at';
import { plainRegion } from './plain-region';
import type { Region } from './region';

/**
 * What is judged before it is told: "it is untrue that he fled", "it is impossible that he fled", "it is wrong to say that he
 * fled", "called it far-fetched that he fled". That it is absurd or wrong that he fled takes for granted that he did, and
 * who finds it impossible to say that he fled leaves it open.
 */
export function judgedBefore(scene: Scene, content: Clause, to: number): Region | null {
  const { tokens } = scene;
  if (tokens[content.from]?.lexeme.pos !== 'complementizer') return null;
  const said = isToSay(scene, content.from - 2);
  const at = content.from - 1 - (said ? 2 : 0);
  const caller = callerBefore(scene, at);
  if (caller < 0 && !isPredicate(scene, at)) return null;
  const act = said ? judgementOnSaying(scene, at) : actOf(caller >= 0 ? credibilityAt(scene, at) : bareSign(scene, at));
  if (act === null) return null;
  const relation = scene.relations[scene.relationAt[caller] ?? -1];
  const sources = relation !== undefined && relation.subject >= 0 ? [relation.subject] : [];
  return {
    ...plainRegion({ from: content.from, to, cue: at, act, sources }),
    impersonal: sources.length === 0,
  };
}

function actOf(sign: number): SpeechAct | null {
  return sign === 0 ? null : sign < 0 ? 'deny' : 'confirm';
}

/** "Wrong to say that" denies it; "impossible to say that" leaves it open. */
function judgementOnSaying(scene: Scene, at: number): SpeechAct | null {
  return actOf(truthAt(scene, at)) ?? (possibilityAt(scene, at) < 0 ? 'cannot-confirm' : null);
}

/** "To say that", "to suggest that". */
function isToSay({ tokens }: Scene, at: number): boolean {
  const verb = tokens[at + 1];
  return verb?.lexeme.verbForm === 'infinitive' && senseOf(verb, 'speech') !== undefined;
}

/** Behind "is", with no more between than an article or adverb; where nothing stands for "is", behind no noun that it may describe. */
function isPredicate({ tokens, pack }: Scene, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pack.copulas.has(lemma)) return true;
    if (skipped.has(pos)) continue;
    return pack.order === 'verb-first' && pos !== 'noun' && pos !== 'name';
  }
  return pack.order === 'verb-first';
}

const skipped: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['determiner', 'adverb', 'negator', 'adjective']);

/** The verb of "called it far-fetched that"; −1 for none. */
function callerBefore({ tokens }: Scene, at: number): number {
  const [verb, it] = [tokens[at - 2], tokens[at - 1]];
  if (it?.lexeme.pos !== 'pronoun' || verb?.lexeme.pos !== 'verb') return -1;
  return senseOf(verb, 'speech') !== undefined || senseOf(verb, 'act')?.act === 'call' ? at - 2 : -1;
}

function credibilityAt(scene: Scene, at: number): number {
  return truthAt(scene, at) || possibilityAt(scene, at);
}

/** What is credible or not is told of what happened as well; true and possible it is by being told. */
function bareSign(scene: Scene, at: number): number {
  if (signOn(scene.tokens[at], 'credibility') !== 0) return 0;
  return truthAt(scene, at) || possibilityAt(scene, at);
}

/** −1 for what cannot be: "impossible", "not possible"; what can be need not. */
function possibilityAt(scene: Scene, at: number): number {
  const sign = signOn(scene.tokens[at], 'possibility');
  return sign !== 0 && sign < 0 !== isNegated(scene, at) ? -1 : 0;
}
