import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { variant } from './variant';

const presentAuxiliaries: ReadonlySet<string> = new Set(
  ['يتم', 'تتم', 'يكون', 'تكون', 'يصبح', 'تصبح', 'يظل', 'تظل', 'يبيت', 'يصير', 'تصير'].map(fold),
);

/** «قد يستقيل», «قد لا يستقيل»: before a present «قد» says that it may be; before a past that it was. */
export function mayBe(draft: Draft, i: number, particle: ArabicLexeme): void {
  const next = draft.lexeme(i + 1);
  const verb = next?.pos === 'negator' ? draft.lexeme(i + 2) : next;
  const present = (verb?.traits ?? 0) & (Trait.Present | Trait.Past);
  if (verb === undefined || !(verb.pos === 'verb' ? present === Trait.Present : presentAuxiliaries.has(verb.form)))
    return;
  draft.lexemes[i] = variant(particle, 'may', () => ({
    ...particle,
    senses: [...particle.senses, { kind: 'certainty', certainty: 'possible' }],
  }));
}
