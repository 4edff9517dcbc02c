import type { ActorType } from '../../gazetteer/concept';
import type { ActorValue } from '../../model/actor';
import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { mayAct } from './may-act';
import { near, ofOneself } from './of-oneself';
import { actorOfSource, bodyOf, isPossessed } from './speaker-of';
import { bodySpeaking, unlisted } from './speaker-unlisted';

/** Families of what befalls vehicles and buildings, and no body that speaks. */
export const unaccusative: ReadonlySet<Family> = new Set<Family>(['accident', 'damage']);

export const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause', 'means']);

/** Whom "we", "he", "it" and "they" stand for in what somebody says: who speaks; null where that is somebody else, or open. */
export function pronounOfSpeaker(
  scene: Scene,
  index: number,
  role: Role,
  inner: SpokenRegion,
  speaker: Source,
  senses: (phrase: number) => PhraseSense,
  event: EventClass,
): ActorValue | null {
  const phrase = scene.phrases[index] as Phrase;
  // "What caused it", "the ones who did it": whatever that was, no pronoun takes up who speaks.
  if (hasLink(scene.tokens[phrase.head] as Token, 'headless')) return null;
  const first = scene.pack.firstPerson.has((scene.tokens[phrase.head] as Token).lexeme.lemma);
  // "Police arrested the men and accused them of arson": nobody accuses himself.
  const accused = inner.act === 'accuse' ? scene.relations[scene.relationAt[inner.cue] as number]?.objects : undefined;
  if (!first && accused?.includes(index)) return null;
  const { lemma, number } = (scene.tokens[phrase.head] as Token).lexeme;
  const anaphor = scene.pack.anaphors.get(lemma);
  // "His brother denied that he had fled": whoever is called by somebody denies it of him.
  const ofAnother = !first && inner.sources.some((one) => isOfAnother(scene, one, speaker));
  const another = ofAnother && anaphor === 'person';
  // «قال محاميه إنه اعتقل»: what befell "him" befell the one whose lawyer speaks.
  if (ofAnother && anaphor === undefined && role === 'patient' && event !== 'be') return null;
  if (first)
    return (
      actorOfSource(scene, speaker, null, speaker.name) ??
      (number === 'plural' ? bodySpeaking(scene, senses, inner) : null) ??
      unlisted(speaker)
    );
  if (doing.has(role) && ofOneself.has(inner.act) && !another) return actorOfSource(scene, speaker, null, speaker.name);
  // Several persons are "they"; a body known by name may be "it".
  const single = anaphor !== 'several' && number !== 'plural';
  const person = inner.sources.some((source) => senses(source).animate && agrees(scene, source, index));
  // «قال الوزير إنها أهملت»: a pronoun of another gender is somebody else's.
  const agreeing = inner.sources.length === 0 || inner.sources.some((source) => agrees(scene, source, index));
  const one = anaphor === 'person' || (single && agreeing && (speaker.id === null || person));
  // "The railway said it derailed": no body comes off the rails, sinks or falls in.
  if (!first && unaccusative.has(traitsOf(event).family) && role === 'patient' && anaphor !== 'person') return null;
  const subject = doing.has(role) || (role === 'patient' && (event === 'be' || isPassiveSubject(scene, index)));
  if (!subject || !opensWords(scene, phrase, inner)) return null;
  // «الاتهام بأنه لا أساس له»: behind a noun of speech stands what was said.
  if (event === 'be' && (scene.tokens[inner.cue] as Token).lexeme.pos !== 'verb') return null;
  if (one && (doing.has(role) || anaphor === 'person')) return oneThatSpeaks(scene, speaker, senses, inner);
  // What a body says befell "them" befell those it tells of; villagers tell of themselves.
  if (!agreeing || (!single && inner.sources.some((source) => isOnePerson(scene, source, senses)))) return null;
  // "Villagers said they were fighters" is of others, "they were in the mosque" of themselves.
  const told = event !== 'be' || isSomewhere(scene, phrase);
  const ofThemselves = doing.has(role) || (told && inner.sources.some((source) => senses(source).animate));
  return ofThemselves ? groupThatSpeaks(scene, speaker, senses, inner, event) : null;
}

/** "Villagers said they had not been told". */
export function isPassiveSubject(scene: Scene, index: number): boolean {
  return scene.relations.some(
    ({ subject, token }) => subject === index && (scene.tokens[token] as Token).lexeme.voice === 'passive',
  );
}

/** "They were at the controls": what follows says where, and not what. */
function isSomewhere(scene: Scene, phrase: Phrase): boolean {
  const next = scene.phrases[phrase.index + 1];
  return next !== undefined && next.prep >= 0 && scene.relationAt[next.prep - 1] === scene.relationAt[phrase.to];
}

/** "The rebels said they had shot it down", «قال الجيش إنه قصف»: right behind the cue and before its verb stands who speaks. */
export function opensWords(scene: Scene, phrase: Phrase, inner: SpokenRegion): boolean {
  if (inner.cue < 0 || phrase.from <= inner.cue || phrase.from > inner.cue + near) return false;
  // "Said in a video that he": whatever stands before the word that opens what was said.
  const opened = (scene.tokens[phrase.from - 1] as Token).lexeme.pos === 'complementizer';
  for (let i = opened ? phrase.from : inner.cue + 1; i < phrase.from; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    const at = scene.phraseAt[i] as number;
    const own =
      inner.sources.includes(at) || scene.relations[scene.relationAt[inner.cue] as number]?.objects.includes(at);
    if (!own && pos !== 'complementizer' && pos !== 'open' && pos !== 'time' && pos !== 'adverb') return false;
  }
  return true;
}

/** Roles of those who tell of whom they serve or judge, so that their "he" is another. */
export const ofOthers: ReadonlySet<string> = new Set([
  'lawyer',
  'medical-person',
  'spokesperson',
  'witness',
  'police-person',
  'prosecutor-person',
  'judge',
  'relative',
]);

/** "The captain said he never left the ship": who tells of himself, unless he speaks for another or is called another's. */
export function oneThatSpeaks(
  scene: Scene,
  speaker: Source,
  senses: (phrase: number) => PhraseSense,
  { sources, negated }: SpokenRegion,
): ActorValue | null {
  const said = lastOf(sources);
  if (negated || said === undefined || (speaker.count ?? 1) > 1 || ofOthers.has(speaker.role ?? '')) return null;
  const phrase = scene.phrases[said] as Phrase;
  const { definite, number } = (scene.tokens[phrase.head] as Token).lexeme;
  const sense = senses(said);
  if (number === 'plural' || isPossessed(scene, phrase) || isSomebodys(scene, phrase, senses)) return null;
  // "The prosecutor" stands for the office.
  if (speaker.id?.startsWith('actor:org/') === true) return null;
  const person = speaker.kind === 'person' || sense.animate || speaker.role !== null;
  if (!person || !(speaker.named || definite || isDefinite(scene, phrase))) return null;
  const id = speaker.id ?? sense.actors.find((actor) => actor.startsWith('actor:role/')) ?? null;
  const levels = id === null ? [] : scene.gazetteer.ancestors(id);
  return { kind: 'actor', id, name: speaker.name, levels, thing: sense.thing, unknown: false };
}

/** «قال الوزير إنهم أصابوا»: "they" are not he; of "staff" and "the crew" English says they. */
export function isOnePerson(
  { tokens, phrases, pack }: Scene,
  source: number,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const { number } = (tokens[(phrases[source] as Phrase).head] as Token).lexeme;
  const { animate, actors } = senses(source);
  const inOffice = actors.some((id) => id.startsWith('actor:role/'));
  return number === 'singular' && (inOffice || (animate && pack.order === 'verb-first'));
}

/** «قالت أسرته إنه»: a pronoun of another gender stands for somebody else. */
export function agrees({ tokens, phrases }: Scene, source: number, pronoun: number): boolean {
  const [one, other] = [source, pronoun].map((index) => tokens[(phrases[index] as Phrase).head]?.lexeme.gender);
  return one === undefined || other === undefined || one === other;
}

/** "The driver's brother", and not "Jordan's prince": whoever is called by somebody else. */
function isSomebodys({ phrases }: Scene, { owner }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  return owner >= 0 && phrases[owner] !== undefined && senses(owner).places.length === 0;
}

function isDefinite(scene: Scene, { from }: Phrase): boolean {
  const { pos, definite } = (scene.tokens[from] as Token).lexeme;
  return pos === 'determiner' && definite;
}

/** A body or several persons, whom "it" and "they" take up. */
export function groupThatSpeaks(
  scene: Scene,
  speaker: Source,
  senses: (phrase: number) => PhraseSense,
  { sources, negated }: SpokenRegion,
  event: EventClass,
): ActorValue | null {
  const said = lastOf(sources);
  if (speaker.kind === 'outlet' || speaker.kind === 'person' || negated || said === undefined) return null;
  const concept = speaker.id === null ? undefined : scene.gazetteer.concept(speaker.id);
  if (concept?.kind === 'actor' && !mayAct.has(concept.type) && !(offices.has(concept.type) && isOfOffice(event)))
    return null;
  const id = bodyOf(speaker);
  const levels = id === null ? [] : scene.gazetteer.ancestors(id);
  return { kind: 'actor', id, name: speaker.name, levels, thing: senses(said).thing, unknown: false };
}

/** Bodies that strike, arrest and decide; what "it" killed or destroyed in their words is more often the blow or the storm. */
const offices: ReadonlySet<ActorType> = new Set<ActorType>(['ministry', 'government', 'agency']);

function isOfOffice(event: EventClass): boolean {
  return official.has(traitsOf(event).family);
}

/** What bodies do as such: "the government said it had not pledged it", "the ministry said it had ordered an inquiry". */
const official: ReadonlySet<Family> = new Set<Family>(['assault', 'custody', 'decision', 'dealing', 'speech', 'vote']);

/** "His brother", "her lawyer": who tells of another. */
export function isOfAnother(scene: Scene, source: number, { role }: Source): boolean {
  return ofOthers.has(role ?? '') || isPossessed(scene, scene.phrases[source] as Phrase);
}
