import type { Messages } from './messages';
import { ar } from './messages/ar';
import { en } from './messages/en';

/** Languages that the renderers speak. */
export type MessageLanguage = 'en' | 'ar';

const byLanguage: Readonly<Record<MessageLanguage, Messages>> = { en, ar };

/** Languages that the renderers speak, in order of their codes. */
export const messageLanguages: readonly MessageLanguage[] = ['ar', 'en'];

/** The words of a language for the renderers. */
export function messagesFor(language: MessageLanguage): Messages {
  return byLanguage[language];
}
