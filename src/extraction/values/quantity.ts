import type { Effect, QuantityValue, Scope } from '../../model/quantity';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isAnyone } from './anyone';
import { boundAround } from './bound-around';
import { isGrave } from './is-grave';
import { isHeadOfPart, isPart } from './partitive';
import type { PhraseSense } from './phrase-sense';

/**
 * The quantity that a phrase states, or null when it states none. A dual counts two; a bare singular counts one only
 * where the caller says that the word itself is a count ("killed a soldier", «مقتل جندي»).
 */
export function quantityOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  effect: Effect | null,
  singularCounts: boolean,
): QuantityValue | null {
  const base = baseNumber(scene, phrase, sense, singularCounts);
  if (base === null || (effect !== null && isLabel(scene, phrase, sense))) return null;
  if (scene.pack.scores?.has((scene.tokens[phrase.head] as Token).lexeme.lemma)) return null;
  const bound = boundAround(scene, sense.number >= 0 ? sense.number : phrase.from, phrase.to);
  const factor = sense.unit?.factor ?? 1;
  const implied = sense.number < 0 && base.high === 1 && bound !== 'exactly';
  const range = implied ? { ...base, high: null } : bounded(base, bound);
  const unit = sense.unit?.unit ?? happeningOf(scene, sense, effect) ?? unitOf(scene, phrase, sense, effect);
  // Nobody counts persons by halves.
  if (unit === 'person' && !Number.isInteger(base.best)) return null;
  const scope = scopeOf(scene, phrase, sense, unit);
  return {
    kind: 'quantity',
    low: range.low * factor,
    best: range.best * factor,
    high: range.high === null ? null : range.high * factor,
    unit,
    measure: sense.measure ?? (sense.unit === null ? null : measureOfUnit(unit)),
    effect: sense.unit === null ? effect : null,
    scope: effect !== null && hurt.has(effect) && isGrave(scene, phrase) ? { ...scope, part: 'subset' } : scope,
    approximate: base.approximate || bound === 'about',
  };
}

/** "Firefox 3", "Windows 2000": a bare number right behind a name tells which one is meant. */
function isLabel(scene: Scene, { from, to, prep }: Phrase, { number }: PhraseSense): boolean {
  if (number !== from || to !== from + 1 || prep >= 0) return false;
  const before = elementAt(scene.tokens, from - 1)?.lexeme;
  const phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, from - 1));
  return before?.pos === 'name' && phrase !== undefined && phrase.prep < 0;
}

/** Harms of which the grave ones are counted by themselves. */
const hurt: ReadonlySet<Effect> = new Set<Effect>(['wounded', 'casualties', 'hospitalised']);

interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
}

function baseNumber(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  singularCounts: boolean,
): (Range & { readonly approximate: boolean }) | null {
  if (sense.number >= 0) {
    // "A man aged 38": where numbers stand before what they count, one behind it says something else.
    if (sense.unit === null && sense.number > phrase.head && scene.pack.order !== 'verb-first') return null;
    if (hangs(scene, sense.number)) return null;
    // "All but two of the crew": those left out.
    const before = elementAt(scene.tokens, sense.number - 1);
    if (before !== undefined && senseOf(before, 'scope')?.part === 'most') return null;
    if (isOneOfBest(scene, phrase, sense.number)) return null;
    return (scene.tokens[sense.number] as Token).lexeme.quantity;
  }
  const head = (scene.tokens[phrase.head] as Token).lexeme;
  // "The couple" are two who are known, and counts nobody.
  const first = (scene.tokens[phrase.from] as Token).lexeme;
  if (head.number === 'dual' && !(head.definite && first.pos === 'determiner'))
    return { low: 2, best: 2, high: 2, approximate: false };
  // «عدد من المحتجين»: many, and not one.
  if (scene.pack.vague?.has(head.lemma) === true) return null;
  const counts = sense.casualty === null || (sense.measure === null && isOneCasualty(scene, phrase));
  const somebody =
    (head.pos === 'pronoun' && sense.thing !== null && sense.scope !== 'total') || isAnyone(scene, phrase);
  if (singularCounts && counts && (head.number === 'singular' || somebody) && !head.definite)
    return { low: 1, best: 1, high: 1, approximate: false };
  return null;
}

/** "One of the most controversial laws", "one of the oldest parks": it says which one it was, and not how many. */
function isOneOfBest(scene: Scene, { index, to, head }: Phrase, number: number): boolean {
  if (scene.pack.order === 'verb-first' || number !== head || scene.tokens[number]?.lexeme.quantity?.best !== 1)
    return false;
  const next = elementAt(scene.phrases, index + 1);
  if (next === undefined || next.of !== index || next.prep !== to) return false;
  for (let i = next.from; i < next.head; i++) {
    const { pos, form } = (scene.tokens[i] as Token).lexeme;
    if ((pos === 'adjective' || pos === 'adverb' || pos === 'determiner') && form.length > 3 && form.endsWith('st'))
      return true;
  }
  return false;
}

/** "8- and 10-year-old girls": a number with a hyphen of its own is part of a word that ends further on. */
function hangs({ tokens }: Scene, at: number): boolean {
  const [number, hyphen, then] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number === undefined || hyphen === undefined || then?.lexeme.pos !== 'conjunction') return false;
  return hyphen.start === number.end && hyphen.end === hyphen.start + 1 && hyphen.lexeme.form === '-';
}

/** "A body", «جثة»; where a language has articles, "dead" and "toll" without one are nobody in particular. */
function isOneCasualty(scene: Scene, phrase: Phrase): boolean {
  if (senseOf(scene.tokens[phrase.head] as Token, 'casualty') === undefined) return false;
  return scene.pack.order === 'verb-first' || (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner';
}

/** "20 of the plotters", «20 من الانقلابيين», "200 of more than 800 pupils": some of a known number. */
function isPartOf(scene: Scene, phrase: Phrase): boolean {
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined || next.of !== phrase.index || next.prep !== phrase.to) return false;
  return isDefinite(scene, next) || isNumbered(scene, next);
}

function isNumbered({ tokens }: Scene, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).lexeme.pos === 'number') return true;
  return false;
}

function isDefinite(scene: Scene, { from, head }: Phrase): boolean {
  const first = (scene.tokens[from] as Token).lexeme;
  return (
    (first.pos === 'determiner' && first.definite) ||
    ((scene.tokens[head] as Token).lexeme.definite && first.pos !== 'name')
  );
}

/** Bounds as UCDP codes them: "more than 30" is 31 or more with 30 the best figure. */
function bounded(base: Range, bound: ReturnType<typeof boundAround>): Range {
  switch (bound) {
    case 'at-least':
      return { low: base.low, best: base.best, high: null };
    case 'more-than':
      return { low: base.low, best: base.best, high: null };
    case 'at-most':
    case 'less-than':
      return { low: 0, best: base.best, high: base.high };
    default:
      return base;
  }
}

/** "40 shots", «ثلاثة انفجارات»: happenings are counted by their class. */
function happeningOf(scene: Scene, { event, casualty, animate }: PhraseSense, effect: Effect | null): string | null {
  if (event < 0 || effect !== null || casualty !== null || animate) return null;
  const found = senseOf(scene.tokens[event] as Token, 'event');
  return found === undefined ? null : `event:${found.event}`;
}

/** People are counted as persons whatever they are called; things by their class. */
function unitOf(scene: Scene, phrase: Phrase, sense: PhraseSense, effect: Effect | null): string {
  if (sense.casualty !== null && !isOfThing(scene, phrase, sense)) return 'person';
  if (sense.thing !== null) {
    const concept = scene.gazetteer.concept(sense.thing);
    if (concept?.kind === 'thing' && (!concept.animate || sense.thing.startsWith('thing:animal'))) return sense.thing;
    return 'person';
  }
  // «مليونا حبة كبتاغون»: a word for pieces, and of what.
  const matter = sense.animate ? undefined : sense.things.find((id) => isMatter(scene, id));
  if (matter !== undefined) return matter;
  if (effect !== null && ofThingsToo.has(effect) && isUnknownNoun(scene, phrase)) return 'item';
  if (
    effect !== null &&
    effect !== 'launched' &&
    effect !== 'destroyed' &&
    effect !== 'struck' &&
    effect !== 'intercepted'
  )
    return 'person';
  return sense.actors.length > 0 ? 'person' : 'item';
}

/** "One missile missing": of a thing a word for what befalls persons makes none. */
function isOfThing({ tokens, gazetteer }: Scene, { head }: Phrase, { thing }: PhraseSense): boolean {
  if (thing === null || senseOf(tokens[head] as Token, 'casualty') !== undefined) return false;
  const concept = gazetteer.concept(thing);
  return concept?.kind === 'thing' && !concept.animate;
}

function isMatter({ gazetteer }: Scene, id: string): boolean {
  return gazetteer.contains('thing:substance', id) || gazetteer.contains('thing:weapon', id);
}

/** Effects that things undergo as well as persons: passes are caught, patches released, points saved. */
const ofThingsToo: ReadonlySet<Effect> = new Set<Effect>([
  'detained',
  'released',
  'rescued',
  'attended',
  'affected',
  'aboard',
]);

/** A number of what no table knows, in a language that writes names of peoples apart from other nouns. */
function isUnknownNoun(scene: Scene, { head }: Phrase): boolean {
  const { pos, senses } = (scene.tokens[head] as Token).lexeme;
  return pos === 'noun' && scene.pack.order !== 'verb-first' && !senses.some(({ kind }) => kind !== 'unknown');
}

const measures: Readonly<Record<string, string>> = {
  metre: 'distance',
  kilogram: 'weight',
  litre: 'volume',
  'square-metre': 'area',
  kmh: 'speed',
  percent: 'share',
  degree: 'temperature',
  second: 'duration',
  day: 'duration',
};

function measureOfUnit(unit: string): string | null {
  return measures[unit] ?? null;
}

/** Words for persons that narrow no count: what befell them is its effect. */
const anybody: ReadonlySet<string> = new Set([
  'thing:person',
  'thing:person/victim',
  'thing:person/wounded',
  'thing:person/couple',
]);

function scopeOf(scene: Scene, phrase: Phrase, sense: PhraseSense, unit: string): Scope {
  const qualifiers = unit === 'person' ? qualifiersOf(scene, sense) : [];
  const taken =
    unit === 'person' &&
    ((isPartOf(scene, phrase) && !isAnyone(scene, phrase)) || isHeadOfPart(scene, phrase) || isPart(scene, phrase));
  const part = taken || sense.scope === 'subset' ? 'subset' : sense.scope === 'other' ? 'other' : 'total';
  return { part, qualifiers };
}

/** What narrows a count of persons: their class, their side. */
export function qualifiersOf(scene: Scene, sense: PhraseSense): readonly string[] {
  const qualifiers: string[] = [];
  // Passengers and crew are each a part of those aboard; other nouns of what befell persons say no more than that.
  const says = sense.casualty === null || sense.casualty === 'aboard';
  if (sense.thing !== null && !anybody.has(sense.thing) && says) qualifiers.push(sense.thing);
  for (const id of sense.adjectives) qualifiers.push(sideOf(id));
  for (const id of sense.actors) qualifiers.push(id);
  for (const id of sense.things)
    if (id !== sense.thing && !anybody.has(id) && scene.gazetteer.concept(id)?.kind === 'thing') qualifiers.push(id);
  return [...new Set(qualifiers)].sort();
}

/** The side that a place stands for: its country's, as actor id ("Kyiv says", «دمشقي»); wider regions are sides of their own. */
export function sideOf(id: string): string {
  if (!id.startsWith('place:')) return id;
  const slash = id.indexOf('/');
  // Codes of countries have two letters: `place:sy/aleppo`.
  return `actor:${id.slice('place:'.length, slash === 'place:sy'.length ? slash : undefined)}`;
}
