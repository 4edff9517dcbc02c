import type { Sense } from '../../../model/token';
import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';

const opening = /^[بلك]$/u;

const clitic = (form: string, pos: ArabicLexeme['pos'], senses: readonly Sense[] = []): ArabicLexeme =>
  // «بالإضافة إلى», «للمرة الأولى», «كحد أدنى»: set phrases begin with them too.
  lexeme({ form, pos, senses, traits: Trait.Clitic | Trait.Looked | (opening.test(form) ? Trait.BeginsPhrase : 0) });

/** One-letter words written onto the next. */
export const proclitics = {
  و: clitic('و', 'conjunction'),
  ف: clitic('ف', 'conjunction', [{ kind: 'link', link: 'result' }]),
  ب: clitic('ب', 'preposition', [{ kind: 'marks', roles: ['means', 'place', 'topic'] }]),
  ل: clitic('ل', 'preposition', [{ kind: 'marks', roles: ['of', 'recipient', 'patient'] }]),
  /** ل before a verb: in order to. */
  purpose: clitic('ل', 'subordinator', [{ kind: 'link', link: 'purpose' }]),
  ك: clitic('ك', 'preposition'),
  س: clitic('س', 'aux', [{ kind: 'stage', stage: 'threatened', told: true }]),
} as const;

/** Pronouns written onto the word before, longest first. */
export const suffixPronouns: readonly (readonly [string, ArabicLexeme])[] = (
  [
    ['هما', 'dual'],
    ['كما', 'dual'],
    ['هم', 'plural'],
    ['هن', 'plural'],
    ['ها', 'singular'],
    ['كم', 'plural'],
    ['نا', 'plural'],
    ['ني', 'singular'],
    ['ه', 'singular'],
    ['ك', 'singular'],
    ['ي', 'singular'],
  ] as const
).map(([form, number]) => [
  form,
  lexeme({
    form,
    pos: 'pronoun',
    definite: true,
    number,
    gender: form === 'ه' ? 'masculine' : form === 'ها' ? 'feminine' : undefined,
    traits: Trait.Clitic | Trait.Looked,
  }),
]);
