import type { SpeechAct, Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isInfinitiveMark } from '../syntax/verb-group';
import type { PhraseSense } from '../values/phrase-sense';
import { heldAccount } from './held-account';
import { isStatement } from './issuer';
import { lacksWords } from './lacks-words';
import { opensStatement, speaks } from './opens-statement';
import { unableToTell } from './unable-to-tell';

/** Tokens that carry a speech act: verbs, prepositions such as "according to", and "a statement that". */
export function cuesOf(scene: Scene, senses: (phrase: number) => PhraseSense): number[] {
  const cues: number[] = [];
  let depth = 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'open') depth++;
    if (pos === 'close') depth = 0;
    const speech = senseOf(token, 'speech');
    // Inside a quotation nobody carries on: the word means what it says.
    if (speech === undefined || (speech.act === 'carry-on' && (depth > 0 || goesOnDoing(scene, i)))) continue;
    if (pos === 'noun' && (!nounOpens(scene, i, senses) || speaks(scene, i) || isCognate(scene, i, cues))) continue;
    // «السفينة المذكورة»: what was told of before.
    if (pos === 'adjective' && token.lexeme.voice === 'passive' && token.lexeme.definite && plain.has(speech.act))
      continue;
    // "Found the vehicle" finds a thing; "found that", "found no sign of" say something.
    if (pos === 'verb' && speech.act === 'show' && findsThing(scene, i, senses)) continue;
    if (pos === 'verb' && speech.act === 'deny' && dismissesPerson(scene, i, senses)) continue;
    if (pos === 'preposition' && (namesNorm(scene, i, senses) || namesDeed(scene, i, senses))) continue;
    if (pos === 'verb' && cues.length > 0 && putsItOut(scene, i, senses)) continue;
    if (speech.act === 'ask' && isAskedBeside(scene, i)) continue;
    if (pos === 'verb' && speech.act === 'say' && isNoSaying(scene, i)) continue;
    if (lacksWords(scene, i, senses)) continue;
    cues.push(i);
  }
  return cues;
}

/** "The virus continues to spread": what goes on is no saying. */
function goesOnDoing({ tokens }: Scene, i: number): boolean {
  const next = tokens[i + 1];
  return next !== undefined && isInfinitiveMark(next);
}

/** "Responded with tear gas", "showed residents screaming as the roof fell": an answer in deeds, and a cry without words. */
function isNoSaying({ tokens, pack }: Scene, cue: number): boolean {
  const token = tokens[cue] as Token;
  const next = tokens[cue + 1]?.lexeme.pos;
  const { verbForm, voice } = token.lexeme;
  if (next === 'preposition' && senseOf(token, 'event')?.event === 'respond')
    return marksAt(tokens, cue + 1).includes('means') && !opensWordsAfter(tokens, cue);
  if (pack.order !== 'subject-first' || voice !== 'active' || (verbForm !== 'participle' && verbForm !== 'gerund'))
    return false;
  const before = tokens[cue - 1]?.lexeme.pos;
  const wordless = next === 'subordinator' || next === 'conjunction' || next === 'preposition' || next === 'stop';
  return wordless && (before === 'noun' || before === 'pronoun') && !opensWordsAfter(tokens, cue);
}

function opensWordsAfter(tokens: readonly Token[], cue: number): boolean {
  return tokens.some(({ lexeme: { pos } }, i) => i > cue && (pos === 'complementizer' || pos === 'open'));
}

/** "Dispersed according to the rules", «وفق الإجراءات المعتمدة»: what a thing was done by says nothing. */
function namesNorm(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const phrase = scene.phraseAt[cue + 1] ?? -1;
  if (phrase < 0) return false;
  const { thing, actors } = senses(phrase);
  return thing !== null && actors.length === 0 && scene.gazetteer.contains('thing:matter-procedure', thing);
}

/** "Rejected the result, citing the alleged hacking of its servers": a deed is a ground, and nobody who says something. */
function namesDeed(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const phrase = scene.phraseAt[cue + 1] ?? -1;
  if (phrase < 0 || senseOf(scene.tokens[cue] as Token, 'speech')?.act !== 'relay') return false;
  const { thing, event, animate } = senses(phrase);
  const head = scene.tokens[scene.phrases[phrase]?.head ?? -1];
  if (event < 0 || thing !== null || animate || head === undefined) return false;
  return senseOf(head, 'speech') === undefined && scene.phrases[phrase]?.head === event;
}

/** «نفى «نفيا قاطعا» وجود»: a verb's own noun says how firmly it is said, and no more. */
function isCognate(scene: Scene, i: number, cues: readonly number[]): boolean {
  const verb = cues.at(-1);
  if (verb === undefined || scene.pack.order !== 'verb-first') return false;
  const [own, said] = [scene.tokens[i] as Token, scene.tokens[verb] as Token];
  if (own.lexeme.definite || said.lexeme.pos !== 'verb') return false;
  const objects = scene.relations[scene.relationAt[verb] ?? -1]?.objects ?? [];
  return objects.includes(scene.phraseAt[i] as number) && senseOf(own, 'speech')?.act === senseOf(said, 'speech')?.act;
}

const plain: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['say', 'tell', 'report', 'announce']);

/** "the claim that …", "denial of …": a noun of speech with words of its own. */
function nounOpens(scene: Scene, i: number, senses: (phrase: number) => PhraseSense): boolean {
  const next = scene.tokens[i + 1]?.lexeme.pos;
  if (next === 'complementizer' || opensStatement(scene, i, senses)) return true;
  if (heldAccount(scene, i, senses) !== undefined) return true;
  if (unableToTell(scene, i) !== undefined) return true;
  // «غير قادر على تأكيد», "without confirmation of".
  if (senseOf(scene.tokens[i] as Token, 'speech')?.act === 'confirm' && scene.tokens[i - 1]?.lexeme.pos === 'negator')
    return true;
  const act = senseOf(scene.tokens[i] as Token, 'speech')?.act;
  return (
    act === 'deny' || act === 'accuse' || act === 'claim-responsibility' || (act === 'show' && next === 'preposition')
  );
}

/** «قال الوزير في بيان نشرته الصحيفة: …»: who put out the statement that somebody spoke in says nothing of his own. */
function putsItOut(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const [verb, it] = [scene.tokens[cue] as Token, scene.tokens[cue + 1]];
  if (it?.lexeme.pos !== 'pronoun' || it.start !== verb.end) return false;
  for (let at = cue - 1; at >= 0 && at > cue - 6; at--) {
    const { pos } = (scene.tokens[at] as Token).lexeme;
    if (pos === 'comma' || pos === 'conjunction' || pos === 'complementizer') return false;
    if (pos === 'noun' && isStatement(scene, scene.phraseAt[at] as number, senses)) return true;
  }
  return false;
}

/** "The mayor, questioned for three hours by magistrates, said that": who was asked, and not what; he speaks behind it. */
function isAskedBeside({ tokens }: Scene, cue: number): boolean {
  const { pos, voice } = (tokens[cue] as Token).lexeme;
  const set = voice === 'passive' || tokens[cue - 1]?.lexeme.pos === 'comma';
  const next = tokens[cue + 1]?.lexeme.pos;
  if (pos !== 'verb' || !set || (next !== 'preposition' && next !== 'time')) return false;
  let relative = false;
  for (let i = cue + 1; i < tokens.length; i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos === 'complementizer' || lexeme.pos === 'subordinator' || lexeme.pos === 'open') return false;
    if (lexeme.pos === 'relative') relative = true;
    if (lexeme.pos === 'comma') relative = false;
    if (!relative && lexeme.pos === 'verb' && lexeme.verbForm === 'finite' && lexeme.voice !== 'passive')
      return senseOf(tokens[i] as Token, 'speech') !== undefined;
  }
  return false;
}

function findsThing(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const relation = scene.relations[scene.relationAt[cue] as number];
  const passive = (scene.tokens[cue] as Token).lexeme.voice === 'passive';
  const object = passive ? relation?.subject : relation?.objects[0];
  const opens = scene.tokens[cue + 1]?.lexeme.pos;
  if (object === undefined || object < 0 || opens === 'complementizer' || opens === 'open') return false;
  const sense = senses(object);
  const speaks = senseOf(scene.tokens[(scene.phrases[object] as Phrase).head] as Token, 'speech') !== undefined;
  // "Two were found by the police": so is whoever is counted.
  if (passive && sense.thing === null && sense.number >= 0 && !speaks) return opens === 'preposition';
  return (
    sense.event < 0 &&
    sense.thing !== null &&
    !speaks &&
    (passive || scene.clauseAt[(scene.phrases[object] as Phrase).from] === relation?.clause)
  );
}

/** "The director was dismissed", "dismissed 300 workers": whom a verb befalls that may also be said of words. */
function dismissesPerson(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const token = scene.tokens[cue] as Token;
  if (!token.lexeme.senses.some((sense) => sense.kind === 'event' && sense.event === 'dismiss')) return false;
  const relation = scene.relations[scene.relationAt[cue] as number];
  const befallen = token.lexeme.voice === 'passive' ? relation?.subject : relation?.objects[0];
  if (befallen === undefined || befallen < 0) return false;
  const sense = senses(befallen);
  // "Had dismissed him": words are no "him".
  const { lemma } = (scene.tokens[(scene.phrases[befallen] as Phrase).head] as Token).lexeme;
  if (sense.pronoun) return scene.pack.marksNames && scene.pack.anaphors.get(lemma) === 'person';
  return sense.animate || sense.actors.some((id) => id.startsWith('actor:role/'));
}
