import type { Claim } from '../model/claim';
import type { Source } from '../model/source';
import type { Sentence, Token } from '../model/token';
import { resolveRegions } from './attribution/chains';
import { type Prepared, QuotationRun } from './attribution/quotation-run';
import { quotationsOf } from './attribution/quotations';
import { findRegions } from './attribution/regions';
import type { SpokenRegion } from './attribution/spoken-region';
import type { ClaimContext } from './claims/claims';
import type { Drafting } from './propositions/drafts';
import type { Story } from './story';
import { makeScene } from './syntax/make-scene';
import type { Scene } from './syntax/scene';
import type { TimeAnchor } from './values/moment';
import { phraseSenses } from './values/phrase-sense';

/** A passage with what its sentences have in common. */
export interface PassageContext extends Pick<Scene, 'report' | 'part' | 'text' | 'pack' | 'gazetteer' | 'setting'> {
  readonly passage: string;
  readonly sentences: readonly Sentence[];
  /** Number of its first sentence in the report. */
  readonly number: number;
  readonly outlet: Source;
  readonly anchor: TimeAnchor;
  readonly story: Story;
}

/** A sentence of a passage, or a stretch of one that is too long to be read as one. */
export interface Piece {
  readonly reader: PassageReader;
  readonly tokens: readonly Token[];
  /** Of its sentence in the passage. */
  readonly index: number;
}

/** A sentence whose propositions are being drafted, with who speaks in it. */
export interface Spoken extends Drafting {
  readonly reader: PassageReader;
  readonly regions: SpokenRegion[];
}

/** Longest sentence read as one, in tokens; a longer one is cut, so that no text costs more than linear time. */
const longest = 240;

/** The grammar of a sentence with what may be said in it. */
export function prepare(scene: Scene): Prepared {
  const senses = phraseSenses(scene);
  return { scene, senses, found: findRegions(scene, senses) };
}

/** Reads the sentences of one passage, a step at a time. */
export class PassageReader {
  readonly claims: Claim[] = [];
  /** What its claims are read against. */
  readonly told: ClaimContext;
  private readonly quotations: ReturnType<typeof quotationsOf>;
  private readonly run = new QuotationRun();

  constructor(readonly context: PassageContext) {
    const { passage, outlet, anchor, story } = context;
    this.told = {
      passage,
      outlet,
      anchor,
      measured: story.measured,
      referents: story.referents,
      anaphora: story.anaphora,
    };
    this.quotations = quotationsOf(context.text, context.sentences);
  }

  pieces(): Piece[] {
    const pieces: Piece[] = [];
    for (const [index, { tokens }] of this.context.sentences.entries()) {
      if (tokens.length <= longest) pieces.push({ reader: this, tokens, index });
      else
        for (let from = 0; from < tokens.length; from += longest)
          pieces.push({ reader: this, tokens: tokens.slice(from, from + longest), index });
    }
    return pieces;
  }

  parse({ tokens, index }: Pick<Piece, 'tokens' | 'index'>): Scene {
    const { number, report, part, text, pack, gazetteer, setting } = this.context;
    return makeScene(tokens, { report, part, text, number: number + index, pack, gazetteer, setting });
  }

  /** Who speaks in a piece of a batch, each in its turn. */
  hear({ index }: Piece, at: number, batch: readonly Piece[], prepared: readonly Prepared[]): Spoken {
    const { discourse } = this.context.story;
    const { scene, senses, found } = prepared[at] as Prepared;
    const quotation = this.whole(index) === null ? undefined : this.quotations[index];
    const closing = (end: number): Prepared | null => {
      const known = batch.findIndex((piece) => piece.reader === this && piece.index === end);
      const tokens = this.whole(end);
      if (tokens === null) return null;
      return prepared[known] ?? prepare(this.parse({ tokens, index: end }));
    };
    const quoted = this.run.wordsOf({ scene, senses, found }, index, quotation, discourse, closing);
    const regions = resolveRegions(scene, found, discourse, senses, quoted);
    this.run.note(regions, index, quotation, scene, discourse);
    return { reader: this, scene, senses, regions, drafts: [], having: [], states: [], ascribed: [], members: [] };
  }

  /** The words of a sentence that is read as one; null of a longer one. */
  private whole(index: number): readonly Token[] | null {
    const { tokens } = this.context.sentences[index] as Sentence;
    return tokens.length <= longest ? tokens : null;
  }
}
