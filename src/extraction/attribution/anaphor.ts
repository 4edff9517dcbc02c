import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Center } from './discourse';

/** What a pronoun takes up. */
export type Anaphor = 'person' | 'body' | 'several';

export type Gender = Token['lexeme']['gender'];

export type GrammaticalNumber = NonNullable<Token['lexeme']['number']>;

/** What has no gender of its own, as a name, may have either. */
export function mayBe(one: Gender, other: Gender): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Two may be told in the plural, but not three in the dual. */
export function isNumbered(noun: GrammaticalNumber | undefined, verb: GrammaticalNumber): boolean {
  return noun === undefined || noun === verb || (noun === 'dual' && verb === 'plural');
}

export function isBody({ kind, sort }: Source): boolean {
  return kind === 'organisation' || sort?.startsWith('thing:group') === true;
}

/** Whether the pronoun can mean whom a sentence is about. */
export function agrees({ number }: Center, source: Source, anaphor: Anaphor): boolean {
  if (anaphor === 'several') return number !== 'singular';
  return number !== 'plural' && number !== 'dual' && (anaphor === 'body') === isBody(source);
}

export function suits(mouth: Source | undefined, anaphor: Anaphor): boolean {
  if (mouth === undefined || mouth.kind === 'outlet') return false;
  const isOne = mouth.role !== null || mouth.sort?.startsWith('thing:person') === true;
  const single = mouth.kind === 'person' || (isOne && (mouth.count ?? (mouth.kind === 'group' ? 2 : 1)) === 1);
  switch (anaphor) {
    case 'person':
      return single;
    case 'body':
      return (
        mouth.kind === 'organisation' || mouth.kind === 'agency' || (mouth.kind === 'unknown' && mouth.role === null)
      );
    default:
      return mouth.kind !== 'person';
  }
}
