import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';
import { calledFate, fateOf, fates, ownFate } from './fate-of';

interface Told {
  readonly value: Value;
  readonly sentence: number;
  /** Class of thing, or null. */
  readonly thing: string | null;
  readonly several: boolean;
  /** How many they are, where that was said. */
  readonly number: number | null;
}

/** Classes that any group of persons may be told by when it is taken up again. */
const plain: ReadonlySet<string> = new Set(
  ['', '/man', '/woman', '/youth', '/child', '/family', '/suspect', '/resident', '/foreigner'].map(
    (name) => `thing:person${name}`,
  ),
);

const most = 40;

const reach = 4;

/**
 * Persons and things told of in a story, newest last, for what is said of them later to be said of the same: "nine men were held …
 * the men were smugglers", "the video … it was fake". Persons are known by what befell them (centering, Grosz et al. 1995).
 */
export class Referents {
  private readonly groups: Told[] = [];
  private readonly others: Told[] = [];
  /** Sentences whose other persons and things are looked up where somebody asks for them: few do. */
  private readonly unread: { readonly scene: Scene; readonly senses: (phrase: number) => PhraseSense }[] = [];
  /** What was last said to be in a state, by scale: "the sheets were forged … they were authentic". */
  private readonly described = new Map<string, { readonly value: Value; readonly sentence: number }>();

  /** Notes a sentence once its claims are made; gives the phrases of those whom something befell in it. */
  note(scene: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): ReadonlySet<number> {
    const befallen = new Set<number>();
    for (const draft of drafts) {
      const fate = fateOf(draft);
      if (fate === null) continue;
      for (const { role, phrase } of draft.slots) {
        if (role !== 'patient' || phrase < 0) continue;
        befallen.add(phrase);
        this.noteGroup(scene, phrase, fate, senses);
      }
      for (const { phrase, quantity } of draft.quantities)
        if (quantity.effect !== null && quantity.best > 0) this.noteGroup(scene, phrase, fate, senses);
    }
    for (const { event, slots } of drafts) {
      const state = event === 'be' ? slots.find(({ value }) => value?.kind === 'state')?.value : undefined;
      const subject = slots.find(({ role }) => role === 'patient')?.phrase ?? -1;
      if (state?.kind !== 'state' || subject < 0 || senses(subject).pronoun) continue;
      const value = valueOfPhrase(scene, subject, 'patient', senses, 'be');
      if (value !== null) this.described.set(state.scale, { value, sentence: scene.number });
    }
    keepLast(this.groups);
    this.unread.push({ scene, senses });
    // A sentence without an end is read piece by piece, and all of its pieces are in reach.
    if ((this.unread[0] as { readonly scene: Scene }).scene.number < scene.number - reach) this.unread.shift();
    else if (this.unread.length > 2 * reach) this.readOthers();
    return befallen;
  }

  private readOthers(): readonly Told[] {
    for (const { scene, senses } of this.unread)
      for (const phrase of scene.phrases) {
        const told = this.candidate(scene, phrase, senses);
        if (told !== null) this.others.push(told);
      }
    this.unread.length = 0;
    keepLast(this.others);
    return this.others;
  }

  /**
   * What the subject of a state or class stands for, where that is not what its own words name: those whom a participle beside it
   * tells of, a pronoun's antecedent, a group taken up by a plain noun. Null where its words stand for themselves.
   */
  subject(
    scene: Scene,
    index: number,
    drafts: readonly Draft[],
    senses: (phrase: number) => PhraseSense,
    wanted: readonly string[],
    scale: string | null,
  ): Value | null {
    const phrase = scene.phrases[index] as Phrase;
    const sense = senses(index);
    const own = ownFate(scene, phrase, drafts) ?? calledFate(sense);
    if (own !== null) return group(scene, phrase, own);
    if (sense.pronoun) {
      const same = scale === null ? undefined : this.described.get(scale);
      if (same !== undefined && scene.number - same.sentence <= reach && wanted.includes('thing:information'))
        return same.value;
      return this.antecedent(scene, phrase, senses, wanted);
    }
    const number = numberOf(scene, sense);
    // "The nine": so many of whom was told.
    const bare = sense.thing === null && number !== null && sense.actors.length === 0 && !sense.unknownName;
    if (!(bare || (sense.thing !== null && plain.has(sense.thing))) || !isDefinite(scene, phrase)) return null;
    const found = this.groups.findLast(
      (told) =>
        (number === null || told.number === null || told.number === number) &&
        (told.thing === null || sense.thing === null || akin(told.thing, sense.thing)),
    );
    return found?.value ?? null;
  }

  private antecedent(
    scene: Scene,
    phrase: Phrase,
    senses: (phrase: number) => PhraseSense,
    wanted: readonly string[],
  ): Value | null {
    const { lexeme } = scene.tokens[phrase.head] as Token;
    const sort = scene.pack.anaphors.get(lexeme.lemma) ?? (lexeme.number === 'plural' ? 'several' : null);
    const persons = wanted.includes('thing:person') || (wanted.length === 0 && sort === 'several');
    if (persons) {
      if (sort === 'body') return null;
      const recent = this.lastGroup(scene.number, sort !== 'person');
      if (sort === 'several' || recent !== undefined) return recent?.value ?? null;
    }
    const speakers = speakersOf(scene);
    const fits = (told: Told | null): told is Told =>
      told !== null &&
      (wanted.length === 0
        ? false
        : wanted.some((id) => told.thing !== null && scene.gazetteer.contains(id, told.thing)) ||
          (persons && told.value.kind === 'actor'));
    let here: Told | null = null;
    for (const before of scene.phrases) {
      if (before.to > phrase.from) break;
      const told = speakers.has(before.index) ? null : this.candidate(scene, before, senses);
      if (fits(told)) here = told;
    }
    const found = here ?? this.readOthers().findLast((told) => scene.number - told.sentence <= reach && fits(told));
    return found?.value ?? null;
  }

  /** The latest group; of a sentence that tells of the dead and the wounded, the dead. */
  private lastGroup(now: number, several: boolean): Told | undefined {
    const fits = (told: Told) => now - told.sentence <= reach && (several || !told.several);
    const last = this.groups.findLast(fits);
    if (last === undefined) return undefined;
    if (idOf(last.value) !== fates.wounded) return last;
    return this.groups.find((told) => told.sentence === last.sentence && idOf(told.value) === fates.killed) ?? last;
  }

  private noteGroup(scene: Scene, index: number, fate: string, senses: (phrase: number) => PhraseSense): void {
    const phrase = scene.phrases[index];
    if (phrase === undefined) return;
    const sense = senses(index);
    // Somebody named is known by the name.
    if (sense.unknownName || sense.actors.some((id) => isPerson(scene, id) && !isGeneric(id))) return;
    if (sense.pronoun || !(sense.animate || sense.casualty !== null || sense.number >= 0 || sense.actors.length > 0))
      return;
    const { lexeme } = scene.tokens[phrase.head] as Token;
    this.groups.push({
      value: group(scene, phrase, fate),
      sentence: scene.number,
      thing: sense.thing,
      several: sense.number >= 0 || lexeme.number !== 'singular',
      number: numberOf(scene, sense),
    });
  }

  private candidate(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Told | null {
    const sense = senses(phrase.index);
    if (sense.pronoun) return null;
    const person = sense.actors.some((id) => isPerson(scene, id)) || (sense.animate && sense.number < 0);
    if (sense.thing === null && !person) return null;
    const value = valueOfPhrase(scene, phrase.index, 'patient', senses, 'be');
    if (value === null || value.kind === 'happening') return null;
    const { lexeme } = scene.tokens[phrase.head] as Token;
    return {
      value,
      sentence: scene.number,
      thing: sense.thing ?? 'thing:person',
      several: lexeme.number === 'plural',
      number: numberOf(scene, sense),
    };
  }
}

function keepLast(list: Told[]): void {
  if (list.length > most) list.splice(0, list.length - most);
}

function idOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : null;
}

function isPerson(scene: Scene, id: string): boolean {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'actor' && (concept.type === 'person' || concept.type === 'role');
}

function group(scene: Scene, phrase: Phrase, fate: string): Value {
  return {
    kind: 'thing',
    id: fate,
    name: wordsOf(scene, phrase.from, phrase.to),
    definite: true,
    owner: null,
    attributes: [],
  };
}

function isDefinite(scene: Scene, phrase: Phrase): boolean {
  const first = scene.tokens[phrase.from] as Token;
  const head = scene.tokens[phrase.head] as Token;
  return head.lexeme.definite || (first.lexeme.pos === 'determiner' && first.lexeme.definite);
}

function numberOf(scene: Scene, { number }: PhraseSense): number | null {
  return number < 0 ? null : ((scene.tokens[number] as Token).lexeme.quantity?.best ?? null);
}

/** One is told by the wider word for the other, or both by plain words that may stand for either. */
function akin(a: string, b: string): boolean {
  return (
    a === b ||
    a === 'thing:person' ||
    b === 'thing:person' ||
    b === 'thing:person/suspect' ||
    b === 'thing:person/foreigner'
  );
}

/** Phrases that speak: whoever says "he is alive" says it of another. */
function speakersOf(scene: Scene): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { token, subject } of scene.relations)
    if (subject >= 0 && senseOf(scene.tokens[token] as Token, 'speech') !== undefined) found.add(subject);
  return found;
}
