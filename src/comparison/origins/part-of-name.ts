import { nameForm } from '../comparison';
import type { Mouth } from './identities';
import type { SameKeys } from './same-keys';

/** Letters below which a word may be anybody's name. */
const shortest = 3;

/**
 * Joins, within one report, whoever is told by an office alone and the one holder whose name begins with its words («وزير الشؤون
 * الاجتماعية», «وزير الشؤون الاجتماعية أحمد عمار»), and whoever is told by the end of a name alone with the only one whose name that ends
 * («العنزي», «فهد العنزي»): where no capitals show names, the table of names knows too few of them.
 */
export function joinPartsOfNames(mouths: readonly Mouth[], same: SameKeys): void {
  const byReport = new Map<string, Map<string, Mouth>>();
  for (const mouth of mouths) {
    if (!/[\p{Script=Arabic}]/u.test(mouth.source.name)) continue;
    const known = byReport.get(mouth.claim.report) ?? new Map<string, Mouth>();
    byReport.set(mouth.claim.report, known.set(`${mouth.key} ${mouth.source.name}`, mouth));
  }
  for (const all of byReport.values()) {
    if (all.size < 2) continue;
    const persons = [...all.values()].filter(({ source }) => source.kind === 'person');
    for (const mouth of all.values()) {
      const whole = new Set(persons.filter((person) => isPartOf(mouth, person)).map(({ key }) => same.of(key)));
      const [only, ...others] = whole;
      if (only !== undefined && others.length === 0) same.join(only, mouth.key);
    }
  }
}

function isPartOf({ source: part }: Mouth, { source: whole }: Mouth): boolean {
  const [mine, yours] = [nameForm(part.name), nameForm(whole.name)];
  if (mine.length >= yours.length || mine.replaceAll(' ', '').length < shortest) return false;
  if (part.another === true || (part.count ?? 1) > 1) return false;
  if (part.kind === 'group') return part.role !== null && part.role === whole.role && yours.startsWith(`${mine} `);
  if (part.kind !== 'person' && part.kind !== 'unknown') return false;
  return part.role === null && !mine.includes(' ') && personal(yours).endsWith(` ${mine}`);
}

/** A name without the office that a comma parts from it. */
const personal = (name: string): string => name.split(/[،,]/u, 1)[0]?.trim() ?? name;
