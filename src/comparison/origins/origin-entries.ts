import type { ClaimEntry, OriginEntry, Report, Source } from '../../model';
import { firstMouth, fullestName } from '../../model/first-mouth';
import type { ConceptIndex } from '../concepts';
import { titled, usualName } from '../display-names';

/** What is looked at in a claim of the document. */
type Said = Pick<ClaimEntry, 'origin' | 'attribution' | 'evidence'>;

/** The origins of claims that answer questions, with the reports and outlets that carry them. */
export function originEntries(
  claims: Iterable<Said>,
  reports: ReadonlyMap<string, Report>,
  index?: ConceptIndex,
): OriginEntry[] {
  const found = new Map<string, { readonly mouths: Map<string, Source>; readonly reports: Set<string> }>();
  for (const { origin, attribution, evidence } of claims) {
    const known = found.get(origin) ?? { mouths: new Map(), reports: new Set() };
    found.set(origin, known);
    const mouth = firstMouth(attribution);
    if (!known.mouths.has(mouth.name)) known.mouths.set(mouth.name, mouth);
    known.reports.add(evidence.report);
  }
  return [...found]
    .map(([id, { mouths, reports: carrying }]) => {
      const ids = [...carrying].sort();
      const outlets = new Set(ids.flatMap((report) => reports.get(report)?.outlet ?? []));
      const names = index === undefined ? [] : namesOf(id, index);
      return {
        id,
        label: fullestName([...mouths.values()]) ?? '',
        ...(names.length === 0 ? {} : { names }),
        reports: ids,
        outlets: [...outlets].sort(),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function namesOf(id: string, index: ConceptIndex): NonNullable<OriginEntry['names']> {
  return titled.flatMap((language) => {
    const text = usualName(id, language, index)?.name;
    return text === undefined ? [] : [{ language, text }];
  });
}
