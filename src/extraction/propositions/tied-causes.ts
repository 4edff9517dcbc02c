import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import { type Scene, wordsOf } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { addSlot, type Draft, type Slot } from './draft';
import { isActing } from './phrase-sorts';

/** What comes of something, and is nobody's deed: deaths, illness, wrecks and ruin. */
const outcomes: ReadonlySet<Family> = new Set<Family>(['harm', 'health', 'accident', 'damage']);

/**
 * "Tied the deaths to a cough syrup", "links syrups to deaths", "the outbreak was linked to tainted lettuce", «ربطت الوفيات بشراب ملوث»: what is
 * tied to deaths, an illness or a wreck is told as its cause, whichever of the two stands first.
 */
export function linkTied(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const [at, draft] of drafts.entries()) {
    if (!ties(scene, draft)) continue;
    const relation = scene.relations[scene.relationAt[draft.token] as number];
    const tied = relation === undefined ? [] : termsOf(scene, draft, relation);
    const terms = tied.length > 0 || draft.event !== 'belong' ? tied : saidOf(scene, draft);
    const effect = terms.find((index) => effectAt(scene, index, drafts) !== undefined);
    const cause = terms.find((index) => index !== effect);
    if (effect === undefined || cause === undefined) continue;
    const caused = effectAt(scene, effect, drafts);
    // Of two wrecks or illnesses neither is told as why.
    if (caused === undefined || effectAt(scene, cause, drafts) !== undefined || isActing(senses(cause))) continue;
    const made = alteredDraft(draft, {
      event: caused.event,
      slots: [],
      quantities: [],
      focus: 'cause',
      // Who links two things does not say that the one came of the other for sure.
      likelier: true,
    });
    made.slots.push(causeOf(scene, draft, cause, senses(cause)));
    for (const slot of caused.slots) if (slot.phrase !== cause) addSlot(made, slot);
    drafts[at] = made;
  }
}

function ties(scene: Scene, { token, act, event, nominal }: Draft): boolean {
  const verb = scene.tokens[token] as Token;
  if (event === 'belong') return verb.lexeme.pos === 'adjective';
  if (nominal) return false;
  const named = act ?? senseOf(verb, 'act')?.act;
  return event === 'act' && (named === 'connect' || named === 'attach');
}

/** The two that are tied: what the verb is said of, and what stands behind it under a preposition, whatever governs that. */
function termsOf({ tokens, phrases, clauses }: Scene, { token }: Draft, relation: Relations): readonly number[] {
  const { voice, pos } = (tokens[token] as Token).lexeme;
  const described = pos === 'adjective' || voice === 'passive';
  const one = described ? relation.subject : (relation.objects[0] ?? -1);
  const from = described ? token + 1 : (phrases[one]?.to ?? Number.POSITIVE_INFINITY);
  const { to } = clauses[relation.clause] as Clause;
  const other = phrases.find(
    (phrase) =>
      phrase.from >= from && phrase.to <= to && (isTo(tokens, phrase) || (described && phrase.from === token + 1)),
  );
  return one < 0 || other === undefined ? [] : [one, other.index];
}

/** "Was linked to tainted lettuce": an adjective with its preposition in it, at the head of what it is linked to. */
function saidOf({ phrases, phraseAt }: Scene, { token, slots }: Draft): readonly number[] {
  const one = slots.find(({ role }) => role === 'patient')?.phrase ?? -1;
  const other = elementAt(phrases, phraseAt[token] ?? -1);
  return one < 0 || other === undefined || other.head <= token || other.index === one ? [] : [one, other.index];
}

/** What it is tied to, without the words that tie it. */
function causeOf(scene: Scene, { token }: Draft, cause: number, { thing, event }: PhraseSense): Slot {
  const { from, to, head } = scene.phrases[cause] as Phrase;
  if (token < from || token >= to || event >= 0) return { role: 'cause', phrase: cause };
  const { definite } = (scene.tokens[head] as Token).lexeme;
  const name = wordsOf(scene, token + 1, to);
  return {
    role: 'cause',
    phrase: -1,
    value: { kind: 'thing', id: thing, name, definite, owner: null, attributes: [] },
  };
}

function isTo(tokens: readonly Token[], { prep }: Phrase): boolean {
  const [first] = prep < 0 ? [] : marksAt(tokens, prep);
  return first === 'target' || first === 'recipient' || first === 'means';
}

/** What a phrase tells of that comes of something: its event, and what is told of that. */
function effectAt(
  { phrases, tokens }: Scene,
  index: number,
  drafts: readonly Draft[],
): Pick<Draft, 'event' | 'slots'> | undefined {
  const head = elementAt(phrases, index)?.head ?? -1;
  const event = head < 0 ? undefined : senseOf(tokens[head] as Token, 'event')?.event;
  if (event === undefined || !outcomes.has(traitsOf(event).family)) return undefined;
  return { event, slots: drafts.find(({ token, nominal }) => token === head && nominal)?.slots ?? [] };
}
