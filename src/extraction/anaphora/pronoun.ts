import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { isState, type Mention } from './mention';

/** What a pronoun of the third person shows of whom it takes up. */
export interface Pronoun {
  /** He, she: a person; it: none. Null where it may be either. */
  readonly sort: 'person' | 'other' | null;
  readonly many: boolean;
  /** Of two; null where the language does not show it. */
  readonly dual: boolean | null;
  readonly gender: 'masculine' | 'feminine' | null;
}

/** A pronoun, or a determiner that owns ("his", "their"), by its token; null of all else. */
export function pronounAt(scene: Scene, at: number): Pronoun | null {
  const { pack } = scene;
  const { lexeme } = scene.tokens[at] as Token;
  const anaphor = pack.anaphors.get(lexeme.lemma) ?? pack.owners?.get(lexeme.lemma);
  if (anaphor !== undefined)
    return {
      sort: anaphor === 'person' ? 'person' : anaphor === 'body' ? 'other' : null,
      many: anaphor === 'several',
      dual: null,
      gender: pack.genders?.get(lexeme.lemma) ?? null,
    };
  if (pack.order !== 'verb-first' || lexeme.pos !== 'pronoun' || pack.firstPerson.has(lexeme.lemma)) return null;
  if (lexeme.number === null || (lexeme.gender === undefined && lexeme.number === 'singular')) return null;
  const persons = lexeme.number === 'plural';
  return {
    sort: persons ? 'person' : null,
    many: lexeme.number !== 'singular',
    dual: lexeme.number === 'dual',
    gender: lexeme.gender ?? null,
  };
}

/** Whether a pronoun can take up what a phrase tells of, as far as both show it. */
export function canTakeUp({ pack }: Scene, { sort, many, dual, gender }: Pronoun, mention: Mention): boolean {
  const person = mention.sort === 'person';
  if (sort === 'person' && !person && !(many && mention.sort === 'body')) return false;
  if (sort === 'other' && person) return false;
  if (pack.order === 'subject-first') {
    // "Police said they", "the company … they": a body is one or its people.
    if (many) return mention.many || mention.sort === 'body';
    return !mention.many && (gender === null || mention.gender === null || mention.gender === gender);
  }
  // «هم» is of several persons, «هما» of two.
  if (many)
    return mention.many && (person || (mention.sort === 'body' && !isState(mention.key))) && dual === mention.dual;
  // «السيارات … ـها»: several things are taken up as one feminine.
  if (mention.many) return gender === 'feminine' && !person;
  return gender === null || mention.gender === null || mention.gender === gender;
}
