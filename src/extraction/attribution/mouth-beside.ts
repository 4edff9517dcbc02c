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

function maySay({ animate, actors, unknownName, pronoun, thing }: PhraseSense): boolean {
  return animate || pronoun || unknownName || actors.length > 0 || (thing?.startsWith('thing:information') ?? false);
}
