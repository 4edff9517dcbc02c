import type { Claim } from '../model';
import type { Matter } from './align';
import type { Happening } from './alignment/happenings';
import type { BareQuestion } from './bare-question';
import type { Draft } from './draft';
import { facts, type Seen } from './looks';
import type { Grouped } from './positions';
import type { Scene } from './scene';

/** A report's claims as they were compared, and all that they were made of. */
interface KeptReport {
  readonly told: readonly Claim[];
  readonly origins: readonly string[];
  readonly voice: string;
  readonly claims: readonly Claim[];
  /** Which happening each of them told of. */
  readonly happenings: readonly Happening[];
}

/** What a claim answers, and for each answer the place of the kind that asks. */
export interface ClaimAnswers {
  readonly drafts: readonly Draft[];
  readonly kinds: readonly number[];
}

type Parts = readonly (readonly [Matter, Grouped])[];

interface Kept<Made> {
  readonly made: Made;
  readonly seen: Seen;
}

interface KeptMatter extends Kept<Parts> {
  readonly drafts: readonly Draft[];
}

/** What one comparison found. */
class Found {
  readonly reports = new Map<string, KeptReport>();
  readonly answers = new Map<Claim, Kept<ClaimAnswers>>();
  readonly matters = new Map<string, KeptMatter>();
  readonly questions = new Map<Grouped, Kept<BareQuestion>>();
  /** What facts said that anything found was seen by, by their place. */
  readonly facts: (string | undefined)[] = [];
  /** Their bits. */
  seen = 0;

  constructor(readonly incident: string) {}
}

/**
 * What the last comparison of an incident found, for the next to go on from: whatever is worked out of some claims holds for as long as these
 * claims, the claims of their reports and all else that was looked at for it stay as they are. What the next does not come by again is
 * forgotten, and one that is broken off leaves nothing.
 */
export class Memory {
  private last: Found | null = null;
  private next = new Found('');
  /** Reports of which all is as it was, and all but the happenings of some claims. */
  private steady = new Set<string>();
  private told = new Set<string>();
  /** Claims that tell of another happening than they did. */
  private moved = new Set<Claim>();
  /** Bits of facts that have been read for this comparison, and of those that are no longer what they were. */
  private read = 0;
  private changed = 0;
  /** Topics are put together anew for each answer. */
  private readonly topics = new Map<string, string>();

  begin(incident: string): void {
    if (this.last?.incident !== incident) this.last = null;
    this.next = new Found(incident);
    // Made anew, not cleared: for the reason given in `CompactJson.pack`.
    this.steady = new Set();
    this.told = new Set();
    this.moved = new Set();
    this.read = 0;
    this.changed = 0;
    if (this.topics.size > mostTopics) this.topics.clear();
  }

  /** The claims of a report as they were compared last; undefined where something about them is new. */
  claimsOf(
    report: string,
    told: readonly Claim[],
    origins: readonly string[],
    voice: string,
  ): readonly Claim[] | undefined {
    const known = this.last?.reports.get(report);
    if (known === undefined || known.voice !== voice || !areSame(known.told, told) || !areSame(known.origins, origins))
      return undefined;
    this.next.reports.set(report, known);
    this.told.add(report);
    return known.claims;
  }

  keepClaims(
    report: string,
    told: readonly Claim[],
    origins: readonly string[],
    voice: string,
    claims: readonly Claim[],
  ): void {
    this.next.reports.set(report, { told, origins, voice, claims, happenings: [] });
  }

  /** Sets happenings against what they were, before anything is asked of this comparison. */
  enter(scene: Scene): void {
    for (const [id, report] of this.next.reports) {
      let isSteady = this.told.has(id);
      const happenings = report.claims.map((claim, at) => {
        const one = scene.happenings.of(claim);
        if (isSame(one, report.happenings[at])) return one;
        this.moved.add(claim);
        isSteady = false;
        return one;
      });
      if (isSteady) this.steady.add(id);
      else this.next.reports.set(id, { ...report, happenings });
    }
  }

  /** What a claim answers. */
  answers(claim: Claim, scene: Scene, work: () => ClaimAnswers): ClaimAnswers {
    const isAsTold = this.told.has(claim.report) && !this.moved.has(claim);
    const known = isAsTold ? this.last?.answers.get(claim) : undefined;
    if (known !== undefined && (!known.seen.reports || this.steady.has(claim.report)) && this.holds(known, scene)) {
      this.next.answers.set(claim, known);
      return known.made;
    }
    const kept = this.make(scene, work);
    if (kept.seen !== null) this.next.answers.set(claim, { made: this.withTopics(kept.made), seen: kept.seen });
    return kept.made;
  }

  /** A matter in its parts. */
  parts({ kind: { kind }, topic, drafts }: Matter, scene: Scene, work: () => Parts): Parts {
    const key = `${kind} ${topic}`;
    const known = this.last?.matters.get(key);
    if (known !== undefined && areSame(known.drafts, drafts) && this.areSteady(known) && this.holds(known, scene)) {
      this.next.matters.set(key, known);
      return known.made;
    }
    const { made, seen } = this.make(scene, work);
    if (seen !== null) this.next.matters.set(key, { drafts, made, seen });
    return made;
  }

  /** What is asked about a part of a matter. */
  question(grouped: Grouped, scene: Scene, work: () => BareQuestion): BareQuestion {
    const known = this.last?.questions.get(grouped);
    if (known !== undefined && this.holds(known, scene)) {
      this.next.questions.set(grouped, known);
      return known.made;
    }
    const { made, seen } = this.make(scene, work);
    if (seen !== null) this.next.questions.set(grouped, { made, seen });
    return made;
  }

  /** Ends a comparison: what it found is what the next goes on from. */
  leave(scene: Scene): void {
    this.look(this.next.seen, scene);
    this.last = this.next;
    this.next = new Found('');
  }

  /** Whether the reports of a matter are as they were, where it was looked at more of them than its own claims. */
  private areSteady({ drafts, seen }: KeptMatter): boolean {
    return !seen.reports || drafts.every(({ claim }) => this.steady.has(claim.report));
  }

  private make<Made>(scene: Scene, work: () => Made): { readonly made: Made; readonly seen: Seen | null } {
    scene.looks.begin();
    const made = work();
    const seen = scene.looks.seen();
    if (seen !== null) this.next.seen |= seen.facts;
    return { made, seen };
  }

  private holds({ seen: { facts, asked } }: Kept<unknown>, scene: Scene): boolean {
    this.next.seen |= facts;
    this.look(facts, scene);
    if ((facts & this.changed) !== 0) return false;
    for (const { ask, claim, about, answer } of asked) if (ask(claim, scene, about as never) !== answer) return false;
    return true;
  }

  /** Reads the facts of some bits, as far as they have not been read. */
  private look(bits: number, scene: Scene): void {
    const unread = bits & ~this.read;
    if (unread === 0) return;
    this.read |= unread;
    for (const [at, { bit, read }] of facts.entries()) {
      if ((unread & bit) === 0) continue;
      const says = read(scene);
      this.next.facts[at] = says;
      if (this.last !== null && this.last.facts[at] !== says) this.changed |= bit;
    }
  }

  /** The same answers, with one string for each topic. */
  private withTopics(answers: ClaimAnswers): ClaimAnswers {
    for (const draft of answers.drafts) {
      const { topic } = draft;
      const known = this.topics.get(topic);
      if (known === undefined) this.topics.set(topic, topic);
      else (draft as { topic: string }).topic = known;
    }
    return answers;
  }
}

/** Topics that are remembered from one comparison to the next; an incident has some dozens. */
const mostTopics = 2_000;

function isSame(a: Happening, b: Happening | undefined): boolean {
  return a.id === b?.id && a.main === b.main && a.explicit === b.explicit;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
