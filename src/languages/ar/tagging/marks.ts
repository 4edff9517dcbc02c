import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';

const traits = Trait.Looked;

/** Lexemes of punctuation, by the mark itself. */
class Marks {
  private readonly byForm = new Map<string, ArabicLexeme>();

  get(form: string, pos: ArabicLexeme['pos']): ArabicLexeme {
    const key = pos + form;
    let mark = this.byForm.get(key);
    if (mark === undefined) {
      if (this.byForm.size > 500) this.byForm.clear();
      const percent = form === '%' || form === '٪';
      const money = form === '$' ? 'usd' : form === '€' ? 'eur' : form === '£' ? 'gbp' : null;
      mark = lexeme({
        form,
        pos: percent || money !== null ? 'noun' : pos,
        traits,
        senses: percent
          ? [{ kind: 'unit', unit: 'percent', factor: 1 }]
          : money !== null
            ? [{ kind: 'unit', unit: money, factor: 1 }]
            : [],
      });
      this.byForm.set(key, mark);
    }
    return mark;
  }
}

export const marks = new Marks();
