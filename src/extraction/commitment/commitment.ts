import type { Certainty, Commitment, Stage } from '../../model/commitment';
import type { SpeechAct, Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import { lastOf } from '../syntax/last-of';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { askedFor } from './asked-for';
import { besideWished } from './beside-wished';
import { stageByVerb } from './foretold';
import { insteadOf } from './instead-of';
import { isDegree } from './is-degree';
import { isQuestion } from './is-question';
import { kept, weaker } from './kept-commitment';
import { leftEdge } from './left-edge';
import { leftOpenBy } from './left-open';
import { leavesOpen, reaches } from './negation-scope';
import { ofNothing } from './of-nothing';
import { isAskedWho, isAstonished, isBesideRefuted, isDeniedToBe, isUnsure, refutedBy } from './refuted';
import { isNotKnown, isPronounced, leavesOpenWhether, setsTime } from './said-apart';
import { sharesNegation } from './shared-negation';
import { stageByNoun } from './stage-by-noun';
import { isToBe } from './to-be';
import { isGiven, isNoCause, isUndenied } from './undenied';
import { isLikelihood, isOfOther, surenessOf } from './unsure-words';

const certaintyOfAct: Readonly<Partial<Record<SpeechAct, Certainty>>> = {
  believe: 'probable',
  suspect: 'possible',
  estimate: 'certain',
  investigate: 'unknown',
  'cannot-confirm': 'unknown',
  ask: 'unknown',
  doubt: 'possible',
};

/** What a word before the event may make of it besides denying it. */
const weighing = Held.Certainty | Held.Stage | Held.Condition | Held.Question;

/** How the innermost speaker stands to a proposition: negation, hedges, stage and conditions round its word, and the cue's act. */
export function commitmentOf(scene: Scene, draft: Draft, holding: readonly SpokenRegion[]): Commitment {
  // "Denied that the driver, a nurse, was drunk": what an apposition says is taken for granted.
  if (draft.event === 'be' && draft.governor === draft.token) return granted;
  let denied = draft.negated;
  let certainty: Certainty = draft.likelier ? 'probable' : 'certain';
  let stage: Stage = 'accomplished';
  let conditional = draft.open === true;
  let told = false;
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  const inner = lastOf(holding);
  const dismissed = holding.some(({ act, negated }) => act === 'deny' && !negated);
  const hedged = (scene.held & Held.Certainty) !== 0;
  const weighed = (scene.held & weighing) !== 0;
  const modal = hedged ? modalBefore(scene, clause, inner?.from ?? 0) : -1;
  // "No hope that the missing miners are alive": they are missing all the same.
  const presupposed = draft.nominal && modal >= 0 && scene.tokens[modal]?.lexeme.pos === 'noun';
  if (modal >= 0 && !presupposed && !holding.some(({ cue }) => cue === modal)) {
    const sure = senseOf(scene.tokens[modal] as Token, 'certainty')?.certainty ?? certainty;
    // «لا يمكن أن», "is not likely that": what cannot be is not; what is not certain may be, as may what can be.
    if (scene.tokens[modal - 1]?.lexeme.pos !== 'negator') certainty = sure;
    else if (sure === 'certain') certainty = 'unknown';
    else {
      denied = !denied;
      if (sure === 'probable') certainty = sure;
    }
  }
  let heardNegation = false;
  // "No deaths": what counts nobody is denied already by the word that says so.
  const none = draft.negated && draft.quantities[0]?.quantity.high === 0;
  const left = leftEdge(scene, draft, clause);
  const heard = draft.governor ?? -1;
  // «ليس الانفجار ناتجا عن هجوم»: the negation that rules out the cause is heard as well.
  const ruledOut = draft.nominal && draft.negated && draft.focus === 'cause';
  for (let i = Math.max(left, inner?.from ?? 0); i < draft.token; i++) {
    const token = scene.tokens[i] as Token;
    // What decides whether it was done has heard the negations before it, and hedges nothing.
    if (i === heard || (i < heard && token.lexeme.pos === 'negator')) continue;
    if (token.lexeme.pos === 'negator' && isModal(scene.tokens[i + 1])) {
      denied = !denied;
      i++;
      continue;
    }
    if (token.lexeme.pos === 'negator' && isNoCause(scene, i, draft)) certainty = 'unknown';
    else if (token.lexeme.pos === 'negator' && !ruledOut && !none && reaches(scene, i, draft)) {
      // "Neither hurt nor held": the second negation is the first one again.
      if (!(heardNegation && scene.pack.alternatives?.has(token.lexeme.lemma))) denied = !denied;
      heardNegation = true;
    }
    // "Does not need surgery", "did not hear a shot".
    if (denied && draft.nominal && leavesOpen.has(senseOf(token, 'act')?.act ?? '')) conditional = true;
    if (!weighed) continue;
    const other = isOfOther(scene, i, draft) && !governsStage(scene, i, draft);
    if (describesOther(scene, i, draft.token) || other) continue;
    // "Denied rumours of a merger": a rumour that is denied makes the denial no less sure.
    const rumour = dismissed && token.lexeme.pos === 'noun';
    const hedge = rumour ? undefined : senseOf(token, 'certainty');
    if (hedge !== undefined && weaker[hedge.certainty] < weaker[certainty]) certainty = hedge.certainty;
    const staged = governsStage(scene, i, draft) && !isDegree(token, i, draft) ? senseOf(token, 'stage') : undefined;
    // In words said "would" tells of what lies ahead: "said the road would reopen".
    const supposed = hasLink(token, 'condition') && (staged === undefined || inner === undefined);
    if (staged !== undefined && !supposed && (staged.told === undefined || !draft.nominal || isThere(scene, i))) {
      stage = staged.stage;
      told = staged.told === true;
    }
    if (supposed || leavesOpenWhether(scene, i, inner)) conditional = true;
  }
  if (!draft.negated && (ofNothing(scene, draft) || insteadOf(scene, draft))) denied = true;
  if (!denied && !heardNegation && !draft.nominal && sharesNegation(scene, draft.token, clause)) denied = true;
  if (besideWished(scene, draft)) conditional = true;
  const named = draft.nominal && draft.event === 'cause';
  for (let i = draft.token + 1; i < (named ? clause.to : Math.min(clause.to, draft.to + 2)); i++) {
    const token = scene.tokens[i] as Token;
    // "The cause is unknown", «لا يزال سبب الحريق مجهولا».
    if (named && senseOf(token, 'unknown') !== undefined) certainty = 'unknown';
    if (!hedged || describesOther(scene, i, draft.token) || isOfOther(scene, i, draft)) continue;
    const hedge = senseOf(token, 'certainty');
    if (hedge !== undefined && weaker[hedge.certainty] < weaker[certainty]) certainty = hedge.certainty;
  }
  let shownNot = false;
  for (const region of holding) {
    if (region.negated) {
      const refuted = refutedBy.get(region.act);
      // «لا صحة لما تردد عن», "no truth in reports of": what there is not is denied.
      if (isAstonished(scene, region) || isBesideRefuted(scene, clause, region, draft)) continue;
      if (isGiven(scene, draft, region)) {
        certainty = 'unknown';
        continue;
      }
      // "Is not sure that", "has yet to establish who" leave it open; "does not believe that" speaks against it.
      if (isUnsure(scene, region) || isAskedWho(scene, region)) {
        certainty = 'unknown';
        continue;
      }
      // "Have not found evidence of a leak": the verb and its noun are under one negation.
      if (region.act === 'show' && shownNot) continue;
      shownNot ||= region.act === 'show';
      if (refuted?.denies || isDeniedToBe(scene, region.cue)) denied = !denied;
      // Who has not determined what happened leaves it open, as he does who looks into it.
      if (refuted === undefined && certaintyOfAct[region.act] === 'unknown') certainty = 'unknown';
      if (refuted === undefined) continue;
      if (weaker[refuted.certainty] < weaker[certainty]) certainty = refuted.certainty;
      continue;
    }
    const asked = region.act === 'deny' ? askedFor(scene, region) : -1;
    // What somebody was asked to do, and refused, is not done; that he was asked stands.
    if (asked >= 0 && draft.token >= asked) conditional ||= draft.token > asked;
    // "Ruled out sending troops": the word that governs the deed has denied it already.
    else if (region.act === 'deny' && heard !== region.cue) {
      if (!isUndenied(scene, clause, draft, region)) denied = !denied;
      else if (!draft.reference && isGiven(scene, draft, region)) certainty = 'unknown';
    }
    if (dismissed && region.impersonal && reporting.has(region.act)) continue;
    if (region.impersonal && setsTime(scene, clause, region)) continue;
    const hearsay = region.impersonal && reporting.has(region.act) && !isPronounced(scene, region);
    const act = hearsay ? 'possible' : certaintyOfAct[region.act];
    if (act !== undefined && weaker[act] < weaker[certainty]) certainty = act;
    // "Indicates that", "pointed to", and what only rumours and first findings say; who claims a thing is sure of it himself.
    const own = region.cue >= 0 ? senseOf(scene.tokens[region.cue] as Token, 'certainty')?.certainty : undefined;
    for (const sure of [own === 'probable' ? own : null, ...region.sources.map((source) => surenessOf(scene, source))])
      if (sure !== null && region.act !== 'deny' && weaker[sure] < weaker[certainty]) certainty = sure;
    if (region.act === 'threaten') {
      stage = 'threatened';
      told = false;
    }
    if (region.act === 'demand' && isDemanded(scene, draft, region)) conditional = true;
  }
  const byVerb = draft.nominal ? stageByVerb(scene, draft, inner !== undefined) : null;
  if (byVerb !== null && (byVerb.told === undefined || stage === 'accomplished')) {
    stage = byVerb.stage;
    told = byVerb.told === true;
  } else if (!draft.nominal && stage === 'accomplished' && isToBe(scene, draft.token, clause)) {
    stage = 'threatened';
    told = true;
  }
  if (stage === 'accomplished') stage = stageByNoun(scene, draft, clause) ?? stage;
  if (draft.untrue) denied = true;
  const open = draft.negated || draft.governor !== undefined ? null : leftOpenBy(scene, draft);
  if (open === 'told' || (open === 'denied' && denied)) [denied, conditional] = [false, true];
  if (isQuestion(scene) || isUnderCondition(scene, clause, inner)) conditional = true;
  if (conditional && certainty === 'certain') certainty = 'unknown';
  if (stage === 'threatened' && certainty === 'certain' && !told) certainty = 'possible';
  return kept({
    polarity: denied ? 'denied' : 'affirmed',
    certainty,
    stage,
    focus: draft.focus ?? 'event',
    conditional,
  });
}

const granted = kept({
  polarity: 'affirmed',
  certainty: 'certain',
  stage: 'accomplished',
  focus: 'event',
  conditional: false,
});

/** "Urged the minister to quit", "called for an end", «طالب بإقالته»: what is asked for need not come. What it is about did. */
function isDemanded(scene: Scene, { token, nominal }: Draft, { cue, from }: SpokenRegion): boolean {
  if (!nominal) return (scene.tokens[token] as Token).lexeme.verbForm === 'infinitive';
  const phrase = scene.phrases[scene.phraseAt[token] as number];
  return phrase !== undefined && phrase.from > cue && phrase.from <= Math.max(cue, from - 1) + 2;
}

/** "If the talks fail, the union will strike": what a condition right before or behind its clause bears on. */
function isUnderCondition(scene: Scene, clause: Clause, inner: SpokenRegion | undefined): boolean {
  if ((scene.held & Held.Condition) === 0) return false;
  if (clause.opener === 'adverbial' || clause.opener === 'relative' || clause.opener === 'content') return false;
  const before = elementAt(scene.clauses, clause.index - 1);
  if (before === undefined || before.opener !== 'adverbial' || before.from < (inner?.from ?? 0)) return false;
  for (let i = before.from; i < Math.min(before.to, before.from + 2); i++)
    // "It is not clear if the bomb went off, but two were hurt": what nobody knows is no condition.
    if (hasLink(scene.tokens[i] as Token, 'condition')) return !isNotKnown(elementAt(scene.tokens, before.from - 1));
  return false;
}

/** "The attempt to kill him failed", "a risk of flooding": a noun says of what completes it how far that went, and of nothing else. */
function governsStage({ tokens }: Scene, at: number, { token }: Draft): boolean {
  if ((tokens[at] as Token).lexeme.pos !== 'noun') return true;
  for (let i = at + 1; i <= token; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'verb' && verbForm !== 'infinitive' && verbForm !== 'gerund') return false;
  }
  return true;
}

/** "There will be no talks". */
function isThere({ tokens }: Scene, auxiliary: number): boolean {
  const before = tokens[auxiliary - 1];
  return before !== undefined && senseOf(before, 'existential') !== undefined;
}

/** Acts that hedge where nobody is named for them: "is said to have", "was reported to be". */
const reporting: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['say', 'report']);

/** "The suspected attacker fled", "a tentative deal": an adjective inside a phrase bears on its noun alone. */
function describesOther(scene: Scene, at: number, event: number): boolean {
  if ((scene.tokens[at] as Token).lexeme.pos !== 'adjective') return false;
  const phrase = scene.phrases[scene.phraseAt[at] as number];
  return phrase !== undefined && phrase.head !== at && (event < phrase.from || event >= phrase.to);
}

/** "A likely explanation", «التفسير الأرجح»: what is sure or not of words is so of what they say. */
function isOfTold({ tokens, phrases, phraseAt, pack }: Scene, at: number): boolean {
  const phrase = phrases[phraseAt[at] as number];
  const is = phrase === undefined ? undefined : elementAt(tokens, phrase.to);
  if (phrase === undefined || phrase.prep >= 0 || senseOf(tokens[phrase.head] as Token, 'speech') === undefined)
    return false;
  return is?.lexeme.pos === 'pronoun' || (is !== undefined && pack.copulas.has(is.lexeme.lemma));
}

/** A verb that says only how sure something is: «يمكن أن», «يحتمل أن». */
function isModal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.lexeme.pos === 'verb' &&
    senseOf(token, 'certainty') !== undefined &&
    senseOf(token, 'event') === undefined &&
    senseOf(token, 'speech') === undefined
  );
}

/** The modal verb that the clause before ends on, with no other verb between; −1 for none. */
function modalBefore(scene: Scene, clause: Clause, from: number): number {
  const before = elementAt(scene.clauses, clause.index - 1);
  if (before === undefined) return -1;
  for (let i = clause.from - 1; i >= before.from; i--) {
    const token = scene.tokens[i] as Token;
    const near = clause.opener === 'content' && i >= clause.from - 3;
    if (near && isLikelihood(token) && (!describesOther(scene, i, clause.from) || isOfTold(scene, i))) return i;
    if (i < from && near) continue;
    // "The most likely explanation is that".
    if (near && scene.pack.copulas.has(token.lexeme.lemma)) continue;
    if (i < from) return -1;
    if (isModal(token)) return i;
    if (token.lexeme.pos === 'verb' || token.lexeme.pos === 'comma' || token.lexeme.pos === 'relative') return -1;
  }
  return -1;
}
