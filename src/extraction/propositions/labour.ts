import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/** Who downs tools: unions and people by their work. */
const workers = ['actor:org/union', 'actor:role/worker', 'actor:role/teacher', 'actor:role/driver'];
const workerThings = ['thing:person/worker', 'thing:person/medic'];

/**
 * Whether a word that may mean an attack or a stoppage of work means the latter: by who does it ("a strike by nurses", "the
 * union will strike"), else, where nothing military stands beside it, by what the report as a whole tells of.
 */
export function isLabour(scene: Scene, relation: Relations, senses: (phrase: number) => PhraseSense): boolean {
  const token = scene.tokens[relation.token] as Token;
  // "The crew were struck": who is struck downs no tools.
  if (token.lexeme.pos === 'verb')
    return (
      token.lexeme.voice !== 'passive' &&
      relation.objects.length === 0 &&
      relation.subject >= 0 &&
      isWorker(senses(relation.subject))
    );
  const phrase = scene.phrases[scene.phraseAt[relation.token] as number] as Phrase;
  const own = senses(phrase.index);
  if (isWorker(own) || (phrase.owner >= 0 && isWorker(senses(phrase.owner)))) return true;
  const by = relation.obliques.filter(
    (index) => marksAt(scene.tokens, (scene.phrases[index] as Phrase).prep)[0] === 'agent',
  );
  if (by.length > 0) return by.some((index) => isWorker(senses(index)));
  const armed = own.things.some((id) => id.startsWith('thing:weapon') || id.startsWith('thing:vehicle/aircraft'));
  return !armed && own.adjectives.length === 0 && scene.setting.tellsOfLabour;
}

function isWorker({ actors, thing, things }: PhraseSense): boolean {
  if (actors.some((id) => workers.includes(id))) return true;
  return [thing, ...things].some(
    (id) => id !== null && workerThings.some((root) => id === root || id.startsWith(`${root}/`)),
  );
}

/** Whether a token speaks for labour (+1: a walkout, a union) or for arms (−1: an air strike, a missile) without doubt. */
export function leaning({ lexeme }: Token): number {
  let events = false;
  let labour = false;
  let armed = false;
  let weapon = false;
  for (const sense of lexeme.senses) {
    if (sense.kind === 'concept') {
      if (sense.id === 'actor:org/union') return 1;
      weapon ||= sense.id.startsWith('thing:weapon');
    } else if (sense.kind === 'event') {
      events = true;
      labour ||= sense.event === 'labour-strike';
      armed ||= sense.event === 'strike' || sense.event === 'launch' || sense.event === 'explode';
    }
  }
  if (!events) return weapon ? -1 : 0;
  return labour === armed ? 0 : labour ? 1 : -1;
}
