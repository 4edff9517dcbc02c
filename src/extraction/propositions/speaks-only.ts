import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { hasFrontedObject } from '../syntax/fronted-object';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/** Acts that only hand words on; who threatens or demands, or accuses somebody, does something besides. */
const handing: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'say',
  'tell',
  'announce',
  'report',
  'relay',
  'carry-on',
  'confirm',
  'deny',
  'admit',
  'believe',
  'estimate',
  'cannot-confirm',
  'doubt',
  'show',
  'claim-responsibility',
  'accuse',
]);

/** An event, or words about one: "confirmed the strike", "found no sign of". */
function isSaid(scene: Scene, object: number, senses: (phrase: number) => PhraseSense): boolean {
  if (senses(object).event >= 0) return true;
  return senseOf(scene.tokens[(scene.phrases[object] as Phrase).head] as Token, 'speech') !== undefined;
}

/**
 * Whether a verb that may also name an event only speaks here: "the inquiry found that", "admitted hitting", "confirmed the
 * strike". What it governs is a clause, or an event.
 */
export function speaksOnly(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const token = scene.tokens[relation.token] as Token;
  const speech = senseOf(token, 'speech');
  // «حسبما نقلت الوكالة»: what follows "according to what" speaks, whatever else it may mean.
  const before = scene.tokens[relation.token - 1];
  if (before?.lexeme.pos === 'preposition' && senseOf(before, 'speech') !== undefined && token.lexeme.pos === 'verb')
    return true;
  if (token.lexeme.pos !== 'verb' || speech === undefined || !handing.has(speech.act)) return false;
  const next = scene.tokens[relation.token + 1];
  // "Alleged that", but "accused Russia of bombing".
  if (speech.act === 'accuse' && next?.lexeme.pos !== 'complementizer') return false;
  if (next?.lexeme.verbForm === 'gerund') return true;
  const [object] = relation.objects;
  // "A claim the ministry rejected": what is turned down stands before.
  if (speech.act === 'deny' && token.lexeme.voice !== 'passive' && hasFrontedObject(scene, relation)) return true;
  if (object !== undefined && isSaid(scene, object, senses)) return true;
  const clause = scene.clauses[relation.clause] as Clause;
  const content = scene.clauses[relation.clause + 1];
  if (content?.opener !== 'content') return false;
  for (let i = relation.token + 1; i < clause.to; i++) {
    if ((scene.tokens[i] as Token).lexeme.pos === 'verb') return false;
  }
  return true;
}
