import type { ThingValue } from '../../model/thing';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { thingOf } from '../values/thing';

/** Things told of in a passage, newest last, for pronouns («حرقها», "burned it") to take up. */
export class ThingMemory {
  private readonly things: { readonly value: ThingValue; readonly sentence: number; readonly head: Token }[] = [];

  /** What was last measured: a bare figure of a measuring body goes on with it ("the agency measured 6.3"). */
  measure: string | null = null;

  /** Notes the things of a sentence once its claims are made. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense): void {
    // Centering (Grosz, Joshi and Weinstein 1995): the subject is taken up first, then objects, then what a preposition governs.
    const ranks: { readonly value: ThingValue; readonly head: Token }[][] = [[], [], []];
    let told = false;
    for (const phrase of scene.phrases) {
      const { measure } = senses(phrase.index);
      if (!isTally(measure)) this.measure = measure ?? this.measure;
      const value = this.candidate(scene, phrase, senses(phrase.index));
      if (value === null) continue;
      const head = scene.tokens[phrase.head] as Token;
      ranks[isSubject(scene, phrase.index) ? 2 : phrase.prep >= 0 ? 0 : 1]?.push({ value, head });
      told = true;
    }
    if (!told) return;
    for (const values of ranks)
      for (const { value, head } of values) this.things.push({ value, head, sentence: scene.number });
    if (this.things.length > 40) this.things.splice(0, this.things.length - 40);
  }

  /** The thing a pronoun at a token stands for: the first vehicle, building or the like named before it in the sentence, else the last told of. */
  resolve(scene: Scene, before: number, senses: (phrase: number) => PhraseSense): ThingValue | null {
    // "A settler had shot him": a pronoun of persons stands for no thing.
    if (scene.pack.anaphors.get(scene.tokens[before]?.lexeme.lemma ?? '') === 'person') return null;
    let found: ThingValue | null = null;
    const doer = doerBeside(scene, before);
    const called = isCalled(scene, before, senses);
    for (const phrase of scene.phrases) {
      if (phrase.to > before) break;
      if (!canStandFor(scene, before, scene.tokens[phrase.head] as Token)) continue;
      if (phrase.index === doer || (called && isSpeaker(scene, phrase.index))) continue;
      const next = this.candidate(scene, phrase, senses(phrase.index));
      // "The car was towed to a garage": what it was done to comes before what a preposition governs.
      if (next !== null && phrase.prep >= 0) {
        found ??= next;
        break;
      }
      found = next ?? found;
    }
    if (found !== null) return found;
    const last = this.things.findLast(({ head }) => canStandFor(scene, before, head));
    return last !== undefined && scene.number - last.sentence <= 2 ? last.value : null;
  }

  private candidate(scene: Scene, phrase: Phrase, sense: PhraseSense): ThingValue | null {
    if (sense.thing === null || sense.animate || sense.event >= 0 || sense.pronoun) return null;
    const telling = scene.gazetteer.contains('thing:vehicle', sense.thing) || isBuilding(scene, sense.thing);
    return telling ? thingOf(scene, phrase, sense, null) : null;
  }
}

/**
 * Whether a pronoun written onto a word can stand for a noun, as far as both show it: «هم» is of persons, «هما» of two, «ـها» of one
 * feminine thing or of several things.
 */
function canStandFor({ pack, tokens }: Scene, pronoun: number, { lexeme: noun }: Token): boolean {
  const word = tokens[pronoun]?.lexeme;
  // "Three elephants were found in the park. Rangers had shot them": no one house; of one boat it may be those on board.
  if (pack.anaphors.get(word?.lemma ?? '') === 'several')
    return noun.number !== 'singular' || noun.senses.some((sense) => sense.kind === 'concept' && carries(sense.id));
  if (pack.order !== 'verb-first' || word?.pos !== 'pronoun') return true;
  if (word.number !== 'singular') return word.number === 'dual' && noun.number === 'dual';
  if (word.gender === 'masculine') return noun.gender !== 'feminine' && noun.number !== 'plural';
  return word.gender !== 'feminine' || noun.gender !== 'masculine' || noun.number === 'plural';
}

const carries = (id: string): boolean => id.startsWith('thing:vehicle');

function isSubject(scene: Scene, phrase: number): boolean {
  for (const { subject } of scene.relations) if (subject === phrase) return true;
  return false;
}

/** The subject of the verb that a pronoun is the object of: nobody and nothing does it to "it" and is it. */
function doerBeside(scene: Scene, token: number): number {
  const phrase = scene.phraseAt[token] as number;
  return scene.relations.find(({ objects }) => objects.includes(phrase))?.subject ?? -1;
}

/** "It was a small plane": something is said to be a thing or a happening, which no body that speaks is. */
function isCalled(scene: Scene, token: number, senses: (phrase: number) => PhraseSense): boolean {
  const next = scene.phrases[(scene.phraseAt[token] as number) + 1];
  const verb = scene.tokens[token + 1];
  if (next === undefined || next.prep >= 0 || verb === undefined || !scene.pack.copulas.has(verb.lexeme.lemma))
    return false;
  const { thing, event, animate } = senses(next.index);
  return !(scene.tokens[next.head] as Token).lexeme.definite && !animate && (thing !== null || event >= 0);
}

function isSpeaker(scene: Scene, phrase: number): boolean {
  return scene.relations.some(
    ({ subject, token }) => subject === phrase && senseOf(scene.tokens[token] as Token, 'speech') !== undefined,
  );
}

function isBuilding({ gazetteer }: Scene, thing: string): boolean {
  return thing === 'thing:building' || gazetteer.contains('thing:building', thing);
}
