import type { LanguagePack } from '../../model/language-pack';
import type { Proposition } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** What an event is called, whatever the language and the choice of word where the packs know it. */
export function predicateOf({ tokens }: Scene, { token, event, act }: Draft): string {
  const word = tokens[token] as Token;
  const named = event === 'act' ? (act ?? senseOf(word, 'act')?.act) : undefined;
  return named ?? word.lexeme.lemma;
}

/** The deeds that the word of an event may name, alone or with the one behind it ("stood by"). */
export function deedsOf({ tokens, pack }: Scene, { token }: Draft): Proposition['deeds'] {
  const { deeds } = pack;
  if (deeds === undefined) return undefined;
  const { lemma } = (tokens[token] as Token).lexeme;
  const next = tokens[token + 1]?.lexeme.lemma;
  const longer = next !== undefined && firstsOf(deeds).has(lemma);
  return (longer ? deeds.get(`${lemma} ${next}`) : undefined) ?? deeds.get(lemma);
}

type Deeds = NonNullable<LanguagePack['deeds']>;

const firsts = new WeakMap<Deeds, ReadonlySet<string>>();

/** The words that names of several words begin with: few do, and no other is put together with the next. */
function firstsOf(deeds: Deeds): ReadonlySet<string> {
  let known = firsts.get(deeds);
  if (known === undefined) {
    // A lemma may itself be several words: every beginning of a name counts.
    const found = new Set<string>();
    for (const name of deeds.keys())
      for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1))
        found.add(name.slice(0, space));
    known = found;
    firsts.set(deeds, known);
  }
  return known;
}
