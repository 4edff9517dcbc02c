import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { namesBody } from './body-noun';

/** The person that a source's phrases name. */
export interface NamedPerson {
  /** Gazetteer id of a known person, or null. */
  readonly id: string | null;
  /** A proper name stands there that no table knows. */
  readonly named: boolean;
  /** How the last two words of that name sound; null where it is a body's, or says too little. */
  readonly key: string | null;
}

/** Consonants below which too many names sound alike. */
const leastLetters = 3;

/** The name of a person among the phrases of a source, the last one that stands by itself: "the director, Rami Abdulrahman". */
export function personIn(scene: Scene, parts: readonly number[], senses: (phrase: number) => PhraseSense): NamedPerson {
  let id: string | null = null;
  let named = false;
  let key: string | null = null;
  for (const [at, part] of parts.entries()) {
    const phrase = scene.phrases[part] as Phrase;
    if (namesBody(scene, phrase)) continue;
    const sense = senses(part);
    // "A source in Lagos", "a spokesman for Joe Biden": who or what stands under a preposition is another, unless a body
    // stands between («القيادي في الحركة أسامة حمدان»).
    const apart = at > 0 && phrase.prep >= 0;
    const [name, from] = nameIn(scene, phrase);
    if (apart && (from === phrase.from || sense.actors.length === 0)) continue;
    // "Mansour's lawyer", «محامي منصور», "a Norvik spokesman": whose he is is not who he is.
    if (isOwner(scene, parts, part) || isAnnexed(scene, phrase, name.length, from, senses) || isModifier(scene, phrase))
      continue;
    if (sense.unknownName) named = true;
    if (name.length > 0) key = keyOf(scene, name) ?? key;
    if (apart) continue;
    const known = sense.actors.find((actor) => isPerson(scene, actor));
    if (known !== undefined && (name.length === 0 || isKnown(scene, phrase))) id = known;
  }
  return id === null ? { id, named: named || key !== null, key } : { id, named: true, key: null };
}

/** Words of a person's name at most. */
const wholeName = 2;

/** Whose the next phrase is: "Mansour's lawyer". */
function isOwner({ phrases }: Scene, parts: readonly number[], part: number): boolean {
  return parts.some((other) => (phrases[other] as Phrase).owner === part);
}

/**
 * «محامي منصور»: a name right behind the bare noun of an office or a relative; behind «المحامي» it is his own, and of more words the
 * last are («المتحدث باسم نورفيك كريم سعيد»).
 */
function isAnnexed(
  scene: Scene,
  { index, head, from }: Phrase,
  words: number,
  start: number,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (scene.pack.order !== 'verb-first' || start !== head + 1 || head < from || words > wholeName) return false;
  const { lexeme } = scene.tokens[head] as Token;
  if (lexeme.pos !== 'noun' || lexeme.definite) return false;
  const { actors, animate } = senses(index);
  return animate || actors.some((id) => id.startsWith('actor:role/'));
}

/** "A Norvik spokesman": a name before the noun that ends the phrase. */
function isModifier(scene: Scene, { head, to }: Phrase): boolean {
  if (scene.pack.order === 'verb-first' || head !== to - 1) return false;
  const { pos, senses } = (scene.tokens[head] as Token).lexeme;
  return pos === 'noun' && senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:role/'));
}

function isPerson(scene: Scene, id: string): boolean {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'actor' && concept.type === 'person';
}

/** The last name of the phrase is the known person's: "Wagner chief Yevgeny Prigozhin", but not "Trump adviser John Smith". */
function isKnown(scene: Scene, { from, to }: Phrase): boolean {
  for (let i = to - 1; i >= from; i--) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos !== 'name') continue;
    return lexeme.senses.some((sense) => sense.kind === 'concept' && isPerson(scene, sense.id));
  }
  return false;
}

/** Words of the last personal name of a phrase, and where they begin: a run of names of which one at least is in no table. */
function nameIn(scene: Scene, { from, to }: Phrase): readonly [words: readonly string[], from: number] {
  for (let end = to; end > from; end--) {
    if (!isNamePart(scene, end - 1)) continue;
    let start = end - 1;
    while (start > from && isNamePart(scene, start - 1)) start--;
    let unknown = false;
    const words: string[] = [];
    for (let i = start; i < end; i++) {
      const { lexeme } = scene.tokens[i] as Token;
      if (!lexeme.senses.some(({ kind }) => kind === 'concept')) unknown = true;
      words.push(...lexeme.form.split(' '));
    }
    if (unknown && !isBody(scene, from, start)) return [words, start];
    end = start;
  }
  return [[], from];
}

/** "The Ocean Cleanup": a name behind the article, without an office, is a body's. */
function isBody(scene: Scene, from: number, start: number): boolean {
  return start === from + 1 && (scene.tokens[from] as Token).lexeme.pos === 'determiner';
}

function isNamePart(scene: Scene, at: number): boolean {
  const { lexeme } = scene.tokens[at] as Token;
  if (lexeme.pos === 'name')
    return lexeme.senses.every((sense) => sense.kind !== 'concept' || sense.id.startsWith('place:'));
  // Where there are no capitals, a name is a word that means nothing told of.
  return lexeme.pos === 'noun' && lexeme.senses.length === 0 && scene.pack.order === 'verb-first';
}

function keyOf(scene: Scene, name: readonly string[]): string | null {
  const keys: string[] = [];
  for (const word of name) {
    const key = scene.pack.nameKey(word);
    if (key !== '') keys.push(key);
  }
  const last = keys.slice(-2);
  return last.join('').length < leastLetters ? null : last.join('-');
}
