import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft, blankDraft } from './blank-draft';
import type { Draft, Slot } from './draft';
import { isActing } from './phrase-sorts';

/** Words for those who did it, whoever they are. */
const culprits = [
  'thing:person/suspect',
  'thing:person/combatant',
  'thing:person/thief',
  'thing:person/hacker',
] as const;

/** Words that tell of somebody no more than that he is a person. */
const anybody: ReadonlySet<string> = new Set(
  ['', '/man', '/woman', '/youth', '/child', '/adult', '/suspect', '/combatant'].map((name) => `thing:person${name}`),
);

const telling: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'belong']);

/**
 * "The attackers belonged to the ABVP", "the gunman was a neighbour", «المهاجمين ينتمون إلى مليشيا»: what those who did it are said to be, or to belong
 * to, says who did what happened.
 */
export function draftPerpetrators(
  scene: Scene,
  drafts: readonly Draft[],
  senses: (phrase: number) => PhraseSense,
): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    if (!telling.has(draft.event) || draft.focus !== undefined) continue;
    const named = draft.slots.filter(({ phrase }) => phrase >= 0);
    const who = named.find((slot) => isCulprit(scene, slot, senses));
    if (who === undefined) continue;
    const party = named.find(
      ({ phrase, role }) => phrase !== who.phrase && role !== 'time' && role !== 'place' && isParty(senses(phrase)),
    );
    if (
      party === undefined ||
      (scene.phrases[party.phrase] as Phrase).from < (scene.phrases[who.phrase] as Phrase).from
    )
      continue;
    const to = Math.max(draft.to, (scene.phrases[party.phrase] as Phrase).to);
    const from = Math.min(draft.from, (scene.phrases[who.phrase] as Phrase).from);
    const made = blankDraft(draft.token, 'happen', from, to, { focus: 'agent', negated: draft.negated });
    made.slots.push({ role: 'agent', phrase: party.phrase });
    found.push(made);
  }
  return found;
}

/**
 * "Drunken teenagers had done it", «مجهولون فعلوا ذلك»: a verb that stands for any deed says of whatever happened who did it.
 */
export function tellProVerbs(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  const { proVerbs } = scene.pack;
  if (proVerbs === undefined) return;
  for (const [at, draft] of drafts.entries()) {
    if (draft.event !== 'act' || draft.nominal || !proVerbs.has((scene.tokens[draft.token] as Token).lexeme.lemma))
      continue;
    const relation = scene.relations[scene.relationAt[draft.token] as number];
    const [object] = relation?.objects ?? [];
    if (relation === undefined || relation.subject < 0 || object === undefined || !takesUp(scene, object)) continue;
    if (!isActing(senses(relation.subject)) || senses(relation.subject).pronoun) continue;
    const made = alteredDraft(draft, { event: 'happen', slots: [], focus: 'agent' });
    made.slots.push({ role: 'agent', phrase: relation.subject });
    drafts[at] = made;
  }
}

/** "It", "that", «ذلك»: nothing but a pronoun. */
function takesUp(scene: Scene, phrase: number): boolean {
  const { head } = scene.phrases[phrase] as Phrase;
  const { pos } = (scene.tokens[head] as Token).lexeme;
  return pos === 'pronoun' || pos === 'determiner';
}

function isCulprit(scene: Scene, { phrase }: Slot, senses: (phrase: number) => PhraseSense): boolean {
  const { thing } = senses(phrase);
  const { head, from, prep } = scene.phrases[phrase] as Phrase;
  if (thing === null || prep >= 0) return false;
  const [first, noun] = [scene.tokens[from] as Token, scene.tokens[head] as Token];
  if (!first.lexeme.definite && !noun.lexeme.definite) return false;
  return culprits.some((root) => thing === root || scene.gazetteer.contains(root, thing));
}

function isParty(sense: PhraseSense): boolean {
  const { thing, actors, pronoun } = sense;
  if (pronoun || (thing !== null && actors.length === 0 && anybody.has(thing))) return false;
  return isActing(sense) || thing?.startsWith('thing:group') === true || thing?.startsWith('thing:person/') === true;
}
