import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isMedium } from './is-medium';

export function recipientOf(
  scene: Scene,
  relation: Relations,
  act: SpeechAct,
  senses: (phrase: number) => PhraseSense,
): number {
  if (act === 'accuse' || act === 'suspect') return accusedOf(scene, relation, senses);
  // «أفاد مسؤول وكالة رويترز بأن», but not «ذكرت وكالة الأنباء سانا».
  const tells =
    act === 'tell' || (act === 'report' && relation.subject >= 0 && !isMedium(scene, senses(relation.subject)));
  for (const phrase of scene.phrases) {
    if (phrase.from < relation.token) continue;
    if (phrase.from > relation.token + 14) break;
    const roles = marksAt(scene.tokens, phrase.prep);
    const told = roles.includes('recipient') || (phrase.prep < 0 && tells);
    if (told && phrase.index !== relation.subject && isMedium(scene, senses(phrase.index))) return phrase.index;
  }
  return -1;
}

/** "Accused X of", "X is suspected of", "blamed the crash on X". */
function accusedOf(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  const token = scene.tokens[relation.token] as Token;
  if (senseOf(token, 'ascribes') !== undefined) return ascribedTo(scene, relation);
  // "Suspected of killing", but "three are feared dead", "the fire is suspected to have spread".
  const suspected = senseOf(token, 'speech')?.act === 'suspect';
  if (token.lexeme.voice === 'passive')
    return suspected && !isAccusedOf(scene, relation) ? -1 : passiveAccused(scene, relation, senses);
  // "Findings suggest the train …" suspects nobody.
  if (suspected) return -1;
  // «حمّل محمد دقلو «حميدتي» المسؤولية»: a second name of whoever accuses is nobody else's.
  const own: readonly string[] = relation.subject < 0 ? [] : senses(relation.subject).actors;
  const objects = relation.objects.filter((index) => !senses(index).actors.some((id) => own.includes(id)));
  const object = objects.find((index) => !isBlame(scene, index) && !isOfBlame(scene, index, relation)) ?? -1;
  // «حمّل الوزير المسؤولية لقناصة», «ألقى اللوم على السائق»: behind the blame stands who bears it.
  const blame = objects.find((index) => isBlame(scene, index) || !isSomebody(senses(index))) ?? -1;
  const bearer = object < 0 || object === blame ? bearerOf(scene, blame, senses) : -1;
  if (bearer >= 0) return bearer;
  if (object >= 0 && senses(object).event < 0) return object;
  const on = relation.obliques.find((index) =>
    marksAt(scene.tokens, (scene.phrases[index] as Phrase).prep).includes('target'),
  );
  return on ?? object;
}

/** «المسؤولية», «اللوم», «أصابع الاتهام»: a word for the blame, or what is annexed to one, is not who is blamed. */
function isBlame(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index] as Phrase;
  const head = scene.tokens[phrase.head] as Token;
  if (senseOf(head, 'involvement') !== undefined || senseOf(head, 'speech')?.act === 'accuse') return true;
  const next = scene.phrases[index + 1];
  return next !== undefined && next.of === index && next.prep < 0 && isBlame(scene, next.index);
}

const isSomebody = ({ animate, actors, unknownName }: PhraseSense): boolean =>
  animate || unknownName || actors.length > 0;

/** «مسؤولية تدمير الحي»: nor is what the blame is for. */
function isOfBlame(scene: Scene, index: number, { token }: Relations): boolean {
  const { of } = scene.phrases[index] as Phrase;
  return of >= 0 && of !== scene.phraseAt[token] && isBlame(scene, of);
}

/** Who stands right behind the blame under a preposition that puts it on somebody or something; −1 where none does. */
function bearerOf(scene: Scene, blame: number, senses: (phrase: number) => PhraseSense): number {
  if (blame < 0) return -1;
  let last = scene.phrases[blame] as Phrase;
  for (let next = scene.phrases[last.index + 1]; next !== undefined; next = scene.phrases[next.index + 1]) {
    if (next.prep === last.to) {
      const roles = marksAt(scene.tokens, next.prep);
      if (roles.includes('recipient')) return isSomebody(senses(next.index)) || roles[0] === 'target' ? next.index : -1;
      return roles[0] === 'target' ? next.index : -1;
    }
    if (next.of !== last.index || !isBlame(scene, next.index)) return -1;
    last = next;
  }
  return -1;
}

/**
 * "Put the crash down to fatigue", "blamed the blast on rebels", "was attributed to ice": what stands under the verb's
 * preposition, whatever governs it.
 */
function ascribedTo(scene: Scene, relation: Relations): number {
  const { to } = scene.clauses[relation.clause] as Clause;
  let aimed = -1;
  let bare = -1;
  for (const phrase of scene.phrases) {
    if (phrase.from <= relation.token || phrase.from >= to) continue;
    const roles = marksAt(scene.tokens, phrase.prep);
    if (roles[0] === 'target' && roles.includes('recipient')) return phrase.index;
    if (aimed < 0 && roles.includes('target')) aimed = phrase.index;
    if (bare < 0 && phrase.from === relation.token + 1) bare = phrase.index;
  }
  return aimed >= 0 ? aimed : bare;
}

function isAccusedOf(scene: Scene, relation: Relations): boolean {
  const next = scene.tokens[relation.token + 1] as Token | undefined;
  return (
    next?.lexeme.pos === 'preposition' &&
    marksAt(scene.tokens, relation.token + 1).some((role) => role === 'of' || role === 'place')
  );
}

/** "Was blamed for the crash", but "the crash was blamed on the pilot". */
function passiveAccused(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  if (relation.subject < 0 || senses(relation.subject).event < 0) return relation.subject;
  const on = relation.obliques.find((index) =>
    marksAt(scene.tokens, (scene.phrases[index] as Phrase).prep).includes('target'),
  );
  return on ?? relation.subject;
}

/** "Reuters quoted two officials as saying", «نقلت رويترز عن مصدرين»: the second in the chain. */
export function relayedSource(scene: Scene, relation: Relations, act: SpeechAct): number {
  if (act !== 'relay') return -1;
  for (const index of relation.obliques) {
    const phrase = scene.phrases[index] as Phrase;
    const roles = marksAt(scene.tokens, phrase.prep);
    if (roles.includes('source') || roles.includes('origin') || roles.includes('topic')) return index;
  }
  return relation.objects[0] ?? -1;
}

export function byAgent(scene: Scene, relation: Relations, sources: number[]): void {
  for (const index of relation.obliques) {
    const phrase = scene.phrases[index] as Phrase;
    // "Charged with murder": what is done with something is done by nobody.
    if (marksAt(scene.tokens, phrase.prep)[0] === 'agent') sources.unshift(index);
  }
}
