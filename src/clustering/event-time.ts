import { type Claim, type Family, traitsOf } from '../model';

const day = 86_400_000;

/** Days since 1970, `to` exclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Families of event that are what an incident consists of, rather than what is said or done about it. */
const happenings: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'damage',
  'accident',
  'nature',
  'custody',
  'control',
  'protest',
  'movement',
  'technology',
  'health',
  'vote',
]);
/** Sentences, the title among them, in which a story says when its incident was. */
const leadSentences = 4;
/** The title and the first sentence. */
const openingSentences = 2;

/**
 * When the incident of a story was: the time of the first happening that its lead dates. A follow-up tells today's news
 * of an old incident ("an inquiry found on Thursday that the jet that crashed in August …"), so what was said or found
 * on the day of publication is passed over.
 */
export function eventTime(claims: readonly Claim[], first: number, published: number | null): DaySpan | null {
  const opening = claims.filter(({ sentence }) => sentence - first < openingSentences);
  const lead = claims.filter(({ sentence }) => sentence - first < leadSentences);
  return firstTime(opening.filter(happens)) ?? firstTime(opening, published) ?? firstTime(lead.filter(happens));
}

function happens({ proposition }: Claim): boolean {
  return happenings.has(traitsOf(proposition.event).family);
}

/** Every day that claims or moments name, to a month's precision at most. */
export function spanOf(from: string | null, to: string | null): DaySpan | null {
  if (from === null || to === null) return null;
  const start = Math.floor(Date.parse(from) / day);
  const end = Math.max(start + 1, Math.ceil(Date.parse(to) / day));
  return end - start <= 31 ? { from: start, to: end } : null;
}

function firstTime(claims: readonly Claim[], besides: number | null = null): DaySpan | null {
  for (const { proposition } of claims) {
    for (const { value } of proposition.arguments) {
      const span = value.kind === 'moment' ? spanOf(value.from, value.to) : null;
      if (span && span.from !== besides) return span;
    }
  }
  return null;
}
