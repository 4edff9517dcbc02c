import type { Lexeme, PartOfSpeech, Sense } from '../../model/token';
import { Tag } from './tag';

type Variant = Partial<Pick<Lexeme, 'pos' | 'voice' | 'verbForm' | 'definite' | 'senses' | 'number'>>;

/** One way to read a surface form: the tags it may have in that reading, and its lexemes. */
export class Reading {
  /** The lexeme of the likeliest tag. */
  readonly lexeme: Lexeme;
  /** {@link Tag} bits; several for a verb form such as "hit". */
  readonly tags: number;
  /** Made where the first is asked for: most readings are used as they are. */
  private variants: Map<string | number, Lexeme> | undefined;
  private definites: Map<Lexeme, Lexeme> | undefined;

  constructor(lexeme: Lexeme, tags: number) {
    this.lexeme = shaped(lexeme);
    this.tags = tags;
  }

  /** The variant made under `key` before. */
  known(key: string | number): Lexeme | undefined {
    return this.variants?.get(key);
  }

  /** The lexeme with some of its features changed, interned under `key`. */
  variant(key: string | number, change: Variant): Lexeme {
    this.variants ??= new Map();
    let lexeme = this.variants.get(key);
    if (lexeme === undefined) {
      lexeme = shaped({ ...this.lexeme, ...change });
      this.variants.set(key, lexeme);
    }
    return lexeme;
  }

  /** The lexeme as a definite word of the class and number of one of its variants. */
  definite(variant: Lexeme): Lexeme {
    this.definites ??= new Map();
    let lexeme = this.definites.get(variant);
    if (lexeme === undefined) {
      lexeme = shaped({ ...this.lexeme, pos: variant.pos, number: variant.number, definite: true });
      this.definites.set(variant, lexeme);
    }
    return lexeme;
  }
}

/**
 * The same lexeme with its fields set in one order. Whatever reads tokens is fastest where all lexemes are made in one place:
 * engines look a field up once for each way in which an object came to be.
 */
function shaped(lexeme: Lexeme): Lexeme {
  const { form, lemma, pos, voice, verbForm, definite, number, quantity, senses } = lexeme;
  return { form, lemma, pos, voice, verbForm, definite, number, quantity, senses };
}

/** A lexeme with nothing special about it. */
export function plainLexeme(form: string, lemma: string, pos: PartOfSpeech, senses: readonly Sense[] = []): Lexeme {
  return {
    form,
    lemma,
    pos,
    voice: null,
    verbForm: null,
    definite: pos === 'name',
    number: null,
    quantity: null,
    senses,
  };
}

/** A reading as a noun. */
export function nounReading(form: string, lemma: string, plural: boolean, senses: readonly Sense[]): Reading {
  const lexeme: Lexeme = { ...plainLexeme(form, lemma, 'noun', senses), number: plural ? 'plural' : 'singular' };
  return new Reading(lexeme, plural ? Tag.Plural : Tag.Noun);
}

/** A reading as a verb with the given tags. */
export function verbReading(form: string, lemma: string, tags: number, senses: readonly Sense[]): Reading {
  const finite = (tags & (Tag.Base | Tag.Third | Tag.Past)) !== 0;
  const lexeme: Lexeme = {
    ...plainLexeme(form, lemma, 'verb', senses),
    voice: finite || (tags & Tag.Gerund) !== 0 ? 'active' : 'passive',
    verbForm: finite ? 'finite' : (tags & Tag.Gerund) !== 0 ? 'gerund' : 'participle',
    number: tags === Tag.Third ? 'singular' : null,
  };
  return new Reading(lexeme, tags);
}
