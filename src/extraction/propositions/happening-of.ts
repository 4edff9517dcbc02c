import type { HappeningValue } from '../../model/value';
import { type Scene, wordsOf } from '../syntax/scene';
import { conceptOf } from '../syntax/senses';
import { type Draft, slotOf } from './draft';

/** What a draft tells, as a value: its event, its words, and who or what took part in it. */
export function happeningOf(scene: Scene, draft: Draft): HappeningValue {
  const patient = slotOf(draft, 'patient')?.phrase ?? -1;
  const to = Math.max(draft.token + 1, patient >= 0 ? (scene.phrases[patient]?.to ?? 0) : 0);
  const last = Math.min(to, draft.token + 8);
  const concepts: string[] = [];
  for (const { role, phrase } of draft.slots) {
    // "When a tree hit the car": a thing that strikes does so of itself.
    const takesPart = role === 'agent' || role === 'means' || (role === 'cause' && draft.event === 'strike');
    const head = takesPart ? scene.tokens[scene.phrases[phrase]?.head ?? -1] : undefined;
    const id = head === undefined ? undefined : (conceptOf(head, 'thing:') ?? conceptOf(head, 'actor:'));
    if (id !== undefined) concepts.push(id);
  }
  return { kind: 'happening' as const, event: draft.event, name: wordsOf(scene, draft.token, last), concepts };
}
