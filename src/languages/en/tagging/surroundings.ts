import type { Items } from '../items';
import { Tag } from '../tag';
import { nominal } from './tag-groups';
import { lingering } from './word-sets';

const { Adjective, Adverb } = Tag;

/** The words round one whose class is asked: what was chosen before it, and what is still open behind it. */
export class Surroundings {
  protected readonly items: Items;

  constructor(items: Items) {
    this.items = items;
  }

  protected before(i: number): number {
    return i > 0 ? (this.items.tags[i - 1] as number) : 0;
  }

  /** The tag before `i`, over adverbs and negators. */
  protected governor(i: number): number {
    const at = this.governorAt(i);
    return at < 0 ? 0 : (this.items.tags[at] as number);
  }

  protected governorAt(i: number): number {
    for (let at = i - 1; at >= 0 && at > i - 5; at--)
      if (((this.items.tags[at] as number) & (Adverb | Tag.Negator | Tag.Bound)) === 0) return at;
    return -1;
  }

  protected after(i: number): number {
    return i + 1 < this.items.count ? (this.items.open[i + 1] as number) : Tag.Stop;
  }

  protected form(i: number): string {
    return i >= 0 && i < this.items.count ? (this.items.words[i]?.form ?? '') : '';
  }

  /** "Decided to", "has yet to": a phrase that ends in the mark of an infinitive. */
  protected endsInTo(at: number): boolean {
    return at >= 0 && (this.items.lexemes[at]?.form.endsWith(' to') ?? false);
  }

  protected copulaBefore(i: number): boolean {
    const at = this.governorAt(i);
    return at >= 0 && this.items.lexemes[at]?.lemma === 'be';
  }

  /** Right behind "be", or behind "be all": "was fine", "it is all calm". */
  protected saysHow(i: number): boolean {
    return this.copulaBefore(this.form(i - 1) === 'all' ? i - 1 : i);
  }

  protected endsHere(i: number): boolean {
    const open = i < this.items.count ? (this.items.open[i] as number) : Tag.Stop;
    return (open & (Tag.Stop | Tag.Comma | Tag.Conjunction | Tag.Close)) !== 0;
  }

  protected wordAfterIsNoun(i: number): boolean {
    return i + 1 < this.items.count && ((this.items.open[i + 1] as number) & nominal) !== 0;
  }

  /** The adjective at `i` stands inside a noun phrase. */
  protected governed(i: number): boolean {
    return (this.before(i) & (Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Number | Adjective)) !== 0;
  }

  /** The verb before is one of staying as one is. */
  protected lingers(i: number): boolean {
    for (let at = i - 1; at >= 0 && at > i - 4; at--) {
      const lemma = this.items.lexemes[at]?.lemma ?? '';
      if (lingering.has(lemma)) return true;
      if (((this.items.tags[at] as number) & (Adverb | Tag.Negator)) === 0) return false;
    }
    return false;
  }
}
