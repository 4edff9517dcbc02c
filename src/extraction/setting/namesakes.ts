import type { PlaceType } from '../../gazetteer/concept';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Sense, Token } from '../../model/token';
import { NamesakePlaces } from './namesake-places';

/** Tokens to either side within which a province or, before it, a nation may say which namesake is meant. */
const reach = 4;
/** The same of a country, and of a nation behind the name: "Tripoli, Lebanon", «طرابلس اللبنانية». */
const close = 2;
/** What is named right beside a name outweighs whatever else the report names. */
const beside = 100;
/** A holder below the country tells more than the country, which half the report may be about. */
const nearer = 4;
/** Evidence of one kind beyond this says no more: a report that names a country often may still set its news abroad. */
const most = 3;
/** What speaks for a namesake of which nothing else in the report is told. */
const bare = 0.5;
/** Inhabitants that countries and continents count for: they are hardly ever a town abroad of that name. */
const greatWeight = 50_000_000;
const great: ReadonlySet<PlaceType> = new Set(['world-region', 'country']);
/** A sea is not the province called for it that lies beside it. */
const seaWeight = 1e12;
/** How much more often a larger place is meant: less than by as much as more people live there. */
const power = 0.62;
/** A part of a place smaller than this has no name of its own with a direction in it: "East Palestine" is another town. */
const parted = 500_000;

/** A name that may stand for several places, or for one that no table knows. */
interface Homonym {
  readonly candidates: readonly string[];
  /** Votes of what is named right beside it, by candidate. */
  readonly votes: Map<string, number>;
  /** Stands behind a capitalised direction ("East Palestine"). */
  compound: boolean;
  /** The word behind its comma names a province that holds none of them. */
  denied: boolean;
}

/**
 * Which of several places of one name a report means: by what it names right beside it ("Springfield, Ohio", "the Lebanese city
 * of Tripoli", «طرابلس الليبية»), else by what else it names, weighed by how many live there. A name means one place
 * throughout a report (one sense per discourse: Gale, Church and Yarowsky 1992).
 */
export class Namesakes {
  private readonly homonyms = new Map<string, Homonym>();
  /** How often each place, or something in it, is named beyond doubt, by places and by nations. */
  private readonly named = new Map<string, number>();
  /** Countries of the bodies that the report names. */
  private readonly bodied = new Set<string>();
  private readonly settled = new Map<string, string | null>();
  private readonly namesakePlaces: NamesakePlaces;

  constructor(private readonly gazetteer: Gazetteer) {
    this.namesakePlaces = new NamesakePlaces(gazetteer);
  }

  /** Notes the places of a sentence, before any is read. */
  note(tokens: readonly Token[], text: string): void {
    for (let at = 0; at < tokens.length; at++) {
      const { senses } = (tokens[at] as Token).lexeme;
      if (senses.length === 0) continue;
      let places = false;
      let actors = false;
      for (let i = 0; i < senses.length; i++) {
        const sense = senses[i] as Sense;
        if (sense.kind !== 'concept') continue;
        // `place:`, `actor:` and `thing:` differ in their first letter.
        const sort = sense.id.charCodeAt(0);
        places ||= sort === 0x70;
        actors ||= sort === 0x61;
      }
      if (places) this.noteName(tokens, at, text);
      else if (actors) this.noteNation(tokens[at] as Token);
    }
  }

  /**
   * The place that a name stands for in this report; null where it is one that no table knows.
   *
   * @param candidates the places of that name, likeliest first
   */
  placeOf(form: string, candidates: readonly [string, ...string[]]): string | null {
    let known = this.settled.get(form);
    if (known === undefined) {
      const homonym = this.homonyms.get(form);
      const place = homonym === undefined ? candidates[0] : this.choose(homonym);
      known = place !== null && this.namesakePlaces.has(form, place, candidates) ? null : place;
      this.settled.set(form, known);
    }
    return known;
  }

  /** Whether an actor that shares its name with places is not meant: the place lies in another country than his. */
  excludes(place: string | null, actor: string): boolean {
    const concept = this.gazetteer.concept(actor);
    if (concept?.kind !== 'actor' || concept.country === null) return false;
    return place === null || countryOf(place) !== concept.country;
  }

  private noteNation(token: Token): void {
    const nation = nationOf(token, this.gazetteer);
    if (nation !== null) {
      this.count(nation);
      this.namesakePlaces.note(nation, token.lexeme.form);
    }
    for (const sense of token.lexeme.senses) {
      const concept = sense.kind === 'concept' ? this.gazetteer.concept(sense.id) : undefined;
      if (concept?.kind !== 'actor' || concept.country === null) continue;
      this.bodied.add(concept.country);
      this.namesakePlaces.note(concept.country, token.lexeme.form);
    }
  }

  private noteName(tokens: readonly Token[], at: number, text: string): void {
    const candidates = placesOf(tokens[at] as Token) as [string, ...string[]];
    const [first] = candidates;
    this.namesakePlaces.notePlace(candidates, tokens, at, text);
    const { form } = (tokens[at] as Token).lexeme;
    const compound = isCompound(tokens, at, text);
    const holder = behindComma(tokens, at, this.gazetteer);
    const denied = holder !== null && !candidates.some((id) => this.gazetteer.contains(holder, id));
    if (candidates.length === 1 && !compound && !denied) {
      this.count(first);
      for (const above of this.gazetteer.ancestors(first)) this.count(above);
      return;
    }
    const country = countryOf(first);
    if (candidates.every((id) => countryOf(id) === country)) this.count(country);
    let homonym = this.homonyms.get(form);
    if (homonym === undefined) {
      homonym = { candidates, votes: new Map(), compound, denied };
      this.homonyms.set(form, homonym);
    } else {
      homonym.compound ||= compound;
      homonym.denied ||= denied;
    }
    this.vote(homonym, tokens, at);
  }

  /** Lets the nearest holder of some candidate vote for all that it holds. */
  private vote({ candidates, votes }: Homonym, tokens: readonly Token[], at: number): void {
    if (candidates.length === 1) return;
    const { form } = (tokens[at] as Token).lexeme;
    for (let far = 1; far <= reach; far++) {
      for (const side of [at + far, at - far]) {
        const token = tokens[side];
        if (token === undefined || token.lexeme.senses.length === 0 || token.lexeme.form === form) continue;
        const holders = this.holdersIn(token, far <= close, far <= close || side < at);
        const held = candidates.filter((id) =>
          holders.some((holder) => holder !== id && this.gazetteer.contains(holder, id)),
        );
        if (held.length === 0 || held.length === candidates.length) continue;
        for (const id of held) votes.set(id, (votes.get(id) ?? 0) + 1 / far ** 2);
        return;
      }
    }
  }

  private holdersIn(token: Token, countries: boolean, nations: boolean): string[] {
    const holders = placesOf(token).filter((id) => countries || id.includes('/'));
    const nation = nations ? nationOf(token, this.gazetteer) : null;
    if (nation !== null) holders.push(nation);
    return holders;
  }

  private choose({ candidates, votes, compound, denied }: Homonym): string | null {
    if (denied && votes.size === 0) return null;
    let best = candidates[0] as string;
    let highest = Number.NEGATIVE_INFINITY;
    for (const id of candidates) {
      const told =
        (votes.get(id) ?? 0) * beside +
        this.evidenceFor(id) +
        (compound ? 0 : bare) +
        (compound && this.bodied.has(countryOf(id)) ? bare : 0);
      const score = told * this.weightOf(id) ** power;
      if (score > highest) [highest, best] = [score, id];
    }
    return compound && this.weightOf(best) < parted ? null : best;
  }

  private evidenceFor(id: string): number {
    let holders = 0;
    let country = 0;
    for (const above of [id, ...this.gazetteer.ancestors(id)]) {
      const concept = this.gazetteer.concept(above);
      if (concept?.kind !== 'place' || concept.type === 'world-region') continue;
      if (concept.type === 'country') country += this.named.get(above) ?? 0;
      else holders += this.named.get(above) ?? 0;
    }
    return nearer * Math.min(most, holders) + Math.min(most, country);
  }

  private weightOf(id: string): number {
    const concept = this.gazetteer.concept(id);
    if (concept?.kind !== 'place') return 1;
    if (concept.type === 'water') return seaWeight;
    return great.has(concept.type) ? greatWeight : Math.max(1, concept.population);
  }

  private count(id: string): void {
    this.named.set(id, (this.named.get(id) ?? 0) + 1);
  }
}

function placesOf({ lexeme: { senses } }: Token): string[] {
  const found: string[] = [];
  for (const sense of senses) if (sense.kind === 'concept' && sense.id.startsWith('place:')) found.push(sense.id);
  return found;
}

/** The country whose adjective or people a word names. */
function nationOf({ lexeme: { senses } }: Token, gazetteer: Gazetteer): string | null {
  for (const sense of senses) {
    if (sense.kind !== 'concept' || (sense.sort !== 'adjective' && sense.sort !== 'demonym')) continue;
    const concept = gazetteer.concept(sense.id);
    if (concept?.kind === 'actor' && concept.country !== null) return concept.country;
  }
  return null;
}

/** "East Palestine": a direction with a capital, inside a sentence or not. */
function isCompound(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.lexeme.pos !== 'adjective') return false;
  if (!before.lexeme.senses.some((sense) => sense.kind === 'locative' && sense.relation === 'part-of')) return false;
  const letter = text.charAt(before.start);
  return letter !== letter.toLowerCase();
}

/** "Salem, Massachusetts": the province that a comma sets behind a name, unless a list goes on. */
function behindComma(tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  if (tokens[at + 1]?.lexeme.pos !== 'comma') return null;
  const behind = tokens[at + 2];
  if (behind === undefined || tokens[at + 3]?.lexeme.pos === 'conjunction') return null;
  const places = placesOf(behind);
  const concept = places.length === 1 ? gazetteer.concept(places[0] as string) : undefined;
  return concept?.kind === 'place' && concept.type === 'province' ? concept.id : null;
}

/** Ids of places begin with their country: `place:sy/aleppo`. */
function countryOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}
