import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';

/** The place that a name stands for in its report; null where no table knows it, or the word names none. */
export function placeNamed({ setting }: Pick<Scene, 'setting'>, { lexeme: { form, senses } }: Token): string | null {
  const places: string[] = [];
  for (const sense of senses) if (sense.kind === 'concept' && sense.id.startsWith('place:')) places.push(sense.id);
  return places.length === 0 ? null : setting.namesakes.placeOf(form, places as [string, ...string[]]);
}
