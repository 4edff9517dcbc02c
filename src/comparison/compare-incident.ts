import type { Incident, Question } from '../model';
import { align, type Matter } from './align';
import { answeredMatters } from './answered';
import { astrayIn } from './astray';
import { type BareQuestion, bareQuestion, FoundQuestion, speechOf } from './bare-question';
import { withoutChance } from './chance';
import { type Compatibility, withCompatibility } from './compatibility';
import { counteredMatters } from './countered';
import { rivalDoers } from './doers';
import { withExcludedDeeds } from './excluded-deeds';
import { excludedStates } from './excluded-states';
import type { Kind } from './kind';
import { kinds as builtIn } from './kinds';
import type { Memory } from './memory';
import { withOwnWords } from './own-words';
import { type Grouped, group } from './positions';
import { type Scene, type SceneContext, sceneOf } from './scene';
import { valueKey } from './value-key';

/** What {@link compareIncident} needs beside the incident: the gazetteer, the reports by id, and what is the user's own. */
export interface CompareOptions extends SceneContext {
  /** Kinds of question of the user's own, beside the built-in ones. */
  readonly kinds?: readonly Kind[];
  /** What the user holds to exclude each other, or not to. */
  readonly compatibility?: Compatibility;
}

/** Questions in the order a reader wants them: what is disputed first. */
const rank = { conflict: 0, refine: 1, agree: 2, single: 3 } as const;

/**
 * Sets the claims of an incident side by side: which question each answers, who holds which position, and how every two
 * positions stand to each other. Background claims answer nothing. The order of reports and claims does not matter.
 *
 * @param memory what was found of the incident before, and is found now; the options are those of before
 */
export function compareIncident(incident: Incident, context: CompareOptions, memory: Memory | null = null): Question[] {
  return findQuestions(incident, context, memory).map((found) => found.question());
}

/** The same, for whoever may not read all of it. */
export function findQuestions(incident: Incident, context: CompareOptions, memory: Memory | null): FoundQuestion[] {
  memory?.begin(incident.id);
  const scene = sceneOf(incident, context, memory);
  memory?.enter(scene);
  const kinds = kindsOf(context);
  const matters = align(scene, kinds, memory).flatMap((matter) => {
    const work = () => divide(matter, scene);
    return memory === null ? work() : memory.parts(matter, scene, work);
  });
  const answered = [...matters, ...answeredMatters(scene, kinds, matters)];
  const excluded = [...answered, ...excludedStates(scene, kinds, answered)];
  const told = [...excluded, ...rivalDoers(scene, kinds, excluded)];
  const all = withOwnWords([...told, ...counteredMatters(scene, kinds, told)], scene);
  const questions = all.map(([part, grouped]) => {
    const work = () => bareQuestion(part, withoutChance(part, grouped, scene), incident.id, scene);
    return memory === null ? work() : memory.question(grouped, scene, work);
  });
  memory?.leave(scene);
  const origins = new Map(questions.map((question) => [question, originsOf(question)]));
  questions.sort(
    (a, b) =>
      rank[a.relation] - rank[b.relation] ||
      (origins.get(b) as number) - (origins.get(a) as number) ||
      (a.about < b.about ? -1 : a.about > b.about ? 1 : 0),
  );
  const speech = speechOf(incident, context);
  return questions.map((bare) => new FoundQuestion(bare, speech));
}

function kindsOf({ kinds = [], compatibility }: CompareOptions): readonly Kind[] {
  if (compatibility === undefined) return [...Object.values(builtIn), ...kinds];
  const all = { ...builtIn, outcome: withExcludedDeeds(builtIn.outcome, compatibility) };
  return [...Object.values(all), ...kinds].map((kind) => withCompatibility(kind, compatibility));
}

/** A matter with its positions; of one in dispute, what is told of something else stands apart. */
function divide(matter: Matter, scene: Scene): readonly (readonly [Matter, Grouped])[] {
  const { kind, topic, drafts } = matter;
  const whole = group(drafts, kind, scene);
  const astray = astrayIn(whole.stances, whole.matrix, kind, scene);
  if (astray.size === 0) return [[matter, whole]];
  const disputed = drafts.filter((answer) => !astray.has(answer));
  const grouped = group(disputed, kind, scene);
  // Nothing is left to dispute: it was no other matter.
  if (!grouped.matrix.some(({ relation }) => relation === 'conflicts')) return [[matter, whole]];
  return [
    [{ kind, topic, drafts: disputed }, grouped],
    ...whole.stances.flatMap((stance): [Matter, Grouped][] => {
      const rest = stance.filter((answer) => astray.has(answer));
      if (rest.length === 0) return [];
      const [{ value, denies, open }] = stance;
      const own = `${denies ? 'not:' : ''}${open ? 'open:' : ''}${valueKey(value)}`;
      const other = { kind, topic: `${topic}:apart:${own}`, drafts: rest };
      return [[other, group(rest, kind, scene)]];
    }),
  ];
}

function originsOf({ sides }: BareQuestion): number {
  const [first, ...rest] = sides;
  if (rest.length === 0) return first.origins.length;
  return new Set(sides.flatMap(({ origins }) => origins)).size;
}
