import { html, type Markup } from './markup';

/** The `lang` attribute of a report's words; always one of the library's own codes, or nothing. */
export function langOf(language: string | null | undefined): Markup | null {
  return language ? html` lang="${language}"` : null;
}
