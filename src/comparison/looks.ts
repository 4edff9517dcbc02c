import type { Claim } from '../model';
import { oncePerPart } from './once-per-scene';
import type { Scene } from './scene';

/**
 * Something that a whole incident answers, by which what is worked out of a few claims may be decided. It is told apart by what it reads; what it
 * looks at for that is not written down.
 */
export interface Fact {
  readonly bit: number;
  readonly read: (scene: Scene) => string;
}

const all: Fact[] = [];

/** All facts, in the order in which they were named. */
export const facts: readonly Fact[] = all;

/** Facts that bits of one number tell apart. */
const most = 31;

export function fact(read: Fact['read']): Fact {
  if (all.length === most) throw new Error(`There are bits for ${most} facts of an incident.`);
  const made = { bit: 1 << all.length, read };
  all.push(made);
  return made;
}

type Ask<Answer, About> = (claim: Claim, scene: Scene, about: About) => Answer;

/** A question put to the whole incident about one claim, and what it was answered. */
export interface Asked {
  readonly ask: Ask<unknown, never>;
  readonly claim: Claim;
  /** What it was asked of besides. */
  readonly about: unknown;
  readonly answer: unknown;
}

/** What a piece of work has looked at beside the reports whose claims it was given. */
export interface Seen {
  /** The bits of facts. */
  readonly facts: number;
  readonly asked: readonly Asked[];
  /** Other claims of these reports as well. */
  readonly reports: boolean;
}

const nothing: readonly Asked[] = [];

/** Most work asks nothing and sees one of a few sets of facts. */
const factsAlone = [new Map<number, Seen>(), new Map<number, Seen>()] as const;

function seenFacts(facts: number, reports: boolean): Seen {
  const all = factsAlone[reports ? 1 : 0];
  let known = all.get(facts);
  if (known === undefined) {
    known = { facts, asked: nothing, reports };
    all.set(facts, known);
  }
  return known;
}

/**
 * Writes down what a piece of work looks at in a scene, so that it need not be done again for as long as that stays as it is. Work that
 * looks at claims of any report looks far: the next report may change what it gives.
 */
export class Looks {
  private far = false;
  private bits = 0;
  private asked: Asked[] | null = null;
  private reports = false;

  /** Begins with a new piece of work. */
  begin(): void {
    this.far = false;
    this.bits = 0;
    this.asked = null;
    this.reports = false;
  }

  /** What the work at hand has looked at so far; null where it looked far. */
  seen(): Seen | null {
    if (this.far) return null;
    const { bits, asked, reports } = this;
    return asked === null ? seenFacts(bits, reports) : { facts: bits, asked, reports };
  }

  atAll(): void {
    this.far = true;
  }

  atReport(): void {
    this.reports = true;
  }

  at({ bit }: Fact): void {
    this.bits |= bit;
  }

  /** Does some work of which nothing is written down. What it is to be told is handed on: it is asked for some hundred times a comparison. */
  aside<Told extends readonly unknown[], Made>(work: (...told: Told) => Made, ...told: Told): Made {
    const { far, bits, asked, reports } = this;
    const made = work(...told);
    this.far = far;
    this.bits = bits;
    this.asked = asked;
    this.reports = reports;
    return made;
  }

  /** Writes down a question with its answer. */
  note(asked: Asked): void {
    if (this.far) return;
    if (this.asked === null) this.asked = [asked];
    else this.asked.push(asked);
  }
}

/**
 * A function that looks through a whole scene to answer something of one claim. Whoever asks it depends on the answer, and not on all that it
 * looks at.
 *
 * @param isIdle whether in a scene it gives the same for every claim that it is asked about
 * @param ask gives null, a string, a number, a truth value, a claim of the scene or what it was asked about; any other object that it gives is
 * taken for another each time
 */
export function askedOfClaim<Answer, About = void>(
  isIdle: (scene: Scene) => boolean,
  ask: Ask<Answer, About>,
): Ask<Answer, About> {
  const idle = fact((scene) => String(isIdle(scene)));
  return (claim, scene, about) => {
    const { looks } = scene;
    const answer = looks.aside(ask, claim, scene, about);
    if (looks.aside(isIdle, scene)) looks.at(idle);
    else looks.note({ ask, claim, about, answer });
    return answer;
  };
}

/** A function that looks through a whole scene to say one thing of it. Whoever asks it depends on what it says, and on nothing else. */
export function askedOfScene<Answer extends string | boolean>(ask: (scene: Scene) => Answer): (scene: Scene) => Answer {
  const said = oncePerPart(ask);
  const own = fact((scene) => String(said(scene)));
  return (scene) => {
    scene.looks.at(own);
    return said(scene);
  };
}
