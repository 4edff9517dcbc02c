/**
 * Offices whose word is the word of the body they are at: who speaks for it or heads it. Others ("an official", "an officer",
 * "a lawmaker") speak for themselves.
 */
const speaking: ReadonlySet<string> = new Set([
  'spokesperson',
  'president',
  'prime-minister',
  'governor',
  'director',
  'executive',
  'secretary-general',
  'minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'health-minister',
  'finance-minister',
  'oil-minister',
  'transport-minister',
  'justice-minister',
  'information-minister',
  'education-minister',
  'trade-minister',
  'agriculture-minister',
  'environment-minister',
  'ambassador',
  'chief-of-staff',
  'police-chief',
  'fire-chief',
  'intelligence-chief',
  'central-banker',
  'parliament-speaker',
]);

/** Whether who holds an office (the last part of `actor:role/…`) speaks for its body. */
export function isSpeakingOffice(role: string | null): boolean {
  return role !== null && speaking.has(role);
}

/** Offices that speak for a body though it has others of the kind. */
const shared: ReadonlySet<string> = new Set(['spokesperson', 'director', 'executive', 'ambassador']);

/** Whether an office is held by one person at a time: "the mayor" beside "Mayor Anna Weber". */
export function isSingleOffice(role: string | null): boolean {
  return role !== null && (role === 'mayor' || (speaking.has(role) && !shared.has(role)));
}
