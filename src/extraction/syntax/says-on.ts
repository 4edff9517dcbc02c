import type { Token } from '../../model/token';

/** «لافتا إلى «تسجيل خمس حالات»»: behind a participle of saying stands what is said, never who says it. */
export function saysOn({ lexeme }: Token): boolean {
  const { verbForm, voice, definite, senses } = lexeme;
  return verbForm === 'participle' && voice === 'active' && !definite && senses.some(({ kind }) => kind === 'speech');
}
