import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/**
 * Who says what a participle of saying opens: "visited the site saying that" is said by whoever visited it, "sent a letter
 * saying that" and "a man saying that" by what stands right before.
 */
export function mouthBeside(
  scene: Scene,
  { token, subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): number {
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

/** What speaks by its name alone: a company, a hospital, a paper. */
const bodies = /^thing:(?:group|building|political)/u;

function maySay({ animate, actors, unknownName, pronoun, thing }: PhraseSense): boolean {
  return animate || pronoun || unknownName || actors.length > 0 || (thing?.startsWith('thing:information') ?? false);
}
