import type { EventClass, LanguagePack, Sentence, Token } from '../../model';

/** A word of a sentence that carries meaning, with what it is matched by. */
export interface Unit {
  readonly words: string;
  readonly lemma: string;
  readonly stem: string;
  /** Consonants of the lemma: joins a verb to its noun where no lexicon does. */
  readonly root: string;
  readonly events: readonly EventClass[];
  readonly concepts: readonly string[];
  readonly number: number | null;
  /** Names, demonyms and known actors and places. */
  readonly name: boolean;
  readonly verb: boolean;
  /** High or low on a named scale. */
  readonly degrees: readonly { readonly scale: string; readonly sign: 1 | -1 }[];
  /** In the reach of a negator. */
  readonly negated: boolean;
  /** Place among the units of its sentence. */
  readonly at: number;
}

/** What a sentence says of whether it is so, beside its units. */
export interface Reading {
  readonly units: readonly Unit[];
  /** Words that negate, deny or leave out: not, without, denied. */
  readonly negators: number;
}

/** Tokens after a negator that it may reach. */
const reach = 4;

const empty: ReadonlySet<string> = new Set([
  'preposition',
  'determiner',
  'conjunction',
  'complementizer',
  'relative',
  'aux',
]);
const marks: ReadonlySet<string> = new Set([
  'open',
  'close',
  'comma',
  'stop',
  'other',
  'pronoun',
  'subordinator',
  'negator',
]);

/** Reads the units of a text off a language pack's sentences. */
export function readUnits(text: string, pack: LanguagePack): Reading {
  const units: Unit[] = [];
  let negators = 0;
  for (const sentence of pack.sentences(text, 0, text.length)) {
    negators += readSentence(text, sentence, pack, units);
  }
  return { units, negators };
}

/** Adds the units of a sentence and counts its negators. */
function readSentence(text: string, { tokens }: Sentence, pack: LanguagePack, units: Unit[]): number {
  let negators = 0;
  let negatedUntil = -1;
  for (const [index, token] of tokens.entries()) {
    const { lexeme } = token;
    if (
      (lexeme.pos === 'negator' && !bounds(tokens[index + 1])) ||
      lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'deny')
    ) {
      negators++;
      negatedUntil = index + reach;
    }
    if (empty.has(lexeme.pos) && !meansSomething(token)) continue;
    if (marks.has(lexeme.pos) || pack.stopwords.has(lexeme.form)) continue;
    units.push(unitOf(text, token, pack, units.length, index <= negatedUntil && index > negatedUntil - reach));
  }
  return negators;
}

/** Before a number a word such as «دون» is "below", not "without". */
function bounds(next: Token | undefined): boolean {
  return next?.lexeme.pos === 'number';
}

/** Prepositions such as "above" and "below" say something of their own. */
function meansSomething({ lexeme }: Token): boolean {
  return lexeme.senses.some(({ kind }) => kind === 'degree' || kind === 'event' || kind === 'concept');
}

function unitOf(text: string, token: Token, pack: LanguagePack, at: number, negated: boolean): Unit {
  const { lexeme, start, end } = token;
  const events: EventClass[] = [];
  const concepts: string[] = [];
  const degrees: { scale: string; sign: 1 | -1 }[] = [];
  for (const sense of lexeme.senses) {
    if (sense.kind === 'event') events.push(sense.event);
    else if (sense.kind === 'concept') concepts.push(sense.id);
    else if (sense.kind === 'degree') degrees.push({ scale: sense.scale, sign: sense.sign });
  }
  const stem = pack.stem(lexeme.form);
  return {
    words: text.slice(start, end),
    lemma: lexeme.lemma,
    stem,
    root: pack.nameKey(lexeme.lemma),
    events,
    concepts,
    number: lexeme.quantity?.best ?? null,
    name: lexeme.pos === 'name' || concepts.some((id) => !id.startsWith('thing:')),
    verb: lexeme.pos === 'verb',
    degrees,
    negated,
    at,
  };
}
