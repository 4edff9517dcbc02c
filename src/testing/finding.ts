import { compareIncident } from '../comparison';
import type { ActorValue, Claim, EventClass, Incident, Question, QuestionKind, Report, Role, Value } from '../model';
import { BuilderError } from './builder-error';
import { actor, claim, happening, incident, moment, place, quantity, reports, thing } from './builders';
import { readQuantity } from './read-quantity';
import { tinyGazetteer } from './tiny-gazetteer';

/** A question with what it was made from. */
export interface Finding {
  readonly question: Question;
  readonly incident: Incident;
  readonly reports: ReadonlyMap<string, Report>;
}

/** How each kind of question is answered: by which event, in which role, from which words. */
interface Recipe {
  readonly event: EventClass;
  readonly role: Role | null;
  value(words: string): Value;
}

const actorOf = (name: string): ActorValue => actor(`actor:${slug(name)}`, name);

const recipes: Readonly<Record<QuestionKind, Recipe>> = {
  occurrence: { event: 'explode', role: null, value: () => ({ kind: 'polarity', affirmed: true }) },
  agent: { event: 'strike', role: 'agent', value: actorOf },
  cause: { event: 'explode', role: 'cause', value: (words) => happening(slug(words) as EventClass, words) },
  means: { event: 'strike', role: 'means', value: (words) => thing(`thing:weapon/${slug(words)}`, words) },
  target: { event: 'strike', role: 'target', value: (words) => thing(`thing:${slug(words)}`, words) },
  place: { event: 'strike', role: 'place', value: (words) => place(`place:${slug(words)}`, words) },
  origin: { event: 'launch', role: 'origin', value: (words) => place(`place:${slug(words)}`, words) },
  time: { event: 'strike', role: 'time', value: momentOf },
  count: { event: 'kill', role: 'quantity', value: (words) => quantity(0, readQuantity(words)) },
  outcome: { event: 'leave', role: 'agent', value: () => actor('actor:subject', 'the subject') },
  identity: { event: 'kill', role: 'patient', value: (words) => thing(`thing:person/${slug(words)}`, words) },
};

/**
 * Makes a finding from short lines, each `source @ time (origin): value`; time and origin may be left out. A value may be
 * put as `not …` (denied), `maybe …` (possible) or `claims …` (the source claims responsibility), a source as `unnamed …`.
 *
 * @throws BuilderError where a line has no source or value, or the lines answer no question of the kind
 * @example
 * finding('count', 'police: 26', 'governor: 30').question.relation // => 'conflict'
 */
export function finding(kind: QuestionKind, ...lines: readonly [string, ...string[]]): Finding {
  if (!Object.hasOwn(recipes, kind))
    throw new BuilderError(`Expected one of ${Object.keys(recipes).join(', ')}; got "${String(kind)}".`);
  const times: Record<string, string | null> = {};
  const claims = lines.map((line, index) => {
    const report = `r${index + 1}`;
    const told = readLine(line);
    times[report] = told.at;
    return claimOf(kind, report, told);
  });
  const [made, dated] = [incident(claims), reports(times)];
  const questions = compareIncident(made, { gazetteer: tinyGazetteer(), reports: dated });
  const question = questions.find((each) => each.kind === kind);
  if (question === undefined) throw new BuilderError(`The lines answer no question of kind "${kind}".`);
  return { question, incident: made, reports: dated };
}

interface Line {
  readonly source: string;
  readonly at: string | null;
  readonly origin: string | null;
  readonly stance: 'is' | 'not' | 'maybe' | 'claims';
  readonly words: string;
}

function readLine(line: string): Line {
  const colon = line.indexOf(': ');
  if (colon <= 0) throw new BuilderError(`Expected "source: value" or "source @ time (origin): value"; got "${line}".`);
  const [head, told] = [line.slice(0, colon), line.slice(colon + 2).trim()];
  const [, source = '', at, origin] = /^([^@(]+?)(?:\s*@\s*([^\s(]+))?(?:\s*\(([^)]*)\))?\s*$/u.exec(head) ?? [];
  const [, stance, words = ''] = /^(?:(not|maybe|claims)\s+)?(.*)$/u.exec(told) ?? [];
  if (source === '' || words === '') throw new BuilderError(`Expected a source and a value; got "${line}".`);
  return {
    source,
    at: at === undefined ? null : new Date(at.length <= 10 ? at : `${at.slice(0, 16)}:00Z`).toISOString(),
    origin: origin ?? null,
    stance: (stance as Line['stance'] | undefined) ?? 'is',
    words,
  };
}

function claimOf(kind: QuestionKind, report: string, { source: told, origin, stance, words }: Line): Claim {
  const { event, role, value } = recipes[kind];
  const unnamed = told.startsWith('unnamed ');
  const source = unnamed ? told.slice('unnamed '.length) : told;
  const happened = kind === 'outcome' ? (slug(words) as EventClass) : event;
  return claim({
    report,
    event: happened,
    quote: `${source}: ${words}`,
    roles: role === null ? {} : { [role]: value(words) },
    source: unnamed
      ? { name: source, named: false, kind: 'group' }
      : { name: source, id: `actor:${slug(source)}`, kind: 'organisation' },
    origin: origin ?? `actor:${slug(source)}`,
    ...(stance === 'claims' ? { act: 'claim-responsibility' } : {}),
    commitment: {
      polarity: stance === 'not' ? 'denied' : 'affirmed',
      certainty: stance === 'maybe' ? 'possible' : 'certain',
      focus: stance === 'not' && role !== null && kind !== 'outcome' ? role : 'event',
    },
  });
}

/** `2024-04-21` is that day, `2024-04-21T21:50` that minute. */
function momentOf(words: string): Value {
  const day = words.length <= 10;
  const from = new Date(day ? `${words}T00:00:00Z` : `${words}:00Z`);
  if (Number.isNaN(from.getTime())) throw new BuilderError(`Expected a date such as 2024-04-21T21:50; got "${words}".`);
  const to = new Date(from.getTime() + (day ? 86_400_000 : 60_000));
  return moment(from.toISOString(), to.toISOString(), { precision: day ? 'day' : 'minute', text: words });
}

/** Lower case, words joined by hyphens; a slash keeps its levels ("US/military"). */
function slug(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}/]+/gu, '-');
}
