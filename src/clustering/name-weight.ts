import type { Gazetteer } from '../gazetteer/gazetteer';

/** What every other report names: states, agencies, offices, organs without an owner. */
const common = 0.3;
/** Provinces and cities that many incidents share. */
const wide = 0.7;
const large = 1_000_000;

/**
 * How much a name says about which incident is meant, before any report is read: a small town or a person much, a state
 * or an office little.
 */
export function nameWeight(id: string, gazetteer: Gazetteer): number {
  const concept = gazetteer.concept(id);
  if (concept === undefined || concept.kind === 'thing') return wide;
  if (concept.kind === 'place') {
    if (concept.type === 'country' || concept.type === 'world-region' || concept.type === 'region') return common;
    return concept.type === 'province' || concept.population >= large ? wide : 1;
  }
  if (id.startsWith('actor:org/') || id.startsWith('actor:role/')) return common;
  return concept.type === 'person' || concept.type === 'armed-group' || concept.type === 'company'
    ? 1
    : COMMON_TYPES.has(concept.type)
      ? common
      : wide;
}

const COMMON_TYPES: ReadonlySet<string> = new Set([
  'state',
  'government',
  'news-agency',
  'outlet',
  'role',
  'people',
  'international',
]);
