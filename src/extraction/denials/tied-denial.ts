import type { Commitment } from '../../model/commitment';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Argument } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { happeningOf } from '../propositions/happening-of';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { lastOf } from '../syntax/last-of';
import { evidenceOf, type Scene, wordsOf } from '../syntax/scene';

/** What a deed may be denied to have been done by, in or under, while the deed stands. */
const arrangements: ReadonlySet<EventClass> = new Set<EventClass>(['plan', 'agree', 'order', 'demand']);

/**
 * What a denial bears on beside the deed: "denied that he left under an agreement", "in a planned way", «نفى أن تكون مغادرته جزءا من
 * خطة» say how he did not leave, and leave open that he did. Null where nothing but the deed is denied.
 */
export function tieOf(
  scene: Scene,
  draft: Draft,
  { polarity }: Commitment,
  holding: readonly SpokenRegion[],
  drafts: readonly Draft[],
): Argument | null {
  const region = lastOf(holding);
  if (polarity !== 'denied' || region?.act !== 'deny' || region.negated || draft.token < region.from) return null;
  if (arrangements.has(draft.event) || draft.event === 'act' || draft.event === 'be') return null;
  const end = Math.min(endOf(scene, draft), region.to);
  for (const { head, prep, from, to, index } of scene.phrases) {
    if (from <= draft.token || to > end) continue;
    const { lexeme } = scene.tokens[head] as Token;
    if (prep >= 0 && scene.pack.manners?.has(lexeme.lemma) === true) {
      const last = scene.phrases[index + 1]?.of === index ? (scene.phrases[index + 1]?.to ?? to) : to;
      // Who is said to have fled went in some manner: of moving it is denied with the deed.
      const role = traitsOf(draft.event).family === 'movement' ? 'means' : 'topic';
      const name = wordsOf(scene, from, last);
      return {
        role,
        value: { kind: 'thing', id: null, name, definite: lexeme.definite, owner: null, attributes: [] },
        evidence: evidenceOf(scene, prep, last),
      };
    }
    const made = drafts.find(({ token, nominal }) => token === head && nominal);
    const under = prep >= 0 || scene.tokens[from - 1]?.lexeme.pos === 'adverb';
    if (made !== undefined && under && arrangements.has(made.event))
      return {
        role: 'topic',
        value: happeningOf(scene, made),
        evidence: evidenceOf(scene, prep >= 0 ? prep : from, to),
      };
  }
  return null;
}

/** The end of the clause, with words in quotation marks right behind it: «غادر سوريا «بشكل مخطط له»». */
function endOf(scene: Scene, draft: Draft): number {
  const clause = scene.clauses[scene.clauseAt[draft.token] as number] as Clause;
  const next = elementAt(scene.clauses, clause.index + 1);
  const quoted = next !== undefined && scene.tokens[next.from]?.lexeme.pos === 'open';
  return quoted && scene.tokens[next.from + 1]?.lexeme.pos === 'preposition' ? next.to : clause.to;
}
