import { type Claim, type Role, traitsOf } from '../../model';
import type { ConceptIndex } from '../concepts';
import { bearersOf } from './bearers';
import { circleOfClaim, isUnspecific, tellsOfIncident } from './event-group';
import { corefer, objectOf } from './object';

/** Which happening a claim tells of. */
export interface Happening {
  readonly id: string;
  /** The one that most reports of the incident tell of. */
  readonly main: boolean;
  /** The claim itself says what it befell. */
  readonly explicit: boolean;
}

export interface Happenings {
  /** Id of the incident's main happening, to which views of it belong that name no object of their own. */
  readonly main: string;
  of(claim: Claim): Happening;
}

interface Cluster {
  readonly leader: string;
  readonly reports: Set<string>;
  readonly events: Map<string, number>;
}

/**
 * Tells the happenings of an incident apart: claims of one group of events tell of the same one when what it befell can be
 * the same thing at two levels, and a claim that leaves this out tells of the one where its event is most at home.
 * Objects gather about the most frequent (leader clustering), so that a wide word does not chain two narrow ones.
 */
export function happeningsOf(claims: readonly Claim[], places: readonly string[], index: ConceptIndex): Happenings {
  const objects = new Map<Claim, string | null>();
  const groups = new Map<string, Claim[]>();
  const bearers = bearersOf(claims);
  const grounds = groundsOf(places, index);
  for (const claim of claims) {
    const object = objectOf(claim, index)?.key ?? null;
    objects.set(claim, object === null ? null : (bearers.get(object) ?? object));
    const group = groupOf(claim, grounds, index);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [claim]);
    else members.push(claim);
  }
  const found = new Map<Claim, Happening>();
  let mainId = 'incident';
  for (const [group, members] of groups) {
    const clusters = clusterObjects(members, objects, index);
    const clusterOf = new Map<string, Cluster>();
    for (const object of new Set(members.map((claim) => objects.get(claim) ?? null))) {
      const cluster = object === null ? undefined : clusters.find(({ leader }) => corefer(leader, object, index));
      if (object !== null && cluster !== undefined) clusterOf.set(object, cluster);
    }
    for (const claim of members) {
      const object = objects.get(claim) ?? null;
      if (object !== null) clusterOf.get(object)?.reports.add(claim.report);
      const events = object === null ? undefined : clusterOf.get(object)?.events;
      events?.set(claim.proposition.event, (events.get(claim.proposition.event) ?? 0) + 1);
    }
    const ranked = [...clusters].sort((a, b) => b.reports.size - a.reports.size || (a.leader < b.leader ? -1 : 1));
    const main = ranked[0];
    if (group === 'incident' && main !== undefined) mainId = `${group}:${main.leader}`;
    const isFar = group.startsWith('incident@');
    // One for all claims that tell of it.
    const told = new Map<Cluster | undefined, { readonly explicit: Happening; readonly implied: Happening }>();
    for (const claim of members) {
      const object = objects.get(claim) ?? null;
      const cluster = object === null ? homeOf(claim, ranked) : clusterOf.get(object);
      let both = told.get(cluster);
      if (both === undefined) {
        const id = cluster === undefined ? group : `${group}:${cluster.leader}`;
        const implied = { id, main: cluster === main && !isFar, explicit: false };
        both = { explicit: { ...implied, explicit: true }, implied };
        told.set(cluster, both);
      }
      found.set(claim, object === null ? both.implied : both.explicit);
    }
  }
  const elsewhere: Happening = { id: 'none', main: false, explicit: false };
  return { main: mainId, of: (claim) => found.get(claim) ?? elsewhere };
}

/** Kilometres from every place of the incident beyond which a deed is another one, and not the same told differently. */
const farKm = 300;

/** Places of an incident. */
interface Grounds {
  readonly all: readonly string[];
  /** Those that hold the first, or that it holds. */
  readonly home: readonly string[];
}

function groundsOf(all: readonly string[], index: ConceptIndex): Grounds {
  const [first] = all;
  return { all, home: all.filter((place) => place === first || index.relation(first ?? '', place) !== 'apart') };
}

function groupOf(claim: Claim, grounds: Grounds, index: ConceptIndex): string {
  if (!tellsOfIncident(claim.proposition.event)) return circleOfClaim(claim);
  const elsewhere = farFrom(claim, grounds, index);
  return elsewhere === null ? 'incident' : `incident@${elsewhere}`;
}

const where: ReadonlySet<Role> = new Set(['place', 'target', 'patient']);

/**
 * The place that a claim names, where it lies far from all places of the incident; of a blow in another state, from where the
 * incident is at home, as what is told beside it may be named as well.
 */
function farFrom(claim: Claim, { all, home }: Grounds, index: ConceptIndex): string | null {
  const [first] = all;
  if (first === undefined) return null;
  const isBlow = traitsOf(claim.proposition.event).family === 'assault';
  for (const { role, value } of claim.proposition.arguments) {
    if (!where.has(role) || value.kind !== 'place' || value.id === null) continue;
    const { id } = value;
    const known = isBlow && stateOf(id) !== stateOf(first) ? home : all;
    const far = known.every(
      (place) => index.relation(place, id) === 'apart' && (index.distanceKm(place, id) ?? 0) > farKm,
    );
    if (far) return id;
  }
  return null;
}

/** `place:iq/babil` lies in `place:iq`. */
function stateOf(place: string): string {
  return place.split('/', 1)[0] as string;
}

function clusterObjects(
  claims: readonly Claim[],
  objects: ReadonlyMap<Claim, string | null>,
  index: ConceptIndex,
): Cluster[] {
  const counts = new Map<string, Set<string>>();
  for (const claim of claims) {
    const object = objects.get(claim) ?? null;
    if (object === null) continue;
    const reports = counts.get(object);
    if (reports === undefined) counts.set(object, new Set([claim.report]));
    else reports.add(claim.report);
  }
  const byWeight = [...counts].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const clusters: Cluster[] = [];
  for (const [object] of byWeight) {
    if (clusters.some(({ leader }) => corefer(leader, object, index))) continue;
    clusters.push({ leader: object, reports: new Set(), events: new Map() });
  }
  return clusters;
}

/** Where a claim without object belongs: the happening in which its event is told most often, else the main one. */
function homeOf(claim: Claim, ranked: readonly Cluster[]): Cluster | undefined {
  const { event } = claim.proposition;
  if (isUnspecific(event)) return ranked[0];
  let best = ranked[0];
  let most = 0;
  for (const cluster of ranked) {
    const count = cluster.events.get(event) ?? 0;
    if (count > most) {
      best = cluster;
      most = count;
    }
  }
  return best;
}
