import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Token } from '../../model/token';

/** Inhabitants from which a town abroad is known by its name alone, and a province, many of which are called by plain words ("Centre"). */
const known = { town: 500_000, province: 5_000_000 } as const;
/** Kilometres within which a town across the border is told of without its country. */
const nearby = 400;

/** How a report speaks of a country. */
interface Told {
  /** The one word that names something in it; null where there are several. */
  form: string | null;
  /** It is told of beyond doubt: itself, its people, its bodies, two places, or a place that is known by its name alone. */
  sure: boolean;
}

/**
 * Places that only share their name with what a report tells of: "Rivaldo Barbosa", "Wilson Airport", «الشرارة». Whoever tells of a small town in
 * another country than his own says so: he names the country, its people, its bodies or another place there, or sets something in
 * the town.
 */
export class NamesakePlaces {
  private readonly told = new Map<string, Told>();
  /** Words behind what sets something in a place. */
  private readonly seated = new Set<string>();
  /** Words behind a name that no table knows. */
  private readonly surnames = new Set<string>();
  /** Words that stand for governments as well. */
  private readonly capitals = new Set<string>();
  /** The place that a word names. */
  private readonly places = new Map<string, string>();

  constructor(private readonly gazetteer: Gazetteer) {}

  /** Notes that a word names the people or a body of a country. */
  note(country: string, form: string): void {
    this.tell(country, form, true);
  }

  /**
   * Notes a word that names a place, and what stands before it.
   *
   * @param places all that it may mean, likeliest first
   */
  notePlace(places: readonly [string, ...string[]], tokens: readonly Token[], at: number, text: string): void {
    const { form, senses } = (tokens[at] as Token).lexeme;
    const [first] = places;
    const before = tokens[at - 1];
    if (seats(tokens, at, text) && !isCapitalised(tokens[at + 1], text)) this.seated.add(form);
    if (isUnknownName(before, text)) this.surnames.add(form);
    if (senses.some((sense) => sense.kind === 'concept' && sense.sort === 'metonym')) this.capitals.add(form);
    this.places.set(form, first);
    for (const country of new Set(places.map(countryOf)))
      if (this.isCountry(country)) this.tell(country, form, country === countryOf(first) && this.isKnown(first));
  }

  /**
   * Whether nothing in the report speaks for a place but a word that may mean anything.
   *
   * @param namesakes all places of that name, itself among them
   */
  has(form: string, id: string, namesakes: readonly string[]): boolean {
    const country = countryOf(id);
    if (this.seated.has(form) || this.capitals.has(form) || this.told.get(country)?.form !== form) return false;
    if (namesakes.some((other) => countryOf(other) === country && this.isKnown(other))) return false;
    if (this.surnames.has(form)) return true;
    let elsewhere = false;
    for (const [other, { sure }] of this.told) {
      if (other === country || !sure) continue;
      if (this.gazetteer.adjacent(other, country)) return false;
      elsewhere = true;
    }
    if (!elsewhere) return false;
    for (const [other, place] of this.places) if (other !== form && this.isNear(id, place)) return false;
    return true;
  }

  private tell(country: string, form: string, sure: boolean): void {
    const before = this.told.get(country);
    if (before === undefined) {
      this.told.set(country, { form, sure });
      return;
    }
    if (before.form !== form) before.form = null;
    before.sure ||= sure || before.form === null;
  }

  private isCountry(id: string): boolean {
    const concept = this.gazetteer.concept(id);
    return concept?.kind === 'place' && concept.type === 'country';
  }

  /** Known by its name alone, as is what stands in a large city. */
  private isKnown(id: string): boolean {
    if (!id.includes('/')) return true;
    const above = this.gazetteer.ancestors(id).filter((place) => place.includes('/'));
    return this.isLarge(id) || above.some((place) => this.isLarge(place));
  }

  private isLarge(id: string): boolean {
    const concept = this.gazetteer.concept(id);
    if (concept?.kind !== 'place') return false;
    return concept.population >= (concept.type === 'province' ? known.province : known.town);
  }

  private isNear(one: string, other: string): boolean {
    const far = other.includes('/') ? this.gazetteer.distanceKm(one, other) : null;
    return far !== null && far < nearby;
  }
}

/** "in Graz", "outside Graz", "the town of Graz", «مدينة غراتس». */
function seats(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // Where a script has no capitals, the noun right before a name has it for its owner.
  if (before.lexeme.pos === 'noun') return isCaseless(text.charAt(before.start)) && isSortOfPlace(before);
  for (const sense of before.lexeme.senses) {
    if (sense.kind === 'locative') return true;
    if (sense.kind !== 'marks') continue;
    if (sense.roles.includes('place')) return true;
    if (sense.roles.includes('of') && before.lexeme.pos === 'preposition') return isSortOfPlace(tokens[at - 2]);
  }
  return false;
}

/** A noun that may say what sort of place a name is of: no person, deed or any other thing. */
function isSortOfPlace(token: Token | undefined): boolean {
  return (
    token?.lexeme.pos === 'noun' &&
    token.lexeme.senses.every(
      (sense) =>
        (sense.kind === 'locative' && sense.relation === 'at') ||
        (sense.kind === 'concept' && sense.id.startsWith('thing:building')),
    )
  );
}

function isCaseless(letter: string): boolean {
  return letter.toLowerCase() === letter.toUpperCase();
}

/** The given name of "Rivaldo Barbosa": scripts without capitals mark none. */
function isUnknownName(before: Token | undefined, text: string): boolean {
  return before?.lexeme.pos === 'name' && before.lexeme.senses.length === 0 && isCapitalised(before, text);
}

/** The second word of "at Wilson Airport", "on Nelson Mandela Avenue": the two are one name. */
function isCapitalised(token: Token | undefined, text: string): boolean {
  if (token === undefined || token.lexeme.pos === 'time') return false;
  const letter = text.charAt(token.start);
  return letter !== letter.toLowerCase();
}

/** Ids of places begin with their country: `place:sy/aleppo`. */
function countryOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
