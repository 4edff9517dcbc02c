import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { Commitment } from '../../model/commitment';
import type { EventClass } from '../../model/event-class';
import type { Evidence } from '../../model/evidence';
import type { Quote } from '../../model/extracted';
import { stableId } from '../../model/id';
import type { ExtractorEffect, ExtractorProblem, UngroundedProblem } from '../../model/problem';
import type { Argument, Role } from '../../model/proposition';
import type { Report } from '../../model/report';
import type { Source } from '../../model/source';
import { certainties, polarities, roles, sourceKinds, speechActs, stages } from '../../model/vocabulary';
import { originKey } from '../attribution/origin-key';
import { outletOf } from '../outlet-of';
import { givenValue, isEventClass } from './given-value';
import { QuoteFinder } from './locate';
import { sourceOfWords, valueOfWords, type WordsContext } from './read-words';
import type { ReadStories } from './stories';

type Given = Readonly<Record<string, unknown>>;

/** Turns an extractor's answer about one report into claims, and what cannot be used of it into problems. */
export class AnswerReader {
  readonly problems: (UngroundedProblem | ExtractorProblem)[] = [];
  private readonly quotes: QuoteFinder;

  constructor(
    private readonly extractor: string,
    private readonly report: Report,
    private readonly stories: ReadStories,
    private readonly gazetteer: Gazetteer,
  ) {
    this.quotes = new QuoteFinder(report, (part, at) => stories.cutsAt(part, at));
  }

  read(answer: unknown): Claim[] {
    const claims = plain(answer);
    if (!Array.isArray(claims)) {
      this.fault('', 'a list of claims', claims ?? 'no JSON', 'answer-ignored');
      return [];
    }
    const read = new Map<string, Claim>();
    for (const [index, given] of claims.entries()) {
      const claim = this.claim(given, `[${index}]`);
      if (claim !== null) read.set(claim.id, claim);
    }
    return [...read.values()];
  }

  private claim(given: unknown, where: string): Claim | null {
    if (!isRecord(given)) return this.fault(where, 'a claim', given, 'claim-refused');
    const { event, predicate } = given;
    if (!isEventClass(event)) return this.fault(`${where}.event`, 'an event class', event, 'claim-refused');
    const evidence = this.ground(given.quote, `${where}.quote`, null, 'claim-refused');
    if (evidence === null) return null;
    const passage = this.stories.passageOf(evidence);
    const context = passage === null ? null : this.stories.contextOf(passage);
    if (passage === null || context === null)
      return this.fault(`${where}.quote`, 'words of one story that a pack reads', evidence.quote, 'claim-refused');
    const attribution = this.attribution(given, where, evidence, context);
    if (attribution === null) return null;
    const commitment = this.commitment(given.commitment, `${where}.commitment`);
    const args = this.arguments(given.arguments, `${where}.arguments`, evidence, event, context);
    const named = typeof predicate === 'string' && predicate !== '' ? predicate : event;
    const assertion = [evidence.part, evidence.start, evidence.end, event, named, JSON.stringify([commitment, args])];
    return {
      id: stableId('extracted', this.report.id, ...assertion, ...attribution.chain.map(({ name }) => name)),
      report: this.report.id,
      passage: passage.id,
      sentence: this.stories.sentenceOf(evidence),
      proposition: { event, predicate: named, arguments: args },
      attribution,
      commitment,
      evidence,
      background: given.background === true,
      origin: originKey(attribution.chain, context.pack),
    };
  }

  private arguments(
    given: unknown,
    where: string,
    clause: Evidence,
    event: EventClass,
    context: WordsContext,
  ): Argument[] {
    const list = this.list(given, where);
    return list.flatMap((each, index) => this.argument(each, `${where}[${index}]`, clause, event, context) ?? []);
  }

  private argument(
    given: unknown,
    where: string,
    clause: Evidence,
    event: EventClass,
    context: WordsContext,
  ): Argument | null {
    if (!isRecord(given)) return this.fault(where, 'an argument', given, 'argument-refused');
    if (typeof given.role !== 'string' || !roles.has(given.role))
      return this.fault(`${where}.role`, [...roles].join(', '), given.role, 'argument-refused');
    const role = given.role as Role;
    const evidence = this.ground(given.quote, `${where}.quote`, clause, 'argument-refused');
    if (evidence === null) return null;
    if (given.value !== undefined && given.value !== null) {
      const made = givenValue(given.value, evidence.quote, (id) => this.gazetteer.concept(id) !== undefined);
      if ('value' in made) return { role, value: made.value, evidence };
      const { field, expected, actual } = made.fault;
      return this.fault(`${where}.value${field}`, expected, actual, 'argument-refused');
    }
    const value = valueOfWords(evidence, role, event, context);
    return value === null
      ? this.fault(
          `${where}.quote`,
          `words that can be read as ${role}, or a value`,
          evidence.quote,
          'argument-refused',
        )
      : { role, value, evidence };
  }

  /** Null where a source is not grounded: without it the words would be laid into another's mouth. */
  private attribution(given: Given, where: string, clause: Evidence, context: WordsContext): Attribution | null {
    const chain: [Source, ...Source[]] = [outletOf(this.report)];
    for (const [index, each] of this.list(given.sources, `${where}.sources`).entries()) {
      const source = this.source(each, `${where}.sources[${index}]`, clause, context);
      if (source === null) return null;
      chain.push(source);
    }
    if (chain.length === 1) return { chain, cue: null, mode: 'none', act: null };
    const cue = given.cue === undefined ? null : this.ground(given.cue, `${where}.cue`, null, 'field-ignored');
    const act = this.choice(given.act, speechActs, `${where}.act`, 'say');
    return { chain, cue, mode: given.mode === 'direct' ? 'direct' : 'indirect', act };
  }

  private source(given: unknown, where: string, clause: Evidence, context: WordsContext): Source | null {
    if (!isRecord(given)) return this.fault(where, 'a source', given, 'claim-refused');
    const words = this.ground(given.quote, `${where}.quote`, clause, 'claim-refused');
    if (words === null) return null;
    const read = sourceOfWords(words, context) ?? { ...nobody, name: words.quote };
    const kind = this.choice(given.kind, sourceKinds, `${where}.kind`, read.kind) as Source['kind'];
    const own: Record<string, unknown> = { ...read, kind };
    for (const field of ['id', 'side'] as const) {
      const id = given[field];
      if (id === undefined) continue;
      if (id === null || (typeof id === 'string' && this.gazetteer.concept(id) !== undefined)) own[field] = id;
      else this.fault(`${where}.${field}`, 'an id of the gazetteer or null', id, 'field-ignored');
    }
    if (typeof given.named === 'boolean') own.named = given.named;
    if (given.count === null || Number.isInteger(given.count)) own.count = given.count;
    for (const field of ['role', 'anonymity'] as const)
      if (given[field] === null || typeof given[field] === 'string') own[field] = given[field];
    return own as unknown as Source;
  }

  private commitment(given: unknown, where: string): Commitment {
    const own = isRecord(given) ? given : {};
    if (given !== undefined && !isRecord(given)) this.fault(where, 'a commitment', given, 'field-ignored');
    return {
      polarity: this.choice(own.polarity, polarities, `${where}.polarity`, 'affirmed') as Commitment['polarity'],
      certainty: this.choice(own.certainty, certainties, `${where}.certainty`, 'certain') as Commitment['certainty'],
      stage: this.choice(own.stage, stages, `${where}.stage`, 'accomplished') as Commitment['stage'],
      focus: this.choice(own.focus, new Set([...roles, 'event']), `${where}.focus`, 'event') as Commitment['focus'],
      conditional: own.conditional === true,
    };
  }

  private ground(given: unknown, where: string, within: Evidence | null, effect: ExtractorEffect): Evidence | null {
    const quote = isRecord(given) ? given.quote : given;
    if (typeof quote !== 'string') return this.fault(where, 'a quote', given, effect);
    const found = this.quotes.find(given as Quote, within);
    if (found !== null) return found;
    const { extractor, report } = this;
    const nearest = this.quotes.nearest(quote);
    this.problems.push({ kind: 'ungrounded', extractor, report: report.id, where, quote, nearest, effect });
    return null;
  }

  private choice(given: unknown, names: ReadonlySet<string>, where: string, absent: string): string {
    if (given === undefined || given === null) return absent;
    if (typeof given === 'string' && names.has(given)) return given;
    this.fault(where, [...names].join(', '), given, 'field-ignored');
    return absent;
  }

  private list(given: unknown, where: string): readonly unknown[] {
    if (given === undefined || given === null) return [];
    if (Array.isArray(given)) return given;
    this.fault(where, 'a list', given, 'field-ignored');
    return [];
  }

  private fault(where: string, expected: string, actual: unknown, effect: ExtractorEffect): null {
    const { extractor, report } = this;
    this.problems.push({
      kind: 'extractor',
      extractor,
      report: report.id,
      where,
      expected,
      actual: (JSON.stringify(actual) ?? typeof actual).slice(0, 80),
      effect,
    });
    return null;
  }
}

const nobody: Omit<Source, 'name'> = {
  kind: 'unknown',
  id: null,
  named: false,
  count: null,
  role: null,
  side: null,
  anonymity: null,
};

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer as plain JSON of our own; undefined where it is none. */
function plain(answer: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(answer));
  } catch {
    return undefined;
  }
}
