/** Languages told by their script alone, for words whose report does not say. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['en', /\p{Script=Latin}/u],
];

/** The language whose letters come first in words of a report; null where they have no letters of either script. */
export function scriptLanguage(text: string): string | null {
  const found = scripts
    .map(([language, letters]) => ({ language, at: text.search(letters) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.language ?? null;
}
