import type { ActorValue } from '../../model/actor';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isGroup } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft, blankDraft } from './blank-draft';
import { addSlot, type Draft, slotOf } from './draft';
import { partShown, tellShown } from './part-shown';

/**
 * What accusations, denials of a part and claims of responsibility say of who did it. The event is the one that the words
 * name, or `happen`: the incident itself.
 */
export function draftResponsibility(
  scene: Scene,
  drafts: Draft[],
  regions: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
): Draft[] {
  const made: Draft[] = [];
  for (const region of regions) {
    // "No group claimed it", «لم تعلن أي جهة مسؤوليتها», "did not accuse": nothing is said of who did it.
    if (region.negated && (region.act === 'claim-responsibility' || region.act === 'accuse')) continue;
    if (region.act === 'accuse' || region.act === 'suspect') accuse(scene, drafts, region, senses, made);
    else if (region.act === 'claim-responsibility') own(scene, drafts, region, senses, made);
    else if ((region.act === 'deny' || region.act === 'admit') && mentionsPart(scene, region))
      own(scene, drafts, region, senses, made);
    else {
      const shown = partShown(scene, region, senses);
      if (shown !== null) tellShown(scene, drafts, shown, senses);
    }
  }
  return made;
}

function mentionsPart(scene: Scene, region: SpokenRegion): boolean {
  for (let i = Math.max(0, region.cue); i < region.to; i++) {
    const token = scene.tokens[i] as Token;
    if (senseOf(token, 'involvement') !== undefined) return true;
    if (i > region.cue + 12) return false;
  }
  return false;
}

/** "accused X of bombing Y": X did what the words say, by the accuser. */
function accuse(
  scene: Scene,
  drafts: Draft[],
  region: SpokenRegion,
  senses: (phrase: number) => PhraseSense,
  made: Draft[],
): void {
  const accused = region.recipient;
  if (accused < 0) return;
  // «تهمة القتل», «تهمة الفساد»: what a charge is of is nobody that is accused.
  const cue = scene.tokens[region.cue] as Token;
  if (
    cue.lexeme.pos === 'noun' &&
    scene.phrases[accused]?.of === scene.phraseAt[region.cue] &&
    (senses(accused).event >= 0 || isNobody(senses(accused)))
  )
    return;
  if (isNobody(senses(accused)) && !isGroup(scene, senses(accused).thing)) {
    blameThing(scene, drafts, region, accused, made);
    return;
  }
  // "Attacks attributed to a group": by whom is not said.
  const unsaid = region.impersonal || region.sources.every((index) => senses(index).event >= 0);
  if (unsaid && senseOf(scene.tokens[region.cue] as Token, 'ascribes') !== undefined) return;
  // "Accused the two brothers and their cousin of robbing it": each of them did.
  const all = [accused, ...coordinated(scene, accused).filter((phrase) => !isNobody(senses(phrase)))];
  let told = false;
  const end = nextCue(scene, region);
  for (const draft of drafts) {
    if (draft.token < region.cue || draft.token >= end || draft.event === 'accuse') continue;
    // "Charged them with murder": they did not charge.
    if (draft.token === region.cue && draft.event === 'charge') {
      told = true;
      continue;
    }
    // "Accused the groups of carrying out the attack": the verb's doer is who is accused, not who accuses.
    const own = draft.slots.findIndex(({ role, phrase }) => role === 'agent' && region.sources.includes(phrase));
    if (own >= 0) draft.slots.splice(own, 1);
    // "Blamed the blast on rebels": the preposition is the verb's, not the event's.
    const aimed = draft.slots.findIndex(({ phrase, role }) => phrase === accused && role !== 'agent');
    if (aimed >= 0) draft.slots.splice(aimed, 1);
    const doer = slotOf(draft, 'agent');
    if (doer === undefined || all.includes(doer.phrase))
      for (const phrase of all) if (doer?.phrase !== phrase) addSlot(draft, { role: 'agent', phrase });
    draft.reference = false;
    told = true;
  }
  if (!told && region.act === 'accuse') {
    const draft = blame(region.cue, 'happen', region.cue, Math.max(region.cue + 1, scene.phrases[accused]?.to ?? 0));
    for (const phrase of all) draft.slots.push({ role: 'agent', phrase });
    made.push(draft);
  }
}

/** Heavy rain, a short circuit: what is blamed is no one. */
function isNobody(sense: PhraseSense): boolean {
  if (sense.animate || sense.actors.length > 0 || sense.places.length > 0 || sense.pronoun) return false;
  return sense.event >= 0 || sense.thing !== null;
}

/** "Blamed the outage on a faulty cable", "blamed heavy rain": the event named beside it, or the incident, has it as its cause. */
function blameThing(scene: Scene, drafts: Draft[], region: SpokenRegion, accused: number, made: Draft[]): void {
  const phrase = scene.phrases[accused] as Phrase;
  const within = (draft: Draft) => draft.token >= phrase.from && draft.token < phrase.to;
  const end = nextCue(scene, region);
  const named = drafts.find(
    (draft) =>
      draft.nominal &&
      draft.token > region.cue &&
      draft.token < end &&
      !within(draft) &&
      !isOf(scene, scene.phraseAt[draft.token] as number, accused),
  );
  const to = Math.max(region.cue + 1, phrase.to, named?.to ?? 0);
  const draft = blankDraft(region.cue, named?.event ?? 'happen', region.cue, to, {
    focus: 'cause',
    byCue: true,
    slots: [...(named?.slots ?? []).filter((slot) => slot.phrase !== accused), { role: 'cause', phrase: accused }],
  });
  if (named !== undefined) drafts.splice(drafts.indexOf(named), 1);
  made.push(draft);
}

/** "The removal of the subsidy": what stands under "of" is of what is blamed. */
function isOf(scene: Scene, index: number, whole: number): boolean {
  let at = scene.phrases[index];
  while (at !== undefined && at.of >= 0 && at.index !== whole) at = scene.phrases[at.of];
  return at?.index === whole;
}

/** What somebody is accused of ends where the next speaking begins. */
function nextCue(scene: Scene, region: SpokenRegion): number {
  for (let i = region.cue + 1; i < region.to; i++) {
    const token = scene.tokens[i] as Token;
    if (token.lexeme.pos === 'verb' && senseOf(token, 'speech') !== undefined) return i;
  }
  return region.to;
}

/** "denied any role in", "claimed responsibility for": the speaker did or did not do it. */
function own(
  scene: Scene,
  drafts: Draft[],
  region: SpokenRegion,
  senses: (phrase: number) => PhraseSense,
  made: Draft[],
): void {
  const mouth = region.chain[region.chain.length - 1];
  if (mouth === undefined) return;
  // "The attack was claimed by the group": what a passive owns up to stands before it.
  const before = ownedBefore(scene, region);
  // "Any link to the poisoning": the word for the part is no deed.
  const part = drafts.findIndex(
    ({ nominal, focus, token }) =>
      nominal &&
      focus === undefined &&
      token > region.cue &&
      token < region.to &&
      senseOf(scene.tokens[token] as Token, 'involvement') !== undefined,
  );
  if (part >= 0) drafts.splice(part, 1);
  const named = drafts.find(
    ({ nominal, event, token }) =>
      nominal &&
      event !== 'be' &&
      event !== 'exist' &&
      ((token > region.cue && token < region.to) || (before >= 0 && scene.phraseAt[token] === before)),
  );
  const from = Math.min(
    region.cue,
    scene.phrases[before]?.from ?? region.cue,
    ...region.sources.map((index) => scene.phrases[index]?.from ?? region.cue),
  );
  const end = Math.max(region.cue + 1, ...region.sources.map((index) => scene.phrases[index]?.to ?? 0));
  const to = before < 0 ? Math.min(region.to, region.cue + 16) : end;
  const draft = blame(region.cue, named?.event ?? 'happen', from, to);
  if (named !== undefined) {
    for (const slot of named.slots) if (slot.role !== 'agent') addSlot(draft, slot);
    drafts.splice(drafts.indexOf(named), 1);
  }
  // «ما ذُكر عن ضلوع قراصنة», "denied the involvement of the army": whose part it was is said.
  const another = whosePart(scene, region, senses);
  if (another >= 0) {
    draft.slots.push({ role: 'agent', phrase: another });
    made.push(draft);
    return;
  }
  const shared = [...draft.slots];
  const speaker = region.sources[region.sources.length - 1];
  // "The gang", "a former employee": whom no table names is known by what he is called.
  const called = speaker !== undefined && mouth.id === null && mouth.side === null && !senses(speaker).pronoun;
  draft.slots.push(
    called ? { role: 'agent', phrase: speaker } : { role: 'agent', phrase: -1, value: actorFromSource(scene, mouth) },
  );
  made.push(draft);
  // "The US military and an Israeli official denied any role": each speaks for itself.
  for (const phrase of speaker === undefined ? [] : coordinated(scene, speaker))
    made.push(alteredDraft(draft, { slots: [...shared, { role: 'agent', phrase }] }));
}

/** The phrase of somebody else whose part in it a denial is of: the one annexed to the word for a part, or under "of" or "by"; −1 where none is. */
function whosePart(scene: Scene, { cue, to }: SpokenRegion, senses: (phrase: number) => PhraseSense): number {
  for (let i = cue + 1; i < to; i++) {
    if (senseOf(scene.tokens[i] as Token, 'involvement') === undefined) continue;
    const part = scene.phrases[scene.phraseAt[i] as number];
    if (part === undefined) return -1;
    const owner = ownerOf(scene, part, cue);
    if (owner !== undefined) return isSomebody(senses(owner.index)) ? owner.index : -1;
    const next = scene.phrases[part.index + 1];
    const tied = next !== undefined && (next.of === part.index || (next.prep === part.to && isBy(scene, next.prep)));
    return tied && isSomebody(senses(next.index)) ? next.index : -1;
  }
  return -1;
}

/** "Denied that the party had any role", «نفى أن يكون للحزب أي دور»: who is said to have the part, in a clause of his own. */
function ownerOf(scene: Scene, part: Phrase, cue: number): Phrase | undefined {
  const clause = scene.clauses[scene.clauseAt[part.from] as number];
  if (clause?.opener !== 'content' || clause.from <= cue) return undefined;
  const having = scene.relations.find(({ objects }) => objects.includes(part.index));
  if (having !== undefined) return scene.phrases[having.subject];
  const before = scene.phrases[part.index - 1];
  if (before === undefined || before.from <= clause.from || before.to !== part.from) return undefined;
  if (before.prep < 0 || !marksAt(scene.tokens, before.prep).includes('recipient')) return undefined;
  // «أن الحزب ليس له دور»: what stands first comes back as a pronoun.
  if ((scene.tokens[before.head] as Token).lexeme.pos !== 'pronoun') return before;
  const topic = scene.phrases.find(
    ({ from, to, prep, of }) => from > clause.from && to <= before.prep && prep < 0 && of < 0,
  );
  return topic ?? before;
}

function isBy(scene: Scene, prep: number): boolean {
  return marksAt(scene.tokens, prep).includes('agent');
}

function isSomebody({ animate, actors, places, pronoun }: PhraseSense): boolean {
  return !pronoun && (animate || actors.length > 0 || places.length > 0);
}

function ownedBefore(scene: Scene, { act, cue }: SpokenRegion): number {
  if (act !== 'claim-responsibility' || scene.tokens[cue]?.lexeme.voice !== 'passive') return -1;
  return scene.relations[scene.relationAt[cue] as number]?.subject ?? -1;
}

function actorFromSource(scene: Scene, source: Source): ActorValue {
  const id = source.id ?? source.side;
  return {
    kind: 'actor',
    id,
    name: source.name,
    levels: id === null ? [] : scene.gazetteer.ancestors(id),
    thing: null,
    unknown: false,
  };
}

function blame(token: number, event: Draft['event'], from: number, to: number): Draft {
  return blankDraft(token, event, from, to, { focus: 'agent', byCue: true });
}
