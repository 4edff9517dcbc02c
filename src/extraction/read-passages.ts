import type { Claim } from '../model/claim';
import { claimsOf, fill, weigh } from './claims/claims';
import { denialsOf } from './denials/denials';
import { type PassageContext, PassageReader, prepare, type Spoken } from './passage-reader';
import { finishDrafts, openDrafts } from './propositions/drafts';
import { asksCounts } from './propositions/figures';
import { groupsIn } from './propositions/groups-in';
import { draftResponsibility } from './propositions/responsibility';
import { talliesIn } from './propositions/tallies-in';
import type { Scene } from './syntax/scene';

/**
 * Sentences that take each step side by side, before any takes the next. The compiled code of all steps is several times as large as
 * the nearer cache, so that a sentence which goes through all of them alone waits for most of it anew; with more of them it is their
 * own words that do not fit, and a text without an end cannot be held whole.
 */
const together = 32;

/** Reads the claims of each passage of a report, and hands `note` what it parsed, in the order of the passages. */
export function readPassages(
  passages: readonly PassageContext[],
  note: (scene: Scene, passage: PassageContext) => void,
): Claim[][] {
  const readers = passages.map((passage) => new PassageReader(passage));
  const pieces = readers.flatMap((reader) => reader.pieces());
  for (let from = 0; from < pieces.length; from += together) {
    const batch = pieces.slice(from, from + together);
    const scenes = batch.map((piece) => piece.reader.parse(piece));
    const prepared = scenes.map(prepare);
    const spoken = batch.map((piece, at) => piece.reader.hear(piece, at, batch, prepared));
    openDrafts(spoken);
    for (const run of runsOf(spoken)) addClaims(run);
    for (const { scene, reader } of spoken) note(scene, reader.context);
  }
  return readers.map(({ claims }) => claims);
}

/** Runs of sentences of which none but the first takes up a figure that those before it counted. */
function runsOf(spoken: readonly Spoken[]): Spoken[][] {
  const runs: Spoken[][] = [];
  for (const one of spoken) {
    const run = runs[runs.length - 1];
    if (run === undefined || asksCounts(one.scene, one.drafts, one.senses)) runs.push([one]);
    else run.push(one);
  }
  return runs;
}

/** Adds the claims of a run of sentences to those of their passages, and tells their stories what they tell. */
function addClaims(run: readonly Spoken[]): void {
  const [first] = run;
  if (first !== undefined) finishDrafts(run, first.reader.context.story.counts);
  const blame = run.map(({ scene, drafts, regions, senses }) => draftResponsibility(scene, drafts, regions, senses));
  const drafted = run.map(({ drafts }, at) => [...drafts, ...(blame[at] ?? [])]);
  const weighed = run.map(({ scene, regions, reader }, at) =>
    weigh(scene, drafted[at] ?? [], regions, reader.context.outlet),
  );
  const filled = run.map(({ scene, drafts, senses, reader }, at) => {
    const { measured, referents, anaphora } = reader.context.story;
    const args = fill(scene, drafted[at] ?? [], weighed[at] ?? [], senses, reader.told);
    measured.note(scene, senses);
    anaphora.note(scene, senses, referents.note(scene, drafts, senses));
    return args;
  });
  const told = run.map(({ scene, reader }, at) =>
    claimsOf(scene, drafted[at] ?? [], weighed[at] ?? [], filled[at] ?? [], reader.told),
  );
  for (const [at, one] of run.entries()) addTold(one, told[at] ?? []);
}

/** Adds what a sentence tells and what it denies of what was told before. */
function addTold({ scene, drafts, regions, senses, reader }: Spoken, told: readonly Claim[]): void {
  const { claims, context } = reader;
  const { counts, contrasts } = context.story;
  const before = claims.length;
  claims.push(...told);
  const denied = denialsOf(scene, regions, drafts, claims, context);
  claims.length = before;
  claims.push(...contrasts.note(scene, regions, [...told, ...denied]));
  counts.note(told, scene.number);
  counts.noteTallies(talliesIn(scene, senses, counts), scene.number);
  counts.noteGroups(groupsIn(scene, drafts, senses), scene.number);
}
