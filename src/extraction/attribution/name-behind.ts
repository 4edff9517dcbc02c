import type { PartOfSpeech, Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/** Most tokens between an office and the name of who holds it. */
const reach = 12;

/**
 * "An adviser to the interior minister, Karim Yousif, said", «قال مدير مكتب في الوزارة، علي حسن، إن»: the name between two commas behind all that
 * is told of a person's office; −1 where none stands there.
 */
export function nameBehind(
  scene: Scene,
  { index, to }: Phrase,
  end: number,
  senses: (phrase: number) => PhraseSense,
): number {
  if (!isPerson(senses(index))) return -1;
  const { tokens } = scene;
  let at = end;
  while (at < end + reach && plain.has(elementAt(tokens, at)?.lexeme.pos ?? 'stop')) at++;
  const name = elementAt(scene.phrases, indexAt(scene.phraseAt, at + 1));
  if (tokens[at]?.lexeme.pos !== 'comma' || name === undefined || name.from !== at + 1 || at === to) return -1;
  if (tokens[name.to]?.lexeme.pos !== 'comma' || name.prep >= 0 || !senses(name.index).unknownName) return -1;
  return opens.has(elementAt(tokens, name.to + 1)?.lexeme.pos ?? 'stop') ? name.index : -1;
}

function isPerson({ animate, unknownName, actors }: PhraseSense): boolean {
  return (animate || actors.some((id) => id.startsWith('actor:role/'))) && !unknownName;
}

/** What stands under a preposition behind an office. */
const plain: ReadonlySet<Token['lexeme']['pos']> = new Set<PartOfSpeech>([
  'preposition',
  'determiner',
  'noun',
  'name',
  'adjective',
  'number',
]);

/** What goes on behind the name: a verb, what tells of who is named, or what he says. */
const opens: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['verb', 'aux', 'adverb', 'relative', 'complementizer']);
