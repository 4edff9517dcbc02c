import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import { addSlot, type Draft } from './draft';

/** "Had neither known of the plot nor been involved in it": a part told by an adjective that is joined to another predicate. */
export function tellJoinedParts(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  if (scene.pack.order !== 'subject-first' || (scene.held & Held.Involvement) === 0) return;
  for (const phrase of scene.phrases) {
    const head = scene.tokens[phrase.head] as Token;
    if (head.lexeme.pos !== 'adjective' || senseOf(head, 'involvement') === undefined) continue;
    const clause = scene.clauses[scene.clauseAt[phrase.head] as number] as Clause;
    const party = joinedAt(scene, phrase.from) ? subjectOf(scene, clause, phrase) : undefined;
    if (party === undefined) continue;
    const matter = elementAt(scene.phrases, phrase.index + 1);
    const deed = drafts.find(({ nominal, token }) => nominal && token === matter?.head);
    if (deed === undefined && (matter === undefined || !senses(matter.index).pronoun)) continue;
    // All negations of the clause are heard at once: "neither … nor".
    const draft: Draft = blankDraft(phrase.head, deed?.event ?? 'happen', party.from, matter?.to ?? phrase.to, {
      focus: 'agent',
      negated: isDenied(scene, clause, phrase.head),
      governor: phrase.head,
    });
    for (const slot of deed?.slots ?? []) if (slot.role !== 'agent') addSlot(draft, slot);
    draft.slots.push({ role: 'agent', phrase: party.index });
    if (deed !== undefined) drafts.splice(drafts.indexOf(deed), 1);
    drafts.push(draft);
  }
}

/** A conjunction or "nor" right before, or before the copula there. */
function joinedAt({ tokens, pack }: Scene, from: number): boolean {
  const before = elementAt(tokens, from - 1);
  if (before === undefined) return false;
  const at = pack.copulas.has(before.lexeme.lemma) ? elementAt(tokens, from - 2) : before;
  return at?.lexeme.pos === 'conjunction' || at?.lexeme.pos === 'negator';
}

/** The subject of the first verb of the clause. */
function subjectOf(scene: Scene, { index }: Clause, before: Phrase): Phrase | undefined {
  const first = scene.relations.find(
    ({ clause, subject, token }) => clause === index && subject >= 0 && token < before.from,
  );
  const subject = first === undefined ? undefined : scene.phrases[first.subject];
  return first !== undefined && subject !== undefined && subject.to <= first.token ? subject : undefined;
}

function isDenied({ tokens }: Scene, { from }: Clause, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}
