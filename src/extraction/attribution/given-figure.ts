import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
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
  if (token.lexeme.pos !== 'verb' || token.lexeme.voice === 'passive' || relation.subject < 0) return null;
  const event = senseOf(token, 'event')?.event;
  if (senseOf(token, 'speech') !== undefined || (event !== undefined && !figureEvents.has(event))) return null;
  const subject = senses(relation.subject);
  const isBody = subject.actors.some((id) => scene.gazetteer.concept(id)?.kind === 'actor');
  const reckons = senseOf(token, 'reckons') !== undefined;
  if (!reckons && event === undefined) return null;
  const reckoner = reckons && isSomebody(subject);
  if ((!isBody && !reckoner) || subject.number >= 0) return null;
  const clause = scene.clauses[relation.clause] as Clause;
  if (!known.every(({ from, to }) => relation.token < from || relation.token >= to)) return null;
  for (const phrase of scene.phrases) {
    if (phrase.from <= relation.token || phrase.from >= clause.to) continue;
    const { number, casualty, measure, unit, thing, event: happening } = senses(phrase.index);
    // "Passed the budget", "handed power back": a measure without its number is no figure.
    const named = casualty === null && thing !== null && happening < 0;
    if (number < 0 || (measure === null && unit === null && named)) continue;
    // "The association put the damage at …", "organisers spoke of 30,000", "the hospital lists 19 dead"; not "gave 20 dollars".
    const bare = unit === null && (casualty !== null || thing === null);
    if (!isBody && phrase.prep < 0 && !bare) continue;
    return plainRegion({
      from: relation.token,
      to: clause.to,
      cue: (scene.phrases[relation.subject] as Phrase).head,
      act: 'estimate',
      sources: [relation.subject],
    });
  }
  return null;
}

/** Persons, a body of which no table knows more, or a house that speaks for those in it ("the hospital counted 19"). */
function isSomebody({ thing, animate, unknownName, pronoun }: PhraseSense): boolean {
  return !pronoun && (animate || unknownName || bodies.some((root) => thing?.startsWith(root)));
}

const bodies = ['thing:group', 'thing:building'];

/** Events by which a body gives or changes a figure; what it does to people or places is no saying. */
const figureEvents: ReadonlySet<string> = new Set(['measure', 'act', 'rise', 'fall', 'invest', 'happen', 'approve']);
