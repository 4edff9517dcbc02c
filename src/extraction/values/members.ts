import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from './phrase-sense';

/**
 * The phrase that says who the persons of a phrase are, where its own words only number them or say what befell them:
 * "a number of operatives", «عدد من عناصر الحركة», «القتلى الأربعة من المقاتلين»; the phrase itself elsewhere.
 */
export function membersOf(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): number {
  if (!isBlank(senses(index))) return index;
  let end = (scene.phrases[index] as Phrase).to;
  for (let next = index + 1; next <= index + 2; next++) {
    const phrase = scene.phrases[next];
    if (phrase === undefined || phrase.from > end + 1) return index;
    const sense = senses(next);
    if (phrase.prep >= 0)
      return takesMembers(scene.tokens[phrase.prep] as Token) && sense.animate && tellsWho(sense, senses(index))
        ? next
        : index;
    if (sense.number < 0) return index;
    end = phrase.to;
  }
  return index;
}

/** "A number of prisoners": a fate is told where the words before tell none. */
function tellsWho(sense: PhraseSense, before: PhraseSense): boolean {
  return !isBlank(sense) || (before.casualty === null && sense.thing !== null && !sense.pronoun);
}

/** Numbers its persons or tells their fate, and no more. */
function isBlank(sense: PhraseSense): boolean {
  if (sense.pronoun || sense.places.length > 0 || sense.event >= 0) return false;
  const unsaid = sense.thing === null || sense.thing === 'thing:group';
  return sense.casualty !== null || (unsaid && sense.actors.length === 0 && !sense.unknownName);
}

/** What a noun that only says how many or how much is of: «عدد من المنازل», "a quantity of drugs"; the phrase itself elsewhere. */
export function takenFrom(
  { phrases, tokens, pack }: Pick<Scene, 'phrases' | 'tokens' | 'pack'>,
  index: number,
): number {
  const { head, to } = phrases[index] as Phrase;
  const next = phrases[index + 1];
  if (next === undefined || next.prep !== to || !takesMembers(tokens[to] as Token)) return index;
  if (pack.vague?.has((tokens[head] as Token).lexeme.lemma) !== true) return index;
  // «عدد الفارين من المعسكر»: of whom is said already.
  for (let i = head + 1; i < to; i++) if ((tokens[i] as Token).lexeme.pos !== 'adjective') return index;
  // «عدد منهم»: of those told of before.
  return (tokens[next.head] as Token).lexeme.pos === 'pronoun' ? index : next.index;
}

function takesMembers(preposition: Token): boolean {
  return senseOf(preposition, 'marks')?.roles.includes('of') === true;
}
