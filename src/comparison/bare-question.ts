import {
  type Answer,
  type Incident,
  type PairRelation,
  type Position,
  type Question,
  type Relation,
  stableId,
} from '../model';
import type { Matter } from './align';
import type { Draft } from './draft';
import type { Kind, Stance } from './kind';
import { kinds as builtIn } from './kinds';
import { labelsOf } from './label';
import { originsBehind } from './origins/vouching';
import type { Grouped } from './positions';
import type { Scene, SceneContext } from './scene';
import type { Speech } from './speech';
import { topicOf } from './topic';
import { valueKey } from './value-key';

/** A question before it is put into words: who gives which answer, and how the answers stand to each other. */
export interface BareQuestion {
  readonly id: string;
  readonly kind: Kind['kind'];
  readonly about: string;
  /** The words of a kind of the user's own. */
  readonly asks: Kind['wording'] | null;
  readonly relation: Question['relation'];
  readonly sides: readonly [Side, ...Side[]];
  readonly matrix: Question['matrix'];
}

/** A position without its words. */
export interface Side {
  readonly id: string;
  readonly stance: Stance;
  readonly origins: readonly string[];
}

export function bareQuestion(
  { kind, topic }: Matter,
  { stances, matrix }: Grouped,
  incident: string,
  scene: Scene,
): BareQuestion {
  const about = `${kind.kind}:${topic}`;
  const asks = Object.hasOwn(builtIn, kind.kind) ? null : kind.wording;
  const id = stableId('question', incident, about);
  const [first, ...rest] = stances.map((stance) => sideOf(stance, id, scene));
  if (first === undefined) throw new Error(`Question ${about} has no position.`);
  const relation = overall(matrix, stances);
  return { id, kind: kind.kind, about, asks, relation, sides: [first, ...rest], matrix };
}

function sideOf(stance: Stance, question: string, scene: Scene): Side {
  const [{ denies, open, value }] = stance;
  const claims = stance.map(({ claim }) => claim);
  return {
    id: stableId('position', question, String(denies), String(open), valueKey(value)),
    stance,
    origins: originsBehind(claims, scene.voiceOf, scene.isAbridged),
  };
}

/** The strongest that any two positions come to. */
function overall(matrix: readonly PairRelation[], stances: readonly Stance[]): Question['relation'] {
  const some = (test: (relation: Relation) => boolean) => matrix.some(({ relation }) => test(relation));
  if (some((relation) => relation === 'conflicts')) return 'conflict';
  if (some((relation) => relation !== 'equivalent' && relation !== 'incomparable')) return 'refine';
  if (matrix.length > 0 && !some((relation) => relation !== 'incomparable')) return 'single';
  const { origin, report } = (stances[0] as Stance)[0].claim;
  const more = stances.some((stance) => stance.some(({ claim }) => claim.origin !== origin || claim.report !== report));
  return more ? 'agree' : 'single';
}

/** Holds no more of a scene than what words are found by: whoever keeps a question for later keeps it as well. */
export function speechOf({ events }: Incident, { gazetteer, reports }: SceneContext): Speech {
  return { index: gazetteer, events, languageOf: ({ report }) => reports.get(report)?.language ?? null };
}

/** A question that is put into words when somebody asks for them. */
export class FoundQuestion {
  private made: Question | null = null;

  constructor(
    readonly bare: BareQuestion,
    private readonly speech: Speech,
  ) {}

  question(): Question {
    this.made ??= inWords(this.bare, this.speech);
    return this.made;
  }
}

function inWords({ id, kind, about, asks, relation, sides, matrix }: BareQuestion, speech: Speech): Question {
  const [first, ...rest] = sides;
  return {
    id,
    kind,
    about,
    topic: topicOf(
      kind,
      sides.map(({ stance }) => stance),
      matrix,
      speech,
    ),
    ...(asks === null ? {} : { asks }),
    relation,
    positions: [positionOf(first, speech), ...rest.map((side) => positionOf(side, speech))],
    matrix,
  };
}

function positionOf({ id, stance, origins }: Side, speech: Speech): Position {
  const [first, ...rest] = stance.map((draft) => new Given(draft)) as [Answer, ...Answer[]];
  const [{ denies, open }] = stance;
  const labels = labelsOf(stance, speech);
  return { id, label: labels[0].text, labels, value: first.value, denies, open, answers: [first, ...rest], origins };
}

/** A draft without what is the question's and the position's. Made by a constructor for the reason that drafts are. */
class Given implements Answer {
  readonly claim: Answer['claim'];
  readonly value: Answer['value'];
  readonly evidence: Answer['evidence'];
  readonly commitment: Answer['commitment'];
  declare readonly sequel?: true;

  constructor({ claim, value, evidence, commitment, sequel }: Draft) {
    this.claim = claim;
    this.value = value;
    this.evidence = evidence;
    this.commitment = commitment;
    if (sequel !== undefined) this.sequel = sequel;
  }
}
