import { traitsOf } from '../../model/event-class';
import type { SpeechAct, Token } from '../../model/token';
import { eventOf } from '../propositions/event-at';
import { ownsUp } from '../propositions/owns-up';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import { isOfNobody } from '../syntax/is-of-nobody';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { signOn } from '../syntax/truth-at';
import type { PhraseSense } from '../values/phrase-sense';
import { adverbialRegion } from './adverbial-region';
import { goesOn } from './carried-on';
import { characterisedBy } from './characterised';
import { dropDoubled, nestCited } from './cited';
import { endOfNamed } from './end-of-named';
import { endOfSource } from './end-of-source';
import { endsAt, givenFigure, turnedFrom } from './given-figure';
import { hasOwnTense } from './has-own-tense';
import { headlineRegion } from './headline';
import { heldAccount } from './held-account';
import { isContradicted } from './is-contradicted';
import { isSpeaker } from './is-speaker';
import { isVerdict } from './is-verdict';
import { endOfIssuer, isStatement } from './issuer';
import { cannotSay, isMute, isReckoned, mouthBeside } from './mouth-beside';
import { isLeftUnsaid, isNegatedCue, isSoughtInVain } from './negated-cue';
import { afterComma, opensStatement } from './opens-statement';
import { placeOuterLinks } from './outer-links';
import { pastStatement } from './past-statement';
import type { Region } from './region';
import { contentOf } from './region-content';
import { cuesOf } from './region-cues';
import { byAgent, recipientOf, relayedSource } from './region-parties';
import { toldMedium } from './told-medium';
import { unableToTell } from './unable-to-tell';
import { verdictsOn } from './verdicts';

/** Finds who is made to say what in a sentence: a region of words for each cue (PARC: source, cue, content). */
export function findRegions(scene: Scene, senses: (phrase: number) => PhraseSense): Region[] {
  const regions: Region[] = [];
  const headline = headlineRegion(scene, senses);
  if (headline !== null) regions.push(headline);
  const verdicts = verdictsOn(scene);
  regions.push(...verdicts);
  const cues = cuesOf(scene, senses);
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k] as number;
    const region = regionOf(scene, cue, cues, k, senses);
    if (region === null || isVerdictAgain(region, verdicts)) continue;
    regions.push(isBelied(scene, cue) ? belied(region) : goesOn(scene, region, regions, senses));
  }
  dropDoubled(scene, regions);
  nestCited(scene, regions, senses);
  placeOuterLinks(scene, regions, senses);
  for (const relation of scene.relations) {
    const given = givenFigure(scene, relation, regions, senses) ?? characterisedBy(scene, relation, regions);
    if (given === null) continue;
    cutAt(regions, turnedFrom(scene, relation), relation.token);
    regions.push(given);
  }
  return regions;
}

/** What one says ends where the figure of another is set against it. */
function cutAt(regions: Region[], turned: number, token: number): void {
  for (const [at, region] of regions.entries())
    if (token < region.to && endsAt(region, turned)) regions[at] = { ...region, to: turned };
}

/** "Wrongly reported that", "said falsely that": whoever tells of it denies what was said. */
function isBelied(scene: Scene, cue: number): boolean {
  return [cue - 1, cue + 1].some(
    (at) => elementAt(scene.tokens, at)?.lexeme.pos === 'adverb' && signOn(scene.tokens[at], 'truth') < 0,
  );
}

function belied(region: Region): Region {
  return { ...region, act: 'deny', sources: [], impersonal: true };
}

/** "Dismissed as baseless the claim that": one verdict, though two words give it. */
function isVerdictAgain({ act, cue, from, to }: Region, verdicts: readonly Region[]): boolean {
  return verdicts.some((known) => {
    if (known.cue === cue) return true;
    const within = cue >= known.from && cue < known.to;
    return act === known.act && !within && from < known.to && to > known.from;
  });
}

function regionOf(
  scene: Scene,
  cue: number,
  cues: readonly number[],
  k: number,
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const token = scene.tokens[cue] as Token;
  const act = actAt(scene, cue, senses);
  if (token.lexeme.pos === 'preposition' || token.lexeme.pos === 'adverb')
    return adverbialRegion(scene, cue, act, senses);
  if (isContradicted(scene, cue) || isLeftUnsaid(scene, cue, act)) return null;
  const unable = unableToTell(scene, cue);
  const relation = unable ?? elementAt(scene.relations, indexAt(scene.relationAt, cue));
  const passive = token.lexeme.voice === 'passive';
  const sources: number[] = [];
  let recipient = -1;
  let after = cue + 1;
  const mute = relation !== undefined && isMute(scene, relation, senses) && isOwn(scene, relation, relation.subject);
  if (token.lexeme.pos === 'noun' && opensStatement(scene, cue, senses)) {
    const statement = scene.phraseAt[cue] as number;
    sources.push(statement);
    after = afterComma(scene, endOfIssuer(scene, statement, senses));
  }
  const account = heldAccount(scene, cue, senses);
  if (account !== undefined) {
    sources.push(account.holder);
    after = account.opens;
  }
  if (relation !== undefined) {
    const goesOnSaying = k > 0 && cannotSay(scene, relation, senses);
    const subject = goesOnSaying ? -1 : mouthBeside(scene, relation, senses);
    // Of whom something is said, and to whom, does not say it; whoever is quoted does.
    const speaks = passive ? act === 'relay' : act !== 'cannot-confirm' || (subject >= 0 && canDoubt(senses(subject)));
    // «متظاهر يبلغ من العمر 26 عاما»: a measure says nothing; «قدر عدد القتلى بأربعين»: nor does what is estimated.
    if (
      subject >= 0 &&
      !mute &&
      senses(subject).unit === null &&
      !isReckoned(scene, relation, act, senses) &&
      !isOfNobody(scene, relation) &&
      speaks &&
      (isOwn(scene, relation, subject) || isStatement(scene, subject, senses))
    )
      sources.push(subject);
    after = pastStatement(scene, Math.max(after, endOfSpeaker(scene, relation, cue, senses)), senses);
    recipient = recipientOf(scene, relation, act, senses);
    const relayed = relayedSource(scene, relation, act);
    if (relayed >= 0) sources.push(relayed);
    if (passive) byAgent(scene, relation, sources);
  }
  // "Officials contradict the president": who is denied, not what; «أنكر الجندي برادلي مانينغ التسريب» names who denies.
  const object = relation?.objects.find((at) => passive || !isWithin(scene, at, cue, after));
  if (act === 'deny' && object !== undefined && isMouth(scene, object, senses)) return null;
  const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
  // "The attack was claimed by the group and killed six": what is owned up to stands before.
  const before = (act === 'claim-responsibility' && passive) || (act === 'deny' && pointsBack(scene, cue));
  const own = before ? { from: cue, to: cue + 1 } : ownPhrase(scene, cue);
  const content = own ?? contentOf(scene, cue, after, clause, cues, k);
  const { span: whole, stated } = upToColon(scene, cue, act, content);
  if (whole === null) return null;
  const named = token.lexeme.pos === 'noun' && act === 'accuse' && whole.from > cue;
  const span = named ? { from: whole.from, to: endOfNamed(scene, cue, whole.to) } : whole;
  if (recipient < 0 && sources.length > 0 && act !== 'accuse' && act !== 'suspect')
    recipient = toldMedium(scene, cue, [span.from, span.to], senses);
  const carriesOn = act === 'carry-on' || sources.every((phrase) => senses(phrase).pronoun);
  return {
    from: span.from,
    to: span.to,
    cue,
    act: stated ? 'say' : act,
    sources,
    recipient,
    carriesOn,
    direct: isQuoted(scene, span.from, span.to),
    impersonal:
      sources.length === 0 &&
      (passive ||
        mute ||
        (act === 'cannot-confirm' && !goesOnDoubting(relation, senses) && !isInQuotation(scene, cue)) ||
        isVerdict(token, act) ||
        // "There was evidence that": what shows it is nobody's words.
        (act === 'show' && token.lexeme.pos === 'noun')),
    negated: unable !== undefined || isNegatedCue(scene, cue) || isSoughtInVain(scene, cue, act),
  };
}

/** «الأمر الذي كذّبته الوزارة، قائلة إن …»: what is denied stands before, and what follows is said. */
function pointsBack({ tokens, clauses, clauseAt }: Scene, cue: number): boolean {
  const [next, { opener }] = [tokens[cue + 1], clauses[clauseAt[cue] as number] as Clause];
  return opener === 'relative' && next?.lexeme.pos === 'pronoun' && next.start === (tokens[cue] as Token).end;
}

/** Most tokens of what is denied before the colon behind it. */
const deniedReach = 12;

/**
 * "The numbers are disputed: 4,000 according to police", "Tehran disowns the attack: we give no orders": what is denied ends at the colon, and
 * what is said instead begins. Behind "the ministry denies:" stands only that.
 */
function upToColon(scene: Scene, cue: number, act: SpeechAct, span: { from: number; to: number } | null) {
  if (span === null || act !== 'deny' || span.from <= cue) return { span, stated: false };
  const last = Math.min(span.to, cue + deniedReach);
  for (let i = cue + 1; i < last; i++) {
    const { lexeme, start } = scene.tokens[i] as Token;
    if (lexeme.pos !== 'comma' || scene.text.charCodeAt(start) !== colon) continue;
    if (i > cue + 1) return { span: { from: span.from, to: i }, stated: false };
    const passive = (scene.tokens[cue] as Token).lexeme.voice === 'passive';
    return passive ? { span: { from: cue, to: cue + 1 }, stated: false } : { span, stated: true };
  }
  return { span, stated: false };
}

const colon = 0x3a;

/** What a cue does: "claimed the attack" and "the attack was claimed by" own up to it, "claimed an attack was planned" says so. */
function actAt(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): SpeechAct {
  const token = scene.tokens[cue] as Token;
  const { act } = senseOf(token, 'speech') as { act: SpeechAct };
  if (act === 'accuse' && passesOn(scene, cue)) return 'report';
  if (token.lexeme.pos !== 'verb' || !ownsUp(token)) return act;
  const relation = elementAt(scene.relations, indexAt(scene.relationAt, cue));
  const owned = token.lexeme.voice === 'passive' ? relation?.subject : relation?.objects[0];
  if (owned === undefined || owned < 0 || scene.phrases[owned]?.prep !== -1) return act;
  const event = eventOf(scene, senses(owned));
  return event !== undefined && traitsOf(event).family === 'assault' ? 'claim-responsibility' : act;
}

/** «نسبت الوكالة إلى مصدر أن …»: words, and no deed, are ascribed to somebody: who does it hands them on. */
function passesOn({ tokens, clauses, clauseAt }: Scene, cue: number): boolean {
  const token = tokens[cue] as Token;
  if (token.lexeme.pos !== 'verb' || senseOf(token, 'ascribes') === undefined) return false;
  const { to } = clauses[clauseAt[cue] as number] as Clause;
  return tokens[to]?.lexeme.pos === 'complementizer' && tokens[to - 1]?.lexeme.pos !== 'preposition';
}

/** Whether a phrase stands between a cue and where its words may begin. */
function isWithin({ phrases }: Scene, at: number, cue: number, after: number): boolean {
  const { from } = phrases[at] as Phrase;
  return from > cue && from < after;
}

/** Somebody who speaks, but not what he said («رواية السكان»). */
function isMouth(scene: Scene, object: number, senses: (phrase: number) => PhraseSense): boolean {
  const head = scene.tokens[(scene.phrases[object] as Phrase).head] as Token;
  // «نفى الوزير ضلوع الجيش»: nor is whose part in it he denies.
  if (senseOf(head, 'speech') !== undefined || senseOf(head, 'involvement') !== undefined) return false;
  return isSpeaker(senses(object)) && senses(object).event < 0;
}

/** "Reuters could not verify it", but "the figure could not be verified". */
function canDoubt(sense: PhraseSense): boolean {
  return sense.animate || isSpeaker(sense) || sense.pronoun;
}

/** "It was aware of reports but had none from its forces": whoever the clause before is about goes on. */
function goesOnDoubting(relation: Relations | undefined, senses: (phrase: number) => PhraseSense): boolean {
  return relation !== undefined && relation.subject >= 0 && canDoubt(senses(relation.subject));
}

/** «"ليس لدينا تقارير"»: what is not known in somebody's own words he does not know. */
function isInQuotation(scene: Scene, cue: number): boolean {
  for (let i = cue - 1; i >= 0; i--) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'open') return true;
    if (pos === 'close') return false;
  }
  return false;
}

/** "A suspected outbreak": an adjective inside a phrase tells of its noun, unless that is one of words ("unconfirmed reports that"). */
function ownPhrase(scene: Scene, cue: number): { from: number; to: number } | null {
  if ((scene.tokens[cue] as Token).lexeme.pos !== 'adjective') return null;
  const phrase = scene.phrases[scene.phraseAt[cue] as number];
  if (phrase === undefined || phrase.head === cue) return null;
  if (senseOf(scene.tokens[phrase.head] as Token, 'speech') !== undefined) return null;
  if (phrase.head > cue) return { from: cue + 1, to: phrase.to };
  return scene.pack.adjectives === 'after' ? { from: phrase.from, to: cue } : null;
}

/** A subject of the cue's own clause, not one carried over from the clause before. */
function isOwn(scene: Scene, relation: Relations, subject: number): boolean {
  const { from, to } = scene.phrases[subject] as Phrase;
  const clause = scene.clauses[relation.clause] as Clause;
  if ((from >= clause.from && from < clause.to) || clause.opener === 'relative' || clause.opener === 'resumed')
    return true;
  return scene.pack.order === 'subject-first' && !hasOwnTense(scene, to, relation.token);
}

/** Past the speaker, the told and whatever stands between the cue and its words («وأوضح الرئيس، في مستهل جلسة، أن»). */
function endOfSpeaker(scene: Scene, relation: Relations, cue: number, senses: (phrase: number) => PhraseSense): number {
  let end = cue + 1;
  const subject = relation.subject >= 0 ? (scene.phrases[relation.subject] as Phrase) : undefined;
  if (subject !== undefined && subject.from > cue) end = endOfSource(scene, subject, senses);
  for (let i = end; i < Math.min(scene.tokens.length, cue + 40); i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'open') return i;
    if (pos === 'verb' && i > end) break;
  }
  return end;
}

function isQuoted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if ((scene.tokens[i] as Token | undefined)?.lexeme.pos === 'open') return true;
  return false;
}
