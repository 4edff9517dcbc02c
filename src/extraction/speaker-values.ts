// Long because all words that point to who speaks are told apart by the same tests.
import { composeActor } from '../gazetteer/compose-actor';
import type { ActorType } from '../gazetteer/concept';
import type { ActorValue } from '../model/actor';
import { type EventClass, type Family, traitsOf } from '../model/event-class';
import type { Role } from '../model/proposition';
import type { Source } from '../model/source';
import type { Token } from '../model/token';
import type { Value } from '../model/value';
import type { SpokenRegion } from './attribution/spoken-region';
import type { Draft, Slot } from './propositions/draft';
import { lastOf } from './syntax/last-of';
import type { Phrase } from './syntax/phrase';
import { type Scene, wordsOf } from './syntax/scene';
import { isGeneric } from './values/actor';
import { nameKeyOfSource } from './values/name-key';
import type { PhraseSense } from './values/phrase-sense';
import { valueOfPhrase } from './values/slot-value';

/** Acts by which a speaker speaks of himself. */
const ofOneself: ReadonlySet<string> = new Set(['deny', 'admit', 'claim-responsibility']);

/** Families of what befalls vehicles and buildings, and no body that speaks. */
const unaccusative: ReadonlySet<Family> = new Set<Family>(['accident', 'damage']);

const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause', 'means']);

/** The speaker of the innermost words, unless an agency only hands them on. */
function speakerOf(holding: readonly SpokenRegion[]): Source | undefined {
  const inner = lastOf(holding);
  const speaker = inner === undefined ? undefined : lastOf(inner.chain);
  return speaker === undefined || speaker.kind === 'agency' ? undefined : speaker;
}

/**
 * Who is meant by words that point to the speaker: "its jets", «قواتها» in what a force says are that force's, "the army" in
 * what a country's officials say is that country's; "we", and "it" in a denial, is who speaks. Null for other words.
 */
export function spokenFor(
  scene: Scene,
  index: number,
  role: Role,
  holding: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
  event: EventClass,
): ActorValue | null {
  const speaker = speakerOf(holding);
  const inner = lastOf(holding);
  if (speaker === undefined || inner === undefined) return null;
  const phrase = scene.phrases[index] as Phrase;
  const sense = senses(index);
  const words = wordsOf(scene, phrase.from, phrase.to);
  if (sense.pronoun) {
    const first = scene.pack.firstPerson.has((scene.tokens[phrase.head] as Token).lexeme.lemma);
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
    if (doing.has(role) && ofOneself.has(inner.act) && !another)
      return actorOfSource(scene, speaker, null, speaker.name);
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
    const ofThemselves = doing.has(role) || (event !== 'be' && inner.sources.some((source) => senses(source).animate));
    return ofThemselves ? groupThatSpeaks(scene, speaker, senses, inner, event) : null;
  }
  if (!doing.has(role)) return null;
  const generic = sense.actors.find(isGeneric);
  const particular = sense.adjectives.length > 0 || sense.actors.some((id) => !isGeneric(id));
  const possessed = isPossessed(scene, phrase);
  // «قواتها» in what a press office says are its country's.
  if (
    possessed &&
    (generic === undefined || particular || actsItself(scene, speaker) || stateOf(scene, speaker) === null)
  )
    return actorOfSource(scene, speaker, sense.thing, words);
  if (generic === undefined || particular) return null;
  if (!possessed && !(scene.tokens[phrase.head] as Token).lexeme.definite) return null;
  const state = stateOf(scene, speaker);
  if (state === null) return null;
  const id = composeActor(state, generic);
  return { kind: 'actor', id, name: words, levels: scene.gazetteer.ancestors(id), thing: sense.thing, unknown: false };
}

/**
 * The doer of a verb without a subject in what somebody says of himself: Arabic leaves "I" and "he" to the verb («بقيت في
 * دمشق», «نفى أن يكون قد غادر»), and "denied bombing it", «نفى استهداف المدنيين» have none.
 */
export function impliedDoer(scene: Scene, draft: Draft, holding: readonly SpokenRegion[]): ActorValue | null {
  const inner = lastOf(holding);
  const speaker = speakerOf(holding);
  if (inner === undefined || speaker === undefined) return null;
  if (isOwnDeed(scene, draft, inner)) return actorOfSource(scene, speaker, null, speaker.name);
  if (draft.nominal || scene.pack.order !== 'verb-first') return null;
  const relation = scene.relations[scene.relationAt[draft.token] as number];
  if (relation === undefined || scene.tokens[draft.token]?.lexeme.voice === 'passive') return null;
  // A bare place behind a verb of movement is where it went, whatever stands there as its subject.
  const subject = draft.slots.find(({ phrase }) => phrase >= 0 && phrase === relation.subject)?.role;
  if (relation.subject >= 0 && subject !== 'origin' && subject !== 'target' && subject !== 'place') return null;
  return inner.direct || ofOneself.has(inner.act) ? actorOfSource(scene, speaker, null, speaker.name) : null;
}

/**
 * "The club said it was not to blame", «قال الحزب إنه لا علاقة له بذلك»: who is taken up by a pronoun where a part in a deed is told is
 * who speaks, of whatever sort, unless he speaks for others.
 */
export function partySpeaking(
  scene: Scene,
  { focus }: Draft,
  { phrase: index, role }: Slot,
  holding: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
): Value | null {
  const inner = lastOf(holding);
  const said = inner === undefined ? undefined : lastOf(inner.sources);
  if (focus !== 'agent' || role !== 'agent' || inner === undefined || said === undefined || inner.negated) return null;
  const speaker = speakerOf(holding);
  if (speaker === undefined || ofOthers.has(speaker.role ?? '') || senses(said).pronoun) return null;
  const phrase = scene.phrases[index] as Phrase;
  if (!senses(index).pronoun || phrase.from <= inner.cue || phrase.from > inner.cue + near + near) return null;
  return actorOfSource(scene, speaker, null, speaker.name) ?? valueOfPhrase(scene, said, 'agent', senses);
}

/** "Villagers said they had not been told". */
function isPassiveSubject(scene: Scene, index: number): boolean {
  return scene.relations.some(
    ({ subject, token }) => subject === index && (scene.tokens[token] as Token).lexeme.voice === 'passive',
  );
}

/** "The rebels said they had shot it down", «قال الجيش إنه قصف»: right behind the cue and before its verb stands who speaks. */
function opensWords(scene: Scene, phrase: Phrase, inner: SpokenRegion): boolean {
  if (inner.cue < 0 || phrase.from <= inner.cue || phrase.from > inner.cue + near) return false;
  // "Said in a video that he": whatever stands before the word that opens what was said.
  const opened = (scene.tokens[phrase.from - 1] as Token).lexeme.pos === 'complementizer';
  for (let i = opened ? phrase.from : inner.cue + 1; i < phrase.from; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    const own = inner.sources.includes(scene.phraseAt[i] as number);
    if (!own && pos !== 'complementizer' && pos !== 'open' && pos !== 'time' && pos !== 'adverb') return false;
  }
  return true;
}

/** Roles of those who tell of whom they serve or judge, so that their "he" is another. */
const ofOthers: ReadonlySet<string> = new Set([
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
function oneThatSpeaks(
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
function isOnePerson(
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
function agrees({ tokens, phrases }: Scene, source: number, pronoun: number): boolean {
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
function groupThatSpeaks(
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

/** "The party's spokesman said it had": whom he speaks for. */
function bodyOf({ id, side }: Source): string | null {
  return id?.replace(/\/spokesperson$/u, '') ?? side;
}

/** Sorts of body that do what they tell of; others tell of what others did. */
const mayAct: ReadonlySet<ActorType> = new Set<ActorType>([
  'armed-force',
  'armed-group',
  'police',
  'party',
  'state',
  'company',
]);

/** Bodies that strike, arrest and decide; what "it" killed or destroyed in their words is more often the blow or the storm. */
const offices: ReadonlySet<ActorType> = new Set<ActorType>(['ministry', 'government', 'agency']);

function isOfOffice(event: EventClass): boolean {
  return official.has(traitsOf(event).family);
}

/** What bodies do as such: "the government said it had not pledged it", "the ministry said it had ordered an inquiry". */
const official: ReadonlySet<Family> = new Set<Family>(['assault', 'custody', 'decision', 'dealing', 'speech', 'vote']);

/** "His brother", "her lawyer": who tells of another. */
function isOfAnother(scene: Scene, source: number, { role }: Source): boolean {
  return ofOthers.has(role ?? '') || isPossessed(scene, scene.phrases[source] as Phrase);
}

/** A body that has forces of its own, or a speaker that no table knows. */
function actsItself(scene: Scene, { id }: Source): boolean {
  const concept = id === null ? undefined : scene.gazetteer.concept(id);
  return concept?.kind !== 'actor' || mayAct.has(concept.type);
}

/** Families of deeds that whoever denies them denies of himself. */
const ownDeeds: ReadonlySet<Family> = new Set<Family>(['assault', 'decision', 'economy', 'vote', 'technology']);

/** A gerund, or a noun of such a deed with its object, right behind "denied" or "admitted". */
function isOwnDeed(scene: Scene, draft: Draft, inner: SpokenRegion): boolean {
  if (!ofOneself.has(inner.act) || inner.cue < 0 || draft.token < inner.cue || draft.token > inner.cue + near)
    return false;
  const { verbForm, voice } = (scene.tokens[draft.token] as Token).lexeme;
  for (let i = inner.cue + 1; i < draft.token; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    const passed = pos === 'adverb' || pos === 'negator' || inner.sources.includes(scene.phraseAt[i] as number);
    if (!passed) return false;
  }
  if (!draft.nominal) return verbForm === 'gerund' || (verbForm === 'participle' && voice === 'active');
  return (
    ownDeeds.has(traitsOf(draft.event).family) &&
    draft.event !== 'explode' &&
    draft.slots.some(({ role }) => role === 'patient' || role === 'target')
  );
}

/** Tokens between "denied" and the deed, its speaker included. */
const near = 6;

function isPossessed(scene: Scene, phrase: Phrase): boolean {
  // "Its men", "any of its men".
  for (const at of [phrase.from, phrase.from + 1])
    if (at < phrase.head && scene.pack.possessives.has((scene.tokens[at] as Token).lexeme.lemma)) return true;
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined || next.from !== phrase.to) return false;
  const token = scene.tokens[next.from] as Token;
  return token.lexeme.pos === 'pronoun' && token.start === scene.tokens[phrase.to - 1]?.end;
}

/** "Its citizens", «مواطنيها»: of what is the speaker's own, the state that he speaks for; null of what is not. */
export function sideOfSpeaker(scene: Scene, phrase: Phrase, holding: readonly SpokenRegion[]): string | null {
  const speaker = speakerOf(holding);
  return speaker !== undefined && isPossessed(scene, phrase) ? stateOf(scene, speaker) : null;
}

/** The state that a source belongs to or speaks for. */
function stateOf(scene: Scene, source: Source): string | null {
  const concept = source.id === null ? undefined : scene.gazetteer.concept(source.id);
  const country = concept?.kind === 'actor' ? concept.country : null;
  const state = country === null ? source.side : `actor:${country.slice('place:'.length)}`;
  const found = state === null ? undefined : scene.gazetteer.concept(state);
  return found?.kind === 'actor' && found.type === 'state' ? found.id : null;
}

/** "The council's chief officer said nobody had told us", «قال رئيس اللجنة: لم يبلغنا أحد»: "we" are whose office the speaker holds. */
function bodySpeaking(
  scene: Scene,
  senses: (phrase: number) => PhraseSense,
  { sources }: SpokenRegion,
): ActorValue | null {
  const office = scene.phrases[lastOf(sources) ?? -1];
  if (office === undefined) return null;
  const behind = scene.phrases[office.index + 1];
  const of = behind !== undefined && behind.of === office.index ? behind.index : office.owner;
  const value = of < 0 ? null : valueOfPhrase(scene, of, 'agent', senses);
  if (value?.kind === 'actor') return value;
  if (value?.kind !== 'thing' || value.id === null || !bodies.some((root) => value.id?.startsWith(root))) return null;
  return { kind: 'actor', id: null, name: value.name, levels: [], thing: value.id, unknown: false };
}

const bodies = ['thing:group', 'thing:building'];

/** "Nobody told us": who speaks is meant, whether a table knows him or not. */
function unlisted(source: Source): ActorValue {
  return {
    kind: 'actor',
    id: null,
    name: source.name,
    ...nameKeyOfSource(source),
    levels: [],
    thing: null,
    unknown: false,
  };
}

/** The actor that a source is or speaks for; null where neither is known. */
function actorOfSource(scene: Scene, source: Source, thing: string | null, name: string): ActorValue | null {
  const id = bodyOf(source);
  if (id === null) return null;
  return { kind: 'actor', id, name, levels: scene.gazetteer.ancestors(id), thing, unknown: false };
}
