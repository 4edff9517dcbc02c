import type { PartOfSpeech, SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { characterisedBy } from './characterised';
import { completions } from './completions';
import { headlineRegion } from './headline';
import { isMedium } from './is-medium';
import { endOfIssuer, isStatement, issuerOf } from './issuer';
import { placeOuterLinks } from './outer-links';
import type { Region } from './region';
import { toldMedium } from './told-medium';

/** Finds who is made to say what in a sentence: a region of words for each cue (PARC: source, cue, content). */
export function findRegions(scene: Scene, senses: (phrase: number) => PhraseSense): Region[] {
  const regions: Region[] = [];
  const headline = headlineRegion(scene, senses);
  if (headline !== null) regions.push(headline);
  const cues = cuesOf(scene, senses);
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k] as number;
    const region = regionOf(scene, cue, cues, k, senses);
    if (region !== null) regions.push(goesOn(scene, region, regions, senses));
  }
  dropDoubled(scene, regions);
  nestCited(scene, regions, senses);
  placeOuterLinks(scene, regions, senses);
  for (const relation of scene.relations) {
    const given = givenFigure(scene, relation, regions, senses) ?? characterisedBy(scene, relation, regions);
    if (given !== null) regions.push(given);
  }
  return regions;
}

/** «وفق ما أبلغ مسؤول رويترز»: of "according to what" and the verb behind it the verb tells more. */
function dropDoubled(scene: Scene, regions: Region[]): void {
  for (let at = regions.length - 1; at >= 0; at--) {
    const { cue, sources } = regions[at] as Region;
    if ((scene.tokens[cue] as Token | undefined)?.lexeme.pos !== 'preposition') continue;
    const verb = regions.find((region) => region.cue === cue + 1);
    if (verb !== undefined && sources[0] !== undefined && verb.sources.includes(sources[0])) regions.splice(at, 1);
  }
}

/**
 * "…, the paper reported, citing two officials": whom a speaker cites says the speaker's words, behind him in the chain. A
 * medium that somebody's words are cited from stands outside him («أكد الوزير أن …، نقلا عن رويترز»).
 */
function nestCited(scene: Scene, regions: Region[], senses: (phrase: number) => PhraseSense): void {
  for (const [at, cited] of regions.entries()) {
    if (!isCiting(scene, cited)) continue;
    const by = regions.find(
      (region) =>
        !isCiting(scene, region) && cited.from <= region.cue && region.cue < cited.to && region.from < region.to,
    );
    if (by === undefined) continue;
    const namesMedium = (region: Region) => region.sources.some((source) => isMedium(scene, senses(source)));
    if (namesMedium(cited) && !namesMedium(by)) continue;
    regions.splice(at, 1);
    regions.splice(regions.indexOf(by) + 1, 0, { ...cited, from: by.from, to: by.to });
  }
}

function isCiting(scene: Scene, region: Region): boolean {
  return region.act === 'relay' && (scene.tokens[region.cue] as Token | undefined)?.lexeme.pos === 'preposition';
}

/** "The survey gave a magnitude of 7.8", "the monitor put the dead at 16": who gives a figure says it, whatever the verb. */
function givenFigure(
  scene: Scene,
  relation: Relations,
  known: readonly Region[],
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const token = scene.tokens[relation.token] as Token;
  if (token.lexeme.pos !== 'verb' || token.lexeme.voice === 'passive' || relation.subject < 0) return null;
  const event = senseOf(token, 'event')?.event;
  if (senseOf(token, 'speech') !== undefined || (event !== undefined && !figureEvents.has(event))) return null;
  const subject = senses(relation.subject);
  const isBody = subject.actors.some((id) => scene.gazetteer.concept(id)?.kind === 'actor');
  const reckoner = senseOf(token, 'reckons') !== undefined && isSomebody(subject);
  if ((!isBody && !reckoner) || subject.number >= 0) return null;
  const clause = scene.clauses[relation.clause] as Clause;
  if (!known.every(({ from, to }) => relation.token < from || relation.token >= to)) return null;
  for (const phrase of scene.phrases) {
    if (phrase.from <= relation.token || phrase.from >= clause.to) continue;
    const { number, casualty, measure, unit, thing, event: happening } = senses(phrase.index);
    // "Passed the budget", "handed power back": a measure without its number is no figure.
    const named = casualty === null && thing !== null && happening < 0;
    if (number < 0 || (measure === null && unit === null && named)) continue;
    // "The federation gave the attendance as 61,200", "the association put the damage at …"; not "the club gave 20 dollars".
    if (!isBody && phrase.prep < 0) continue;
    return {
      from: relation.token,
      to: clause.to,
      cue: (scene.phrases[relation.subject] as Phrase).head,
      act: 'estimate',
      sources: [relation.subject],
      recipient: -1,
      carriesOn: false,
      direct: false,
      impersonal: false,
      negated: false,
    };
  }
  return null;
}

/** Persons or a body of which no table knows more. */
function isSomebody({ thing, animate, unknownName, pronoun }: PhraseSense): boolean {
  return !pronoun && (animate || unknownName || thing?.startsWith('thing:group') === true);
}

/** Events by which a body gives or changes a figure; what it does to people or places is no saying. */
const figureEvents: ReadonlySet<string> = new Set(['measure', 'act', 'rise', 'fall', 'invest', 'happen', 'approve']);

/**
 * A cue without a subject of its own has that of the cue before it in the sentence, or of the sentence's first verb where
 * somebody acts there ("the army gave an account, saying"); else the speaker of an earlier sentence goes on.
 */
function goesOn(
  scene: Scene,
  region: Region,
  before: readonly Region[],
  senses: (phrase: number) => PhraseSense,
): Region {
  if (region.impersonal) return region;
  if (region.sources.length > 0) return ownTeller(scene, region, senses);
  const last = before.findLast(({ sources }) => sources.length > 0);
  const main = scene.relations.find(
    ({ token, clause }) => clause === 0 && (scene.tokens[token] as Token).lexeme.pos === 'verb',
  );
  const subject = main === undefined || main.token >= region.cue ? -1 : main.subject;
  if (last !== undefined) {
    // "The minister was quoted by state television as saying": who is quoted speaks, behind who quotes.
    const quoted = isCiting(scene, last) && subject >= 0 && (main as Relations).token < last.cue ? [subject] : [];
    return {
      ...region,
      sources: [...last.sources, ...quoted],
      recipient: region.recipient >= 0 ? region.recipient : last.recipient,
      carriesOn: false,
    };
  }
  const inherited = scene.relations[scene.relationAt[region.cue] as number]?.subject ?? -1;
  for (const speaker of [subject, inherited])
    if (speaker >= 0 && isSpeaker(senses(speaker))) return { ...region, sources: [speaker], carriesOn: false };
  return region;
}

/** "The bank cut the rate, it said": the body that the words before the cue are about speaks for itself. */
function ownTeller(scene: Scene, region: Region, senses: (phrase: number) => PhraseSense): Region {
  const [pronoun] = region.sources;
  if (region.sources.length !== 1 || region.to > region.cue || !senses(pronoun as number).pronoun) return region;
  const { lexeme } = scene.tokens[(scene.phrases[pronoun as number] as Phrase).head] as Token;
  if (scene.pack.anaphors.get(lexeme.lemma) !== 'body') return region;
  const main = scene.relations.find(
    ({ token, subject }) =>
      token >= region.from && (scene.tokens[token] as Token).lexeme.pos === 'verb' && subject >= 0,
  );
  if (main === undefined || main.token >= region.cue || main.clause !== 0) return region;
  const { number } = (scene.tokens[(scene.phrases[main.subject] as Phrase).head] as Token).lexeme;
  if (number === 'plural' || scene.clauses[0]?.opener !== 'main') return region;
  const isBody = senses(main.subject).actors.some((id) => {
    const concept = scene.gazetteer.concept(id);
    return (
      concept?.kind === 'actor' && concept.type !== 'person' && concept.type !== 'role' && concept.type !== 'people'
    );
  });
  return isBody ? { ...region, sources: [main.subject], carriesOn: false } : region;
}

function isSpeaker(sense: PhraseSense): boolean {
  return !sense.pronoun && (sense.actors.length > 0 || sense.unknownName || sense.places.length > 0);
}

/** Tokens that carry a speech act: verbs, prepositions such as "according to", and "a statement that". */
function cuesOf(scene: Scene, senses: (phrase: number) => PhraseSense): number[] {
  const cues: number[] = [];
  let depth = 0;
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'open') depth++;
    if (pos === 'close') depth = 0;
    const speech = senseOf(token, 'speech');
    // Inside a quotation nobody carries on: the word means what it says.
    if (speech === undefined || (depth > 0 && speech.act === 'carry-on')) continue;
    if (pos === 'noun' && (!nounOpens(scene, i, senses) || speaks(scene, i))) continue;
    // "Found the vehicle" finds a thing; "found that", "found no sign of" say something.
    if (pos === 'verb' && speech.act === 'show' && findsThing(scene, i, senses)) continue;
    if (pos === 'verb' && speech.act === 'deny' && dismissesPerson(scene, i, senses)) continue;
    cues.push(i);
  }
  return cues;
}

/** «أظهر التحقيق أن», "the report said that": the noun is the speaker of a cue, not a cue of its own. */
function speaks(scene: Scene, i: number): boolean {
  const phrase = scene.phraseAt[i] as number;
  return scene.relations.some(
    ({ subject, token }) => subject === phrase && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

/** "the claim that …", "denial of …": a noun of speech with words of its own. */
function nounOpens(scene: Scene, i: number, senses: (phrase: number) => PhraseSense): boolean {
  const next = scene.tokens[i + 1]?.lexeme.pos;
  if (next === 'complementizer' || opensStatement(scene, i, senses)) return true;
  const act = senseOf(scene.tokens[i] as Token, 'speech')?.act;
  return (
    act === 'deny' || act === 'accuse' || act === 'claim-responsibility' || (act === 'show' && next === 'preposition')
  );
}

/** «جاء في بيان للوزارة أن», "a statement from the bank: …": a statement, who issued it, and right behind that its words. */
function opensStatement(scene: Scene, i: number, senses: (phrase: number) => PhraseSense): boolean {
  const phrase = scene.phraseAt[i] as number;
  if ((scene.phrases[phrase] as Phrase | undefined)?.head !== i || issuerOf(scene, phrase, senses) < 0) return false;
  const opens = scene.tokens[afterComma(scene, endOfIssuer(scene, phrase, senses))]?.lexeme.pos;
  if (opens !== 'complementizer' && opens !== 'open') return false;
  // "The ministry said in a statement to the press that": somebody else speaks.
  const { from } = scene.clauses[scene.clauseAt[i] as number] as Clause;
  for (let at = from; at < i; at++) if (senseOf(scene.tokens[at] as Token, 'speech') !== undefined) return false;
  return true;
}

function afterComma(scene: Scene, i: number): number {
  return scene.tokens[i]?.lexeme.pos === 'comma' ? i + 1 : i;
}

function regionOf(
  scene: Scene,
  cue: number,
  cues: readonly number[],
  k: number,
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const token = scene.tokens[cue] as Token;
  const act = (senseOf(token, 'speech') as { act: SpeechAct }).act;
  if (token.lexeme.pos === 'preposition' || token.lexeme.pos === 'adverb')
    return adverbialRegion(scene, cue, act, senses);
  const relation = scene.relations[scene.relationAt[cue] as number];
  const passive = token.lexeme.voice === 'passive';
  const sources: number[] = [];
  let recipient = -1;
  let after = cue + 1;
  if (token.lexeme.pos === 'noun' && opensStatement(scene, cue, senses)) {
    const statement = scene.phraseAt[cue] as number;
    sources.push(statement);
    after = afterComma(scene, endOfIssuer(scene, statement, senses));
  }
  if (relation !== undefined) {
    const subject = relation.subject;
    // Of whom something is said, and to whom, does not say it; whoever is quoted does.
    const speaks = passive ? act === 'relay' : act !== 'cannot-confirm' || (subject >= 0 && canDoubt(senses(subject)));
    if (subject >= 0 && speaks && (isOwn(scene, relation, subject) || isStatement(scene, subject, senses)))
      sources.push(subject);
    after = Math.max(after, endOfSpeaker(scene, relation, cue, senses));
    recipient = recipientOf(scene, relation, act, senses);
    const relayed = relayedSource(scene, relation, act);
    if (relayed >= 0) sources.push(relayed);
    if (passive) byAgent(scene, relation, sources);
  }
  // "Officials contradict the president": who is denied, not what.
  const object = relation?.objects[0];
  if (act === 'deny' && object !== undefined && isSpeaker(senses(object)) && senses(object).event < 0) return null;
  const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
  const span = ownPhrase(scene, cue) ?? contentOf(scene, cue, after, clause, cues, k);
  if (span === null) return null;
  if (recipient < 0 && sources.length > 0 && act !== 'accuse' && act !== 'suspect')
    recipient = toldMedium(scene, cue, [span.from, span.to], senses);
  const carriesOn = act === 'carry-on' || sources.every((phrase) => senses(phrase).pronoun);
  return {
    from: span.from,
    to: span.to,
    cue,
    act,
    sources,
    recipient,
    carriesOn,
    direct: isQuoted(scene, span.from, span.to),
    impersonal:
      sources.length === 0 &&
      (passive ||
        (act === 'cannot-confirm' && !goesOnDoubting(relation, senses) && !isInQuotation(scene, cue)) ||
        isVerdict(token, act)),
    negated: isNegatedCue(scene, cue),
  };
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
  if (phrase === undefined || phrase.head <= cue) return null;
  if (senseOf(scene.tokens[phrase.head] as Token, 'speech') !== undefined) return null;
  return { from: cue + 1, to: phrase.to };
}

/** "It is not true that", "is false": an adjective tells of words, and nobody by itself. */
function isVerdict({ lexeme }: Token, act: SpeechAct): boolean {
  return lexeme.pos === 'adjective' && act === 'deny';
}

/** A subject of the cue's own clause, not one carried over from the clause before. */
function isOwn(scene: Scene, relation: Relations, subject: number): boolean {
  const { from } = scene.phrases[subject] as Phrase;
  const clause = scene.clauses[relation.clause] as Clause;
  return (from >= clause.from && from < clause.to) || clause.opener === 'relative' || clause.opener === 'resumed';
}

function findsThing(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const relation = scene.relations[scene.relationAt[cue] as number];
  const passive = (scene.tokens[cue] as Token).lexeme.voice === 'passive';
  const object = passive ? relation?.subject : relation?.objects[0];
  const opens = scene.tokens[cue + 1]?.lexeme.pos;
  if (object === undefined || object < 0 || opens === 'complementizer' || opens === 'open') return false;
  const sense = senses(object);
  const speaks = senseOf(scene.tokens[(scene.phrases[object] as Phrase).head] as Token, 'speech') !== undefined;
  return (
    sense.event < 0 &&
    sense.thing !== null &&
    !speaks &&
    (passive || scene.clauseAt[(scene.phrases[object] as Phrase).from] === relation?.clause)
  );
}

/** "The director was dismissed", "dismissed 300 workers": whom a verb befalls that may also be said of words. */
function dismissesPerson(scene: Scene, cue: number, senses: (phrase: number) => PhraseSense): boolean {
  const token = scene.tokens[cue] as Token;
  if (!token.lexeme.senses.some((sense) => sense.kind === 'event' && sense.event === 'dismiss')) return false;
  const relation = scene.relations[scene.relationAt[cue] as number];
  const befallen = token.lexeme.voice === 'passive' ? relation?.subject : relation?.objects[0];
  if (befallen === undefined || befallen < 0) return false;
  const sense = senses(befallen);
  return sense.animate || sense.actors.some((id) => id.startsWith('actor:role/'));
}

/** "according to X", «بحسب X»: the source follows; the content is the rest of the sentence round it. */
function adverbialRegion(
  scene: Scene,
  cue: number,
  act: SpeechAct,
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const source = scene.phrases.find((phrase) => phrase.from > cue);
  if (source === undefined || source.from > cue + 4) return null;
  const to = endOfSource(scene, source, senses);
  const before = cue - 1;
  const opens = cue <= 2;
  const sources = [source.index];
  const direct = false;
  if (opens)
    return {
      from: to,
      to: scene.tokens.length,
      cue,
      act,
      sources,
      recipient: -1,
      carriesOn: false,
      direct,
      impersonal: false,
      negated: false,
    };
  const start = sentenceBreakBefore(scene, before);
  return {
    from: start,
    to: cue,
    cue,
    act,
    sources,
    recipient: -1,
    carriesOn: false,
    direct,
    impersonal: false,
    negated: false,
  };
}

/** A trailing "according to" covers back to the last full clause break that is not a mere list. */
function sentenceBreakBefore(scene: Scene, before: number): number {
  for (let i = before; i > 0; i--) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'comma' && scene.text.charCodeAt(token.start) === 0x061b) return i + 1;
    if (token.lexeme.pos === 'comma' && scene.text.charCodeAt(token.start) === 0x3b) return i + 1;
  }
  return 0;
}

function endOfSource(scene: Scene, source: Phrase, senses: (phrase: number) => PhraseSense): number {
  if (isStatement(scene, source.index, senses)) return endOfIssuer(scene, source.index, senses);
  const parts = completions(scene, source, senses);
  return Math.max(source.to, (scene.phrases[parts[parts.length - 1] as number] as Phrase).to);
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

function recipientOf(
  scene: Scene,
  relation: Relations,
  act: SpeechAct,
  senses: (phrase: number) => PhraseSense,
): number {
  if (act === 'accuse' || act === 'suspect') return accusedOf(scene, relation, senses);
  // «أفاد مسؤول وكالة رويترز بأن», but not «ذكرت وكالة الأنباء سانا».
  const tells =
    act === 'tell' || (act === 'report' && relation.subject >= 0 && !isMedium(scene, senses(relation.subject)));
  for (const phrase of scene.phrases) {
    if (phrase.from < relation.token) continue;
    if (phrase.from > relation.token + 14) break;
    const roles = marksAt(scene.tokens, phrase.prep);
    const told = roles.includes('recipient') || (phrase.prep < 0 && tells);
    if (told && phrase.index !== relation.subject && isMedium(scene, senses(phrase.index))) return phrase.index;
  }
  return -1;
}

/** "Accused X of", "X is suspected of", "blamed the crash on X". */
function accusedOf(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  const token = scene.tokens[relation.token] as Token;
  if (senseOf(token, 'ascribes') !== undefined) return ascribedTo(scene, relation);
  // "Suspected of killing", but "three are feared dead", "the fire is suspected to have spread".
  const suspected = senseOf(token, 'speech')?.act === 'suspect';
  if (token.lexeme.voice === 'passive')
    return suspected && !isAccusedOf(scene, relation) ? -1 : passiveAccused(scene, relation, senses);
  // "Findings suggest the train …" suspects nobody.
  if (suspected) return -1;
  const object = relation.objects[0] ?? -1;
  if (object < 0 || senses(object).event < 0) return object;
  const on = relation.obliques.find((index) =>
    marksAt(scene.tokens, (scene.phrases[index] as Phrase).prep).includes('target'),
  );
  return on ?? object;
}

/**
 * "Put the crash down to fatigue", "blamed the blast on rebels", "was attributed to ice": what stands under the verb's
 * preposition, whatever governs it.
 */
function ascribedTo(scene: Scene, relation: Relations): number {
  const { to } = scene.clauses[relation.clause] as Clause;
  let aimed = -1;
  let bare = -1;
  for (const phrase of scene.phrases) {
    if (phrase.from <= relation.token || phrase.from >= to) continue;
    const roles = marksAt(scene.tokens, phrase.prep);
    if (roles[0] === 'target' && roles.includes('recipient')) return phrase.index;
    if (aimed < 0 && roles.includes('target')) aimed = phrase.index;
    if (bare < 0 && phrase.from === relation.token + 1) bare = phrase.index;
  }
  return aimed >= 0 ? aimed : bare;
}

function isAccusedOf(scene: Scene, relation: Relations): boolean {
  const next = scene.tokens[relation.token + 1] as Token | undefined;
  return (
    next?.lexeme.pos === 'preposition' &&
    marksAt(scene.tokens, relation.token + 1).some((role) => role === 'of' || role === 'place')
  );
}

/** "Was blamed for the crash", but "the crash was blamed on the pilot". */
function passiveAccused(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  if (relation.subject < 0 || senses(relation.subject).event < 0) return relation.subject;
  const on = relation.obliques.find((index) =>
    marksAt(scene.tokens, (scene.phrases[index] as Phrase).prep).includes('target'),
  );
  return on ?? relation.subject;
}

/** "Reuters quoted two officials as saying", «نقلت رويترز عن مصدرين»: the second in the chain. */
function relayedSource(scene: Scene, relation: Relations, act: SpeechAct): number {
  if (act !== 'relay') return -1;
  for (const index of relation.obliques) {
    const phrase = scene.phrases[index] as Phrase;
    const roles = marksAt(scene.tokens, phrase.prep);
    if (roles.includes('source') || roles.includes('origin') || roles.includes('topic')) return index;
  }
  return relation.objects[0] ?? -1;
}

function byAgent(scene: Scene, relation: Relations, sources: number[]): void {
  for (const index of relation.obliques) {
    const phrase = scene.phrases[index] as Phrase;
    // "Charged with murder": what is done with something is done by nobody.
    if (marksAt(scene.tokens, phrase.prep)[0] === 'agent') sources.unshift(index);
  }
}

/**
 * Where words begin that are joined to those in which the cue itself stands: "said it was investigating and that nobody was
 * hurt" says both; −1 where none are, or the cue has words of its own to which they are joined ("believed that A and that B").
 */
function joinedToOuter(scene: Scene, cue: number, clause: Clause): number {
  if (clause.opener !== 'content') return -1;
  for (let i = cue + 1; i + 1 < scene.tokens.length; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'open') return -1;
    if (pos === 'conjunction' && (scene.tokens[i + 1] as Token).lexeme.pos === 'complementizer') return i;
  }
  return -1;
}

/** The words said: after the cue where they begin right there, else before it ("…, officials said on Monday"). */
function contentOf(
  scene: Scene,
  cue: number,
  after: number,
  clause: Clause,
  cues: readonly number[],
  k: number,
): { from: number; to: number } | null {
  const joint = joinedToOuter(scene, cue, clause);
  if (joint >= 0 && after >= joint) return null;
  const sibling = siblingAfter(scene, after, cues, k) ?? scene.tokens.length;
  const to = joint < 0 ? sibling : Math.min(joint, sibling);
  const before = clause.from > 0 ? clause.from : cue;
  const saidBefore = before > 1 && hasGovernor(scene, 0, before);
  const opens = scene.tokens[after]?.lexeme.pos;
  if (opens === 'complementizer' || opens === 'open') return { from: after, to };
  const act = senseOf(scene.tokens[cue] as Token, 'speech')?.act;
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
  if (act === 'cannot-confirm' && opens !== 'subordinator' && opens !== 'relative')
    return { from: Math.min(after, clause.to - 1), to: Math.min(to, clause.to) };
  if (
    saidBefore &&
    !aheadOnly.has(act ?? 'say') &&
    !(opens !== undefined && opensWords.has(opens) && clause.from === 0)
  ) {
    const trailing =
      !hasGovernor(scene, after, to) ||
      (!isForward(scene, cue, clause) &&
        (scene.tokens[clause.from - 1]?.lexeme.pos === 'close' || startsWithBreak(scene, clause)));
    if (trailing) return { from: siblingBefore(scene, before, cues, k), to: before };
  }
  // "Hospital hit; army denies": what was told before, and nothing of its own.
  if (after >= to) return act === 'deny' ? { from: to, to } : null;
  return { from: after, to };
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
  return clause.opener === 'resumed' || (objects > 0 && act !== undefined && bearing.has(act));
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

/** The cue's clause is set off from what stands before it by a comma or a quotation's end, not joined to it by "and". */
function startsWithBreak(scene: Scene, clause: Clause): boolean {
  const first = scene.tokens[clause.from]?.lexeme.pos;
  const second = scene.tokens[clause.from + 1]?.lexeme.pos;
  if (first === 'close') return true;
  return first === 'comma' && second !== 'conjunction' && second !== 'subordinator';
}

/** Words before a cue begin where an earlier speaker's end. */
function siblingBefore(scene: Scene, before: number, cues: readonly number[], k: number): number {
  for (let previous = k - 1; previous >= 0; previous--) {
    const cue = cues[previous] as number;
    for (let i = before - 1; i > cue; i--) {
      const { pos } = (scene.tokens[i] as Token).lexeme;
      if (pos === 'conjunction' || pos === 'subordinator') return i;
    }
  }
  return 0;
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

/** Where the next speaker of the sentence begins: "A said X, while B denied Y"; none where the cue is inside the words said. */
function siblingAfter(scene: Scene, after: number, cues: readonly number[], k: number): number | null {
  let depth = 0;
  let scanned = after;
  for (let next = k + 1; next < cues.length; next++) {
    const cue = cues[next] as number;
    if (cue <= after) continue;
    for (; scanned < cue; scanned++) {
      const { pos } = (scene.tokens[scanned] as Token).lexeme;
      if (pos === 'open') depth++;
      if (pos === 'close') depth = Math.max(0, depth - 1);
    }
    const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
    if (clause.from <= after || depth > 0) continue;
    if (clause.opener === 'joined' || clause.opener === 'adverbial') return clause.from;
  }
  return null;
}

/** A negator right before the cue, or with only its auxiliaries and determiners between. */
function isNegatedCue(scene: Scene, cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i >= cue - 4; i--) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'negator') return true;
    // «ليس بإمكاننا تأكيد»: what somebody has not the means to confirm.
    if (isMeans(scene, i) || (i > 0 && pos === 'pronoun' && isMeans(scene, i - 1))) continue;
    if (pos === 'preposition' && isMeans(scene, i + 1)) continue;
    // "Did not confirm or deny it": the negation of the cue before is shared.
    if (pos === 'conjunction' && i > 0 && senseOf(scene.tokens[i - 1] as Token, 'speech') !== undefined)
      return isNegatedCue(scene, i - 1);
    if (
      pos !== 'aux' &&
      pos !== 'adverb' &&
      pos !== 'other' &&
      pos !== 'determiner' &&
      pos !== 'adjective' &&
      pos !== 'verb' &&
      pos !== 'relative'
    )
      return false;
  }
  return false;
}

function isMeans(scene: Scene, i: number): boolean {
  const token = scene.tokens[i] as Token;
  return token.lexeme.pos === 'noun' && senseOf(token, 'certainty')?.certainty === 'possible';
}

function isQuoted(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if ((scene.tokens[i] as Token | undefined)?.lexeme.pos === 'open') return true;
  return false;
}
