import { composeActor } from '../../gazetteer/compose-actor';
import { isSingleOffice, isSpeakingOffice } from '../../model/speaking-offices';
import type { Sense, Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { isGeneric, knownActor } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { lastWord } from './body-noun';

/** What a source is by its words: an office, and the body that it is or speaks for. */
export interface Office {
  /** `spokesperson`, `official`: the last part of `actor:role/…`; null for a body. */
  readonly role: string | null;
  readonly id: string | null;
}

/** The office that a source's phrases name, with its body. Who held an office once speaks for no body. */
export function officeIn(
  scene: Scene,
  first: Phrase,
  parts: readonly number[],
  senses: (phrase: number) => PhraseSense,
): Office {
  const held = roleIn(scene, first, parts, senses);
  const own = bodyIn(scene, first, parts, senses, isSpeakingOffice(held));
  const headed = own === null ? bodyHeadedBy(scene, parts, senses) : null;
  const [role, body] = [held ?? (headed === null ? null : 'director'), own ?? headed];
  if (role !== null && isFormer(scene, parts, senses)) return { role, id: null };
  if (!isSpeakingOffice(role) || (body === null && holdsOfUnknown(scene, parts))) return { role, id: body };
  return { role, id: bodyOfOffice(scene, role as string, body) };
}

/** «رئيس الغرفة التجارية», "the president of the golf club": an office of a body that no table knows is no office of state. */
function holdsOfUnknown(scene: Scene, parts: readonly number[]): boolean {
  const { bodies } = scene.pack;
  if (bodies === undefined) return false;
  return parts.some((part, at) => {
    const { from, to } = scene.phrases[part] as Phrase;
    for (let i = at === 0 ? from + 1 : from; i < to; i++)
      if (bodies.has(lastWord(scene.tokens[i] as Token))) return true;
    return false;
  });
}

/** The body that somebody leads by a relative clause behind him: "Mustafa Bali, who heads their media office"; or null. */
function bodyHeadedBy(scene: Scene, parts: readonly number[], senses: (phrase: number) => PhraseSense): string | null {
  const last = scene.phrases[parts[parts.length - 1] as number] as Phrase;
  const clause = scene.clauses[(scene.clauseAt[last.to - 1] as number) + 1];
  if (clause?.opener !== 'relative' || clause.from > last.to + 1) return null;
  for (const { token, subject, objects, clause: at } of scene.relations) {
    if (at !== clause.index || senseOf(scene.tokens[token] as Token, 'act')?.act !== 'lead') continue;
    const [object] = objects;
    if (object === undefined || !parts.includes(subject)) return null;
    const leads = knownActor(scene, senses(object), null);
    return leads?.startsWith('actor:role/') ? null : leads;
  }
  return null;
}

function roleIn(
  scene: Scene,
  first: Phrase,
  parts: readonly number[],
  senses: (phrase: number) => PhraseSense,
): string | null {
  let role: string | null = null;
  for (const part of first.owner >= 0 ? [...parts.slice(1), first.owner] : parts) {
    for (const actor of senses(part).actors) {
      if (!actor.startsWith('actor:role/')) continue;
      const found = actor.slice('actor:role/'.length);
      // "The teachers' union", «نقابة الأطباء»: a body is none of those whose it is.
      if (role === null && !isSingleOffice(found)) {
        if (isWithin(scene, part) || (isWhose(scene, part, first) && isBody(scene, first, senses))) continue;
      }
      // «المسؤول الإعلامي»: whoever is in charge of the press speaks for his body.
      if (role === 'official' && found === 'journalist') return 'spokesperson';
      role ??= found;
    }
    // "Their media chief".
    if ((role === 'director' || role === 'official') && senses(part).actors.includes('actor:org/media'))
      return 'spokesperson';
  }
  return role;
}

/** Whoever owns what the first phrase names, or what that is annexed to. */
function isWhose(scene: Scene, part: number, first: Phrase): boolean {
  const { of, prep } = scene.phrases[part] as Phrase;
  return part === first.owner || (of === first.index && prep < 0);
}

/** A role in the words of a phrase whose head is a body: «نقابة المعلمين». */
function isWithin(scene: Scene, part: number): boolean {
  const head = scene.tokens[(scene.phrases[part] as Phrase).head] as Token;
  const ids = head.lexeme.senses.flatMap((sense) => (sense.kind === 'concept' ? [sense.id] : []));
  return ids.some((id) => id.startsWith('actor:org/')) && !ids.some((id) => id.startsWith('actor:role/'));
}

/** A noun of no person: an organ, or what no table knows ("office", "fund"). */
function isBody(scene: Scene, first: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  const { actors, animate } = senses(first.index);
  if (actors.length > 0) return actors.every((id) => id.startsWith('actor:org/'));
  return !animate && (scene.tokens[first.head] as Token).lexeme.pos === 'noun';
}

/**
 * "Russia", "the Russian state", "a spokesman for Russia" speak for a state; what is called after one, serves it or sits in it does not: "the
 * Nigerian Hydrological Services Agency", «الحماية المدنية في الجزائر».
 */
function isState(
  scene: Scene,
  first: Phrase,
  part: number,
  state: string,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const { from, to, head, prep } = scene.phrases[part] as Phrase;
  if (part > first.index && (marksAt(scene.tokens, prep)[0] === 'place' || isUnknownBody(scene, first, senses)))
    return false;
  const noun = scene.tokens[head] as Token;
  const isPlaceOf = (sense: Sense) => sense.kind === 'concept' && (sense.id === state || sense.id.startsWith('place:'));
  if (!noun.lexeme.senses.some(isPlaceOf)) return false;
  for (let i = from; i < to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (i !== head && (pos === 'noun' || pos === 'name')) return false;
  }
  return true;
}

const isStateId = (scene: Scene, id: string): boolean => {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'actor' && concept.type === 'state';
};

/** "The fund", «الهيئة»: a noun for no person that names no actor. */
function isUnknownBody(scene: Scene, first: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  return senses(first.index).actors.length === 0 && isBody(scene, first, senses);
}

function bodyIn(
  scene: Scene,
  first: Phrase,
  parts: readonly number[],
  senses: (phrase: number) => PhraseSense,
  speaks: boolean,
): string | null {
  let id: string | null = null;
  for (const part of first.owner >= 0 ? [...parts.slice(1), first.owner] : parts) {
    const phrase = scene.phrases[part] as Phrase;
    const sense = senses(part);
    const particular = sense.actors.find((actor) => !isGeneric(actor));
    if (particular !== undefined && (id === null || isGeneric(id))) {
      // A person's name that stands beside the office is no body.
      const concept = scene.gazetteer.concept(particular);
      const type = concept?.kind === 'actor' ? concept.type : null;
      // «الهيئة القومية لسكك حديد مصر»: what serves a state is not the state.
      if (type === 'state' && !isState(scene, first, part, particular, senses)) {
        // "The prosecutors in Tunisia".
        if (id !== null && sense.actors.length === 1) id = composeActor(particular, id);
      } else if (type !== 'person') id = particular;
    }
    // A preposition before the first part is the cue ("according to the health ministry"); before others it is a place,
    // unless who speaks for a body says so ("a spokesman for the ministry").
    if (speaks && sense.actors.includes('actor:org/media')) continue;
    if (id === null && (phrase.prep < 0 || part === first.index || speaks)) {
      const composed = knownActor(scene, sense, phrase.owner >= 0 ? senses(phrase.owner) : null);
      if (composed === null || composed.startsWith('actor:role/')) continue;
      if (!isStateId(scene, composed) || isState(scene, first, part, composed, senses)) id = composed;
    }
  }
  return id;
}

/** "Former", «السابق», beside the office. */
function isFormer(scene: Scene, parts: readonly number[], senses: (phrase: number) => PhraseSense): boolean {
  return parts.some((part) => {
    const { from, to } = scene.phrases[part] as Phrase;
    if (!senses(part).actors.some((id) => id.includes('/'))) return false;
    for (let i = from; i < to; i++) if (senseOf(scene.tokens[i] as Token, 'background') !== undefined) return true;
    return false;
  });
}

/** "The interior minister" speaks for the interior ministry, the head of a press office for whose office that is. */
function bodyOfOffice(scene: Scene, role: string, body: string | null): string | null {
  if (body !== null && !isGeneric(body)) {
    const cut = body.lastIndexOf('/');
    const last = body.slice(cut + 1);
    if (last === 'media-office') return body.slice(0, cut);
    const within = last === role ? scene.gazetteer.organs().get(role)?.partOf : null;
    return within == null ? body : composeActor(body.slice(0, cut), within);
  }
  const organ = scene.gazetteer.organs().get(role)?.partOf ?? null;
  if (body !== null || organ === null || !isParticular(organ)) return body;
  return `actor:org/${organ}`;
}

/** Organs of which a story has one: who holds an office of the provinces or of a company may be anywhere. */
function isParticular(organ: string): boolean {
  return organ !== 'provincial-government' && organ !== 'company' && organ !== 'government' && organ !== 'embassy';
}
