import type { Claim } from '../../model/claim';
import type { EventClass } from '../../model/event-class';
import type { Evidence } from '../../model/evidence';
import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import { pronounAt } from '../anaphora/pronoun';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { truthAt } from '../syntax/truth-at';

/** "Said there was no truth in it", "this is nonsense, the hospital said": a verdict that nobody is told to give is his in whose words it stands. */
export function saidIn(verdict: SpokenRegion, regions: readonly SpokenRegion[]): SpokenRegion | null {
  if (verdict.act !== 'deny' || !verdict.impersonal) return null;
  const outer = regions.find(
    ({ from, to, chain, act }) =>
      act !== 'deny' && chain.length > 0 && from <= verdict.from && verdict.cue < Math.max(to, verdict.to),
  );
  return outer === undefined ? null : { ...verdict, chain: outer.chain, sources: outer.sources };
}

/** Events that carry a verdict and tell of nothing themselves. */
const bare: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'exist', 'act', 'accuse']);

/** Where the verdict ends that is passed on what a pronoun points to, behind it ("no truth in it") or before ("this is nonsense"); −1 for others. */
export function endOfJudged(scene: Scene, region: SpokenRegion, drafts: readonly Draft[]): number {
  const clause = scene.clauses[scene.clauseAt[region.cue] as number] as Clause;
  if (drafts.some(({ token, event }) => token >= clause.from && token < clause.to && !bare.has(event))) return -1;
  const inside = scene.phrases.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const [first] = inside.filter(({ from, to }) => from > region.cue || to <= region.cue);
  if (first === undefined || first.to - first.from > 2) return -1;
  const alone =
    first.from === region.cue + 1 ||
    (first.from <= clause.from + 1 && first.to <= region.cue && first.to >= region.cue - 2);
  const head = scene.tokens[first.head] as Token;
  const act = head.lexeme.definite ? senseOf(head, 'speech')?.act : undefined;
  const pointer = head.lexeme.pos === 'pronoun' || (act !== undefined && toldBy.has(act));
  return alone && pointer ? Math.max(first.to, region.cue + 1) : -1;
}

/** Claims of a sentence among which a verdict is looked for: one without an end, read in pieces, may make any number. */
const most = 200;

/** The first verdict among the claims of this sentence, which are the last that were told. */
export function verdictIn(scene: Scene, region: SpokenRegion, told: readonly Claim[]): Claim | undefined {
  let found: Claim | undefined;
  for (let i = told.length - 1; i >= 0 && i >= told.length - most; i--) {
    const claim = told[i] as Claim;
    if (claim.sentence !== scene.number) break;
    if (isVerdict(scene, region, claim)) found = claim;
  }
  return found;
}

/** "Said the accusations were baseless", «وصف الاتهامات بالباطلة»: who calls false what was told denies it. */
function isVerdict(scene: Scene, { chain }: SpokenRegion, claim: Claim): boolean {
  if (claim.sentence !== scene.number || claim.evidence.part !== scene.part) return false;
  if (claim.proposition.event !== 'be') return false;
  if (claim.attribution.chain.at(-1)?.name !== chain.at(-1)?.name) return false;
  const { arguments: args } = claim.proposition;
  // «غير صحيح»: what is not true is as untrue as what is false.
  const denied = claim.commitment.polarity === 'denied';
  const untrue = args.some(
    ({ value }) => value.kind === 'state' && value.scale === 'truth' && value.sign < 0 !== denied,
  );
  return untrue && ((isOfWords(scene, claim) && !hasMatter(scene, claim)) || isOfAll(scene, claim));
}

/** The accusations, the reports, «هذا الكلام». */
export function isOfWords(scene: Scene, { proposition }: Claim): boolean {
  return proposition.arguments.some(
    ({ role, value, evidence }) =>
      role === 'patient' &&
      value.kind === 'thing' &&
      value.definite &&
      (isTold(value.id) || namesWords(scene, evidence.start, evidence.end)),
  );
}

/** Accusations and rumours, which are taken up from further off than "the report" or "this". */
export function isOfClaim({ proposition }: Claim): boolean {
  return proposition.arguments.some(
    ({ role, value }) => role === 'patient' && value.kind === 'thing' && isTold(value.id),
  );
}

/** Whether a phrase is no more than a noun for what was said or reported: "the report", «هذا الكلام». */
function namesWords(scene: Scene, start: number, end: number): boolean {
  const { tokens } = scene;
  const at = tokens.findIndex(
    (token) =>
      token.start >= start && token.end <= end && token.lexeme.pos === 'noun' && senseOf(token, 'speech') !== undefined,
  );
  const token = tokens[at];
  // "The reports" are many people's, and not what was told right before.
  if (token === undefined || token.lexeme.number === 'plural') return false;
  const next = tokens[at + 1];
  if (next?.lexeme.pos === 'preposition' && truthAt(scene, at + 2) >= 0) return false;
  // «تقرير الصحيفة»: whose it is.
  if (token.end < end && next?.lexeme.pos !== 'noun' && next?.lexeme.pos !== 'name') return false;
  const act = senseOf(token, 'speech')?.act;
  return act !== undefined && toldBy.has(act);
}

const toldBy: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'report', 'say']);

/** "The claims about the pool were nonsense": words whose matter is named, and no deed, are none that were just told. */
function hasMatter({ tokens, phrases, phraseAt }: Scene, { proposition }: Claim): boolean {
  return proposition.arguments.some(({ role, evidence }) => {
    if (role !== 'patient') return false;
    const at = tokens.findIndex(({ start }) => start >= evidence.end);
    if (at < 0 || marksAt(tokens, at)[0] !== 'topic') return false;
    const matter = phrases[phraseAt[at + 1] ?? -1];
    if (matter === undefined || matter.prep !== at) return false;
    const head = tokens[matter.head] as Token;
    return (head.lexeme.pos === 'noun' || head.lexeme.pos === 'name') && senseOf(head, 'event') === undefined;
  });
}

/** "All of it is a lie", "called this a lie": of nothing that is named. */
function isOfAll(scene: Scene, { proposition, evidence: { start } }: Claim): boolean {
  const patients = proposition.arguments.filter(({ role }) => role === 'patient');
  if (patients.length > 0) return patients.every(({ evidence }) => isPointing(scene, evidence));
  // «بأنه كذبة»: a pronoun for which nobody is known.
  const first = scene.tokens.find((token) => token.start >= start);
  if (first === undefined || scene.pack.clausalRelatives.has(first.lexeme.lemma)) return false;
  return first.lexeme.pos !== 'noun' && first.lexeme.pos !== 'name';
}

/** «هذا», "all of it": what points, with no noun in it or right behind. */
function isPointing(scene: Scene, { start, end }: Evidence): boolean {
  const { tokens, pack } = scene;
  let points = false;
  for (const [at, token] of tokens.entries()) {
    if (token.start < start) continue;
    if (token.start >= end) return points && isAlone(token.lexeme.pos);
    const { pos, definite, lemma } = token.lexeme;
    // «ما نُشر لا أساس له»: what was published, by whomever.
    if (pack.clausalRelatives.has(lemma)) return false;
    if (pos === 'noun' || pos === 'name' || pos === 'number' || pos === 'verb') return false;
    // "She is dead wrong on the issue": whoever errs, it is no word of his that is called false.
    if (pos === 'pronoun' && pronounAt(scene, at)?.sort === 'person') return false;
    if (pos === 'pronoun' || (pos === 'determiner' && definite)) points = true;
    if (at + 1 === tokens.length) return points;
  }
  return points;
}

/** «هذا غير صحيح»: what points, with no noun behind. */
function isAlone(next: PartOfSpeech | undefined): boolean {
  return next !== 'noun' && next !== 'name' && next !== 'number';
}

/** Words that may be denied: accusations, reports, statements. */
function isTold(id: string | null): boolean {
  return id !== null && toldIn.some((root) => id === root || id.startsWith(`${root}/`));
}

const toldIn = ['thing:information/claim'];
