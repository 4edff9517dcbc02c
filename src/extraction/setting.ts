import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Token } from '../model/token';
import { leaning } from './propositions/labour';
import { isGeneric } from './values/actor';

/**
 * What a report as a whole tells of where it plays: the countries that it names, by which namesakes are told apart, and the
 * bodies that it names, which "the coalition" or "the army" take up.
 */
export class Setting {
  private readonly countries = new Set<string>();
  private readonly bodies = new Map<string, string | null>();

  private readonly surnames = new Map<string, string>();
  private labour = 0;

  constructor(private readonly gazetteer: Gazetteer) {}

  /** Notes the names of a sentence, before any is read. */
  note(tokens: readonly Token[]): void {
    for (const token of tokens) {
      const { lexeme } = token;
      if (lexeme.senses.length === 0) continue;
      this.labour += leaning(token);
      let places = 0;
      let only = '';
      for (const sense of lexeme.senses) {
        if (sense.kind !== 'concept') continue;
        if (sense.id.startsWith('place:')) {
          places++;
          only = sense.id;
        } else if (sense.id.startsWith('actor:') && !isGeneric(sense.id)) {
          this.noteBody(sense.id);
          this.noteSurname(sense.id, lexeme.form);
        }
      }
      if (places === 1 || isCountry(only)) this.countries.add(countryOf(only));
    }
  }

  /** More of the report's words tell of work stopped than of arms. */
  get tellsOfLabour(): boolean {
    return this.labour > 0;
  }

  /** Of the places that a word may name, the first in a country that the report names, else the likeliest. */
  placeOf(candidates: readonly string[]): string | undefined {
    return candidates.find((id) => this.countries.has(countryOf(id))) ?? candidates[0];
  }

  /** The one body of a generic sort that the report names; null where it names none or several. */
  bodyOf(generic: string): string | null {
    return this.bodies.get(generic) ?? null;
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

  private noteBody(id: string): void {
    for (const above of this.gazetteer.ancestors(id)) {
      if (!isGeneric(above)) continue;
      const known = this.bodies.get(above);
      this.bodies.set(above, known === undefined || known === id ? id : null);
    }
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
