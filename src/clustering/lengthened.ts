/**
 * A list with one item at a place behind its end, and another item wherever that leaves a gap. It is exactly so long: a list that grows in
 * place holds room for sixteen more.
 *
 * @example
 * lengthened(['a'], 3, 'b', 'c'); // => ['a', 'b', 'b', 'c']
 */
export function lengthened<Item>(list: readonly Item[], place: number, between: Item, item: Item): Item[] {
  const longer = new Array<Item>(place + 1);
  for (let at = 0; at < place; at++) longer[at] = at < list.length ? (list[at] as Item) : between;
  longer[place] = item;
  return longer;
}
