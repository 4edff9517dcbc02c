import type { SpeechAct, Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { addSlot, type Draft } from './draft';
import { denyUntrue } from './untrue';

/** Somebody's part in a deed, told by a noun that both complete. */
export interface PartShown {
  /** Phrase of the noun. */
  readonly part: Phrase;
  readonly party: Phrase;
  readonly matter: Phrase | null;
}

/** Acts by which somebody's part is told of, rather than asked for. */
const telling: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['show', 'confirm', 'suspect', 'believe', 'accuse']);

/**
 * "Found evidence of Iranian involvement in the attack", «أدلة على تورط بريطانيا في التفجير»: whose part it is stands within the noun's
 * phrase, owns it, or completes it.
 */
export function partShown(
  scene: Scene,
  region: SpokenRegion,
  senses: (phrase: number) => PhraseSense,
): PartShown | null {
  if (!telling.has(region.act) || region.cue < 0) return null;
  for (const part of scene.phrases) {
    if (part.head <= region.cue || part.head >= region.to) continue;
    const shown = sharesOf(scene, part, senses);
    if (shown !== null) return shown;
  }
  return null;
}

/** "Insinuations about any American role in the coup were false": parts told of in words that are said to be untrue. */
export function tellUntrueParts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  if ((scene.held & Held.Involvement) === 0) return;
  for (const part of scene.phrases) {
    const noun = elementAt(scene.tokens, part.prep - 1);
    if (noun === undefined || noun.lexeme.pos !== 'noun' || senseOf(noun, 'speech') === undefined) continue;
    const shown = sharesOf(scene, part, senses);
    if (shown === null) continue;
    const told = drafts.slice();
    const draft = tellShown(scene, told, shown, senses);
    denyUntrue(scene, told);
    if (draft?.untrue === true) drafts.splice(0, drafts.length, ...told);
  }
}

/** Whose part it is, and in what; null where either is not said. */
function sharesOf(scene: Scene, part: Phrase, senses: (phrase: number) => PhraseSense): PartShown | null {
  const head = scene.tokens[part.head] as Token;
  if (head.lexeme.pos !== 'noun' || senseOf(head, 'involvement') === undefined) return null;
  const next = elementAt(scene.phrases, part.index + 1);
  const owner = elementAt(scene.phrases, part.owner);
  const completing = next !== undefined && next.of === part.index ? next : undefined;
  const party = [owner, part, completing].find((one) => one !== undefined && isSomebody(senses(one.index)));
  if (party === undefined) return null;
  const after = elementAt(scene.phrases, Math.max(part.index, party.index) + 1);
  const behind = Math.max(part.to, party.to);
  return { part, party, matter: after !== undefined && after.prep === behind ? after : null };
}

/** "Evidence of Iranian involvement in the attack": by who shows it, Iran had a part in it. */
export function tellShown(
  scene: Scene,
  drafts: Draft[],
  { part, party, matter }: PartShown,
  senses: (phrase: number) => PhraseSense,
): Draft | null {
  const named = drafts.find(({ nominal, token }) => nominal && token === matter?.head);
  const pronoun = matter !== null && (scene.tokens[matter.head] as Token).lexeme.pos === 'pronoun';
  if (named === undefined && matter !== null && !pronoun) return null;
  const from = Math.min(part.from, party.from);
  const to = Math.max(part.to, party.to, matter?.to ?? 0);
  const draft: Draft = blankDraft(part.head, named?.event ?? 'happen', from, to, { focus: 'agent' });
  for (const slot of named?.slots ?? []) if (slot.role !== 'agent') addSlot(draft, slot);
  const [id] = party === part ? senses(part.index).adjectives : [];
  const name = wordsOf(scene, part.from, part.to);
  const levels = id === undefined ? [] : scene.gazetteer.ancestors(id);
  draft.slots.push(
    id === undefined
      ? { role: 'agent', phrase: party.index }
      : { role: 'agent', phrase: -1, value: { kind: 'actor', id, name, levels, thing: null, unknown: false } },
  );
  if (named !== undefined) drafts.splice(drafts.indexOf(named), 1);
  drafts.push(draft);
  return draft;
}

function isSomebody({ actors, adjectives, animate, places }: PhraseSense): boolean {
  return animate || actors.length + adjectives.length + places.length > 0;
}
