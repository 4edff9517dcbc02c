import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { shownGender } from '../anaphora/shown-gender';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Center, Discourse } from './discourse';
import { sourceOf } from './source';

/**
 * Notes whom a sentence is about, for a pronoun in the next to take up: its subject before its objects (centering, Grosz, Joshi and
 * Weinstein 1995). A sentence about "him" goes on about whoever the one before was about.
 */
export function noteCenters(scene: Scene, discourse: Discourse, senses: (phrase: number) => PhraseSense): void {
  const main = scene.relations.find((relation) => isTold(scene, relation));
  if (main === undefined) return;
  if (goesOn(scene, main, senses)) discourse.tellOn(scene.number);
  const others = scene.relations.filter((relation) => relation !== main && isTold(scene, relation));
  for (const phrase of [main.subject, ...main.objects, ...others.map(({ subject }) => subject)]) {
    const center = phrase < 0 ? null : centerOf(scene, phrase, phrase === main.subject, senses);
    if (center !== null) discourse.tellOf(center);
  }
  // "The force is led by General Sami Adel": last of all whoever is named under a preposition.
  for (const phrase of main.obliques) {
    const center = centerOf(scene, phrase, false, senses);
    if (center?.isNamed) discourse.tellOf({ ...center, source: () => personOnly(center.source()) });
  }
}

function personOnly(source: Source | null): Source | null {
  return source?.kind === 'person' ? source : null;
}

/** What a verb tells by itself, not of a noun. */
function isTold({ tokens, clauses }: Scene, { token, clause }: Relations): boolean {
  return (tokens[token] as Token).lexeme.pos === 'verb' && (clauses[clause] as Clause).opener !== 'relative';
}

/** "He was arrested", «واعتقل»: a subject that is known already. */
function goesOn({ pack, tokens }: Scene, main: Relations, senses: (phrase: number) => PhraseSense): boolean {
  if (main.subject >= 0) return senses(main.subject).pronoun;
  const { verbForm } = (tokens[main.token] as Token).lexeme;
  return pack.order === 'verb-first' && verbForm === 'finite';
}

function centerOf(
  scene: Scene,
  phrase: number,
  isSubject: boolean,
  senses: (phrase: number) => PhraseSense,
): Center | null {
  const sense = senses(phrase);
  if (sense.pronoun || sense.event >= 0) return null;
  const { lexeme } = scene.tokens[(scene.phrases[phrase] as Phrase).head] as Token;
  const isPerson = sense.thing?.startsWith('thing:person') === true || sense.animate;
  const isBody = sense.thing?.startsWith('thing:group') === true;
  if (!isPerson && !isBody && sense.thing !== null) return null;
  const number = sense.number >= 0 ? countedAs(scene.tokens[sense.number] as Token) : (lexeme.number ?? undefined);
  return {
    sentence: scene.number,
    isSubject,
    isNamed: sense.unknownName,
    number,
    gender:
      number === undefined || number === 'singular'
        ? (lexeme.gender ?? shownGender(scene, scene.phrases[phrase] as Phrase))
        : undefined,
    source: () => {
      const source = sourceOf(scene, phrase, senses);
      if (source.kind === 'document' || source.kind === 'outlet') return null;
      const known = source.kind === 'organisation' && source.id !== null;
      return known || source.kind === 'person' || source.role !== null || isPerson || isBody ? source : null;
    },
  };
}

function countedAs({ lexeme }: Token): Center['number'] {
  const many = lexeme.quantity?.best ?? 2;
  return many === 1 ? 'singular' : many === 2 ? 'dual' : 'plural';
}
