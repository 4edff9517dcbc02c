import type { Claim } from '../model/claim';
import type { MomentValue } from '../model/moment';

const dayMs = 86_400_000;
/** News returns to an event for days; what lies further back than this from the story's own day is told in passing. */
const nearDays = 3;

/**
 * Marks claims that a story tells in passing: those of a clause or sentence set at another time than the story's own. The
 * story's time is the first dated point that it tells of.
 */
export function markBackground(claims: readonly Claim[], published: number | null): Claim[] {
  const main = mainMoment(claims, published);
  const far = new Set<number>();
  const near = new Set<number>();
  for (const claim of claims) {
    for (const moment of momentsOf(claim)) {
      if (main === null || moment.from === null || moment.to === null) continue;
      if (isFar(moment, main)) far.add(claim.sentence);
      else near.add(claim.sentence);
    }
  }
  return claims.map((claim) =>
    far.has(claim.sentence) && !hasNear(claim, main) && !(near.has(claim.sentence) && momentsOf(claim).length === 0)
      ? { ...claim, background: true }
      : claim,
  );
}

function momentsOf(claim: Claim): MomentValue[] {
  const found: MomentValue[] = [];
  for (const argument of claim.proposition.arguments) if (argument.value.kind === 'moment') found.push(argument.value);
  return found;
}

function hasNear(claim: Claim, main: MomentValue | null): boolean {
  return main !== null && momentsOf(claim).some((moment) => moment.from !== null && !isFar(moment, main));
}

function mainMoment(claims: readonly Claim[], published: number | null): MomentValue | null {
  for (const claim of claims) {
    for (const moment of momentsOf(claim)) {
      if (moment.from === null || moment.precision === 'year' || moment.precision === 'month') continue;
      if (published !== null && published - Date.parse(moment.from) > 60 * dayMs) continue;
      return moment;
    }
  }
  return null;
}

function isFar(moment: MomentValue, main: MomentValue): boolean {
  const from = Date.parse(moment.from as string);
  const to = Date.parse(moment.to as string);
  const start = Date.parse(main.from as string);
  const end = Date.parse(main.to as string);
  return from > end + nearDays * dayMs || to < start - nearDays * dayMs;
}
