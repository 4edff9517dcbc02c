import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { conceptOf, hasLink } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Cleft } from './cleft';
import type { Draft, Slot } from './draft';
import { invertedCleft } from './inverted-clefts';
import { roleOfDoer } from './role-of-doer';
import { singledBearer } from './singled-bearers';

/** Roles of what stands as the subject of a verb. */
const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause', 'means']);

/**
 * "It was emigration that kept the figure down", "rain was what brought it down", «أبناء الحي هم من أخرجوا الجثتين», «سوء التخزين هو ما أدى إليه»: a cleft sets one
 * doer or cause apart as the one that did it, and a denial or doubt bears on that.
 */
export function tellClefts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const clause of scene.clauses) {
    const cleft =
      cleftAt(scene, clause) ?? headless(scene, clause) ?? invertedCleft(scene, clause) ?? singledBearer(scene, clause);
    if (cleft === null) continue;
    const relation = scene.relations.find(
      ({ token }) => token >= cleft.at && token < clause.to && isVerb(scene, token) && token !== cleft.copula,
    );
    const verb = relation === undefined ? undefined : (scene.tokens[relation.token] as Token);
    const own = drafts.findIndex(({ token, nominal }) => token === relation?.token && !nominal);
    // «هي من نفذ الهجوم»: the verb says no more than that the deed of its object was done.
    const carried = own < 0 && relation !== undefined ? headOfObject(scene, relation) : -1;
    const at = own < 0 ? drafts.findIndex(({ token, nominal }) => token === carried && nominal) : own;
    const draft = drafts[at];
    if (relation === undefined || verb === undefined || draft === undefined) continue;
    // "It was the driver who was hit": a passive tells whom it befell.
    if (verb.lexeme.voice === 'passive' && !(cleft.free && scene.pack.order === 'verb-first')) continue;
    const subject = relation.subject;
    if (subject >= 0 && !cleft.inverted && !stands(scene, subject, cleft)) continue;
    // Of what breaks down or falls nobody is set apart as its doer.
    if (draft.frame === 'unaccusative') continue;
    // "What caused it", «هو ما أدى إليه»: what it was stands behind a pronoun.
    const told = draft.event === 'cause' ? alteredDraft(draft, { event: 'happen' }) : draft;
    const named = told.slots.find(
      (slot) => doing.has(slot.role) && (slot.value !== undefined || isBefore(scene, slot.phrase, cleft)),
    );
    // "What" and "the ones who" say nothing of what it was.
    const known =
      named !== undefined && (scene.phrases[named.phrase]?.from ?? -1) !== cleft.at ? named.role : undefined;
    const role = known ?? roleSetApart(scene, cleft.phrase, senses(cleft.phrase.index));
    const kept =
      !cleft.inverted &&
      cleft.bearer === undefined &&
      named !== undefined &&
      (named.value !== undefined || isTheOne(scene, named.phrase, cleft));
    const apart = { role, phrase: cleft.phrase.index };
    const others = cleft.inverted ? undergoing(scene, told.slots, cleft) : told.slots;
    const made = alteredDraft(told, {
      slots: kept ? told.slots : [...others.filter((slot) => slot !== named), apart],
      focus: role === 'agent' ? role : 'cause',
      negated: told.negated !== cleft.negated,
      from: Math.min(cleft.from, told.from),
    });
    drafts[at] = made;
    // The copula says nothing of its own, unless what he was does.
    if (cleft.bearer === 'somebody') continue;
    const copula = drafts.findIndex(
      ({ event, token }) => event === 'be' && token >= cleft.from && (token < cleft.at || token === cleft.copula),
    );
    if (copula >= 0) drafts.splice(copula, 1);
  }
}

function headOfObject({ phrases }: Scene, { objects }: Relations): number {
  return objects[0] === undefined ? -1 : (phrases[objects[0]] as Phrase).head;
}

function cleftAt(scene: Scene, clause: Clause): Cleft | null {
  const before = scene.clauses[clause.index - 1];
  if (before === undefined || before.to !== clause.from) return null;
  const { pos } = (scene.tokens[clause.from] as Token).lexeme;
  if (clause.opener !== 'relative' && pos !== 'complementizer') return null;
  return scene.pack.order === 'verb-first' ? separated(scene, clause, before) : predicated(scene, clause, before);
}

/** «X هو الذي», «X هو ما»: a pronoun between a subject and a relative that describes nothing else. */
function separated(scene: Scene, clause: Clause, before: Clause): Cleft | null {
  const opening = scene.tokens[clause.from] as Token;
  const at = clause.from - 1;
  const pronoun = elementAt(scene.tokens, at);
  const written = elementAt(scene.tokens, at - 1)?.end === pronoun?.start;
  const fused = (opening.lexeme.lemma.includes(' ') && scene.pack.clausalRelatives.has(opening.lexeme.lemma)) === true;
  const apart = pronoun?.lexeme.pos === 'pronoun' && !written && scene.pack.copulas.has(pronoun.lexeme.lemma);
  if (!apart && !fused) return null;
  // «…، وهو ما أدى إلى»: behind a break it takes up the whole clause.
  const last = elementAt(scene.tokens, fused ? at : at - 1)?.lexeme.pos;
  if (last === 'comma' || last === 'conjunction' || last === undefined) return null;
  const phrase = scene.phrases.find(
    ({ from, to, prep, of }) => from >= before.from && to <= clause.from && prep < 0 && of < 0,
  );
  if (phrase === undefined || (scene.tokens[phrase.head] as Token).lexeme.pos === 'pronoun') return null;
  return {
    phrase,
    from: phrase.from,
    free: true,
    at: clause.from,
    copula: -1,
    negated: isNegated(scene, phrase, clause.from),
  };
}

/** «ليس الجيش هو من», «لم يكن الجيش هو من», «الجيش ليس هو من»; «الجيش لا الشرطة هو من» denies the part of another. */
function isNegated({ tokens }: Scene, { from, to }: Phrase, relative: number): boolean {
  let before = from - 1;
  while (elementAt(tokens, before)?.lexeme.pos === 'aux') before--;
  if (elementAt(tokens, before)?.lexeme.pos === 'negator') return true;
  // «عامل غير مخول هو من» is one that is not.
  for (let i = to; i < relative; i++)
    if ((tokens[i] as Token).lexeme.pos === 'negator')
      return i + 1 === relative || (tokens[i + 1] as Token).lexeme.pos === 'pronoun';
  return false;
}

/** "It was X that", "it was X who"; "X was what". */
function predicated(scene: Scene, clause: Clause, before: Clause): Cleft | null {
  let copula = -1;
  for (let i = before.from; i < before.to && copula < 0; i++)
    if (scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma)) copula = i;
  if (copula < 0) return null;
  const inside = scene.phrases.filter(({ from, to }) => from >= before.from && to <= clause.from);
  const opening = scene.tokens[clause.from] as Token;
  // "The union said it was overloading that": the copula's own subject, and not whoever said so.
  const ahead = inside.findLast(({ to, of, prep }) => to <= copula && of < 0 && prep < 0);
  const behind = inside.filter(({ from }) => from > copula);
  if (ahead === undefined) return null;
  const pronoun = (scene.tokens[ahead.head] as Token).lexeme.pos === 'pronoun';
  const last = scene.tokens[clause.from - 1] as Token;
  const alone = copula === clause.from - 1 || (copula === clause.from - 2 && hasLink(last, 'headless'));
  if (opening.lexeme.pos !== 'complementizer' && alone && !pronoun)
    return { phrase: ahead, from: ahead.from, free: true, at: clause.from, copula: -1, negated: false };
  if (!pronoun || ahead.to !== copula || !scene.pack.anaphors.has((scene.tokens[ahead.head] as Token).lexeme.lemma))
    return null;
  if (scene.pack.anaphors.get((scene.tokens[ahead.head] as Token).lexeme.lemma) !== 'body') return null;
  // "The contractor's digging": what is owned, and not its owner.
  const [first] = behind;
  // "Not visitors but fans": what is put in the place of the other.
  const instead = behind.find(({ from }) => hasLink(scene.tokens[from - 1] as Token, 'contrast'));
  const owned = first === undefined ? undefined : behind.find(({ owner }) => owner === first.index);
  const phrase = instead ?? owned ?? first;
  if (phrase === undefined || phrase.prep >= 0) return null;
  const negated = instead === undefined && isDenied(scene, copula, phrase);
  return { phrase, from: ahead.from, free: false, at: clause.from, copula: -1, negated };
}

/** What stands between the verb of an inverted cleft and its pronoun was done to, whoever grammar takes for the subject. */
function undergoing({ phrases }: Scene, slots: readonly Slot[], { at, phrase }: Cleft): Slot[] {
  const isWithin = (slot: Slot) => {
    const found = elementAt(phrases, slot.phrase);
    return found !== undefined && found.from > at && found.to <= phrase.from;
  };
  return slots
    .filter((slot) => slot.phrase !== phrase.index && (!doing.has(slot.role) || isWithin(slot)))
    .map((slot) => (doing.has(slot.role) ? { ...slot, role: 'patient' } : slot));
}

/** "Was certainly not fog": a negation between the copula and what is set apart. */
function isDenied({ tokens }: Scene, copula: number, { from }: Phrase): boolean {
  for (let i = copula + 1; i < from; i++) if ((tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}

/** "Rust was what stopped the lift", "what stopped the lift was rust": a pronoun for whatever it was, beside a copula. */
function headless(scene: Scene, clause: Clause): Cleft | null {
  const { tokens, relations, phrases } = scene;
  if ((scene.held & Held.Headless) === 0) return null;
  const isCopula = (at: number) => scene.pack.copulas.has(elementAt(tokens, at)?.lexeme.lemma ?? '');
  for (const { token, subject } of relations) {
    const what = token >= clause.from && token < clause.to ? elementAt(phrases, subject) : undefined;
    if (what === undefined || isCopula(token) || !hasLink(tokens[what.head] as Token, 'headless')) continue;
    const apart = elementAt(tokens, what.from - 1)?.lexeme.pos === 'negator' ? 2 : 1;
    const copula = isCopula(what.from - apart)
      ? what.from - apart
      : (relations.find((other) => other.token > token && other.token < clause.to && isCopula(other.token))?.token ??
        -1);
    const equated = relations[scene.relationAt[copula] ?? -1];
    if (equated === undefined) continue;
    const phrase = elementAt(phrases, copula < token ? equated.subject : (equated.objects[0] ?? -1));
    if (phrase === undefined || phrase.prep >= 0 || (tokens[phrase.head] as Token).lexeme.pos === 'pronoun') continue;
    // "Was not what": the negation stands before the deed and is heard there.
    const negated = copula > token && isDenied(scene, copula, phrase);
    return { phrase, from: Math.min(phrase.from, what.from), free: true, at: what.from, copula, negated };
  }
  return null;
}

/** Whether the subject that grammar found is the one set apart, or its pronoun or relative. */
function stands({ phrases }: Scene, subject: number, { phrase, from, at }: Cleft): boolean {
  const found = phrases[subject] as Phrase;
  return found.index === phrase.index || (found.from >= from && found.from <= at);
}

/** Whether a phrase is the one set apart: neither the pronoun in its place, nor what it is said to be instead of. */
function isTheOne({ tokens, phrases }: Scene, phrase: number, cleft: Cleft): boolean {
  if (phrase === cleft.phrase.index) return true;
  const { head, from } = phrases[phrase] as Phrase;
  return (tokens[head] as Token).lexeme.pos !== 'pronoun' && elementAt(tokens, from - 1)?.lexeme.pos !== 'negator';
}

/** Before the relative, or the word that stands for whatever it was. */
function isBefore({ phrases }: Scene, phrase: number, { at }: Cleft): boolean {
  return phrase >= 0 && (phrases[phrase] as Phrase).from <= at;
}

/** What no table knows and bears no name does nothing of its own will. */
function roleSetApart(scene: Scene, { head }: Phrase, sense: PhraseSense): Role {
  const { thing, animate, actors, places, unknownName } = sense;
  // «خمس شركات»: beside a number no word is told to name a body.
  if (conceptOf(scene.tokens[head] as Token, 'actor:') !== undefined) return 'agent';
  if (thing === null && !animate && actors.length === 0 && places.length === 0 && !unknownName) return 'cause';
  return roleOfDoer(scene, sense);
}

function isVerb({ tokens }: Scene, at: number): boolean {
  return (tokens[at] as Token).lexeme.pos === 'verb';
}
