import type { Reading } from '../reading';
import { Tag } from '../tag';
import { ChooseLexeme } from './choose-lexeme';
import { acts, governsSpeech, onlySays, transitive } from './reading-kinds';
import { nominal } from './tag-groups';
import { ascribing, believing, definers, naming } from './word-sets';

const { Noun, Plural, Name, Base, Third, Adjective, Adverb } = Tag;

/** What tells a past from a participle written alike, round a verb without an auxiliary. */
export class ParticipleSigns extends ChooseLexeme {
  /** A time, and then the verb of the clause or the comma that closes what stands before it. */
  protected isTimedParticiple(i: number): boolean {
    const { items, state } = this;
    if (!transitive(items.readings[i]) && !governsSpeech(items.readings[i])) return false;
    if (onlySays(items.readings[i]) || items.headline || i + 2 >= items.count) return false;
    const next = items.open[i + 2] as number;
    const finite = (next & Tag.Aux) !== 0 || ((next & Third) !== 0 && (next & nominal) === 0);
    if (!state.finite && state.subject && finite) return true;
    return !state.finite && state.subject && !state.bare && (next & Tag.Comma) !== 0 && this.closes(i + 1);
  }

  /**
   * "A bomb said to weigh", "men believed to have fled", "a blast blamed on a leak": right behind its noun a verb of believing before
   * "to", or of putting one thing down to another without its object, tells what is said of that noun.
   */
  protected isSaidOf(i: number): boolean {
    if ((this.before(i) & nominal) === 0) return false;
    const readings = this.items.readings[i] as readonly Reading[];
    const next = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : Tag.Stop;
    const infinitive = (this.after(i) & Tag.To) !== 0 && (next & (Base | Tag.Aux)) !== 0 && (next & nominal) === 0;
    if (infinitive && readings.some(({ lexeme }) => believing.has(lexeme.lemma))) return true;
    const verb = readings.find(({ lexeme }) => ascribing.has(lexeme.lemma));
    if (verb === undefined) return false;
    // "Attributed the delays to a cut": its object stands between.
    const last = verb.lexeme.lemma.slice(verb.lexeme.lemma.lastIndexOf(' ') + 1);
    for (let at = i + 1; at < this.items.count && at < i + 8; at++) if (this.form(at) === last) return false;
    return true;
  }

  /** "A man named Saleh", "two brothers called Ali and Omar", "a book titled “…”": some noun, and right behind it its name. */
  protected isCalled(i: number): boolean {
    const { items } = this;
    if (!naming.has(items.readings[i]?.[0]?.lexeme.lemma ?? '') || (this.before(i) & (Noun | Plural)) === 0)
      return false;
    if ((this.after(i) & (Name | Tag.Open)) === 0) return false;
    for (let at = i - 2; at >= 0 && at > i - 6; at--) {
      const tag = items.tags[at] as number;
      if ((tag & Tag.Number) !== 0) return true;
      if ((tag & Tag.Determiner) !== 0) return !definers.has(this.form(at));
      if ((tag & Adjective) === 0) return false;
    }
    return false;
  }

  /**
   * "The records Rafferty sold", "guns the army sent to them", "the men who police arrested": the subject of a relative clause
   * without an object of its own, whose noun stands before it.
   */
  protected inObjectRelative(i: number): boolean {
    const { items } = this;
    let at = this.governorAt(i);
    const last = at;
    if (at < 0 || ((items.tags[at] as number) & nominal) === 0) return false;
    // What may have a clause of its own acts: a name, a body, people.
    const named = ((items.tags[at] as number) & Name) !== 0;
    if (!named && !acts(items.lexemes[at])) return false;
    while (at >= 0 && at > last - 4) {
      const tag = items.tags[at] as number;
      if ((tag & Tag.Relative) !== 0) return true;
      const article = (tag & Tag.Determiner) !== 0;
      const outer = at > 0 ? (items.tags[at - 1] as number) : 0;
      if (article || (named && at === last)) {
        if ((outer & Tag.Relative) !== 0) return true;
        if (article || (outer & (nominal | Adjective)) !== 0)
          return (outer & (Noun | Plural)) !== 0 && !acts(items.lexemes[at - 1]) && this.form(i + 1) !== 'by';
      }
      if ((tag & (nominal | Adjective | Tag.Number)) === 0) return false;
      at--;
    }
    return false;
  }

  /** Nothing that may be an object, and a comma that closes it. */
  protected isSetOff(i: number): boolean {
    const { items } = this;
    if (!transitive(items.readings[i]) || (this.after(i) & (Tag.Preposition | Tag.Time | Adverb)) === 0) return false;
    for (let at = i + 1; at < items.count && at < i + 12; at++) {
      const open = items.open[at] as number;
      if ((open & Tag.Comma) !== 0) return true;
      if ((open & (Tag.Stop | Tag.Aux | Tag.Relative | Tag.Complementizer | Tag.Conjunction)) !== 0) return false;
    }
    return false;
  }
}
