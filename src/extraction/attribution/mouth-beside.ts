import { traitsOf } from '../../model/event-class';
import type { SpeechAct, Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { isStatement } from './issuer';

/**
 * Who says what a participle of saying opens: "visited the site saying that" is said by whoever visited it, "sent a letter
 * saying that" and "a man saying that" by what stands right before.
 */
export function mouthBeside(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): number {
  const { token, subject } = relation;
  const put = statementBefore(scene, relation, senses);
  if (put >= 0) return put;
  const { verbForm, voice } = (scene.tokens[token] as Token).lexeme;
  const phrase = elementAt(scene.phrases, subject);
  const participle = verbForm === 'gerund' || (verbForm === 'participle' && voice === 'active');
  if (!participle || phrase === undefined || phrase.to !== token || maySay(senses(subject))) return subject;
  const doing = scene.relations.find(
    (other) => other.objects.includes(subject) && other.token < phrase.from && other.subject >= 0,
  );
  if (doing === undefined) return subject;
  const doer = senses(doing.subject);
  return doer.pronoun || maySay(doer) ? doing.subject : subject;
}

/** "A statement on the matter, which said": over what the words are about, the words; −1 where none stand there. */
function statementBefore(
  scene: Scene,
  { clause, subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): number {
  if ((scene.clauses[clause] as Clause).opener !== 'relative' || scene.pack.order !== 'subject-first') return -1;
  const phrase = elementAt(scene.phrases, subject);
  if (phrase === undefined || phrase.prep < 0 || maySay(senses(subject))) return -1;
  const before = elementAt(scene.phrases, subject - 1);
  return before !== undefined && before.to === phrase.prep && isStatement(scene, before.index, senses)
    ? before.index
    : -1;
}

/** "The escalation suggests that", "the raids showed": a blow, a mishap or a movement lets something be seen, and says nothing. */
export function isMute(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const index = relation.subject;
  if (index < 0 || scene.pack.order !== 'subject-first') return false;
  const { event, thing } = senses(index);
  const phrase = scene.phrases[index] as Phrase;
  if (event < 0 || event !== phrase.head || thing !== null || maySay(senses(index))) return false;
  const head = scene.tokens[phrase.head] as Token;
  const told = senseOf(head, 'event')?.event;
  return told !== undefined && senseOf(head, 'speech') === undefined && mute.has(traitsOf(told).family);
}

const mute: ReadonlySet<string> = new Set(['assault', 'harm', 'damage', 'accident', 'nature', 'movement']);

/**
 * «أعلنت الوزارة أن العدد ارتفع، مشيرة إلى»: the noun that grammar gives a participle or a verb without a subject behind it says
 * nothing where it counts something, tells of a deed or is of several and the participle of one; whoever spoke before goes on.
 */
export function cannotSay(
  scene: Scene,
  { token, subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const phrase = scene.phrases[subject];
  if (scene.pack.order !== 'verb-first' || phrase === undefined || phrase.from > token) return false;
  const sense = senses(subject);
  const { number, verbForm, voice } = (scene.tokens[token] as Token).lexeme;
  // «والداخلية تتحدث عن»: a definite noun right before a verb of its own tense is its subject, whatever it names.
  const head = (scene.tokens[phrase.head] as Token).lexeme;
  if (verbForm === 'finite' && voice === 'active' && head.definite && phrase.to === token) return false;
  if (sense.number >= 0 && number === 'singular' && verbForm === 'participle') return true;
  // «الخبر شائعة كاذبة، مبينة أن»: nor does what something is called.
  if (verbForm === 'participle' && !head.definite && !sense.animate && sense.actors.length === 0 && !sense.unknownName)
    return true;
  return !maySay(sense) && !(sense.thing !== null && bodies.test(sense.thing));
}

/**
 * «هذه النسبة تؤكد أن»: a measure is nobody's mouth; «بضائع تقدر قيمتها بمليون», «نمو يقدر بـ 12 بالمائة»: what stands behind a verb of
 * reckoning without an object is what is reckoned, unless it can reckon.
 */
export function isReckoned(
  { pack }: Scene,
  { subject, objects }: Relations,
  act: SpeechAct,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const sense = senses(subject);
  // «قدر عدد القتلى بأربعين».
  if (act === 'estimate' && isTally(sense.measure)) return true;
  if (pack.order !== 'verb-first') return false;
  const named = sense.actors.length > 0 || sense.animate || sense.unknownName;
  if (sense.measure !== null && !named) return true;
  if (act !== 'estimate' || objects.some((object) => senses(object).pronoun)) return false;
  return !(maySay(sense) || (sense.thing !== null && bodies.test(sense.thing)));
}

/** What speaks by its name alone: a company, a hospital, a paper. */
const bodies = /^thing:(?:group|building|political)/u;

function maySay({ animate, actors, unknownName, pronoun, thing }: PhraseSense): boolean {
  return animate || pronoun || unknownName || actors.length > 0 || (thing?.startsWith('thing:information') ?? false);
}
