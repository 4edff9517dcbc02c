import type {
  ClaimEntry,
  ComparisonDocument,
  Evidence,
  PositionEntry,
  QuestionEntry,
  Report,
  Source,
  Value,
} from '../../src/model';

const english =
  'A grain barge sank near the old lock on Monday. The river police told Harbour Wire that three people drowned. ' +
  'The owner denied that the barge was overloaded.';
const arabic =
  'غرقت عبّارة الحبوب قرب الهويس القديم يوم الإثنين. وقال مسؤول في الدفاع المدني إن سبعة أشخاص لقوا حتفهم. 😀';
const hostile =
  '=HYPERLINK("http://x") five people drowned </style></script><script>alert(1)</script> " onload="alert(2) \u202eevil\u202c [x](y) `z`';

const report = (id: string, outlet: string | null, language: string | null, title: string, body: string): Report => ({
  id,
  outlet,
  language,
  publishedAt: id === 'h' ? null : `2031-03-0${id === 'e' ? 3 : 4}T09:30:00.000Z`,
  title,
  body,
  url: null,
  credits: [],
});

/** Reports of one invented incident: English, Arabic, and one that tries to break out of every format. */
export const reports: readonly Report[] = [
  report('e', 'River Post', 'en', 'Barge sinks', english),
  report('a', 'صوت النهر', 'ar', 'غرق عبّارة', arabic),
  report('h', '<img src=x onerror=alert(3)>', 'en', '@SUM(A1) "title"', hostile),
];

const evidence = (id: string, quote: string): Evidence => {
  const body = reports.find((one) => one.id === id)?.body ?? '';
  const start = body.indexOf(quote);
  if (start < 0) throw new Error(`no such words in ${id}: ${quote}`);
  return { report: id, part: 'body', start, end: start + quote.length, quote };
};

const source = (kind: Source['kind'], name: string, named: boolean): Source => ({
  kind,
  id: null,
  name,
  named,
  count: null,
  role: null,
  side: null,
  anonymity: null,
});

const claim = (id: string, quote: string, value: Value, origin: string, chain: readonly Source[]): ClaimEntry => ({
  id: `c-${id}-${origin}`,
  value,
  evidence: evidence(id, quote),
  attribution: {
    chain: [source('outlet', reports.find((one) => one.id === id)?.outlet ?? '?', true), ...chain],
    cue: null,
    mode: chain.length > 0 ? 'indirect' : 'none',
    act: null,
  },
  commitment: { polarity: 'affirmed', certainty: 'certain', stage: 'accomplished', focus: 'event', conditional: false },
  origin,
});

const drowned = (best: number): Value => ({
  kind: 'quantity',
  low: best,
  best,
  high: best,
  unit: 'person',
  measure: null,
  effect: 'killed',
  scope: { part: 'total', qualifiers: [] },
  approximate: false,
});

const position = (id: string, label: string, value: Value, claims: readonly ClaimEntry[]): PositionEntry => ({
  id,
  label,
  value,
  denies: false,
  open: false,
  origins: [...new Set(claims.map(({ origin }) => origin))],
  claims,
});

const police = source('organisation', 'river police', true);
const explanation = { en: '3 and 7 exclude each other.', ar: '3 و7 ينفي أحدهما الآخر.' };

const toll: QuestionEntry = {
  id: 'toll',
  kind: 'count',
  about: 'count:killed:person:total',
  relation: 'conflict',
  positions: [
    position('p3', 'three people', drowned(3), [
      claim('e', 'three people drowned', drowned(3), 'police', [source('agency', 'Harbour Wire', true), police]),
    ]),
    position('p7', 'سبعة أشخاص', drowned(7), [
      claim('a', 'سبعة أشخاص لقوا حتفهم', drowned(7), 'defence', [source('person', 'مسؤول في الدفاع المدني', false)]),
    ]),
    position('p5', '=five', drowned(5), [
      claim('h', '=HYPERLINK("http://x") five people drowned', drowned(5), 'h', []),
    ]),
  ],
  matrix: [
    { a: 0, b: 1, relation: 'conflicts', reason: 'quantity.disjoint', slots: { a: 3, b: 7 }, explanation },
    { a: 0, b: 2, relation: 'conflicts', reason: 'quantity.disjoint', slots: { a: 3, b: 5 }, explanation },
    { a: 1, b: 2, relation: 'conflicts', reason: 'quantity.disjoint', slots: { a: 7, b: 5 }, explanation },
  ],
};

const lock = {
  kind: 'place',
  id: null,
  name: 'the old lock',
  relation: 'near',
  side: null,
  thing: null,
  within: [],
} as const;
const where: QuestionEntry = {
  id: 'where',
  kind: 'place',
  about: 'place:sink',
  topic: {
    events: ['sink'],
    object: {
      role: 'undergoer',
      id: 'thing:vehicle/ship/barge',
      names: [
        { language: 'ar', text: 'عبّارة', noun: true },
        { language: 'en', text: 'barge', noun: true },
      ],
    },
  },
  relation: 'agree',
  positions: [
    position('w', 'the old lock', lock, [
      claim('e', 'near the old lock', lock, 'e', []),
      claim('a', 'قرب الهويس القديم', lock, 'a', []),
    ]),
  ],
  matrix: [],
};

const overload: QuestionEntry = {
  id: 'load',
  kind: 'cause',
  about: 'cause:sink',
  relation: 'single',
  positions: [
    {
      ...position('o', 'overloaded', { kind: 'polarity', affirmed: true }, [
        claim('e', 'the barge was overloaded', { kind: 'polarity', affirmed: false }, 'owner', [
          source('person', 'the owner', false),
        ]),
      ]),
      denies: true,
    },
  ],
  matrix: [],
};

/** A small comparison with a conflict between three positions, an agreement and a single answer. */
export const sampleDocument: ComparisonDocument = {
  version: 1,
  reports,
  incidents: [
    {
      id: 'other',
      label: 'A quiet incident',
      reports: ['e'],
      mentionedBy: ['a'],
      when: null,
      places: [],
      events: [],
      memberships: [],
      questions: [],
      dependencies: [],
      verdicts: [],
      disagreements: [],
    },
    {
      id: 'barge',
      label: 'Barge sinks',
      reports: ['e', 'a', 'h'],
      mentionedBy: [],
      when: {
        kind: 'moment',
        from: '2031-03-03T00:00:00.000Z',
        to: '2031-03-04T00:00:00.000Z',
        precision: 'day',
        weekday: 1,
        clock: null,
        zone: 'utc',
        text: 'Monday',
      },
      places: [],
      events: ['sink'],
      memberships: [],
      questions: [toll, where, overload],
      dependencies: [],
      verdicts: [
        {
          rule: 'escalate-balanced',
          question: 'toll',
          action: 'escalate',
          reason: { message: 'balanced', slots: {}, text: 'One origin against one.' },
        },
      ],
      disagreements: [],
    },
  ],
  origins: [
    { id: 'police', label: 'river police', reports: ['e'], outlets: ['River Post'] },
    { id: 'defence', label: 'الدفاع المدني', reports: ['a'], outlets: ['صوت النهر'] },
    { id: 'h', label: '<b>h</b>', reports: ['h'], outlets: [] },
    { id: 'e', label: 'River Post', reports: ['e'], outlets: ['River Post'] },
    { id: 'a', label: 'صوت النهر', reports: ['a'], outlets: ['صوت النهر'] },
    { id: 'owner', label: 'the owner', reports: ['e'], outlets: ['River Post'] },
  ],
  problems: [
    { kind: 'field', report: 'x', field: 'body', expected: 'a text', actual: '<nothing>', effect: 'report-skipped' },
  ],
};
