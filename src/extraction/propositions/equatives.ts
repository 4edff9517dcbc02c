import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { coordinated } from '../syntax/coordinated';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { manyOf } from '../values/slot-value';
import { isInTheAir, isThere, placed, thereBehind } from './being-there';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { matterOf } from './matter-of-part';
import { placeBehind } from './place-behind';
import { roleOfDoer } from './roles';

/**
 * What clauses with a copula, or without a verb, say a subject to be: "the target was a train", «القتلى من المقاتلين». A cause
 * or target that is named as such becomes the cause or target of what happened.
 */
export function draftEquatives(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of scene.clauses) {
    const [happened, named] = happenedAs(scene, clause) ?? [];
    if (happened !== undefined && named !== undefined) {
      const draft = blankDraft(named.head, 'happen', happened, named.to, { focus: 'cause' });
      draft.slots.push({ role: 'cause', phrase: named.index });
      drafts.push(draft);
      continue;
    }
    const behind = frontedBehind(scene, clause, senses);
    if (behind !== null) {
      drafts.push(equate(scene, -1, behind[1], behind[0], senses));
      continue;
    }
    const copula = copulaOf(scene, clause);
    if (copula < 0 && !isVerbless(scene, clause) && !namesAtOnce(scene, clause)) continue;
    const inWords = copula >= 0 || clause.opener === 'content';
    // "There was no aircraft": what is there or not is told as existence.
    if (copula > 0 && senseOf(scene.tokens[copula - 1] as Token, 'existential') !== undefined) continue;
    const there = thereBehind(scene, clause, copula, senses);
    if (there !== null) {
      const [what, where] = there;
      const to = Math.max(what.to, where.to);
      drafts.push(
        placed(scene, copula, Math.min(copula, where.from), to, what, where, senses, isNegator(scene, copula)),
      );
      continue;
    }
    const pair = termsOf(scene, clause, copula);
    // "The sky was clear of aircraft", «خلت الأجواء من الطائرات»: and neither is what is absent what it is absent from.
    if (pair !== null && isAbsent(scene, pair[1])) continue;
    if (pair === null || isPartOf(scene, pair[0], senses)) continue;
    // A sentence without a verb, where no words are said, may be a heading: what it equates is left alone but for blame.
    const blames = isBehind(scene, pair[1]) && senses(effectOf(scene, pair[1]).index).event >= 0;
    if (!inWords && !blames && namedRole(scene, pair[0]) !== 'cause') continue;
    // "Three are missing", "the store was looted": an adjective of an event tells of it by itself.
    if (copula >= 0 && isEventAdjective(scene, pair[1])) continue;
    if (pair[1].prep >= 0 && senseOf(scene.tokens[pair[1].prep] as Token, 'speech') !== undefined) continue;
    // «مقتل عائلات بالغاز»: an event with its means or place equates nothing.
    if (copula < 0 && pair[1].prep >= 0 && senses(pair[0].index).event >= 0 && !isBehind(scene, pair[1])) continue;
    const draft =
      measured(scene, copula, pair[1], senses(pair[1].index)) ?? equate(scene, copula, pair[0], pair[1], senses);
    // "No rope was on deck", "neither man was at the wheel".
    if (scene.pack.order !== 'verb-first' && pair[0].prep < 0 && isBehindNegator(scene, pair[0])) {
      draft.negated = true;
      // "Neither the driver nor his son was in the cabin": both.
      const other = scene.phrases[pair[0].index - 1];
      if (other !== undefined && other.to === pair[0].from - 1 && isBehindNegator(scene, other)) {
        draft.from = Math.min(draft.from, other.from - 1);
        draft.slots.push({ role: 'patient', phrase: other.index });
      }
    }
    drafts.push(draft);
  }
  return drafts;
}

function isBehindNegator({ tokens }: Scene, { from }: Phrase): boolean {
  return [from, from - 1].some((at) => elementAt(tokens, at)?.lexeme.pos === 'negator');
}

function isNegator({ tokens }: Scene, at: number): boolean {
  return (tokens[at] as Token).lexeme.pos === 'negator';
}

/**
 * «ما حدث اعتداء»: where sentences need no copula, what stands right behind a relative that describes nothing before it, and its
 * verb of happening, is what happened. Where those words begin, and the phrase.
 */
function happenedAs(scene: Scene, clause: Clause): readonly [number, Phrase] | null {
  if (scene.pack.order !== 'verb-first' || clause.opener !== 'relative') return null;
  const [before, verb] = [scene.tokens[clause.from - 1], scene.tokens[clause.from + 1]];
  const opens = before === undefined || before.lexeme.pos === 'complementizer' || before.lexeme.pos === 'open';
  if (!opens || verb === undefined || senseOf(verb, 'event')?.event !== 'happen') return null;
  const named = scene.phrases.find(({ from }) => from === clause.from + 2);
  if (named === undefined || named.prep >= 0 || (scene.tokens[named.head] as Token).lexeme.definite) return null;
  return senseOf(scene.tokens[named.head] as Token, 'event') === undefined ? null : [clause.from, named];
}

/** «وراء الإضراب حسابات سياسية»: what is behind something, told after it; whatever more is said of it. */
function frontedBehind(
  scene: Scene,
  clause: Clause,
  senses: (phrase: number) => PhraseSense,
): readonly [Phrase, Phrase] | null {
  if (scene.pack.order !== 'verb-first' || (clause.opener !== 'content' && clause.opener !== 'main')) return null;
  const at = scene.phrases.findIndex(({ from, to }) => from >= clause.from && to <= clause.to);
  const [effect, what] = [scene.phrases[at], scene.phrases[at + 1]];
  if (effect === undefined || what === undefined || effect.prep < clause.from || effect.prep > clause.from + 1)
    return null;
  if (senseOf(scene.tokens[effect.prep] as Token, 'involvement') === undefined || what.from !== effect.to) return null;
  if (what.prep >= 0 || (scene.tokens[what.head] as Token).lexeme.definite) return null;
  return senses(effect.index).event < 0 && senses(effect.index).places.length > 0 ? null : [effect, what];
}

function isAbsent(scene: Scene, { from, prep }: Phrase): boolean {
  return [prep, from - 1].some((at) => {
    const before = elementAt(scene.tokens, at);
    return before?.lexeme.pos === 'negator' && senseOf(before, 'existential') !== undefined;
  });
}

/** "Two of the dead were civilians", "two of the men" counts a part of them, and says of the rest nothing. */
function isPartOf(scene: Scene, { index }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  if (senses(index).number < 0 || scene.phrases[index + 1]?.of !== index) return false;
  const { casualty, animate } = senses(index + 1);
  return casualty !== null || animate;
}

function isEventAdjective(scene: Scene, { head }: Phrase): boolean {
  return (scene.relationAt[head] as number) >= 0 && (scene.tokens[head] as Token).lexeme.pos === 'adjective';
}

/** The first copula of a clause that no verb follows; −1 without one. */
function copulaOf(scene: Scene, clause: Clause): number {
  let found = -1;
  for (let i = clause.from; i < clause.to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (found < 0 && scene.pack.copulas.has(lexeme.lemma) && !isWrittenOn(scene, i)) found = i;
    // "The man killed was": what befell the subject stands between.
    else if (lexeme.pos === 'verb' && !(found < 0 ? isReduced(scene, i) : isFault(scene, i) || isOfReason(scene, i)))
      return -1;
  }
  return found;
}

/** "To blame for letting it sail": what was done wrong, behind a word for a part. */
function isFault({ tokens }: Scene, i: number): boolean {
  const { verbForm, voice } = (tokens[i] as Token).lexeme;
  if (verbForm !== 'gerund' && !(verbForm === 'participle' && voice === 'active')) return false;
  // "Responsible for keeping the peace" is a duty.
  const word = tokens[i - 2];
  return (
    tokens[i - 1]?.lexeme.pos === 'preposition' &&
    word?.lexeme.pos === 'adjective' &&
    senseOf(word, 'involvement') !== undefined
  );
}

/** "Was the only reason for ending the event": what came of it, behind its word of cause. */
function isOfReason({ tokens }: Scene, i: number): boolean {
  const word = tokens[i - 2];
  return (
    (tokens[i] as Token).lexeme.verbForm === 'gerund' &&
    tokens[i - 1]?.lexeme.pos === 'preposition' &&
    word !== undefined &&
    (hasLink(word, 'cause') || senseOf(word, 'event')?.event === 'cause')
  );
}

/** A passive participle right behind a noun. */
function isReduced(scene: Scene, i: number): boolean {
  const { verbForm, voice } = (scene.tokens[i] as Token).lexeme;
  const before = elementAt(scene.tokens, i - 1)?.lexeme.pos;
  return verbForm === 'participle' && voice === 'passive' && (before === 'noun' || before === 'pronoun');
}

/** A pronoun written onto the word before («دليلهما») links nothing. */
function isWrittenOn(scene: Scene, i: number): boolean {
  const token = scene.tokens[i] as Token;
  return token.lexeme.pos === 'pronoun' && elementAt(scene.tokens, i - 1)?.end === token.start;
}

/** Nominal sentences are a matter of languages whose adjectives follow their noun here, and of whole clauses only. */
function isVerbless(scene: Scene, clause: Clause): boolean {
  if (scene.pack.order !== 'verb-first' || clause.opener === 'joined' || clause.opener === 'relative') return false;
  for (let i = clause.from; i < clause.to; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    // «الجنود مسؤولون عن القصف، قالت البلدية»: who says it stands behind.
    if (
      pos === 'verb' &&
      elementAt(scene.tokens, i - 1)?.lexeme.pos === 'comma' &&
      senseOf(token, 'speech') !== undefined
    )
      break;
    if (pos === 'verb' || pos === 'aux') return false;
  }
  return clause.opener === 'content' || clause.opener === 'main';
}

/** «المستهدفون خبراء كانوا يعملون»: a role and right behind it who filled it, whatever is told of him after that. */
function namesAtOnce(scene: Scene, clause: Clause): boolean {
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

/** Subject and complement: one before the copula and one after, or the first two of the clause. */
function termsOf(scene: Scene, clause: Clause, copula: number): readonly [Phrase, Phrase] | null {
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
  if (clause.opener !== 'joined' && clause.opener !== 'resumed') return null;
  const relation = scene.relations[scene.relationAt[copula] as number];
  const subject = relation === undefined || relation.subject < 0 ? undefined : scene.phrases[relation.subject];
  return subject !== undefined && subject.to <= clause.from ? subject : null;
}

/** «سبب تعليق الرحلات»: annexed to a phrase, or to one annexed to it. */
function completes(scene: Scene, phrase: Phrase, whole: number): boolean {
  let at: Phrase | undefined = phrase;
  while (at !== undefined && at.of >= 0 && at.of !== whole) at = scene.phrases[at.of];
  return at?.of === whole;
}

/** "it was a 7.4", "the figure was 30": a bare number is what was measured. */
function measured(scene: Scene, copula: number, complement: Phrase, sense: PhraseSense): Draft | null {
  if (sense.number < 0 || sense.thing !== null || sense.unit !== null || sense.casualty !== null) return null;
  const quantity = quantityOf(scene, complement, sense, null, false);
  if (quantity === null) return null;
  const from = Math.max(0, Math.min(copula < 0 ? complement.from : copula, complement.from) - 1);
  const draft = blankDraft(complement.head, 'measure', from, complement.to);
  draft.quantities.push({ quantity, phrase: complement.index, from, to: complement.to, implied: false });
  return draft;
}

function equate(
  scene: Scene,
  copula: number,
  subject: Phrase,
  complement: Phrase,
  senses: (phrase: number) => PhraseSense,
): Draft {
  // «المسؤول عن التلوث هو المصنع»: who is behind it comes last.
  if (copula >= 0 && isBehindEvent(scene, subject) && complement.prep < 0 && !isBehind(scene, complement))
    return equate(scene, copula, complement, subject, senses);
  const token = copula < 0 ? complement.head : copula;
  const from = Math.min(subject.from, token);
  const to = Math.max(subject.to, complement.to, token + 1);
  if (isBehind(scene, complement)) {
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
  // "Is still in the country": who is there yet has stayed.
  const inside = complement.prep >= 0 && marksAt(scene.tokens, complement.prep)[0] === 'place';
  if (inside && isContinuing(scene, token + 1)) {
    const draft = blankDraft(token, 'stay', from, to);
    draft.slots.push({ role: 'agent', phrase: subject.index }, { role: 'place', phrase: complement.index });
    return draft;
  }
  if (isThere(scene, complement, senses(complement.index)) || isInTheAir(scene, complement, senses(subject.index)))
    return placed(
      scene,
      token,
      from,
      to,
      subject,
      complement,
      senses,
      copula >= 0 && isNegatedBehind(scene, copula, complement),
    );
  const named = namedRole(scene, subject);
  const caused = named === null && namedRole(scene, complement) === 'cause';
  const event =
    named === 'target'
      ? 'target'
      : named === null && !caused
        ? 'be'
        : broughtAbout(scene, caused ? complement : subject);
  const draft = blankDraft(token, event, from, to, {
    focus: caused || named === 'cause' ? 'cause' : undefined,
    negated: copula >= 0 && isNegatedBehind(scene, copula, complement),
  });
  if (named !== null) draft.slots.push({ role: named, phrase: complement.index });
  else if (caused) draft.slots.push({ role: 'cause', phrase: subject.index });
  else draft.slots.push({ role: 'patient', phrase: subject.index }, { role: 'topic', phrase: complement.index });
  // "Were asleep in the cabin": where, besides what.
  const where = named === null && !caused && complement.prep < 0 ? placeBehind(scene, complement.to) : -1;
  if (where >= 0) draft.slots.push({ role: 'place', phrase: where });
  return draft;
}

/** «ليس»: a copula that denies; "was not the cause", "was no accident": the negation stands behind the copula. */
function isNegatedBehind({ tokens }: Scene, copula: number, { head }: Phrase): boolean {
  for (let i = copula; i < head; i++) if ((tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}

/** "The cause of the fire": the event that a word of cause is of, or that its pronoun takes up right before it. */
function broughtAbout(scene: Scene, cause: Phrase): EventClass {
  const next = scene.phrases[cause.index + 1];
  const written = next?.of === cause.index && isWrittenOn(scene, next.from);
  const effect = written ? scene.phrases[cause.index - 1] : next?.of === cause.index ? next : undefined;
  const head = effect === undefined ? undefined : (scene.tokens[effect.head] as Token);
  return (head === undefined ? undefined : senseOf(head, 'event')?.event) ?? 'happen';
}

function isContinuing(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && senseOf(token, 'continuing') !== undefined;
}

/** What somebody is to blame for: the event that the predicate names, or that stands under its preposition. */
function effectOf(scene: Scene, complement: Phrase): Phrase {
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

/** "behind the attack", "responsible for the strike", «وراء الهجوم»: the subject did it. */
function isBehind(scene: Scene, complement: Phrase): boolean {
  for (let i = Math.max(0, complement.from - 1); i < complement.to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos !== 'noun' && senseOf(token, 'involvement') !== undefined) return true;
  }
  return false;
}

function isBehindEvent(scene: Scene, phrase: Phrase): boolean {
  const event = senseOf(scene.tokens[effectOf(scene, phrase).head] as Token, 'event');
  return event !== undefined && isBehind(scene, phrase);
}

/** "the cause", "the reason", «الهدف»: nouns that name a role of what happened. */
function namedRole(scene: Scene, phrase: Phrase): 'cause' | 'target' | null {
  const token = scene.tokens[phrase.head] as Token;
  if (hasLink(token, 'cause')) return 'cause';
  if (hasLink(token, 'target')) return 'target';
  if (token.lexeme.pos !== 'noun') return null;
  if (isSourceOf(scene, phrase)) return 'cause';
  const event = senseOf(token, 'event')?.event;
  return event === 'cause' || event === 'target' ? event : null;
}

/** "The source of the fire", «مصدر العطل»: of an event it is what brought it about; of a report it is who gave it. */
function isSourceOf(scene: Scene, { index, head }: Phrase): boolean {
  if (scene.pack.springs?.has((scene.tokens[head] as Token).lexeme.lemma) !== true) return false;
  const next = scene.phrases[index + 1];
  return next !== undefined && next.of === index && senseOf(scene.tokens[next.head] as Token, 'event') !== undefined;
}
