import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { behindCaller } from './behind-caller';
import { contrastAfter, isInquiryBeside, setsTimeByTelling } from './beside-words';
import { endOfObject, turning } from './end-of-object';
import { goesOnBehind } from './goes-on';
import { isHeldAgainst } from './is-held-against';
import { isVerdict } from './is-verdict';
import { joinedToOuter } from './joined-to-outer';
import { siblingAfter, siblingBefore } from './other-speakers';
import { quotationBefore } from './quotation-before';
import { resumedAfter } from './resumed-after';

/** The words said: after the cue where they begin right there, else before it ("…, officials said on Monday"). */
export function contentOf(
  scene: Scene,
  cue: number,
  after: number,
  clause: Clause,
  cues: readonly number[],
  k: number,
): { from: number; to: number } | null {
  const joint = joinedToOuter(scene, cue, clause, cues, k);
  if (joint >= 0 && after >= joint) return null;
  // "Six guards, not twenty workers as the union said": what is ruled out is what they said, and not the rest.
  if (clause.opener === 'adverbial' && scene.ruledOut.has(clause.from - 1) && !hasGovernor(scene, after, clause.to))
    return null;
  const sibling = siblingAfter(scene, after, cues, k) ?? scene.tokens.length;
  const to = Math.min(joint < 0 ? sibling : joint, sibling, resumedAfter(scene, cue, clause, after));
  const before = clause.from > 0 ? clause.from : cue;
  const apart = isApart(scene, clause) && hasGovernor(scene, after, to);
  // "Blamed fatigue, saying officials had warned them": what a participle says is told ahead.
  const within = clause.opener === 'content' && k > 0 && cues[k - 1] === clause.from - 1 && clause.from < cue;
  const saidBefore =
    before > 1 &&
    !apart &&
    !within &&
    (hasGovernor(scene, 0, before) || hasVerb(scene, quotationBefore(scene, before), before));
  const opens = scene.tokens[after]?.lexeme.pos;
  if (opens === 'complementizer' || opens === 'open') return { from: after, to };
  const act = senseOf(scene.tokens[cue] as Token, 'speech')?.act;
  if (setsTimeByTelling(scene, cue, clause, clause.from > 0 && !hasGovernor(scene, after, to)))
    return hasGovernor(scene, clause.from, cue) ? { from: clause.from, to: cue } : null;
  // "Its nature is not known" leaves open no more than its own clause.
  // "The cause of the fire is unknown": with nothing behind the cue its subject is what is not known.
  if (
    act === 'cannot-confirm' &&
    clause.from < cue &&
    !hasGovernor(scene, after, to) &&
    hasGovernor(scene, clause.from, cue)
  )
    return { from: clause.from, to: cue };
  // "The claim that he fled is false": with nothing behind it, a verdict is on what stands before it.
  const foretold = scene.clauses[clause.index + 1]?.opener === 'content';
  if (
    isVerdict(scene.tokens[cue] as Token, act ?? 'say') &&
    clause.opener === 'content' &&
    !foretold &&
    !hasGovernor(scene, after, clause.to) &&
    clause.from < cue
  )
    return { from: clause.from, to: cue };
  if (act === 'cannot-confirm' && opens === 'subordinator')
    return { from: after, to: Math.min(to, contrastAfter(scene, after)) };
  if (act === 'cannot-confirm' && opens !== 'subordinator' && opens !== 'relative')
    return { from: Math.min(after, clause.to - 1), to: Math.min(to, clause.to) };
  if (
    saidBefore &&
    !isUnsaid(scene, cue) &&
    !isInquiryBeside(act, clause) &&
    (!aheadOnly.has(act ?? 'say') || isHeldAgainst(scene, cue, act, hasGovernor(scene, after, to))) &&
    !(
      opens !== undefined &&
      opensWords.has(opens) &&
      (clause.from === 0 || (tellsNothing(scene, clause.from) && hasVerb(scene, after, to)))
    )
  ) {
    const trailing =
      !hasGovernor(scene, after, to) ||
      (!isForward(scene, cue, clause) &&
        (scene.tokens[clause.from - 1]?.lexeme.pos === 'close' || startsWithBreak(scene, clause)));
    // "As they entered the city, he went on, the army withdrew": set between a scene and what is told of it, a cue holds both.
    const between = trailing && opens === 'comma' && tellsNothing(scene, clause.from) && hasVerb(scene, after, to);
    if (trailing)
      return {
        from: siblingBefore(scene, before, cues, k),
        to: between || goesOnBehind(scene, after) ? to : before,
      };
  }
  // "Called the report false, adding that": with its clause at an end, a verdict is on what stands before it.
  const ended = opens === undefined || opens === 'comma' || opens === 'conjunction' || opens === 'stop';
  const verdict = ended && act === 'deny' && clause.from < cue && isVerdict(scene.tokens[cue] as Token, act);
  if (verdict && !isJudgedBehind(scene, cue)) return { from: behindCaller(scene, cue, clause), to: cue };
  // "Hospital hit; army denies": what was told before, and nothing of its own.
  if (after >= to) return act === 'deny' ? { from: to, to } : null;
  return { from: after, to: act !== undefined && turning.has(act) ? endOfObject(scene, after, to) : to };
}

/** "Four ships were attacked, without saying by whom": what was left unsaid is what follows, and not what was said. */
function isUnsaid({ tokens }: Scene, cue: number): boolean {
  return (tokens[cue] as Token).lexeme.verbForm === 'gerund' && tokens[cue - 1]?.lexeme.pos === 'negator';
}

/**
 * What is denied, blamed, demanded or declined follows the cue: "X fell; Y denies it" has said of X who denies what, not what
 * Y says; «فتحوا النار على رجل هددهم».
 */
const aheadOnly: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'deny',
  'accuse',
  'decline',
  'claim-responsibility',
  'threaten',
  'demand',
  'suspect',
  'ask',
]);

/**
 * A cue that stands before its words wherever it stands: in what is resumed behind a relative clause ("the mayor, who lives
 * there, said"), as a participle ("…, saying that"), and one that takes its content as an object ("…, rejecting the claim").
 */
function isForward(scene: Scene, cue: number, clause: Clause): boolean {
  const { lexeme } = scene.tokens[cue] as Token;
  if (lexeme.pos !== 'verb') return false;
  const participial = lexeme.voice === 'active' && (lexeme.verbForm === 'gerund' || lexeme.verbForm === 'participle');
  if (participial && scene.tokens[cue - 1]?.lexeme.pos !== 'aux') return true;
  const act = senseOf(scene.tokens[cue] as Token, 'speech')?.act;
  const objects = scene.relations[scene.relationAt[cue] as number]?.objects.length ?? 0;
  return (
    (clause.opener === 'resumed' && !isInverted(scene, cue)) || (objects > 0 && act !== undefined && bearing.has(act))
  );
}

/** "…, said the driver, who was not hurt": where subjects come first, one behind its verb is whoever said what stands before. */
function isInverted({ pack, phrases, relations, relationAt }: Scene, cue: number): boolean {
  if (pack.order === 'verb-first') return false;
  const subject = phrases[relations[relationAt[cue] ?? -1]?.subject ?? -1];
  return subject !== undefined && subject.from > cue;
}

/** Acts whose object is what they bear on. */
const bearing: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['doubt', 'admit', 'investigate', 'demand', 'threaten']);

const opensWords: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'noun',
  'name',
  'number',
  'determiner',
  'pronoun',
  'adjective',
  'negator',
]);

/**
 * "When its lead slipped, the club said …", "In an interview, he said …", "While the union said it was closed, the firm said …": what
 * stands before a token sets the scene, or is what somebody else says.
 */
function tellsNothing(scene: Scene, before: number): boolean {
  let aside = false;
  for (const { from, to, opener } of scene.clauses) {
    if (from >= before) return true;
    if (opener === 'relative') continue;
    aside = opener === 'adverbial' || (aside && opener === 'content');
    if (aside) continue;
    for (let i = from; i < Math.min(to, before); i++) {
      const { pos, verbForm } = (scene.tokens[i] as Token).lexeme;
      if (pos === 'aux' || pos === 'close' || (pos === 'verb' && verbForm === 'finite')) return false;
    }
  }
  return true;
}

/** "The road was open, the mayor said; police said …": behind a semicolon somebody else says what follows. */
function isApart(scene: Scene, { from }: Clause): boolean {
  const first = scene.tokens[from];
  return first?.lexeme.pos === 'comma' && semicolons.has(scene.text.charCodeAt(first.start));
}

const semicolons: ReadonlySet<number> = new Set([0x3b, 0x61b]);

/** The cue's clause is set off from what stands before it by a comma or a quotation's end, not joined to it by "and". */
function startsWithBreak(scene: Scene, clause: Clause): boolean {
  const first = scene.tokens[clause.from]?.lexeme.pos;
  const second = scene.tokens[clause.from + 1]?.lexeme.pos;
  if (first === 'close') return true;
  return first === 'comma' && second !== 'conjunction' && second !== 'subordinator';
}

function hasVerb({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).lexeme.pos === 'verb') return true;
  return false;
}

function hasGovernor(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'speech') !== undefined) continue;
    if ((scene.relationAt[i] as number) >= 0) return true;
    if (senseOf(token, 'casualty') !== undefined || token.lexeme.pos === 'number') return true;
    if (senseOf(token, 'involvement') !== undefined || senseOf(token, 'existential') !== undefined) return true;
  }
  return false;
}

/** "It was not true, he added, that the exits were locked": what the verdict is on stands behind an aside. */
function isJudgedBehind({ tokens }: Scene, cue: number): boolean {
  if (tokens[cue + 1]?.lexeme.pos !== 'comma') return false;
  for (let i = cue + 2; i < tokens.length - 1; i++)
    if ((tokens[i] as Token).lexeme.pos === 'comma') return (tokens[i + 1] as Token).lexeme.pos === 'complementizer';
  return false;
}
