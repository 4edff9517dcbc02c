import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { rootOf } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { type Mention, mentionsIn } from './mention';
import { isPleonastic } from './pleonastic';
import { canTakeUp, type Pronoun, pronounAt } from './pronoun';
import { isSubject, type Part, shareOf, weightOf } from './salience';

/** Sentences back in which what a pronoun takes up was told of. */
const reach = Number(process.env.REACH ?? 3);
const E2 = JSON.parse(process.env.ANA ?? '{}') as Record<string, number>;

/** A sentence with whom it tells of and whom its pronouns took up. */
interface Noted {
  readonly scene: Scene;
  readonly senses: (phrase: number) => PhraseSense;
  mentions: readonly Mention[] | null;
  readonly pronouns: Map<number, Mention | null>;
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

  /** Notes a sentence once its claims are made. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense): void {
    this.before.push(this.at(scene, senses));
    this.here = null;
    if (this.before.length > reach) this.before.shift();
  }

  /** Whom or what a pronoun takes up; null where its phrase is none, or nothing fits. `apart`: phrases that are somebody else. */
  antecedent(
    scene: Scene,
    index: number,
    senses: (phrase: number) => PhraseSense,
    apart: ReadonlySet<number>,
    part: Part,
  ): Mention | null {
    const here = this.at(scene, senses);
    const phrase = scene.phrases[index] as Phrase;
    const known = here.pronouns.get(phrase.head);
    if (known !== undefined) return known;
    const pronoun = pronounAt(scene, phrase.head);
    const found =
      pronoun === null || isPleonastic(scene, phrase)
        ? null
        : this.find(here, phrase.head, index, pronoun, new Set([...apart, ...coArguments(scene, index)]), isSubject(scene, index), part);
    here.pronouns.set(phrase.head, found);
    if (found !== null && found.gender === null && pronoun?.sort === 'person' && !pronoun.many)
      this.genders.set(found.key, pronoun.gender);
    return found;
  }

  private at(scene: Scene, senses: (phrase: number) => PhraseSense): Noted {
    if (this.here?.scene !== scene) this.here = { scene, senses, mentions: null, pronouns: new Map() };
    return this.here;
  }

  private find(
    here: Noted,
    token: number,
    index: number,
    pronoun: Pronoun,
    apart: ReadonlySet<number>,
    subject: boolean,
    part: Part,
  ): Mention | null {
    const entities = new Map<string, Entity>();
    for (const noted of [...this.before, here]) {
      const { scene } = noted;
      const away = here.scene.number - scene.number;
      if (away > reach) continue;
      this.readOwners(noted, noted === here ? token : scene.tokens.length);
      for (const one of this.mentionsOf(noted)) {
        const { from, to } = scene.phrases[one.phrase] as Phrase;
        if (noted === here && (to > token || from > token || apart.has(one.phrase))) continue;
        this.add(entities, one, pronoun, weightOf(scene, one.phrase, away, subject, false) * shareOf(one, pronoun, part));
      }
      for (const [at, one] of noted.pronouns) {
        if (one === null || (noted === here && at >= token)) continue;
        const phrase = scene.phraseAt[at] as number;
        const owner = (scene.phrases[phrase] as Phrase | undefined)?.head !== at;
        if (noted === here && apart.has(phrase) && !owner) continue;
        this.add(entities, one, pronoun, weightOf(scene, phrase, away, subject, owner) * shareOf(one, pronoun, part), true);
      }
    }
    void index;
    let best: Entity | null = null;
    let second = 0;
    for (const entity of entities.values()) {
      if (best === null || entity.weight > best.weight) {
        second = best?.weight ?? 0;
        best = entity;
      } else second = Math.max(second, entity.weight);
    }
    if (best !== null && second * (E2.margin ?? 1) > best.weight) return null;
    return best?.last ?? null;
  }

  private add(entities: Map<string, Entity>, one: Mention, pronoun: Pronoun, weight: number, again = false): void {
    const gender = one.gender ?? this.genders.get(one.key) ?? null;
    if (!canTakeUp(one.scene, pronoun, gender === one.gender ? one : { ...one, gender })) return;
    const known = entities.get(one.key);
    if (known === undefined) entities.set(one.key, { weight, last: one });
    else {
      known.weight += weight;
      if (!again) known.last = one;
    }
  }

  private mentionsOf(noted: Noted): readonly Mention[] {
    noted.mentions ??= mentionsIn(noted.scene, noted.senses);
    return noted.mentions;
  }

  /** "His father": whose it is is told of too. */
  private readOwners(noted: Noted, until: number): void {
    const { scene, pronouns } = noted;
    for (const { from, head, index } of scene.phrases) {
      if (from >= until) break;
      if (from === head || pronouns.has(from) || !scene.pack.possessives.has((scene.tokens[from] as Token).lexeme.lemma)) continue;
      const pronoun = possessiveAt(scene, from);
      pronouns.set(from, null);
      if (pronoun !== null) pronouns.set(from, this.find(noted, from, index, pronoun, new Set([index]), false, null));
    }
  }
}

function possessiveAt(scene: Scene, at: number): Pronoun | null {
  const lemma = (scene.tokens[at] as Token).lexeme.lemma;
  const sorts: Record<string, Pronoun> = {
    his: { sort: 'person', many: false, gender: 'masculine' },
    her: { sort: 'person', many: false, gender: 'feminine' },
    its: { sort: 'other', many: false, gender: null },
    their: { sort: null, many: true, gender: null },
  };
  return sorts[lemma] ?? null;
}

/** The other arguments of the verb that a pronoun is one of, and what is apposed to them: nobody does anything to "him" and is he. */
function coArguments({ relations, phrases }: Scene, index: number): Set<number> {
  const barred = new Set<number>([index]);
  for (const { subject, objects, obliques } of relations) {
    const object = objects.includes(index);
    if (!object && !obliques.includes(index)) continue;
    if (subject >= 0) barred.add(subject);
    for (const one of objects) barred.add(one);
  }
  for (const phrase of phrases) if (phrase.joined >= 0 && barred.has(rootOf(phrase, phrases).index)) barred.add(phrase.index);
  return barred;
}
