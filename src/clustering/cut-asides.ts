import type { Gazetteer } from '../gazetteer/gazetteer';
import { type Claim, type Family, type MomentValue, type Report, traitsOf } from '../model';
import type { Segment } from './segment';

/** Families of event that make an incident of their own; speech, office and trade go on around them. */
const incidents: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'damage',
  'accident',
  'nature',
  'custody',
  'control',
  'protest',
  'technology',
  'health',
]);
/** The first sentences tell the story itself. */
const leadSentences = 3;
/** Further than this from the day of the story, an event is history. */
const nearDays = 2;

/**
 * Paragraphs of a story that tell of an incident other than the story's: set in another place, or on another day, than
 * the story puts forward. One that is recent and whose own sources speak of it is news of that incident; any other
 * only mentions it.
 */
export function cutAsides(story: Segment, report: Report | undefined, gazetteer: Gazetteer): readonly Segment[] {
  if (!report || story.kind !== 'story') return [];
  const lead = leadOf(story);
  return paragraphsOf(story, report).flatMap((paragraph) => {
    const aside = asideOf(story, paragraph, lead, gazetteer);
    return aside ? [aside] : [];
  });
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
}

interface Lead {
  readonly until: number;
  readonly places: ReadonlySet<string>;
  readonly moments: readonly MomentValue[];
}

function leadOf({ claims, mentions }: Segment): Lead {
  const first = Math.min(...[...claims, ...mentions].map(({ sentence }) => sentence), Number.MAX_SAFE_INTEGER);
  const until = first + leadSentences;
  const places = new Set<string>();
  for (const { id, sentence } of mentions) if (sentence < until && id?.startsWith('place:')) places.add(id);
  return { until, places, moments: claims.filter(({ sentence }) => sentence < until).flatMap(momentsOf) };
}

function paragraphsOf(story: Segment, report: Report): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const passage of story.passages) {
    if (passage.part !== 'body') continue;
    let start = passage.start;
    for (let at = start; at <= passage.end; at++) {
      if (at < passage.end && report.body.charCodeAt(at) !== 10) continue;
      if (at - start > 40) found.push({ start, end: at });
      start = at + 1;
    }
  }
  return found;
}

function asideOf(story: Segment, paragraph: Paragraph, lead: Lead, gazetteer: Gazetteer): Segment | null {
  const inside = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start >= paragraph.start && end <= paragraph.end;
  const claims = story.claims.filter(({ evidence }) => evidence.part === 'body' && inside(evidence));
  const events = claims.filter(({ proposition }) => incidents.has(traitsOf(proposition.event).family));
  if (events.length === 0 || claims.some(({ sentence }) => sentence < lead.until)) return null;
  const body = story.passages.find(({ part }) => part === 'body');
  const mentions = story.mentions.filter((mention) => body && mention.sentence >= lead.until && inside(mention));
  const elsewhere = isElsewhere(
    mentions.map(({ id }) => id),
    lead,
    gazetteer,
  );
  const when = otherTime(claims.flatMap(momentsOf), lead.moments, story.published);
  const past = events.every(({ background }) => background);
  if (!elsewhere && when === 'same' && !past) return null;
  if (!elsewhere && when !== 'near') return past || when === 'far' ? segment(false) : null;
  const sourced = claims.some(({ attribution }) => attribution.chain.length > 1);
  return segment(sourced && !past && elsewhere && when === 'near');

  function segment(sourcedNews: boolean): Segment {
    return {
      ...story,
      id: `${story.id}@${paragraph.start}`,
      kind: 'aside',
      claims,
      mentions,
      terms: [],
      spelt: [],
      moments: claims.flatMap((claim) => momentsOf(claim).map((moment) => ({ ...moment, sentence: claim.sentence }))),
      quotes: [],
      sourced: sourcedNews,
    };
  }
}

function momentsOf({ proposition }: Claim): MomentValue[] {
  return proposition.arguments.flatMap(({ value }) => (value.kind === 'moment' ? [value] : []));
}

/** Names a place of its own, and the most specific of its places lies in none that the lead names. */
function isElsewhere(ids: readonly (string | null)[], lead: Lead, gazetteer: Gazetteer): boolean {
  const places = ids.filter((id) => id?.startsWith('place:') && isSpecific(id, gazetteer)) as string[];
  if (places.length === 0) return false;
  return places.every((id) =>
    [...lead.places].every(
      (led) => !isSpecific(led, gazetteer) || !(gazetteer.contains(led, id) || gazetteer.contains(id, led)),
    ),
  );
}

function isSpecific(id: string, gazetteer: Gazetteer): boolean {
  const concept = gazetteer.concept(id);
  return concept?.kind === 'place' && concept.type !== 'country' && concept.type !== 'world-region';
}

type When = 'same' | 'near' | 'far';

/** Whether the times told are the lead's, other days close by, or history; by dates where known, else by weekdays. */
function otherTime(own: readonly MomentValue[], lead: readonly MomentValue[], published: number | null): When {
  const day = 86_400_000;
  const main =
    lead.find(({ from }) => from !== null)?.from ?? (published === null ? null : new Date(published).toISOString());
  const dated = own.filter(({ from }) => from !== null);
  if (main !== null && dated.length > 0) {
    const gaps = dated.map(({ from }) =>
      Math.abs(Math.floor(Date.parse(from as string) / day) - Math.floor(Date.parse(main) / day)),
    );
    if (gaps.some((gap) => gap === 0)) return 'same';
    return Math.min(...gaps) <= nearDays ? 'near' : 'far';
  }
  const weekdays = new Set(lead.map(({ weekday }) => weekday).filter((weekday) => weekday !== null));
  const told = own.map(({ weekday }) => weekday).filter((weekday) => weekday !== null);
  if (told.length === 0 || weekdays.size === 0 || told.some((weekday) => weekdays.has(weekday))) return 'same';
  return 'near';
}
