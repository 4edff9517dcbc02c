import { traitsOf } from '../../model/event-class';
import { isStateScale, type StateScale, type StateValue, scaleTraits } from '../../model/state';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { isContinued } from './lasting';
import { placeBehind } from './place-behind';
import { calls, isForetold, isNegatedAhead, linkBefore, linkOf } from './predicates';

/**
 * What state a subject is said to be in, on a scale with two ends: "the video was fake", "the fire is under control", "was
 * found alive", "declared the airport safe", «المطار مغلق», «ليس الخبر صحيحا». Attributes ("a fake video") assert nothing.
 */
export function draftStates(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const wellbeing = (scene.held & Held.Wellbeing) !== 0;
  if (!wellbeing && (scene.held & Held.State) === 0) return drafts;
  for (let i = 0; i < scene.tokens.length; i++) {
    if (wellbeing) drafts.push(...inCondition(scene, i));
    const state = stateAt(scene, i) ?? (wellbeing ? conditionAt(scene, i) : null);
    if (state === null) continue;
    if (isSpentSo(scene, i) || isFreeTo(scene, i, state.scale) || namesSomething(scene, i)) continue;
    const stock = state.scale === 'supply' ? stockAt(scene, i) : -1;
    if (stock >= 0) {
      drafts.push(stateOf(scene, i, state, stock, (scene.phrases[stock] as Phrase).from));
      continue;
    }
    const link = linkOf(scene, i, (at) => stateAt(scene, at) !== null || isFate(scene, at));
    if (link === null || isForetold(scene, link.from, i)) continue;
    const whose = wellbeing ? whoseCondition(scene, link.subject) : null;
    if (whose === null && stateAt(scene, i) === null) continue;
    const draft = stateOf(scene, i, state, whose ?? link.subject.index, Math.min(link.from, link.subject.from));
    const where = scaleTraits(state.scale).lasting ? -1 : placeBehind(scene, i + 1);
    if (where >= 0) draft.slots.push({ role: 'place', phrase: where });
    draft.negated = isNegatedAhead(scene, link.subject, i);
    drafts.push(draft);
  }
  return drafts;
}

/** «ليس مصابا ولا موقوفا»: a noun of those whom something befell, said of somebody before the state is. */
function isFate({ tokens }: Scene, at: number): boolean {
  const { pos, definite } = (tokens[at] as Token).lexeme;
  return pos === 'noun' && !definite && senseOf(tokens[at] as Token, 'casualty') !== undefined;
}

function stateOf(scene: Scene, i: number, state: StateValue, bearer: number, from: number): Draft {
  const draft = blankDraft(i, 'be', Math.min(from, i), Math.max(i + 1, (scene.phrases[bearer] as Phrase).to));
  draft.slots.push(
    { role: 'patient', phrase: bearer },
    { role: 'topic', phrase: -1, value: { ...state, name: wordsOf(scene, i, i + 1) } },
  );
  return draft;
}

/** "Enough oxygen", "a shortage of bread", «نقص في الوقود»: the phrase of what there is enough or too little of; −1 where none is named so. */
function stockAt({ tokens, phrases, phraseAt }: Scene, i: number): number {
  const own = phrases[phraseAt[i] as number];
  if (own === undefined) return -1;
  const { pos } = (tokens[i] as Token).lexeme;
  if (pos === 'determiner') return own.head === i ? -1 : own.index;
  if (pos !== 'noun' || own.head !== i) return -1;
  return phrases.find((phrase) => phrase.of === own.index || phrase.prep === own.to)?.index ?? -1;
}

/** "Free to leave": what one may do, and not how one is. */
function isFreeTo({ tokens }: Scene, i: number, scale: StateScale): boolean {
  return scale === 'custody' && [i + 1, i + 2].some((at) => tokens[at]?.lexeme.verbForm === 'infinitive');
}

/**
 * «يشمل مشروع الطريق», «حي الزهور», «بالمرتفعات»: a noun that names an event or a place besides, with what completes it, and whatever
 * stands with its article under a preposition, name something and say how nothing is.
 */
function namesSomething(scene: Scene, i: number): boolean {
  const { tokens, phrases, phraseAt, clauses, clauseAt, pack } = scene;
  if (pack.order !== 'verb-first') return false;
  const phrase = phrases[phraseAt[i] as number];
  if (phrase === undefined || phrase.head !== i) return false;
  const { pos, senses, definite, form } = (tokens[i] as Token).lexeme;
  // «وصف الاتهامات بالكاذبة».
  if (phrase.prep >= 0 && definite && form.startsWith('ال'))
    return !calls(scene, clauses[clauseAt[i] as number] as Clause, i);
  if (pos !== 'noun' || !senses.some(({ kind }) => kind === 'event' || kind === 'locative')) return false;
  return phrase.prep >= 0 || phrase.to > i + 1 || phrases[phrase.index + 1]?.of === phrase.index;
}

/** "A month in captivity", "12 years in prison": how long somebody is so, and no more. */
function isSpentSo({ tokens, phrases, phraseAt }: Scene, i: number): boolean {
  const phrase = phrases[phraseAt[i] as number];
  for (let at = i - 1; phrase !== undefined && at >= phrase.from; at--)
    if (timeUnits.has(senseOf(tokens[at] as Token, 'unit')?.unit ?? '')) return true;
  return false;
}

const timeUnits: ReadonlySet<string> = new Set(['day', 'second']);

/** "The bridge was shut by a storm" tells of the shutting; "remained shut" of the state. */
function isChange(scene: Scene, i: number, scale: StateScale): boolean {
  const event = senseOf(scene.tokens[i] as Token, 'event')?.event;
  if (event === undefined || traitsOf(event).result?.scale !== scale || scaleTraits(scale).lasting) return false;
  const relation = scene.relations[scene.relationAt[i] as number];
  const clause = scene.clauses[scene.clauseAt[i] as number] as Clause;
  const dated = scene.tokens.slice(clause.from, clause.to).some((token) => senseOf(token, 'time') !== undefined);
  return !isContinued(scene, i) && (dated || (relation?.obliques.length ?? 0) > 0);
}

/** «بصحة جيدة», "in a very serious condition": the condition that somebody is said to be in. */
function inCondition(scene: Scene, head: number): Draft[] {
  const phrase = scene.phrases[scene.phraseAt[head] as number];
  if (phrase?.head !== head || phrase.prep < 0 || !hasSense(scene.tokens[head], 'wellbeing')) return [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const state = stateAt(scene, i) ?? conditionAt(scene, i);
    if (state?.scale !== 'condition') continue;
    const link = linkBefore(scene, head, phrase.prep, () => false);
    if (link === null || isForetold(scene, link.from, head)) return [];
    return [stateOf(scene, i, state, link.subject.index, Math.min(link.from, link.subject.from))];
  }
  return [];
}

/** "The girls' condition", «حالة التلميذات»: the phrase of those whose condition a phrase names; null where it names none. */
function whoseCondition(scene: Scene, { index, head, owner }: Phrase): number | null {
  if (!hasSense(scene.tokens[head], 'wellbeing')) return null;
  if (owner >= 0) return owner;
  return scene.phrases.find((phrase) => phrase.of === index)?.index ?? null;
}

/** "Good", "serious", of a condition: how those whose it is are. */
function conditionAt(scene: Scene, i: number): StateValue | null {
  const degree = senseOf(scene.tokens[i] as Token, 'degree');
  if (degree === undefined) return null;
  const { scale, sign } = degree;
  if (scale === 'quality') return { kind: 'state', scale: 'condition', sign, name: '' };
  return scale === 'severity' ? { kind: 'state', scale: 'condition', sign: sign === 1 ? -1 : 1, name: '' } : null;
}

/** The state that a token names as an adjective, a noun, or the passive of a verb. */
function stateAt(scene: Scene, i: number): StateValue | null {
  const token = scene.tokens[i] as Token;
  const { pos, voice } = token.lexeme;
  const said = pos === 'adjective' || pos === 'noun' || pos === 'determiner' || (pos === 'verb' && voice === 'passive');
  if (!said) return null;
  for (const sense of token.lexeme.senses) {
    if (sense.kind === 'degree' && isStateScale(sense.scale) && !(pos === 'verb' && isChange(scene, i, sense.scale)))
      return { kind: 'state', scale: sense.scale, sign: sense.sign, name: '' };
  }
  return null;
}
