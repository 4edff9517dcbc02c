import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import { indexAt } from '../syntax/index-at';
import type { Scene } from '../syntax/scene';
import { wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { namedPlace, siteOf } from '../values/place';
import { addSlot, type Draft, slotOf } from './draft';

/**
 * Where something happened that no phrase of its own says: "died in hospital", where no noun stands, and "was carried to the clinic,
 * where he died", «نُقل إلى المستشفى حيث توفي», where the clause before names it.
 */
export function placeThere(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const draft of drafts) {
    if (draft.nominal || slotOf(draft, 'place') !== undefined) continue;
    addStay(scene, draft);
    const { from, opener } = scene.clauses[scene.clauseAt[draft.token] as number] ?? { from: 0, opener: 'main' };
    if (opener !== 'adverbial' || senseOf(scene.tokens[from] as Token, 'locative') === undefined) continue;
    const phrase = placeBefore(scene, from, senses);
    if (phrase >= 0) addSlot(draft, { role: 'place', phrase });
  }
}

/** "Died in hospital": right behind the verb. */
function addStay(scene: Scene, { token, slots }: Draft): void {
  const next = elementAt(scene.tokens, token + 1);
  const stay = next === undefined ? undefined : senseOf(next, 'stay');
  if (stay === undefined) return;
  slots.push({
    role: 'place',
    phrase: -1,
    value: {
      kind: 'place',
      id: null,
      name: wordsOf(scene, token + 1, token + 2),
      relation: 'at',
      side: null,
      thing: stay.thing,
      within: [],
    },
  });
}

/** The place that ends right before a token, over a comma: the whole of "the clinic in Bor". */
function placeBefore(scene: Scene, token: number, senses: (phrase: number) => PhraseSense): number {
  const apart = scene.tokens[token - 1]?.lexeme.pos === 'comma';
  // "The prison where he died": which prison it is, told by what happened there before.
  if (!apart && scene.pack.order !== 'verb-first') return -1;
  const end = apart ? token - 2 : token - 1;
  let phrase = elementAt(scene.phrases, indexAt(scene.phraseAt, end));
  while (phrase !== undefined && phrase.of >= 0) phrase = scene.phrases[phrase.of];
  // "Between the town and the base, where": in neither.
  if (phrase === undefined || phrase.joined >= 0) return -1;
  const sense = senses(phrase.index);
  const place = namedPlace(scene, phrase, sense) ?? siteOf(scene, phrase, sense);
  return place === null && !(phrase.prep >= 0 && sense.thing === null && sense.unknownName) ? -1 : phrase.index;
}
