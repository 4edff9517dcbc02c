import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Draft } from './draft';
import { roleOfDoer } from './roles';

/** Roles of what stands as the subject of a verb. */
const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause', 'means']);

/**
 * "It was emigration that kept the figure down", "rain was what brought it down", «أبناء الحي هم من أخرجوا الجثتين», «سوء التخزين هو ما أدى إليه»: a cleft sets one
 * doer or cause apart as the one that did it, and a denial or doubt bears on that.
 */
export function tellClefts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const clause of scene.clauses) {
    const cleft = cleftAt(scene, clause);
    if (cleft === null) continue;
    const relation = scene.relations.find(
      ({ token }) => token >= clause.from && token < clause.to && isVerb(scene, token),
    );
    const verb = relation === undefined ? undefined : (scene.tokens[relation.token] as Token);
    const at = drafts.findIndex(({ token, nominal }) => token === relation?.token && !nominal);
    const draft = drafts[at];
    if (relation === undefined || verb === undefined || draft === undefined) continue;
    // "It was the driver who was hit": a passive tells whom it befell.
    if (verb.lexeme.voice === 'passive' && !cleft.free) continue;
    const subject = relation.subject;
    if (subject >= 0 && !stands(scene, subject, cleft, clause)) continue;
    // Of what breaks down or falls nobody is set apart as its doer.
    if (draft.frame === 'unaccusative') continue;
    // "What caused it", «هو ما أدى إليه»: what it was stands behind a pronoun.
    const told = draft.event === 'cause' ? alteredDraft(draft, { event: 'happen' }) : draft;
    const named = told.slots.find(
      (slot) => doing.has(slot.role) && (slot.value !== undefined || isBefore(scene, slot.phrase, clause)),
    );
    const role = named?.role ?? roleSetApart(scene, senses(cleft.phrase.index));
    const made = alteredDraft(told, {
      slots: named === undefined ? [...told.slots, { role, phrase: cleft.phrase.index }] : told.slots,
      focus: role === 'agent' ? role : 'cause',
      from: Math.min(cleft.from, told.from),
    });
    drafts[at] = made;
    // The copula says nothing of its own.
    const copula = drafts.findIndex(({ event, token }) => event === 'be' && token >= cleft.from && token < clause.from);
    if (copula >= 0) drafts.splice(copula, 1);
  }
}

interface Cleft {
  readonly phrase: Phrase;
  /** First token of the words that set it apart. */
  readonly from: number;
  /** Its relative has no noun of its own ("what", «ما»). */
  readonly free: boolean;
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
  return { phrase, from: phrase.from, free: true };
}

/** "It was X that", "it was X who"; "X was what". */
function predicated(scene: Scene, clause: Clause, before: Clause): Cleft | null {
  let copula = -1;
  for (let i = before.from; i < before.to && copula < 0; i++)
    if (scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma)) copula = i;
  if (copula < 0) return null;
  const inside = scene.phrases.filter(({ from, to }) => from >= before.from && to <= clause.from);
  const opening = scene.tokens[clause.from] as Token;
  const ahead = inside.find(({ to, of, prep }) => to <= copula && of < 0 && prep < 0);
  const behind = inside.filter(({ from }) => from > copula);
  if (ahead === undefined) return null;
  const pronoun = (scene.tokens[ahead.head] as Token).lexeme.pos === 'pronoun';
  const last = scene.tokens[clause.from - 1] as Token;
  const alone = copula === clause.from - 1 || (copula === clause.from - 2 && hasLink(last, 'question'));
  if (opening.lexeme.pos !== 'complementizer' && alone && !pronoun)
    return { phrase: ahead, from: ahead.from, free: true };
  if (!pronoun || ahead.to !== copula || !scene.pack.anaphors.has((scene.tokens[ahead.head] as Token).lexeme.lemma))
    return null;
  if (scene.pack.anaphors.get((scene.tokens[ahead.head] as Token).lexeme.lemma) !== 'body') return null;
  // "The contractor's digging": what is owned, and not its owner.
  const [first] = behind;
  const phrase = first === undefined ? undefined : (behind.find(({ owner }) => owner === first.index) ?? first);
  if (phrase === undefined || phrase.prep >= 0) return null;
  return { phrase, from: ahead.from, free: false };
}

/** Whether the subject that grammar found is the one set apart, or its pronoun or relative. */
function stands({ phrases }: Scene, subject: number, { phrase, from }: Cleft, clause: Clause): boolean {
  const found = phrases[subject] as Phrase;
  return found.index === phrase.index || (found.from >= from && found.from <= clause.from);
}

function isBefore({ phrases }: Scene, phrase: number, { from }: Clause): boolean {
  return phrase >= 0 && (phrases[phrase] as Phrase).from < from;
}

/** What no table knows and bears no name does nothing of its own will. */
function roleSetApart(scene: Scene, sense: PhraseSense): Role {
  const { thing, animate, actors, places, unknownName } = sense;
  if (thing === null && !animate && actors.length === 0 && places.length === 0 && !unknownName) return 'cause';
  return roleOfDoer(scene, sense);
}

function isVerb({ tokens }: Scene, at: number): boolean {
  return (tokens[at] as Token).lexeme.pos === 'verb';
}
