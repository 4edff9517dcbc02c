import { expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

/** A lead, in its own language or in each, and two statements. */
export type Pair = readonly [lead: string | Lead, first: string, second: string];

/** A pair with the kind of question that is to tell its dispute. */
export type Dispute = readonly [kind: string, ...Pair];

/**
 * Tables of pairs: disputes, disputes not told yet, what is compatible, and what is compatible and told all the same. A dispute
 * without a kind may be told by a question of any.
 */
export interface Tables {
  readonly told: readonly (Dispute | Pair)[];
  readonly missed?: readonly (Dispute | Pair)[];
  readonly compatible: readonly Pair[];
  readonly falselyTold?: readonly Pair[];
}

/** One test for each pair; one that comes out right at last fails as an expected failure no longer does. */
export function checkPairs({ told, missed = [], compatible, falselyTold = [] }: Tables): void {
  it.each(told.map(named))('%s', (_, row) => expectDispute(row));

  it.fails.each(missed.map(named))('%s', (_, row) => expectDispute(row));

  it.each(compatible.map(named))('no conflict: %s', (_, row) => expectNone(row));

  it.fails.each(falselyTold.map(named))('no conflict: %s', (_, row) => expectNone(row));
}

function expectDispute(row: Dispute | Pair): void {
  const [kind, lead, first, second] = row.length === 4 ? row : [null, ...row];
  const found = disputes(leadOf(lead), first, second);
  if (kind === null) expect(found).not.toEqual([]);
  else expect(found).toContain(kind);
}

function expectNone([lead, first, second]: Pair): void {
  expect(disputes(leadOf(lead), first, second)).toEqual([]);
}

function named<Row extends Dispute | Pair>(row: Row): readonly [title: string, row: Row] {
  return [row.map((cell) => (typeof cell === 'string' ? cell : Object.values(cell).join(' / '))).join(' | '), row];
}

function leadOf(lead: string | Lead): Lead {
  if (typeof lead !== 'string') return lead;
  return /[\p{Script=Arabic}]/u.test(lead) ? { ar: lead } : { en: lead };
}
