import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { manyOf } from '../values/many-of';
import type { PhraseSense } from '../values/phrase-sense';
import { helm } from '../values/vessel-of';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { matterOf } from './matter-of-part';
import { roleOfDoer } from './role-of-doer';

/** Who or what is behind something, told of a subject: "the group was behind the attack", "the owner is responsible for the leak". */
export function draftBehind(
  scene: Scene,
  copula: number,
  subject: Phrase,
  complement: Phrase,
  senses: (phrase: number) => PhraseSense,
): Draft {
  const token = copula < 0 ? complement.head : copula;
  const from = Math.min(subject.from, token);
  const to = Math.max(subject.to, complement.to, token + 1);
  const effect = effectOf(scene, complement);
  // "Large numbers of supporters were to blame": the supporters.
  const many = manyOf(scene, subject, senses);
  const party = senses(many >= 0 ? many : subject.index);
  const doer = roleOfDoer(scene, party);
  const { animate, actors } = party;
  const person = animate || actors.some((id) => id.startsWith('actor:role/'));
  const event = deedOf(scene.tokens[effect.head] as Token, person);
  // «عبوة ناسفة وراء الانفجار»: what is behind something, and is nobody, is its cause.
  const role = doer === 'agent' ? doer : 'cause';
  // «ليست مسؤولة عن»: a copula that denies bears on what comes after it.
  const denies = (scene.tokens[token] as Token).lexeme.pos === 'negator';
  const at = denies ? complement.from : token;
  const draft = blankDraft(at, event, from, Math.max(to, effect.to), { focus: role });
  draft.slots.push({ role, phrase: subject.index });
  const under = complement.prep >= 0 && senseOf(scene.tokens[complement.prep] as Token, 'involvement') !== undefined;
  const matter = event !== 'happen' ? null : under ? complement : matterOf(scene, complement);
  if (matter !== null && isOtherMatter(scene, matter, senses(matter.index)))
    draft.slots.push({ role: 'topic', phrase: matter.index });
  // "Was not responsible for": the negation stands behind the copula, before what is said.
  const prep = complement.prep >= 0 ? complement.prep : complement.from;
  for (let i = Math.max(0, copula) + 1; copula >= 0 && i <= prep; i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator') draft.negated = true;
  return draft;
}

/** "behind the attack", "responsible for the strike", «وراء الهجوم»: the subject did it. */
export function isBehind(scene: Scene, complement: Phrase): boolean {
  // "Behind the wheel", «خلف المقود»: where he sits.
  if (isHelm(scene.tokens[complement.head] as Token)) return false;
  for (let i = Math.max(0, complement.from - 1); i < complement.to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'noun' && senseOf(token, 'involvement') !== undefined) return true;
  }
  return false;
}

function isHelm({ lexeme: { senses } }: Token): boolean {
  return senses.some((sense) => sense.kind === 'concept' && sense.id === helm);
}

/** "The one responsible for the leak", «المسؤول عن التلوث»: behind an event, by name. */
export function isBehindEvent(scene: Scene, phrase: Phrase): boolean {
  const event = senseOf(scene.tokens[effectOf(scene, phrase).head] as Token, 'event');
  return event !== undefined && isBehind(scene, phrase);
}

/** What somebody is to blame for: the event that the predicate names, or that stands under its preposition. */
export function effectOf(scene: Scene, complement: Phrase): Phrase {
  const next = scene.phrases[complement.index + 1];
  const named = senseOf(scene.tokens[complement.head] as Token, 'event') !== undefined;
  if (named || next === undefined || next.prep !== complement.to) return complement;
  return senseOf(scene.tokens[next.head] as Token, 'event') === undefined ? complement : next;
}

/** "Responsible for the upkeep of the roads": no event, and no word that takes one up ("it", "what happened"). */
function isOtherMatter(scene: Scene, { head }: Phrase, { pronoun, event }: PhraseSense): boolean {
  const { pos } = (scene.tokens[head] as Token).lexeme;
  return !pronoun && event < 0 && pos !== 'relative' && pos !== 'pronoun';
}

/** The event that a noun names; of a noun that may tell of a mishap and a deed ("leak") the deed, where somebody did it. */
function deedOf(token: Token, done: boolean): EventClass {
  const events = token.lexeme.senses.flatMap((sense) => (sense.kind === 'event' ? [sense.event] : []));
  const deed = done && events[0] === 'leak' ? events.find((event) => event === 'breach') : undefined;
  return deed ?? events[0] ?? 'happen';
}
