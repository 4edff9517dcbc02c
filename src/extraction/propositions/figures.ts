import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { type Counting, type CountMemory, onlyOne } from '../memory/count-memory';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { isCarriedBy } from './aboard';
import { blankDraft } from './blank-draft';
import { countedBehind, countedByTally, countingsIn, effectOf } from './countings';
import type { Draft } from './draft';
import { forget } from './forget-count';
import { areSomeOfUs } from './in-venue';
import { isLeft } from './left-figure';
import { loneFigure } from './lone-figure';
import { isSaidOf, isSpokenOf } from './said-of';
import { namesAnother, tallyBefore, tellsEffect } from './tally';

type Senses = (phrase: number) => PhraseSense;

/**
 * Figures that leave out what they count, because it was counted just before: "81,000 according to police", "the number was
 * seven", "organisers said 50,000", «العدد خمسة». They take the unit, the effect and the arguments of that count.
 */
export function draftFigures(scene: Scene, known: readonly Draft[], senses: Senses, memory: CountMemory): Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    const asked = leavesOut(scene, known, phrase, senses);
    if (asked === null) continue;
    const { given, tally } = asked;
    const counted = [...known, ...drafts];
    const [here, before] = [countingsIn(scene, counted, phrase.from, senses), memory.recall(scene.number)];
    const told = tally === null ? countedBehind(scene, phrase) : countedByTally(scene, counted, tally, senses, memory);
    if (told === null && tally !== null && namesAnother(scene, tally)) continue;
    const counting = given
      ? (told ?? onlyOne(here) ?? onlyOne(before) ?? loneFigure(scene, known, phrase, tally))
      : ([...before, ...here].findLast(({ quantity }) => quantity.effect === 'aboard') ?? null);
    // "There were 1,000 people": not so many trains.
    const other =
      senses(phrase.index).thing === 'thing:person' && counting !== null && counting.quantity.unit !== 'person';
    const draft = counting === null || other ? null : figure(scene, phrase, tally, counting, senses);
    if (draft === null) continue;
    forget(known, phrase);
    drafts.push(draft);
  }
  return drafts;
}

/** Whether some figure of a sentence may leave out what it counts. */
export function asksCounts(scene: Scene, known: readonly Draft[], senses: Senses): boolean {
  return scene.phrases.some((phrase) => leavesOut(scene, known, phrase, senses) !== null);
}

/** Whether a figure may leave out what it counts, and the noun of counting before it; null where it may not. */
function leavesOut(
  scene: Scene,
  known: readonly Draft[],
  phrase: Phrase,
  senses: Senses,
): { readonly given: boolean; readonly tally: Phrase | null } | null {
  const sense = senses(phrase.index);
  if (areSomeOfUs(scene, phrase)) return null;
  const bare = isBare(scene, phrase, sense);
  if ((!bare && !isNamedAnew(sense)) || isCounted(known, phrase) || isCarriedBy(scene, phrase, senses)) return null;
  const tally = tallyBefore(scene, phrase, senses);
  if (!bare && (tally === null || tally === phrase || !tellsEffect(scene, tally, senses))) return null;
  const given = tally !== null || isGiven(scene, phrase, senses);
  return given || isInside(scene, phrase, senses) ? { given, tally } : null;
}

/** A number that says neither of what it is nor in what it is measured. */
function isBare(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  if (sense.number < 0 || sense.unit !== null || sense.casualty !== null || sense.event >= 0) return false;
  if (isLeft(scene, phrase)) return false;
  if (sense.measure !== null && !isTally(sense.measure)) return false;
  if (sense.places.length > 0 || sense.actors.length > 0 || sense.adjectives.length > 0 || sense.unknownName)
    return false;
  return sense.thing === 'thing:person' || isTally(sense.measure) || isOnlyNumber(scene, phrase);
}

/** «عدد المفقودين يزيد على 130 راكبا»: a figure that says again, by another noun, who is counted. */
function isNamedAnew(sense: PhraseSense): boolean {
  const { number, unit, event, places, unknownName } = sense;
  return number >= 0 && unit === null && event < 0 && sense.animate && places.length === 0 && !unknownName;
}

/** Nothing but the number, its bounds and nouns of counting: "at least 40", «230 حالة». */
function isOnlyNumber(scene: Scene, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const { pos, senses } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'number' || pos === 'adverb' || pos === 'preposition' || pos === 'determiner') continue;
    if (pos !== 'noun' || !senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:unit/')))
      return false;
  }
  return true;
}

function isCounted(known: readonly Draft[], phrase: Phrase): boolean {
  return known.some((draft) =>
    draft.quantities.some(
      ({ phrase: index, quantity }) =>
        index === phrase.index && (effectOf(draft, quantity) !== null || quantity.measure !== null),
    ),
  );
}

/** Told by somebody as how many: by a source beside it, as the object of saying or reckoning, or as what there is. */
function isGiven(scene: Scene, phrase: Phrase, senses: Senses): boolean {
  const next = scene.tokens[phrase.to];
  const after = next?.lexeme.pos === 'comma' ? scene.tokens[phrase.to + 1] : next;
  if (after?.lexeme.pos === 'preposition' && senseOf(after, 'speech') !== undefined) return true;
  if (isSaidOf(scene, phrase, senses) || isSpokenOf(scene, phrase)) return true;
  return scene.relations.some((relation) => {
    const token = scene.tokens[relation.token] as Token;
    if (token.lexeme.voice === 'passive' || token.lexeme.pos !== 'verb') return false;
    const takes = relation.objects.includes(phrase.index) || relation.obliques.includes(phrase.index);
    if (!takes || relation.token > phrase.from) return false;
    if (senseOf(token, 'reckons') !== undefined) return isValueOf(scene, phrase);
    if (senseOf(token, 'speech') !== undefined) return isValueOf(scene, phrase);
    return scene.pack.copulas.has(token.lexeme.lemma) && isThere(scene, relation.token, relation.subject, senses);
  });
}

/** Classes of being in what carries one, or of moving with it. */
const riding: ReadonlySet<EventClass> = new Set<EventClass>(['travel', 'carry', 'transport', 'leave', 'be', 'stay']);

/** "750 were travelling", "it had held more than 500": a number that where others were counted aboard says how many more were. */
function isInside(scene: Scene, { index, prep }: Phrase, senses: Senses): boolean {
  if (prep >= 0) return false;
  return scene.relations.some(({ token, subject, objects }) => {
    const { senses: told } = (scene.tokens[token] as Token).lexeme;
    if (subject === index) return told.some((sense) => sense.kind === 'event' && riding.has(sense.event));
    if (!objects.includes(index) || subject < 0) return false;
    const { pronoun, thing } = senses(subject);
    const vessel = pronoun || thing?.startsWith('thing:vehicle') === true;
    return vessel && told.some((sense) => sense.kind === 'event' && containing.has(sense.event));
  });
}

/** Classes of having in one's hold. */
const containing: ReadonlySet<EventClass> = new Set<EventClass>(['hold', 'carry', 'transport']);

/** "Said 50,000", "put it at 12", "spoke of 19"; not "said after 12", "gave … from 20". */
function isValueOf(scene: Scene, phrase: Phrase): boolean {
  if (phrase.prep < 0) return true;
  const roles = marksAt(scene.tokens, phrase.prep);
  return roles.includes('of') || roles.includes('target') || roles.includes('topic') || roles.includes('means');
}

/** "There were 38", "they were 38", «كانوا 38». */
function isThere(scene: Scene, copula: number, subject: number, senses: Senses): boolean {
  if (subject < 0) {
    const before = scene.tokens[copula - 1];
    return before !== undefined && senseOf(before, 'existential') !== undefined;
  }
  return (
    senses(subject).pronoun &&
    (scene.tokens[(scene.phrases[subject] as Phrase).head] as Token).lexeme.number === 'plural'
  );
}

function figure(scene: Scene, phrase: Phrase, tally: Phrase | null, counting: Counting, senses: Senses): Draft | null {
  const { quantity, event, slots } = counting;
  const read = quantityOf(scene, phrase, { ...senses(phrase.index), measure: null }, quantity.effect, false);
  if (read === null) return null;
  const { qualifiers } = quantity.scope;
  const part = tally !== null && isOfOnesOwn(scene, tally) ? ('subset' as const) : ('total' as const);
  const told = { ...read, unit: quantity.unit, scope: { part, qualifiers } };
  const from = tally === null ? phrase.from : Math.min(tally.from, phrase.from);
  const draft = blankDraft(
    senses(phrase.index).number,
    quantity.unit === 'person' && quantity.effect !== null ? 'measure' : event,
    from,
    phrase.to,
  );
  const places = placesOf(scene, phrase, senses);
  draft.slots.push(...places, ...slots.filter(({ role }) => role !== 'place' || places.length === 0));
  draft.quantities.push({ quantity: told, phrase: phrase.index, from, to: phrase.to, implied: false });
  return draft;
}

/** "Revised the number of its own": those of whom nothing else is said than whose they are. */
function isOfOnesOwn({ phrases, tokens, pack }: Scene, { index }: Phrase): boolean {
  const of = phrases[index + 1];
  if (of?.of !== index || (tokens[of.head] as Token).lexeme.pos === 'noun') return false;
  return pack.possessives.has((tokens[of.from] as Token).lexeme.lemma);
}

/** "In Paris the gap was wider: 81,000 …": the place that opens a figure's sentence, or stands in its clause. */
function placesOf(scene: Scene, figure: Phrase, senses: Senses): Draft['slots'] {
  const found: Draft['slots'] = [];
  for (const phrase of scene.phrases) {
    if (phrase.prep < 0 || marksAt(scene.tokens, phrase.prep)[0] !== 'place') continue;
    const opens = phrase.prep <= 1 && phrase.from < figure.from;
    if (opens || isBeside(scene, phrase, figure, senses)) found.push({ role: 'place', phrase: phrase.index });
  }
  return found;
}

/** In the clause of a figure and not that of another: "4,000 in Brussels, and 15,000 across the country". */
function isBeside(scene: Scene, place: Phrase, figure: Phrase, senses: Senses): boolean {
  const clause = scene.clauseAt[figure.from];
  if (place.index === figure.index || scene.clauseAt[place.from] !== clause) return false;
  const [after, before] = place.index < figure.index ? [-1, place.index] : [figure.index, place.index];
  for (let i = before - 1; i > after; i--) {
    const other = scene.phrases[i] as Phrase;
    if (scene.clauseAt[other.from] !== clause) break;
    if (senses(i).number >= 0 && isOnlyNumber(scene, other)) return false;
  }
  return true;
}
