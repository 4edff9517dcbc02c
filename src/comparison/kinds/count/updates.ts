import { type Claim, type Effect, type Span, traitsOf } from '../../../model';
import { rivals } from '../../alignment/told-once';
import { claimsOfReport } from '../../claims-by-report';
import { sameName } from '../../comparison';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';
import { answerToOne } from './answer-to-one';
import { fromRivalParties } from './rival-parties';

/** Effects whose count grows while an event unfolds and its aftermath is counted. */
const growing: ReadonlySet<Effect> = new Set([
  'killed',
  'wounded',
  'casualties',
  'missing',
  'rescued',
  'displaced',
  'detained',
  'infected',
  'poisoned',
  'hospitalised',
  'destroyed',
  'affected',
  'dismissed',
]);

/** Effects whose count also falls, as people are found, treated, let go or come home. */
const passing: ReadonlySet<Effect> = new Set([
  'missing',
  'hospitalised',
  'displaced',
  'detained',
  'infected',
  'aboard',
]);

/** Figures first told within this time of each other are told side by side, not one after the other. */
const sideBySideMs = 2 * 60 * 60 * 1000;

/**
 * Whether of two figures that exclude each other one brings the other up to date: a source revises its own; and while
 * people are still being counted, a higher figure hours later is the count going on, whoever gives it, unless some report
 * sets the two against each other or rivals give them (UCDP and ACLED code the latest of rising reports and both of rival ones).
 */
export function updates(a: Stance, b: Stance, scene: Scene): boolean {
  const [x, y] = [a[0].value, b[0].value];
  if (x.kind !== 'quantity' || y.kind !== 'quantity') return false;
  if (shareOrigin(a, b) || oneBody(a, b)) return true;
  if (x.effect === null ? !isDamage(a) : !growing.has(x.effect)) return false;
  if (oneAuthority(a, b, scene)) return true;
  const [lower, higher] = x.best <= y.best ? [a, b] : [b, a];
  if (toldAsRisen(higher, scene)) return true;
  if (setAgainstEachOther(lower, higher) || fromRivalParties(lower, higher, scene)) return false;
  if (toldInOneVoice(lower, higher)) return true;
  const [lowFrom, highFrom] = [firstTold(lower, scene), firstTold(higher, scene)];
  if (lowFrom === null || highFrom === null) return false;
  const later = highFrom - lowFrom;
  return (x.effect !== null && passing.has(x.effect) ? Math.abs(later) : later) > sideBySideMs;
}

/** What has fallen or burned is counted as it is found, like the dead. */
function isDamage([{ claim }]: Stance): boolean {
  return traitsOf(claim.proposition.event).family === 'damage';
}

/** Some origin holds both, so every other pair of holders may have it from there. */
function shareOrigin(a: Stance, b: Stance): boolean {
  const origins = new Set(a.map(({ claim }) => claim.origin));
  return b.some(({ claim }) => origins.has(claim.origin));
}

/** Bodies that a report calls by what they are ("the commission", «الهيئة») are one where all that give either figure are so called. */
function oneBody(a: Stance, b: Stance): boolean {
  const nameOf = ({ claim: { attribution } }: Draft) =>
    attribution.chain.length > 1 ? attribution.chain.at(-1)?.name : undefined;
  const [first, ...rest] = [...a, ...b].map(nameOf);
  return first !== undefined && rest.every((name) => name !== undefined && sameName(first, name));
}

/** Officials of one side hand on one count: a governor's figure, then the ministry's. */
function oneAuthority(a: Stance, b: Stance, scene: Scene): boolean {
  const authority = ({ claim }: Draft) => {
    const source = claim.attribution.chain.at(-1);
    return source?.kind === 'person' || source?.kind === 'organisation' ? (source.id ?? source.side) : null;
  };
  const sides = (stance: Stance) => stance.map(authority);
  const others = sides(b);
  const known = sides(a);
  if ([...known, ...others].some((id) => id === null)) return false;
  return known.every((id) =>
    others.every((other) => id !== null && other !== null && answerToOne(id, other, scene.index)),
  );
}

/** Claims in whose words something rises, by report. */
const risen = oncePerScene(risenIn);

/** "The toll has risen to 50": a teller of the figure has it replace a lower one. */
function toldAsRisen(stance: Stance, scene: Scene): boolean {
  const known = risen(scene);
  if (known.size === 0) return false;
  return stance.some(({ claim, value }) => {
    const told = known.get(claim.report);
    if (told === undefined) return false;
    const { best } = value as { readonly best?: number };
    // The title has the figure without the rise that the story tells of it.
    return told.some(
      (other) =>
        other.id === claim.id ||
        other.proposition.arguments.some(({ value: own }) => own.kind === 'quantity' && own.best === best),
    );
  });
}

function risenIn(scene: Scene): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const rise of scene.claims) {
    if (rise.proposition.event !== 'rise') continue;
    for (const claim of claimsOfReport(rise.report, scene)) {
      if (claim.sentence !== rise.sentence || !overlap(rise.evidence, claim.evidence)) continue;
      const known = found.get(claim.report);
      if (known === undefined) found.set(claim.report, [claim]);
      else known.push(claim);
    }
  }
  return found;
}

function overlap(a: Span, b: Span): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}

/** One report ascribes both, to different sources; a figure in its own voice beside an ascribed one is no quarrel. */
function setAgainstEachOther(a: Stance, b: Stance): boolean {
  const ascribed = (stance: Stance) =>
    stance.filter(({ claim }) => claim.attribution.chain.length > 1).map(({ claim }) => claim.report);
  const reports = new Set(ascribed(a));
  return ascribed(b).some((report) => reports.has(report));
}

/** One report has both figures, and one of them in its own voice. */
function toldInOneVoice(a: Stance, b: Stance): boolean {
  const reports = new Map(a.map(({ claim }) => [claim.report, claim.attribution.chain.length > 1]));
  return b.some(({ claim }) => {
    const ascribed = reports.get(claim.report);
    return ascribed !== undefined && !(ascribed && claim.attribution.chain.length > 1);
  });
}

/**
 * Whether two figures of what goes on growing are of hours that nobody knows: one of them at least is told in an outlet's own words
 * as of then, and a report without a date does not say when that was.
 */
export function ofUnknownHours(a: Stance, b: Stance, scene: Scene): boolean {
  const [{ value }] = a;
  if (value.kind !== 'quantity' || value.effect === null || !growing.has(value.effect)) return false;
  if (firstTold(a, scene) !== null && firstTold(b, scene) !== null) return false;
  return !a.some(({ claim: x }) => b.some(({ claim: y }) => rivals(x, y)));
}

const firstTold = oncePerStance((stance, scene): number | null => {
  let first: number | null = null;
  for (const { claim } of stance) {
    const time = scene.publishedAt(claim);
    if (time === null) return null;
    if (first === null || time < first) first = time;
  }
  return first;
});
