import type { Role } from '../model/proposition';
import type { Token } from '../model/token';
import type { Value } from '../model/value';
import type { Phrase } from './syntax/phrase';
import type { Scene } from './syntax/scene';
import { isGeneric } from './values/actor';
import type { PhraseSense } from './values/phrase-sense';
import { valueOfPhrase } from './values/slot-value';

interface Named {
  readonly scene: Scene;
  readonly phrase: number;
  readonly senses: (phrase: number) => PhraseSense;
  /** Who it is: an id, or the lemma of what they are called. */
  readonly key: string;
}

/** Sentences back in which "he" may have been named. */
const reach = 1;

/**
 * Single persons told of in a story, for "he" and "she" to be one of them where it can be no other: the sentence before and this one
 * tell of one person only, beside whoever speaks here. Where they tell of two, nobody is meant rather than the wrong one.
 */
export class PersonsTold {
  private recent: Named[] = [];

  /** Notes a sentence once its claims are made. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense): void {
    const told = namedIn(scene, scene.phrases.length, senses);
    if (told.length > 0 || (this.recent[0]?.scene.number ?? 0) < scene.number - reach)
      this.recent = [...this.recent.filter((one) => one.scene.number > scene.number - reach), ...told];
  }

  /** Whom a pronoun of one person stands for; null where its phrase is none, or where that is open. */
  resolve(
    scene: Scene,
    index: number,
    senses: (phrase: number) => PhraseSense,
    speakers: ReadonlySet<number>,
    role: Role,
    denied: boolean,
  ): Value | null {
    const phrase = scene.phrases[index] as Phrase;
    const { lexeme } = scene.tokens[phrase.head] as Token;
    if (scene.pack.anaphors.get(lexeme.lemma) !== 'person') return null;
    const told = [
      ...this.recent.filter((one) => one.scene.number >= scene.number - reach),
      ...namedIn(scene, index, senses).filter((before) => !speakers.has(before.phrase)),
    ];
    // Whoever is known by an office alone ("the owner") goes by it only where a denial would else be his who speaks for him.
    const own = told.filter(({ key }) => !isGeneric(key));
    const [first, ...others] = own.length > 0 || !denied ? own : told;
    if (first === undefined || others.some(({ key }) => key !== first.key)) return null;
    const found = others.at(-1) ?? first;
    const value = valueOfPhrase(found.scene, found.phrase, role, found.senses, 'act');
    return value?.kind === 'thing' ? { ...value, definite: true } : value;
  }
}

/** Those whom the phrases before one name. */
function namedIn(scene: Scene, before: number, senses: (phrase: number) => PhraseSense): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < before; at++) {
    const one = named(scene, scene.phrases[at] as Phrase, senses);
    if (one !== null) found.push(one);
  }
  return found;
}

/** One person, by name or by what he is; null for a phrase of none or of several. */
function named(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Named | null {
  const sense = senses(phrase.index);
  const { lexeme } = scene.tokens[phrase.head] as Token;
  if (sense.pronoun || sense.number >= 0 || lexeme.number === 'plural' || lexeme.pos === 'pronoun') return null;
  // "The Winter Games": no person's name stands behind an article.
  const article = (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner';
  if (sense.unknownName && !sense.animate && sense.actors.length === 0 && article) return null;
  const id =
    sense.actors.find((actor) => isPerson(scene, actor) && !isGeneric(actor)) ??
    (sense.animate || sense.unknownName ? undefined : sense.actors.find((actor) => actor.startsWith('actor:role/')));
  if (id === undefined && !sense.animate && !sense.unknownName) return null;
  return { scene, phrase: phrase.index, senses, key: id ?? sense.called };
}

function isPerson(scene: Scene, id: string): boolean {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'actor' && concept.type === 'person';
}
