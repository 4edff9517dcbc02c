import type { PhraseSense } from '../values/phrase-sense';

/** What those are to a reporter who belong to a body and are called by a noun of its own: "a police officer", "medics", «رجال الإطفاء». */
const members: Readonly<Partial<Record<string, string>>> = {
  'actor:org/police': 'police-person',
  'actor:org/military': 'military-person',
  'actor:org/security-forces': 'security-person',
  'actor:org/hospital-authority': 'medical-person',
  'actor:org/ambulance-service': 'medical-person',
  'actor:org/fire-service': 'rescuer',
};

/** The role of persons who are told by what they are and speak for no more than themselves; null of a body, and of whoever is named. */
export function memberRole({ animate, actors, thing, unknownName }: PhraseSense): string | null {
  if (!animate || unknownName) return null;
  // "A person close to the club", «شخص مطلع»: nobody is called so but a source.
  if (actors.length === 0) return thing === 'thing:person' ? 'source' : null;
  const [only, ...others] = actors;
  return others.length === 0 && only !== undefined ? (members[only] ?? null) : null;
}
