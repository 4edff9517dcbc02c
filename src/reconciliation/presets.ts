import type { Rule } from './rule';
import { rules } from './rules';

/** Explains and sends up, and settles only what a source has settled itself. */
export const cautious: readonly Rule[] = [
  rules['prefer-revised-count'],
  rules['later-statement'],
  rules['claimed-and-accused'],
  rules['party-denial'],
  rules['contested-responsibility'],
  rules['party-figure'],
  rules['deliberate-or-not'],
  rules['civilians-or-combatants'],
  rules['part-of'],
  rules['hedged-and-asserted'],
  rules['balanced-origins'],
];

/**
 * For those who count: every toll as low, best and high (UCDP), the most precise time, accounts graded by their
 * sources (Airwars), and the rest as in `cautious`.
 */
export const monitoring: readonly Rule[] = [
  rules['prefer-revised-count'],
  rules['casualty-range'],
  rules['more-precise'],
  rules['majority-figure'],
  rules['party-figure'],
  rules['later-statement'],
  rules['claimed-and-accused'],
  rules['party-denial'],
  rules['graded-by-sources'],
  rules['deliberate-or-not'],
  rules['civilians-or-combatants'],
  rules['part-of'],
  rules['hedged-and-asserted'],
  rules['balanced-origins'],
];

/** For a desk that has to print something: takes revised, precise and majority figures, and sends up what is balanced. */
export const newsroom: readonly Rule[] = [
  rules['prefer-revised-count'],
  rules['more-precise'],
  rules['majority-figure'].with({ minOrigins: 2 }),
  rules['most-recent-figure'],
  rules['party-figure'],
  rules['later-statement'],
  rules['party-denial'],
  rules['claimed-and-accused'],
  rules['part-of'],
  rules['hedged-and-asserted'],
  rules['contested-responsibility'],
  rules['deliberate-or-not'],
  rules['civilians-or-combatants'],
  rules['balanced-origins'].with({ difference: 0 }),
];

/** The presets by name. */
export const presets = { cautious, monitoring, newsroom } as const;
