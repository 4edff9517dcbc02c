import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import { hasAlternative } from './shared-negation';

/** A negator reaches the first event word after it, and the nouns that this one governs; "no risk of a blast" denies the risk. */
export function reaches(scene: Scene, negator: number, draft: Draft): boolean {
  if (scene.ruledOut.has(negator) && !scene.ruledOut.has(draft.token)) return false;
  if (!draft.nominal && saysHowOnly(scene, negator, draft.token)) return false;
  if (isOneOfSeveral(scene, negator)) return false;
  let verbs = 0;
  let verb = -1;
  let passes = false;
  const copular = scene.tokens[negator + 1]?.lexeme.pos === 'aux';
  // «لم يكن الهجوم مفاجئا»: something is denied of it, and not that it was.
  if (copular && draft.nominal && draft.token === negator + 2 && isSubjectOfCopula(scene, negator + 1)) return false;
  const behind = scene.tokens[negator + 2]?.lexeme.pos === 'adverb' ? negator + 3 : negator + 2;
  const parted = copular && !draft.nominal && subjectOf(scene, draft)?.from === behind;
  for (let i = negator + 1; i < draft.token; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'verb') {
      verbs++;
      verb = i;
      passes = handsOn(token);
      if (!passes && isSubject(scene, i, draft)) return false;
    }
    // «لم ترد أنباء عن إصابات», «لم يسفر الهجوم عن ضحايا»: what brings about or tells of an event hands the negation on.
    if (pos === 'noun' && tellsOf(token)) passes = true;
    // «لم يكن الجيش في الجنوب يسيطر على المدينة»: the subject and its place stand between an auxiliary and its verb.
    if (parted && verbs === 0 && (pos === 'noun' || pos === 'adjective' || pos === 'preposition')) continue;
    // «عدم تعرض الطائرة لهجوم»: what there was not, behind who did not undergo it.
    if (pos === 'noun' && verbs === 0 && i > negator + 1 && isUndergoing(scene.tokens[negator + 1] as Token)) continue;
    // "No safety inspection": what sort of inspection stands between.
    if (pos === 'noun' && verbs === 0 && scene.phraseAt[i] === scene.phraseAt[draft.token]) continue;
    // "No deaths or injuries", «أي وفيات أو إصابات».
    if (pos === 'noun' && verbs <= 1 && hasAlternative(scene, i, draft.token)) continue;
    if (pos === 'noun' && verbs === 0 && !handsOn(token) && !isRecorder(scene, negator, i)) return false;
    if (pos === 'comma' && verbs > 0) return false;
    if (pos === 'preposition' && verbs > 0 && (!passes || setsTheScene(token))) return false;
  }
  if (!draft.nominal) return verbs === 0;
  return verbs === 0 || (verbs === 1 && !isTaken(scene, verb, draft));
}

/** «لم يكن الهجوم»; «لم يتم العثور» denies the finding itself. */
function isSubjectOfCopula({ tokens, pack }: Scene, at: number): boolean {
  return pack.copulas.has((tokens[at] as Token).lexeme.lemma) && (tokens[at + 1] as Token).lexeme.definite;
}

/**
 * «ليست جديدة، ففي 1993 جندت», «لم يعد مستخدما وبعد عام دمر», «القائد غير القادر على الحصار عاد»: an adjective that a negation stands right
 * before, or with its noun, takes it all where a comma or "and" parts the verb from it, or where it describes a noun.
 */
function saysHowOnly({ tokens, pack }: Scene, negator: number, verb: number): boolean {
  if (pack.order !== 'verb-first') return false;
  const first = tokens[negator + 1]?.lexeme;
  if (first?.pos === 'adjective' && first.definite) return true;
  let described = false;
  for (let i = negator + 1; i < verb; i++) {
    const { pos, definite } = (tokens[i] as Token).lexeme;
    if (pos === 'verb' || pos === 'aux' || pos === 'complementizer') return false;
    if (pos === 'adjective' && !definite) described = true;
    if (described && (pos === 'comma' || pos === 'conjunction')) return true;
  }
  return false;
}

/** "It is not the first time that it has sued": it did, and before as well. */
function isOneOfSeveral({ tokens, pack }: Scene, negator: number): boolean {
  const [is, the, first] = [tokens[negator - 1], tokens[negator + 1], tokens[negator + 2]];
  if (is === undefined || the?.lexeme.pos !== 'determiner') return false;
  return pack.copulas.has(is.lexeme.lemma) && hasSense(first, 'first');
}

function isUndergoing({ lexeme }: Token): boolean {
  return lexeme.pos === 'noun' && lexeme.senses.some((sense) => sense.kind === 'event' && sense.frame === 'undergoer');
}

/** «لم تسجل الوزارة أي وفيات»: who has no record of something stands between. */
function isRecorder(scene: Scene, negator: number, at: number): boolean {
  const { lexeme } = scene.tokens[at] as Token;
  if (at !== negator + 1 || !lexeme.definite || scene.pack.order !== 'verb-first') return false;
  return (
    (scene.tokens[negator] as Token).lexeme.form.includes(' ') &&
    senseOf(scene.tokens[negator] as Token, 'existential') !== undefined
  );
}

function subjectOf(scene: Scene, { token }: Draft): Phrase | undefined {
  return scene.phrases[scene.relations[scene.relationAt[token] as number]?.subject ?? -1];
}

/** "Because of", "after", «خلال»: what stands behind says why or when, and is not what is denied. */
function setsTheScene(token: Token): boolean {
  const first = senseOf(token, 'marks')?.roles[0];
  return first === 'time' || first === 'cause';
}

/** "Did not discuss the resignation", «لم يناقش استقالته»: what is known is taken for granted by a verb that does not bring it about. */
function isTaken(scene: Scene, at: number, draft: Draft): boolean {
  const verb = scene.tokens[at] as Token;
  if (!draft.reference && (scene.phrases[scene.phraseAt[draft.token] as number]?.owner ?? -1) < 0) return false;
  return !bringsAbout(verb);
}

/** A verb that says no more of its event than that it comes about. */
export function bringsAbout({ lexeme }: Token): boolean {
  return lexeme.senses.some(
    (sense) =>
      sense.kind === 'event' && (sense.frame === 'light' || sense.frame === 'causative' || bringing.has(sense.event)),
  );
}

/** Acts that say nothing of whether their object is there: what nobody needs, wishes for, heard or saw may be so all the same. */
export const leavesOpen: ReadonlySet<string> = new Set(['need', 'hope', 'know', 'hear', 'see', 'feel', 'remember']);

/** Events that are that something comes about. */
const bringing: ReadonlySet<EventClass> = new Set<EventClass>(['cause', 'happen', 'exist', 'measure', 'begin']);

/** Nouns of what tells of something: reports, signs, occurrences; not what asks for it. */
function tellsOf(token: Token): boolean {
  const act = senseOf(token, 'speech')?.act;
  return handsOn(token) && act !== 'demand' && act !== 'ask' && act !== 'threaten' && act !== 'decline';
}

/** "It did not kill": who does it is not denied; «لم يُطلق أي إنذار»: any is, with the verb. */
function isSubject(scene: Scene, verb: number, draft: Draft): boolean {
  const relation = scene.relations[scene.relationAt[verb] as number];
  if (relation === undefined || relation.subject < 0 || !draft.nominal) return false;
  if (relation.subject !== scene.phraseAt[draft.token]) return false;
  const { from } = scene.phrases[relation.subject] as Phrase;
  return senseOf(scene.tokens[from] as Token, 'any') === undefined;
}

/** Words through which a negation passes to what they are of: no sign, no report, no occurrence of; did not lead to. */
function handsOn(token: Token): boolean {
  const event = senseOf(token, 'event')?.event;
  return (
    event === 'cause' ||
    event === 'find' ||
    // "No cases of cholera", "no cases of fraud".
    event === 'infect' ||
    senseOf(token, 'speech') !== undefined ||
    senseOf(token, 'existential') !== undefined ||
    event === 'happen' ||
    event === 'exist' ||
    event === 'measure'
  );
}
