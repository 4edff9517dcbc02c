import type { Claim } from '../model/claim';
import type { MomentValue } from '../model/moment';

const dayMs = 86_400_000;
/** News returns to an event for days; what lies further from the story's own days than this is told in passing. */
const nearDays = 4;
/** Sentences that say what a story is about: its title and its lead. */
const leadSentences = 3;
/** What the first sentence tells is the story, be it of a month long past ("in a clash last June"). */
const widest = 31 * dayMs;

/**
 * Marks claims that a story tells in passing: those set at another time than the story's own days, which are the day of
 * publication and the days that its lead names. A claim without a time of its own goes by its sentence, where the time of
 * saying counts too; `told` holds the moments that each sentence names.
 */
export function markBackground(
  claims: readonly Claim[],
  published: number | null,
  told: ReadonlyMap<number, readonly MomentValue[]>,
): Claim[] {
  const own = ownDays(claims, published);
  if (own.length === 0) return [...claims];
  const bySentence = new Map<number, 'far' | 'near' | null>();
  for (const [sentence, moments] of told) bySentence.set(sentence, placeInTime(moments, own));
  return claims.map((claim) => {
    const at = placeInTime(momentsOf(claim), own) ?? bySentence.get(claim.sentence);
    return at === 'far' ? { ...claim, background: true } : claim;
  });
}

/** Days of the story as [start, end] in milliseconds. */
function ownDays(claims: readonly Claim[], published: number | null): (readonly [number, number])[] {
  const days: (readonly [number, number])[] = [];
  if (published !== null) days.push([published - 2 * dayMs, published + dayMs]);
  const first = claims[0]?.sentence ?? 0;
  for (const claim of claims) {
    if (claim.sentence >= first + leadSentences) break;
    for (const moment of momentsOf(claim)) {
      const span = spanOf(moment);
      const width = claim.sentence === first ? widest : 8 * dayMs;
      if (span !== null && span[1] - span[0] <= width) days.push(span);
    }
  }
  return days;
}

function placeInTime(
  moments: readonly MomentValue[],
  own: readonly (readonly [number, number])[],
): 'far' | 'near' | null {
  let at: 'far' | 'near' | null = null;
  for (const moment of moments) {
    const span = spanOf(moment);
    if (span === null) continue;
    if (own.some((day) => span[0] <= day[1] + nearDays * dayMs && span[1] >= day[0] - nearDays * dayMs)) return 'near';
    at = 'far';
  }
  return at;
}

function momentsOf(claim: Claim): MomentValue[] {
  const found: MomentValue[] = [];
  for (const argument of claim.proposition.arguments) if (argument.value.kind === 'moment') found.push(argument.value);
  return found;
}

function spanOf(moment: MomentValue): readonly [number, number] | null {
  return moment.from === null || moment.to === null ? null : [Date.parse(moment.from), Date.parse(moment.to)];
}
