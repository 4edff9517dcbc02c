import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isWrittenOn } from './copula';
import { namedRole } from './named-role';
import { isBehind } from './who-is-behind';

/** Subject and complement: one before the copula and one after, or the first two of the clause. */
export function termsOf(scene: Scene, clause: Clause, copula: number): readonly [Phrase, Phrase] | null {
  const inside = scene.phrases.filter(
    ({ from, to, head }) => from >= clause.from && to <= clause.to && head !== copula,
  );
  if (copula < 0) {
    // «الحادث سببه عطل»: what is said of the topic is said of its cause.
    const [topic, cause, whose, what] = inside;
    const its = topic !== undefined && topic.prep < 0 && cause !== undefined && namedRole(scene, cause) === 'cause';
    if (its && what !== undefined && isWritten(scene, whose, cause)) return [cause, what];
  }
  const split = copula < 0 ? -1 : inside.findLastIndex(({ to }) => to <= copula);
  const before = inside.slice(0, split + 1).find(({ prep, of, owner }) => prep < 0 && of < 0 && owner < 0);
  const owned = before === undefined ? undefined : (inside.find(({ owner }) => owner === before.index) ?? before);
  const after = copula < 0 ? inside : inside.slice(split + 1);
  if (owned !== undefined && owned.to <= copula) return after[0] === undefined ? null : [owned, after[0]];
  const told = toldOf(scene, clause, copula);
  const [said] = after;
  if (told !== null)
    return said === undefined ? null : [told, inside.find(({ owner }) => owner === said.index) ?? said];
  const subject = after.find(({ prep }) => prep < 0);
  const rest = after.filter(
    (phrase) => subject !== undefined && phrase.from >= subject.to && !completes(scene, phrase, subject.index),
  );
  // «الهدف من الهجوم موكب»: what may be "of" the subject is not what it is, where more follows.
  const behind = subject === undefined ? undefined : behindSubject(scene, subject, rest);
  if (subject !== undefined && behind !== undefined) return [subject, behind];
  const [first, second] = rest;
  const ofSubject =
    first !== undefined && second !== undefined && second.prep < 0 && marksAt(scene.tokens, first.prep).includes('of');
  const complement = ofSubject ? second : first;
  return subject === undefined || complement === undefined ? null : [subject, complement];
}

/** «المستهدفون خبراء كانوا يعملون»: a role and right behind it who filled it, whatever is told of him after that. */
export function namesAtOnce(scene: Scene, clause: Clause): boolean {
  if (scene.pack.order !== 'verb-first' || (clause.opener !== 'content' && clause.opener !== 'main')) return false;
  const inside = scene.phrases.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const [first, second] = inside;
  // «الحادث سببه عطل أصاب»: a topic stands ahead, which the role's pronoun takes up.
  const its = second !== undefined && isWritten(scene, inside[2], second);
  const role = its && namedRole(scene, second) === 'cause' ? second : first;
  if (role === undefined || role.prep >= 0 || (first?.from ?? 0) > clause.from + 1) return false;
  let to = role.to;
  for (const phrase of inside) if (phrase.from === to && completes(scene, phrase, role.index)) to = phrase.to;
  const what = inside.find(({ from }) => from === to);
  if (what === undefined || what.prep >= 0 || (scene.tokens[what.head] as Token).lexeme.definite) return false;
  // «لا يزال سبب الحريق مجهولا».
  if (senseOf(scene.tokens[what.head] as Token, 'unknown') !== undefined) return false;
  return namedRole(scene, role) !== null;
}

function isWritten(scene: Scene, pronoun: Phrase | undefined, noun: Phrase): boolean {
  return pronoun !== undefined && pronoun.of === noun.index && isWrittenOn(scene, pronoun.from);
}

/** «الإهمال وغياب الصيانة منذ سنوات وراء الانهيار»: what the subject and those told with it are behind, whatever time stands between. */
function behindSubject(scene: Scene, subject: Phrase, rest: readonly Phrase[]): Phrase | undefined {
  const told = coordinated(scene, subject.index);
  if (told.length === 0) return undefined;
  const at = rest.findIndex((phrase) => phrase.prep >= 0 && isBehind(scene, phrase));
  const between = rest.slice(0, Math.max(0, at));
  const goesOn = ({ index, of, prep }: Phrase) =>
    told.includes(index) || of >= 0 || (prep >= 0 && marksAt(scene.tokens, prep).includes('time'));
  return between.every(goesOn) ? rest[at] : undefined;
}

/** "The man killed in the raid | was a farmer": the subject of a clause that opens with its copula stands before what is told of it. */
function toldOf(scene: Scene, clause: Clause, copula: number): Phrase | null {
  if (copula < 0 || scene.pack.order !== 'subject-first') return null;
  const goesOn = clause.opener === 'joined' || clause.opener === 'resumed';
  if (!goesOn && !opensWithCopula(scene, clause, copula)) return null;
  const relation = scene.relations[scene.relationAt[copula] as number];
  const subject = relation === undefined || relation.subject < 0 ? undefined : scene.phrases[relation.subject];
  return subject !== undefined && subject.to <= clause.from ? subject : null;
}

/** "The gunman, who was a soldier, fled", "turned out to be a toy": the subject is whom the clause tells of. */
function opensWithCopula({ tokens }: Scene, { opener, from }: Clause, copula: number): boolean {
  if (opener === 'relative') return tokens[from]?.lexeme.pos === 'relative' && copula === from + 1;
  const { pos, verbForm } = (tokens[copula] as Token).lexeme;
  return (
    opener === 'content' &&
    tokens[from]?.lexeme.pos === 'other' &&
    copula <= from + 2 &&
    pos !== 'aux' &&
    verbForm !== 'finite'
  );
}

/** «سبب تعليق الرحلات»: annexed to a phrase, or to one annexed to it. */
function completes(scene: Scene, phrase: Phrase, whole: number): boolean {
  let at: Phrase | undefined = phrase;
  while (at !== undefined && at.of >= 0 && at.of !== whole) at = scene.phrases[at.of];
  return at?.of === whole;
}
