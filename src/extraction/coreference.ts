import type { ThingValue } from '../model/thing';
import type { Phrase } from './syntax/phrase';
import type { Scene } from './syntax/scene';
import type { PhraseSense } from './values/phrase-sense';
import { isPlaceThing } from './values/place';
import { thingOf } from './values/thing';

/** Things told of in a passage, newest last, for pronouns («حرقها», "burned it") to take up. */
export class ThingMemory {
  private readonly things: { readonly value: ThingValue; readonly sentence: number }[] = [];

  /** What was last measured: a bare figure of a measuring body goes on with it ("the agency measured 6.3"). */
  measure: string | null = null;

  /** Notes the things of a sentence once its claims are made. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense): void {
    for (const phrase of scene.phrases) {
      this.measure = senses(phrase.index).measure ?? this.measure;
      const value = this.candidate(scene, phrase, senses(phrase.index));
      if (value !== null) this.things.push({ value, sentence: scene.number });
    }
    if (this.things.length > 40) this.things.splice(0, this.things.length - 40);
  }

  /** The thing a pronoun at a token stands for: the first vehicle, building or the like named before it in the sentence, else the last told of. */
  resolve(scene: Scene, before: number, senses: (phrase: number) => PhraseSense): ThingValue | null {
    let found: ThingValue | null = null;
    for (const phrase of scene.phrases) {
      if (phrase.to > before) break;
      found = this.candidate(scene, phrase, senses(phrase.index)) ?? found;
      if (found !== null && phrase.prep >= 0) break;
    }
    if (found !== null) return found;
    const last = this.things[this.things.length - 1];
    return last !== undefined && scene.number - last.sentence <= 2 ? last.value : null;
  }

  private candidate(scene: Scene, phrase: Phrase, sense: PhraseSense): ThingValue | null {
    if (sense.thing === null || sense.animate || sense.event >= 0 || sense.pronoun) return null;
    const telling = scene.gazetteer.contains('thing:vehicle', sense.thing) || isPlaceThing(scene, sense.thing);
    return telling ? thingOf(scene, phrase, sense, null) : null;
  }
}
