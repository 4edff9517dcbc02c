import type { Token } from '../../model/token';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { linkOf } from './predicates';

/** What may bring something about: what happens, and no person. */
const mayCause = ({ event, thing, animate, actors }: PhraseSense): boolean =>
  event >= 0 || (thing !== null && !animate && actors.length === 0);

/**
 * Of two explanations the likelier: "arson was likelier than a short circuit", "the possibility of an attack was higher than that of a
 * fault". It is told as the probable cause; of the other nothing is said but that it is the less likely.
 */
export function draftLikelihoods(scene: Scene, senses: (phrase: number) => PhraseSense): Draft[] {
  if ((scene.held & Held.Certainty) === 0) return [];
  const drafts: Draft[] = [];
  for (let i = 1; i < scene.tokens.length; i++) {
    const token = scene.tokens[i] as Token;
    const degree = senseOf(token, 'degree');
    const more = degree?.scale === 'likelihood' ? degree.sign : 0;
    const higher = senseOf(token, 'bound')?.bound === 'more-than';
    if (more === 0 && !higher) continue;
    const link = linkOf(scene, i, () => false);
    const other = scene.phrases.find(({ from }) => from > i && from <= i + 2);
    if (link === null || other === undefined) continue;
    const { subject } = link;
    const likelier = higher ? ofChance(scene, subject) : more > 0 ? subject : other;
    if (likelier === undefined || !mayCause(senses(likelier.index))) continue;
    if (!higher && !mayCause(senses((more > 0 ? other : subject).index))) continue;
    const draft = blankDraft(link.from, 'happen', subject.from, other.to, {
      focus: 'cause',
      nominal: false,
      likelier: true,
    });
    draft.slots.push({ role: 'cause', phrase: likelier.index });
    drafts.push(draft);
  }
  return drafts;
}

/** "The possibility of an attack": what there is a chance of. */
function ofChance({ tokens, phrases }: Scene, { index, head }: Phrase): Phrase | undefined {
  const next = phrases[index + 1];
  const chance = senseOf(tokens[head] as Token, 'certainty')?.certainty === 'possible';
  return chance && next?.of === index ? next : undefined;
}
