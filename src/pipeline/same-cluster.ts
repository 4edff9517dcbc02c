import type { Cluster } from '../clustering';

/** Whether two clusters hold the same, as news and in passing. */
export function sameCluster(a: Cluster, b: Cluster): boolean {
  return (
    a.mentions.length === b.mentions.length &&
    a.mentions.every((features, at) => features === b.mentions[at]) &&
    sameNews(a, b)
  );
}

/** Whether the same is told in two clusters as news. */
export function sameNews(a: Cluster, b: Cluster): boolean {
  return (
    a.news.length === b.news.length &&
    a.given.size === b.given.size &&
    a.news.every((features, at) => features === b.news[at]) &&
    [...a.given].every((claim) => b.given.has(claim))
  );
}

/** Whether a mention names a source, by which others may be told to be one. */
export function citesSource({ mentions }: Cluster): boolean {
  return mentions.some(({ segment }) => segment.citesSource);
}
