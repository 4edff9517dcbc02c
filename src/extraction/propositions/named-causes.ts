import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** Tokens between what is spoken of and the word for a cause, at most: "as the main", «أن يكون». */
const gap = 1;

/**
 * "Ruled out metal fatigue as the cause of the crash", «استبعد المحققون الإجهاد سببا للحريق»: what a verb of speech names as the cause of something is
 * said to have brought it about, or not to, and whether there was any such thing is left open.
 */
export function draftNamedCauses(scene: Scene, drafts: Draft[]): Draft[] {
  const named: Draft[] = [];
  for (const { token, objects, clause } of scene.relations) {
    const verb = scene.tokens[token] as Token;
    if (verb.lexeme.pos !== 'verb' || verb.lexeme.voice === 'passive' || senseOf(verb, 'speech') === undefined)
      continue;
    for (const index of objects) {
      const what = scene.phrases[index] as Phrase;
      const cause = scene.phrases.find(({ from }) => from >= what.to && from <= what.to + gap);
      if (cause === undefined || what.from <= token || !namesCause(scene, cause)) continue;
      // Behind a break the verb no longer bears on it.
      if (scene.clauseAt[cause.from] !== clause) continue;
      const effect = effectOf(scene, cause);
      const event = effect === undefined ? undefined : senseOf(scene.tokens[effect.head] as Token, 'event');
      if (effect === undefined || event === undefined) continue;
      const draft = blankDraft(cause.head, event.event, what.from, effect.to, { focus: 'cause' });
      draft.slots.push({ role: 'cause', phrase: what.index });
      // "The cause of the crash of the airliner": what it befell is told by its noun, which is not denied with its cause.
      const known = drafts.findIndex((other) => other.nominal && other.token === effect.head);
      if (known >= 0) draft.slots.push(...(drafts.splice(known, 1)[0] as Draft).slots);
      named.push(draft);
      for (const other of drafts)
        if (other.nominal && other.token >= what.from && other.token < cause.to) other.open = true;
      break;
    }
  }
  return named;
}

function namesCause(scene: Scene, { head }: Phrase): boolean {
  const noun = scene.tokens[head] as Token;
  return noun.lexeme.pos === 'noun' && senseOf(noun, 'event')?.event === 'cause';
}

function effectOf({ phrases }: Scene, cause: Phrase): Phrase | undefined {
  const next = elementAt(phrases, cause.index + 1);
  return next !== undefined && (next.of === cause.index || next.prep === cause.to) ? next : undefined;
}
