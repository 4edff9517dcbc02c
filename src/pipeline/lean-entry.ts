import { explanations } from '../comparison';
import type { PairRelation } from '../model';
import type { IncidentEntry, QuestionEntry } from '../model/document';
import type { Membership } from '../model/incident';
import type { CompactJson } from '../text/compact-json';
import { withLate } from './late-fields';

type Head = Pick<IncidentEntry, 'id' | 'label' | 'reports' | 'mentionedBy' | 'when' | 'places' | 'events'>;
type LeanQuestion = Omit<QuestionEntry, 'matrix'> & { readonly matrix: readonly PairRelation[] };
interface Answered extends Pick<IncidentEntry, 'dependencies' | 'verdicts' | 'disagreements'> {
  readonly questions: readonly LeanQuestion[];
}

/**
 * An entry as a desk keeps it: packed, and without what the library can say again of the rest whenever somebody asks, why
 * segments belong and how pairs of positions are explained.
 */
export class LeanEntry {
  private constructor(
    private readonly compact: CompactJson,
    private readonly packedHead: Uint8Array,
    private readonly answered: Uint8Array,
  ) {}

  static of(entry: IncidentEntry, compact: CompactJson): LeanEntry {
    const { questions, dependencies, verdicts, disagreements } = entry;
    const answered: Answered = { questions: questions.map(lean), dependencies, verdicts, disagreements };
    return new LeanEntry(compact, compact.pack(headOf(entry)), compact.pack(answered));
  }

  /** Which incident it is, and who tells of it. */
  head(): Head {
    return this.compact.unpack(this.packedHead) as Head;
  }

  /** The same answers, mentioned by others. */
  mentionedBy(reports: readonly string[]): LeanEntry {
    return new LeanEntry(this.compact, this.compact.pack({ ...this.head(), mentionedBy: reports }), this.answered);
  }

  questions(): readonly QuestionEntry[] {
    return this.answers().questions.map(full);
  }

  /** The entry in full; what it answers is unpacked when somebody looks at it. */
  full(memberships: readonly Membership[]): IncidentEntry {
    return withLate<Head & Pick<IncidentEntry, 'memberships'>, Omit<IncidentEntry, keyof Head | 'memberships'>>(
      { ...this.head(), memberships },
      {
        questions: () => this.questions(),
        dependencies: () => this.answers().dependencies,
        verdicts: () => this.answers().verdicts,
        disagreements: () => this.answers().disagreements,
      },
    );
  }

  private answers(): Answered {
    return this.compact.unpack(this.answered) as Answered;
  }
}

function headOf({ id, label, reports, mentionedBy, when, places, events }: Head): Head {
  return { id, label, reports, mentionedBy, when, places, events };
}

function lean(question: QuestionEntry): LeanQuestion {
  if (question.matrix.length === 0) return question;
  return {
    ...question,
    matrix: question.matrix.map(({ a, b, relation, reason, slots }) => ({ a, b, relation, reason, slots })),
  };
}

function full(question: LeanQuestion): QuestionEntry {
  if (question.matrix.length === 0) return { ...question, matrix: [] };
  const positions = question.positions.map(({ label, labels = [], denies, claims }) => ({
    label,
    labels,
    denies,
    answers: claims,
  }));
  return {
    ...question,
    matrix: question.matrix.map((pair) => ({ ...pair, explanation: explanations({ positions }, pair) })),
  };
}
