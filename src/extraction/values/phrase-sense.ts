import type { Effect } from '../../model/quantity';
import type { Lexeme, Token } from '../../model/token';
import { placeNamed } from '../setting/place-named';
import type { Phrase } from '../syntax/phrase';
import { isEventNoun } from '../syntax/phrase-words';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import { takenFrom } from './members';
import { isMultiple } from './multiple';
import { CARRIAGE, isOfTrain } from './wagon-of';

/** What the words of a phrase stand for, gathered in one pass over its tokens. */
export interface PhraseSense {
  /** Place concepts by name (not by adjective), in order. */
  readonly places: readonly string[];
  /** Actor concepts by name, metonym or demonym. */
  readonly actors: readonly string[];
  /** Concepts given by an adjective: "Iraqi", «عراقي». */
  readonly adjectives: readonly string[];
  /** Thing or role concept of the head. */
  readonly thing: string | null;
  /** Other things in it: "missile strike", "railway station". */
  readonly things: readonly string[];
  readonly animate: boolean;
  /** Token of the number, or −1. */
  readonly number: number;
  readonly unit: { readonly unit: string; readonly factor: number } | null;
  readonly measure: string | null;
  readonly casualty: Effect | null;
  /** Token of the event noun that heads it, or −1. */
  readonly event: number;
  readonly unknown: boolean;
  readonly pronoun: boolean;
  readonly scope: 'subset' | 'other' | 'total' | 'most' | null;
  /** Holds a proper name that no table knows. */
  readonly unknownName: boolean;
  /** Lemma of its head. */
  readonly called: string;
}

/** "Maria Lopez, 24, and her brother": a bare number set off behind a name counts years. */
function isAge(scene: Scene, { from, to }: Phrase): boolean {
  if (to !== from + 1 || scene.tokens[from]?.lexeme.pos !== 'number') return false;
  const name = scene.tokens[from - 2]?.lexeme;
  if (name?.pos !== 'name' || scene.tokens[from - 1]?.lexeme.pos !== 'comma') return false;
  const { low = 0, high = null } = scene.tokens[from]?.lexeme.quantity ?? {};
  if (low !== high || low < 1 || low > oldest) return false;
  const next = scene.tokens[to]?.lexeme;
  if (name.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('place:'))) return false;
  return next === undefined || next.pos === 'comma' || next.pos === 'stop' || next.pos === 'conjunction';
}

const oldest = 119;

/** Completed by a noun that is no person, happening, number or name. */
function isOfNobody({ tokens, phrases, gazetteer }: Scene, { index, head }: Phrase): boolean {
  const of = phrases[index + 1];
  if (of === undefined || of.of !== index || of.prep !== head + 1) return false;
  const noun = (tokens[of.head] as Token).lexeme;
  if (noun.pos !== 'noun' || isEventNoun(tokens[of.head] as Token)) return false;
  for (let i = of.from; i < of.to; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'number' || pos === 'name' || pos === 'pronoun') return false;
  }
  return noun.senses.every(({ kind, ...sense }) => {
    if (kind === 'casualty') return false;
    const id = kind === 'concept' && 'id' in sense ? sense.id : null;
    if (id === null) return true;
    if (!id.startsWith('thing:')) return false;
    const concept = gazetteer.concept(id);
    return concept?.kind === 'thing' && !concept.animate && !id.startsWith('thing:person');
  });
}

/** What nouns of counting measure: "number", "toll", "figure", «عدد», «حصيلة». */
export function isTally(measure: string | null): boolean {
  return measure === 'number';
}

export function senseOfPhrase(scene: Scene, phrase: Phrase): PhraseSense {
  let places = none;
  let actors = none;
  let adjectives = none;
  let things = none;
  let thing: string | null = null;
  let animate = false;
  let number = -1;
  let unit: PhraseSense['unit'] = null;
  let measure: string | null = null;
  let casualty: Effect | null = null;
  let event = -1;
  let unknown = false;
  let scope: PhraseSense['scope'] = null;
  let unknownName = false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    const lexeme: Lexeme = token.lexeme;
    if (lexeme.pos === 'number' && number < 0) number = i;
    // Sorts of concept met in the token: `place:`, `actor:` and `thing:` differ in their first letter.
    let known = '';
    let place: string | null | undefined;
    const person = lexeme.pos === 'noun' || lexeme.pos === 'name' ? scene.setting.personOf(lexeme.form) : undefined;
    if (person !== undefined) {
      actors = listed(actors, person);
      continue;
    }
    for (const sense of lexeme.senses) {
      switch (sense.kind) {
        case 'concept': {
          // Of the concepts that a word may stand for the pack gives the likeliest first; one of each sort is taken.
          const { id } = sense;
          if (id.startsWith('thing:unit/')) break;
          // Nouns of counting ("people", "items") name their things by another sense.
          const sort = id.charAt(0);
          if (known.includes(sort)) break;
          known += sort;
          if (id.startsWith('thing:')) {
            things = listed(things, id);
            if (i === phrase.head) {
              thing ??= id;
              const concept = scene.gazetteer.concept(id);
              animate = animate || (concept?.kind === 'thing' && concept.animate);
            }
          } else if (sense.sort === 'adjective') adjectives = listed(adjectives, id);
          else if (id.startsWith('place:')) {
            const meant = placeNamed(scene, token);
            if (meant === null) unknownName = true;
            else places = listed(places, meant);
            // Of whom the name stands for where nothing tells otherwise, a report of a namesake says nothing.
            if (meant !== id) place = meant;
          } else if (id === ruling && isManaged(scene, phrase, i)) {
            // «إدارة الشركة»: who manages a company or a house governs nobody.
          } else if (place === undefined || !scene.setting.namesakes.excludes(place, id)) actors = listed(actors, id);
          break;
        }
        case 'unit':
          unit = { unit: sense.unit, factor: sense.factor };
          break;
        case 'measure':
          measure = sense.measure;
          break;
        case 'casualty':
          casualty = sense.effect;
          break;
        case 'event':
          if (i === phrase.head && isEventNoun(token)) event = i;
          break;
        case 'unknown':
          unknown = true;
          break;
        case 'scope':
          scope = sense.part;
          break;
        default:
      }
    }
    if (lexeme.pos === 'name' && known === '') unknownName = true;
  }
  const head = (scene.tokens[phrase.head] as Token).lexeme;
  // «الخاطفون»: participles in the plural stand for those who did it.
  if (head.verbForm === 'participle' && head.voice === 'active' && head.number === 'plural') animate = true;
  // «المضاربون», «ملثمون»: so does every plural that shows the nominative, and an adjective in such a plural («مجهولين») that heads its phrase.
  if (head.number === 'plural' && thing === null && (head.ending === 'nominative' || isSoundAdjective(head)))
    animate = true;
  if (unknown && head.pos === 'adjective' && head.number === 'dual') animate = true;
  // "A body of work", "the body of the aircraft": one of the dead is of somebody.
  if (casualty === 'killed' && head.number === 'singular' && isOfNobody(scene, phrase)) {
    casualty = null;
    thing = null;
    things = none;
    animate = false;
  }
  // "Typhoon Haiyan", «إعصار دانيال»: the name of a force of nature is nobody's.
  const before = unknownName && thing === null && phrase.head > phrase.from ? scene.tokens[phrase.head - 1] : undefined;
  const force = before === undefined ? null : forceOf(before);
  if (before !== undefined && force !== null) {
    thing = force;
    unknownName = false;
    if (isEventNoun(before)) event = phrase.head - 1;
  }
  // "Three counts of murder": what is itself counted measures nothing.
  if (number >= 0 && number < phrase.head && isTally(measure)) measure = null;
  if (isAge(scene, phrase) || (number >= 0 && isMultiple(scene, phrase, number))) number = -1;
  // "Anyone" stands for a person, not for somebody named before.
  // "Anything" stands for nothing named before either.
  const pronoun = head.pos === 'pronoun' && thing === null && !hasSense(scene.tokens[phrase.head], 'any');
  return {
    places,
    actors,
    adjectives,
    thing,
    things,
    animate,
    number,
    unit,
    measure,
    casualty,
    event,
    unknown,
    pronoun,
    scope,
    unknownName,
    called: head.lemma,
  };
}

/** «مجهولين»: an adjective in the plural of persons. */
const isSoundAdjective = ({ pos, ending }: Lexeme): boolean => pos === 'adjective' && ending === 'oblique';

const ruling = 'actor:org/government';

/** Whether a word for those who rule is of a company, a team or a house: the next word where the head stands first, else the one before. */
function isManaged({ tokens, pack, gazetteer }: Scene, { from, to }: Phrase, i: number): boolean {
  const at = pack.order === 'verb-first' ? i + 1 : i - 1;
  if (at < from || at >= to) return false;
  return (tokens[at] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'concept' && managed.some((root) => gazetteer.contains(root, sense.id)),
  );
}

const managed = ['thing:building', 'thing:group/team', 'thing:group/company', 'actor:org/company'];

/** The list of phrases that hold nothing of a kind: most do of most kinds. */
const none: string[] = [];

/** A list with one more. The first makes a list of its own: a push onto an empty one takes room for seventeen. */
function listed(list: string[], id: string): string[] {
  if (list === none) return [id];
  list.push(id);
  return list;
}

/** Who is known only as a source, and classes of what has one without anybody telling it: rockets, a fire, a leak. */
const teller = 'actor:role/source';
const springing = ['thing:weapon', 'thing:phenomenon', 'thing:substance'];

/** The phenomenon that a noun names: a storm, a flood; null for other words. */
function forceOf({ lexeme: { pos, senses } }: Token): string | null {
  if (pos !== 'noun') return null;
  for (const sense of senses) if (sense.kind === 'concept' && sense.id.startsWith('thing:phenomenon/')) return sense.id;
  return null;
}

/** A bare number counts what its complement names: "hundreds of people"; a lone determiner takes one of them. */
function countedSense(scene: Scene, phrase: Phrase): PhraseSense {
  const read = senseOfPhrase(scene, phrase);
  const wagons = read.thing === 'thing:vehicle' && isOfTrain(scene, phrase);
  const sense = wagons ? { ...read, thing: CARRIAGE, things: [CARRIAGE] } : read;
  const next = scene.phrases[phrase.index + 1];
  const whole = sense.thing === null || sense.thing === 'thing:group' ? takenFrom(scene, phrase.index) : phrase.index;
  // «عدد من المحتجين»: those who are so many, and no mere number.
  if (whole !== phrase.index && sense.number < 0) {
    const { thing, things, animate, adjectives, actors } = senseOfPhrase(scene, scene.phrases[whole] as Phrase);
    return { ...sense, thing, things, animate, adjectives, actors };
  }
  if (sense.actors.includes(teller)) return whence(scene, sense, next?.of === phrase.index ? next : null);
  if (
    (sense.number < 0 && !isLoneDeterminer(scene, phrase)) ||
    sense.thing !== null ||
    sense.unit !== null ||
    sense.casualty !== null ||
    next?.of !== phrase.index
  )
    return sense;
  const { thing, things, animate, adjectives, actors, casualty } = senseOfPhrase(scene, next);
  return { ...sense, thing, things, animate, adjectives, actors, casualty };
}

/** «أي من الركاب», «أحد من الجنود»: a determiner that stands alone is one of those behind it. */
function isLoneDeterminer({ tokens }: Scene, { from, to }: Phrase): boolean {
  return to === from + 1 && (tokens[from] as Token).lexeme.pos === 'determiner';
}

/** «مصدر النيران», "the source of the rockets": where something comes from is no one who tells, and stands for that thing. */
function whence(scene: Scene, sense: PhraseSense, next: Phrase | null): PhraseSense {
  const own = sense.things.find(isSpringing);
  const behind = own === undefined && next !== null ? senseOfPhrase(scene, next) : null;
  const springs = own ?? behind?.things.find(isSpringing);
  if (springs === undefined && (behind === null || behind.event < 0)) return sense;
  return { ...sense, actors: sense.actors.filter((id) => id !== teller), thing: sense.thing ?? springs ?? null };
}

const isSpringing = (id: string): boolean => springing.some((root) => id.startsWith(root));

/** The senses of all phrases of a scene, each worked out once when first asked for. */
export function phraseSenses(scene: Scene): (index: number) => PhraseSense {
  const known: (PhraseSense | undefined)[] = new Array(scene.phrases.length);
  return (index) => {
    const cached = known[index];
    if (cached !== undefined) return cached;
    const made = countedSense(scene, scene.phrases[index] as Phrase);
    known[index] = made;
    return made;
  };
}
