import type { QuantityValue } from '../../model/quantity';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfPersons } from '../values/effect-of-persons';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { isAboard, isCarriedBy } from './aboard';
import { governorOf } from './amounts';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { areSomeOfUs, countedThere, isOfUs, visitors } from './in-venue';
import { isFighter } from './quantities';

/** Numbers of known things or persons that no event of the sentence counts: "its 224 passengers", «وعددهم 224 شخصا». */
export function draftLooseCounts(
  scene: Scene,
  known: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    const sense = senses(phrase.index);
    if (sense.number < 0 || isCounted(known, phrase.index) || sense.unit !== null || sense.casualty !== null) continue;
    // "12 shots were heard": happenings are counted like things.
    const somebody = sense.thing === null && sense.event < 0;
    if (isNamedByNumber(phrase, sense) || isWhole(scene, phrase, senses)) continue;
    const there = somebody || sense.animate ? countedThere(scene, phrase, senses) : null;
    const us = somebody && isOfUs(scene, phrase) && !areSomeOfUs(scene, phrase);
    if (somebody && there === null && !us) continue;
    const implied = effectOfPersons(sense.thing);
    const effect =
      implied ??
      (sense.animate && (isAboard(scene, phrase, senses) || isCarriedBy(scene, phrase, senses)) ? 'aboard' : null) ??
      (isLost(scene, phrase, sense) ? 'killed' : there);
    const read = quantityOf(scene, phrase, sense, effect, false);
    if (read === null) continue;
    const quantity = us ? ofSpeakers(read) : effect === null || effect !== there ? read : ofVisitors(read);
    const deed = deedOnRecords(scene, known, phrase, senses);
    if (deed !== undefined) {
      deed.quantities.push({ quantity, phrase: phrase.index, from: phrase.from, to: phrase.to, implied: false });
      continue;
    }
    const draft = blankDraft(sense.number, 'measure', phrase.from, phrase.to);
    if (!us) draft.slots.push({ role: 'patient', phrase: phrase.index });
    draft.quantities.push({ quantity, phrase: phrase.index, from: phrase.from, to: phrase.to, implied: false });
    drafts.push(draft);
  }
  return drafts;
}

/** Whoever is there counts, and guests are all who are. */
function ofVisitors(quantity: QuantityValue): QuantityValue {
  const qualifiers = quantity.scope.qualifiers.filter((id) => !visitors.has(id));
  return { ...quantity, unit: 'person', scope: { ...quantity.scope, qualifiers } };
}

/** All who were there, the speaker among them. */
function ofSpeakers(quantity: QuantityValue): QuantityValue {
  return { ...quantity, unit: 'person', scope: { part: 'total', qualifiers: [] } };
}

function isCounted(known: readonly Draft[], index: number): boolean {
  return known.some(({ quantities }) => quantities.some(({ phrase }) => phrase === index));
}

/** "The records of 40,000 patients were stolen", «سُرقت بيانات مليوني عميل»: what was done to as many persons' records. */
function deedOnRecords(
  scene: Scene,
  known: readonly Draft[],
  { of }: Phrase,
  senses: (phrase: number) => PhraseSense,
): Draft | undefined {
  const thing = of < 0 ? null : senses(of).thing;
  if (thing === null || !isRecord(scene, thing)) return undefined;
  return known.find(({ event, slots }) => event !== 'act' && slots.some(({ phrase }) => phrase === of));
}

/** «خسروا 50 مقاتلا»: who loses fighters has them killed. */
function isLost(scene: Scene, phrase: Phrase, { thing }: PhraseSense): boolean {
  const relation = isFighter(scene, thing) ? governorOf(scene, phrase) : undefined;
  const token = relation === undefined ? undefined : scene.tokens[relation.token];
  return token?.lexeme.pos === 'verb' && senseOf(token, 'event')?.event === 'lose';
}

function isRecord({ gazetteer }: Scene, thing: string): boolean {
  return thing === 'thing:information' || gazetteer.contains('thing:information', thing);
}

/** "96 of the 150 seats", "31 of 33 drones": what a number is taken from. */
function isWhole({ phrases }: Scene, { of, prep }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  const part = elementAt(phrases, of);
  return part !== undefined && prep === part.to && senses(of).number === part.head;
}

/** "Flight 752", «اللواء 93»: the number follows what it names. */
function isNamedByNumber(phrase: Phrase, sense: PhraseSense): boolean {
  return sense.number === phrase.to - 1 && phrase.head < sense.number;
}
