import type { Token } from '../model/token';
import type { Scene } from './syntax/scene';

/** The place that a name stands for in its report; null where no table knows it, or the word names none. */
export function placeNamed({ setting }: Pick<Scene, 'setting'>, { lexeme: { form, senses } }: Token): string | null {
  const [first, ...more] = senses.flatMap((sense) =>
    sense.kind === 'concept' && sense.id.startsWith('place:') ? [sense.id] : [],
  );
  return first === undefined ? null : setting.namesakes.placeOf(form, [first, ...more]);
}
