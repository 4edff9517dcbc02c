import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isAnyone } from '../values/anyone';
import type { PhraseSense } from '../values/phrase-sense';
import { familyOf } from './befallen-sorts';
import { eventOf } from './event-at';
import type { EventSense } from './event-sense';
import { isActing, isVehicle } from './phrase-sorts';

// What stands around a verb or noun of a deed, as far as the choice among its senses asks for it.

/** Done to a name that no table knows, or to whom a pronoun of persons stands for. */
export function isOfSomebody(
  { tokens, phrases, pack }: Scene,
  { token, subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const passive = (tokens[token] as Token).lexeme.voice === 'passive';
  const at = passive ? subject : (objects[0] ?? -1);
  const phrase = elementAt(phrases, at);
  if (phrase === undefined) return false;
  const { lemma, pos } = (tokens[phrase.head] as Token).lexeme;
  if (pos === 'pronoun') return pack.anaphors.get(lemma) === 'person';
  const { thing, unknownName, number } = senses(at);
  return thing === null && unknownName && number < 0;
}

/** "Dismissed him as a crank". */
export function isCalled({ tokens, phrases }: Scene, { obliques }: Relations): boolean {
  return obliques.some((index) => {
    const { prep } = phrases[index] as Phrase;
    return prep >= 0 && marksAt(tokens, prep)[0] === 'topic';
  });
}

/** «قُتل شرطي وأصيب آخر»: another stands alone for one more of those told of. */
export function befallsAnother({ tokens, phrases }: Scene, { token, subject }: Relations): boolean {
  const phrase = elementAt(phrases, subject);
  if (phrase === undefined || tokens[token]?.lexeme.voice !== 'passive') return false;
  const { lexeme } = tokens[phrase.head] as Token;
  return (
    phrase.to === phrase.from + 1 && lexeme.senses.length > 0 && lexeme.senses.every(({ kind }) => kind === 'scope')
  );
}

/** "The envoy left the talks": who goes from a known meeting brings none about. */
export function leavesTalks(
  scene: Scene,
  { subject, objects: [first] }: Relations,
  events: readonly EventSense[],
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (subject < 0 || first === undefined || !events.some(({ event }) => event === 'leave')) return false;
  const phrase = scene.phrases[first] as Phrase;
  const known = (scene.tokens[phrase.head] as Token).lexeme.definite;
  return known && isActing(senses(subject)) && familyOf(scene, senses(first)) === 'dealing';
}

/** A phrase behind "on", "onto", "in": what it came down on, or where. */
export function fallsOn({ tokens, phrases }: Scene, { obliques }: Relations): boolean {
  return obliques.some((oblique) => {
    const roles = marksAt(tokens, phrases[oblique]?.prep ?? -1);
    return roles[0] === 'target' || (roles[0] === 'place' && roles.includes('topic'));
  });
}

/** «نادي النصر», «فريق البحث»: behind a noun for a team that it belongs to, a deed with its article is a name or a task of theirs. */
export function isNameOfTeam({ tokens, pack }: Scene, at: number): boolean {
  const [team, deed] = [tokens[at - 1], tokens[at] as Token];
  if (team === undefined || pack.order !== 'verb-first' || deed.lexeme.pos !== 'noun' || !deed.lexeme.definite)
    return false;
  if (team.lexeme.pos !== 'noun' || team.lexeme.definite) return false;
  return team.lexeme.senses.some(
    ({ kind, ...sense }) => kind === 'concept' && (sense as { id?: string }).id === 'thing:group/team',
  );
}

/** Whether words of a phrase stand for a ruling or its outcome, under a preposition of aim or matter. */
export function isContested({ tokens, phrases }: Scene, at: number): boolean {
  const { head, prep } = phrases[at] as Phrase;
  const role = marksAt(tokens, prep)[0];
  if (role === 'means' || role === 'time') return false;
  return (tokens[head] as Token).lexeme.senses.some(
    (sense) =>
      (sense.kind === 'event' && traitsOf(sense.event).family === 'law') ||
      (sense.kind === 'concept' && (sense.id.startsWith('thing:political/') || sense.id === 'thing:matter-effect')),
  );
}

/** Families of what one hands in or puts forward: a resignation, a complaint, an apology, a request. */
const presented: ReadonlySet<Family> = new Set<Family>(['office', 'speech', 'law', 'decision']);

/** «قدم استقالته», «تقدم بشكوى»: the verb's object, or what stands behind its preposition of means, is such a deed. */
export function carriesDeed(
  scene: Scene,
  { objects, obliques }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const means = obliques.filter((phrase) => marksAt(scene.tokens, scene.phrases[phrase]?.prep ?? -1)[0] === 'means');
  return [...objects, ...means].some((phrase) => {
    const event = eventOf(scene, senses(phrase));
    return event !== undefined && presented.has(traitsOf(event).family);
  });
}

/** Whether a verb has an object that is nowhere to go to. */
export function handsOver(
  scene: Scene,
  { objects, token }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  return objects.some((phrase) => {
    const { places, pronoun } = senses(phrase);
    return places.length === 0 && !pronoun && (scene.phrases[phrase] as Phrase).from > token;
  });
}

/** "They are still being held": whoever still is something is a person, where nothing else is named. */
export function isHeldOn(
  scene: Scene,
  { token, subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (subject < 0 || !senses(subject).pronoun) return false;
  for (let i = token - 1; i >= token - 3; i--)
    if (scene.tokens[i] !== undefined && senseOf(scene.tokens[i] as Token, 'continuing') !== undefined) return true;
  return false;
}

/** A verb of no class that does something: no copula, no speech, and none that says how far or how surely another went. */
export function isDoing(scene: Scene, { token: at }: Relations): boolean {
  const token = scene.tokens[at] as Token;
  if (token.lexeme.pos !== 'verb' || scene.pack.copulas.has(token.lexeme.lemma)) return false;
  if (senseOf(token, 'speech') !== undefined || senseOf(token, 'certainty') !== undefined) return false;
  return senseOf(token, 'stage') === undefined || !governsVerb(scene, at);
}

/** "Convinced the mayor that": who is won over has come round, whatever he was told. */
export function winsOver(token: Token, { objects }: Relations): boolean {
  return objects.length > 0 && senseOf(token, 'act')?.act === 'persuade';
}

export function governsVerb(scene: Scene, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (scene.tokens[i]?.lexeme.verbForm === 'infinitive') return true;
  return false;
}

/** What an event befalls: its objects, or the subject of a passive or of a verb without an object. */
export function befallenOf(
  scene: Scene,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): readonly PhraseSense[] {
  if (relation.objects.length > 0) return relation.objects.map((object) => senses(numberedBy(scene, object, senses)));
  return relation.subject >= 0 ? [senses(relation.subject)] : [];
}

/** "Dozens of shots", "two of the rockets": what a bare number is of, where that is nobody; else the phrase itself. */
function numberedBy({ phrases }: Scene, object: number, senses: (phrase: number) => PhraseSense): number {
  const { number, thing, event, casualty } = senses(object);
  const of = phrases[object + 1];
  if (number < 0 || thing !== null || event >= 0 || casualty !== null || of?.of !== object) return object;
  const whole = senses(of.index);
  const body = whole.animate || whole.casualty !== null || whole.actors.length > 0;
  return !body && (whole.thing !== null || whole.event >= 0) ? of.index : object;
}

/** «عدد من المدنيين»: a number of persons; «أحد» behind a negation: nobody. */
export function countsPersons(
  scene: Scene,
  { objects, subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  return (objects.length > 0 ? objects : [subject]).some((phrase) => {
    if (phrase < 0) return false;
    if (isAnyone(scene, scene.phrases[phrase] as Phrase)) return true;
    const next = scene.phrases[phrase + 1];
    if (senses(phrase).measure === null) return false;
    return next?.prep === scene.phrases[phrase]?.to && senses(phrase + 1).animate;
  });
}

export function befallsVehicle(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const only =
    relation.objects.length === 0 ? relation.subject : relation.subject < 0 ? (relation.objects[0] ?? -1) : -1;
  return only >= 0 && isVehicle(scene, senses(only).thing);
}
