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
      // Whom somebody accuses is not whom he tells.
      recipient: region.recipient >= 0 || blames.has(last.act) ? region.recipient : last.recipient,
      carriesOn: false,
    };
  }
  if (region.act === 'accuse' && cue?.lexeme.pos === 'noun' && main !== undefined && bearsWith(scene, main))
    return region;
  for (const speaker of [subject, inherited])
    if (speaker >= 0 && isSpeaker(senses(speaker))) return { ...region, sources: [speaker], carriesOn: false };
  return region;
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
