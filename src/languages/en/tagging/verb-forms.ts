import type { EventClass } from '../../../model/event-class';
import type { Sense } from '../../../model/token';
import type { Reading } from '../reading';
import { anyVerb, Tag } from '../tag';
import { ParticipleSigns } from './participle-signs';
import { goesWithout, governsSpeech, intransitive, needsObject, onlySays, transitive } from './reading-kinds';
import { nominal } from './tag-groups';
import { neverPassive, subjectForms } from './word-sets';

const { Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb } = Tag;

/** Events that are the beginning, end or going on of another. */
const phases: ReadonlySet<EventClass> = new Set<EventClass>(['begin', 'end', 'continue', 'resume']);

/** Which form of a verb a word is: past or participle, gerund or noun, and which of several tags is left. */
export class VerbForms extends ParticipleSigns {
  /** One tag out of the verb tags that remain. */
  protected verbTag(i: number, open: number): number {
    if ((open & (open - 1)) === 0) return open;
    if ((open & (Past | Participle)) === open) return this.pastOrParticiple(i, open);
    const { state } = this;
    if ((state.aux === 'modal' || state.aux === 'do') && (open & Base) !== 0) return Base;
    if ((open & Third) !== 0) return Third;
    // "hit", "cut", "come", "read": present only after a plural or they, and in headlines.
    if ((open & Past) !== 0 && (open & Base) !== 0) {
      if (this.items.headline && ((this.before(i) & Plural) !== 0 || this.goesOnInBase(i))) return Base;
      // "In a message read on air, she said": no subject has been met.
      const opens = state.finite || (!state.subject && (this.after(i) & Tag.Preposition) !== 0);
      return opens && (open & Participle) !== 0 && (this.before(i) & nominal) !== 0 ? Participle : Past;
    }
    if ((open & Base) !== 0 && (open & Participle) !== 0) return Base;
    return open & -open;
  }

  /** "Gunmen kill mayor, wound another": behind a comma or "and" a headline goes on in the tense of its last verb. */
  protected goesOnInBase(i: number): boolean {
    if ((this.before(i) & (Tag.Comma | Tag.Conjunction)) === 0) return false;
    for (let at = i - 2; at >= 0; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & anyVerb) !== 0) return tag === Base;
    }
    return false;
  }

  protected pastOrParticiple(i: number, open: number): number {
    if (open === Past || open === Participle) {
      return open;
    }
    const { state } = this;
    const governor = this.governor(i);
    const before = this.before(i);
    const bare = state.aux === '' || (governor & Tag.Aux) === 0;
    // "Will rebuild collapsed bridges", "found abandoned weapons": it says which ones.
    if (this.isRightBehindVerb(i)) return Participle;
    if (bare && neverPassive.has(this.items.readings[i]?.[0]?.lexeme.lemma ?? '')) return Past;
    if (bare && intransitive(this.items.readings[i], Participle)) return Past;
    // "Said by telephone that": who says it stands before; what is said by somebody is passive.
    const says = !state.finite && state.subject && bare && onlySays(this.items.readings[i]);
    if (this.form(i + 1) === 'by' && !says && !intransitive(this.items.readings[i], Past)) return Participle;
    if (state.aux !== '' && (governor & Tag.Aux) !== 0) return Participle;
    if (state.owed && state.subject && this.isLastVerb(i)) return Past;
    if ((governor & Tag.Pronoun) !== 0 && (subjectForms.has(this.form(this.governorAt(i))) || this.isWhoever(i)))
      return Past;
    // "In a statement issued June 16, the army said", "a plan rejected on Monday was": what the noun before is said to be.
    if ((this.after(i) & Tag.Time) !== 0 && (before & nominal) !== 0 && this.isTimedParticiple(i)) return Participle;
    if (this.isCalled(i) || (bare && this.isSaidOf(i))) return Participle;
    // "Was reported killed", "were feared drowned": what is said to have befallen the subject.
    if ((before & Participle) !== 0 && state.passive && this.isReportedOf(i - 1) && !this.objectFollows(i))
      return Participle;
    if (bare && this.inObjectRelative(i)) return Past;
    if (this.speaks(i)) return Past;
    // "“…,” the mayor said in an interview": who speaks behind a quotation has spoken it.
    if (state.behindQuote && this.form(i + 1) !== 'by' && governsSpeech(this.items.readings[i])) return Past;
    // "If needed", "as described in", "when asked": a subject would stand between.
    if ((before & Tag.Subordinator) !== 0 || this.form(i - 1) === 'as') return Participle;
    // "Was strangled and then stabbed".
    if ((governor & Tag.Conjunction) !== 0) {
      if (state.passive && !this.objectFollows(i)) return Participle;
      if ((before & Tag.Conjunction) !== 0 && state.finite && this.objectFollows(i)) return Past;
    }
    // "Said the minister never left Turkey".
    if (this.form(i - 1) === 'never' && this.objectFollows(i)) return Past;
    if (state.finite) {
      if ((governor & (nominal | Tag.Number | Adjective | Tag.Close | Tag.Pronoun)) !== 0) return Participle;
      return (before & Tag.Comma) !== 0 && !this.objectFollows(i) ? Participle : Past;
    }
    // "The rebels fired first, the army said": nothing but who says it follows.
    const without = !this.items.headline && state.subject && goesWithout(this.items.readings[i]);
    if (without && this.isSaidBehind(i + 1)) return Past;
    // "In a statement issued on Sunday, the army said": no subject has been met.
    const told = (before & nominal) !== 0 && state.subject && !state.bare && !this.items.headline;
    if (told && this.closes(i + 1) && !intransitive(this.items.readings[i], Participle)) return Participle;
    if (this.objectFollows(i)) return Past;
    // "The group, founded in 1990 by two brothers, said": between two commas, with nothing that it is done to.
    if ((before & Tag.Comma) !== 0 && state.subject && !governsSpeech(this.items.readings[i]) && this.isSetOff(i))
      return Participle;
    // "Rebels captured and executed ten men": two verbs that share their object.
    if (state.subject && (this.after(i) & Tag.Conjunction) !== 0 && this.sharesObject(i + 2)) return Past;
    // "The guards fired first": a verb that also goes without an object, where no other is to come.
    if (without && !this.finiteAhead(i + 1)) return Past;
    const needs = needsObject(this.items.readings[i]);
    if ((before & (Tag.Number | Tag.Bound)) !== 0 && needs) return Participle;
    if (needs || this.finiteAhead(i + 1)) return transitive(this.items.readings[i]) ? Participle : Past;
    if (this.items.headline && transitive(this.items.readings[i]) && this.items.count > i + 1) return Participle;
    return Past;
  }

  /** ", the army said" up to the end, behind an adverb at most. */
  private isSaidBehind(from: number): boolean {
    const { items } = this;
    const at = ((items.open[from] ?? 0) & Adverb) !== 0 ? from + 1 : from;
    if (((items.open[at] ?? 0) & Tag.Comma) === 0) return false;
    for (let i = at + 1; i < items.count; i++) {
      const open = items.open[i] as number;
      if ((open & (Tag.Comma | Tag.Conjunction | Tag.Subordinator)) !== 0) return false;
      if ((open & (Past | Third)) === 0 || (open & nominal) !== 0) continue;
      return i > at + 1 && governsSpeech(items.readings[i]) && this.endsHere(i + 1);
    }
    return false;
  }

  /** "The ones who ordered it": whatever did it, right before its verb. */
  private isWhoever(i: number): boolean {
    const senses = this.items.lexemes[this.governorAt(i)]?.senses ?? [];
    return senses.some((sense) => sense.kind === 'link' && sense.link === 'headless');
  }

  /** "Reported", "believed", "presumed": a word by which something is said of the subject. */
  private isReportedOf(at: number): boolean {
    return (this.items.readings[at] as readonly Reading[]).some(({ lexeme }) =>
      lexeme.senses.some(({ kind }) => kind === 'speech' || kind === 'certainty'),
    );
  }

  /** "officials reported,", "appeared to target": verbs that govern a clause, with a subject before them. */
  protected speaks(i: number): boolean {
    if ((this.governor(i) & (nominal | Tag.Close | Tag.Comma | Tag.Time | Tag.Pronoun)) === 0) return false;
    const readings = this.items.readings[i] as readonly Reading[];
    const after = this.after(i);
    const next = (kind: Sense['kind']): boolean =>
      readings.some(({ lexeme, tags }) => (tags & Past) !== 0 && lexeme.senses.some((sense) => sense.kind === kind));
    if ((after & Tag.To) !== 0 && (next('certainty') || next('stage'))) return true;
    const governs = next('speech');
    if (!governs) return false;
    if ((after & (Tag.Complementizer | Tag.Stop | Tag.Comma | Tag.Open | Tag.To | Tag.Time)) !== 0) return true;
    if ((after & Tag.Preposition) !== 0) return this.form(i + 1) !== 'by' && this.wordsAhead(i + 1);
    return (after & (Participle | Past)) === 0;
  }

  /** "Admitted for the first time that", "confirmed in a letter to the court that": what is said begins before any other verb. */
  private wordsAhead(from: number): boolean {
    const { items } = this;
    for (let at = from; at < items.count && at < from + 8; at++) {
      const open = items.open[at] as number;
      if ((open & Tag.Complementizer) !== 0) return true;
      if ((open & (Tag.Stop | Tag.Comma | Tag.Conjunction | Tag.Aux)) !== 0) return false;
      if ((open & anyVerb) !== 0 && (open & nominal) === 0) return false;
    }
    return false;
  }

  protected gerund(i: number, open: number, before: number, after: number): number {
    const nouns = open & (Noun | Plural);
    if (nouns === 0)
      return (open & Adjective) !== 0 && (after & nominal) !== 0 && (before & Tag.Preposition) !== 0
        ? Adjective
        : Gerund;
    if ((after & Tag.Preposition) !== 0 && this.form(i + 1) === 'of') return nouns & Noun ? Noun : Plural;
    const object = (after & (Tag.Determiner | Tag.Number | Tag.Pronoun | Name | Tag.Bound)) !== 0;
    if (object && (after & Tag.Complementizer) === 0) return Gerund;
    if (this.isDoing(i, before, after)) return Gerund;
    // "Began sinking", "started burning": right behind the verb, with nothing that it could describe.
    if (
      this.avows(i) &&
      (before & anyVerb) !== 0 &&
      (after & (Tag.Stop | Tag.Comma | Adverb | Tag.Time | Tag.Conjunction)) !== 0
    )
      if (this.state.subject && this.begins(i - 1)) return Gerund;
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
  protected isDoing(i: number, before: number, after: number): boolean {
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

  private begins(at: number): boolean {
    return (this.items.lexemes[at]?.senses ?? []).some((sense) => sense.kind === 'event' && sense.event === 'begin');
  }

  /** "Denied using", "admitted following", "started firing": the verb before takes a deed. */
  protected avows(i: number): boolean {
    const senses = (this.before(i) & anyVerb) !== 0 ? (this.items.lexemes[i - 1]?.senses ?? []) : [];
    return senses.some(
      (sense) =>
        (sense.kind === 'speech' && (sense.act === 'deny' || sense.act === 'admit')) ||
        (sense.kind === 'event' && phases.has(sense.event)),
    );
  }
}
