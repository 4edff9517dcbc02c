import { fold } from '../fold';

/** Derived form of a verb, as far as its unvowelled past shows it. */
export type VerbForm = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VIII' | 'X' | 'quadriliteral';

/** What the shape of a past tense says: `VIII` stands for VII and IX too, which inflect alike. */
export interface VerbShape {
  readonly form: VerbForm;
  /** Folded past, third person masculine singular. */
  readonly past: string;
  readonly hollow: boolean;
  readonly defective: boolean;
  readonly doubled: boolean;
  /** Ends in hamza on alef: بدأ, which gives بدؤوا. */
  readonly hamzated: boolean;
}

const SHADDA = 'ّ';

/**
 * Reads the form off a past tense in which shadda is written where it tells forms apart: دمّر (II), شنّ (doubled I),
 * استمرّ (doubled X) against استلم (VIII).
 */
export function verbShape(written: string): VerbShape {
  const past = fold(written);
  const length = past.length;
  const last = past.charAt(length - 1);
  const doubled = written.endsWith(SHADDA);
  const middle = !doubled && written.includes(SHADDA);
  const final = written.charAt(written.length - 1);
  const defective = final === 'ى' || (final === 'ا' && length === 3) || (last === 'ي' && final === 'ي');
  const hollow = !defective && length >= 3 && past.charAt(length - 2) === 'ا' && !(length === 3 && middle);
  const shape = (form: VerbForm): VerbShape => ({
    form,
    past,
    hollow,
    defective,
    doubled,
    hamzated: final === 'أ',
  });
  if (length <= 3 && !middle && !(written.startsWith('أ') && doubled)) return shape('I');
  if (length === 3) return shape(middle ? 'II' : 'IV');
  if (past.startsWith('است') && (length >= 6 || doubled)) return shape('X');
  if (written.startsWith('أ') && length === 4) return shape('IV');
  if (past.startsWith('ا') && length >= 4) return shape('VIII');
  if (past.startsWith('ت') && length >= 5 && past.charAt(2) === 'ا') return { ...shape('VI'), hollow: false };
  if (past.startsWith('ت')) return { ...shape('V'), hollow: false };
  if (past.charAt(1) === 'ا') return { ...shape('III'), hollow: false };
  return shape('quadriliteral');
}
