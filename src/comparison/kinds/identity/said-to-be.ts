import type { ActorValue, Claim, ThingValue, Value } from '../../../model';
import { plainTable } from '../../../text/plain-table';
import { describedBy } from '../../alignment/described';
import { isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { nameSubject } from '../../sound';
import { sortOfDeed } from '../../values/sort-of-deed';
import { classOf, isSomebody } from './somebody';

/** Persons by what befell them, with the question that asks who they were. */
const fates: Readonly<Record<string, string>> = plainTable<string>({
  'thing:person/victim': 'victims:killed',
  'thing:person/wounded': 'victims:wounded',
  'thing:person/missing': 'victims:missing',
  'thing:person/prisoner': 'held',
  'thing:person/suspect': 'held',
  'thing:person/hostage': 'victims:abducted',
});

/** Opens the topic of who one person was, whose name follows. */
export const namedPerson = 'persons:of:';

/** What the story as a whole was: "what happened was an uprising", «ما جرى عمل إرهابي». */
export const deedTopic = 'thing:event';

/** "It was a terrorist act", "what happened was an accident": told as what brought about whatever happened. */
export function saidOfDeed(claim: Claim, { index }: Scene): Draft[] {
  const { proposition, commitment } = claim;
  if (proposition.event !== 'happen' || commitment.focus !== 'cause') return [];
  return proposition.arguments.flatMap(({ role, value }) =>
    role === 'cause' && sortOfDeed(value, index) !== null
      ? [draft(claim, value, evidenceFor(claim, claim.evidence), deedTopic)]
      : [],
  );
}

/**
 * "The dead were soldiers", «القتلى مدنيون», "the men held are smugglers", "the object was a drone": what a subject is said to be,
 * asked of the subject. "They were civilians" is said of those killed where nothing else tells who "they" are.
 */
export function saidToBe(claim: Claim, scene: Scene): Draft[] {
  const { event, arguments: roles } = claim.proposition;
  if (event !== 'be') return [];
  const who = roles.find(({ role }) => role === 'patient')?.value;
  const what = roles.find(({ role }) => role === 'topic');
  if (what === undefined) return [];
  if (sortOfDeed(what.value, scene.index) !== null)
    return who === undefined || who.kind === 'happening'
      ? [draft(claim, what.value, evidenceFor(claim, claim.evidence), deedTopic)]
      : [];
  // "Was a former soldier": what somebody was once leaves open what he was.
  if (what.value.kind === 'thing' && what.value.attributes.includes('other')) return [];
  const topic = isSomebody(what.value, scene)
    ? personsAsked(claim, who, what.value, scene)
    : thingAsked(claim, what.value, scene);
  return topic === null ? [] : [draft(claim, what.value, evidenceFor(claim, claim.evidence), topic)];
}

function personsAsked(claim: Claim, who: Value | undefined, what: Value, scene: Scene): string | null {
  if (who === undefined) {
    if (isA(classOf(what), 'thing:person/civilian', scene.index)) return 'victims:killed';
    return onlyAsked(scene);
  }
  // "Omar Saleh was a smuggler": one person, known by his name.
  if ((who.kind === 'actor' || who.kind === 'thing') && isNamed(who)) return `${namedPerson}${nameSubject(who)}`;
  if (who.kind !== 'thing' || !isA(who.id, 'thing:person', scene.index)) return null;
  const told = describedBy(claim, scene) ?? who.id;
  return told === null ? null : (fates[told] ?? fateAbove(told) ?? `persons:${told}`);
}

/** A name that no table knows, and nothing else. */
function isNamed(value: ActorValue | ThingValue): boolean {
  const open = value.kind === 'actor' ? value.thing === null && !value.unknown : value.attributes.length === 0;
  return open && value.id === null && (value.kind === 'actor' || value.nameKey !== undefined);
}

/** What the incident asks of persons whom its claims name, where that is one group only: what "they" stands for. */
const onlyAsked = oncePerScene((scene): string | null => {
  const topics = new Set<string>();
  for (const claim of scene.claims) {
    const who = claim.proposition.arguments.find(({ role }) => role === 'patient')?.value;
    if (claim.proposition.event !== 'be' || who === undefined) continue;
    for (const { topic } of saidToBe(claim, scene)) if (!topic.startsWith('thing:')) topics.add(topic);
  }
  return topics.size === 1 ? ([...topics][0] ?? null) : null;
});

/** "The attackers", "the gunman": suspects, more narrowly. */
function fateAbove(id: string): string | null {
  return id.startsWith('thing:person/suspect/') ? 'held' : null;
}

/** Sorts of thing of which nothing is two at once. */
const sorts = [
  'thing:vehicle',
  'thing:weapon',
  'thing:building',
  'thing:phenomenon/meteor',
  'thing:substance',
  'thing:animal',
];

function thingAsked(claim: Claim, what: Value, scene: Scene): string | null {
  if (what.kind !== 'thing' || !sorts.some((sort) => isA(what.id, sort, scene.index))) return null;
  const subject = describedBy(claim, scene);
  return subject === null || subject.startsWith('event:') ? null : `thing:${subject}`;
}
