import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';

/** "Kenya expanded its force", "the ruling deepened fears", but "grew more tense", "fell 5%": what changes by itself is also changed. */
export function isChanged(
  { tokens, phrases, pack }: Scene,
  { event, frame }: Draft,
  objects: readonly number[],
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (frame !== 'unaccusative' || traitsOf(event).family !== 'change' || pack.order !== 'subject-first') return false;
  return objects.some((index) => {
    const { pos } = (tokens[(phrases[index] as Phrase).head] as Token).lexeme;
    const { unit, number, event: told, thing, actors } = senses(index);
    if (pos === 'pronoun' || pos === 'name') return true;
    return pos === 'noun' && unit === null && (number < 0 || told >= 0 || thing !== null || actors.length > 0);
  });
}
