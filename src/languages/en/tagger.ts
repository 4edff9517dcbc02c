// Long because its rules share the state of one clause and read best in their order.

import { anyVerb, nounPhrase, Tag } from './tag';
import { condition, InvertedCondition } from './tagging/inverted-condition';
import { casualty, namesEvent, speaksBefore } from './tagging/reading-kinds';
import { finite, horizon, nominal } from './tagging/tag-groups';
import { copula, doers, floating, movement, objectForms, prepositional, reflexive, timely } from './tagging/word-sets';

const { Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb } = Tag;

/** Participles by which who has just answered says why. */
const goesOnSaying: ReadonlySet<string> = new Set(['saying', 'insisting', 'arguing', 'claiming', 'adding', 'stating']);

/**
 * Tells the readings of merged words apart by a few words of context on either side, left to right, and says of every
 * verb whether it is active or passive. Rules of the kind of Brill's transformations and of ENGCG's constraints, by hand:
 * what stands before decides first (determiner, modal, "to", auxiliary), then whether the clause still lacks its verb.
 */
export class Tagger extends InvertedCondition {
  /** Chooses tag and lexeme of every item. */
  tag(): void {
    const { items } = this;
    this.reset();
    for (let i = 0; i < items.count; i++) {
      const open = items.open[i] as number;
      if ((open & Tag.Aux) !== 0 && this.invertsCondition(i)) {
        items.tags[i] = Tag.Subordinator;
        items.lexemes[i] = condition;
        this.advance(i, Tag.Subordinator);
        continue;
      }
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
    // "The villagers themselves had opened it", "the minister himself gave the order".
    if (reflexive.has(this.form(i)))
      return (before & nominal) !== 0 && (after & (Tag.Aux | Past | Third)) !== 0 ? Adverb : Tag.Pronoun;
    // "The family lives there": a noun only inside a phrase.
    if (this.form(i) === 'lives' && (before & (Tag.Determiner | Tag.Possessive | Adjective | Tag.Number)) === 0)
      return Third;
    // "The site was down", "down for two hours": a state, where nothing stands behind that it could lead to.
    if ((open & Tag.Preposition) !== 0 && (open & Adjective) !== 0 && this.copulaBefore(i))
      if (this.endsHere(i + 1) || (after & Tag.Time) !== 0) return Adjective;
    const rest = (open & Tag.Bound) !== 0 && open !== Tag.Bound ? open & ~Tag.Bound : open;
    if ((rest & anyVerb) !== 0) return this.verbal(i, rest, before, after);
    if ((rest & Tag.Subordinator) !== 0) return this.subordinator(i, rest, after);
    if ((rest & Tag.Determiner) !== 0) return this.determiner(i, rest, before, after);
    return this.open(i, rest, before, after);
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

  private that(i: number, after: number): number {
    const before = this.before(i);
    if ((after & Tag.Stop) !== 0) return Tag.Pronoun;
    // "Rejected that, saying": what was said before, and not what follows.
    if ((before & anyVerb) !== 0 && (after & Tag.Comma) !== 0 && goesOnSaying.has(this.form(i + 2))) return Tag.Pronoun;
    // "Disputed that account, saying": one noun and a mark behind it.
    const behind = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : Tag.Stop;
    if ((before & anyVerb) !== 0 && after === Noun && (behind & (Tag.Comma | Tag.Stop)) !== 0) return Tag.Determiner;
    const speaks = speaksBefore(this.items, i);
    if ((before & Tag.Preposition) !== 0) return (after & (Noun | Adjective)) !== 0 ? Tag.Determiner : Tag.Pronoun;
    // "The fire that killed six": no noun phrase goes on with what opens one.
    const object = (behind & (Tag.Determiner | Tag.Number | Tag.Pronoun | Tag.Bound)) !== 0;
    const deed = (after & Past) !== 0 && object && (behind & Tag.Preposition) === 0;
    const verbNext = deed || ((after & (Tag.Aux | Third | Past)) !== 0 && (after & (nominal | Adjective)) === 0);
    if (i === 0 || (before & (Tag.Comma | Tag.Open | Tag.Conjunction)) !== 0) {
      if (speaks) return Tag.Complementizer;
      // "Said that nothing was changed and that attempts to": the second of two things said.
      if ((before & Tag.Conjunction) !== 0 && this.saysAlready(i)) return Tag.Complementizer;
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

  /** Something is said before, in so many words or not: "said that", "said nothing was changed and that". */
  private saysAlready(i: number): boolean {
    const bare = this.finiteAhead(i + 1);
    for (let at = i - 2; at >= 0 && at > i - horizon; at--) {
      if (((this.items.tags[at] as number) & Tag.Complementizer) !== 0) return true;
      if (bare && speaksBefore(this.items, at)) return true;
    }
    return false;
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

  /** be, have, do: an auxiliary where a verb form follows, else a verb; "may" and "might", "can" and "will" as nouns. */
  private auxiliary(i: number, open: number): number {
    const before = this.before(i);
    if ((open & nominal) !== 0 && (before & (Tag.Determiner | Adjective | Tag.Possessive)) !== 0) return open & nominal;
    if ((open & anyVerb) === 0) return Tag.Aux;
    const lemma = this.items.readings[i]?.find(({ tags }) => (tags & Tag.Aux) !== 0)?.lexeme.lemma ?? '';
    const wanted =
      lemma === 'have' ? Participle : lemma === 'do' ? Base : lemma === 'get' ? Participle : Participle | Gerund;
    // "At no time did she consent", "never had the firm paid": behind a negation that stands first the subject comes between.
    const inverted = (before & Tag.Negator) !== 0 && (lemma === 'do' || lemma === 'have') && this.opensWithNegation(i);
    for (let at = i + 1; at < this.items.count && at <= i + (inverted ? 8 : 4); at++) {
      const next = this.items.open[at] as number;
      if ((next & wanted) !== 0) return Tag.Aux;
      if (inverted && (next & (nounPhrase | Tag.Pronoun | Tag.Possessive)) !== 0) continue;
      if (lemma !== 'do' && (next & Tag.Aux) !== 0 && lemma !== 'get') return Tag.Aux;
      if ((next & (Adverb | Tag.Negator | Tag.Bound)) === 0) break;
    }
    return this.verbTag(i, open & anyVerb);
  }

  /** A negation that no subject stands before: first in its clause, or right behind the verb that tells of it. */
  private opensWithNegation(i: number): boolean {
    const outer = i < 2 ? Tag.Stop : (this.items.tags[i - 2] as number);
    const opens = Tag.Stop | Tag.Comma | Tag.Open | Tag.Complementizer | Tag.Conjunction | anyVerb;
    return (outer & opens) !== 0;
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
    if (adjective !== 0 && nouns !== 0 && (open & Participle) === 0 && this.saysHow(i) && this.endsHere(i + 1))
      return adjective;
    // "It was all fine after the storm": what has no article behind "be" says how something is.
    if (
      adjective !== 0 &&
      nouns === Noun &&
      (open & Participle) === 0 &&
      this.saysHow(i) &&
      namesEvent(this.items.readings[i])
    )
      if (
        (after & (Tag.Preposition | Tag.Subordinator | Adverb)) !== 0 &&
        (after & nominal) === 0 &&
        this.form(i + 1) !== 'of'
      )
        return adjective;
    // "Remained closed", "stayed locked": what something is left as.
    if ((open & Participle) !== 0 && (governor & finite) !== 0 && this.lingers(i)) return Participle;
    if ((open & Participle) !== 0 && nouns !== 0 && (open & (Base | Third)) === 0 && casualty(this.items.readings[i])) {
      // "killed two and wounded three", "displaced 40,000 people": a verb with its object.
      const counts = (after & (Tag.Number | Tag.Determiner | Tag.Bound)) !== 0 && this.objectFollows(i);
      if (counts && (open & Past) !== 0 && (governor & (nominal | Tag.Conjunction | Tag.Pronoun | Tag.Relative)) !== 0)
        return this.pastOrParticiple(i, open & (Past | Participle));
      // "The explosion wounded soldiers near the gate": no other verb is to come.
      if ((open & Past) !== 0 && this.harmsWhatFollows(i, before, after)) return Past;
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
    // "Gunmen in army uniform shot": what is told of them in words of which a preposition is the first is over.
    const told = (before & Adjective) !== 0 && postposed.test(this.form(i - 1));
    const inPhrase = !told && (before & (Tag.Determiner | Tag.Possessive | Adjective | Tag.Number)) !== 0;
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
    // "Showed damaged homes".
    if (nouns === 0 && (open & Participle) !== 0 && state.finite && (after & Plural) !== 0 && this.isRightBehindVerb(i))
      return Participle;
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

  /** A subject without its verb right before, those harmed right behind, and no verb of its own tense ahead. */
  private harmsWhatFollows(i: number, before: number, after: number): boolean {
    const { state } = this;
    if (state.finite || !state.subject || !state.bare || (before & (Noun | Plural)) === 0) return false;
    if ((after & Plural) === 0 || (after & (Tag.Number | anyVerb)) !== 0) return false;
    // "Wounded soldiers and destroyed a truck".
    const joined = i + 3 < this.items.count && ((this.items.open[i + 2] as number) & Tag.Conjunction) !== 0;
    return (joined && this.sharesObject(i + 3)) || !this.finiteAhead(i + 1);
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
    if (this.closesBeforeSubject(i + 1) || this.closesBeforeVerb(i + 1)) return Tag.Preposition;
    if (this.form(i) === 'as') {
      if (this.namesOffice(i + 1)) return Tag.Preposition;
      if (this.tellsOfDoer(i + 1) || this.tellsOfHeadline(i + 1)) return Tag.Subordinator;
    }
    return this.finiteAhead(i + 1) || this.endsInPast(i + 1) ? Tag.Subordinator : Tag.Preposition;
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
      // "It is deeply offensive".
      const at = (before & Adverb) !== 0 && (after & nominal) === 0 ? this.governorAt(i) : i - 1;
      const predicate = (this.governor(i) & Tag.Aux) !== 0 || copula.has(this.items.lexemes[at]?.lemma ?? '');
      if (nouns === 0) {
        if ((open & Adverb) === 0) return Adjective;
        if ((after & (Participle | Gerund)) !== 0) return Adverb;
        // "Can only watch".
        if ((after & Base) !== 0 && this.state.aux === 'modal' && (this.governor(i) & Tag.Aux) !== 0) return Adverb;
        // "Earlier Okello said": a word of time that opens the sentence goes with no name.
        if (i === 0 && (after & Name) !== 0 && (after & (Noun | Plural)) === 0 && timely.has(this.form(i)))
          return Adverb;
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
}

const postposed = /^(?:in|out|on|at|under)$/u;
