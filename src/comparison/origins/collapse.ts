import type { Claim, Incident, Report } from '../../model';
import { nameForm } from '../comparison';
import type { ConceptIndex } from '../concepts';
import { identities } from './identities';
import { byTime, nearCopiesIn } from './near-copies';

/** What a user knows of outlets: those of one owner are one origin where they speak in their own voice. */
export interface SourceProfile {
  /** Owner by outlet, as outlets are named in the reports. */
  readonly owners?: Readonly<Record<string, string>>;
}

/** Origins of the claims of an incident. */
export interface Origins {
  of(claim: Claim): string;
  /** The origin that the words of the claim's report have where they are ascribed to nobody. */
  voiceOf(claim: Claim): string;
}

/**
 * Gives claims in an outlet's own voice the origin that they lean on: the agency that the report credits, the report that
 * it copies, the owner that the outlets share. Claims of named sources keep theirs, which is one across all reports and all
 * its names (see {@link identities}); an unnamed source ("an officer said") is told apart by the outlet that it spoke to, which is the one that was copied.
 */
export function collapseOrigins(
  incident: Incident,
  reports: ReadonlyMap<string, Report>,
  index: ConceptIndex,
  profile: SourceProfile = {},
): Origins {
  const own = incident.reports.flatMap((id) => reports.get(id) ?? []).sort(byTime);
  const copied = new Map<string, string>();
  for (const { from, on } of nearCopiesIn(incident, reports))
    if (!copied.has(from)) copied.set(from, copied.get(on) ?? on);
  const agencies = agencyKeys(incident.claims);
  const voices = new Map<string, string | null>();
  for (const report of own) voices.set(report.id, voiceOf(report, reports, copied, agencies, profile));
  const tellers = new Map<string, string>();
  for (const { report, attribution } of incident.claims) {
    const [teller] = attribution.chain;
    if (!tellers.has(report)) tellers.set(report, teller.id ?? teller.name);
  }
  const keyOf = (claim: Claim) =>
    claim.attribution.chain.length > 1 ? toldTo(claim, tellers, copied) : (voices.get(claim.report) ?? claim.origin);
  const one = identities(incident.claims, keyOf, index);
  return {
    of: (claim) => one(keyOf(claim)),
    voiceOf: ({ report, attribution: { chain } }) => voices.get(report) ?? `outlet:${chain[0].name}`,
  };
}

/** The origin of a claim that somebody makes, told to the outlet whose report this one copies. */
function toldTo(
  { origin, report, attribution }: Claim,
  tellers: ReadonlyMap<string, string>,
  copied: ReadonlyMap<string, string>,
): string {
  const [own, first] = [tellers.get(report), tellers.get(copied.get(report) ?? report)];
  if (own === first || own === undefined || first === undefined || attribution.chain.length > 2) return origin;
  return origin.endsWith(`:${own}`) && attribution.chain[1]?.kind !== 'outlet'
    ? `${origin.slice(0, -own.length)}${first}`
    : origin;
}

/** The voice behind a report's unattributed words, or null where it is the outlet's own. */
function voiceOf(
  report: Report,
  reports: ReadonlyMap<string, Report>,
  copied: ReadonlyMap<string, string>,
  agencies: ReadonlyMap<string, string>,
  { owners }: SourceProfile,
): string | null {
  const first = reports.get(copied.get(report.id) ?? report.id) ?? report;
  const [credit] = first.credits.length > 0 ? first.credits : report.credits;
  if (credit !== undefined) return agencies.get(nameForm(credit)) ?? `agency:${nameForm(credit)}`;
  const owner = first.outlet === null ? undefined : owners?.[first.outlet];
  if (owner !== undefined) return `owner:${nameForm(owner)}`;
  if (first === report) return null;
  return first.outlet === null ? `report:${first.id}` : `outlet:${first.outlet}`;
}

/** Keys of the agencies that claims name, by their names, so that a credit and a quotation meet. */
function agencyKeys(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { attribution } of claims) {
    for (const { kind, id, name } of attribution.chain)
      if (kind === 'agency' && id !== null) keys.set(nameForm(name), id);
  }
  return keys;
}
