import { defaultGazetteer, extendGazetteer, type Gazetteer } from '../index';

/**
 * A gazetteer as it is, or entries that widen the library's.
 *
 * @throws TypeError where it is neither, or an entry cannot be taken
 */
export function gazetteerFrom(value: unknown): Gazetteer {
  if (typeof value !== 'object' || value === null) throw new TypeError(`expected entries or a gazetteer; got ${value}`);
  if (typeof (value as Partial<Gazetteer>).concept === 'function') return value as Gazetteer;
  const { concepts = [], names = [], borders = [] } = value as Readonly<Record<string, unknown>>;
  for (const [name, list] of Object.entries({ concepts, names, borders })) {
    if (!Array.isArray(list) || !list.every((each) => typeof each === 'object' && each !== null))
      throw new TypeError(`expected "${name}" to be a list of entries`);
  }
  const { gazetteer, problems } = extendGazetteer(defaultGazetteer(), { concepts, names, borders } as never);
  if (problems.length > 0) throw new TypeError(problems.map((problem) => JSON.stringify(problem)).join('; '));
  return gazetteer;
}
