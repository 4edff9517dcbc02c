import type { Sense } from '../../../model/token';
import type { ArabicLexeme } from '../arabic-lexeme';
import type { FormTable } from '../form-table';
import type { Draft } from './draft';

/** What the noun of a verb that carries a deed says, where that deed follows. */
const CARRIES: readonly Sense[] = [{ kind: 'event', event: 'happen', frame: 'light' }];

/**
 * «قيام السائق بالتجاوز», «إقدام مسلحين على خطف العمال»: the noun of a verb that carries a deed, whose doer stands between it and the
 * deed under «ب» or «على». Undefined for any other word.
 */
export function carryingDeed(
  draft: Draft,
  i: number,
  word: ArabicLexeme,
  { lightMasdars, deeds }: FormTable,
): readonly Sense[] | undefined {
  if (!lightMasdars.has(word.form)) return undefined;
  for (let at = i + 1; at <= i + farthest; at++) {
    const { pos, form } = draft.lexeme(at) ?? {};
    if (pos === 'preposition' && (form === 'ب' || form === 'علي')) {
      const deed = at > i + 1 ? draft.lexeme(at + 1) : undefined;
      if (deed?.pos !== 'noun') return undefined;
      return deeds.has(deed.lemma) || deed.senses.some(({ kind }) => kind === 'event') ? CARRIES : undefined;
    }
    if (pos === undefined || !ofDoer.has(pos)) return undefined;
  }
  return undefined;
}

/** Words between the noun and the deed, at most. */
const farthest = 7;

const ofDoer: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'pronoun', 'number', 'determiner']);
