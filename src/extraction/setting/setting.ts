import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Sense, Token } from '../../model/token';
import { leaning } from '../propositions/labour';
import { isGeneric } from '../values/actor';
import { Namesakes } from './namesakes';
import { type Doubt, doubts, settles } from './plain-senses';

/**
 * What a report as a whole tells of where it plays: the countries that it names, by which namesakes are told apart, and the
 * bodies that it names, which "the coalition" or "the army" take up.
 */
export class Setting {
  /** How often the report names a country or a place in it. */
  private readonly countries = new Map<string, number>();
  private readonly bodies = new Map<string, string | null>();
  /** Bodies that those named belong to, by sort. */
  private readonly holders = new Map<string, string | null>();
  private readonly noted = new Set<string>();
  /** What each body is called. */
  private readonly names = new Map<string, Set<string>>();

  private readonly surnames = new Map<string, string>();
  private labour = 0;
  private readonly settled = new Set<Doubt>();

  /** Which places of one name are meant. */
  readonly namesakes: Namesakes;

  constructor(private readonly gazetteer: Gazetteer) {
    this.namesakes = new Namesakes(gazetteer);
  }

  /**
   * Notes the names of a sentence, before any is read.
   *
   * @param text what the tokens were cut from
   */
  note(tokens: readonly Token[], text: string): void {
    this.namesakes.note(tokens, text);
    for (const token of tokens) {
      const { lexeme } = token;
      const { senses } = lexeme;
      if (senses.length === 0) continue;
      let places = 0;
      let only = '';
      // Only an event, a thing or a union speaks for labour or of illness.
      let tells = false;
      for (let at = 0; at < senses.length; at++) {
        const sense = senses[at] as Sense;
        if (sense.kind === 'event') tells = true;
        if (sense.kind !== 'concept') continue;
        // `place:`, `actor:` and `thing:` differ in their first letter.
        const sort = sense.id.charCodeAt(0);
        if (sort === 0x70) {
          places++;
          only = sense.id;
        } else if (sort === 0x74) tells = true;
        else if (sort === 0x61 && isGeneric(sense.id)) tells = true;
        else if (sort === 0x61) {
          this.noteBody(sense.id, lexeme.form);
          this.noteSurname(sense.id, lexeme.form);
        }
      }
      if (tells) {
        this.labour += leaning(token);
        for (const doubt of doubts) if (!this.settled.has(doubt) && settles(token, doubt)) this.settled.add(doubt);
      }
      if (places === 1 || isCountry(only))
        this.countries.set(countryOf(only), (this.countries.get(countryOf(only)) ?? 0) + 1);
    }
  }

  /** Whether some word of the report tells what a noun in doubt stands for. */
  isTold(doubt: Doubt): boolean {
    return this.settled.has(doubt);
  }

  /** More of the report's words tell of work stopped than of arms. */
  get tellsOfLabour(): boolean {
    return this.labour > 0;
  }

  /**
   * The one body of a generic sort that the report names, else the one that those it names belong to; null where there is none
   * or several. Of one from abroad and one of the country that the report plays in, "the army" is the latter.
   */
  bodyOf(generic: string, word: string): string | null {
    const body = this.bodies.get(generic);
    const holder = this.holders.get(generic) ?? null;
    if (body === undefined) return holder !== null && this.isAbroad(generic, holder, word) ? generic : holder;
    if (body !== null && holder === null) return this.isAbroad(generic, body, word) ? generic : body;
    if (body === null || holder === null || holder === body || this.timesNamed(body) >= this.timesNamed(holder))
      return body;
    return holder;
  }

  /**
   * Whether a body named by another word ("US forces") is not what "the army" is in a report that plays in a country with an army
   * of its own.
   */
  isAbroad(generic: string, body: string, word: string): boolean {
    for (const name of this.names.get(body) ?? [])
      if (name.split(' ').some((part) => part === word || part.endsWith(word))) return false;
    const times = this.timesNamed(body);
    return [...this.countries].some(
      ([country, more]) =>
        more > times &&
        this.gazetteer.concept(generic.replace('actor:org/', `${country.replace('place:', 'actor:')}/`)) !== undefined,
    );
  }

  private timesNamed(body: string): number {
    const concept = this.gazetteer.concept(body);
    return concept?.kind === 'actor' && concept.country !== null ? (this.countries.get(concept.country) ?? 0) : 0;
  }

  /** The known person whose full name, given in the report, ends in this word. */
  personOf(form: string): string | undefined {
    return this.surnames.get(form);
  }

  private noteSurname(id: string, form: string): void {
    const space = form.lastIndexOf(' ');
    const concept = this.gazetteer.concept(id);
    if (space > 0 && concept?.kind === 'actor' && concept.type === 'person')
      this.surnames.set(form.slice(space + 1), id);
  }

  private typeOf(id: string): string | null {
    const concept = this.gazetteer.concept(id);
    return concept?.kind === 'actor' ? concept.type : null;
  }

  private noteSorts(body: string, by: Map<string, string | null>, type: string | null): void {
    const sorts =
      type === null ? (this.gazetteer.concept(body)?.parents ?? []).filter(isGeneric) : this.sortsOf(body, type);
    for (const sort of sorts) {
      const known = by.get(sort);
      by.set(sort, known === undefined || known === body ? body : null);
    }
  }

  /** The generic organs that a body is, by itself or as one of the type that it shares with a body it belongs to. Media are many, however few a report names. */
  private sortsOf(id: string, type: string): readonly string[] {
    const sorts: string[] = [];
    const queue = [id];
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const parent of this.gazetteer.concept(at)?.parents ?? []) {
        if (parent === 'actor:org/media' || sorts.includes(parent)) continue;
        if (isGeneric(parent)) sorts.push(parent);
        if (isGeneric(parent) || this.typeOf(parent) === type) queue.push(parent);
      }
    return sorts;
  }

  private noteBody(id: string, name: string): void {
    const names = this.names.get(id);
    if (names === undefined) this.names.set(id, new Set([name]));
    else names.add(name);
    // A cell of the army is no army: a body is of the sorts that it is itself.
    if (this.noted.has(id)) return;
    this.noted.add(id);
    this.noteSorts(id, this.bodies, this.typeOf(id) ?? '');
    for (const body of this.gazetteer.ancestors(id)) if (!isGeneric(body)) this.noteSorts(body, this.holders, null);
  }
}

/** Ids of places begin with their country: `place:sy/aleppo`. */
function countryOf(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

function isCountry(id: string): boolean {
  return id !== '' && !id.includes('/');
}
