import type { Gazetteer } from '../gazetteer/gazetteer';
import { type Claim, type EventClass, type Family, traitsOf } from '../model';
import type { Segment } from './segment';

/** Families of event that happen at a place. */
const physical: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature']);
/** Sentences, the title among them, in which a story says what happened and where. */
const leadSentences = 2;
/** Places no further apart than this may be told of as one. */
const nearKm = 60;

/**
 * Sentences behind the lead that tell of what came about at a place other than the lead's ("it came three days after a blast in
 * Isfahan"): another incident, whose names, places and numbers are not the story's. Only where the lead itself tells of
 * something of that sort at a place of its own.
 */
export function sentencesElsewhere(story: Segment, gazetteer: Gazetteer): ReadonlySet<number> {
  const { claims, mentions } = story;
  const first = Math.min(...[...claims, ...mentions].map(({ sentence }) => sentence), Number.MAX_SAFE_INTEGER);
  const isLead = ({ sentence }: { readonly sentence: number }) => sentence < first + leadSentences;
  const places = new Set<string>();
  for (const mention of mentions) if (isLead(mention) && isSpecific(mention.id, gazetteer)) places.add(mention.id);
  if (places.size === 0 || !claims.some((claim) => isLead(claim) && eventsOf(claim).some(happensSomewhere)))
    return none;
  const found = new Set<number>();
  for (const claim of claims) {
    if (isLead(claim) || !eventsOf(claim).some(happensSomewhere)) continue;
    const own = placesOf(claim, gazetteer);
    if (own.length > 0 && own.every((id) => isApart(id, places, gazetteer))) found.add(claim.sentence);
  }
  return found;
}

const none: ReadonlySet<number> = new Set();

/** A story without what it tells of incidents elsewhere. Its words stay: nothing says which sentence they stand in. */
export function withoutElsewhere(story: Segment, gazetteer: Gazetteer): Segment {
  const elsewhere = story.kind === 'story' ? sentencesElsewhere(story, gazetteer) : null;
  if (elsewhere === null || elsewhere.size === 0) return story;
  const isOwn = ({ sentence }: { readonly sentence: number }) => !elsewhere.has(sentence);
  return {
    ...story,
    claims: story.claims.filter(isOwn),
    mentions: story.mentions.filter(isOwn),
    moments: story.moments.filter(isOwn),
    spelt: story.spelt.filter(isOwn),
  };
}

function eventsOf({ proposition }: Claim): readonly EventClass[] {
  const told = proposition.arguments.flatMap(({ value }) => (value.kind === 'happening' ? [value.event] : []));
  return [proposition.event, ...told];
}

function happensSomewhere(event: EventClass): boolean {
  return physical.has(traitsOf(event).family);
}

function placesOf({ proposition }: Claim, gazetteer: Gazetteer): string[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    (role === 'place' || role === 'target') && value.kind === 'place' && isSpecific(value.id, gazetteer)
      ? [value.id]
      : [],
  );
}

function isApart(id: string, places: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  for (const other of places) {
    if (id === other || gazetteer.contains(id, other) || gazetteer.contains(other, id) || gazetteer.adjacent(id, other))
      return false;
    const apart = gazetteer.distanceKm(id, other);
    if (apart === null || apart < nearKm) return false;
  }
  return true;
}

function isSpecific(id: string | null, gazetteer: Gazetteer): id is string {
  if (id === null) return false;
  const concept = gazetteer.concept(id);
  return concept?.kind === 'place' && concept.type !== 'country' && concept.type !== 'world-region';
}
