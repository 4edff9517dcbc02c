import { Gap } from '../../../text/word-scanner';
import { plainLexeme, Reading } from '../reading';
import { Tag } from '../tag';
import { Shape, type Units, type Word } from '../word';
import type { Merging } from './merging';

/** "The Bulls", "the Hawks": animals with a capital behind "the", with no name behind, are a team. */
export function mergeTeam({ units, items }: Merging, i: number, titleCase: boolean): number {
  const word = units.words[i] as Word;
  if (titleCase || word.shape !== Shape.Capital || units.words[i - 1]?.form !== 'the') return 0;
  if ((word.tags & Tag.Plural) === 0 || !isAnimal(word) || goesOn(units, i + 1)) return 0;
  const lexeme = plainLexeme(word.form, word.form, 'name', [{ kind: 'concept', id: 'thing:group/team', sort: 'noun' }]);
  items.push(units.starts[i] as number, units.ends[i] as number, [new Reading(lexeme, Tag.Name)], Tag.Name, word);
  return i + 1;
}

function isAnimal({ readings, named }: Word): boolean {
  return [...readings, ...(named?.readings ?? [])].some(({ lexeme }) =>
    lexeme.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:animal')),
  );
}

function goesOn({ words, gaps }: Units, next: number): boolean {
  const word = words[next];
  return word !== undefined && word.shape !== Shape.Lower && gaps[next] === Gap.Space;
}
