import type { StandingIncident } from './standing-incident';

/** Members of an incident, segments, that it is worth to rehearse for; smaller ones are rehearsal enough. */
const large = 24;
/** Members of one that a rehearsal takes, and how many it takes. */
const small = { least: 2, most: 12, number: 96 } as const;

let rehearsed = false;

/**
 * Before the first large incident of a process is compared, small ones are, and what they answer is thrown away. Of what a literal makes
 * engines decide once, from the first hundred or so between two young collections, whether it is made in the old generation from then
 * on. While a large incident is compared all that it makes is alive; asked for first, it has the garbage of every later comparison made
 * where it lives until the next full collection.
 */
export function rehearse(next: StandingIncident, all: Iterable<StandingIncident>): void {
  if (rehearsed || next.cluster.news.length < large) return;
  rehearsed = true;
  let taken = 0;
  for (const standing of all) {
    const { length } = standing.cluster.news;
    if (length < small.least || length > small.most) continue;
    standing.compared();
    if (++taken === small.number) return;
  }
}
