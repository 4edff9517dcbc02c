/** BCubed precision, recall and F1 (Bagga and Baldwin 1998) of one partition against another; ids in none stand alone. */
export function bcubed(
  truth: ReadonlyMap<string, string>,
  found: Iterable<readonly string[]>,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const clusterOf = new Map<string, string>();
  let number = 0;
  for (const members of found) {
    for (const id of members) if (!clusterOf.has(id)) clusterOf.set(id, `#${number}`);
    number++;
  }
  const count = (keys: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  const ids = [...truth.keys()];
  const own = (id: string) => clusterOf.get(id) ?? `alone ${id}`;
  const golds = count(truth.values());
  const clusters = count(ids.map(own));
  const both = count(ids.map((id) => `${truth.get(id)}|${own(id)}`));
  let precision = 0;
  let recall = 0;
  for (const id of ids) {
    const shared = both.get(`${truth.get(id)}|${own(id)}`) ?? 0;
    precision += shared / (clusters.get(own(id)) ?? 1);
    recall += shared / (golds.get(truth.get(id) ?? '') ?? 1);
  }
  precision /= ids.length;
  recall /= ids.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
