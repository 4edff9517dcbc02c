import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/** What verbs of calling have something be: "described the dead as fighters", «وصف القتلى بأنهم مقاتلون». */
export function draftAscriptions(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (const relation of scene.relations) {
    const { lexeme } = scene.tokens[relation.token] as Token;
    if (lexeme.pos !== 'verb' || lexeme.voice === 'passive' || scene.pack.calling?.has(lexeme.lemma) !== true) continue;
    const object = elementAt(scene.phrases, relation.objects[relation.objects.length - 1] ?? -1);
    if (object === undefined || object.from <= relation.token) continue;
    const what = calledBehind(scene, relation, object);
    if (what === undefined) continue;
    const { thing, animate } = senses(what.index);
    if (thing === null && !animate) continue;
    const draft = blankDraft(what.head, 'be', object.from, what.to);
    draft.slots.push({ role: 'patient', phrase: object.index }, { role: 'topic', phrase: what.index });
    drafts.push(draft);
  }
  return drafts;
}

/** What it is called: behind "as", or in a clause whose pronoun takes it up. */
function calledBehind(scene: Scene, relation: Relations, object: Phrase): Phrase | undefined {
  const clause = scene.clauses[relation.clause] as Clause;
  const from = (at: number) => scene.phrases.find((phrase) => phrase.from >= at && phrase.from <= at + 1);
  if (scene.tokens[object.to]?.lexeme.lemma === 'as') return from(object.to + 1);
  const next = scene.clauses[clause.index + 1];
  if (next === undefined || next.opener !== 'content' || object.to > next.from + 1) return undefined;
  if (scene.tokens[next.from + 1]?.lexeme.pos !== 'pronoun') return undefined;
  return from(next.from + 2);
}
