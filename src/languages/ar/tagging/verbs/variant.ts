import { type ArabicLexeme, lexeme } from '../../arabic-lexeme';

const variants = new WeakMap<ArabicLexeme, Map<string, ArabicLexeme>>();

/** A changed copy of a lexeme, made once for each `key`: what each sentence would make anew is shared. */
export function variant(word: ArabicLexeme, key: string, make: () => ArabicLexeme): ArabicLexeme {
  let forms = variants.get(word);
  if (forms === undefined) {
    forms = new Map();
    variants.set(word, forms);
  }
  let form = forms.get(key);
  if (form === undefined) {
    // Made anew, so that all lexemes have one shape.
    form = lexeme(make());
    forms.set(key, form);
  }
  return form;
}
