import type { MadeReport } from './make-corpus';

/** The cosine at which the baseline stops joining; the best of a sweep on the generated corpus itself. */
const threshold = 0.35;

/**
 * What clustering is measured against: TF-IDF cosines of words, average linkage over all pairs, one threshold. It looks
 * at all pairs and keeps them in a matrix, so it only reaches a few thousand reports.
 */
export function tfIdfClusters(corpus: readonly MadeReport[], stop = threshold): string[][] {
  const vectors = weighed(corpus);
  const size = corpus.length;
  const similar = vectors.map(() => new Float32Array(size));
  const postings = new Map<string, [number, number][]>();
  vectors.forEach((vector, at) => {
    for (const [word, weight] of vector) {
      const list = postings.get(word) ?? [];
      for (const [other, its] of list) {
        (similar[at] as Float32Array)[other] = ((similar[at] as Float32Array)[other] ?? 0) + weight * its;
        (similar[other] as Float32Array)[at] = (similar[at] as Float32Array)[other] as number;
      }
      list.push([at, weight]);
      postings.set(word, list);
    }
  });
  const members = corpus.map(({ report }) => [report.id]);
  const alive = new Set(members.keys());
  const best = members.map(() => -1);
  const look = (at: number) => {
    let most = -1;
    for (const other of alive) {
      const score = (similar[at] as Float32Array)[other] ?? 0;
      if (other !== at && score > most) [most, best[at]] = [score, other];
    }
  };
  for (const at of alive) look(at);
  while (alive.size > 1) {
    let [one, score] = [-1, -1];
    for (const at of alive) {
      const near = (similar[at] as Float32Array)[best[at] as number] ?? 0;
      if (near > score) [one, score] = [at, near];
    }
    if (score < stop) break;
    const two = best[one] as number;
    const [n, m] = [members[one]?.length ?? 1, members[two]?.length ?? 1];
    alive.delete(two);
    for (const other of alive) {
      const mean =
        (((similar[one] as Float32Array)[other] ?? 0) * n + ((similar[two] as Float32Array)[other] ?? 0) * m) / (n + m);
      (similar[one] as Float32Array)[other] = mean;
      (similar[other] as Float32Array)[one] = mean;
    }
    members[one]?.push(...(members[two] ?? []));
    look(one);
    for (const other of alive) if (best[other] === one || best[other] === two) look(other);
  }
  return [...alive].map((at) => members[at] ?? []);
}

function weighed(corpus: readonly MadeReport[]): Map<string, number>[] {
  const counts = corpus.map(({ report }) => {
    const words = new Map<string, number>();
    for (const word of `${report.title} ${report.body}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    return words;
  });
  const documents = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const vector = new Map<string, number>();
    let square = 0;
    for (const [word, count] of words) {
      const weight = (1 + Math.log(count)) * Math.log(corpus.length / (documents.get(word) ?? 1));
      vector.set(word, weight);
      square += weight * weight;
    }
    const norm = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / norm);
    return vector;
  });
}
