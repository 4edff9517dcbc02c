import { plainLexeme } from '../reading';
import { anyVerb, nounPhrase, Tag } from '../tag';
import { NounOrVerb } from './noun-or-verb';
import { nominal } from './tag-groups';

const { Base, Participle, Adverb } = Tag;

/** Auxiliaries that stand before their subject for "if". */
const inverting = new Set(['had', 'were', 'should']);
const supposing = new Set(['would', 'could', 'might', 'should', 'will', 'may', "'d"]);

/** What such an auxiliary is read as. */
export const condition = plainLexeme('if', 'if', 'subordinator', [{ kind: 'link', link: 'condition' }]);

/** Conditions without "if": "had the crew known, it would …". */
export class InvertedCondition extends NounOrVerb {
  /** "Had the crew known", "were the talks to fail", "should the dam give way": an auxiliary that stands for "if". */
  protected invertsCondition(i: number): boolean {
    if (!inverting.has(this.form(i)) || (this.after(i) & (nounPhrase | Tag.Pronoun)) === 0) return false;
    const { items } = this;
    if (items.words[items.count - 1]?.surface === '?') return false;
    const before = this.before(i);
    const opens = i === 0 || (before & (Tag.Comma | Tag.Open | Tag.Complementizer)) !== 0;
    // "Would have drowned had the dam failed": behind a clause that has its verb.
    if (!opens && !(this.state.finite && (before & (anyVerb | nominal | Adverb | Tag.Time)) !== 0 && this.supposes(i)))
      return false;
    return this.completes(i) && (i === 0 || this.supposes(i) || this.supposesBehind(i));
  }

  /** A subject, and the form of a verb that the auxiliary wants: "had … known", "were … to fail", "should … fail". */
  private completes(i: number): boolean {
    const { items } = this;
    const wanted = this.form(i) === 'had' ? Participle : this.form(i) === 'were' ? Tag.To : Base;
    for (let at = i + 1; at < items.count && at < i + 10; at++) {
      const open = items.open[at] as number;
      if (at > i + 1 && (open & wanted) !== 0) return true;
      if ((open & (nounPhrase | Tag.Pronoun | Tag.Negator | Tag.Preposition)) === 0) return false;
    }
    return false;
  }

  /** "Would" or the like stands before. */
  private supposes(i: number): boolean {
    for (let at = i - 1; at >= 0 && at > i - 24; at--) {
      const tag = this.items.tags[at] as number;
      if ((tag & Tag.Aux) !== 0 && supposing.has(this.items.lexemes[at]?.form.split(' ')[0] ?? '')) return true;
      if ((tag & (Tag.Open | Tag.Stop)) !== 0) return false;
    }
    return false;
  }

  private supposesBehind(i: number): boolean {
    const { items } = this;
    for (let at = i + 3; at < items.count && at < i + 30; at++)
      if (((items.open[at] as number) & Tag.Aux) !== 0 && supposing.has(this.form(at))) return true;
    return false;
  }
}
