import { type Report, type SnapshotProblem, stableId } from '../model';
import type { DeskSnapshot, Identity } from './desk-types';

type Content = Omit<DeskSnapshot, 'kind' | 'version' | 'seal'>;

/** Seals the content of a desk. */
export function sealSnapshot(content: Content): DeskSnapshot {
  return { kind: 'rashomon-desk', version: 1, ...content, seal: sealOf(content) };
}

/** A snapshot fit to be used, or why and where it is not. */
export function openSnapshot(
  input: unknown,
): { readonly snapshot: DeskSnapshot } | { readonly problem: SnapshotProblem } {
  const parsed = typeof input === 'string' ? parse(input) : input;
  if (parsed === undefined) return problem('$', 'is no JSON: cut short or damaged');
  if (!isRecord(parsed)) return problem('$', 'is no object');
  if (parsed.kind !== 'rashomon-desk') return problem('kind', 'is not rashomon-desk');
  if (parsed.version !== 1)
    return problem('version', `is ${JSON.stringify(parsed.version)?.slice(0, 20)}; this library reads 1`);
  for (const field of ['reports', 'together', 'apart', 'identities'] as const) {
    if (!Array.isArray(parsed[field])) return problem(field, 'is missing or no list');
  }
  const { reports, together, apart, identities, seal } = parsed as unknown as DeskSnapshot;
  const bad = reports.findIndex((report) => !isReport(report));
  if (bad >= 0) return problem(`reports[${bad}]`, 'is no report');
  for (const [field, pairs] of [
    ['together', together],
    ['apart', apart],
  ] as const) {
    const at = pairs.findIndex((pair) => !Array.isArray(pair) || pair.length !== 2 || !pair.every(isText));
    if (at >= 0) return problem(`${field}[${at}]`, 'is no pair of segments');
  }
  const odd = identities.findIndex((identity) => !isIdentity(identity));
  if (odd >= 0) return problem(`identities[${odd}]`, 'is no identity');
  if (seal !== sealOf({ reports, together, apart, identities })) {
    return problem('seal', 'does not fit the content: cut short or changed');
  }
  return { snapshot: { kind: 'rashomon-desk', version: 1, reports, together, apart, identities, seal } };
}

function sealOf({ reports, together, apart, identities }: Content): string {
  return stableId(
    ...reports.flatMap(({ id, outlet, language, publishedAt, title, body, url, credits }) => [
      stableId(id, outlet, language, publishedAt, title, body, url, ...credits),
    ]),
    '|',
    ...together.flat(),
    '|',
    ...apart.flat(),
    '|',
    ...identities.flatMap(({ id, founder, born }) => [id, founder, born]),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problem(where: string, detail: string): { readonly problem: SnapshotProblem } {
  return { problem: { kind: 'snapshot', where, detail } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    isText(value.id) &&
    isText(value.body) &&
    isText(value.title) &&
    [value.outlet, value.language, value.publishedAt, value.url].every(isTextOrNull) &&
    Array.isArray(value.credits) &&
    value.credits.every(isText)
  );
}

function isIdentity(value: unknown): value is Identity {
  return isRecord(value) && isText(value.id) && isText(value.founder) && Number.isInteger(value.born);
}
