/** Format characters that turn the direction of what follows: marks, embeddings, overrides, isolates. */
const directional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Controls, which a terminal would obey, and line ends. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

/** What is not plain yet: the above, and blanks that are no single space between words. */
const unruly = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\p{Cc}]|[^\S ]| {2}|^ | $/u;

/** Words of a report on one line, harmless: no controls, no direction of their own that leaks out. */
export function plain(text: string): string {
  if (!unruly.test(text)) return text;
  return text.replace(directional, '').replace(controls, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * Words of a report as they can stand in a line of the other direction: between a first-strong isolate and its end
 * (Unicode Bidirectional Algorithm, UAX 9, 2.4).
 */
export function isolate(text: string): string {
  return `\u2068${plain(text)}\u2069`;
}
