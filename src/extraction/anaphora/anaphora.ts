import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { coArguments, grammaticalAntecedent, ownersIn } from './binding';
import { type Mention, mentionsIn } from './mention';
import { isPleonastic } from './pleonastic';
import { canTakeUp, type Pronoun, pronounAt } from './pronoun';
import { isSubject, type Part, shareOf, shareOfSpeaker, weightOf } from './salience';
import { speakersIn } from './speakers-in';

/** Sentences back in which what a pronoun takes up was told of. */
const reach = 3;

/** By how much whoever is taken up must come before the next. */
const clear = 1.1;

/** A sentence with whom it tells of and whom its pronouns, by their tokens, took up. */
interface Noted {
  readonly scene: Scene;
  readonly senses: (phrase: number) => PhraseSense;
  mentions: readonly Mention[] | null;
  readonly pronouns: Map<number, Mention | null>;
  befallen: ReadonlySet<number>;
}

/** A pronoun in its place. */
interface Wanted {
  readonly pronoun: Pronoun;
  readonly token: number;
  readonly phrase: number;
  readonly part: Part;
  /** Phrases that are somebody else. */
  readonly apart: ReadonlySet<number>;
}

interface Entity {
  weight: number;
  last: Mention;
}

/** What the pronouns of a story take up: of all told of before that agree with one, the most salient. */
export class Anaphora {
  private readonly before: Noted[] = [];
  private here: Noted | null = null;
  /** Gender of those whom "he" or "she" took up. */
  private readonly genders = new Map<string, Mention['gender']>();

  /** Notes a sentence once its claims are made, with the phrases of those whom something befell. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense, befallen: ReadonlySet<number>): void {
    const noted = this.at(scene, senses);
    noted.befallen = befallen;
    this.before.push(noted);
    this.here = null;
    if (this.before.length > reach) this.before.shift();
  }

  /**
   * Whom or what a pronoun takes up; null where its phrase is none, nothing fits, or something is done to who speaks ("nobody had told them").
   * `apart`: phrases that are somebody else.
   */
  antecedent(
    scene: Scene,
    phrase: number,
    senses: (phrase: number) => PhraseSense,
    apart: readonly number[],
    part: Part,
  ): Mention | null {
    const here = this.at(scene, senses);
    const { head: token } = scene.phrases[phrase] as Phrase;
    if (!here.pronouns.has(token)) this.takeUp(here, phrase, token, apart, part);
    const found = here.pronouns.get(token) ?? null;
    if (found === null || !this.speaking(here, token).has(found.key)) return found;
    // Whether a person who speaks tells of himself is asked where his words are, unless he was told of before; what is done to a body
    // that speaks is done to it. «تحدث عن أنباء استقالته» tells of no resignation.
    if (found.sort === 'person') return !isOwner(scene, phrase) && this.isToldBefore(found) ? found : null;
    return isSubject(scene, phrase) ? null : found;
  }

  private takeUp(here: Noted, phrase: number, token: number, apart: readonly number[], part: Part): void {
    const { scene } = here;
    here.pronouns.set(token, null);
    const pronoun = pronounAt(scene, token);
    const found =
      pronoun === null || isPleonastic(scene, phrase)
        ? null
        : this.resolve(here, { pronoun, token, phrase, part, apart: coArguments(scene, phrase, apart) });
    here.pronouns.set(token, found);
    if (found !== null && found.gender === null && pronoun?.sort === 'person' && !pronoun.many)
      this.genders.set(found.key, pronoun.gender);
  }

  private isToldBefore({ key }: Mention): boolean {
    return this.before.some((noted) => this.mentionsOf(noted).some((one) => one.key === key));
  }

  /** Those who speak before a token of a sentence. */
  private speaking(here: Noted, token: number): ReadonlySet<string> {
    const speakers = speakersIn(here.scene, token);
    const found = this.keysOf(here, speakers, token);
    for (const { phrase, key } of this.mentionsOf(here)) if (speakers.includes(phrase)) found.add(key);
    return found;
  }

  /** Those whom the pronouns among some phrases before a token take up. */
  private keysOf(here: Noted, phrases: Iterable<number>, token: number): Set<string> {
    const found = new Set<string>();
    for (const phrase of phrases) {
      const head = here.scene.phrases[phrase]?.head ?? token;
      if (head >= token) continue;
      if (!here.pronouns.has(head)) this.takeUp(here, phrase, head, [], 'doer');
      const one = here.pronouns.get(head);
      if (one !== undefined && one !== null) found.add(one.key);
    }
    return found;
  }

  private at(scene: Scene, senses: (phrase: number) => PhraseSense): Noted {
    if (this.here?.scene !== scene)
      this.here = { scene, senses, mentions: null, pronouns: new Map(), befallen: new Set() };
    return this.here;
  }

  private resolve(here: Noted, wanted: Wanted): Mention | null {
    const { scene } = here;
    const bound = grammaticalAntecedent(scene, wanted.phrase);
    const one = bound < 0 ? undefined : this.mentionsOf(here).find(({ phrase }) => phrase === bound);
    if (one !== undefined && canTakeUp(scene, wanted.pronoun, one)) return one;
    return this.mostSalient(here, wanted);
  }

  private mostSalient(here: Noted, wanted: Wanted): Mention | null {
    const entities = new Map<string, Entity>();
    for (const noted of this.before) this.addAll(entities, noted, here, wanted);
    this.addAll(entities, here, here, wanted);
    const speaking = this.speaking(here, wanted.token);
    for (const key of this.keysOf(here, wanted.apart, wanted.token)) entities.delete(key);
    let best: Entity | null = null;
    let second = 0;
    for (const [key, entity] of entities) {
      if (speaking.has(key)) entity.weight *= shareOfSpeaker(wanted.part, isSubject(here.scene, wanted.phrase));
      if (best !== null && entity.weight <= best.weight) second = Math.max(second, entity.weight);
      else {
        second = best?.weight ?? 0;
        best = entity;
      }
    }
    // Where two may be meant, nobody is rather than the wrong one.
    return best === null || best.weight < second * clear ? null : best.last;
  }

  private addAll(entities: Map<string, Entity>, noted: Noted, here: Noted, wanted: Wanted): void {
    const { scene } = noted;
    const away = here.scene.number - scene.number;
    if (away > reach) return;
    const end = noted === here ? wanted.token : scene.tokens.length;
    const subject = wanted.part !== 'person' && isSubject(here.scene, wanted.phrase);
    this.readOwners(noted, end);
    for (const one of this.mentionsOf(noted)) {
      if ((scene.phrases[one.phrase] as Phrase).to > end) break;
      if (noted === here && wanted.apart.has(one.phrase)) continue;
      const weight = weightOf(scene, one.phrase, away, subject, false);
      this.add(entities, one, wanted, noted.befallen.has(one.phrase), weight, false);
    }
    for (const [at, one] of noted.pronouns) {
      if (one === null || at >= end) continue;
      const phrase = scene.phraseAt[at] as number;
      const owner = scene.phrases[phrase]?.head !== at;
      if (noted === here && wanted.apart.has(phrase) && !owner) continue;
      this.add(entities, one, wanted, noted.befallen.has(phrase), weightOf(scene, phrase, away, subject, owner), true);
    }
  }

  private add(
    entities: Map<string, Entity>,
    one: Mention,
    { pronoun, part }: Wanted,
    befallen: boolean,
    weight: number,
    again: boolean,
  ): void {
    const known = this.withGender(one);
    if (!canTakeUp(one.scene, pronoun, known)) return;
    const entity = entities.get(one.key);
    const share = weight * shareOf(known, pronoun, part, befallen);
    if (entity === undefined) entities.set(one.key, { weight: share, last: one });
    else {
      entity.weight += share;
      if (!again) entity.last = one;
    }
  }

  /** A mention with the gender that pronouns gave whom it names. */
  private withGender(one: Mention): Mention {
    const gender = one.gender ?? this.genders.get(one.key) ?? null;
    return gender === one.gender ? one : { ...one, gender };
  }

  private mentionsOf(noted: Noted): readonly Mention[] {
    noted.mentions ??= mentionsIn(noted.scene, noted.senses);
    return noted.mentions;
  }

  /** "His father", «والده»: whose it is is told of too. */
  private readOwners(noted: Noted, end: number): void {
    for (const { token, phrase, pronoun, apart } of ownersIn(noted.scene, end)) {
      if (noted.pronouns.has(token)) continue;
      noted.pronouns.set(token, null);
      noted.pronouns.set(token, this.mostSalient(noted, { pronoun, token, phrase, part: null, apart }));
    }
  }
}

/** «تعرضه», «استقالته»: written onto a noun. */
function isOwner({ phrases }: Scene, phrase: number): boolean {
  return (phrases[phrase] as Phrase).of >= 0;
}
