import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { coordinated } from '../syntax/coordinated';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfNumbered } from '../values/effect-of-persons';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { placed, thereBehind } from './being-there';
import { blankDraft } from './blank-draft';
import { copulaOf, isVerbless } from './copula';
import type { Draft } from './draft';
import { equate } from './equate';
import { namesAtOnce, termsOf } from './equated-terms';
import { visitors } from './in-venue';
import { namedRole } from './named-role';
import { namesAnother } from './tally';
import { effectOf, isBehind } from './who-is-behind';

/**
 * What clauses with a copula, or without a verb, say a subject to be: "the target was a train", «القتلى من المقاتلين». A cause
 * or target that is named as such becomes the cause or target of what happened.
 */
export function draftEquatives(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of scene.clauses) {
    const [happened, named] = happenedAs(scene, clause) ?? [];
    if (happened !== undefined && named !== undefined) {
      const draft = blankDraft(named.head, 'happen', happened, named.to, { focus: 'cause' });
      draft.slots.push({ role: 'cause', phrase: named.index });
      drafts.push(draft);
      continue;
    }
    const behind = frontedBehind(scene, clause, senses);
    if (behind !== null) {
      drafts.push(equate(scene, -1, behind[1], behind[0], senses));
      continue;
    }
    const copula = copulaOf(scene, clause);
    if (copula < 0 && !isVerbless(scene, clause) && !namesAtOnce(scene, clause)) continue;
    const inWords = copula >= 0 || clause.opener === 'content';
    // "There was no aircraft": what is there or not is told as existence.
    if (copula > 0 && senseOf(scene.tokens[copula - 1] as Token, 'existential') !== undefined) continue;
    const there = thereBehind(scene, clause, copula, senses);
    if (there !== null) {
      const [what, where] = there;
      const to = Math.max(what.to, where.to);
      drafts.push(
        placed(scene, copula, Math.min(copula, where.from), to, what, where, senses, isNegator(scene, copula)),
      );
      continue;
    }
    const pair = termsOf(scene, clause, copula);
    // "The sky was clear of aircraft", «خلت الأجواء من الطائرات»: and neither is what is absent what it is absent from.
    if (pair !== null && isAbsent(scene, pair[1])) continue;
    if (pair === null || isPartOf(scene, pair[0], senses)) continue;
    // «منهم: سائق وعاملان»: two that "and" joins are not one another.
    if (copula < 0 && coordinated(scene, pair[0].index).includes(pair[1].index)) continue;
    // A sentence without a verb, where no words are said, may be a heading: what it equates is left alone but for blame.
    const blames = isBehind(scene, pair[1]) && senses(effectOf(scene, pair[1]).index).event >= 0;
    if (!inWords && !blames && namedRole(scene, pair[0]) !== 'cause') continue;
    // "Three are missing", "the store was looted": an adjective of an event tells of it by itself.
    if (copula >= 0 && isEventAdjective(scene, pair[1])) continue;
    if (pair[1].prep >= 0 && senseOf(scene.tokens[pair[1].prep] as Token, 'speech') !== undefined) continue;
    // «مقتل عائلات بالغاز»: an event with its means or place equates nothing.
    if (copula < 0 && pair[1].prep >= 0 && senses(pair[0].index).event >= 0 && !isBehind(scene, pair[1])) continue;
    const draft = measured(scene, copula, pair, senses) ?? equate(scene, copula, pair[0], pair[1], senses);
    // "No rope was on deck", "neither man was at the wheel".
    if (scene.pack.order !== 'verb-first' && pair[0].prep < 0 && isBehindNegator(scene, pair[0])) {
      draft.negated = true;
      // "Neither the driver nor his son was in the cabin": both.
      const other = scene.phrases[pair[0].index - 1];
      if (other !== undefined && other.to === pair[0].from - 1 && isBehindNegator(scene, other)) {
        draft.from = Math.min(draft.from, other.from - 1);
        draft.slots.push({ role: 'patient', phrase: other.index });
      }
    }
    drafts.push(draft);
  }
  return drafts;
}

function isBehindNegator({ tokens }: Scene, { from }: Phrase): boolean {
  return [from, from - 1].some((at) => elementAt(tokens, at)?.lexeme.pos === 'negator');
}

function isNegator({ tokens }: Scene, at: number): boolean {
  return (tokens[at] as Token).lexeme.pos === 'negator';
}

/**
 * «ما حدث اعتداء»: where sentences need no copula, what stands right behind a relative that describes nothing before it, and its
 * verb of happening, is what happened. Where those words begin, and the phrase.
 */
function happenedAs(scene: Scene, clause: Clause): readonly [number, Phrase] | null {
  if (scene.pack.order !== 'verb-first' || clause.opener !== 'relative') return null;
  const [before, verb] = [scene.tokens[clause.from - 1], scene.tokens[clause.from + 1]];
  const opens = before === undefined || before.lexeme.pos === 'complementizer' || before.lexeme.pos === 'open';
  if (!opens || verb === undefined || senseOf(verb, 'event')?.event !== 'happen') return null;
  const named = scene.phrases.find(({ from }) => from === clause.from + 2);
  if (named === undefined || named.prep >= 0 || (scene.tokens[named.head] as Token).lexeme.definite) return null;
  return senseOf(scene.tokens[named.head] as Token, 'event') === undefined ? null : [clause.from, named];
}

/** «وراء الإضراب حسابات سياسية»: what is behind something, told after it; whatever more is said of it. */
function frontedBehind(
  scene: Scene,
  clause: Clause,
  senses: (phrase: number) => PhraseSense,
): readonly [Phrase, Phrase] | null {
  if (scene.pack.order !== 'verb-first' || (clause.opener !== 'content' && clause.opener !== 'main')) return null;
  const at = scene.phrases.findIndex(({ from, to }) => from >= clause.from && to <= clause.to);
  const [effect, what] = [scene.phrases[at], scene.phrases[at + 1]];
  if (effect === undefined || what === undefined || effect.prep < clause.from || effect.prep > clause.from + 1)
    return null;
  if (senseOf(scene.tokens[effect.prep] as Token, 'involvement') === undefined || what.from !== effect.to) return null;
  if (what.prep >= 0 || (scene.tokens[what.head] as Token).lexeme.definite) return null;
  return senses(effect.index).event < 0 && senses(effect.index).places.length > 0 ? null : [effect, what];
}

function isAbsent(scene: Scene, { from, prep }: Phrase): boolean {
  return [prep, from - 1].some((at) => {
    const before = elementAt(scene.tokens, at);
    return before?.lexeme.pos === 'negator' && senseOf(before, 'existential') !== undefined;
  });
}

/** "Two of the dead were civilians", "two of the men" counts a part of them, and says of the rest nothing. */
function isPartOf(scene: Scene, { index }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  if (senses(index).number < 0 || scene.phrases[index + 1]?.of !== index) return false;
  const { casualty, animate } = senses(index + 1);
  return casualty !== null || animate;
}

function isEventAdjective(scene: Scene, { head }: Phrase): boolean {
  return (scene.relationAt[head] as number) >= 0 && (scene.tokens[head] as Token).lexeme.pos === 'adjective';
}

/** "it was a 7.4", "the figure was 30", "its pupils are 300": a bare number is what was measured, or counted of those named. */
function measured(
  scene: Scene,
  copula: number,
  [subject, complement]: readonly [Phrase, Phrase],
  senses: (phrase: number) => PhraseSense,
): Draft | null {
  const sense = senses(complement.index);
  if (sense.number < 0 || sense.thing !== null || sense.unit !== null || sense.casualty !== null) return null;
  const { animate, casualty, measure, thing } = senses(subject.index);
  // "The crowd was 14,000", «الفارون عشرون»: what those are called says what is counted of them.
  const effect = casualty ?? effectOfNumbered(thing) ?? (thing !== null && visitors.has(thing) ? 'attended' : null);
  const read = quantityOf(scene, complement, sense, effect, false);
  if (read === null) return null;
  const quantity = effect === null ? read : { ...read, unit: 'person' };
  const from = Math.max(0, Math.min(copula < 0 ? complement.from : copula, complement.from) - 1);
  const draft = blankDraft(complement.head, 'measure', from, complement.to);
  draft.quantities.push({ quantity, phrase: complement.index, from, to: complement.to, implied: false });
  const named = effect === null && (isTally(measure) ? namesAnother(scene, subject) : animate);
  if (named) draft.slots.push({ role: 'patient', phrase: subject.index });
  return draft;
}
