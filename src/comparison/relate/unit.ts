import type { ActConcept, Certainty, EventClass, LanguagePack, Sentence, TimeExpression, Token } from '../../model';
import { traitsOf } from '../../model';
import { hedgeOf, weaker } from './hedge';

/** A word of a sentence that carries meaning, with what it is matched by. */
export interface Unit {
  readonly words: string;
  readonly lemma: string;
  readonly stem: string;
  /** Consonants of the lemma: joins a verb to its noun where no lexicon does. */
  readonly root: string;
  readonly events: readonly EventClass[];
  readonly acts: readonly ActConcept[];
  readonly concepts: readonly string[];
  /** Units of measure and currencies that the word names. */
  readonly measures: readonly string[];
  /** What the word says is measured: price, height. */
  readonly gauge: string | null;
  readonly time: TimeExpression | null;
  readonly number: number | null;
  /** What the number may be by the words beside it: "at least five" has no upper bound. */
  readonly range: readonly [low: number, high: number] | null;
  /** What a noun or verb says befell those counted: dead, wounded. */
  readonly effect: string | null;
  /** Names, demonyms and known actors and places. */
  readonly name: boolean;
  readonly verb: boolean;
  /** A noun or a name. */
  readonly noun: boolean;
  readonly passive: boolean;
  /** Told of both its doers alike: met, clashed with. */
  readonly mutual: boolean;
  /** Behind a preposition. */
  readonly oblique: boolean;
  /** Behind a word that gives a cause: because of, caused by, «بسبب». */
  readonly cause: boolean;
  /** Behind a conjunction or a comma. */
  readonly joined: boolean;
  /** High or low on a named scale. */
  readonly degrees: readonly { readonly scale: string; readonly sign: 1 | -1 }[];
  /** In the reach of a negator. */
  readonly negated: boolean;
  /** The word that denies it, where that is no mere negator: denied, rejected. */
  readonly deniedBy: Unit | null;
  /** Denies what stands behind it. */
  readonly denies: boolean;
  /** Place among the units of its sentence. */
  readonly at: number;
}

/** What a sentence says of whether it is so, beside its units. */
export interface Reading {
  readonly units: readonly Unit[];
  /** Words that negate or leave out: not, without. */
  readonly negators: number;
  /** How sure the sentence is of what it tells, by its weakest hedge; a question is sure of nothing. */
  readonly certainty: Certainty;
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
  let certainty: Certainty = 'certain';
  for (const sentence of pack.sentences(text, 0, text.length)) {
    const read = readSentence(text, { ...sentence, tokens: apart(text, sentence.tokens, pack) }, pack, units);
    negators += read.negators;
    certainty = weaker(certainty, read.certainty);
  }
  return { units: units.slice(0, longest), negators, certainty };
}

/** Units that are compared, as every one of a sentence is set against every one of the other: a long sentence has some forty. */
const longest = 150;

/** The tokens with what the pack reads as one noun of several words taken apart, so that "oil prices" meets "oil". */
function apart(text: string, tokens: readonly Token[], pack: LanguagePack): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    if (!isCompound(token)) return [token];
    const words: Token[] = [];
    for (const { index, 0: word } of text.slice(token.start, token.end).matchAll(/\S+/gu)) {
      const from = token.start + index;
      words.push(...pack.sentences(text, from, from + word.length).flatMap((sentence) => sentence.tokens));
    }
    // "Staff shortage" is one deed to other readers; what matters here is that there is a shortage.
    const isDeed = token.lexeme.senses.some(({ kind }) => kind === 'event');
    return isDeed && !words.some(risesOrFalls) ? [token] : words;
  });
}

function risesOrFalls({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'event' && (sense.event === 'rise' || sense.event === 'fall'));
}

/** A noun of several words that names no place or actor. */
function isCompound({ lexeme }: Token): boolean {
  return (
    lexeme.pos === 'noun' &&
    lexeme.lemma.includes(' ') &&
    lexeme.quantity === null &&
    lexeme.senses.every(({ kind, ...sense }) =>
      kind === 'concept' ? 'id' in sense && sense.id.startsWith('thing:') : kind !== 'time',
    )
  );
}

/** Adds the units of a sentence, counts its negators and notes its hedges. */
function readSentence(text: string, { tokens }: Sentence, pack: LanguagePack, units: Unit[]): Omit<Reading, 'units'> {
  let negators = 0;
  let certainty: Certainty = 'certain';
  let negatedUntil = -1;
  let denier: Unit | null = null;
  for (const [index, token] of tokens.entries()) {
    const { lexeme } = token;
    const denies = lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'deny');
    if (lexeme.pos === 'negator' && !bounds(tokens[index + 1]) && !isPurpose(tokens[index - 1])) {
      negators++;
      negatedUntil = index + reach;
      denier = null;
    }
    const hedge = hedgeOf(tokens, index);
    if (hedge !== null) certainty = weaker(certainty, hedge.certainty);
    if (hedge?.only) continue;
    if (empty.has(lexeme.pos) && !meansSomething(token) && !pack.antonyms.has(lexeme.lemma)) continue;
    if (marks.has(lexeme.pos) || pack.stopwords.has(lexeme.form)) continue;
    const before = tokens[index - 1];
    const negated = index <= negatedUntil && index > negatedUntil - reach;
    const place = {
      at: units.length,
      negated,
      deniedBy: negated ? denier : null,
      denies,
      range: rangeOf(tokens, index),
      oblique: before?.lexeme.pos === 'preposition' && !governed(before),
      cause: (before !== undefined && givesCause(before)) || (units.at(-1)?.events.includes('cause') ?? false),
      joined: before?.lexeme.pos === 'conjunction' || before?.lexeme.pos === 'comma',
    };
    const unit = unitOf(text, token, pack, place);
    units.push(unit);
    if (!denies) continue;
    negatedUntil = index + reach;
    denier = unit;
  }
  return { negators, certainty };
}

function givesCause({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'marks' && sense.roles[0] === 'cause');
}

/** A preposition that a verb asks for before its object: «أفرج عن». */
function governed({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) => sense.kind === 'marks' && sense.roles[0] === 'patient');
}

/** Before a number a word such as «دون» is "below", not "without". */
function bounds(next: Token | undefined): boolean {
  return next?.lexeme.pos === 'number';
}

/** "Lest", «كي لا»: what is to be kept from happening is not denied. */
function isPurpose(before: Token | undefined): boolean {
  return before?.lexeme.senses.some((sense) => sense.kind === 'link' && sense.link === 'purpose') ?? false;
}

/** Prepositions such as "above" and "below" say something of their own. */
function meansSomething({ lexeme }: Token): boolean {
  return lexeme.senses.some(({ kind }) => kind === 'degree' || kind === 'event' || kind === 'concept');
}

/** Tokens beside a number among which a bound is looked for. */
const boundReach = 3;

/** How far "about" reaches either way, as a share of the number. */
const tolerance = 0.1;

/** The range of a number with the bound before or behind it: "at least five", «خمسة على الأقل». */
function rangeOf(tokens: readonly Token[], index: number): Unit['range'] {
  const { quantity } = (tokens[index] as Token).lexeme;
  if (quantity === null) return null;
  const range: [number, number] = [quantity.low, quantity.high ?? Number.POSITIVE_INFINITY];
  for (let i = Math.max(0, index - boundReach); i <= index + boundReach; i++) {
    const sense = tokens[i]?.lexeme.senses.find(({ kind }) => kind === 'bound');
    if (sense?.kind !== 'bound') continue;
    if (sense.bound === 'at-least' || sense.bound === 'more-than') range[1] = Number.POSITIVE_INFINITY;
    if (sense.bound === 'at-most' || sense.bound === 'less-than') range[0] = 0;
    if (sense.bound === 'about') {
      range[0] *= 1 - tolerance;
      range[1] *= 1 + tolerance;
    }
  }
  return range;
}

type UnitPlace = Pick<Unit, 'at' | 'negated' | 'range' | 'oblique' | 'cause' | 'joined' | 'deniedBy' | 'denies'>;

function unitOf(text: string, token: Token, pack: LanguagePack, place: UnitPlace): Unit {
  const { lexeme, start, end } = token;
  const events: EventClass[] = [];
  const concepts: string[] = [];
  const acts: ActConcept[] = [];
  const measures: string[] = [];
  const degrees: { scale: string; sign: 1 | -1 }[] = [];
  let gauge: string | null = null;
  let time: TimeExpression | null = null;
  let effect: string | null = null;
  let mutual = false;
  for (const sense of lexeme.senses) {
    if (sense.kind === 'event') {
      events.push(sense.event);
      effect ??= traitsOf(sense.event).effect ?? null;
      mutual ||= sense.frame === 'symmetric';
    } else if (sense.kind === 'casualty') effect = sense.effect;
    else if (sense.kind === 'concept') concepts.push(sense.id);
    else if (sense.kind === 'act') acts.push(sense.act);
    else if (sense.kind === 'unit') measures.push(sense.unit);
    else if (sense.kind === 'measure') gauge = sense.measure;
    else if (sense.kind === 'time') time = sense.time;
    else if (sense.kind === 'degree') degrees.push({ scale: sense.scale, sign: sense.sign });
  }
  const stem = pack.stem(lexeme.form);
  return {
    words: text.slice(start, end),
    lemma: lexeme.lemma,
    stem,
    root: pack.nameKey(lexeme.lemma),
    events,
    acts,
    concepts,
    measures,
    gauge,
    time,
    number: lexeme.quantity?.best ?? null,
    effect,
    passive: lexeme.voice === 'passive' || (lexeme.verbForm === 'participle' && lexeme.pos === 'verb'),
    mutual,
    ...place,
    name: lexeme.pos === 'name' || concepts.some((id) => !id.startsWith('thing:')),
    verb: lexeme.pos === 'verb',
    noun: lexeme.pos === 'noun' || lexeme.pos === 'name',
    degrees,
  };
}
