import { WordKind } from '../../text/word-scanner';
import type { Items } from './items';
import { isTitleCase } from './merging/is-title-case';
import { mergeCalibre } from './merging/merge-calibre';
import { mergeMark } from './merging/merge-mark';
import { mergeNumber } from './merging/merge-number';
import { mergePhrase } from './merging/merge-phrase';
import { mergeRank } from './merging/merge-rank';
import { mergeTeam } from './merging/merge-team';
import { mergeTime } from './merging/merge-time';
import { mergeWord } from './merging/merge-word';
import type { Merging } from './merging/merging';
import { NumberReader } from './numbers';
import { TimeReader } from './times';
import type { Vocabulary } from './vocabulary';
import type { Units, Word } from './word';

/** Merges the units of one sentence into items: times, numbers, phrases, names; the rest word by word. */
export class Merger {
  private readonly context: Merging;

  constructor(units: Units, vocabulary: Vocabulary, items: Items) {
    const numbers = new NumberReader(units);
    const times = new TimeReader(units, (i, to) => {
      const match = numbers.read(i, to);
      return match === undefined ? undefined : { next: match.next, value: match.quantity.best };
    });
    this.context = { units, vocabulary, numbers, times, items, singleOpen: false };
  }

  /** Fills the items from units [from, to). */
  merge(text: string, from: number, to: number): void {
    const { context } = this;
    const { units, items } = context;
    items.clear();
    const titleCase = isTitleCase(units, from, to);
    let i = from;
    while (i < to) {
      const word = units.words[i] as Word;
      if (word.kind !== WordKind.Word && word.kind !== WordKind.Number && word.kind !== WordKind.Mixed) {
        i = mergeCalibre(context, text, i, to) || mergeMark(context, i, from, to);
        continue;
      }
      const next =
        mergeRank(context, text, i, to) ||
        mergeTime(context, text, i, to) ||
        (word.kind === WordKind.Word ? 0 : mergeCalibre(context, text, i, to)) ||
        mergeNumber(context, text, i, to) ||
        mergePhrase(context, i, to) ||
        mergeTeam(context, i, titleCase);
      i = next || mergeWord(context, text, i, from, to, titleCase);
    }
  }
}
