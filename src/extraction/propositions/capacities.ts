import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { groupStart } from '../syntax/verb-group';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

type Senses = (phrase: number) => PhraseSense;

/**
 * How many something has room for: "the hall could hold 500", "seats 30", «القاعة تتسع لـ500 شخص», "has a capacity of 20,000". It
 * measures the hall, and counts nobody in it.
 */
export function draftCapacities(scene: Scene, senses: Senses): Draft[] {
  const drafts: Draft[] = [];
  for (const relation of scene.relations) {
    const verb = scene.tokens[relation.token] as Token;
    const capacity = verb.lexeme.pos === 'verb' ? senseOf(verb, 'capacity') : undefined;
    if (capacity === undefined || verb.lexeme.voice === 'passive' || !isRoomy(scene, relation.subject, senses))
      continue;
    const able = ableAt(scene, relation.token);
    if (capacity.said === 'able' && able < 0) continue;
    const counted = [...relation.objects, ...relation.obliques].find((index) => isHowMany(senses(index)));
    const draft = counted === undefined ? null : measureOf(scene, relation, scene.phrases[counted] as Phrase, senses);
    // What it can hold it can hold for certain.
    if (draft !== null && able >= 0) draft.governor = able;
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function measureOf(scene: Scene, { token, subject }: Relations, phrase: Phrase, senses: Senses): Draft | null {
  const sense = senses(phrase.index);
  const read = quantityOf(scene, phrase, { ...sense, thing: null, things: [], measure: null }, null, false);
  if (read === null) return null;
  const draft = blankDraft(token, 'measure', Math.min(token, phrase.from), phrase.to, { nominal: false });
  draft.slots.push({ role: 'patient', phrase: subject });
  const quantity = { ...read, unit: 'person', measure: 'capacity', effect: null };
  draft.quantities.push({ quantity, phrase: phrase.index, from: phrase.from, to: phrase.to, implied: false });
  return draft;
}

/** A building, a part of one, a vehicle, or what stands for it. */
function isRoomy({ gazetteer }: Scene, subject: number, senses: Senses): boolean {
  if (subject < 0) return false;
  const { thing, pronoun, animate } = senses(subject);
  if (pronoun) return true;
  return thing !== null && !animate && roomy.some((root) => thing === root || gazetteer.contains(root, thing));
}

const roomy = ['thing:building', 'thing:building-part', 'thing:vehicle', 'thing:nature/land'];

/** Persons, or a bare number of them. */
function isHowMany({ number, unit, measure, thing, animate, casualty, event }: PhraseSense): boolean {
  return (
    number >= 0 && unit === null && measure === null && casualty === null && event < 0 && (animate || thing === null)
  );
}

/** "Can hold", "could take": where that is said; −1 where it is not. */
function ableAt({ tokens }: Scene, verb: number): number {
  for (let i = groupStart(tokens, verb, 0); i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'aux' && senseOf(token, 'certainty')?.certainty === 'possible') return i;
  }
  return -1;
}
