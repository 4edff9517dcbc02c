import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { plainRegion } from './plain-region';
import type { Region } from './region';

/** "The survey gave a magnitude of 7.8", "the monitor put the dead at 16": who gives a figure says it, whatever the verb. */
export function givenFigure(
  scene: Scene,
  relation: Relations,
  known: readonly Region[],
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const token = scene.tokens[relation.token] as Token;
  const own = ownFigure(scene, relation, known, senses);
  if (own !== null) return own;
  if (token.lexeme.pos !== 'verb' || token.lexeme.voice === 'passive' || relation.subject < 0) return null;
  const event = senseOf(token, 'event')?.event;
  if (senseOf(token, 'speech') !== undefined || (event !== undefined && !figureEvents.has(event))) return null;
  const subject = senses(relation.subject);
  const isBody = subject.actors.some((id) => scene.gazetteer.concept(id)?.kind === 'actor');
  const reckons = senseOf(token, 'reckons') !== undefined;
  // "The bank raised its rate to 2%" does so; "the ministry raised the toll to 12" tells it.
  if ((event === 'rise' || event === 'fall') && !revises(scene, relation, senses)) return null;
  if (!reckons && event === undefined) return null;
  const somebody =
    isSomebody(subject) || isPronounOfPersons(scene, relation.subject) || isSomeOf(scene, relation.subject, senses);
  const reckoner = reckons && (somebody || (!subject.pronoun && givesNumber(relation, senses)));
  // "Organisers counted 12,000 cyclists": what one counts is a figure, whatever it is of.
  const counts = reckons && event === 'measure';
  if ((!isBody && !reckoner) || subject.number >= 0) return null;
  const to = endOfGiving(scene, relation, senses);
  const turned = turnedFrom(scene, relation);
  if (!known.every((region) => relation.token < region.from || relation.token >= region.to || endsAt(region, turned)))
    return null;
  for (const phrase of scene.phrases) {
    if (phrase.from <= relation.token || phrase.from >= to) continue;
    const { number, casualty, measure, unit, thing, event: happening } = senses(phrase.index);
    // "Passed the budget", "handed power back": a measure without its number is no figure.
    const named = casualty === null && thing !== null && happening < 0;
    if (number < 0 || (measure === null && unit === null && named && !counts)) continue;
    // "The association put the damage at …", "organisers spoke of 30,000", "the hospital lists 19 dead"; not "gave 20 dollars".
    const bare = unit === null && (casualty !== null || thing === null);
    if (!isBody && phrase.prep < 0 && !bare && !counts) continue;
    return plainRegion({
      from: relation.token,
      to,
      cue: (scene.phrases[relation.subject] as Phrase).head,
      act: 'estimate',
      sources: [relation.subject],
    });
  }
  return null;
}

/**
 * "Rescuers said 95 had died, while the ministry put the toll at 62": where the clause of whoever gives a figure is set against what
 * stands before it; −1 where it is not.
 */
export function turnedFrom({ clauses, tokens }: Scene, { clause: at }: Relations): number {
  const { from, to } = clauses[at] as Clause;
  for (let i = Math.max(0, from - 1); i < Math.min(to, from + 2); i++)
    if (hasLink(tokens[i] as Token, 'contrast')) return tokens[i + 1]?.lexeme.pos === 'complementizer' ? -1 : i;
  return -1;
}

/** Whether words that somebody is made to say may end where another's begin: not those of a quotation. */
export function endsAt({ from, direct }: Region, turned: number): boolean {
  return !direct && from < turned;
}

/** "Put the number of civilians killed at seven": a participle that says who is numbered has the figure behind it. */
function endOfGiving({ clauses }: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  const { to } = clauses[relation.clause] as Clause;
  const next = clauses[relation.clause + 1];
  return next?.from === to && next.opener === 'relative' && givesNumber(relation, senses) ? next.to : to;
}

/** The object is a figure that is told: a toll, an estimate, a forecast. */
function revises(scene: Scene, { objects }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  return objects.some((object) => {
    const { measure, casualty } = senses(object);
    const head = scene.tokens[(scene.phrases[object] as Phrase).head] as Token;
    return isTally(measure) || casualty !== null || senseOf(head, 'speech') !== undefined;
  });
}

/** "The city gave the number as 4,500". */
function givesNumber({ objects }: Relations, senses: (phrase: number) => PhraseSense): boolean {
  return objects.some((object) => isTally(senses(object).measure) && senses(object).number < 0);
}

/** "The union's figure was 20,000", "the police estimate stood at 5,000": a figure that is called somebody's is told by him. */
function ownFigure(
  scene: Scene,
  { token, subject, clause: at }: Relations,
  known: readonly Region[],
  senses: (phrase: number) => PhraseSense,
): Region | null {
  const phrase = subject < 0 ? undefined : scene.phrases[subject];
  if (phrase === undefined || !isTally(senses(subject).measure) || senses(subject).number >= 0) return null;
  const { lexeme } = scene.tokens[token] as Token;
  const gives =
    scene.pack.copulas.has(lexeme.lemma) || senseOf(scene.tokens[token] as Token, 'event')?.event === 'measure';
  if (!gives || senseOf(scene.tokens[phrase.head] as Token, 'speech')?.act !== 'estimate') return null;
  const teller = phrase.owner >= 0 ? phrase.owner : subject;
  if (!senses(teller).actors.some((id) => scene.gazetteer.concept(id)?.kind === 'actor')) return null;
  const { to } = scene.clauses[at] as Clause;
  const told = scene.phrases.some(({ index, from }) => from > token && from < to && senses(index).number >= 0);
  if (!told || !known.every((region) => token < region.from || token >= region.to)) return null;
  return plainRegion({ from: phrase.from, to, cue: phrase.head, act: 'estimate', sources: [teller] });
}

/** Persons, a body of which no table knows more, or a house that speaks for those in it ("the hospital counted 19"). */
function isSomebody({ thing, animate, unknownName, pronoun }: PhraseSense): boolean {
  return !pronoun && (animate || unknownName || bodies.some((root) => thing?.startsWith(root)));
}

/** "He later put the toll at 40". */
function isPronounOfPersons({ pack, phrases, tokens }: Scene, subject: number): boolean {
  const { lexeme } = tokens[(phrases[subject] as Phrase).head] as Token;
  const anaphor = pack.anaphors.get(lexeme.lemma);
  return anaphor === 'person' || anaphor === 'several';
}

/** "Some of its leaders counted 31 bodies". */
function isSomeOf({ phrases, tokens }: Scene, subject: number, senses: (phrase: number) => PhraseSense): boolean {
  const of = phrases[subject + 1];
  const { lexeme } = tokens[(phrases[subject] as Phrase).head] as Token;
  return (
    of?.of === subject &&
    (lexeme.pos === 'pronoun' || lexeme.pos === 'determiner' || lexeme.pos === 'number') &&
    isSomebody(senses(of.index))
  );
}

const bodies = ['thing:group', 'thing:building'];

/** Events by which a body gives or changes a figure; what it does to people or places is no saying. */
const figureEvents: ReadonlySet<string> = new Set(['measure', 'act', 'rise', 'fall', 'invest', 'happen', 'approve']);
