import { anyVerb, nounPhrase, Tag } from '../tag';
import { Shape } from '../word';
import { inPhrase, onlySays, plainPast, transitive, unitSign } from './reading-kinds';
import { Surroundings } from './surroundings';
import { clauseEnd, horizon, nominal, nounOpening } from './tag-groups';
import { spans } from './word-sets';

const { Noun, Plural, Name, Base, Third, Past, Participle, Adjective, Adverb } = Tag;

/** What is to come in a clause: its verb, an object, a count, the comma that closes what opens it. */
export class LookAhead extends Surroundings {
  /** A number, or money, comes next. */
  protected countsNext(i: number): boolean {
    const { items } = this;
    for (let at = i + 1; at < items.count && at <= i + 3; at++) {
      const open = items.open[at] as number;
      if ((open & Tag.Number) !== 0) return true;
      if ((open & (Tag.Bound | Tag.Time)) === 0 && !unitSign(items.readings[at])) return false;
    }
    return false;
  }

  /** A noun phrase begins right after the verb (or its particle). */
  protected objectFollows(i: number): boolean {
    const after = this.after(i);
    if ((after & (nounPhrase & ~Adjective)) !== 0 && (after & (Tag.Preposition | Adverb)) === 0) return true;
    // "Many people", "more than forty": a word of number before its noun.
    if ((after & Tag.Determiner) !== 0 && (after & Tag.Preposition) === 0 && this.wordAfterIsNoun(i + 1)) return true;
    if ((after & Tag.Bound) !== 0 && this.countsNext(i)) return true;
    if ((after & Adjective) !== 0 && (after & (Adverb | Tag.Preposition)) === 0) {
      const next = i + 2 < this.items.count ? (this.items.open[i + 2] as number) : 0;
      return (next & (nominal | Adjective)) !== 0;
    }
    return (after & Tag.Complementizer) !== 0;
  }

  /** No word that may be a verb stands behind in this clause, up to a word that may open another. */
  protected isLastVerb(i: number): boolean {
    const { open, count } = this.items;
    for (let at = i + 1; at < count && at < i + horizon; at++) {
      const tags = open[at] as number;
      if ((tags & (clauseEnd | Tag.Comma | Tag.Conjunction)) !== 0 && (tags & Tag.Determiner) === 0) return true;
      if ((tags & (Past | Participle | Third | Tag.Aux)) !== 0 && (tags & (Tag.Possessive | Plural)) === 0)
        return false;
    }
    return true;
  }

  /** A verb that can only be finite stands ahead in this clause. */
  protected finiteAhead(from: number): boolean {
    const { items } = this;
    const last = Math.min(items.count, from + horizon);
    for (let at = from; at < last; at++) {
      const open = items.open[at] as number;
      if ((open & clauseEnd) !== 0 && (open & (Tag.Preposition | Tag.Determiner)) === 0) return false;
      if ((open & Tag.Comma) !== 0 && at > from + 1 && items.words[at]?.surface !== ',') return false;
      if ((open & Tag.Aux) !== 0 && (open & (Name | Tag.Possessive)) === 0) return true;
      // "Showed overturned coaches": right behind a verb, and before a noun, a participle says which.
      const says = at === from && at > 0 && (open & Participle) !== 0 && this.isRightBehindVerb(at);
      if (
        !says &&
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
  protected takesItsObject(at: number, from: number): boolean {
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

  /** A word between a verb and a bare noun: "showed damaged homes", but not "said killed the mayor". */
  protected isRightBehindVerb(at: number): boolean {
    const { open, tags, count, readings } = this.items;
    const before = open[at - 1] as number;
    const after = at + 1 < count ? (open[at + 1] as number) : Tag.Stop;
    // "May harm", "to rebuild", "seen carrying": what may be a noun has been told to be none.
    const opens = at > 1 ? (tags[at - 2] as number) : 0;
    const doing = tags[at - 1] === Tag.Gerund && (opens & (Tag.Preposition | Tag.Aux | Tag.Comma | Participle)) !== 0;
    const bare = doing || tags[at - 1] === Base;
    return (
      (bare || ((before & (Past | Third)) !== 0 && (before & nominal) === 0)) &&
      (after & Plural) !== 0 &&
      // "Was leaked hours before the test", "were killed minutes after it".
      !spans.has(this.form(at + 1)) &&
      !onlySays(readings[at - 1])
    );
  }

  /** A comma ahead with a verb behind it closes what stands before. */
  protected closes(from: number): boolean {
    const { open, count } = this.items;
    for (let at = from; at < count && at < from + horizon; at++) {
      if (((open[at] as number) & Tag.Comma) !== 0) return this.finiteAhead(at + 1);
      if (((open[at] as number) & (Tag.Aux | Tag.Stop)) !== 0) return false;
    }
    return false;
  }

  /** The verb at `i` is in the past and has an object. */
  protected sharesObject(i: number): boolean {
    if (i >= this.items.count || ((this.items.open[i] as number) & Past) === 0) return false;
    return this.objectFollows(i) && transitive(this.items.readings[i]);
  }

  /** "To ringfence the fund": a bare noun that no table knows, right before a noun phrase of its own. */
  protected takesObject(at: number, open: number): boolean {
    if (open !== Noun || at + 1 >= this.items.count || this.items.words[at]?.shape !== Shape.Lower) return false;
    if (this.items.readings[at]?.[0]?.lexeme.senses.length !== 0) return false;
    const next = this.items.open[at + 1] as number;
    const opens = (next & (Tag.Determiner | Tag.Pronoun)) !== 0 && (next & (Tag.Complementizer | Tag.Relative)) === 0;
    return opens && (next & (Tag.Preposition | Tag.Adverb)) === 0;
  }

  /** Between a subordinator and its comma a clause needs its verb: "if the dam collapses, …". */
  protected subordinated(i: number): boolean {
    for (let at = i - 1; at >= 0 && at > i - 8; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & Tag.Subordinator) !== 0) return true;
      if ((tag & (Tag.Comma | Tag.Stop | anyVerb | Tag.Aux)) !== 0) return false;
    }
    return false;
  }

  /** "As mayor of the city and": one noun without an article is what somebody is. */
  protected namesOffice(at: number): boolean {
    const { open, count } = this.items;
    const noun = open[at] as number;
    if (at >= count || (noun & Noun) === 0 || (noun & (Plural | Name | Adjective | anyVerb)) !== 0) return false;
    const after = at + 1 < count ? (open[at + 1] as number) : Tag.Stop;
    return (after & (Tag.Preposition | Tag.Conjunction | Tag.Comma | Tag.Stop)) !== 0 && (after & anyVerb) === 0;
  }

  /** "As police fired teargas", "as the authorities rushed to provide": several doers, and what they did to something. */
  protected tellsOfDoer(from: number): boolean {
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

  /** "As jet bombs village": in a headline a noun of one, a verb that may be a noun of several, and what it is done to. */
  protected tellsOfHeadline(from: number): boolean {
    const { open, count, readings, headline } = this.items;
    if (!headline) return false;
    let at = from;
    while (at < count && at < from + 4 && ((open[at] as number) & (Noun | Name | Adjective)) !== 0) {
      const next = at + 1 < count ? (open[at + 1] as number) : Tag.Stop;
      const behind = at + 2 < count ? (open[at + 2] as number) : Tag.Stop;
      const doer = ((open[at] as number) & (Noun | Name)) !== 0 && ((open[at] as number) & Tag.Possessive) === 0;
      if (doer && (next & Third) !== 0 && (next & Plural) !== 0 && transitive(readings[at + 1]))
        return (
          (behind & (nominal | Tag.Number | Tag.Determiner | Adjective)) !== 0 &&
          (behind & (Tag.Preposition | anyVerb)) === 0
        );
      at++;
    }
    return false;
  }

  /** "After the vote, the president fled": a noun phrase, a comma, and behind it a subject with its verb. */
  protected closesBeforeSubject(from: number): boolean {
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

  /** "As the main cause of the crash, saying", "as outsiders, threw": a noun phrase, a comma, and behind it a verb at once. */
  protected closesBeforeVerb(from: number): boolean {
    const { open, count } = this.items;
    let at = from;
    while (at < count && at < from + 16 && (inPhrase(open[at] as number) || ((open[at] as number) & Tag.Time) !== 0))
      at++;
    if (at === from || at + 1 >= count || ((open[at] as number) & Tag.Comma) === 0) return false;
    const next = open[at + 1] as number;
    return (next & (Past | Tag.Third | Tag.Gerund)) !== 0 && (next & nominal) === 0;
  }

  /** "As the mob attacked", "as an army patrol passed": a noun phrase and a past form that ends its clause. */
  protected endsInPast(from: number): boolean {
    for (let at = from; at < Math.min(this.items.count, from + 6); at++) {
      const open = this.items.open[at] as number;
      const next = at + 1 < this.items.count ? (this.items.open[at + 1] as number) : Tag.Stop;
      if (at > from + 1 && (open & Past) !== 0) return (next & (Tag.Comma | Tag.Stop)) !== 0;
      if ((open & nounPhrase) === 0) return false;
    }
    return false;
  }
}
