// Long because the senses of a verb are asked in one order: each test comes after what the last one left open.

import { type ActConcept, actTraitsOf } from '../../model/act-concept';
import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { Frame, Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isGroup } from '../values/actor';
import { isAnyone } from '../values/anyone';
import type { PhraseSense } from '../values/phrase-sense';
import { eventAt, eventOf } from './event-at';
import { fallsOnNothing } from './falls-on-nothing';
import { fittingSense } from './fitting-sense';
import { isAssault } from './is-assault';
import { isLaw } from './is-law';
import { isTellingTold } from './is-telling-told';
import { isLabour } from './labour';
import { isDeadly, isEmployer, isToll, takesLives } from './lives-lost';
import { lossOf } from './loss-of';
import { isAmount, isDevice, isDisease, isInformation, isPerson, isProjectile } from './object-sorts';
import { ownsUp } from './owns-up';
import { isActing, isVehicle, isWeapon } from './phrase-sorts';
import { putsFigure } from './puts-figure';
import { selectedSense } from './selected-sense';
import { mayBefall, suits } from './sense-fit';
import { speaksOnly } from './speaks-only';

/** Done to a name that no table knows, or to whom a pronoun of persons stands for. */
function isOfSomebody(
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
function isCalled({ tokens, phrases }: Scene, { obliques }: Relations): boolean {
  return obliques.some((index) => {
    const { prep } = phrases[index] as Phrase;
    return prep >= 0 && marksAt(tokens, prep)[0] === 'topic';
  });
}

/** «قُتل شرطي وأصيب آخر»: another stands alone for one more of those told of. */
function befallsAnother({ tokens, phrases }: Scene, { token, subject }: Relations): boolean {
  const phrase = elementAt(phrases, subject);
  if (phrase === undefined || tokens[token]?.lexeme.voice !== 'passive') return false;
  const { lexeme } = tokens[phrase.head] as Token;
  return (
    phrase.to === phrase.from + 1 && lexeme.senses.length > 0 && lexeme.senses.every(({ kind }) => kind === 'scope')
  );
}

export interface EventSense {
  readonly event: EventClass;
  readonly frame?: Frame;
  /** The act that it is, where that is not the one that its word names alone. */
  readonly act?: ActConcept;
}

/**
 * The event that a word means: of several, a harm where it befalls persons («أصاب جنديا») and another where it does not, else
 * the first that suits what it befalls. A verb that no table knows is an act told apart by its lemma; speech is none.
 */
export function eventSense(
  scene: Scene,
  relation: Relations,
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const token = scene.tokens[relation.token] as Token;
  // «يبلغ طوله ثمانية أمتار»: what a measure reaches is told by its figure.
  if (token.lexeme.pos === 'verb' && senseOf(token, 'event')?.event === 'arrive')
    if ([relation.subject, ...relation.objects].some((at) => at >= 0 && senses(at).measure !== null)) return undefined;
  const selected = selectedSense(scene, relation, senses);
  // Acts are told by verbs, and by their nouns only where a verb governs these.
  if (selected !== undefined) return selected.event === 'act' && token.lexeme.pos === 'noun' ? undefined : selected;
  const all = token.lexeme.senses.filter((sense) => sense.kind === 'event');
  const doubtful = all.some(isDeadly) && all.some(({ event }) => event === 'cause' || event === 'measure');
  const events = doubtful && !takesLives(scene, relation, token, senses) ? all.filter((one) => !isDeadly(one)) : all;
  const first: EventSense | undefined = events[0];
  if ((first === undefined || first.event === 'act') && putsFigure(scene, relation, senses)) return undefined;
  if (first === undefined) return isDoing(scene, relation) || winsOver(token, relation) ? actOf(token) : undefined;
  if (isNameOfTeam(scene, relation.token)) return undefined;
  // «الطعن في الحكم»: a ruling is contested, and not stabbed.
  if (first.event === 'stab' && relation.obliques.some((at) => !senses(at).animate && isContested(scene, at)))
    return events.find(({ event }) => event === 'sue' || event === 'accuse') ?? act;
  if (first.event === 'offer' && scene.tokens[relation.token + 1]?.lexeme.pos !== 'complementizer') return first;
  if (first.event === 'inform' && token.lexeme.pos === 'verb')
    return isTellingTold(scene, relation) ? first : undefined;
  if (speaksOnly(scene, relation, senses)) return undefined;
  // "Seven homes were lost": things are destroyed, and control slips.
  if (first.event === 'die' && first.frame === 'undergoer' && token.lexeme.voice === 'passive') {
    const lost = befallenOf(relation, senses);
    if (lost.length > 0 && lost.every((sense) => !isPerson(sense) && !isActing(sense) && !sense.pronoun))
      return lost.some((sense) => isVehicle(scene, sense.thing) || isBuilt(sense))
        ? { event: 'destroy', frame: 'transitive' }
        : events.find(({ event }) => event === 'lose-control');
  }
  // "Claimed the attack" owns up to it, "claimed 12 lives" brings it about.
  if (ownsUp(token) && befallenOf(relation, senses).some((sense) => isAssault(scene, sense))) return undefined;
  // "The cable broke": what breaks by itself breaks no rule.
  if (first.event === 'violate' && token.lexeme.voice === 'active' && relation.subject >= 0)
    if (relation.objects.length === 0 && isBreakable(scene, senses(relation.subject)))
      return { event: 'malfunction', frame: 'unaccusative' };
  // "The army lost 12 soldiers": they died, and not the army.
  if (first.event === 'die' && first.frame === 'undergoer' && token.lexeme.voice === 'active')
    if (relation.subject >= 0 && !isEmployer(scene, token, senses(relation.subject)))
      if (relation.objects.some((object) => isToll(senses(object)))) return { event: 'die', frame: 'unaccusative' };
  // "Claimed asylum", "land claimed by both": it brings about deaths and nothing else.
  if (ownsUp(token) && first.event === 'cause' && !befallenOf(relation, senses).some(isToll)) return act;
  // "The report was published": of what is told to all there is no breach.
  if (first.event === 'breach' && senseOf(token, 'speech') !== undefined && token.lexeme.pos === 'verb')
    if (!befallenOf(relation, senses).some(isSecret)) return act;
  // "Declined to sign": what goes down has no deed behind it.
  if (first.event === 'refuse' && events.length > 1 && governsVerb(scene, relation.token)) return first;
  // "Set off the blaze": a verb that may cause does so where its object is an event.
  const causes = leavesTalks(scene, relation, events, senses)
    ? undefined
    : events.find(({ event }) => event === 'cause');
  if (causes !== undefined && relation.objects.some((object) => senses(object).event >= 0)) return causes;
  // «حضروا القداس»: who comes to a ceremony attends it.
  const attending = first.event === 'arrive' ? events.find(({ event }) => event === 'attend') : undefined;
  if (attending !== undefined && relation.objects.some((object) => isOccasion(senses(object)))) return attending;
  // "A leak started the fire": what nobody did and yet begins something causes it.
  if (first.event === 'begin' && relation.subject >= 0 && !isDoer(scene, senses(relation.subject)))
    if (relation.objects.some((object) => senses(object).event >= 0)) return { event: 'cause', frame: 'causative' };
  // «الحريق يعود إلى تماس كهربائي»: of an event a verb of coming says where it came from.
  if (causes?.frame === 'unaccusative' && relation.subject >= 0 && relation.obliques.length > 0)
    if (senses(relation.subject).event >= 0) return causes;
  // "Ice brought down the plane": what nobody fired makes a thing crash.
  if (first.event === 'shoot-down' && token.lexeme.voice === 'active' && relation.subject >= 0)
    if (isForceless(scene, senses(relation.subject))) return { event: 'crash', frame: 'transitive' };
  // "Launched an offensive": who sets an attack going makes it.
  if (first.event === 'launch' && token.lexeme.pos === 'verb' && token.lexeme.voice === 'active')
    if (relation.objects.some((object) => isAssault(scene, senses(object)))) return { event: 'happen', frame: 'light' };
  // "Shells landed on the hospital": what is fired at something falls on it.
  if (falling.has(first.event) && token.lexeme.voice === 'active' && relation.subject >= 0)
    if (isFired(scene, senses(relation.subject)) && fallsOn(scene, relation))
      return { event: 'strike', frame: 'instrument' };
  const fitting = fittingSense(scene, relation, events, senses);
  if (fitting !== undefined) return fitting;
  // "The suspect fell to the ground": ground falls to somebody, nobody does.
  if (
    first.event === 'seize' &&
    first.frame === 'converse' &&
    relation.subject >= 0 &&
    senses(relation.subject).animate
  )
    return act;
  const labour = events.find(({ event }) => event === 'labour-strike');
  if (labour !== undefined && labour !== first && isLabour(scene, relation, senses)) return labour;
  const befallen = befallenOf(relation, senses);
  const persons = befallen.some(isPerson) || countsPersons(scene, relation, senses) || befallsAnother(scene, relation);
  // "Talks were held", "the men are held", "was caught": of a person who is held or caught it is custody.
  const light = events.find(({ frame }) => frame === 'light');
  if (light !== undefined && light !== first && carriesDeed(scene, relation, senses)) return light;
  // «قدم دليلا», «قدمت عرضا»: of two verbs written alike it is not the one of coming that has an object.
  if (
    light !== undefined &&
    light !== first &&
    first.event === 'arrive' &&
    (token.lexeme.voice === 'passive' || handsOver(scene, relation, senses))
  )
    return { event: 'act', frame: 'transitive' };
  const custody = events.find(({ event }) => traitsOf(event).family === 'custody');
  if (custody !== undefined && token.lexeme.voice === 'passive' && (persons || isHeldOn(scene, relation, senses)))
    return custody;
  for (const sense of events) {
    if (sense === first) continue;
    // What a vehicle suffers by itself is an accident («تحطمت طائرة»).
    if (traitsOf(sense.event).family === 'accident' && befallsVehicle(scene, relation, senses)) return sense;
    const harms = traitsOf(sense.event).family === 'harm';
    if (
      harms !== (traitsOf(first.event).family === 'harm') &&
      harms === persons &&
      (harms || relation.objects.length > 0)
    )
      return sense;
  }
  const owned =
    first.event === 'reject' && token.lexeme.pos === 'noun' ? lossOf(scene, relation, events, senses) : undefined;
  if (owned !== undefined) return owned;
  // "Dismissed 300 workers", not the claim.
  const dismissal = events.find(({ event }) => event === 'dismiss');
  // "The club fired Mourinho", "she did not fire him": rockets go by no pronoun of persons, and seldom by a name.
  const ofPersons =
    first.event === 'launch' || (first.event === 'reject' && token.lexeme.pos === 'verb' && !isCalled(scene, relation));
  if (dismissal !== undefined && ofPersons && isOfSomebody(scene, relation, senses)) return dismissal;
  const removed = relation.objects.length > 0 || token.lexeme.voice === 'passive' || token.lexeme.pos !== 'verb';
  // "35 were lost when the ferry sank", "the army lost 12 soldiers"; but "the company lost 300 workers".
  const died = first.event === 'die' && (relation.subject < 0 || !isEmployer(scene, token, senses(relation.subject)));
  if (dismissal !== undefined && dismissal !== first && persons && removed && first.event !== 'overthrow' && !died)
    if (first.event !== 'displace' || befallen.some(isOfficer)) return dismissal;
  // "Compromised", "exposed patient records": of information it is a breach.
  const breach = events.find(({ event }) => event === 'breach');
  if (breach !== undefined && token.lexeme.pos === 'verb' && befallen.some(isInformation)) return breach;
  // «اخترق هاتف الأمير»: what one breaks into so is no ground.
  const hacked = events.find(({ event }) => event === 'hack');
  if (hacked !== undefined && hacked !== first && befallen.some(isDevice)) return hacked;
  // "He is survived by his wife": an obituary tells who lives on, and no deed.
  if (first.event === 'survive' && token.lexeme.voice === 'passive') return undefined;
  // "The virus spread", "spread lies": what is no fire.
  if (first.event === 'wildfire' && token.lexeme.pos === 'verb') {
    if (befallen.some(isDisease)) return { event: 'outbreak', frame: 'unaccusative' };
    if (relation.objects.length > 0 && befallen.some(isInformation)) return actOf(token);
  }
  // «هبطت الليرة»: of money and what is measured, a verb of movement tells of its change.
  const changed = events.find(({ event }) => traitsOf(event).family === 'change');
  if (changed !== undefined && traitsOf(first.event).family === 'movement' && befallen.some(isAmount)) return changed;
  // «نشر البيانات»: of words it is no posting of troops.
  if (first.event === 'deploy' && token.lexeme.pos === 'verb' && befallen.some(isInformation)) return act;
  // «إصابته»: of whom a pronoun stands for it is a wound.
  if (
    first.event === 'strike' &&
    token.lexeme.pos === 'noun' &&
    befallen.length > 0 &&
    befallen.every((one) => one.pronoun)
  )
    return events.find(({ event }) => event === 'wound') ?? first;
  // «أصيب بالحصبة», «إصابة بالكوليرا».
  if (first.event === 'wound' && relation.obliques.some((phrase) => isDisease(senses(phrase))))
    return { event: 'infect', frame: first.frame ?? 'transitive' };
  // "Removed the tape", "lifted the lid": a thing is taken away, a ban is lifted.
  if (first.event === 'lift' && senseOf(token, 'act') !== undefined && befallen.some(isThing)) return actOf(token);
  // A law or bill is rejected as it is approved.
  const voted = events.find(({ event }) => event === 'reject');
  if (voted !== undefined && befallen.some((sense) => isLaw(scene, sense))) return voted;
  // "Blew up the pipeline": what goes off by itself has no object.
  if (first.frame === 'instrument' && relation.objects.length > 0) {
    const acted = events.find(({ event, frame }) => event === first.event && frame === 'transitive');
    if (acted !== undefined) return acted;
  }
  if (first.event === 'refuse' && befallen.some((sense) => isLaw(scene, sense))) return { ...first, event: 'reject' };
  // "He had been cleared": of a person it is a verdict.
  const cleared = events.find(({ event }) => event === 'acquit');
  if (cleared !== undefined && token.lexeme.voice === 'passive' && (persons || befallen.some(isOne))) return cleared;
  // «سقوط المدينة»: ground that falls is lost.
  if (first.event === 'crash' && relation.objects.length > 0 && befallen.every(isGround))
    return { event: 'lose-control', frame: 'transitive' };
  // «خرجت الصواريخ من الموصل»: a rocket that leaves is launched.
  if (first.event === 'leave' && befallen.some(isProjectile)) return { event: 'launch', frame: 'instrument' };
  // Talks that collapse fail.
  if (first.event === 'collapse' && befallen.some((sense) => dealt.has(familyOf(scene, sense))))
    return { event: 'fail', frame: 'unaccusative' };
  const bare = byObject(scene, token, relation, events, senses);
  if (bare !== undefined) return bare;
  const suited = events.find(
    ({ event, frame }) => (event !== 'hold' || event === first.event) && suits(scene, relation, event, frame, befallen),
  );
  const unfit = strict.has(first.event) && !(personal.has(first.event) && mayBefall(scene, first.event, befallen));
  return suited ?? (unfit || fallsOnNothing(scene, relation, first, befallen) ? act : first);
}

/** "The envoy left the talks": who goes from a known meeting brings none about. */
function leavesTalks(
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

/** A thing with a body, and nobody. */
function isBreakable(scene: Scene, sense: PhraseSense): boolean {
  if (sense.thing === null || sense.event >= 0 || sense.animate || sense.actors.length > 0) return false;
  return (
    !isGroup(scene, sense.thing) &&
    ['thing:building', 'thing:vehicle', 'thing:machine', 'thing:object'].some((root) => sense.thing?.startsWith(root))
  );
}

/** Data that are kept: what no reader is meant to see. */
function isSecret(sense: PhraseSense): boolean {
  return isInformation(sense) && sense.event < 0 && !published.some((root) => sense.thing?.startsWith(root));
}

const published = ['report', 'statement', 'claim', 'warning'].map((name) => `thing:information/${name}`);

/** A thing and no event, rule or person. */
function isThing({ thing, event, animate }: PhraseSense): boolean {
  return thing !== null && event < 0 && !animate && !thing.startsWith('thing:political');
}

function isBuilt({ thing }: PhraseSense): boolean {
  return thing?.startsWith('thing:building') === true;
}

/** Ways of coming down. */
const falling: ReadonlySet<EventClass> = new Set<EventClass>(['crash', 'arrive', 'fall', 'collapse']);
const fired = ['projectile', 'bomb', 'chemical', 'launcher'].map((name) => `thing:weapon/${name}`);

function isFired(scene: Scene, { thing }: PhraseSense): boolean {
  return thing !== null && fired.some((root) => thing === root || scene.gazetteer.contains(root, thing));
}

/** A phrase behind "on", "onto", "in": what it came down on, or where. */
function fallsOn({ tokens, phrases }: Scene, { obliques }: Relations): boolean {
  return obliques.some((oblique) => {
    const roles = marksAt(tokens, phrases[oblique]?.prep ?? -1);
    return roles[0] === 'target' || (roles[0] === 'place' && roles.includes('topic'));
  });
}

/** Ice, a bird, a fault: an event or a thing that is no weapon and no aircraft. */
function isForceless(scene: Scene, sense: PhraseSense): boolean {
  if (
    isActing(sense) ||
    sense.pronoun ||
    isGroup(scene, sense.thing) ||
    isWeapon(scene, sense.thing) ||
    isVehicle(scene, sense.thing)
  )
    return false;
  if (sense.event < 0) return sense.thing !== null;
  const { family } = traitsOf(eventAt(scene, sense.event) ?? 'act');
  return family === 'nature' || family === 'accident' || sense.things.some((id) => id.startsWith('thing:animal'));
}

/** Somebody, or a unit or group. */
function isDoer(scene: Scene, sense: PhraseSense): boolean {
  return isActing(sense) || isGroup(scene, sense.thing);
}

/** Families of what one hands in or puts forward: a resignation, a complaint, an apology, a request. */
/** «نادي النصر», «فريق البحث»: behind a noun for a team that it belongs to, a deed with its article is a name or a task of theirs. */
function isNameOfTeam({ tokens, pack }: Scene, at: number): boolean {
  const [team, deed] = [tokens[at - 1], tokens[at] as Token];
  if (team === undefined || pack.order !== 'verb-first' || deed.lexeme.pos !== 'noun' || !deed.lexeme.definite)
    return false;
  if (team.lexeme.pos !== 'noun' || team.lexeme.definite) return false;
  return team.lexeme.senses.some(
    ({ kind, ...sense }) => kind === 'concept' && (sense as { id?: string }).id === 'thing:group/team',
  );
}

/** Whether words of a phrase stand for a ruling or its outcome, under a preposition of aim or matter. */
function isContested({ tokens, phrases }: Scene, at: number): boolean {
  const { head, prep } = phrases[at] as Phrase;
  const role = marksAt(tokens, prep)[0];
  if (role === 'means' || role === 'time') return false;
  return (tokens[head] as Token).lexeme.senses.some(
    (sense) =>
      (sense.kind === 'event' && traitsOf(sense.event).family === 'law') ||
      (sense.kind === 'concept' && (sense.id.startsWith('thing:political/') || sense.id === 'thing:matter-effect')),
  );
}

const presented: ReadonlySet<Family> = new Set<Family>(['office', 'speech', 'law', 'decision']);

/** «قدم استقالته», «تقدم بشكوى»: the verb's object, or what stands behind its preposition of means, is such a deed. */
function carriesDeed(scene: Scene, { objects, obliques }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const means = obliques.filter((phrase) => marksAt(scene.tokens, scene.phrases[phrase]?.prep ?? -1)[0] === 'means');
  return [...objects, ...means].some((phrase) => {
    const event = eventOf(scene, senses(phrase));
    return event !== undefined && presented.has(traitsOf(event).family);
  });
}

/** Whether a verb has an object that is nowhere to go to. */
function handsOver(scene: Scene, { objects, token }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  return objects.some((phrase) => {
    const { places, pronoun } = senses(phrase);
    return places.length === 0 && !pronoun && (scene.phrases[phrase] as Phrase).from > token;
  });
}

/** "They are still being held": whoever still is something is a person, where nothing else is named. */
function isHeldOn(scene: Scene, { token, subject }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  if (subject < 0 || !senses(subject).pronoun) return false;
  for (let i = token - 1; i >= token - 3; i--)
    if (scene.tokens[i] !== undefined && senseOf(scene.tokens[i] as Token, 'continuing') !== undefined) return true;
  return false;
}

/** «تعطل المحرك»: of two verbs written alike the one that takes no object, where none stands there. */
function byObject(
  scene: Scene,
  token: Token,
  relation: Relations,
  events: readonly EventSense[],
  senses: (phrase: number) => PhraseSense,
): EventSense | undefined {
  const { pos, voice } = token.lexeme;
  if (pos !== 'verb' || voice !== 'active' || events[0]?.frame !== 'transitive') return undefined;
  if (relation.objects.length > 0 || relation.subject < 0) return undefined;
  const acts = isActing(senses(relation.subject));
  // "The man had fired first": of who acts, the one that takes none.
  const own = acts ? events.find(({ event, frame }) => frame === 'intransitive' && event === 'shoot') : undefined;
  if (own !== undefined) return own;
  if (relation.obliques.length > 0 && (scene.pack.order === 'verb-first' || acts)) return undefined;
  // "The company broke off": who acts does not come off.
  return events.find(
    ({ event, frame }) =>
      frame === 'unaccusative' && !(acts && scene.pack.order === 'subject-first' && event === 'collapse'),
  );
}

const act: EventSense = { event: 'act', frame: 'transitive' };

function actOf(token: Token): EventSense {
  const known = senseOf(token, 'act');
  return { event: 'act', frame: (known === undefined ? undefined : actTraitsOf(known.act).frame) ?? 'transitive' };
}

/** Classes that say nothing of what they do not suit: "received the money" is no meeting. */
const personal: ReadonlySet<EventClass> = new Set<EventClass>([
  'extradite',
  'charge',
  'convict',
  'sentence',
  'appoint',
  'infect',
  'rescue',
  'plan',
  'attend',
  'restore-ties',
  'order',
]);

const strict: ReadonlySet<EventClass> = new Set<EventClass>([
  'meet',
  'hospitalise',
  'shoot-down',
  'store',
  ...personal,
]);

/** A verb of no class that does something: no copula, no speech, and none that says how far or how surely another went. */
function isDoing(scene: Scene, { token: at }: Relations): boolean {
  const token = scene.tokens[at] as Token;
  if (token.lexeme.pos !== 'verb' || scene.pack.copulas.has(token.lexeme.lemma)) return false;
  if (senseOf(token, 'speech') !== undefined || senseOf(token, 'certainty') !== undefined) return false;
  return senseOf(token, 'stage') === undefined || !governsVerb(scene, at);
}

/** "Convinced the mayor that": who is won over has come round, whatever he was told. */
function winsOver(token: Token, { objects }: Relations): boolean {
  return objects.length > 0 && senseOf(token, 'act')?.act === 'persuade';
}

function governsVerb(scene: Scene, at: number): boolean {
  for (let i = at + 1; i <= at + 3; i++) if (scene.tokens[i]?.lexeme.verbForm === 'infinitive') return true;
  return false;
}

/** What an event befalls: its objects, or the subject of a passive or of a verb without an object. */
function befallenOf(relation: Relations, senses: (phrase: number) => PhraseSense): readonly PhraseSense[] {
  if (relation.objects.length > 0) return relation.objects.map(senses);
  return relation.subject >= 0 ? [senses(relation.subject)] : [];
}

/** «عدد من المدنيين»: a number of persons; «أحد» behind a negation: nobody. */
function countsPersons(
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

/** Who holds an office. */
function isOfficer({ actors }: PhraseSense): boolean {
  return actors.some((id) => id.startsWith('actor:role/') && !id.startsWith('actor:role/worker'));
}

const dealt: ReadonlySet<Family | null> = new Set<Family | null>(['dealing', 'decision']);

function familyOf(scene: Scene, sense: PhraseSense): Family | null {
  const event = eventOf(scene, sense);
  return event === undefined ? null : traitsOf(event).family;
}

/** A place by its name, and nothing that stands in it. */
function isGround(sense: PhraseSense): boolean {
  if (sense.thing !== null || sense.event >= 0 || sense.animate || sense.number >= 0 || sense.pronoun) return false;
  return sense.places.length > 0;
}

/** A pronoun that stands for one person or thing. */
function isOne({ pronoun }: PhraseSense): boolean {
  return pronoun;
}

function befallsVehicle(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const only =
    relation.objects.length === 0 ? relation.subject : relation.subject < 0 ? (relation.objects[0] ?? -1) : -1;
  return only >= 0 && isVehicle(scene, senses(only).thing);
}

/** A ceremony, a concert, a match: what is attended. */
function isOccasion({ thing, event }: PhraseSense): boolean {
  return thing?.startsWith('thing:work') === true || (thing === null && event >= 0);
}
