import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Evidence } from '../../model/evidence';
import type { LanguagePack } from '../../model/language-pack';
import type { Passage } from '../../model/passage';
import type { Report } from '../../model/report';
import { Setting } from '../setting/setting';
import type { WordsContext } from './read-words';

/** The stories of a report as its packs read them: where sentences and words stand, and what the report as a whole names. */
export class ReadStories {
  private readonly contexts = new Map<string, WordsContext>();
  private readonly sentences: { readonly passage: Passage; readonly start: number; readonly end: number }[] = [];
  private readonly edges = { title: new Set<number>(), body: new Set<number>() };

  constructor(
    report: Report,
    private readonly passages: readonly Passage[],
    packs: ReadonlyMap<string, LanguagePack>,
    gazetteer: Gazetteer,
  ) {
    const setting = new Setting(gazetteer);
    for (const passage of passages) {
      const pack = passage.language === null ? undefined : packs.get(passage.language);
      if (passage.kind === 'furniture' || pack === undefined) continue;
      this.contexts.set(passage.id, { report, pack, gazetteer, setting });
      for (const { start, end, tokens } of pack.sentences(report[passage.part], passage.start, passage.end)) {
        this.sentences.push({ passage, start, end });
        setting.note(tokens, report[passage.part]);
        for (const token of tokens) this.edges[passage.part].add(token.start).add(token.end);
      }
    }
  }

  /** Whether a token of a pack begins or ends at a place. */
  cutsAt(part: 'title' | 'body', at: number): boolean {
    return this.edges[part].has(at);
  }

  /** The passage that holds all of the words; null where none does. */
  passageOf({ part, start, end }: Evidence): Passage | null {
    return this.passages.find((each) => each.part === part && each.start <= start && end <= each.end) ?? null;
  }

  /** What words of a passage are read against; null where it is furniture or nobody reads it. */
  contextOf(passage: Passage): WordsContext | null {
    return this.contexts.get(passage.id) ?? null;
  }

  /** Number in the report, title first, of the sentence in which words begin. */
  sentenceOf({ part, start }: Evidence): number {
    let number = 0;
    for (const [index, sentence] of this.sentences.entries()) {
      if (sentence.passage.part !== part || sentence.start > start) continue;
      number = index;
    }
    return number;
  }
}
