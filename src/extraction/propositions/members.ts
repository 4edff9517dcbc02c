import type { EventClass } from '../../model/event-class';
import type { PartOfSpeech, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { takesMembers } from '../values/partitive';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { eventOfEffect } from './casualties';
import { addSlot, type Draft, slotOf } from './draft';

/**
 * "The mayor was among the dead", "among those arrested were two teachers", «القائد في عداد الجرحى»: what befell a group befell
 * whoever is said to be one of it. What another draft tells by the same word is filled in there.
 */
export function draftMembers(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!takesMembers(scene.tokens[at] as Token)) continue;
    const group = groupBehind(scene, at);
    const event = group < 0 ? undefined : fateOf(scene.tokens[group] as Token);
    if (event === undefined) continue;
    const member = memberOf(scene, at, group, senses);
    if (member === null) continue;
    const from = Math.min(member.from, at);
    const known = drafts.find(({ token }) => token === group);
    const draft = known ?? blankDraft(group, event, from, Math.max(member.to, group + 1));
    if (member.to <= at && isDeniedAhead(scene, member.from)) draft.negated = true;
    if (slotOf(draft, 'patient') !== undefined) continue;
    for (const index of [member.index, ...coordinated(scene, member.index)])
      addSlot(draft, { role: 'patient', phrase: index });
    if (known === undefined) found.push(draft);
  }
  return found;
}

/** The word behind the preposition, its article apart. */
function groupBehind({ tokens }: Scene, at: number): number {
  let i = at + 1;
  while (tokens[i]?.lexeme.pos === 'determiner' || tokens[i]?.lexeme.pos === 'adverb') i++;
  return i < tokens.length ? i : -1;
}

/** What befell those whom a noun or a participle names by it. */
export function fateOf(token: Token): EventClass | undefined {
  const { pos, verbForm, voice } = token.lexeme;
  const casualty = senseOf(token, 'casualty');
  if (casualty !== undefined) return eventOfEffect(casualty.effect);
  if (pos !== 'adjective' && !(pos === 'verb' && verbForm === 'participle' && voice === 'passive')) return undefined;
  const sense = senseOf(token, 'event');
  return sense?.frame === 'transitive' ? sense.event : undefined;
}

/** Who is said to be one of a group. */
function memberOf(scene: Scene, at: number, group: number, senses: (phrase: number) => PhraseSense): Phrase | null {
  const { tokens, phrases, pack } = scene;
  const links = (i: number) => tokens[i] !== undefined && pack.copulas.has((tokens[i] as Token).lexeme.lemma);
  let before = at;
  const skip = (i: number) => between.has((tokens[i] as Token).lexeme.pos);
  while (before > 0 && skip(before - 1)) before--;
  if (links(before - 1)) {
    while (before > 0 && (links(before - 1) || skip(before - 1))) before--;
    const subject = endingAt(scene, before);
    if (subject !== null) return subject;
  }
  let ahead = group + 1;
  for (const phrase of phrases) if (phrase.prep === ahead) ahead = phrase.to;
  if (links(ahead)) return toldAt(scene, ahead + 1);
  if (pack.order !== 'verb-first' || tellsElse(scene, at)) return null;
  const subject = endingAt(scene, before);
  const isSomebody = subject !== null && (senses(subject.index).animate || senses(subject.index).actors.length > 0);
  return isSomebody ? subject : toldAt(scene, group + 1);
}

/** «لم يكن الوزير بين القتلى»: where the copula comes first, the negation does. */
function isDeniedAhead({ tokens, pack }: Scene, subject: number): boolean {
  if (pack.order !== 'verb-first') return false;
  let at = subject - 1;
  while (
    at >= 0 &&
    (tokens[at] as Token).lexeme.pos !== 'negator' &&
    pack.copulas.has((tokens[at] as Token).lexeme.lemma)
  )
    at--;
  return tokens[at]?.lexeme.pos === 'negator';
}

/** What may stand between a copula and those that somebody is one of. */
const between: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['negator', 'adverb']);

/** The first of the phrases joined to the one that ends before a token, or that it completes. */
function endingAt({ phrases }: Scene, token: number): Phrase | null {
  let phrase = phrases.find(({ to }) => to === token);
  while (phrase !== undefined && (phrase.joined >= 0 || phrase.of >= 0))
    phrase = phrases[phrase.joined >= 0 ? phrase.joined : phrase.of];
  return phrase === undefined || phrase.prep >= 0 ? null : phrase;
}

/** The phrase that begins at a token, where nothing governs it. */
function toldAt({ phrases }: Scene, token: number): Phrase | null {
  const phrase = phrases.find(({ from }) => from === token);
  return phrase === undefined || phrase.prep >= 0 || phrase.of >= 0 ? null : phrase;
}

/** Whether a verb other than a copula tells of something in the same clause. */
function tellsElse({ tokens, clauses, clauseAt, pack }: Scene, at: number): boolean {
  const { from, to } = clauses[clauseAt[at] as number] as Clause;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos !== 'verb' || pack.copulas.has(token.lexeme.lemma)) continue;
    // «بين القتلى، قال المكتب»: who says it stands behind.
    return i < at || senseOf(token, 'speech') === undefined;
  }
  return false;
}
