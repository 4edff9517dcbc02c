import type { Closeness } from './closeness';
import { weightsOf } from './evidence';
import { type Features, has } from './features';
import type { Focus } from './focus';
import { hashOf } from './hash-of';
import type { Interner } from './interner';
import { nationAmong } from './signals/nation';
import { sitesAmong } from './signals/place';
import { dateGap } from './signals/published';
import { againAfter } from './signals/rerun';
import { agreementOf, named } from './signals/time';
import { mostPlaces, siteWidth } from './site';
import { lengthOf, longEnough, sortOf, soundSorts, spelling } from './spelt-names';
import { type Vectors, vectorAt } from './vectors';
import type { Weight, Weights } from './weights';

/** Whole numbers kept of each segment. */
const width = 42;
/** Where they stand: bits of what a segment says at all, its days and countries, and hashes of sets in 64 bits, */
const [says, language, published, whenFrom, whenTo, pastFrom, pastTo, countries] = [0, 1, 2, 3, 4, 5, 6, 7];
const [names, sounds, longWords, longKnown, figures, quotes] = [10, 12, 14, 16, 18, 20];
/** its site, its deed, and of what kinds that is. */
const [site, deedFrom, deedTo, deed] = [22, 22 + siteWidth, 23 + siteWidth, 24 + siteWidth];
/** The story that a segment belongs to, as a hash. */
const story = 41;
/** Words of the set of kinds of a deed: classes of event that find no room in them are not held against a pair. */
const deedWords = 8;
/** Bits of what a segment says at all. */
const [wordless, dated, dates, days, past, things, actors, events, somewhere] = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const [dayDeed, later, surely] = [512, 1024, 2048];
type Odds = Weights['signals'];

/** Most countries that a segment has. */
const mostCountries = 3;

/**
 * What two segments can have for being one at most, told from a few numbers that stand side by side: most candidates are
 * none, and to look into all their features would cost a walk through the whole memory for each. Sets are kept as hashes
 * of their members: where two hashes have no bit in common, the sets have no member in common.
 */
export class Glances {
  private facts = new Int32Array(64 * width);
  private readonly free: number[] = [];
  private used = 0;

  private readonly vectors: Vectors[] = [];

  constructor(
    private readonly interner: Interner,
    private readonly closeness: Closeness,
    private readonly focus: Focus,
  ) {}

  /** Keeps a segment's numbers; gives the place where they stand. */
  put(features: Features): number {
    const place = this.free.pop() ?? this.used++;
    if ((place + 1) * width > this.facts.length) {
      const more = new Int32Array(2 * this.facts.length);
      more.set(this.facts);
      this.facts = more;
    }
    const facts = this.facts.subarray(place * width, (place + 1) * width).fill(0);
    facts[says] = saidBy(features);
    facts[story] = hashOf(features.segment.story);
    facts[language] = features.language === null ? -1 : this.interner.idOf(features.language);
    facts[published] = features.published ?? 0;
    facts[whenFrom] = features.when?.from ?? 0;
    facts[whenTo] = features.when?.to ?? 0;
    const back = [...features.past, ...features.years];
    facts[pastFrom] = Math.min(...back.map(({ from }) => from), 0x7fffffff);
    facts[pastTo] = Math.max(...back.map(({ to }) => to), -0x7fffffff);
    for (let at = 0; at < mostCountries; at++) {
      const country = features.countries[at];
      facts[countries + at] = country === undefined ? -1 : this.interner.idOf(country);
    }
    facts.set(features.site, site);
    if (features.deed !== null) {
      facts[deedFrom] = features.deed.from;
      facts[deedTo] = features.deed.to;
      for (let at = 0; at < deedWords; at++) facts[deed + at] = features.deed.events[at] ?? 0;
    }
    noteSounds(facts, features);
    for (const figure of features.figures) note(facts, figures, this.interner.idOf(figure));
    for (const quote of features.quotes) note(facts, quotes, hashOf(quote));
    this.vectors[place] = features.vectors;
    return place;
  }

  drop(place: number): void {
    this.vectors[place] = none;
    this.free.push(place);
  }

  /** Whether both may be of one story. */
  mayBeOneStory(one: number, two: number): boolean {
    return this.facts[one * width + story] === this.facts[two * width + story];
  }

  /** Whether the reports of both have dates. */
  areDated(one: number, two: number): boolean {
    const { facts } = this;
    return ((facts[one * width] as number) & (facts[two * width] as number) & dated) !== 0;
  }

  /**
   * Whether a pair has less evidence than `least`, in log-odds, whatever else its features are. What is quick to tell is
   * asked first; vectors are looked at only where the first of the two is in hand.
   *
   * @param one where the numbers of the first stand
   * @param two where those of the second stand
   * @param inHand whether the first is in the hand of the focus
   */
  fallShort(one: number, two: number, least: number, inHand: boolean): boolean {
    const { facts } = this;
    const [x, y] = [one * width, two * width];
    const [own, other] = [facts[x] as number, facts[y] as number];
    const both = own & other;
    const { prior, signals: odds } = weightsOf(
      ((own | other) & wordless) !== 0,
      facts[x + language] === facts[y + language],
      (own & dated) !== 0,
      (other & dated) !== 0,
    );
    let most = prior + this.days(x, y, odds) + this.sets(x, y, odds);
    const nation = nationAmong(facts, x + countries, y + countries, mostCountries);
    if (nation >= 0 || (both & surely) !== 0) most += heard(nation, odds.nation);
    if ((both & dayDeed) !== 0) most += this.again(x, y) * odds.rerun.against;
    const near = this.place(x, y) * odds.place.for;
    most += near;
    if ((both & things) !== 0) most += odds.things.for;
    if ((both & actors) !== 0) most += odds.actors.for;
    if ((both & events) !== 0) most += odds.events.for;
    most += odds.leadNames.for + odds.names.for + odds.leadWords.for + odds.words.for;
    if (most < least) return true;
    if (!inHand) return false;
    const vectors = this.vectors[two] as Vectors;
    most -= this.lack(vectorAt.leadNames, vectors, odds.leadNames);
    if (most < least) return true;
    most -= this.lack(vectorAt.names, vectors, odds.names);
    if (most < least) return true;
    if (odds.words.for !== 0) {
      most -= this.lack(vectorAt.leadWords, vectors, odds.leadWords);
      if (most < least) return true;
    }
    // Dearer than a vector, so asked of few.
    if ((facts[x + site] as number) >= 0 && (facts[y + site] as number) >= 0) {
      most += heard(sitesAmong(facts, x + site, y + site, this.closeness), odds.place) - near;
      if (most < least) return true;
    }
    if (odds.words.for !== 0) most -= this.lack(vectorAt.words, vectors, odds.words);
    if (most < least) return true;
    if ((both & things) !== 0) most -= this.lack(vectorAt.things, vectors, odds.things);
    if ((both & actors) !== 0) most -= this.lack(vectorAt.actors, vectors, odds.actors);
    if ((both & events) !== 0) most -= this.lack(vectorAt.events, vectors, odds.events);
    return most < least;
  }

  /** What a vector says less than it could: see `signals/names.ts` and its like. */
  private lack(at: number, vectors: Vectors, weight: Weight): number {
    return weight.for === 0 ? 0 : weight.for * (1 - Math.sqrt(this.focus.cosineWith(at, vectors)));
  }

  /** What two deeds of a day say: see `signals/rerun.ts`. */
  private again(x: number, y: number): number {
    const { facts } = this;
    const apart =
      Math.max(facts[x + deedFrom] as number, facts[y + deedFrom] as number) -
      Math.min(facts[x + deedTo] as number, facts[y + deedTo] as number) +
      1;
    const value = againAfter(apart);
    if (value === 0) return 0;
    for (let at = deed; at < deed + deedWords; at++) {
      if (((facts[x + at] as number) & (facts[y + at] as number)) !== 0) return value;
    }
    return 0;
  }

  /** What the days say at most: of the incident, of publication, and those looked back to. */
  private days(x: number, y: number, odds: Odds): number {
    const { facts } = this;
    const [own, other] = [facts[x] as number, facts[y] as number];
    let time = 0;
    if ((own & other & dates) !== 0) {
      time = agreementOf(
        facts[x + whenFrom] as number,
        facts[x + whenTo] as number,
        facts[y + whenFrom] as number,
        facts[y + whenTo] as number,
      );
    } else if (((own & dates) !== 0 && (other & days) !== 0) || ((other & dates) !== 0 && (own & days) !== 0)) {
      time = named;
    }
    let most = heard(time, odds.time);
    if ((own & other & dated) === 0) return most;
    const [mine, theirs] = [facts[x + published] as number, facts[y + published] as number];
    const recalled = this.mayRecall(mine > theirs ? x : y, mine > theirs ? y : x) || this.mayBothRecall(x, y);
    most += heard(
      dateGap(mine, theirs, time > 0 || recalled || ((mine > theirs ? own : other) & later) !== 0),
      odds.published,
    );
    return recalled ? most + odds.recall.for : most;
  }

  /** Whether the later of two may look back to the earlier. */
  private mayRecall(late: number, early: number): boolean {
    const { facts } = this;
    if (((facts[late] as number) & past) === 0) return false;
    const known = ((facts[early] as number) & dates) !== 0;
    const out = facts[early + published] as number;
    const from = known ? (facts[early + whenFrom] as number) : out - 1;
    const to = known ? (facts[early + whenTo] as number) : out + 1;
    return (facts[late + pastFrom] as number) < to && (facts[late + pastTo] as number) > from;
  }

  /** Whether both may look back to one time. */
  private mayBothRecall(x: number, y: number): boolean {
    const { facts } = this;
    return (
      ((facts[x] as number) & (facts[y] as number) & past) !== 0 &&
      (facts[x + pastFrom] as number) < (facts[y + pastTo] as number) &&
      (facts[y + pastFrom] as number) < (facts[x + pastTo] as number)
    );
  }

  /** What sets with a member in common may say. */
  private sets(x: number, y: number, { sound, figures: numbers, quotes: words }: Odds): number {
    let most = 0;
    if (this.mayShare(x + figures, y + figures)) most += numbers.for;
    if (this.mayShare(x + quotes, y + quotes)) most += words.for;
    if (
      sound.for !== 0 &&
      (this.mayShare(x + names, y + sounds) ||
        this.mayShare(x + sounds, y + names) ||
        this.mayShare(x + longWords, y + longKnown) ||
        this.mayShare(x + longKnown, y + longWords))
    ) {
      most += sound.for;
    }
    return most;
  }

  private mayShare(p: number, q: number): boolean {
    const { facts } = this;
    return (
      ((facts[p] as number) & (facts[q] as number)) !== 0 || ((facts[p + 1] as number) & (facts[q + 1] as number)) !== 0
    );
  }

  /** How near the places of two can be: see `signals/place.ts`. */
  private place(x: number, y: number): number {
    const { facts } = this;
    if (((facts[x] as number) & (facts[y] as number) & somewhere) === 0) return 0;
    if ((facts[x + site] as number) < 0 || (facts[y + site] as number) < 0) return 0.3;
    for (let i = x + site; i < x + site + mostPlaces && (facts[i] as number) >= 0; i++) {
      for (let j = y + site; j < y + site + mostPlaces; j++) if (facts[i] === facts[j]) return 1;
    }
    return 0.6;
  }
}

const none: Vectors = new Int32Array(0);

function heard(value: number, weight: Weight): number {
  return value * (value > 0 ? weight.for : weight.against);
}

function saidBy(features: Features): number {
  return (
    (has(features, 'words') ? 0 : wordless) |
    (features.published === null ? 0 : dated) |
    (features.when ? dates : 0) |
    (features.days.length > 0 ? days : 0) |
    (features.past.length + features.years.length > 0 ? past : 0) |
    (has(features, 'things') ? things : 0) |
    (has(features, 'actors') ? actors : 0) |
    (has(features, 'events') ? events : 0) |
    (features.places.length > 0 ? somewhere : 0) |
    (features.deed === null ? 0 : dayDeed) |
    (features.aftermath ? later : 0) |
    (features.surely ? surely : 0)
  );
}

/** Which words can meet as names: see `sharedSound`. */
function noteSounds(facts: Int32Array, { spelt }: Features): void {
  for (let at = 0; at < spelt.length; at += spelling) {
    const id = spelt[at] as number;
    const sort = sortOf(spelt, at);
    note(facts, sounds, id);
    if (sort === soundSorts.name) note(facts, names, id);
    else if (lengthOf(spelt, at) >= longEnough) note(facts, sort === soundSorts.word ? longWords : longKnown, id);
  }
}

/** Sets one of 64 bits. */
function note(facts: Int32Array, at: number, id: number): void {
  const bit = Math.imul(id, 0x9e3779b1) >>> 26;
  facts[at + (bit >> 5)] = (facts[at + (bit >> 5)] as number) | (1 << (bit & 31));
}
