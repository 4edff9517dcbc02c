import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';
import { addSlot, type Draft, slotOf } from './draft';

const settingRoles: ReadonlySet<Role> = new Set<Role>(['time', 'place', 'means', 'target', 'origin']);
const doerRoles: ReadonlySet<Role> = new Set<Role>(['agent', 'patient', 'cause']);

/**
 * Ties the propositions of a sentence together: light verbs hand their subject to the event that they carry ("carried out
 * a raid"), undergoers to the one they suffer ("came under attack"), happenings their time and place; causes are linked.
 */
export function linkDrafts(scene: Scene, drafts: Draft[]): void {
  const byToken = new Map(drafts.map((draft) => [draft.token, draft]));
  for (const draft of drafts) {
    if (draft.frame === 'light' || draft.frame === 'undergoer' || draft.event === 'happen')
      handOver(scene, draft, byToken);
    const cause = slotOf(draft, 'cause');
    if (cause !== undefined && cause.phrase >= 0) {
      const source = byToken.get((scene.phrases[cause.phrase] as Phrase).head);
      if (source !== undefined && source !== draft) draft.cause = source.token;
    }
  }
  linkCauses(scene, drafts);
  shareSetting(drafts, byToken);
}

function handOver(scene: Scene, draft: Draft, byToken: Map<number, Draft>): void {
  for (const slot of draft.slots) {
    if (slot.phrase < 0) continue;
    const carried = byToken.get((scene.phrases[slot.phrase] as Phrase).head);
    if (carried === undefined || carried === draft) continue;
    const givenAs = draft.frame === 'undergoer' ? 'patient' : 'agent';
    for (const other of draft.slots) {
      if (other === slot) continue;
      if (settingRoles.has(other.role)) addSlot(carried, other);
      else if (
        draft.event !== 'happen' &&
        other.phrase >= 0 &&
        doerRoles.has(other.role) &&
        slotOf(carried, givenAs) === undefined
      )
        addSlot(carried, { role: givenAs, phrase: other.phrase });
    }
    if (draft.from < carried.from) carried.from = draft.from;
    carried.reference = false;
  }
}

/** Words of cause between two events: "because of", "caused by", «نتيجة», «جراء»; what follows is the cause of what went before. */
function linkCauses(scene: Scene, drafts: readonly Draft[]): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    if (!hasLink(token, 'cause')) continue;
    const effect = lastBefore(drafts, i);
    if (effect === undefined) continue;
    const phraseAfter = scene.phrases.find((phrase) => phrase.from >= i && phrase.from <= i + 4);
    if (phraseAfter === undefined) continue;
    addSlot(effect, { role: 'cause', phrase: phraseAfter.index });
    const source = drafts.find((draft) => draft.token >= phraseAfter.from && draft.token < phraseAfter.to);
    if (source !== undefined && source !== effect) effect.cause = source.token;
  }
}

function lastBefore(drafts: readonly Draft[], token: number): Draft | undefined {
  let found: Draft | undefined;
  for (const draft of drafts) if (draft.token < token) found = draft;
  return found;
}

/** An event whose cause is another event of the sentence happened there and then. */
function shareSetting(drafts: readonly Draft[], byToken: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts) {
    const cause = draft.cause >= 0 ? byToken.get(draft.cause) : undefined;
    if (cause === undefined) continue;
    for (const role of ['time', 'place'] as const) {
      const here = slotOf(draft, role);
      const there = slotOf(cause, role);
      if (here !== undefined && there === undefined) addSlot(cause, here);
      if (there !== undefined && here === undefined) addSlot(draft, there);
    }
  }
}
