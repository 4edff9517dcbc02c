/** Verbs that say what a subject is. */
export const copulas: ReadonlySet<string> = new Set(['be', 'become', 'remain', 'constitute', 'represent', 'amount to']);

/** Determiners that own what follows them. */
export const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** Pronouns by which speakers name themselves. */
export const firstPerson: ReadonlySet<string> = new Set([
  'i',
  'we',
  'me',
  'us',
  'my',
  'our',
  'ours',
  'ourselves',
  'myself',
]);
