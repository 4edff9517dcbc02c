import type { Reading } from '../reading';
import { anyVerb, nounPhrase, Tag } from '../tag';
import { acts } from './reading-kinds';
import { nominal } from './tag-groups';
import { VerbForms } from './verb-forms';
import { collective, making, perceiving, saying } from './word-sets';

const { Noun, Plural, Name, Base, Third, Past, Participle, Gerund, Adjective, Adverb } = Tag;

/** What may stand behind a verb that has no object. */
const behindVerb = Tag.Stop | Tag.Adverb | Tag.Preposition | Tag.Comma | Tag.Time | Tag.Subordinator;

/** Whether a word that may be either is a noun or a verb: by the phrase that it stands in, and by what its clause still lacks. */
export class NounOrVerb extends VerbForms {
  /** After a determiner, an adjective, a number or a preposition. */
  protected insidePhrase(i: number, open: number, before: number, after: number): number {
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

  /** "strike", "fires": a noun or a finite verb. */
  protected nounOrVerb(i: number, open: number, before: number, after: number): number {
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
      // "Resigned and accused the army", "broke in and shot two guards": no noun goes on with a determiner behind "and".
      const goesOn = (before & Tag.Conjunction) !== 0 && (open & Past) !== 0 && (open & Base) === 0;
      if (state.finite && goesOn && (object || (this.form(i).endsWith('ed') && (after & nounPhrase) !== 0)))
        return Past;
      // "The votes cast, a result": behind several of them, what was done with them.
      const done = (before & Plural) !== 0 && (open & Participle) !== 0 && !this.items.headline;
      if (state.finite && done && (after & (Tag.Comma | Tag.Stop | Tag.Preposition)) !== 0) return Participle;
      if ((open & Past) !== 0 && !state.finite && this.lastHope(i, before)) return Past;
      return noun;
    }
    if ((open & Base) !== 0 && (this.goesOnBare(i, before, after, object) || this.isMade(i, before, object)))
      return Base;
    if (state.finite && this.saysBehind(i, open)) return (open & Third) !== 0 ? Third : Base;
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
    const body = collective.has(this.form(i - 1));
    if (body && this.isSaidByMany(i, after)) return Base;
    const many = (behind & Plural) !== 0 || (body && this.items.headline);
    if (many && (object || this.items.headline || (after & (Adverb | Tag.Preposition | Tag.Subordinator)) !== 0)) {
      return this.finiteAhead(i + 1) && !object ? noun : Base;
    }
    return noun;
  }

  /** "Police suspect that", "police claim the man": a verb of speech with what is said behind, of several whom no article counts as one. */
  private isSaidByMany(i: number, after: number): boolean {
    if (i > 1 && (this.before(i - 1) & (Tag.Determiner | Tag.Possessive | Adjective | Noun | Name)) !== 0) return false;
    const opens = (after & (Tag.Complementizer | Tag.Determiner | Tag.Pronoun)) !== 0;
    return (
      opens &&
      (this.items.readings[i] as readonly Reading[]).some(
        ({ lexeme, tags }) => (tags & Base) !== 0 && lexeme.senses.some(({ kind }) => kind === 'speech'),
      )
    );
  }

  /** "…, prosecutors claim.", "…, the ministry estimates": behind a comma, at the end, with none but the speaker between. */
  protected saysBehind(i: number, open: number): boolean {
    const { items } = this;
    if (!saying.has(this.form(i)) || (this.after(i) & (Tag.Stop | Tag.Comma)) === 0) return false;
    let at = i - 1;
    while (at >= 0 && at > i - 5 && ((items.tags[at] as number) & (nominal | Adjective | Tag.Determiner)) !== 0) at--;
    if (at < 0 || at === i - 1 || ((items.tags[at] as number) & (Tag.Comma | Tag.Close)) === 0) return false;
    const many = ((items.tags[i - 1] as number) & Plural) !== 0 || collective.has(this.form(i - 1));
    return (open & Third) !== 0 ? !((items.tags[i - 1] as number) & Plural) : many && acts(items.lexemes[i - 1]);
  }

  /** "To live and work", "would come and offer help", "salute them and shout": a bare verb goes on with one before "and". */
  protected goesOnBare(i: number, before: number, after: number, object: boolean): boolean {
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

  /** "Made me roll", "let heads roll", "helped girls embrace it": what somebody is made or helped to do. */
  protected isMade(i: number, before: number, object: boolean): boolean {
    const { tags, lexemes } = this.items;
    // "Saw the man throw a bag": one who acts, right before what has an object of its own.
    const one = object && (before & Noun) !== 0 && acts(lexemes[i - 1]);
    if ((before & (Plural | Name | Tag.Pronoun)) === 0 && !one) return false;
    for (let at = i - 1; at >= 0 && at > i - 5; at--) {
      const tag = tags[at] as number;
      if ((tag & anyVerb) !== 0) {
        const lemma = lexemes[at]?.lemma ?? '';
        return at < i - 1 && (making.has(lemma) || (object && perceiving.has(lemma)));
      }
      if ((tag & (nounPhrase | Tag.Pronoun)) === 0) return false;
    }
    return false;
  }

  /** An adverb in -ly, or the comma that ends an aside, between a singular subject and what may be its verb. */
  protected interrupted(i: number, before: number): boolean {
    const governor = this.governor(i);
    if ((before & Adverb) !== 0)
      return (governor & (Noun | Name | Tag.Close | Tag.Relative | Tag.Comma)) !== 0 && (governor & Plural) === 0;
    return (before & (Tag.Comma | Tag.Close)) !== 0 && (before & Tag.Open) === 0;
  }

  /** "Then the commercial ends.": a sentence with its stop has a verb, and nothing else can be it. */
  protected lastHope(i: number, before: number): boolean {
    const { items } = this;
    if (items.headline || (before & (Noun | Name)) === 0 || (before & Plural) !== 0) return false;
    if ((this.after(i) & behindVerb) === 0 || this.finiteAhead(i + 1)) return false;
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
  protected headsHeadline(i: number, before: number): boolean {
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
}
