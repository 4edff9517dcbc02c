import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isCiting } from './cited';
import { isSpeaker } from './is-speaker';
import type { Region } from './region';

/**
 * A cue without a subject of its own has that of the cue before it in the sentence, or of the sentence's first verb where
 * somebody acts there ("the army gave an account, saying"); else the speaker of an earlier sentence goes on.
 */
export function goesOn(
  scene: Scene,
  region: Region,
  before: readonly Region[],
  senses: (phrase: number) => PhraseSense,
): Region {
  if (region.impersonal) return region;
  if (region.sources.length > 0) return ownTeller(scene, region, senses);
  const closer = sayerByNoun(scene, region, senses);
  if (closer >= 0) return { ...region, sources: [closer], carriesOn: false };
  const outer = outerTeller(scene, region, before);
  if (outer !== undefined)
    return { ...region, sources: outer.sources, recipient: toldBy(region, outer), carriesOn: false };
  const last = before.findLast(({ sources }) => sources.length > 0);
  const main = scene.relations.find(
    ({ token, clause }) => clause === 0 && (scene.tokens[token] as Token).lexeme.pos === 'verb',
  );
  const subject = main === undefined || main.token >= region.cue ? -1 : main.subject;
  const cue = scene.tokens[region.cue] as Token | undefined;
  const inherited = elementAt(scene.relations, indexAt(scene.relationAt, region.cue))?.subject ?? -1;
  // "Two died and the director defended the staff, saying": the participle goes on with the verb before it.
  if (
    inherited >= 0 &&
    cue?.lexeme.verbForm === 'participle' &&
    cue.lexeme.voice === 'active' &&
    isSpeaker(senses(inherited)) &&
    (last === undefined || (scene.phrases[inherited] as Phrase).from > last.cue)
  )
    return { ...region, sources: [inherited], carriesOn: false };
  if (last !== undefined) {
    // "The minister was quoted by state television as saying": who is quoted speaks, behind who quotes.
    const quoted = isCiting(scene, last) && subject >= 0 && (main as Relations).token < last.cue ? [subject] : [];
    return {
      ...region,
      sources: [...last.sources, ...quoted],
      recipient: toldBy(region, last),
      carriesOn: false,
    };
  }
  if (region.act === 'accuse' && cue?.lexeme.pos === 'noun' && main !== undefined && bearsWith(scene, main))
    return region;
  for (const speaker of [subject, inherited])
    if (speaker >= 0 && isSpeaker(senses(speaker))) return { ...region, sources: [speaker], carriesOn: false };
  return region;
}

/** Whom somebody accuses is not whom he tells. */
function toldBy({ recipient }: Region, last: Region): number {
  return recipient >= 0 || blames.has(last.act) ? recipient : last.recipient;
}

/** «اكتفى المكتب بالقول إن», «ختم الوزير بالقول»: who does something by saying it; −1 where the noun of speech stands otherwise. */
function sayerByNoun(scene: Scene, { cue }: Region, senses: (phrase: number) => PhraseSense): number {
  const { lexeme } = scene.tokens[cue] as Token;
  const phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, cue));
  if (scene.pack.order !== 'verb-first' || lexeme.pos !== 'noun' || phrase === undefined || phrase.prep < 0) return -1;
  const doing = scene.relations.find(
    ({ token, clause, obliques }) =>
      clause === scene.clauseAt[cue] &&
      token < cue &&
      obliques.includes(phrase.index) &&
      isFiniteVerb(scene.tokens[token]),
  );
  return doing !== undefined && doing.subject >= 0 && mayTell(senses(doing.subject)) ? doing.subject : -1;
}

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.lexeme.pos === 'verb' && token.lexeme.verbForm === 'finite' && token.lexeme.voice === 'active';

const mayTell = (sense: PhraseSense): boolean =>
  isSpeaker(sense) || sense.animate || /^thing:(?:group|building)/u.test(sense.thing ?? '');

/**
 * «قالت الوزارة إن براغ حملت الشركة المسؤولية، مشيرة إلى», «نفى الوزير ما ذكره النائب، مؤكدا»: a participle of saying behind what
 * somebody is told to say goes on with him, and not with whom he told of, where it agrees with his verb.
 */
function outerTeller(scene: Scene, { cue, act }: Region, before: readonly Region[]): Region | undefined {
  const { tokens, pack } = scene;
  const { verbForm, voice, definite, gender, pos } = (tokens[cue] as Token).lexeme;
  if (pack.order !== 'verb-first' || pos !== 'verb' || verbForm !== 'participle' || voice !== 'active')
    return undefined;
  if (definite || act === 'accuse') return undefined;
  const nested = before.findLast(({ sources }) => sources.length > 0);
  if (nested !== undefined && tellsOn(scene, nested.cue)) return undefined;
  const outer = before.find(
    (region) =>
      region.sources.length > 0 &&
      isFiniteVerb(tokens[region.cue]) &&
      nested !== undefined &&
      (nested === region || (region.from <= nested.cue && nested.cue < region.to)),
  );
  const said = outer === undefined ? undefined : (tokens[outer.cue] as Token).lexeme;
  if (said === undefined || (gender !== undefined && said.gender !== undefined && gender !== said.gender))
    return undefined;
  return outer;
}

/** «الأمر الذي نفته الوزارة، قائلة»: a relative clause behind a comma tells what came next, and by whom. */
function tellsOn({ tokens, clauses, clauseAt }: Scene, cue: number): boolean {
  const clause = clauses[clauseAt[cue] as number];
  if (clause?.opener !== 'relative') return false;
  for (let i = clause.from - 1; i >= clause.from - 3; i--) if (tokens[i]?.lexeme.pos === 'comma') return true;
  return false;
}

/** "Faces charges of fraud", "threw out charges of fraud": who meets an accusation, or decides on it, has not made it. */
function bearsWith({ tokens }: Scene, { token }: Relations): boolean {
  const { senses, voice } = (tokens[token] as Token).lexeme;
  return senses.some(
    (sense) =>
      sense.kind === 'event' && (sense.frame === 'undergoer' || (voice !== 'passive' && deciding.has(sense.event))),
  );
}

const deciding: ReadonlySet<EventClass> = new Set<EventClass>([
  'reject',
  'cancel',
  'support',
  'approve',
  'acquit',
  'refuse',
  'investigate',
]);

const blames: ReadonlySet<Region['act']> = new Set<Region['act']>(['accuse', 'suspect']);

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
