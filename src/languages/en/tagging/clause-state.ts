import { anyVerb, nounPhrase, Tag } from '../tag';
import { LookAhead } from './look-ahead';
import { onlySays } from './reading-kinds';
import { finite, nominal } from './tag-groups';

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
  /** That subject stands before the clause between. */
  told: boolean;
  /** Words said without "that" have begun, whose verb is still to come: "said the guards fired". */
  owed: boolean;
  /** A noun outside all prepositional phrases has been met. */
  bare: boolean;
  /** Inside a prepositional phrase. */
  under: boolean;
  /** The words behind a quotation that a comma ends ("…," she said), up to the next verb. */
  behindQuote: boolean;
};

const initial: Readonly<State> = {
  finite: false,
  aux: '',
  passive: false,
  subject: false,
  lacking: false,
  told: false,
  owed: false,
  bare: false,
  under: false,
  behindQuote: false,
};

/** What a clause has had so far: subject, verb, the auxiliary that waits for one. */
export class ClauseState extends LookAhead {
  protected state: State = { ...initial };

  protected reset(): void {
    this.state = { ...initial };
  }

  protected advance(i: number, tag: number): void {
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
      state.owed = false;
      if ((tag & finite) !== 0 && this.items.lexemes[i]?.verbForm !== 'infinitive') state.finite = true;
      state.passive = this.items.lexemes[i]?.voice === 'passive';
      state.aux = '';
      state.under = false;
      if (this.items.lexemes[i]?.senses.some((sense) => sense.kind === 'speech') && (tag & finite) !== 0) {
        // "said five people were killed": what follows is a clause of its own.
        const after = this.after(i);
        const ahead = (after & Tag.Complementizer) === 0 && this.finiteAhead(i + 1);
        state.owed =
          (after & (nounPhrase & ~Tag.Relative)) !== 0 &&
          (after & (Tag.Complementizer | Tag.Preposition)) === 0 &&
          (this.before(i) & (Tag.Comma | Tag.Close)) === 0 &&
          onlySays(this.items.readings[i]);
        if (ahead || state.owed) {
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
      state.owed = false;
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
}
