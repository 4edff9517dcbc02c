/** A letter of a script by which its language is told, for words whose report does not say; Arabic in a group of its own. */
const letter = /([\p{Script=Arabic}])|[\p{Script=Latin}]/u;

/** The language whose letters come first in words of a report; null where they have no letters of either script. */
export function scriptLanguage(text: string): string | null {
  const found = letter.exec(text);
  return found === null ? null : found[1] === undefined ? 'en' : 'ar';
}
