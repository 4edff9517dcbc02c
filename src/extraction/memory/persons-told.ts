import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';

interface Named {
  readonly scene: Scene;
  /** Several persons. */
  readonly many: boolean;
  readonly phrase: number;
  readonly senses: (phrase: number) => PhraseSense;
  /** Who it is: an id, or the lemma of what they are called. */
  readonly key: string;
}

const most = 8;

/** Sentences back in which "he" may have been named. */
const reach = 1;

/**
 * Single persons told of in a story, for "he" and "she" to be one of them where it can be no other: the sentence before and this one
 * tell of one person only, beside whoever speaks here. Where they tell of two, nobody is meant rather than the wrong one.
 */
export class PersonsTold {
  private recent: Named[] = [];
  /** The latest whom something befell, of several told of at once. */
  private befallen: ReadonlySet<Named> = new Set();

  /** Notes a sentence once its claims are made, with the phrases of those whom it befell. */
  note(scene: Scene, senses: (phrase: number) => PhraseSense, befallen: ReadonlySet<number>): void {
    const told = namedIn(scene, scene.phrases.length, senses);
    this.befallen = new Set([...this.befallen, ...told.filter(({ phrase }) => befallen.has(phrase))].slice(-most));
    if (told.length > 0 || (this.recent[0]?.scene.number ?? 0) < scene.number - reach)
      this.recent = [...this.recent.filter((one) => one.scene.number > scene.number - reach), ...told];
  }

  /** Whom a pronoun of one person stands for; null where its phrase is none, or where that is open. */
  resolve(
    scene: Scene,
    index: number,
    senses: (phrase: number) => PhraseSense,
    speakers: ReadonlySet<number>,
    role: Role,
    denied: boolean,
  ): Value | null {
    const phrase = scene.phrases[index] as Phrase;
    const { lexeme } = scene.tokens[phrase.head] as Token;
    if (scene.pack.anaphors.get(lexeme.lemma) !== 'person') return null;
    const told = this.before(scene, index, senses, speakers).filter(({ many }) => !many);
    // Whoever is known by an office alone ("the owner") goes by it only where a denial would else be his who speaks for him.
    const own = told.filter(({ key }) => !isGeneric(key));
    const [first, ...others] = own.length > 0 || !denied ? own : told;
    if (first === undefined || others.some(({ key }) => key !== first.key)) return null;
    const found = others.at(-1) ?? first;
    return valueAs(found, role);
  }

  /**
   * Whom a pronoun of several stands for, where they can be no others: those told of before it in the sentence, or, with `sentenceBefore`,
   * in the one before.
   */
  resolveSeveral(
    scene: Scene,
    index: number,
    senses: (phrase: number) => PhraseSense,
    speakers: ReadonlySet<number>,
    sentenceBefore: boolean,
  ): Value | null {
    const { lexeme } = scene.tokens[(scene.phrases[index] as Phrase).head] as Token;
    const several = scene.pack.anaphors.get(lexeme.lemma) === 'several';
    if (!several && !(lexeme.pos === 'pronoun' && isMany(lexeme))) return null;
    const doer = scene.relations.find(({ objects }) => objects.includes(index))?.subject;
    const told = this.before(scene, index, senses, speakers).filter(
      (one) => one.many && (one.scene === scene ? one.phrase !== doer : sentenceBefore) && agrees(one, lexeme),
    );
    const others = speaksForSeveral(scene, speakers) ? told.filter((one) => !isSubject(one)) : told;
    // «أصيب 20 عاملا تم نقلهم»: whoever this sentence told of last comes before all others.
    const here = others.findLast((one) => one.scene === scene);
    if (here !== undefined) return valueAs(here, 'patient');
    const harmed = others.filter((one) => this.befallen.has(one));
    const [first, ...rest] = harmed.length > 0 ? harmed : others;
    if (first === undefined || rest.some(({ key }) => key !== first.key)) return null;
    return valueAs(rest.at(-1) ?? first, 'patient');
  }

  private before(
    scene: Scene,
    index: number,
    senses: (phrase: number) => PhraseSense,
    speakers: ReadonlySet<number>,
  ): Named[] {
    return [
      ...this.recent.filter((one) => one.scene.number >= scene.number - reach),
      ...namedIn(scene, index, senses).filter(({ phrase }) => !speakers.has(phrase)),
    ];
  }
}

function valueAs({ scene, phrase, senses }: Named, role: Role): Value | null {
  const value = valueOfPhrase(scene, phrase, role, senses, 'act');
  return value?.kind === 'thing' ? { ...value, definite: true } : value;
}

/** "They said guards had shot them": those who speak are whom the sentence before was about, and what they tell befell others. */
function speaksForSeveral({ pack, phrases, tokens }: Scene, speakers: ReadonlySet<number>): boolean {
  for (const speaker of speakers) {
    const { lexeme } = tokens[(phrases[speaker] as Phrase).head] as Token;
    if (pack.anaphors.get(lexeme.lemma) === 'several') return true;
  }
  return false;
}

/** «هما» takes up two, as the noun shows it or the figure before it. */
function agrees({ scene, phrase, senses }: Named, { number }: Token['lexeme']): boolean {
  const { lexeme } = scene.tokens[(scene.phrases[phrase] as Phrase).head] as Token;
  if (number !== 'dual') return lexeme.number !== 'dual';
  const figure = scene.tokens[senses(phrase).number]?.lexeme.quantity?.best;
  return figure === undefined ? lexeme.number === 'dual' : figure === 2;
}

function isSubject({ scene, phrase }: Named): boolean {
  return scene.relations.some(({ subject }) => subject === phrase);
}

/** Those whom the phrases before one name. */
function namedIn(scene: Scene, before: number, senses: (phrase: number) => PhraseSense): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < before; at++) {
    const one = named(scene, scene.phrases[at] as Phrase, senses);
    if (one !== null) found.push(one);
  }
  return found;
}

/** Persons, by name or by what they are; null for a phrase of none. */
function named(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Named | null {
  const sense = senses(phrase.index);
  const { lexeme } = scene.tokens[phrase.head] as Token;
  if (sense.pronoun || lexeme.pos === 'pronoun') return null;
  const many = sense.number >= 0 || isMany(lexeme);
  const others = many && sense.scope === 'other';
  if (many && !sense.animate && !others) return null;
  // "The Winter Games": no person's name stands behind an article.
  const article = (scene.tokens[phrase.from] as Token).lexeme.pos === 'determiner';
  if (sense.unknownName && !sense.animate && sense.actors.length === 0 && article) return null;
  const id =
    sense.actors.find((actor) => isPerson(scene, actor) && !isGeneric(actor)) ??
    (sense.animate || sense.unknownName ? undefined : sense.actors.find((actor) => actor.startsWith('actor:role/')));
  if (id === undefined && !sense.animate && !sense.unknownName && !others) return null;
  return { scene, many, phrase: phrase.index, senses, key: id ?? sense.called };
}

function isPerson(scene: Scene, id: string): boolean {
  const concept = scene.gazetteer.concept(id);
  return concept?.kind === 'actor' && concept.type === 'person';
}

function isMany({ number }: Token['lexeme']): boolean {
  return number === 'plural' || number === 'dual';
}
