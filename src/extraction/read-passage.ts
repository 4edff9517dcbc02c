import type { Claim } from '../model/claim';
import type { Source } from '../model/source';
import type { Sentence } from '../model/token';
import { resolveRegions } from './attribution/chains';
import { type Prepared, QuotationRun } from './attribution/quotation-run';
import { quotationsOf } from './attribution/quotations';
import { findRegions } from './attribution/regions';
import type { SpokenRegion } from './attribution/spoken-region';
import { claimsOf } from './claims';
import { denialsOf } from './denials';
import { isCut, type Piece, piecesOf } from './pieces';
import { type Drafting, finishDrafts, openDrafts } from './propositions/drafts';
import { asksCounts } from './propositions/figures';
import { groupsIn } from './propositions/groups-in';
import { draftResponsibility } from './propositions/responsibility';
import { talliesIn } from './propositions/tallies-in';
import type { Story } from './story';
import { makeScene } from './syntax/make-scene';
import type { Scene } from './syntax/scene';
import type { TimeAnchor } from './values/moment';
import { phraseSenses } from './values/phrase-sense';

/** What the sentences of a passage have in common. */
export interface PassageContext extends Pick<Scene, 'report' | 'part' | 'text' | 'pack' | 'gazetteer' | 'setting'> {
  readonly passage: string;
  /** Number of the passage's first sentence in the report. */
  readonly number: number;
  readonly outlet: Source;
  readonly anchor: TimeAnchor;
  readonly story: Story;
}

/** A sentence whose propositions are being drafted, with who speaks in it. */
interface Spoken extends Drafting {
  readonly regions: SpokenRegion[];
}

/**
 * Sentences that take each step side by side, before any takes the next. The compiled code of all steps is several times as large as
 * the nearer cache, so that a sentence which goes through all of them alone waits for most of it anew; with more of them it is their
 * own words that do not fit, and a text without an end cannot be held whole.
 */
const together = 32;

/** Reads the claims of a passage, and hands each sentence that it parsed to `note`, in their order. */
export function readPassage(
  sentences: readonly Sentence[],
  context: PassageContext,
  note: (scene: Scene) => void,
): Claim[] {
  const claims: Claim[] = [];
  const pieces = piecesOf(sentences);
  const mouths = new Mouths(sentences, context);
  for (let from = 0; from < pieces.length; from += together) {
    const spoken = mouths.hear(pieces.slice(from, from + together));
    openDrafts(spoken);
    for (const run of runsOf(spoken)) addClaims(run, context, claims);
    for (const { scene } of spoken) note(scene);
  }
  return claims;
}

/** Who speaks in the sentences of a passage, batch by batch. */
class Mouths {
  private readonly quotations: ReturnType<typeof quotationsOf>;
  private readonly run = new QuotationRun();

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly context: PassageContext,
  ) {
    this.quotations = quotationsOf(context.text, sentences);
  }

  hear(pieces: readonly Piece[]): Spoken[] {
    const prepared = this.prepare(pieces);
    const { discourse } = this.context.story;
    const closing = (index: number): Prepared | null => {
      const sentence = this.sentences[index] as Sentence;
      if (isCut(sentence)) return null;
      const at = pieces.findIndex((piece) => piece.index === index);
      return prepared[at] ?? (this.prepare([{ tokens: sentence.tokens, index }])[0] as Prepared);
    };
    return prepared.map((one, at) => {
      const { index } = pieces[at] as Piece;
      const { scene, senses, found } = one;
      const quotation = isCut(this.sentences[index] as Sentence) ? undefined : this.quotations[index];
      const quoted = this.run.wordsOf(one, index, quotation, discourse, closing);
      const regions = resolveRegions(scene, found, discourse, senses, quoted);
      this.run.note(regions, index, quotation, scene, discourse);
      return { scene, senses, regions, drafts: [], having: [], states: [], ascribed: [], members: [] };
    });
  }

  private prepare(pieces: readonly Piece[]): Prepared[] {
    const { number, report, part, text, pack, gazetteer, setting } = this.context;
    const scenes = pieces.map(({ tokens, index }) =>
      makeScene(tokens, { report, part, text, number: number + index, pack, gazetteer, setting }),
    );
    return scenes.map((scene) => {
      const senses = phraseSenses(scene);
      return { scene, senses, found: findRegions(scene, senses) };
    });
  }
}

/** Runs of sentences of which none but the first may take up a figure that those before it counted. */
function runsOf(spoken: readonly Spoken[]): Spoken[][] {
  const runs: Spoken[][] = [];
  for (const one of spoken) {
    const run = runs[runs.length - 1];
    if (run === undefined || asksCounts(one.scene, one.senses)) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

/** Adds the claims of a run of sentences to those of the passage, and tells the story what they tell. */
function addClaims(run: readonly Spoken[], { passage, outlet, anchor, story }: PassageContext, claims: Claim[]): void {
  const { things, counts, referents, contrasts } = story;
  finishDrafts(run, counts);
  const blame = run.map(({ scene, drafts, regions, senses }) => draftResponsibility(scene, drafts, regions, senses));
  const teller = { passage, outlet, anchor, things, referents };
  const told = run.map(({ scene, drafts, regions, senses }, at) => {
    const own = claimsOf(scene, [...drafts, ...(blame[at] ?? [])], regions, senses, teller);
    things.note(scene, senses);
    referents.note(scene, drafts, senses);
    return own;
  });
  for (const [at, { scene, drafts, regions, senses }] of run.entries()) {
    const own = told[at] ?? [];
    const before = claims.length;
    claims.push(...own);
    const denied = denialsOf(scene, regions, drafts, claims, { passage, outlet });
    claims.length = before;
    claims.push(...contrasts.note(scene, regions, [...own, ...denied]));
    counts.note(own, scene.number);
    counts.noteTallies(talliesIn(scene, senses, counts), scene.number);
    counts.noteGroups(groupsIn(scene, drafts, senses), scene.number);
  }
}
