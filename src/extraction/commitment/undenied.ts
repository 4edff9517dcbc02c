import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { isOwner, type Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';

/** Whether what stands inside words denied is told all the same: taken for granted, given, or only the time of what is denied. */
export function isUndenied(scene: Scene, clause: Clause, draft: Draft, region: SpokenRegion): boolean {
  return (
    isPresupposed(scene, clause, region, draft.token) ||
    isGiven(scene, draft, region) ||
    isInTime(scene, draft, region) ||
    isCalledOtherwise(scene, draft, region) ||
    isOfAnother(scene, draft, region)
  );
}

/**
 * "Denied there was impropriety in the discussion", "disputed the campaign's figures", "denied that his paper on the legality of the war was
 * changed": what only says which other thing is denied is taken for granted.
 */
function isOfAnother(scene: Scene, draft: Draft, { from, cue }: SpokenRegion): boolean {
  const { nominal, token, reference, focus } = draft;
  // «صحة ما نشر عن», «شائعات عن»: where nouns stand one in another, what holds the deed is no other thing.
  if (scene.pack.order === 'verb-first' || focus === 'cause') return false;
  if (!nominal || cue < 0 || from <= cue || token <= from) return false;
  const own = scene.phrases[scene.phraseAt[token] as number];
  if (own === undefined) return false;
  if (own.head !== token) return isPlain(scene, own.head) && reference;
  let plain = false;
  // Of "reports on networks of a coup" the coup is what is reported: what tells anywhere above passes the denial on.
  for (let at = over(scene, own); at !== undefined && at.from >= from; at = over(scene, at)) {
    if (doesSomething(scene, at, from)) return true;
    if (isPlain(scene, at.head)) plain = true;
    else if (tells(scene, at.head)) return false;
  }
  return plain;
}

/** "His statement about the war was drafted by aides": that, and not what the statement is about, is denied. */
function doesSomething({ tokens, relations }: Scene, { index }: Phrase, from: number): boolean {
  return relations.some(({ token, subject }) => {
    const event = subject === index && token > from ? senseOf(tokens[token] as Token, 'event')?.event : undefined;
    return event !== undefined && event !== 'happen' && event !== 'exist' && event !== 'be';
  });
}

function tells({ tokens }: Scene, at: number): boolean {
  return (tokens[at] as Token).lexeme.senses.some(({ kind }) => kind === 'speech' || kind === 'existential');
}

/** The phrase that a phrase says more of: whose it is, of what, or in what. */
function over({ phrases }: Scene, phrase: Phrase): Phrase | undefined {
  if (isOwner(phrase, phrases)) return phrases[phrase.index + 1];
  if (phrase.of >= 0) return phrases[phrase.of];
  return phrase.prep < 0 ? undefined : phrases.find(({ to }) => to === phrase.prep);
}

/** A noun that neither happens nor tells, so that what it is of is not denied with it. */
function isPlain(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  if (token.lexeme.pos === 'name') return true;
  if (token.lexeme.pos !== 'noun') return false;
  return token.lexeme.senses.every(({ kind }) => kind !== 'event' && kind !== 'speech' && kind !== 'existential');
}

/** Tokens from a copula to the relative that it singles somebody out for. */
const cleft = 6;

/** What a clause inside the words denied takes for granted is not denied: "denied that its forces, which hold the town, …". */
export function isPresupposed(scene: Scene, clause: Clause, region: SpokenRegion, event: number): boolean {
  if (clause.from <= region.from || (clause.opener !== 'relative' && clause.opener !== 'adverbial')) return false;
  // "Denied it was its jets that struck", «نفى أن يكون هو من أطلق»: the relative of a cleft says what was done.
  // "How many were aboard when it sank": no cleft is opened by a word of time.
  const first = clause.opener === 'relative' ? Math.max(region.from, clause.from - cleft) : clause.from;
  for (let i = clause.from - 1; i >= first; i--) {
    if (scene.pack.copulas.has((scene.tokens[i] as Token).lexeme.lemma)) return false;
  }
  const noun = elementAt(scene.tokens, clause.from - 1);
  // Of what somebody is accused, he may deny his part alone.
  const act = noun?.lexeme.pos === 'noun' ? senseOf(noun, 'speech')?.act : undefined;
  const told = act !== undefined && act !== 'accuse';
  // «نفى صحة ما تناقلته المواقع عن إقالته»: what was reported is what is denied.
  // "Disputed a report that blamed the pilot": that it blames him is not what is disputed, but that he is to blame.
  const holds = told || (noun !== undefined && senseOf(noun, 'event')?.event === 'investigate');
  for (let i = clause.from; i < event + (holds ? 1 : 0); i++) {
    const { lexeme } = scene.tokens[i] as Token;
    // «نفى الادعاءات التي تروجها صفحات بشأن تسريب الامتحان»: so is what claims are about, whoever spreads them.
    if (told && lexeme.pos === 'preposition' && marksAt(scene.tokens, i)[0] === 'topic') return false;
    if (lexeme.pos === 'verb' && senseOf(scene.tokens[i] as Token, 'speech') !== undefined) return false;
    if (callsSomething(scene, i, event)) return false;
  }
  return true;
}

/** "The findings of an inquiry that called it an accident": what it is called is what is denied. */
function callsSomething({ tokens, pack, phrases, relations, relationAt }: Scene, at: number, event: number): boolean {
  const { lexeme } = tokens[at] as Token;
  if (lexeme.pos !== 'verb') return false;
  const [first, second] = relations[relationAt[at] ?? -1]?.objects ?? [];
  if (first === undefined) return false;
  if (pack.calling?.has(lexeme.lemma)) return true;
  const called = second === undefined ? undefined : elementAt(phrases, second);
  return called !== undefined && called.head === event && senseOf(tokens[at] as Token, 'act')?.act === 'call';
}

/** "Denied that the sit-in had been cleared": what the words denied tell something of is itself not denied. */
export function isGiven(scene: Scene, draft: Draft, region: SpokenRegion): boolean {
  if (!draft.nominal || draft.token < region.from) return false;
  const phrase = scene.phraseAt[draft.token] as number;
  return scene.relations.some(({ token, subject }) => {
    if (subject !== phrase || token < region.from || token === region.cue) return false;
    const verb = scene.tokens[token] as Token;
    const sense = senseOf(verb, 'event');
    if (draft.reference) return sense !== undefined && sense.event !== 'happen' && sense.frame !== 'light';
    // "Denied that a fire had set off the blackout", "that any attack came from its soil": of whichever fire or attack.
    return (
      senseOf(verb, 'act')?.act === 'come' ||
      verb.lexeme.senses.some((one) => one.kind === 'event' && relating.has(one.event))
    );
  });
}

/** What is said of an event that takes place, whoever denies it: what it brought about, and where it came from. */
const relating: ReadonlySet<EventClass> = new Set<EventClass>(['cause', 'belong', 'leave']);

/** "Was not caused by gunfire": what did not bring it about may be so all the same. */
export function isNoCause(scene: Scene, negator: number, { nominal, token }: Draft): boolean {
  const phrase = nominal ? elementAt(scene.phrases, scene.phraseAt[token] as number) : undefined;
  if (phrase === undefined || phrase.prep <= negator) return false;
  if (!marksAt(scene.tokens, phrase.prep).includes('agent')) return false;
  return scene.relations.some(
    ({ token: verb, obliques }) =>
      verb > negator &&
      verb < phrase.prep &&
      obliques.includes(phrase.index) &&
      (scene.tokens[verb] as Token).lexeme.voice === 'passive' &&
      senseOf(scene.tokens[verb] as Token, 'event')?.event === 'cause',
  );
}

/** "Denied arson following a fire", "denied firing during the protest": what only sets the time is not denied. */
function isInTime(scene: Scene, { nominal, token, focus }: Draft, { from }: SpokenRegion): boolean {
  // «نفى مقتل جنود إثر هجوم»: that the attack killed them is denied.
  if (focus === 'cause') return false;
  if (!nominal && token > from && (scene.tokens[token] as Token).lexeme.verbForm === 'gerund') {
    // "Rejected a move after falling out with the manager".
    const before = marksAt(scene.tokens, token - 1);
    return before[0] === 'time';
  }
  if (token < from) return false;
  const prep = nominal ? governing(scene, scene.phraseAt[token] as number) : overRelative(scene, token);
  if (prep <= from) return false;
  const roles = marksAt(scene.tokens, prep);
  return roles[0] === 'time' || (roles.includes('time') && roles.includes('cause'));
}

/** The preposition of a phrase, or of the one that it completes: «بعد سماع إطلاق نار». */
function governing({ phrases }: Scene, index: number): number {
  let phrase = elementAt(phrases, index);
  while (phrase !== undefined && phrase.prep < 0 && phrase.of >= 0) phrase = elementAt(phrases, phrase.of);
  return phrase?.prep ?? -1;
}

/** «بعد انفجار هز المدينة»: that of the noun which a verb without a relative tells of. */
function overRelative(scene: Scene, verb: number): number {
  if (scene.pack.order !== 'verb-first') return -1;
  const subject = scene.relations[scene.relationAt[verb] as number]?.subject ?? -1;
  const phrase = elementAt(scene.phrases, subject);
  return phrase?.to === verb && !(scene.tokens[phrase.head] as Token).lexeme.definite ? governing(scene, subject) : -1;
}

/** "Dismissed the protest as a stunt": it took place, whatever it is called; "dismissed the attack as a hoax" denies it. */
function isCalledOtherwise(scene: Scene, { nominal, token, focus }: Draft, { cue }: SpokenRegion): boolean {
  // "Ruled out arson as the cause of the fire": that it was the cause is what is denied.
  if (focus === 'cause') return false;
  const object = elementAt(scene.phrases, elementAt(scene.relations, scene.relationAt[cue] ?? -1)?.objects[0] ?? -1);
  if (!nominal || object === undefined || object.from <= cue || token < object.from) return false;
  const called = scene.phrases[object.index + 1];
  if (called === undefined || called.prep !== object.to) return false;
  if ((scene.tokens[called.prep] as Token).lexeme.lemma !== 'as' || token >= called.to) return false;
  for (let i = called.from; i < called.to; i++)
    if ((scene.tokens[i] as Token).lexeme.senses.some((sense) => sense.kind === 'degree' && sense.scale === 'truth'))
      return false;
  return true;
}
