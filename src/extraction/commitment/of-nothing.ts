import type { PartOfSpeech, Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { isEventNoun } from '../syntax/phrase-words';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';

/** "No ransom was paid", "sold no weapons", "neither side attacked": of nobody and nothing the doing is denied. */
export function ofNothing(scene: Scene, draft: Draft): boolean {
  if (draft.nominal) return !draft.reference && isDoneByNobody(scene, scene.phraseAt[draft.token] as number);
  const relation = elementAt(scene.relations, scene.relationAt[draft.token] as number);
  if (relation === undefined) return false;
  const { from, opener } = scene.clauses[relation.clause] as Clause;
  // "No troops crossed the border or fired a shot": what goes on with a subject goes on with its negation.
  const subject = elementAt(scene.phrases, relation.subject);
  const before =
    subject === undefined || opener !== 'joined' ? undefined : scene.clauses[scene.clauseAt[subject.from] as number];
  if (before !== undefined && before.index < relation.clause && isNothing(scene, relation.subject, before.from))
    return true;
  if (scene.pack.order === 'verb-first') return isNobodysDeed(scene, relation, from);
  return (
    isNothing(scene, relation.subject, from) ||
    isNothing(scene, relation.objects[0] ?? -1, from) ||
    isDoneToNothing(scene, draft.token)
  );
}

/** "Had paid nothing to the hackers": what stands right behind the verb and has no noun of its own is all that it was done to. */
function isDoneToNothing({ tokens }: Scene, verb: number): boolean {
  const object = tokens[verb + 1];
  if (object?.lexeme.pos !== 'negator' || !hasSense(object, 'any')) return false;
  const next = tokens[verb + 2]?.lexeme.pos;
  return next === undefined || !heading.has(next);
}

/** What a negation is of that stands before it: "paid not a single bill". */
const heading: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['noun', 'adjective', 'number', 'verb', 'determiner']);

/**
 * «لا أحد ينتظر شيئا»: where verbs come first, a negation behind one is of what stands there alone («قرر عدم الحضور»), as is that of an
 * event before it («عدم الدفع يؤدي إلى إضراب») and that of a clause without a verb («لا حدود لطمعه وها هو يشتري»).
 */
function isNobodysDeed(scene: Scene, { subject, token }: Relations, from: number): boolean {
  const phrase = elementAt(scene.phrases, subject);
  if (phrase === undefined || !isNothing(scene, subject, from)) return false;
  if (isEventNoun(scene.tokens[phrase.head] as Token)) return false;
  for (let i = phrase.to; i < token; i++) if (scene.tokens[i]?.lexeme.pos === 'conjunction') return false;
  return true;
}

/** "No soldier fired a shot": the shot is the object of a verb of nobody's. */
function isDoneByNobody(scene: Scene, phrase: number): boolean {
  if (phrase < 0) return false;
  const verb = scene.relations.find(
    ({ token, objects }) => objects.includes(phrase) && (scene.tokens[token] as Token).lexeme.pos === 'verb',
  );
  if (verb === undefined || verb.subject < 0) return false;
  const { from } = scene.clauses[scene.clauseAt[(scene.phrases[verb.subject] as Phrase).from] as number] as Clause;
  return isNothing(scene, verb.subject, from);
}

function isNothing(scene: Scene, index: number, clauseFrom: number): boolean {
  const phrase = elementAt(scene.phrases, index);
  if (phrase === undefined || phrase.prep >= 0) return false;
  // Past "nobody", which is itself the subject, and a negation of the verb right behind it.
  if ((scene.tokens[phrase.from] as Token).lexeme.pos === 'negator') return true;
  return phrase.from - 1 >= clauseFrom && elementAt(scene.tokens, phrase.from - 1)?.lexeme.pos === 'negator';
}
