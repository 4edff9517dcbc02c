import type { EventClass } from '../../model/event-class';
import type { QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isTally, type PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { addAmount, governorOf } from './amounts';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';
import { isTeller } from './is-teller';
import { isOfThoseBefore, takePlaces } from './share-of';

const unaccusative: Partial<Draft> = { frame: 'unaccusative' };

/** Measured values: "a depth of 18 kilometres", «بلغت قوته 7.4 درجات», "2,750 tonnes of ammonium nitrate". */
export function draftMeasures(scene: Scene, known: readonly Draft[], senses: (phrase: number) => PhraseSense): Draft[] {
  const drafts: Draft[] = [];
  for (const phrase of scene.phrases) {
    const sense = senses(phrase.index);
    if (!isNumbered(scene, phrase, sense) || sense.casualty !== null || isTally(sense.measure)) continue;
    if (sense.unit === null && isToll(known, phrase.index)) continue;
    const named =
      sense.measure === null ? measureBefore(scene, phrase, senses) : { measure: sense.measure, phrase: phrase.index };
    if (sense.unit === null && named === null) continue;
    // "Its capacity is 400 persons" counts nobody.
    const held = named?.measure === 'capacity' && sense.animate;
    if (sense.unit === null && sense.thing !== null && sense.measure === null && !held) continue;
    const aged = sense.measure === 'age' || named?.measure === 'age';
    const measure = isLapse(sense)
      ? aged
        ? 'age'
        : 'duration'
      : isOfVotes(scene, phrase, sense)
        ? 'votes'
        : (named?.measure ?? sense.measure ?? measureOfVerb(scene, phrase) ?? rising(scene, phrase, sense, senses));
    const told = gapOr(scene, phrase, named, measure, sense);
    const read = quantityOf(scene, phrase, { ...sense, measure: roomOr(told, sense) }, null, false);
    if (read === null) continue;
    // "A capacity of 20,000": so many persons.
    const quantity = read.measure === 'capacity' ? { ...read, unit: 'person' } : read;
    if (measure === 'turnout' && sense.unit === null) {
      drafts.push(turnoutOf(phrase, sense, quantity));
      continue;
    }
    if (addAmount(scene, known, phrase, quantity, senses)) continue;
    const from = named === null ? phrase.from : Math.min(phrase.from, (scene.phrases[named.phrase] as Phrase).from);
    const draft = blankDraft(sense.number < 0 ? phrase.head : sense.number, 'measure', from, phrase.to, unaccusative);
    const topic = topicOf(scene, phrase, named, senses, measure === 'age');
    if (measure === 'turnout' && named !== null) takePlaces(scene, draft, named.phrase, phrase, senses);
    if (topic >= 0) draft.slots.push({ role: 'patient', phrase: topic });
    else if (measure === 'duration') takeGerund(scene, draft, phrase);
    else if (measure === 'share' && isOfThoseBefore(scene, phrase, senses))
      draft.slots.push({ role: 'patient', phrase: phrase.index - 1 });
    draft.quantities.push({ quantity, phrase: phrase.index, from, to: phrase.to, implied: false });
    drafts.push(draft);
  }
  return drafts;
}

/** Whether a phrase counts those that something befell. */
function isToll(known: readonly Draft[], index: number): boolean {
  return known.some(({ quantities }) =>
    quantities.some(({ quantity, phrase }) => phrase === index && quantity.effect !== null),
  );
}

/** "Gave the turnout as 12,000": a turnout that is no share counts those who came. */
function turnoutOf(phrase: Phrase, { number }: PhraseSense, quantity: QuantityValue): Draft {
  const draft = blankDraft(number, 'attend', phrase.from, phrase.to);
  const came: QuantityValue = { ...quantity, unit: 'person', measure: null, effect: 'attended' };
  draft.quantities.push({ quantity: came, phrase: phrase.index, from: phrase.from, to: phrase.to, implied: false });
  return draft;
}

/** "The bridge cost 90 million dinars", "weighed 10 tonnes". */
function measureOfVerb(scene: Scene, phrase: Phrase): string | null {
  const relation = governorOf(scene, phrase);
  const token = relation === undefined ? undefined : scene.tokens[relation.token];
  return token?.lexeme.pos === 'verb' ? (senseOf(token, 'measure')?.measure ?? null) : null;
}

/** "The river rose to 4.1 metres", "ash rose to 3 km", "fell from 20 metres": what rises in metres is a level of water, or a height. */
function rising(
  scene: Scene,
  phrase: Phrase,
  { unit }: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): string | null {
  const relation = governorOf(scene, phrase);
  if (unit?.unit !== 'metre' || relation === undefined || relation.subject < 0) return null;
  const event = senseOf(scene.tokens[relation.token] as Token, 'event')?.event;
  if (event === 'fall' && phrase.prep >= 0 && marksAt(scene.tokens, phrase.prep).includes('origin')) return 'height';
  if (event !== 'rise') return null;
  const { thing } = senses(relation.subject);
  return thing?.startsWith('thing:nature/') === true ? 'level' : 'height';
}

/** A number, or a unit in the dual: «طنان من الكوكايين». */
function isNumbered(scene: Scene, { head }: Phrase, { number, unit }: PhraseSense): boolean {
  return number >= 0 || (unit !== null && (scene.tokens[head] as Token).lexeme.number === 'dual');
}

/** Hours and days measure nothing but time, whatever measure is named beside them. */
function isLapse({ unit }: PhraseSense): boolean {
  return unit?.unit === 'second' || unit?.unit === 'day';
}

/** "A capacity of 35,000 litres": what holds no persons holds so much. */
function roomOr(measure: string | null, { unit }: PhraseSense): string | null {
  return measure === 'capacity' && unit !== null ? 'volume' : measure;
}

/** "Two miles apart", «المسافة بين الطائرتين»: how far two were from each other; what is no length is no such gap. */
function gapOr(
  { phrases, tokens }: Scene,
  { to }: Phrase,
  named: { readonly phrase: number } | null,
  measure: string | null,
  { unit }: PhraseSense,
): string | null {
  if (unit?.unit !== 'metre') return measure === 'gap' ? null : measure;
  const next = tokens[to];
  if (next?.lexeme.pos === 'adverb' && senseOf(next, 'measure')?.measure === 'gap') return 'gap';
  if (measure !== 'distance' || named === null) return measure;
  const behind = tokens[phrases[named.phrase]?.to ?? -1];
  return behind !== undefined && senseOf(behind, 'locative')?.relation === 'between' ? 'gap' : measure;
}

/** "38 percent of the vote", «40 في المئة من الأصوات». */
function isOfVotes(scene: Scene, phrase: Phrase, { unit }: PhraseSense): boolean {
  if (unit?.unit !== 'percent') return false;
  const next = scene.phrases[phrase.index + 1];
  const to = next !== undefined && (next.of === phrase.index || next.prep === phrase.to) ? next.to : phrase.to;
  for (let i = phrase.from; i < to; i++) {
    const { senses } = (scene.tokens[i] as Token).lexeme;
    if (senses.some((sense) => sense.kind === 'concept' && sense.id === 'thing:unit/vote')) return true;
  }
  return false;
}

/** The nearest measure named before a number in its clause, or a bare number's own ("a 7.4" after a magnitude is none). */
function measureBefore(
  scene: Scene,
  phrase: Phrase,
  senses: (phrase: number) => PhraseSense,
): { measure: string; phrase: number } | null {
  for (let index = phrase.index - 1; index >= 0 && index >= phrase.index - 4; index--) {
    const other = scene.phrases[index] as Phrase;
    if (scene.clauseAt[other.from] !== scene.clauseAt[phrase.from] && phrase.from - other.to > 6) return null;
    const { measure, number, unit } = senses(index);
    if (isTally(measure) || (number >= 0 && measure !== null)) return null;
    // "Turnout was 57 percent in 70 percent of the stations": the second share is of something else.
    if (number >= 0 && unit !== null && phrase.prep >= 0 && unit.unit === senses(phrase.index).unit?.unit) return null;
    // "The force said three shots were fired": who speaks is no measure.
    if (measure !== null && !isTeller(scene, other)) return { measure, phrase: index };
    if (senses(index).casualty !== null) return null;
  }
  const next = scene.phrases[phrase.index + 1];
  if (next !== undefined && next.of === phrase.index) {
    const { measure, number } = senses(next.index);
    if (measure !== null && number < 0) return { measure, phrase: next.index };
  }
  return null;
}

/** What is measured: "2,750 tonnes of X", "the depth of the quake", its owner. */
function topicOf(
  scene: Scene,
  phrase: Phrase,
  named: { phrase: number } | null,
  senses: (phrase: number) => PhraseSense,
  aged: boolean,
): number {
  const next = scene.phrases[phrase.index + 1];
  if (next !== undefined && (next.of === phrase.index || (next.prep >= 0 && next.prep === phrase.to))) {
    const roles = next.prep >= 0 ? senseOf(scene.tokens[next.prep] as Token, 'marks')?.roles : undefined;
    if ((roles === undefined || roles[0] === 'of') && senses(next.index).thing !== null) return next.index;
  }
  if (named !== null && named.phrase !== phrase.index) {
    const owner = (scene.phrases[named.phrase] as Phrase).owner;
    if (owner >= 0) return owner;
    const owning = ownerBefore(scene, named.phrase);
    if (owning >= 0 && senses(owning).thing !== null) return owning;
  }
  // "An aftershock of magnitude 4.4".
  if (phrase.of >= 0 && senses(phrase.of).thing !== null) return phrase.of;
  return mover(scene, phrase, named?.phrase ?? -1, senses, aged);
}

/** "The hall has a capacity of 500", "the quake had a depth of 10 km": who or what has what is measured. */
function ownerBefore({ tokens, relations }: Scene, measure: number): number {
  const having = relations.find(({ objects }) => objects.includes(measure));
  const verb = having === undefined ? undefined : (tokens[having.token] as Token);
  return verb !== undefined && verb.lexeme.pos === 'verb' && senseOf(verb, 'partakes') !== undefined
    ? (having as Relations).subject
    : -1;
}

/** Verbs whose subject is what a figure is of: "reached", "amounted to", «بلغ», "rose to", "stood at", "lasted". */
const reaching: ReadonlySet<EventClass> = new Set(['arrive', 'measure', 'rise', 'fall', 'continue']);

/** "The bus was going at 95 km/h", "the party won 38 percent of the vote": who went so fast, and who won so much. */
function mover(
  scene: Scene,
  phrase: Phrase,
  named: number,
  senses: (phrase: number) => PhraseSense,
  aged: boolean,
): number {
  const sense = senses(phrase.index);
  const relation = governorOf(scene, phrase);
  if (relation === undefined) return -1;
  const reached = senseOf(scene.tokens[relation.token] as Token, 'event')?.event;
  const moves =
    aged || sense.unit?.unit === 'kmh' || isOfVotes(scene, phrase, sense) || isTaken(relation, phrase, sense, senses);
  if (!moves && (reached === undefined || !reaching.has(reached))) return -1;
  const { subject } = relation;
  // "The debt reached …": what is measured is said by the measure.
  if (subject < 0 || subject === phrase.index || subject === named) return -1;
  const { pronoun, measure } = senses(subject);
  return pronoun || (measure !== null && !moves) ? -1 : subject;
}

/** "The repair took two weeks", «يستغرق التعويم ثلاثة أيام»: a time that is the bare object of a verb is what its subject takes; persons spend theirs. */
function isTaken(
  { subject, objects }: Relations,
  { index }: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): boolean {
  if (!isLapse(sense) || subject < 0 || !objects.includes(index)) return false;
  return !senses(subject).animate && senses(subject).actors.length === 0;
}

/** "Refloating the ship would take two weeks": a gerund in the place of the subject says what takes so long. */
function takeGerund(scene: Scene, draft: Draft, phrase: Phrase): void {
  const relation = governorOf(scene, phrase);
  if (relation === undefined || relation.subject >= 0 || !relation.objects.includes(phrase.index)) return;
  for (let i = relation.token - 1; i >= 0 && scene.clauseAt[i] === relation.clause; i--) {
    const { verbForm, lemma } = (scene.tokens[i] as Token).lexeme;
    if (verbForm !== 'gerund') continue;
    draft.slots.push({
      role: 'patient',
      phrase: -1,
      value: { kind: 'thing', id: null, name: lemma, definite: true, owner: null, attributes: [] },
    });
    return;
  }
}
