import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { hasFrontedObject } from '../syntax/fronted-object';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { traceOf } from '../values/trace-of';
import { eventOf } from './event-at';
import { isActing } from './phrase-sorts';

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
  // "Found traces of lead": found lead; "found no trace of it" says that there is none.
  const { from } = scene.phrases[object] as Phrase;
  const none = [from, from - 1].some((at) => elementAt(scene.tokens, at)?.lexeme.pos === 'negator');
  if (!none && traceOf(scene, object, senses) >= 0) return false;
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
  const before = elementAt(scene.tokens, relation.token - 1);
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
  if (object === undefined && closesWords(scene, relation, senses)) return true;
  const clause = scene.clauses[relation.clause] as Clause;
  const content = scene.clauses[relation.clause + 1];
  if (content?.opener !== 'content') return false;
  for (let i = relation.token + 1; i < clause.to; i++) {
    if ((scene.tokens[i] as Token).lexeme.pos === 'verb') return false;
  }
  return true;
}

/** "…, regulators concluded", "…, the group admitted on Thursday": behind a comma, somebody and a verb of speech with nothing to say. */
function closesWords(
  scene: Scene,
  { token, clause: own, subject, objects }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const { voice, verbForm } = (scene.tokens[token] as Token).lexeme;
  if (voice !== 'active' || verbForm !== 'finite' || subject < 0 || objects.length > 0) return false;
  const clause = scene.clauses[own] as Clause;
  const { from } = scene.phrases[subject] as Phrase;
  const comma = [clause.from, clause.from - 1].some((at) => scene.tokens[at]?.lexeme.pos === 'comma');
  if (!comma || clause.index === 0 || from < clause.from || from > clause.from + 2) return false;
  for (let i = token + 1; i < scene.tokens.length; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'stop') break;
    if (pos !== 'time' && pos !== 'adverb' && pos !== 'preposition' && scene.phraseAt[i] === -1) return false;
    if (pos === 'verb' || pos === 'aux') return false;
  }
  const sense = senses(subject);
  return isActing(sense) || isGroup(scene, sense.thing) || eventOf(scene, sense) === 'investigate';
}
