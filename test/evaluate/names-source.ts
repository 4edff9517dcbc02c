import type { ClaimEntry, LanguagePack, Source } from '../../src/model';

/** Reads the words of labels and of sources, which may be in either language. */
export interface SourceReader {
  readonly packOf: (text: string) => LanguagePack;
}

interface Words {
  /** Concepts that the words name, countries and peoples apart. */
  readonly concepts: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  /** Keys of the sounds of names. */
  readonly names: ReadonlySet<string>;
  /** Base forms of common nouns. */
  readonly nouns: ReadonlySet<string>;
}

/**
 * Whether a claim of these names the labelled source, by any of the mouths that a label lists ("police; survivors"). The outlet is
 * named by its own words or as "unattributed"; everybody else by a concept, a name, or, in one language, a noun.
 */
export function namesSource(
  label: string,
  outlet: string | undefined,
  claims: readonly ClaimEntry[],
  reader: SourceReader,
): boolean {
  return label.split(/\s*[;/]\s*/u).some((mouth) => {
    const words = wordsOf(mouth, reader);
    const isOutlet = /unattributed|\breporter\b|\boutlet\b/iu.test(mouth) || isNamed(mouth, outlet ?? '', reader);
    return claims.some(({ attribution: { chain } }) =>
      isOutlet && chain.length === 1
        ? true
        : chain.some((source) => source.kind !== 'outlet' && isIt(words, source, reader)),
    );
  });
}

/** "Al Jazeera" of "Al Jazeera English": all words of the one are of the other. */
function isNamed(mouth: string, outlet: string, { packOf }: SourceReader): boolean {
  const keys = (text: string): string[] =>
    text
      .split(/[\s-]+/u)
      .map((word) => packOf(text).nameKey(word))
      .filter((key) => key.length > 1);
  const [said, whole] = [keys(mouth), new Set(keys(outlet))];
  return said.length > 0 && said.every((key) => whole.has(key));
}

function isIt(label: Words, source: Source, reader: SourceReader): boolean {
  const { id } = source;
  // "Taiwan's defence ministry" is no other state's.
  const state = id === null ? null : (bodyOf(id)?.state ?? null);
  const elsewhere =
    state !== null && /^\w\w$/u.test(state) && label.nations.size > 0 && !label.nations.has(`actor:${state}`);
  if (elsewhere) return false;
  if (id !== null && [...label.concepts, ...label.nations].some((concept) => isWithin(concept, id))) return true;
  if (source.role !== null && label.concepts.has(`actor:role/${source.role}`)) return true;
  if (source.name.split(/[\s-]+/u).some((word) => label.names.has(reader.packOf(word).nameKey(word)))) return true;
  const words = wordsOf(source.name, reader);
  return (
    [...words.concepts].some((concept) =>
      [...label.concepts].some((other) => isWithin(other, concept) || isWithin(concept, other)),
    ) || [...words.nouns].some((noun) => label.nouns.has(noun))
  );
}

/** One concept, one in the other, or the same body of a state that only one of them names (`actor:org/police`, `actor:se/police`). */
function isWithin(concept: string, id: string): boolean {
  if (concept === id || id.startsWith(`${concept}/`)) return true;
  const [own, other] = [bodyOf(concept), bodyOf(id)];
  return own !== null && other !== null && own.body === other.body && (own.state === 'org' || other.state === 'org');
}

function bodyOf(id: string): { readonly state: string; readonly body: string } | null {
  const found = /^actor:([^/]+)\/(.+)$/u.exec(id);
  return found === null ? null : { state: found[1] as string, body: found[2] as string };
}

function wordsOf(text: string, { packOf }: SourceReader): Words {
  const words = {
    concepts: new Set<string>(),
    nations: new Set<string>(),
    names: new Set<string>(),
    nouns: new Set<string>(),
  };
  const pack = packOf(text);
  for (const { tokens } of pack.sentences(text, 0, text.length)) {
    for (const { start, end, lexeme } of tokens) {
      for (const sense of lexeme.senses)
        if (sense.kind === 'concept')
          (/^(?:place:|actor:[^/]+$)/u.test(sense.id) ? words.nations : words.concepts).add(sense.id);
      const word = text.slice(start, end);
      if (pack.marksNames && /^\p{Lu}/u.test(word)) {
        for (const part of word.split(/[\s-]+/u))
          if (pack.nameKey(part).length > 1) words.names.add(pack.nameKey(part));
      }
      if (lexeme.pos === 'noun') words.nouns.add(lexeme.lemma);
    }
  }
  return words;
}
