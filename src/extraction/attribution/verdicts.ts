import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { truthAt } from '../syntax/truth-at';
import { judgedBefore } from './judged';
import { plainRegion } from './plain-region';
import type { Region } from './region';
import { byAgent } from './region-parties';

/** Tokens between "as" and the word for what is false, and between that and the word for what was told. */
const near = 4;

/** Acts that a verdict on words can be, where a verb gives it. */
const judging: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['deny', 'doubt', 'confirm']);

/** Nouns of words that may be true or false, by what they do. */
const told: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'say',
  'report',
  'accuse',
  'announce',
  'suspect',
  'believe',
  'confirm',
]);

/**
 * Verdicts on words that a noun holds ("the claim that he fled"), wherever the verdict stands: behind ("is a myth", "was denied
 * by the army"), round them ("called the claim that he fled a lie") or before ("dismissed as baseless a claim that he fled",
 * "contrary to claims that he fled").
 */
export function verdictsOn(scene: Scene): Region[] {
  const regions: Region[] = [];
  for (const content of scene.clauses) {
    if (content.opener !== 'content') continue;
    const noun = toldBefore(scene, content.from);
    if (noun === undefined) {
      const judged = judgedBefore(scene, content, endOf(scene, content));
      if (judged !== null) regions.push(judged);
      continue;
    }
    const found = behind(scene, content) ?? against(scene, content, noun) ?? round(scene, content, noun);
    if (found !== null) regions.push(found);
  }
  for (const relation of scene.relations) {
    const refused = wordsRefused(scene, relation);
    if (refused !== undefined)
      regions.push(
        plainRegion({
          from: refused.from,
          to: refused.to,
          cue: relation.token,
          act: 'deny',
          sources: relation.subject < 0 ? [] : [relation.subject],
        }),
      );
  }
  return regions;
}

/** Nouns of words that are denied by whoever turns them down. */
const deniable: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'report', 'doubt']);

/** «رفضت عائلته هذه الرواية»: the accusation or account that somebody turns down, by a verb that says nothing else, and no words of which follow. */
function wordsRefused(scene: Scene, { token, objects }: Relations): Phrase | undefined {
  if (!isRefusing(scene, token)) return undefined;
  const object = elementAt(scene.phrases, objects[0] ?? -1);
  if (object === undefined || object.from <= token) return undefined;
  const head = scene.tokens[object.head] as Token;
  const act = head.lexeme.pos === 'noun' ? senseOf(head, 'speech')?.act : undefined;
  if (act === undefined || !deniable.has(act)) return undefined;
  const next = scene.tokens[object.to]?.lexeme.pos;
  const owned = scene.tokens[object.head + 1]?.lexeme.definite === true;
  return next !== 'complementizer' && (head.lexeme.definite || owned) ? object : undefined;
}

/** "The claim that", "the claim by the union that", «تأكيد النقابة أنها»: the noun of words whose words follow. */
function toldBefore({ tokens, phrases, phraseAt }: Scene, from: number): Phrase | undefined {
  if (tokens[from]?.lexeme.pos !== 'complementizer') return undefined;
  const last = elementAt(phrases, indexAt(phraseAt, from - 1));
  if (last === undefined) return undefined;
  const before = last.prep >= 0 ? elementAt(phrases, last.index - 1) : undefined;
  return [last, before].find((phrase) => phrase !== undefined && isTold(tokens[phrase.head] as Token));
}

function isTold(token: Token): boolean {
  const act = token.lexeme.pos === 'noun' ? senseOf(token, 'speech')?.act : undefined;
  return act !== undefined && told.has(act);
}

/** "Reports that he died are untrue", "the claim that he fled was denied by the army". */
function behind(scene: Scene, content: Clause): Region | null {
  const verdict = scene.clauses[content.index + 1];
  if (verdict?.opener !== 'resumed') return null;
  const words = { from: content.from, to: verdict.from };
  for (const relation of scene.relations) {
    const token = scene.tokens[relation.token] as Token;
    if (relation.clause !== verdict.index || token.lexeme.pos !== 'verb') continue;
    const act = senseOf(token, 'speech')?.act;
    if (token.lexeme.voice !== 'passive' || act === undefined || !judging.has(act)) continue;
    const sources: number[] = [];
    byAgent(scene, relation, sources);
    const region = plainRegion({ ...words, cue: relation.token, act, sources });
    return sources.length === 0 ? { ...region, impersonal: true } : region;
  }
  for (let i = verdict.from + 1; i < verdict.to; i++) {
    const truth = truthAt(scene, i);
    if (truth === 0) continue;
    return {
      ...plainRegion({ ...words, cue: i, act: truth < 0 ? 'deny' : 'confirm', sources: [] }),
      impersonal: true,
    };
  }
  return null;
}

/** "Contrary to reports that he died, he …". */
function against(scene: Scene, content: Clause, noun: Phrase): Region | null {
  if (noun.prep < 0 || !hasLink(scene.tokens[noun.prep] as Token, 'contrast')) return null;
  const words = { from: content.from, to: endOf(scene, content), cue: noun.prep };
  return { ...plainRegion({ ...words, act: 'deny', sources: [] }), impersonal: true };
}

/** A verb with the noun for its object, or right before "as", and the verdict behind the words or between. */
function round(scene: Scene, content: Clause, noun: Phrase): Region | null {
  const before = verdictBefore(scene, noun);
  if (before !== null) return regionOf(before, content.from, endOf(scene, content));
  const verb = scene.relations.find(({ objects, subject }) => subject >= 0 && objects[0] === noun.index);
  if (verb === undefined) return null;
  if (isRefusing(scene, verb.token)) return regionOf(verb, content.from, endOf(scene, content));
  if (!isCalling(scene, verb.token)) return null;
  const start = verdictBehind(scene, content);
  return start < 0 ? null : regionOf(verb, content.from, start);
}

function regionOf(verb: Relations, from: number, to: number): Region {
  return plainRegion({ from, to, cue: verb.token, act: 'deny', sources: [verb.subject] });
}

/** "Dismissed as baseless a claim that". */
function verdictBefore(scene: Scene, noun: Phrase): Relations | null {
  for (let i = noun.head - 1; i >= Math.max(1, noun.from - near); i--) {
    if (truthAt(scene, i) >= 0) continue;
    for (let as = i - 1; as > Math.max(0, i - near); as--) {
      if ((scene.tokens[as] as Token).lexeme.lemma !== 'as') continue;
      const verb = scene.relations[scene.relationAt[as - 1] as number];
      const plain = verb !== undefined && verb.subject >= 0 && scene.tokens[verb.token - 1]?.lexeme.pos !== 'aux';
      return plain && (scene.tokens[verb.token] as Token).lexeme.pos === 'verb' ? verb : null;
    }
  }
  return null;
}

function isCalling({ tokens }: Scene, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lexeme.pos !== 'verb' || token.lexeme.voice === 'passive') return false;
  return senseOf(token, 'speech') !== undefined || senseOf(token, 'act')?.act === 'call';
}

/** «رفضت الشركة تأكيد النقابة أنها»: who turns down what is told, by a verb that says nothing else. */
function isRefusing({ tokens }: Scene, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lexeme.pos !== 'verb' || token.lexeme.voice === 'passive') return false;
  return senseOf(token, 'speech') === undefined && senseOf(token, 'event')?.event === 'refuse';
}

/** "… a lie", "… as untrue": where what is said of the words begins, at the end of them; −1 for none. */
function verdictBehind(scene: Scene, content: Clause): number {
  const end = endOf(scene, content);
  for (let i = end - 1; i > content.from + 1; i--) {
    if (truthAt(scene, i) >= 0) continue;
    let start = i;
    while (leads(scene, start - 1)) start--;
    const last = i + 1 >= end || (scene.tokens[i + 1] as Token).lexeme.pos === 'stop';
    return start < i || last ? start : -1;
  }
  return -1;
}

function leads({ tokens }: Scene, at: number): boolean {
  const { pos, lemma } = (tokens[at] as Token).lexeme;
  return pos === 'determiner' || pos === 'adverb' || pos === 'adjective' || pos === 'open' || lemma === 'as';
}

/** Up to what is told beside it. */
function endOf({ clauses, tokens }: Scene, { index }: Clause): number {
  const next = clauses.find((clause) => clause.index > index && clause.opener === 'joined');
  return next?.from ?? tokens.length;
}
