import type { Lexeme } from '../../../model/token';
import type { Reading } from '../reading';
import { anyVerb, partOfSpeech, Tag } from '../tag';
import { ClauseState } from './clause-state';
import { intransitive, leavesWork, taggedReading } from './reading-kinds';
import { nominal } from './tag-groups';
import { definers } from './word-sets';

const { Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb } = Tag;

/** The lexeme of a word whose class is chosen: voice and form of verbs, and what an article makes definite. */
export class ChooseLexeme extends ClauseState {
  protected lexeme(i: number, tag: number): Lexeme {
    const readings = this.items.readings[i] as readonly Reading[];
    let reading = readings[0] as Reading;
    for (const candidate of readings) {
      if ((candidate.tags & tag) !== 0) {
        reading = candidate;
        break;
      }
    }
    if (tag === Tag.Aux && readings.length > 1 && this.form(i) === "'d") return this.had(i, readings).lexeme;
    if ((tag & anyVerb) !== 0) return this.verbLexeme(i, reading, tag);
    if (reading.tags === tag) return reading.lexeme;
    const pos = partOfSpeech(tag);
    if ((tag & (Noun | Plural)) !== 0) {
      const number = tag === Plural ? 'plural' : 'singular';
      return reading.lexeme.number === number
        ? reading.lexeme
        : reading.variant(tag, { pos, number, voice: null, verbForm: null });
    }
    const counts = tag === Tag.Bound && (reading.tags & Adverb) === 0;
    if (reading.lexeme.pos === pos && (counts || (reading.tags & Tag.Bound) === 0)) return reading.lexeme;
    const known = reading.known(-tag);
    if (known !== undefined) return known;
    const { senses } = reading.lexeme;
    const other = tag === Tag.Bound ? 'stage' : 'bound';
    const kept = senses.filter(({ kind }) => kind !== other);
    return reading.variant(-tag, { pos, senses: kept });
  }

  /** "He'd gone", "he'd go": had or would, by the form of the verb behind it. */
  protected had(i: number, readings: readonly Reading[]): Reading {
    let at = i + 1;
    while (at < this.items.count && ((this.items.open[at] as number) & (Adverb | Tag.Negator)) !== 0) at++;
    const open = at < this.items.count ? (this.items.open[at] as number) : 0;
    const lemma = (open & Participle) !== 0 && (open & Base) === 0 ? 'have' : 'would';
    return readings.find(({ lexeme }) => lexeme.lemma === lemma) ?? (readings[0] as Reading);
  }

  protected verbLexeme(i: number, reading: Reading, tag: number): Lexeme {
    const { state } = this;
    const before = this.before(i);
    const governor = this.governor(i);
    if (tag === Gerund) {
      const progressive = state.aux === 'be' && (governor & Tag.Aux) !== 0;
      if (progressive) return reading.variant('progressive', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      if ((before & (Tag.Determiner | Tag.Possessive | Adjective)) !== 0)
        return reading.variant('noun', { pos: 'noun', verbForm: 'gerund', voice: null, number: 'singular' });
      if ((before & (nominal | Tag.Comma)) === 0 && leavesWork(this.items, i))
        return reading.variant('coming', { pos: 'adjective', verbForm: 'participle', voice: 'active' });
      if ((before & (nominal | Tag.Comma | Tag.Number | Tag.Close | Participle | Tag.Conjunction)) !== 0)
        return reading.variant('present', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      // "By retreating troops", "from fleeing civilians": what goes without an object tells of the noun behind it.
      if (
        (before & Tag.Preposition) !== 0 &&
        (this.after(i) & (nominal | Adjective)) !== 0 &&
        intransitive(this.items.readings[i], Gerund)
      )
        return reading.variant('coming', { pos: 'adjective', verbForm: 'participle', voice: 'active' });
      return reading.variant('gerund', { pos: 'verb', verbForm: 'gerund', voice: 'active' });
    }
    if (tag === Participle) {
      if (state.aux === 'have' && (governor & Tag.Aux) !== 0)
        return reading.variant('perfect', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      // "At no point had she paid": behind its subject it is the verb of the clause.
      if (state.aux === 'have' && (governor & (Tag.Pronoun | nominal)) !== 0)
        return reading.variant('finite', { pos: 'verb', verbForm: 'finite', voice: 'active' });
      // "Is survived by his wife": whoever does it stands behind.
      if (intransitive(this.items.readings[i], Participle) && this.form(i + 1) !== 'by')
        return this.isRightBehindVerb(i)
          ? reading.variant('gone', { pos: 'adjective', verbForm: 'participle', voice: 'active' })
          : reading.variant('done', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      if (
        ((before & (Tag.Determiner | Tag.Possessive | Adjective)) !== 0 ||
          this.isRightBehindVerb(i) ||
          ((before & Adverb) !== 0 && this.modifies(i, this.after(i))) ||
          this.isGoverned(before, this.after(i))) &&
        (this.after(i) & (nominal | Adjective)) !== 0
      ) {
        return reading.variant('adjective', { pos: 'adjective', verbForm: 'participle', voice: 'passive' });
      }
      return reading.variant('passive', { pos: 'verb', verbForm: 'participle', voice: 'passive' });
    }
    if (tag === Base) {
      const bare =
        (governor & Tag.To) !== 0 ||
        this.endsInTo(i - 1) ||
        this.endsInTo(this.governorAt(i)) ||
        state.aux === 'modal' ||
        state.aux === 'do' ||
        this.goesOnInfinitive(i);
      return bare
        ? reading.variant('infinitive', { pos: 'verb', verbForm: 'infinitive', voice: 'active' })
        : reading.variant('finite', { pos: 'verb', verbForm: 'finite', voice: 'active' });
    }
    return reading.variant('finite', { pos: 'verb', verbForm: 'finite', voice: 'active' });
  }

  /** Marks nouns that an article, a demonstrative or a possessor makes definite. */
  protected definiteness(): void {
    const { items } = this;
    let definite = false;
    for (let i = 0; i < items.count; i++) {
      const tag = items.tags[i] as number;
      if ((tag & (Tag.Determiner | Tag.Possessive)) !== 0) {
        definite = tag === Tag.Possessive || definers.has(items.lexemes[i]?.form ?? '');
        continue;
      }
      if ((tag & (Noun | Plural)) !== 0) {
        const follows = i + 1 < items.count ? (items.tags[i + 1] as number) : 0;
        if (definite && (follows & (Noun | Plural)) === 0) {
          const reading = taggedReading(items.readings[i] as readonly Reading[], tag);
          const lexeme = items.lexemes[i] as Lexeme;
          if (reading !== undefined && !lexeme.definite) items.lexemes[i] = reading.definite(lexeme);
        }
        continue;
      }
      if ((tag & (Adjective | Tag.Number | Name | Adverb | Participle | Gerund)) === 0) definite = false;
    }
  }

  /** The bare verb that this one goes on with is an infinitive. */
  protected goesOnInfinitive(i: number): boolean {
    if ((this.before(i) & Tag.Conjunction) === 0) return false;
    for (let at = i - 2; at >= 0 && at > i - 12; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & anyVerb) !== 0) return this.items.lexemes[at]?.verbForm === 'infinitive';
      if ((tag & (Tag.Aux | Tag.Stop | Tag.Relative | Tag.Complementizer)) !== 0) return false;
    }
    return false;
  }

  /** "The number of burned cars", "in occupied villages": between a preposition and a noun. */
  protected isGoverned(before: number, after: number): boolean {
    const other = Name | Adverb | Tag.Preposition | Tag.Determiner | Tag.Pronoun | Tag.Time;
    return (before & Tag.Preposition) !== 0 && (after & (Noun | Plural)) !== 0 && (after & other) === 0;
  }

  /** A participle between an adverb that a noun phrase opens before and a noun: it says which ones are meant. */
  protected modifies(i: number, after: number): boolean {
    const opens = i > 1 ? (this.items.tags[i - 2] as number) : 0;
    if ((opens & (Tag.Determiner | Tag.Number | Adjective)) === 0 || (opens & Tag.Pronoun) !== 0) return false;
    return (after & (Noun | Plural)) !== 0 && (after & (Past | Third | Tag.Preposition)) === 0;
  }
}
