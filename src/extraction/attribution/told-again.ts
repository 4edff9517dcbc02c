import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/**
 * Where no capitals tell a name: the forms of a word that stands alone for whoever speaks («مصباح», «البدوي»), which may be a part of a name
 * told before, whatever else it means; none where it names an office or a deed.
 */
export function surnameIn({ pack, phrases, tokens }: Scene, index: number): readonly string[] {
  const { from, to, owner, prep } = phrases[index] as Phrase;
  if (pack.order !== 'verb-first' || to !== from + 1 || owner >= 0 || prep >= 0) return [];
  const { pos, number, form, lemma, senses } = (tokens[from] as Token).lexeme;
  if ((pos !== 'noun' && pos !== 'name' && pos !== 'adjective') || number === 'plural' || number === 'dual') return [];
  if (senses.some((sense) => sense.kind === 'concept' && /^actor:(?:role|org)\//u.test(sense.id))) return [];
  return form === lemma ? [form] : [form, lemma];
}

/** «المصدر», «ذات المصدر»: a source that is told as known by its bare noun. */
export function isTheSource(
  { pack, phrases, tokens }: Scene,
  index: number,
  { kind, role, side, id }: Source,
): boolean {
  if (pack.order !== 'verb-first' || kind !== 'group' || role !== 'source' || side !== null || id !== null)
    return false;
  const { from, to } = phrases[index] as Phrase;
  const { definite, number } = (tokens[to - 1] as Token).lexeme;
  return to - from <= 2 && definite && number === 'singular';
}
