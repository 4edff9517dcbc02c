// Long because the rules share the state of one clause and read best in their order.
import { traitsOf } from '../../model/event-class';
import type { Lexeme, Sense } from '../../model/token';
import type { Items } from './items';
import type { Reading } from './reading';
import { anyVerb, nounPhrase, partOfSpeech, Tag } from './tag';
import { Shape } from './word';

const { Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb } = Tag;
const finite = Base | Third | Past;
const nounOpening = Tag.Determiner | Tag.Possessive | Adjective | Tag.Number;
const nominal = Noun | Plural | Name;
/** What ends a clause when one looks ahead for its finite verb. */
const clauseEnd = Tag.Stop | Tag.Complementizer | Tag.Relative | Tag.Subordinator | Tag.Open | Tag.Close;
/** Words looked at ahead, at most. */
const horizon = 24;

type State = {
  /** The clause has its finite verb. */
  finite: boolean;
  /** The auxiliary that waits for its verb: be, have, do, a modal, get; '' for none. */
  aux: '' | 'be' | 'have' | 'do' | 'modal' | 'get';
  /** The last verb chosen was passive: "was arrested and taken". */
  passive: boolean;
  /** The clause has a subject so far. */
  subject: boolean;
  /** A relative or subordinate clause stands before the verb of the clause round it. */
  lacking: boolean;
  /** The words behind a quotation that a comma ends ("…," she said), up to the next verb. */
  behindQuote: boolean;
  /** That subject stands before the clause between. */
  told: boolean;
  /** A noun outside all prepositional phrases has been met. */
  bare: boolean;
  /** Inside a prepositional phrase. */
  under: boolean;
};

const initial: Readonly<State> = {
  finite: false,
  aux: '',
  passive: false,
  subject: false,
  lacking: false,
  told: false,
  bare: false,
  under: false,
  behindQuote: false,
};

/**
 * Tells the readings of merged words apart by a few words of context on either side, left to right, and says of every
 * verb whether it is active or passive. Rules of the kind of Brill's transformations and of ENGCG's constraints, by hand:
 * what stands before decides first (determiner, modal, "to", auxiliary), then whether the clause still lacks its verb.
 */
export class Tagger {
  private readonly items: Items;
  private state: State = { ...initial };

  constructor(items: Items) {
    this.items = items;
  }

  /** Chooses tag and lexeme of every item. */
  tag(): void {
    const { items } = this;
    this.reset();
    for (let i = 0; i < items.count; i++) {
      const open = items.open[i] as number;
      const tag = (open & (open - 1)) === 0 ? this.nounAfterAll(i, open) : this.choose(i, open);
      items.tags[i] = tag;
      items.lexemes[i] = this.lexeme(i, tag);
      this.advance(i, tag);
    }
    this.definiteness();
  }

  /** "the last stretches": a verb's form that only a noun can take the place of. */
  private nounAfterAll(i: number, open: number): number {
    if (open === Noun && this.items.readings[i]?.[0]?.lexeme.senses.length === 0 && this.isVerbAfterAll(i)) return Base;
    if ((open & (Base | Third)) === 0) return open;
    const before = this.before(i);
    const held = before & (Tag.Determiner | Tag.Possessive) || (before & Adjective && this.governed(i - 1));
    if (!held || this.form(i - 1) === 'that') return open;
    return open === Base ? Noun : Plural;
  }

  /** "Will ringfence", "to ringfence the fund": a word that no table knows as a verb, in a verb's place. */
  private isVerbAfterAll(i: number): boolean {
    const governor = this.governor(i);
    if ((governor & Tag.To) !== 0 || this.endsInTo(this.governorAt(i))) return true;
    return (governor & Tag.Aux) !== 0 && (this.state.aux === 'modal' || this.state.aux === 'do');
  }

  /** The adjective at `i` stands inside a noun phrase. */
  private governed(i: number): boolean {
    return (this.before(i) & (Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Number | Adjective)) !== 0;
  }

  private reset(): void {
    this.state = { ...initial };
  }

  private before(i: number): number {
    return i > 0 ? (this.items.tags[i - 1] as number) : 0;
  }

  /** The tag before `i`, over adverbs and negators. */
  private governor(i: number): number {
    const at = this.governorAt(i);
    return at < 0 ? 0 : (this.items.tags[at] as number);
  }

  private governorAt(i: number): number {
    for (let at = i - 1; at >= 0 && at > i - 5; at--)
      if (((this.items.tags[at] as number) & (Adverb | Tag.Negator | Tag.Bound)) === 0) return at;
    return -1;
  }

  private after(i: number): number {
    return i + 1 < this.items.count ? (this.items.open[i + 1] as number) : Tag.Stop;
  }

  private form(i: number): string {
    return i >= 0 && i < this.items.count ? (this.items.words[i]?.form ?? '') : '';
  }

  private choose(i: number, open: number): number {
    const before = this.before(i);
    const after = this.after(i);
    if ((open & Tag.Complementizer) !== 0 && (open & Tag.Relative) !== 0) return this.that(i, after);
    if ((open & Tag.Possessive) !== 0) return this.possessive(before, after);
    if ((open & Tag.To) !== 0) return this.to(i, open, after);
    if ((open & Tag.Aux) !== 0) return this.auxiliary(i, open);
    if ((open & Tag.Negator) !== 0 && (open & Name) === 0) return Tag.Negator;
    if ((open & Tag.Bound) !== 0 && this.countsNext(i)) return Tag.Bound;
    if ((open & Tag.Name) !== 0) return this.name(i, open, after);
    if ((open & Tag.Preposition) !== 0 && (open & Gerund) !== 0) return this.avows(i) ? Gerund : Tag.Preposition;
    if ((open & Tag.Preposition) !== 0 && (open & Base) !== 0 && !this.doing(i))
      return this.open(i, open & ~anyVerb, before, after);
    const rest = (open & Tag.Bound) !== 0 && open !== Tag.Bound ? open & ~Tag.Bound : open;
    if ((rest & anyVerb) !== 0) return this.verbal(i, rest, before, after);
    if ((rest & Tag.Subordinator) !== 0) return this.subordinator(i, rest, after);
    if ((rest & Tag.Determiner) !== 0) return this.determiner(i, rest, before, after);
    return this.open(i, rest, before, after);
  }

  /** "Decided to", "has yet to": a phrase that ends in the mark of an infinitive. */
  private endsInTo(at: number): boolean {
    return at >= 0 && (this.items.lexemes[at]?.form.endsWith(' to') ?? false);
  }

  /** "They like", "to down it", "would like": what may be a preposition stands in a verb's place. */
  private doing(i: number): boolean {
    const governor = this.governor(i);
    if ((governor & Tag.To) !== 0) return true;
    if ((governor & Tag.Aux) !== 0) return this.state.aux === 'modal' || this.state.aux === 'do';
    return (
      (governor & (Tag.Pronoun | Plural)) !== 0 &&
      !this.state.finite &&
      this.objectFollows(i) &&
      !this.finiteAhead(i + 1)
    );
  }

  /** A number, or money, comes next. */
  private countsNext(i: number): boolean {
    const { items } = this;
    for (let at = i + 1; at < items.count && at <= i + 3; at++) {
      const open = items.open[at] as number;
      if ((open & Tag.Number) !== 0) return true;
      if ((open & (Tag.Bound | Tag.Time)) === 0 && !unitSign(items.readings[at])) return false;
    }
    return false;
  }

  private that(i: number, after: number): number {
    const before = this.before(i);
    if ((after & Tag.Stop) !== 0) return Tag.Pronoun;
    // "Disputed that account, saying": one noun and a mark behind it.
    const behind = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : Tag.Stop;
    if ((before & anyVerb) !== 0 && after === Noun && (behind & (Tag.Comma | Tag.Stop)) !== 0) return Tag.Determiner;
    const speaks = speaksBefore(this.items, i);
    if ((before & Tag.Preposition) !== 0) return (after & (Noun | Adjective)) !== 0 ? Tag.Determiner : Tag.Pronoun;
    const verbNext = (after & (Tag.Aux | Third | Past)) !== 0 && (after & (nominal | Adjective)) === 0;
    if (i === 0 || (before & (Tag.Comma | Tag.Open | Tag.Conjunction)) !== 0) {
      if (speaks) return Tag.Complementizer;
      if (verbNext && this.besideRuledOut(i)) return Tag.Relative;
      return verbNext ? Tag.Pronoun : (after & (Noun | Adjective)) !== 0 ? Tag.Determiner : Tag.Complementizer;
    }
    if ((before & (nominal | Tag.Pronoun)) !== 0) {
      if (verbNext) return Tag.Relative;
      return speaks ? Tag.Complementizer : Tag.Relative;
    }
    if ((before & anyVerb) !== 0 && verbNext && !speaks) return Tag.Pronoun;
    return Tag.Complementizer;
  }

  /** "It was the army, not the police, that opened fire". */
  private besideRuledOut(i: number): boolean {
    let at = i - 2;
    while (at > 0 && at > i - 7 && (this.before(at + 1) & nounPhrase) !== 0) at--;
    return at > 0 && (this.before(at + 1) & Tag.Negator) !== 0 && (this.before(at) & Tag.Comma) !== 0;
  }

  /** "Russia's army" or "it's over". */
  private possessive(before: number, after: number): number {
    if ((before & (Tag.Pronoun | Tag.Relative)) !== 0) return Tag.Aux;
    if ((after & (Tag.Determiner | Tag.Negator | Tag.Preposition)) !== 0 && (after & (nominal | Adjective)) === 0)
      return Tag.Aux;
    return Tag.Possessive;
  }

  private to(i: number, open: number, after: number): number {
    if ((open & Tag.Preposition) === 0) return Tag.To;
    if ((after & Base) === 0) {
      // "to quickly leave", "to openly support the list"
      const adverb = (after & Adverb) !== 0;
      const next = adverb && i + 2 < this.items.count ? (this.items.open[i + 2] as number) : 0;
      if ((next & Base) !== 0 && ((next & nominal) === 0 || /..ly$/u.test(this.form(i + 1)))) return Tag.To;
      return this.takesObject(i + 1, after) ? Tag.To : Tag.Preposition;
    }
    if ((after & nominal) === 0) return Tag.To;
    const next = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : Tag.Stop;
    if (prepositional.has(this.form(i - 1))) return Tag.Preposition;
    if ((next & (Tag.Determiner | Tag.Pronoun | Name | Tag.Number | Tag.Negator)) !== 0) return Tag.To;
    const governed = this.items.lexemes[i - 1];
    const before = this.before(i);
    if (
      (before & anyVerb) !== 0 &&
      governed?.senses.some((sense) => sense.kind === 'stage' || sense.kind === 'speech' || sense.kind === 'certainty')
    )
      return Tag.To;
    if ((before & (Adjective | Noun | Plural)) !== 0) return Tag.To;
    if ((before & anyVerb) !== 0 && movement.has(governed?.lemma ?? '')) return Tag.Preposition;
    return Tag.To;
  }

  /** "To ringfence the fund": a bare noun that no table knows, right before a noun phrase of its own. */
  private takesObject(at: number, open: number): boolean {
    if (open !== Noun || at + 1 >= this.items.count || this.items.words[at]?.shape !== Shape.Lower) return false;
    if (this.items.readings[at]?.[0]?.lexeme.senses.length !== 0) return false;
    const next = this.items.open[at + 1] as number;
    const opens = (next & (Tag.Determiner | Tag.Pronoun)) !== 0 && (next & (Tag.Complementizer | Tag.Relative)) === 0;
    return opens && (next & (Tag.Preposition | Tag.Adverb)) === 0;
  }

  /** be, have, do: an auxiliary where a verb form follows, else a verb; "may" and "might", "can" and "will" as nouns. */
  private auxiliary(i: number, open: number): number {
    const before = this.before(i);
    if ((open & nominal) !== 0 && (before & (Tag.Determiner | Adjective | Tag.Possessive)) !== 0) return open & nominal;
    if ((open & anyVerb) === 0) return Tag.Aux;
    const lemma = this.items.readings[i]?.find(({ tags }) => (tags & Tag.Aux) !== 0)?.lexeme.lemma ?? '';
    const wanted =
      lemma === 'have' ? Participle : lemma === 'do' ? Base : lemma === 'get' ? Participle : Participle | Gerund;
    for (let at = i + 1; at < this.items.count && at <= i + 4; at++) {
      const next = this.items.open[at] as number;
      if ((next & wanted) !== 0) return Tag.Aux;
      if (lemma !== 'do' && (next & Tag.Aux) !== 0 && lemma !== 'get') return Tag.Aux;
      if ((next & (Adverb | Tag.Negator | Tag.Bound)) === 0) break;
    }
    return this.verbTag(i, open & anyVerb);
  }

  /** "German" is a name of many things, but an adjective before a noun. */
  private name(i: number, open: number, after: number): number {
    if ((open & Adjective) === 0 || (after & (nominal | Adjective)) === 0) return Name;
    const narrows = this.items.readings[i]?.some(
      ({ lexeme, tags }) => tags === Adjective && lexeme.senses.some((sense) => sense.kind === 'concept'),
    );
    return narrows ? Adjective : Name;
  }

  private verbal(i: number, open: number, before: number, after: number): number {
    const nouns = open & (Noun | Plural);
    const verbs = open & anyVerb;
    const adjective = open & Adjective;
    const governor = this.governor(i);
    const { state } = this;
    if ((open & Base) !== 0 && ((governor & Tag.To) !== 0 || this.endsInTo(i - 1) || this.endsInTo(this.governorAt(i))))
      return Base;
    if (state.aux !== '' && (governor & (Tag.Aux | Tag.Pronoun | nominal)) !== 0) {
      if ((state.aux === 'modal' || state.aux === 'do') && (open & Base) !== 0) return Base;
      if (state.aux === 'have' && (open & Participle) !== 0) return Participle;
      if ((state.aux === 'be' || state.aux === 'get') && (governor & Tag.Aux) !== 0) {
        if ((open & Participle) !== 0) return Participle;
        if (adjective !== 0 && casualty(this.items.readings[i])) return adjective;
        if ((open & Gerund) !== 0) return Gerund;
        if (adjective !== 0) return adjective;
        if (nouns !== 0) return nouns;
      }
    }
    // "The president is fine, his doctor said": nothing follows that it could be the name or the doing of.
    if (adjective !== 0 && nouns !== 0 && (open & Participle) === 0 && this.copulaBefore(i) && this.endsHere(i + 1))
      return adjective;
    // "Remained closed", "stayed locked": what something is left as.
    if ((open & Participle) !== 0 && (governor & finite) !== 0 && this.lingers(i)) return Participle;
    if ((open & Participle) !== 0 && nouns !== 0 && (open & (Base | Third)) === 0 && casualty(this.items.readings[i])) {
      // "killed two and wounded three", "displaced 40,000 people": a verb with its object.
      const counts = (after & (Tag.Number | Tag.Determiner | Tag.Bound)) !== 0 && this.objectFollows(i);
      if (counts && (open & Past) !== 0 && (governor & (nominal | Tag.Conjunction | Tag.Pronoun)) !== 0)
        return this.pastOrParticiple(i, open & (Past | Participle));
      // "the wounded", "wounded soldiers", "five wounded in the blast"
      if ((after & nominal) !== 0 && (after & (Past | Third)) === 0) return adjective || Participle;
      if ((before & (Tag.Number | nominal | Adverb | Tag.Pronoun | Tag.Conjunction | Tag.Close)) !== 0)
        return Participle;
      return nouns & Plural ? Plural : Noun;
    }
    // "missing": an adjective, or a noun after an article.
    if (adjective !== 0 && (open & Gerund) !== 0 && casualty(this.items.readings[i])) {
      const article = (before & (Tag.Determiner | Tag.Possessive)) !== 0;
      return article && nouns !== 0 && (after & nominal) === 0 ? nouns & -nouns : adjective;
    }
    // "13 fully loaded magazines", "five newly built homes".
    if ((open & Participle) !== 0 && (before & Adverb) !== 0 && this.modifies(i, after)) return adjective || Participle;
    const inPhrase = (before & (Tag.Determiner | Tag.Possessive | Adjective | Tag.Number)) !== 0;
    if (inPhrase || ((before & Tag.Preposition) !== 0 && (open & Gerund) === 0)) {
      return this.insidePhrase(i, open, before, after);
    }
    if ((open & Gerund) !== 0) return this.gerund(i, open, before, after);
    // "We hope", "they all look": no noun stands right behind who does it.
    if (verbs !== 0 && (governor & Tag.Pronoun) !== 0 && doers.has(this.form(this.governorAt(i)))) {
      const at = this.governorAt(i);
      if (at === i - 1 || (before & Adverb) !== 0) return this.verbTag(i, verbs);
    }
    if ((before & Tag.Pronoun) !== 0 && verbs !== 0 && !objectForms.has(this.form(i - 1))) {
      if (nouns === 0 || (after & Tag.Preposition) === 0 || !state.finite) return this.verbTag(i, verbs);
    }
    // "Whose name has not been released".
    if (nouns !== 0 && this.form(i - 1) === 'whose') return nouns & Noun || Plural;
    if ((before & Tag.Relative) !== 0 && verbs !== 0) return this.verbTag(i, verbs);
    if ((open & (Past | Participle)) !== 0 && (open & (Base | Third)) === 0 && nouns === 0) {
      if (adjective !== 0 && (before & anyVerb) !== 0 && !state.finite) return adjective;
      return this.pastOrParticiple(i, open & (Past | Participle));
    }
    if (nouns === 0) {
      if (adjective !== 0 && ((after & nominal) !== 0 || (before & (anyVerb | Tag.Aux)) !== 0)) {
        if ((open & finite) === 0 || state.finite || !state.subject) return adjective;
      }
      return this.verbTag(i, verbs);
    }
    return this.nounOrVerb(i, open, before, after);
  }

  /** A participle between an adverb that a noun phrase opens before and a noun: it says which ones are meant. */
  private modifies(i: number, after: number): boolean {
    const opens = i > 1 ? (this.items.tags[i - 2] as number) : 0;
    if ((opens & (Tag.Determiner | Tag.Number | Adjective)) === 0 || (opens & Tag.Pronoun) !== 0) return false;
    return (after & (Noun | Plural)) !== 0 && (after & (Past | Third | Tag.Preposition)) === 0;
  }

  /** "Denied using", "admitted following": the verb before takes a deed. */
  private avows(i: number): boolean {
    const senses = (this.before(i) & anyVerb) !== 0 ? (this.items.lexemes[i - 1]?.senses ?? []) : [];
    return senses.some((sense) => sense.kind === 'speech' && (sense.act === 'deny' || sense.act === 'admit'));
  }

  private copulaBefore(i: number): boolean {
    const at = this.governorAt(i);
    return at >= 0 && this.items.lexemes[at]?.lemma === 'be';
  }

  private endsHere(i: number): boolean {
    const open = i < this.items.count ? (this.items.open[i] as number) : Tag.Stop;
    return (open & (Tag.Stop | Tag.Comma | Tag.Conjunction | Tag.Close)) !== 0;
  }

  /** The verb before is one of staying as one is. */
  private lingers(i: number): boolean {
    for (let at = i - 1; at >= 0 && at > i - 4; at--) {
      const lemma = this.items.lexemes[at]?.lemma ?? '';
      if (lingering.has(lemma)) return true;
      if (((this.items.tags[at] as number) & (Adverb | Tag.Negator)) === 0) return false;
    }
    return false;
  }

  /** After a determiner, an adjective, a number or a preposition. */
  private insidePhrase(i: number, open: number, before: number, after: number): number {
    const nouns = open & (Noun | Plural);
    const adjective = open & Adjective;
    if (
      adjective !== 0 &&
      (after & (nominal | Adjective)) !== 0 &&
      (after & (Past | Third)) === 0 &&
      !(nouns !== 0 && (after & Tag.Preposition) !== 0)
    )
      return adjective;
    if ((open & (Past | Participle)) !== 0 && nouns === 0) {
      // "the destroyed building", but "12 wounded", "two killed".
      if ((before & Tag.Number) !== 0) {
        if (adjective !== 0 && (after & nominal) !== 0) return adjective;
        return this.pastOrParticiple(i, open & (Past | Participle));
      }
      if ((after & (nominal | Adjective)) !== 0 && (open & Participle) !== 0) return Participle;
      if (adjective !== 0) return adjective;
      return this.pastOrParticiple(i, open & (Past | Participle));
    }
    if (nouns !== 0) {
      if (
        (before & Tag.Number) !== 0 &&
        (open & Plural) === 0 &&
        (open & (Past | Base)) !== 0 &&
        !this.state.finite &&
        this.items.count > i + 1
      ) {
        if ((open & Past) !== 0 && (after & nounPhrase) !== 0) return Past;
      }
      // "the latest strikes Gaza" hardly occurs: a noun.
      return (before & Tag.Number) !== 0 && (nouns & Plural) !== 0 ? Plural : nouns & Noun ? Noun : Plural;
    }
    if ((open & Gerund) !== 0) return Gerund;
    if (adjective !== 0) return adjective;
    // "the last pockets", "no such step": most verbs of one word are nouns too.
    if ((before & Tag.Number) === 0 || (open & Third) !== 0) {
      if ((open & Third) !== 0) return Plural;
      if ((open & Base) !== 0) return Noun;
    }
    return this.verbTag(i, open & anyVerb);
  }

  private gerund(i: number, open: number, before: number, after: number): number {
    const nouns = open & (Noun | Plural);
    if (nouns === 0)
      return (open & Adjective) !== 0 && (after & nominal) !== 0 && (before & Tag.Preposition) !== 0
        ? Adjective
        : Gerund;
    if ((after & Tag.Preposition) !== 0 && this.form(i + 1) === 'of') return nouns & Noun ? Noun : Plural;
    const object = (after & (Tag.Determiner | Tag.Number | Tag.Pronoun | Name | Tag.Bound)) !== 0;
    if (object && (after & Tag.Complementizer) === 0) return Gerund;
    if (this.isDoing(i, before, after)) return Gerund;
    // "Denies hacking Dutch universities": the verb before takes a deed.
    if (this.avows(i) && (after & (nominal | Adjective)) !== 0) return Gerund;
    if ((before & (nominal | Tag.Comma)) !== 0 && (after & (Plural | Adjective)) !== 0 && (before & Noun) === 0)
      return Gerund;
    return nouns & Noun ? Noun : nouns;
  }

  /**
   * "For smuggling arms", "after living abroad", "extremists living on the border": a noun in -ing that names no event is a verb
   * behind a preposition of time, before an object, or right behind those of whom it tells.
   */
  private isDoing(i: number, before: number, after: number): boolean {
    const readings = this.items.readings[i] as readonly Reading[];
    const names = readings.some(
      ({ lexeme, tags }) => (tags & Noun) !== 0 && lexeme.senses.some((sense) => sense.kind === 'event'),
    );
    const governed = (before & (Tag.Preposition | Gerund)) !== 0;
    if (governed && (after & (nominal | Adjective)) !== 0 && (after & (Past | Tag.Conjunction)) === 0) {
      const next = this.items.readings[i + 1] as readonly Reading[];
      return transitive(readings) && !next.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'event'));
    }
    if (names || (after & (Tag.Preposition | Adverb)) === 0) return false;
    const form = this.form(i - 1);
    if ((before & Tag.Preposition) !== 0)
      return form === 'after' || form === 'before' || form === 'since' || form === 'by';
    return (before & (Plural | Name)) !== 0 || form === 'those';
  }

  private pastOrParticiple(i: number, open: number): number {
    if (open === Past || open === Participle) {
      return open;
    }
    const { state } = this;
    const governor = this.governor(i);
    const before = this.before(i);
    const bare = state.aux === '' || (governor & Tag.Aux) === 0;
    if (bare && neverPassive.has(this.items.readings[i]?.[0]?.lexeme.lemma ?? '')) return Past;
    if (bare && intransitive(this.items.readings[i], Participle)) return Past;
    // "Said by telephone that": who says it stands before; what is said by somebody is passive.
    const says = !state.finite && state.subject && bare && onlySays(this.items.readings[i]);
    if (this.form(i + 1) === 'by' && !says && !intransitive(this.items.readings[i], Past)) return Participle;
    if (state.aux !== '' && (governor & Tag.Aux) !== 0) return Participle;
    if ((governor & Tag.Pronoun) !== 0 && subjectForms.has(this.form(this.governorAt(i)))) return Past;
    if (this.speaks(i)) return Past;
    // "“…,” the mayor said in an interview": who speaks behind a quotation has spoken it.
    if (state.behindQuote && this.form(i + 1) !== 'by' && governsSpeech(this.items.readings[i])) return Past;
    if ((before & Tag.Conjunction) !== 0) {
      if (state.passive && !this.objectFollows(i)) return Participle;
      if (state.finite && this.objectFollows(i)) return Past;
    }
    if (state.finite) {
      if ((governor & (nominal | Tag.Number | Adjective | Tag.Close | Tag.Pronoun)) !== 0) return Participle;
      return (before & Tag.Comma) !== 0 && !this.objectFollows(i) ? Participle : Past;
    }
    // "In a statement issued on Sunday, the army said": no subject has been met.
    const told = (before & nominal) !== 0 && state.subject && !state.bare && !this.items.headline;
    if (told && this.closes(i + 1) && !intransitive(this.items.readings[i], Participle)) return Participle;
    if (this.objectFollows(i)) return Past;
    // "Rebels captured and executed ten men": two verbs that share their object.
    if (state.subject && (this.after(i) & Tag.Conjunction) !== 0 && this.sharesObject(i + 2)) return Past;
    // "The guards fired first": a verb that also goes without an object, where no other is to come.
    if (!this.items.headline && goesWithout(this.items.readings[i]) && !this.finiteAhead(i + 1) && state.subject)
      return Past;
    const needs = needsObject(this.items.readings[i]);
    if ((before & (Tag.Number | Tag.Bound)) !== 0 && needs) return Participle;
    if (needs || this.finiteAhead(i + 1)) return transitive(this.items.readings[i]) ? Participle : Past;
    if (this.items.headline && transitive(this.items.readings[i]) && this.items.count > i + 1) return Participle;
    return Past;
  }

  /** A comma ahead with a verb behind it closes what stands before. */
  private closes(from: number): boolean {
    const { open, count } = this.items;
    for (let at = from; at < count && at < from + horizon; at++) {
      if (((open[at] as number) & Tag.Comma) !== 0) return this.finiteAhead(at + 1);
      if (((open[at] as number) & (Tag.Aux | Tag.Stop)) !== 0) return false;
    }
    return false;
  }

  /** The verb at `i` is in the past and has an object. */
  private sharesObject(i: number): boolean {
    if (i >= this.items.count || ((this.items.open[i] as number) & Past) === 0) return false;
    return this.objectFollows(i) && transitive(this.items.readings[i]);
  }

  /** "officials reported,", "appeared to target": verbs that govern a clause, with a subject before them. */
  private speaks(i: number): boolean {
    if ((this.governor(i) & (nominal | Tag.Close | Tag.Comma | Tag.Time | Tag.Pronoun)) === 0) return false;
    const readings = this.items.readings[i] as readonly Reading[];
    const after = this.after(i);
    const next = (kind: Sense['kind']): boolean =>
      readings.some(({ lexeme, tags }) => (tags & Past) !== 0 && lexeme.senses.some((sense) => sense.kind === kind));
    if ((after & Tag.To) !== 0 && (next('certainty') || next('stage'))) return true;
    const governs = next('speech');
    if (!governs) return false;
    if ((after & (Tag.Complementizer | Tag.Stop | Tag.Comma | Tag.Open | Tag.To | Tag.Time)) !== 0) return true;
    return (after & Tag.Preposition) === 0 && (after & (Participle | Past)) === 0;
  }

  /** "strike", "fires": a noun or a finite verb. */
  private nounOrVerb(i: number, open: number, before: number, after: number): number {
    const { state } = this;
    const nouns = open & (Noun | Plural);
    const verbs = open & anyVerb;
    const noun = nouns & Noun ? Noun : Plural;
    if (i === 0 || (before & (Tag.Open | Tag.Stop)) !== 0) {
      return (open & Past) !== 0 && (after & nounPhrase) !== 0 && nouns === 0 ? this.verbTag(i, verbs) : noun;
    }
    const object =
      (after &
        (Tag.Determiner | Tag.Number | Tag.Pronoun | Name | Tag.Bound | Adjective | Plural | Tag.Complementizer)) !==
      0;
    if ((open & (Past | Participle)) !== 0) {
      // "hit", "cut", "shot", "blast": with a subject and no verb yet, a verb.
      if (!state.finite && state.subject && (object || (open & (Base | Third)) === 0)) {
        const chosen = this.pastOrParticiple(i, (open & (Past | Participle)) | 0);
        return chosen;
      }
      if (state.finite && (before & nominal) !== 0 && this.form(i + 1) === 'by') return Participle;
      // "The votes cast, a result": behind several of them, what was done with them.
      const done = (before & Plural) !== 0 && (open & Participle) !== 0 && !this.items.headline;
      if (state.finite && done && (after & (Tag.Comma | Tag.Stop | Tag.Preposition)) !== 0) return Participle;
      if ((open & Past) !== 0 && !state.finite && this.lastHope(i, before)) return Past;
      return noun;
    }
    if ((open & Base) !== 0 && (this.goesOnBare(i, before, after, object) || this.isMade(i, before))) return Base;
    if (state.finite || !state.subject) {
      if ((before & Tag.Conjunction) !== 0 && object && (after & (Plural | Adjective)) === 0 && state.finite)
        return this.verbTag(i, verbs);
      return noun;
    }
    if ((open & Third) !== 0) {
      if (this.items.headline && this.headsHeadline(i, before)) return Third;
      const verbNext = (after & (Tag.Aux | Past | Third)) !== 0 && (after & nominal) === 0;
      // "The child needs to learn", "Iraq remains calm".
      const led = (before & (Noun | Name)) !== 0 && (before & Plural) === 0 && !this.items.headline;
      const needy = this.form(i) === 'needs' && (after & Tag.To) !== 0;
      const remaining = this.form(i) === 'remains' && (after & (Adjective | Tag.Determiner | Tag.Preposition)) !== 0;
      if (led && (needy || remaining)) return Third;
      // "A senior official reports that".
      if ((after & Tag.Complementizer) !== 0 && ((before & Name) !== 0 || acts(this.items.lexemes[i - 1])))
        return Third;
      // "Death toll rises to 31", "output falls by a third".
      const byOrTo = ['to', 'by'].includes(this.form(i + 1)) && this.countsNext(i + 1);
      if (byOrTo && (before & nominal) !== 0 && !this.finiteAhead(i + 1)) return Third;
      if ((after & Tag.Comma) !== 0 && this.subordinated(i)) return Third;
      // "Park, which …, offers a garden", "the team currently chairs": behind a comma or an adverb no noun goes on.
      if (
        !verbNext &&
        this.interrupted(i, before) &&
        (object || (after & nounPhrase) === 0) &&
        !this.finiteAhead(i + 1)
      )
        return Third;
      if (!verbNext && !object && this.lastHope(i, before)) return Third;
      if (verbNext || !object) {
        // "Russia strikes", headline's end
        if (
          !verbNext &&
          (before & Name) !== 0 &&
          !this.finiteAhead(i + 1) &&
          (after & (Adverb | Tag.Preposition)) !== 0
        )
          return Third;
        return noun;
      }
      if ((before & (Name | Noun | Plural)) === 0) return noun;
      return this.finiteAhead(i + 1) ? noun : Third;
    }
    // A base form after a plural or a coordinated subject.
    // "Rebels still control the town": the adverb stands between the subject and its verb.
    const behind = (before & Adverb) !== 0 && i > 1 ? this.before(i - 1) : before;
    const many = (behind & Plural) !== 0 || (this.items.headline && collective.has(this.form(i - 1)));
    if (many && (object || this.items.headline || (after & (Adverb | Tag.Preposition | Tag.Subordinator)) !== 0)) {
      return this.finiteAhead(i + 1) && !object ? noun : Base;
    }
    return noun;
  }

  /** "To live and work", "would come and offer help", "salute them and shout": a bare verb goes on with one before "and". */
  private goesOnBare(i: number, before: number, after: number, object: boolean): boolean {
    if ((before & Tag.Conjunction) === 0) return false;
    const { tags } = this.items;
    const last = tags[i - 2] as number;
    const pronoun = (last & Tag.Pronoun) !== 0;
    const leads = pronoun || (object && (after & (Plural | Adjective)) === 0) || (after & (Adverb | Tag.To)) !== 0;
    if ((last & Base) !== 0) return true;
    if (!leads) return false;
    for (let at = i - 2; at >= 0 && at > i - 12; at--) {
      const tag = tags[at] as number;
      if ((tag & Base) !== 0) return true;
      if ((tag & (anyVerb | Tag.Aux | Tag.Stop | Tag.Relative | Tag.Complementizer)) !== 0) return false;
    }
    return false;
  }

  /** The bare verb that this one goes on with is an infinitive. */
  private goesOnInfinitive(i: number): boolean {
    if ((this.before(i) & Tag.Conjunction) === 0) return false;
    for (let at = i - 2; at >= 0 && at > i - 12; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & anyVerb) !== 0) return this.items.lexemes[at]?.verbForm === 'infinitive';
      if ((tag & (Tag.Aux | Tag.Stop | Tag.Relative | Tag.Complementizer)) !== 0) return false;
    }
    return false;
  }

  /** "Made me roll", "let heads roll", "helped girls embrace it": what somebody is made or helped to do. */
  private isMade(i: number, before: number): boolean {
    if ((before & (Plural | Name | Tag.Pronoun)) === 0) return false;
    const { tags, lexemes } = this.items;
    for (let at = i - 1; at >= 0 && at > i - 5; at--) {
      const tag = tags[at] as number;
      if ((tag & anyVerb) !== 0) return at < i - 1 && making.has(lexemes[at]?.lemma ?? '');
      if ((tag & (nounPhrase | Tag.Pronoun)) === 0) return false;
    }
    return false;
  }

  /** An adverb in -ly, or the comma that ends an aside, between a singular subject and what may be its verb. */
  private interrupted(i: number, before: number): boolean {
    const governor = this.governor(i);
    if ((before & Adverb) !== 0)
      return (governor & (Noun | Name | Tag.Close | Tag.Relative | Tag.Comma)) !== 0 && (governor & Plural) === 0;
    return (before & (Tag.Comma | Tag.Close)) !== 0 && (before & Tag.Open) === 0;
  }

  /** "Then the commercial ends.": a sentence with its stop has a verb, and nothing else can be it. */
  private lastHope(i: number, before: number): boolean {
    const { items } = this;
    if (items.headline || (before & (Noun | Name)) === 0 || (before & Plural) !== 0) return false;
    if ((this.after(i) & (Tag.Stop | Adverb | Tag.Preposition | Tag.Comma)) === 0 || this.finiteAhead(i + 1))
      return false;
    for (let at = i - 1; at >= 0 && at > i - 5; at--) {
      const tag = items.tags[at] as number;
      if ((tag & (Tag.Determiner | Tag.Possessive)) !== 0) return true;
      if ((tag & (Noun | Adjective | Name)) === 0) return false;
    }
    return false;
  }

  /**
   * "Senate passes bill", "China bans imports": a headline has its verb behind its first noun, unless another word can only
   * be that verb. Where the next word may be one as well, a body or person before it decides: "mayor backs plan", "oil
   * prices rise".
   */
  private headsHeadline(i: number, before: number): boolean {
    const { items } = this;
    if ((before & (Noun | Name)) === 0 || (before & Plural) !== 0 || this.finiteAhead(i + 1)) return false;
    const next = this.after(i);
    if ((next & nominal) === 0 || (next & (Tag.Aux | Third | Past | Participle)) !== 0) return false;
    if ((next & Base) !== 0 && !((before & Noun) !== 0 && acts(items.lexemes[i - 1]))) return false;
    // "US arms dealer jailed": a participle right behind the nouns is the verb.
    for (let at = i + 1; at < items.count; at++) {
      const open = items.open[at] as number;
      if ((open & (Past | Participle)) !== 0 && (open & nominal) === 0) return false;
      if ((open & (nominal | Adjective)) === 0) break;
    }
    return true;
  }

  /** Between a subordinator and its comma a clause needs its verb: "if the dam collapses, …". */
  private subordinated(i: number): boolean {
    for (let at = i - 1; at >= 0 && at > i - 8; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & Tag.Subordinator) !== 0) return true;
      if ((tag & (Tag.Comma | Tag.Stop | anyVerb | Tag.Aux)) !== 0) return false;
    }
    return false;
  }

  /** One tag out of the verb tags that remain. */
  private verbTag(i: number, open: number): number {
    if ((open & (open - 1)) === 0) return open;
    if ((open & (Past | Participle)) === open) return this.pastOrParticiple(i, open);
    const { state } = this;
    if ((state.aux === 'modal' || state.aux === 'do') && (open & Base) !== 0) return Base;
    if ((open & Third) !== 0) return Third;
    // "hit", "cut", "come", "read": present only after a plural or they, and in headlines.
    if ((open & Past) !== 0 && (open & Base) !== 0) {
      if (this.items.headline && (this.before(i) & Plural) !== 0) return Base;
      return state.finite && (open & Participle) !== 0 && (this.before(i) & nominal) !== 0 ? Participle : Past;
    }
    if ((open & Base) !== 0 && (open & Participle) !== 0) return Base;
    return open & -open;
  }

  private subordinator(i: number, open: number, after: number): number {
    if ((open & Tag.Preposition) === 0) {
      // "Was once seen as".
      if ((open & Adverb) !== 0 && (this.before(i) & Tag.Aux) !== 0) return Adverb;
      return (open & (Adverb | Tag.Relative)) !== 0 && (after & (Tag.Comma | Tag.Stop)) !== 0
        ? Adverb & open || Tag.Subordinator
        : Tag.Subordinator;
    }
    if ((after & (Gerund | Tag.Time)) !== 0 && (after & nominal) === 0) return Tag.Preposition;
    if (this.closesBeforeSubject(i + 1)) return Tag.Preposition;
    if (this.form(i) === 'as') {
      if (this.namesOffice(i + 1)) return Tag.Preposition;
      if (this.tellsOfDoer(i + 1)) return Tag.Subordinator;
    }
    return this.finiteAhead(i + 1) || this.endsInPast(i + 1) ? Tag.Subordinator : Tag.Preposition;
  }

  /** "As mayor of the city and": one noun without an article is what somebody is. */
  private namesOffice(at: number): boolean {
    const { open, count } = this.items;
    const noun = open[at] as number;
    if (at >= count || (noun & Noun) === 0 || (noun & (Plural | Name | Adjective | anyVerb)) !== 0) return false;
    const after = at + 1 < count ? (open[at + 1] as number) : Tag.Stop;
    return (after & (Tag.Preposition | Tag.Conjunction | Tag.Comma | Tag.Stop)) !== 0 && (after & anyVerb) === 0;
  }

  /** "As police fired teargas", "as the authorities rushed to provide": several doers, and what they did to something. */
  private tellsOfDoer(from: number): boolean {
    const { open, count } = this.items;
    let at = from;
    while (
      at < count &&
      at < from + 4 &&
      ((open[at] as number) & (nounPhrase & ~Plural)) !== 0 &&
      !plainPast(open[at] as number)
    )
      at++;
    if (at < count && ((open[at] as number) & Plural) !== 0) at++;
    const verb = at < count ? (open[at] as number) : 0;
    if (at === from || !plainPast(verb)) return false;
    // "Police" goes without an article.
    const doer = open[at - 1] as number;
    if ((doer & Plural) === 0 && !(at - 1 === from && (doer & Noun) !== 0)) return false;
    const after = at + 1 < count ? (open[at + 1] as number) : Tag.Stop;
    return (after & (nominal | Tag.To)) !== 0 && this.form(at + 1) !== 'by';
  }

  /** "After the vote, the president fled": a noun phrase, a comma, and behind it a subject with its verb. */
  private closesBeforeSubject(from: number): boolean {
    const { open, count } = this.items;
    let at = from;
    const isVerb = (tags: number): boolean =>
      (tags & (Past | Tag.Aux)) !== 0 || ((tags & Third) !== 0 && (tags & nominal) === 0);
    while (at < count && at < from + 7 && inPhrase(open[at] as number) && !isVerb(open[at] as number)) at++;
    if (at === from || at >= count || ((open[at] as number) & Tag.Comma) === 0) return false;
    const subject = ++at;
    while (at < count && at < subject + 7) {
      const tags = open[at] as number;
      if (at > subject && isVerb(tags)) return true;
      if (!inPhrase(tags)) return false;
      at++;
    }
    return false;
  }

  /** "As the mob attacked", "as an army patrol passed": a noun phrase and a past form that ends its clause. */
  private endsInPast(from: number): boolean {
    for (let at = from; at < Math.min(this.items.count, from + 6); at++) {
      const open = this.items.open[at] as number;
      const next = at + 1 < this.items.count ? (this.items.open[at + 1] as number) : Tag.Stop;
      if (at > from + 1 && (open & Past) !== 0) return (next & (Tag.Comma | Tag.Stop)) !== 0;
      if ((open & nounPhrase) === 0) return false;
    }
    return false;
  }

  private determiner(i: number, open: number, before: number, after: number): number {
    const nounNext =
      (after & (nominal | Adjective | Tag.Number | Gerund)) !== 0 ||
      ((after & Participle) !== 0 && this.wordAfterIsNoun(i + 1));
    if ((open & Tag.Negator) !== 0) return Tag.Negator;
    if ((open & Adjective) !== 0 && (before & (Tag.Determiner | Tag.Possessive | Tag.Number)) !== 0) return Adjective;
    // "They all support the plan", "we each pay".
    const floats = floating.has(this.form(i)) && (before & Tag.Pronoun) !== 0 && doers.has(this.form(i - 1));
    if (floats && (after & (anyVerb | Tag.Aux)) !== 0) return Adverb;
    // "Either crossed into India nor fired".
    if ((open & Adverb) !== 0 && (before & nominal) !== 0 && (after & (Past | Tag.Aux)) !== 0) return Adverb;
    if (nounNext) return Tag.Determiner;
    if ((open & Adverb) !== 0 && (after & (Adjective | Adverb)) !== 0) return Adverb;
    if ((open & Tag.Pronoun) !== 0) return Tag.Pronoun;
    return open & Adverb ? Adverb : Tag.Determiner;
  }

  private wordAfterIsNoun(i: number): boolean {
    return i + 1 < this.items.count && ((this.items.open[i + 1] as number) & nominal) !== 0;
  }

  /** Adjective, noun, adverb, preposition. */
  private open(i: number, open: number, before: number, after: number): number {
    if ((open & Tag.Preposition) !== 0) {
      if ((open & Adjective) !== 0 && (before & (Tag.Determiner | Tag.Possessive)) !== 0) return Adjective;
      const object = (after & (nounPhrase | Gerund | Tag.Time)) !== 0;
      if (object) return Tag.Preposition;
      return open & Adverb ? Adverb : Tag.Preposition;
    }
    const nouns = open & (Noun | Plural);
    if ((open & Adjective) !== 0) {
      const predicate = (this.governor(i) & Tag.Aux) !== 0 || copula.has(this.items.lexemes[i - 1]?.lemma ?? '');
      if (nouns === 0) {
        if ((open & Adverb) === 0) return Adjective;
        if ((after & (Participle | Gerund)) !== 0) return Adverb;
        // "Can only watch".
        if ((after & Base) !== 0 && this.state.aux === 'modal' && (this.governor(i) & Tag.Aux) !== 0) return Adverb;
        return (after & (nominal | Adjective)) !== 0 || predicate ? Adjective : Adverb;
      }
      if ((after & nominal) !== 0 && (after & (Third | Past | Base)) === 0) return Adjective;
      if (predicate && (before & (Tag.Determiner | Adjective)) === 0) return Adjective;
      if ((after & nominal) !== 0) return Adjective;
      if ((before & (Tag.Number | Participle | Past)) !== 0 && casualty(this.items.readings[i])) return Adjective;
      return nouns & Noun ? Noun : Plural;
    }
    if (nouns !== 0 && (open & Adverb) !== 0) {
      return (before & (Tag.Determiner | Adjective | Tag.Possessive | Tag.Preposition | Tag.Number)) !== 0
        ? nouns & -nouns
        : Adverb;
    }
    if (nouns === (Noun | Plural)) {
      return (before & Tag.Number) !== 0 || /[^s]s$/u.test(this.form(i)) ? Plural : Noun;
    }
    if ((open & Tag.Conjunction) !== 0 && (open & Adverb) !== 0) return Tag.Conjunction;
    return open & -open;
  }

  /** A noun phrase begins right after the verb (or its particle). */
  private objectFollows(i: number): boolean {
    const after = this.after(i);
    if ((after & (nounPhrase & ~Adjective)) !== 0 && (after & (Tag.Preposition | Adverb)) === 0) return true;
    if ((after & Tag.Bound) !== 0 && this.countsNext(i)) return true;
    if ((after & Adjective) !== 0 && (after & (Adverb | Tag.Preposition)) === 0) {
      const next = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : 0;
      return (next & (nominal | Adjective)) !== 0;
    }
    return (after & Tag.Complementizer) !== 0;
  }

  /** A verb that can only be finite stands ahead in this clause. */
  private finiteAhead(from: number): boolean {
    const { items } = this;
    const last = Math.min(items.count, from + horizon);
    for (let at = from; at < last; at++) {
      const open = items.open[at] as number;
      if ((open & clauseEnd) !== 0 && (open & (Tag.Preposition | Tag.Determiner)) === 0) return false;
      if ((open & Tag.Comma) !== 0 && at > from + 1 && items.words[at]?.surface !== ',') return false;
      if ((open & Tag.Aux) !== 0 && (open & (Name | Tag.Possessive)) === 0) return true;
      if (
        (open & (Third | Past)) !== 0 &&
        (open & nominal) === 0 &&
        ((open & Adjective) === 0 || !transitive(items.readings[at]))
      ) {
        if ((open & Participle) === 0) return true;
        // "arrested", "killed": finite where an object follows or nothing before it took one.
        if (this.objectFollows(at)) return true;
        if (!transitive(items.readings[at])) return true;
      }
      if (at > from && this.takesItsObject(at, from)) return true;
      if ((open & Base) !== 0 && (open & (Past | Participle)) !== 0 && at > from) {
        // "hit", "set": finite if an object follows.
        const next = at + 1 < items.count ? (items.open[at + 1] as number) : Tag.Stop;
        if ((next & (Tag.Determiner | Tag.Number | Name)) !== 0) return true;
      }
    }
    return false;
  }

  /** "Gunmen killed the mayor", "hackers leaked his emails": behind a noun, before an object, no adjective and no noun. */
  private takesItsObject(at: number, from: number): boolean {
    const { items } = this;
    const open = items.open[at] as number;
    if ((open & Past) === 0 || (open & (nominal | Adjective)) === 0 || (open & Name) !== 0) return false;
    const before = items.open[at - 1] as number;
    if ((before & nominal) === 0 || (before & (Tag.Determiner | Tag.Preposition)) !== 0) return false;
    // "said shells killed two", "the storm damaged": what may be a verb itself is a noun in a noun's place.
    const inPlace = at - 1 === from || ((items.open[at - 2] as number) & nounOpening) !== 0;
    if ((before & anyVerb) !== 0 && !inPlace) return false;
    const after = at + 1 < items.count ? (items.open[at + 1] as number) : Tag.Stop;
    if ((after & (Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Number | Tag.Bound | Name)) !== 0)
      return (after & (Tag.Preposition | Adverb)) === 0;
    return (before & Plural) !== 0 && (after & nominal) !== 0 && (after & (anyVerb | Adjective)) === 0;
  }

  private advance(i: number, tag: number): void {
    const { state } = this;
    if ((tag & Tag.Aux) !== 0) {
      const lemma = this.items.lexemes[i]?.lemma ?? '';
      state.aux =
        lemma === 'be' ? 'be' : lemma === 'have' ? 'have' : lemma === 'do' ? 'do' : lemma === 'get' ? 'get' : 'modal';
      state.finite = true;
      return;
    }
    if ((tag & anyVerb) !== 0) {
      state.behindQuote = false;
      if ((tag & finite) !== 0 && this.items.lexemes[i]?.verbForm !== 'infinitive') state.finite = true;
      state.passive = this.items.lexemes[i]?.voice === 'passive';
      state.aux = '';
      state.under = false;
      if (this.items.lexemes[i]?.senses.some((sense) => sense.kind === 'speech') && (tag & finite) !== 0) {
        // "said five people were killed": what follows is a clause of its own.
        const after = this.after(i);
        if ((after & Tag.Complementizer) === 0 && this.finiteAhead(i + 1)) {
          state.finite = false;
          state.subject = false;
        }
      }
      return;
    }
    if ((tag & (Tag.Complementizer | Tag.Relative | Tag.Subordinator | Tag.Open | Tag.Stop)) !== 0) {
      // "The park, which …, offers": the verb of what is interrupted is still to come.
      const relative = (tag & Tag.Relative) !== 0;
      const opens = (tag & Tag.Subordinator) !== 0;
      state.lacking = (relative || opens) && ((!state.finite && (opens || state.subject)) || state.lacking);
      state.told = relative || (state.told && state.lacking) || (opens && state.subject);
      state.finite = false;
      state.aux = '';
      state.subject = relative;
      state.passive = false;
      state.bare = relative;
      state.under = false;
      state.behindQuote = false;
      return;
    }
    if ((tag & Tag.Close) !== 0) {
      state.behindQuote = (this.before(i) & Tag.Comma) !== 0 && this.items.words[i]?.surface !== ')';
      return;
    }
    if ((tag & Tag.Comma) !== 0) {
      state.aux = '';
      if ((this.before(i) & Tag.Close) !== 0 && this.items.words[i - 1]?.surface !== ')') state.behindQuote = true;
      state.under = false;
      if (this.items.words[i]?.surface !== ',' || this.items.headline) state.finite = false;
      else if (state.finite && this.finiteAhead(i + 1)) {
        state.finite = false;
        state.subject = false;
      } else if (state.finite && state.lacking) {
        state.finite = false;
        state.subject = state.told;
        state.lacking = false;
      }
      return;
    }
    if ((tag & Tag.Conjunction) !== 0) {
      const after = this.after(i);
      if (state.finite && (after & anyVerb) === 0 && this.finiteAhead(i + 1)) {
        state.finite = false;
        state.subject = false;
      }
      state.aux = '';
      return;
    }
    if ((tag & (nominal | Tag.Pronoun | Tag.Number)) !== 0) {
      if (!state.under) state.bare = true;
      if ((this.before(i) & Tag.Preposition) === 0 || !state.subject) state.subject = true;
      if (state.aux !== '' && (tag & (nominal | Tag.Number)) !== 0 && (this.governor(i) & Tag.Aux) === 0)
        state.aux = '';
    }
    if ((tag & (Tag.Preposition | Tag.To)) !== 0) state.aux = '';
    if ((tag & Tag.Preposition) !== 0) state.under = true;
  }

  private lexeme(i: number, tag: number): Lexeme {
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
    if (reading.lexeme.pos === pos && (tag === Tag.Bound || (reading.tags & Tag.Bound) === 0)) return reading.lexeme;
    const known = reading.known(-tag);
    if (known !== undefined) return known;
    const { senses } = reading.lexeme;
    const kept = tag === Tag.Bound ? senses : senses.filter((sense) => sense.kind !== 'bound');
    return reading.variant(-tag, { pos, senses: kept });
  }

  /** "He'd gone", "he'd go": had or would, by the form of the verb behind it. */
  private had(i: number, readings: readonly Reading[]): Reading {
    let at = i + 1;
    while (at < this.items.count && ((this.items.open[at] as number) & (Adverb | Tag.Negator)) !== 0) at++;
    const open = at < this.items.count ? (this.items.open[at] as number) : 0;
    const lemma = (open & Participle) !== 0 && (open & Base) === 0 ? 'have' : 'would';
    return readings.find(({ lexeme }) => lexeme.lemma === lemma) ?? (readings[0] as Reading);
  }

  private verbLexeme(i: number, reading: Reading, tag: number): Lexeme {
    const { state } = this;
    const before = this.before(i);
    const governor = this.governor(i);
    if (tag === Gerund) {
      const progressive = state.aux === 'be' && (governor & Tag.Aux) !== 0;
      if (progressive) return reading.variant('progressive', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      if ((before & (Tag.Determiner | Tag.Possessive | Adjective)) !== 0)
        return reading.variant('noun', { pos: 'noun', verbForm: 'gerund', voice: null, number: 'singular' });
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
      if (intransitive(this.items.readings[i], Participle))
        return reading.variant('done', { pos: 'verb', verbForm: 'participle', voice: 'active' });
      if (
        ((before & (Tag.Determiner | Tag.Possessive | Adjective)) !== 0 ||
          ((before & Adverb) !== 0 && this.modifies(i, this.after(i)))) &&
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
  private definiteness(): void {
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
}

function taggedReading(readings: readonly Reading[], tag: number): Reading | undefined {
  return readings.find(({ tags }) => (tags & tag) !== 0);
}

const definers = new Set('the this that these those his her its their our my your'.split(' '));
const objectForms = new Set('him them me us whom himself herself itself themselves'.split(' '));
const subjectForms = new Set('he she they we i it who'.split(' '));
/** Verbs that are not done to anybody. */
const neverPassive = new Set(
  `have appear seem remain arrive come go happen occur exist belong live emerge rise fall sleep sit stay wait smile laugh cry lie depend rely
  insist respond react apologise apologize disagree participate compete struggle succeed fail vanish disappear enrol graduate volunteer
  worsen persist last suffice tend strive hesitate linger loom wonder intervene resort cease evolve become`.split(
    /\s+/u,
  ),
);
/** Verbs that take an object and a bare infinitive. */
const making = new Set(['make', 'let', 'help']);
/** Pronouns that are nothing but subjects. */
const doers = new Set('he she they we i'.split(' '));
/** What may stand apart from the noun or pronoun that it counts. */
const floating = new Set(['all', 'both', 'each', 'either']);
const lingering = new Set(['remain', 'stay']);
const copula = new Set('be become remain seem appear feel look stay turn prove go stand sound grow'.split(' '));
/** After these, "to" is a preposition even before a word that could be a verb. */
const prepositional = new Set(
  'due according prior close next response addition damage amounted subject similar contrary end access thanks opposed relation key answer'.split(
    ' ',
  ),
);
/** Nouns of many without a mark of it. */
const collective = new Set('police people staff crew'.split(' '));

/** A noun for a person or a body. */
function acts(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme?.senses.some((sense) => sense.kind === 'concept' && /^(?:actor:|thing:person)/u.test(sense.id)) ?? false
  );
}

const movement = new Set(
  'go come return travel head move lead respond rise fall rush drop increase relate react contribute amount refer object belong turn'.split(
    ' ',
  ),
);

function speaksBefore(items: Items, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 11; at--) {
    if (((items.tags[at] as number) & (Tag.Stop | Tag.Relative | Tag.Complementizer)) !== 0) return false;
    if (items.lexemes[at]?.senses.some((sense) => sense.kind === 'speech' || sense.kind === 'certainty')) return true;
  }
  return false;
}

function unitSign(readings: readonly Reading[] | undefined): boolean {
  return readings?.[0]?.lexeme.senses.some((sense) => sense.kind === 'unit') ?? false;
}

function casualty(readings: readonly Reading[] | undefined): boolean {
  return readings?.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'casualty')) ?? false;
}

const frameOf = (sense: Sense): string | undefined => (sense.kind === 'event' ? sense.frame : undefined);

/** A verb that only says. */
function onlySays(readings: readonly Reading[] | undefined): boolean {
  return (
    readings?.some(({ lexeme }) => lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'say')) ??
    false
  );
}

function governsSpeech(readings: readonly Reading[] | undefined): boolean {
  return (
    readings?.some(
      ({ lexeme, tags }) => (tags & Past) !== 0 && lexeme.senses.some((sense) => sense.kind === 'speech'),
    ) ?? false
  );
}

/** A verb with an event sense that takes a patient as object. */
function transitive(readings: readonly Reading[] | undefined): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & anyVerb) === 0) continue;
    const events = lexeme.senses.filter((sense) => sense.kind === 'event');
    if (events.length === 0) return lexeme.senses.every((sense) => sense.kind !== 'speech' || spokenTo.has(sense.act));
    return events.some((sense) => passivable.has(frameOf(sense) ?? 'transitive'));
  }
  return false;
}

/** Speech acts whose object is the hearer or what is shown, so that a passive is likely. */
const spokenTo = new Set(['tell', 'ask', 'accuse', 'relay', 'show', 'investigate', 'report', 'suspect']);

const passivable = new Set(['transitive', 'labile', 'light', 'causative']);

/** A verb all of whose event senses lack an object: no passive. */
/** A verb that acts on something and has a sense of acting alone ("fired"). */
function goesWithout(readings: readonly Reading[] | undefined): boolean {
  return (readings ?? []).some(({ lexeme }) =>
    lexeme.senses.some((sense) => sense.kind === 'event' && sense.frame === 'intransitive'),
  );
}

function intransitive(readings: readonly Reading[] | undefined, tag: number): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & tag) === 0) continue;
    const events = lexeme.senses.filter((sense) => sense.kind === 'event');
    return (
      events.length > 0 &&
      events.every((sense) => frameOf(sense) === 'unaccusative' || frameOf(sense) === 'intransitive')
    );
  }
  return false;
}

const objectEffects = new Set([
  'killed',
  'wounded',
  'detained',
  'abducted',
  'hospitalised',
  'displaced',
  'rescued',
  'dismissed',
  'infected',
  'released',
  'destroyed',
]);

/** A verb that in the active hardly ever lacks its object: killed, injured, arrested. */
function needsObject(readings: readonly Reading[] | undefined): boolean {
  for (const { lexeme, tags } of readings ?? []) {
    if ((tags & Participle) === 0) continue;
    for (const sense of lexeme.senses) {
      if (sense.kind !== 'event' || (sense.frame ?? 'transitive') !== 'transitive') continue;
      if (objectEffects.has(traitsOf(sense.event).effect ?? '')) return true;
    }
  }
  return false;
}

/** What may stand in a noun phrase, or in one that completes it. */
function inPhrase(open: number): boolean {
  return (open & (nounPhrase | Tag.Preposition)) !== 0 && (open & (Tag.Comma | Tag.Conjunction)) === 0;
}

/** A form that may be a past, and no noun. */
function plainPast(open: number): boolean {
  return (open & Past) !== 0 && (open & nominal) === 0;
}
