import type { Lexeme } from '../../../model/token';

/** The case that a folded form shows: مسلحون is nominative; مسلحين, جنديين and منزلا («منزلاً») are not. */
export function endingOf(form: string, number: Lexeme['number'], accusative: boolean): Pick<Lexeme, 'ending'> {
  if (accusative) return { ending: 'oblique' };
  if (number === 'plural' && form.endsWith('ون')) return { ending: 'nominative' };
  if (number === 'dual' && form.endsWith('ان')) return { ending: 'nominative' };
  return number !== null && number !== 'singular' && form.endsWith('ين') ? { ending: 'oblique' } : {};
}
