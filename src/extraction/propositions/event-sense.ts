// Long because the senses of a verb are asked in one order: each test comes after what the last one left open.

import { type ActConcept, actTraitsOf } from '../../model/act-concept';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Frame, Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import {
  befallenOf,
  befallsAnother,
  befallsVehicle,
  carriesDeed,
  countsPersons,
  fallsOn,
  governsVerb,
  handsOver,
  isCalled,
  isContested,
  isDoing,
  isHeldOn,
  isNameOfTeam,
  isOfSomebody,
  leavesTalks,
  winsOver,
} from './around-verb';
import {
  dealt,
  familyOf,
  isBreakable,
  isBuilt,
  isDoer,
  isFired,
  isForceless,
  isGround,
  isOccasion,
  isOfficer,
  isOne,
  isSecret,
  isThing,
} from './befallen-sorts';
import { fallsOnNothing } from './falls-on-nothing';
import { fittingSense } from './fitting-sense';
import { isAssault } from './is-assault';
import { isLaw } from './is-law';
import { isTellingTold } from './is-telling-told';
import { isLabour } from './labour';
import { leavesSo } from './leaves-so';
import { isDeadly, isEmployer, isToll, takesLives } from './lives-lost';
import { lossOf } from './loss-of';
import { isAmount, isDevice, isDisease, isInformation, isPerson, isProjectile } from './object-sorts';
import { ownsUp } from './owns-up';
import { isActing, isVehicle } from './phrase-sorts';
import { countsUp, putsFigure } from './puts-figure';
import { selectedSense } from './selected-sense';
import { mayBefall, suits } from './sense-fit';
import { senseWithoutObject } from './sense-without-object';
import { speaksOnly } from './speaks-only';

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
  if (countsUp(scene, relation, senses)) return undefined;
  const selected = selectedSense(scene, relation, senses);
  // Acts are told by verbs, and by their nouns only where a verb governs these.
  // "Police followed the dispute": nobody comes of what happened, as protests do.
  const comesOf = selected?.event === 'cause' && selected.frame === 'unaccusative' && relation.subject >= 0;
  if (selected !== undefined && !(comesOf && isActing(senses(relation.subject))))
    return selected.event === 'act' && token.lexeme.pos === 'noun' ? undefined : selected;
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
  // «علق الوزير على الحادث»: with nothing that is put off, it is a remark.
  if (first.event === 'postpone' && token.lexeme.voice === 'active' && relation.objects.length === 0)
    if (token.lexeme.pos === 'verb' && senseOf(token, 'speech') !== undefined) return undefined;
  // "Seven homes were lost": things are destroyed, and control slips.
  if (first.event === 'die' && first.frame === 'undergoer' && token.lexeme.voice === 'passive') {
    const lost = befallenOf(scene, relation, senses);
    if (lost.length > 0 && lost.every((sense) => !isPerson(sense) && !isActing(sense) && !sense.pronoun))
      return lost.some((sense) => isVehicle(scene, sense.thing) || isBuilt(sense))
        ? { event: 'destroy', frame: 'transitive' }
        : events.find(({ event }) => event === 'lose-control');
  }
  // "Claimed the attack" owns up to it, "claimed 12 lives" brings it about.
  if (ownsUp(token) && befallenOf(scene, relation, senses).some((sense) => isAssault(scene, sense))) return undefined;
  // "The cable broke": what breaks by itself breaks no rule.
  if (first.event === 'violate' && token.lexeme.voice === 'active' && relation.subject >= 0)
    if (relation.objects.length === 0 && isBreakable(scene, senses(relation.subject)))
      return { event: 'malfunction', frame: 'unaccusative' };
  // "The army lost 12 soldiers": they died, and not the army.
  if (first.event === 'die' && first.frame === 'undergoer' && token.lexeme.voice === 'active')
    if (relation.subject >= 0 && !isEmployer(scene, token, senses(relation.subject)))
      if (relation.objects.some((object) => isToll(senses(object)))) return { event: 'die', frame: 'unaccusative' };
  // "Claimed asylum", "land claimed by both": it brings about deaths and nothing else.
  if (ownsUp(token) && first.event === 'cause' && !befallenOf(scene, relation, senses).some(isToll)) return act;
  // "The report was published": of what is told to all there is no breach.
  if (first.event === 'breach' && senseOf(token, 'speech') !== undefined && token.lexeme.pos === 'verb')
    if (!befallenOf(scene, relation, senses).some(isSecret)) return act;
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
  if (first.event === 'leave' && token.lexeme.voice === 'active' && leavesSo(scene, relation, senses)) return act;
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
  const befallen = befallenOf(scene, relation, senses);
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
  const bare = senseWithoutObject(scene, token, relation, events, senses);
  if (bare !== undefined) return bare;
  const suited = events.find(
    ({ event, frame }) => (event !== 'hold' || event === first.event) && suits(scene, relation, event, frame, befallen),
  );
  const unfit = strict.has(first.event) && !(personal.has(first.event) && mayBefall(scene, first.event, befallen));
  return suited ?? (unfit || fallsOnNothing(scene, relation, first, befallen) ? act : first);
}

/** Ways of coming down. */
const falling: ReadonlySet<EventClass> = new Set<EventClass>(['crash', 'arrive', 'fall', 'collapse']);

export const act: EventSense = { event: 'act', frame: 'transitive' };

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
