import { isVehicle } from '../propositions/phrase-sorts';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { forceOf, isGeneric } from './actor';
import type { PhraseSense } from './phrase-sense';

/** Whose it is: "Iraq's army", "a base of the coalition", «مقاتلة تابعة للتحالف». */
export function ownerOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): PhraseSense | null {
  if (phrase.owner >= 0) return senses(phrase.owner);
  const next = scene.phrases[phrase.index + 1];
  if (next === undefined) return null;
  const sense = senses(next.index);
  // «عناصر من حزب الله», "men from the Wagner group": persons of a body that is known.
  if (next.of !== phrase.index) {
    const from =
      next.prep === phrase.to && marksAt(scene.tokens, next.prep).some((role) => role === 'of' || role === 'origin');
    const named = sense.actors.some((id) => !isGeneric(id) && !isCountry(id));
    const own = senses(phrase.index);
    if (from && named && own.animate) return sense;
    // «عناصر من الجيش», «دورية للشرطة»: men and units of a force, whatever its name.
    const held = from || (next.prep === phrase.to && marksAt(scene.tokens, next.prep)[0] === 'recipient');
    return held && own.actors.length === 0 && isManned(own) && forceOf(scene, sense) !== undefined ? sense : null;
  }
  // An aircraft belongs to who flies it, be that a force without a name: "a jet of the coalition".
  const flown = isVehicle(scene, senses(phrase.index).thing);
  if (flown && sense.adjectives.length > 0) return sense;
  return sense.actors.some((id) => flown || !isGeneric(id)) ? sense : null;
}

/** Men, and units of them. */
function isManned({ animate, thing }: PhraseSense): boolean {
  return animate || thing?.startsWith('thing:group/unit') === true;
}

/** «طلاب من سوريا»: where somebody is from. */
function isCountry(actor: string): boolean {
  return /^actor:[a-z]{2}$/u.test(actor);
}
