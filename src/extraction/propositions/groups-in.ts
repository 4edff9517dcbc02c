import { traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { type Counting, uncounted } from '../memory/count-memory';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';

/**
 * Groups that something befell, with nobody saying how many they were ("inmates got away", «أفرج عن محتجزين»): what a figure that
 * follows numbers. None where another group stands beside it in what is told of it, as the figure may be of either.
 */
export function groupsIn(
  scene: Scene,
  drafts: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): readonly Counting[] {
  let found: readonly Counting[] = [];
  for (const { event, negated, slots } of drafts) {
    const { effect } = traitsOf(event);
    const gone = event === 'escape' ? 'escaped' : effect;
    if (gone === undefined || negated) continue;
    const groups = slots.filter(({ phrase }) => phrase >= 0 && isGroup(scene, scene.phrases[phrase] as Phrase, senses));
    const [group] = groups;
    if (group === undefined || groups.length > 1) continue;
    if (group.role !== 'patient' && gone !== 'escaped' && gone !== 'displaced') continue;
    if (found.length > 0) return [];
    found = [{ event, quantity: uncounted(gone, 'person'), slots: [] }];
  }
  return found;
}

/** Persons in the plural, and no number of them. */
function isGroup({ tokens }: Scene, { index, head }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  const { animate, casualty, number, pronoun, scope } = senses(index);
  if (number >= 0 || pronoun || scope !== null || !(animate || casualty !== null)) return false;
  return (tokens[head] as Token).lexeme.number === 'plural';
}
