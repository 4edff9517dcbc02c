import { type EventClass, traitsOf } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import type { Counted, Draft } from './draft';

type Senses = (phrase: number) => PhraseSense;

/** Measures that a deed comes to: what leaked, burned, was paid, won, or took so long. */
const amounts: ReadonlySet<string | null> = new Set([null, 'volume', 'area', 'weight', 'share', 'duration']);

/** Classes that say nothing of what was done. */
const vague: ReadonlySet<EventClass> = new Set(['be', 'exist', 'happen', 'act', 'measure', 'use', 'cause', 'store']);

/** The verb or noun of a clause that a measured phrase stands under. */
export function governorOf(scene: Scene, { index }: Phrase): Relations | undefined {
  return scene.relations.find(
    ({ subject, objects, obliques }) => subject === index || objects.includes(index) || obliques.includes(index),
  );
}

/**
 * Gives a measured amount to the deed that came to it ("200 barrels had leaked", «دفعت مليون دولار», "put the spill at 900
 * barrels"), and says whether there was one. The amount befalls nothing; what it is of does ("300 hectares of pine").
 */
export function addAmount(
  scene: Scene,
  known: readonly Draft[],
  phrase: Phrase,
  quantity: QuantityValue,
  senses: Senses,
): boolean {
  if (!amounts.has(quantity.measure)) return false;
  const relation = toldBehind(scene, phrase) ?? governorOf(scene, phrase);
  const draft = relation === undefined ? undefined : deedOf(scene, known, relation, phrase);
  if (draft === undefined || (quantity.measure === 'duration' && !isSpan(scene, phrase))) return false;
  const counted: Counted = {
    quantity,
    phrase: phrase.index,
    from: Math.min(draft.token, phrase.from),
    to: Math.max(draft.token + 1, phrase.to),
    implied: false,
  };
  draft.quantities.push(counted);
  settleSlot(scene, draft, phrase, senses);
  return true;
}

/** "Said 900 barrels of crude leaked", "said 85 percent voted": the verb behind an amount, or behind the matter of it, is its own. */
function toldBehind(scene: Scene, phrase: Phrase): Relations | undefined {
  const next = scene.phrases[phrase.index + 1];
  const last = next?.of === phrase.index ? next : phrase;
  // "Cocaine hidden in bananas": a participle only tells of the matter.
  return scene.relations.find(
    ({ subject, token }) =>
      subject === last.index && token === last.to && scene.tokens[token]?.lexeme.verbForm === 'finite',
  );
}

function deedOf(scene: Scene, known: readonly Draft[], relation: Relations, { from, prep }: Phrase): Draft | undefined {
  const token = scene.tokens[relation.token] as Token;
  if (senseOf(token, 'reckons') !== undefined) {
    return known.find(
      (draft) =>
        draft.nominal &&
        !vague.has(draft.event) &&
        draft.token < from &&
        relation.objects.includes(scene.phraseAt[draft.token] as number),
    );
  }
  return known.find(
    (draft) => draft.token === relation.token && !vague.has(draft.event) && !reaches(draft, scene, prep),
  );
}

/** "Debt reached $11 bn", «بلغت المساحة 7 آلاف هكتار», "rose to 4.1 metres": who reaches a figure is measured by it, and does nothing. */
function reaches({ event }: Draft, scene: Scene, prep: number): boolean {
  if (event === 'arrive') return true;
  return (event === 'rise' || event === 'fall') && prep >= 0 && marksAt(scene.tokens, prep).includes('target');
}

/** "After two hours", "within a day", "for a week": not "two hours before" something else. */
function isSpan(scene: Scene, { prep, to }: Phrase): boolean {
  const next = scene.tokens[to];
  if (next !== undefined && next.lexeme.pos === 'preposition' && marksAt(scene.tokens, to).includes('time'))
    return false;
  return prep >= 0 && marksAt(scene.tokens, prep).includes('time');
}

/** "250 kilograms of cocaine", «250 كيلوغراما من الكوكايين». */
function isMatterOf({ tokens }: Scene, of: Phrase, { index, to }: Phrase): boolean {
  return of.of === index || (of.prep === to && marksAt(tokens, of.prep).includes('of'));
}

function settleSlot(scene: Scene, draft: Draft, phrase: Phrase, senses: Senses): void {
  const of = scene.phrases[phrase.index + 1];
  const whole = of !== undefined && isMatterOf(scene, of, phrase) && senses(of.index).thing !== null ? of.index : -1;
  for (let at = draft.slots.length - 1; at >= 0; at--) {
    const slot = draft.slots[at];
    if (slot === undefined || slot.phrase !== phrase.index) continue;
    // "38 percent of the vote" is of no vote, "30 percent of citizens voted" of them.
    if (whole >= 0 && (traitsOf(draft.event).family !== 'vote' || senses(whole).animate))
      draft.slots[at] = { ...slot, phrase: whole };
    else draft.slots.splice(at, 1);
  }
}
