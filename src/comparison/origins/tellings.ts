import type { Claim, Role, Source, Value } from '../../model';
import { nameForm } from '../comparison';
import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/** UTF-16 units from which the same words in two reports are one telling. */
const shortest = 60;

/**
 * Joins unnamed speakers that are one: those of one sort who told one agency, whoever carries it; those of one report, where
 * only one mention says which agency they told; several of one number, sort and side; one who gives the same account of the same thing;
 * and those whom two reports have say the same in the same words.
 */
export function joinTellings(mouths: readonly Mouth[], same: SameKeys): void {
  const unnamed = mouths.filter(({ source }) => isUnnamed(source));
  joinAlike(
    bucketsOf(unnamed, ({ source, agency }) => (agency === null ? null : `${source.role} ${agency}`)),
    same,
  );
  joinAlike(
    bucketsOf(unnamed, ({ source, claim }) => `${source.role} ${claim.report}`),
    same,
  );
  // "Two senior Syrian army officers", in two outlets that say to nobody whom they told.
  joinAlike(
    bucketsOf(unnamed, ({ source: { role, side, count }, agency }) =>
      agency === null && side !== null && (count ?? 0) > 1 ? `${role} ${side} ${count}` : null,
    ),
    same,
  );
  // "An army officer" in two outlets that say to nobody whom they told, each with the same account of the same thing.
  joinAlike(
    bucketsOf(unnamed, ({ source: { role, count }, agency, claim }) => {
      const account = agency === null && count === 1 ? accountIn(claim) : null;
      return account === null ? null : `${role} ${account}`;
    }),
    same,
  );
  // "Officials" in two outlets, with the same account: those in charge, whoever of them it was.
  joinAlike(
    bucketsOf(unnamed, ({ source: { role, count, another }, agency, claim }) => {
      const account = agency === null && count === null && another !== true ? toldIn(claim) : null;
      return role === inCharge && account !== null ? account : null;
    }),
    same,
  );
  const words = new Map<string, Mouth>();
  for (const mouth of unnamed) {
    const form = nameForm(mouth.claim.evidence.quote);
    if (form.length < shortest) continue;
    const key = `${mouth.source.role} ${form}`;
    const first = words.get(key);
    if (first === undefined) words.set(key, mouth);
    else if (first.claim.report !== mouth.claim.report) same.join(first.key, mouth.key);
  }
}

/** Who speaks for whoever is in charge, when several are told of without a number. */
const inCharge = 'official';

/** What a claim tells, with its figure where it has one; null of a bare mention. */
function toldIn({ commitment, proposition: { event, arguments: roles } }: Claim): string | null {
  if (roles.length === 0) return null;
  const figures = roles.flatMap(({ value }) => (value.kind === 'quantity' ? `${value.low}-${value.high}` : []));
  return [event, commitment.polarity, commitment.stage, ...figures].join(' ');
}

/** What a claim says was done to what by what, in any language; null where it names less. */
function accountIn({ commitment, proposition: { event, arguments: roles } }: Claim): string | null {
  const by = roles.flatMap(({ role, value }) => (doing.has(role) ? (conceptOf(value) ?? []) : [])).sort();
  const to = roles.flatMap(({ role, value }) => (undergoing.has(role) ? (conceptOf(value) ?? []) : [])).sort();
  if (by.length === 0 || to.length === 0) return null;
  return [event, commitment.polarity, commitment.stage, ...by, 'to', ...to].join(' ');
}

const doing: ReadonlySet<Role> = new Set<Role>(['agent', 'cause', 'means']);
const undergoing: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);

function conceptOf(value: Value): string | null {
  if (value.kind === 'happening') return value.event;
  return value.kind === 'actor' || value.kind === 'thing' || value.kind === 'place' ? value.id : null;
}

function isUnnamed({ kind, named, role, nameKey }: Source): boolean {
  return !named && nameKey === undefined && role !== null && (kind === 'group' || kind === 'witness');
}

function bucketsOf(mouths: readonly Mouth[], keyOf: (mouth: Mouth) => string | null): readonly Mouth[][] {
  const buckets = new Map<string, Map<string, Mouth>>();
  for (const mouth of mouths) {
    const key = keyOf(mouth);
    if (key === null) continue;
    const bucket = buckets.get(key) ?? new Map<string, Mouth>();
    buckets.set(key, bucket);
    if (!bucket.has(mouth.key)) bucket.set(mouth.key, mouth);
  }
  return [...buckets.values()].map((bucket) => [...bucket.values()]);
}

/** Of a sort: two are joined that are each the likeliest whom the other may be. */
function joinAlike(buckets: readonly Mouth[][], same: SameKeys): void {
  for (const bucket of buckets) {
    if (bucket.length > most) continue;
    const likely = new Map(bucket.map((mouth) => [mouth, likelyOf(mouth, bucket)]));
    for (const [mouth, others] of likely)
      for (const other of others) if (likely.get(other)?.includes(mouth)) same.join(mouth.key, other.key);
  }
}

/** Whom a mouth may be, of its own number before others; nobody where these cannot all be one. */
function likelyOf(mouth: Mouth, bucket: readonly Mouth[]): readonly Mouth[] {
  const alike = bucket.filter((other) => other !== mouth && mayBe(mouth, other));
  const exact = alike.filter(({ source }) => source.count === mouth.source.count);
  const likely = exact.length > 0 ? exact : alike;
  return likely.every((one) => likely.every((other) => one === other || mayBe(one, other))) ? likely : [];
}

/** Speakers of one sort that are compared. */
const most = 40;

/** "A senior officer", "an officer": whoever a report brings in without the article, by another name than before, is another. */
function isNew({ source: { count, definite } }: Mouth): boolean {
  return count === 1 && definite !== true;
}

function mayBe(one: Mouth, two: Mouth): boolean {
  const [a, b] = [one.source, two.source];
  const together = one.claim.report === two.claim.report;
  // "Another officer" is another than those of his report.
  if (together && (a.another === true || b.another === true)) return false;
  if (together && isNew(one) && isNew(two) && a.name !== b.name) return false;
  if (one.agency !== null && two.agency !== null && one.agency !== two.agency) return false;
  const [x, y] = [a.side ?? a.id, b.side ?? b.id];
  if (x !== null && y !== null && x !== y) return false;
  // "Sources" may be two of them, and are not one.
  return a.count === b.count || (a.count === null ? b.count !== 1 : b.count === null && a.count !== 1);
}
