import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** Consonants below which too many names sound alike. */
const leastLetters = 3;

/**
 * How the names in a phrase sound that no table knows, word by word: `mr br` for "Colonel Maher al-Buhairi" and for
 * «العقيد ماهر البحيري». Undefined where it holds none, or too little of one to tell names apart.
 */
export function nameKeyOf(scene: Scene, phrase: Phrase): string | undefined {
  const keys: string[] = [];
  let letters = 0;
  for (let i = phrase.from; i < phrase.to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos !== 'name' || lexeme.senses.some(({ kind }) => kind === 'concept')) continue;
    for (const word of lexeme.form.includes(' ') ? lexeme.form.split(' ') : [lexeme.form]) {
      const key = scene.pack.nameKey(word);
      if (key === '') continue;
      keys.push(key);
      letters += key.length;
    }
  }
  return letters < leastLetters ? undefined : keys.join(' ');
}

/** How the name of a source sounds, as a value that names him is kept; empty where no name of his is told. */
export function nameKeyOfSource({ named, nameKey }: Source): { readonly nameKey?: string } {
  return !named || nameKey === undefined ? {} : { nameKey: nameKey.replaceAll('-', ' ') };
}
