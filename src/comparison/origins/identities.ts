import type { Claim, Source } from '../../model';
import { mouthAt } from '../../model/first-mouth';
import { isSingleOffice } from '../../model/speaking-offices';
import type { ConceptIndex } from '../concepts';
import { bodySpokenFor } from './body-spoken-for';
import { joinKnown } from './known-one';
import { joinHolders } from './office-holders';
import { joinPartsOfNames } from './part-of-name';
import { joinSameAccount } from './same-account';
import { SameKeys } from './same-keys';
import { joinSameSort } from './same-sort';
import { joinSpeltOut } from './spelt-out';
import { joinTellings } from './tellings';

/** A first mouth as one claim names it. */
export interface Mouth {
  readonly key: string;
  readonly source: Source;
  /** The agency that was told, by its key; null where the outlet was. */
  readonly agency: string | null;
  readonly claim: Claim;
}

/**
 * Who in an incident is one origin under several names: a body, whoever heads it and speaks for it; a person by his whole name
 * and by a part of it; a body and its initials; a body of a sort ("the ministry") and the only one of that sort; an unnamed
 * group as told to one agency; whoever is known by the article ("the organisers"). `keyOf` gives a claim's origin before that; the answer gives the one that stands for all.
 */
export function identities(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  index: ConceptIndex,
): (key: string) => string {
  const same = new SameKeys();
  const mouths = mouthsOf(claims, keyOf);
  for (const { key, source } of mouths) {
    const body = bodySpokenFor(source, index);
    if (body !== null) same.join(key, body);
  }
  joinOffices(mouths, same);
  joinNames(mouths, same);
  joinPartsOfNames(mouths, same);
  joinSpeltOut(mouths, same);
  joinKnown(mouths, same);
  joinHolders(mouths, same);
  joinSameSort(mouths, same);
  joinSameAccount(mouths, same);
  joinSorts(mouths, same, index);
  joinTellings(mouths, same);
  return (key) => same.of(key);
}

function mouthsOf(claims: readonly Claim[], keyOf: (claim: Claim) => string): Mouth[] {
  return claims.flatMap((claim): Mouth[] => {
    const { chain } = claim.attribution;
    const at = mouthAt(chain);
    const [source, told] = [chain[at], chain[at - 1]];
    if (at < 1 || source === undefined) return [];
    return [{ key: keyOf(claim), source, agency: told?.kind === 'agency' ? (told.id ?? told.name) : null, claim }];
  });
}

/** "The mayor" beside Mayor Anna Weber: an office of one, with its only holder whom the incident names. */
function joinOffices(mouths: readonly Mouth[], same: SameKeys): void {
  const holders = new Map<string, Map<string, Source>>();
  for (const { key, source } of mouths) {
    if (source.kind !== 'person' || !isSingleOffice(source.role)) continue;
    const known = holders.get(source.role as string) ?? new Map<string, Source>();
    holders.set(source.role as string, known.set(key, source));
  }
  for (const { key, source } of mouths) {
    if (source.kind === 'person' || source.nameKey !== undefined || source.role === null) continue;
    const [only, ...others] = holders.get(source.role) ?? [];
    if (only === undefined || others.length > 0) continue;
    const [holder, { side }] = only;
    if (source.side === null ? /^\S+(?:\s\S+)?$/u.test(source.name) : side === null || side === source.side)
      same.join(key, holder);
  }
}

/** "Lindqvist" is the only person of that name: a part of a name and the one whole name that has it. */
function joinNames(mouths: readonly Mouth[], same: SameKeys): void {
  const whole = new Map<string, Set<string>>();
  const parts = new Set<string>();
  for (const { key } of mouths) {
    if (!key.startsWith('person:')) continue;
    const words = key.slice('person:'.length).split('-');
    if (words.length < 2) parts.add(key);
    else for (const word of words) whole.set(word, (whole.get(word) ?? new Set()).add(key));
  }
  for (const part of parts) {
    const [only, ...others] = whole.get(part.slice('person:'.length)) ?? [];
    if (only !== undefined && others.length === 0) same.join(part, only);
  }
}

/** "The interior ministry" beside the Tunisian one, "the ministry" beside that of health, where the incident has no other. */
function joinSorts(mouths: readonly Mouth[], same: SameKeys, index: ConceptIndex): void {
  const tops = new Set(mouths.map(({ key }) => same.of(key)).filter((key) => key.startsWith('actor:')));
  const narrower = new Map<string, Set<string>>();
  // "The ministry" is that of health; "the authorities" are no presidency.
  for (const top of tops)
    for (const sort of index.concept(top)?.parents ?? [])
      if (sort.startsWith('actor:org/') && (!top.startsWith('actor:org/') || top.endsWith(`-${lastPart(sort)}`)))
        narrower.set(sort, (narrower.get(sort) ?? new Set()).add(top));
  // The particular first: what a wider sort stands for may be known by then.
  for (const sort of [...tops]
    .filter((top) => top.startsWith('actor:org/'))
    .sort((a, b) => depth(b, index) - depth(a, index))) {
    const [only, ...others] = new Set([...(narrower.get(sort) ?? [])].map((key) => same.of(key)));
    if (only !== undefined && others.length === 0) same.join(sort, only);
  }
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function depth(id: string, index: ConceptIndex): number {
  return index.ancestors(id).length;
}
