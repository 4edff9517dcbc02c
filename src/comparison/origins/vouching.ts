import type { Claim } from '../../model';

/**
 * The origins that an answer stands on, each once: without those who only hand it on. An outlet that names its source for an
 * answer, or an agency that quotes one, is no second voice for it, and words that nobody is named for ("local media", "an earlier
 * announcement") count only where nothing else does. What a headline says in short its report tells in full.
 *
 * @param voiceOf the origin of a report's own words
 * @param isAbridged whether a claim is a headline's, by somebody whom the body of its report never names
 */
export function originsBehind(
  claims: readonly Claim[],
  voiceOf: (claim: Claim) => string,
  isAbridged: (claim: Claim) => boolean,
): readonly string[] {
  const [first] = claims;
  if (first !== undefined && claims.every(({ origin }) => origin === first.origin)) return [first.origin];
  const origins = new Set<string>();
  const carriers = new Set<string>();
  // Who tells it in full matters only where somebody tells it in short: few do.
  let sourced: ReadonlySet<string> | null = null;
  for (const claim of claims) {
    if (isAbridged(claim)) {
      sourced ??= toldInFull(claims, isAbridged);
      if (sourced.has(claim.report)) continue;
    }
    const { chain } = claim.attribution;
    origins.add(claim.origin);
    if (chain.length < 2 || isUnidentified(claim.origin)) continue;
    carriers.add(voiceOf(claim));
    for (const source of chain.slice(1, -1)) if (source.kind === 'agency') carriers.add(source.id ?? source.name);
  }
  const own = [...origins].filter((origin) => !carriers.has(origin));
  // A body that is told itself what it tells others stays.
  const voices = own.length > 0 ? own : [...origins];
  const identified = voices.filter((origin) => !isUnidentified(origin));
  return (identified.length > 0 ? identified : voices.slice(0, 1)).sort();
}

/** Reports in whose body somebody is named for it. */
function toldInFull(claims: readonly Claim[], isAbridged: (claim: Claim) => boolean): ReadonlySet<string> {
  const reports = new Set<string>();
  for (const claim of claims)
    if (claim.attribution.chain.length > 1 && claim.evidence.part === 'body' && !isAbridged(claim))
      reports.add(claim.report);
  return reports;
}

/** Words ascribed to nobody who could be told from others: "media reports", «إعلان سابق». */
function isUnidentified(origin: string): boolean {
  return origin.startsWith('unidentified:');
}
