import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import { reaches } from '../commitment/negation-scope';
import { isSuffix } from '../syntax/antecedent';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import { antecedentOf } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';
import { senseOfPhrase } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import { linkCausatives } from './causatives';
import { linkCauses } from './causes';
import { linkClausesOfTime } from './causes-by-clause';
import { linkClausalCauses } from './clausal-causes';
import { addSlot, type Draft, slotOf } from './draft';
import { linkGrounds } from './grounds';
import { isWitness } from './is-witness';
import { linkMishaps } from './mishaps';
import { isActing } from './phrase-sorts';

const settingRoles: ReadonlySet<Role> = new Set<Role>(['time', 'place', 'means', 'target', 'origin']);
const doerRoles: ReadonlySet<Role> = new Set<Role>(['agent', 'patient', 'cause']);

/**
 * Ties the propositions of a sentence together: light verbs hand their subject to the event that they carry ("carried out
 * a raid"), undergoers to the one they suffer ("came under attack"), happenings their time and place; causes are linked.
 */
export function linkDrafts(scene: Scene, drafts: Draft[]): void {
  if (drafts.length === 0) return;
  const byToken = new Map<number, Draft>();
  for (const draft of drafts) byToken.set(draft.token, draft);
  const carriers = new Map<Draft, Draft>();
  for (const draft of drafts) {
    if (draft.frame === 'light' || draft.frame === 'undergoer' || sets(draft)) {
      const carried = handOver(scene, draft, byToken);
      if (carried !== undefined) carriers.set(draft, carried);
    }
    const cause = slotOf(draft, 'cause');
    if (cause !== undefined && cause.phrase >= 0) {
      const source = byToken.get((scene.phrases[cause.phrase] as Phrase).head);
      if (source !== undefined && source !== draft) draft.cause = source.token;
    }
  }
  linkCausatives(scene, drafts, byToken);
  linkClausalCauses(scene, drafts);
  linkClausesOfTime(scene, drafts);
  linkMishaps(scene, drafts, carriers);
  linkGrounds(scene, drafts);
  linkCauses(scene, drafts, byToken);
  shareSetting(drafts, byToken);
  for (const draft of drafts) if (draft.nominal) tellOfCarried(scene, drafts, draft, carriers.get(draft));
  dropCarriers(scene, drafts, carriers);
}

/** «بسبب قيام السائق بالتجاوز», «عن قيام عمال بأعمال لحام»: what is told of the noun that carries a deed or work is told of that. */
function tellOfCarried(scene: Scene, drafts: readonly Draft[], carrier: Draft, carried: Draft | undefined): void {
  const from = scene.phraseAt[carrier.token] as number;
  const work = carrier.frame === 'light' ? slotOf(carrier, 'means')?.phrase : undefined;
  const to = carried === undefined ? work : scene.phraseAt[carried.token];
  if (to === undefined || to < 0) return;
  for (const draft of drafts) {
    if (draft === carrier || draft === carried) continue;
    for (const [at, slot] of draft.slots.entries()) if (slot.phrase === from) draft.slots[at] = { ...slot, phrase: to };
    if (draft.cause === carrier.token) draft.cause = carried?.token ?? -1;
  }
}

/** The event of the sentence that the draft gave its own arguments, and beside which it says nothing; undefined where there is none. */
function handOver(scene: Scene, draft: Draft, byToken: Map<number, Draft>): Draft | undefined {
  const givesDoer = draft.frame === 'light' || draft.frame === 'undergoer';
  const givenAs = draft.frame === 'undergoer' ? 'patient' : 'agent';
  let handed: Draft | undefined;
  const suffered = draft.nominal && draft.frame === 'undergoer' ? sufferedBy(scene, draft, byToken) : undefined;
  for (const slot of suffered === undefined ? draft.slots : [undefined]) {
    if (slot !== undefined && (slot.phrase < 0 || (draft.frame === 'light' && slot.role === givenAs))) continue;
    const carried =
      slot === undefined ? suffered : byToken.get((scene.phrases[resumed(scene, draft, slot.phrase)] as Phrase).head);
    if (carried === undefined || carried === draft || isOrder(carried, slot?.role)) continue;
    for (const other of draft.slots) {
      if (other === slot) continue;
      if (settingRoles.has(other.role) || (other.role === 'cause' && sets(draft))) addSlot(carried, other);
      else if (
        (givesDoer || begins(scene, draft, other.phrase)) &&
        other.phrase >= 0 &&
        doerRoles.has(other.role) &&
        slotOf(carried, givenAs) === undefined
      )
        addSlot(carried, { role: isWitness(scene, draft, other.phrase) ? 'place' : givenAs, phrase: other.phrase });
    }
    if (!draft.nominal && carried.nominal && saysNotSo(scene, draft, carried)) {
      carried.negated = !carried.negated;
      // "Was not carried out by its forces": somebody did.
      if (draft.slots.some(({ role, phrase }) => role === 'agent' && isBehind(scene, phrase, draft.token)))
        carried.focus = 'agent';
    }
    if (draft.token < carried.from) carried.from = draft.token;
    carried.reference = false;
    handed = carried;
  }
  return givesDoer || sets(draft) ? handed : undefined;
}

/** «بدأ الجنود بإطلاق النار»: who begins a deed does it. */
function begins(scene: Scene, { event, nominal }: Draft, phrase: number): boolean {
  const who = elementAt(scene.phrases, phrase);
  return event === 'begin' && !nominal && who !== undefined && isActing(senseOfPhrase(scene, who));
}

/** «نفذت بأمر من المجلس»: by whose order something was done is not what was done. */
function isOrder({ event }: Draft, role: Role | undefined): boolean {
  return event === 'order' && role === 'means';
}

/**
 * "The attack did not take place", «الاجتماع لم يعقد»: the negation of a verb that only says of the event before it that it came about. Told
 * with a limit ("did not take place until Monday") it did.
 */
function saysNotSo(scene: Scene, { event, frame, token, ...verb }: Draft, carried: Draft): boolean {
  if ((event !== 'happen' && frame !== 'light') || carried.token > token) return false;
  const { tokens } = scene;
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  if (scene.clauseAt[carried.token] !== clause.index) return false;
  let denied = false;
  for (let i = carried.token + 1; i < token; i++)
    if ((tokens[i] as Token).lexeme.pos === 'negator' && reaches(scene, i, { ...verb, event, frame, token }))
      denied = !denied;
  if (!denied) return false;
  for (let i = token + 1; i < clause.to; i++) {
    const next = tokens[i] as Token;
    if (limits.some((link) => hasLink(next, link)) || senseOf(next, 'time')?.time.sort === 'until') return false;
  }
  return true;
}

function isBehind({ phrases }: Scene, phrase: number, token: number): boolean {
  return phrase >= 0 && (phrases[phrase] as Phrase).prep > token;
}

const limits = ['until', 'before', 'only'] as const;

/** Whether a draft only says that, when or where the event in it came about: "took place", "the fire started at noon". */
function sets({ event, slots }: Draft): boolean {
  if (event === 'happen') return true;
  return (event === 'begin' || event === 'outbreak') && !slots.some(({ role }) => role === 'agent');
}

/** Phrases behind a noun of suffering in which what was suffered stands: «تعرض القوات والمراكز لهجوم». */
const near = 6;

/** What a noun of suffering is of, past those who suffered it: «تعرض قواتنا أو مراكزنا لهجوم», "the exposure of the base to fire". */
function sufferedBy(scene: Scene, { token }: Draft, byToken: ReadonlyMap<number, Draft>): Draft | undefined {
  const own = scene.phraseAt[token] as number;
  for (let index = own + 1; index <= own + near && index < scene.phrases.length; index++) {
    const phrase = scene.phrases[index] as Phrase;
    if (scene.clauseAt[phrase.head] !== scene.clauseAt[token]) return undefined;
    const carried = phrase.prep >= 0 ? byToken.get(phrase.head) : undefined;
    if (carried?.nominal && marksAt(scene.tokens, phrase.prep).includes('recipient')) return carried;
  }
  return undefined;
}

/** «هجوم شنّه مسلحون»: the pronoun in a relative clause stands for the event that the clause tells of. */
function resumed(scene: Scene, draft: Draft, phrase: number): number {
  if (!isSuffix(scene, phrase, draft.token)) return phrase;
  const event = antecedentOf(scene, scene.clauses[scene.clauseAt[draft.token] as number] as Clause);
  return event >= 0 ? event : phrase;
}

/** A light verb that carries an event of the sentence is no claim of its own; one that carries none is an act. */
function dropCarriers(scene: Scene, drafts: Draft[], carriers: ReadonlyMap<Draft, Draft>): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (carriers.has(draft)) drafts.splice(i, 1);
    else if (draft.event === 'happen' && (draft.frame === 'light' || suffersThing(scene, draft)))
      drafts[i] = alteredDraft(draft, { event: 'act', frame: 'transitive' });
  }
}

/** «تلقوا تحذيرات»: what is undergone is a thing, not an event that befell them. */
function suffersThing(scene: Scene, draft: Draft): boolean {
  const relation = scene.relations[scene.relationAt[draft.token] as number];
  return draft.frame === 'undergoer' && !draft.nominal && (relation?.objects.length ?? 0) > 0;
}

/** An event whose cause is another event of the sentence happened there and then. */
function shareSetting(drafts: readonly Draft[], byToken: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts) {
    const cause = draft.cause >= 0 ? byToken.get(draft.cause) : undefined;
    if (cause === undefined) continue;
    for (const role of ['time', 'place'] as const) {
      const here = slotOf(draft, role);
      const there = slotOf(cause, role);
      if (here !== undefined && there === undefined) addSlot(cause, here);
      if (there !== undefined && here === undefined) addSlot(draft, there);
    }
  }
}
