import { describe, expect, it } from 'vitest';
import {
  type AskAheadOptions,
  type AsyncExtractor,
  askAhead,
  type ClaimEntry,
  type ComparisonDocument,
  createDesk,
  crossReference,
  type ExtractedClaim,
  type Extractor,
  ExtractorDefinitionError,
  OptionError,
} from '../../src';

const english = {
  id: 'en',
  outlet: 'Harbour Post',
  publishedAt: '2031-05-06T08:00:00Z',
  title: 'Ferry burns in Basra',
  body: 'A ferry caught fire in Basra on Tuesday. The flames first licked at a heater that nobody had switched off, the fire brigade told Harbour Wire. Four people were killed.',
};
const arabic = {
  id: 'ar',
  outlet: 'المساء',
  publishedAt: '2031-05-06T10:00:00Z',
  title: 'حريق في عبارة بالبصرة',
  body: 'اشتعلت النيران في عبّارة في البصرة يوم الثلاثاء. وقال محافظ البصرة إن يدًا عابثة هي من أحرقتها. وقُتل أربعة أشخاص.',
};
const reports = [english, arabic];

const heater: ExtractedClaim = {
  quote: 'The flames first licked at a heater that nobody had switched off',
  event: 'burn',
  arguments: [
    { role: 'patient', quote: 'A ferry' },
    { role: 'cause', quote: 'a heater', value: { kind: 'happening', event: 'negligence' } },
  ],
  sources: [{ quote: 'Harbour Wire', kind: 'agency' }, { quote: 'the fire brigade' }],
  cue: 'told',
};
const arson: ExtractedClaim = {
  quote: 'يدًا عابثة هي من أحرقتها',
  event: 'burn',
  arguments: [
    { role: 'patient', quote: 'عبّارة' },
    { role: 'cause', quote: 'يدًا عابثة', value: { kind: 'happening', event: 'sabotage' } },
  ],
  sources: [{ quote: 'محافظ البصرة' }],
  cue: 'قال',
};
const of = (answers: Readonly<Record<string, unknown>>, mode?: Extractor['mode']): Extractor => ({
  name: 'model',
  ...(mode === undefined ? {} : { mode }),
  extract: ({ id }) => answers[id] as readonly ExtractedClaim[] | undefined,
});
const claimsOf = ({ incidents }: ComparisonDocument): readonly ClaimEntry[] =>
  incidents.flatMap(({ questions }) => questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)));
const one = (claim: unknown, body = english.body) =>
  crossReference([{ ...english, body }], { extractor: of({ en: [claim] }, 'replace') });

describe("an extractor of the user's own", () => {
  it("brings claims that are compared as the library's own", () => {
    const document = crossReference(reports, { extractor: of({ en: [heater], ar: [arson] }) });
    expect(document.problems).toEqual([]);
    const causes = document.incidents.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'cause'));
    expect(
      causes.map(({ relation, positions }) => [relation, positions.map(({ claims }) => claims[0]?.evidence.quote)]),
    ).toEqual([['conflict', [heater.quote, arson.quote]]]);
    const [claim] = claimsOf(document).filter(({ evidence }) => evidence.quote === heater.quote);
    expect(claim?.attribution.chain.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'outlet: Harbour Post',
      'agency: Harbour Wire',
      'organisation: the fire brigade',
    ]);
    expect(document.incidents.flatMap(({ questions }) => questions.map(({ kind }) => kind))).toContain('count');
  });

  it('stands instead of the library where it says so, and only where it answers', () => {
    const document = crossReference(reports, { extractor: of({ en: [heater] }, 'replace') });
    const quotes = claimsOf(document)
      .filter(({ evidence }) => evidence.report === 'en')
      .map(({ evidence }) => evidence.quote);
    expect(new Set(quotes)).toEqual(new Set([heater.quote]));
    expect(claimsOf(document).some(({ evidence }) => evidence.report === 'ar')).toBe(true);
  });

  it('is held to the words: each quote of the document stands where it says', () => {
    const document = crossReference(reports, { extractor: of({ en: [heater], ar: [arson] }) });
    const byId = new Map(document.reports.map((report) => [report.id, report]));
    for (const { evidence } of claimsOf(document))
      expect(byId.get(evidence.report)?.[evidence.part].slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it("replaces the library's reading of the same event in the same words", () => {
    const toll: ExtractedClaim = {
      quote: 'Four people were killed',
      event: 'kill',
      arguments: [{ role: 'quantity', quote: 'Four people' }],
      sources: [{ quote: 'the fire brigade' }],
    };
    const counts = claimsOf(crossReference([english], { extractor: of({ en: [toll] }) })).filter(
      ({ value }) => value.kind === 'quantity',
    );
    expect(counts.map(({ value, attribution }) => [value, attribution.chain.length])).toMatchObject([
      [{ best: 4, effect: 'killed', unit: 'person' }, 2],
    ]);
  });
});

describe('what is not grounded', () => {
  const nothing = { kind: 'ungrounded', extractor: 'model', report: 'en', nearest: null } as const;
  it.each([
    [
      'a claim',
      { ...heater, quote: 'Nine people drowned' },
      { where: '[0].quote', quote: 'Nine people drowned', effect: 'claim-refused' },
    ],
    [
      'a claim at another place',
      { ...heater, quote: { quote: 'A ferry', start: 3 } },
      { where: '[0].quote', quote: 'A ferry', nearest: 'A ferry', effect: 'claim-refused' },
    ],
    [
      'half a word',
      { ...heater, quote: 'Four peop' },
      { where: '[0].quote', quote: 'Four peop', nearest: 'Four peop', effect: 'claim-refused' },
    ],
    [
      'other letters',
      { ...heater, quote: 'a FERRY  caught' },
      { where: '[0].quote', quote: 'a FERRY  caught', nearest: 'A ferry caught', effect: 'claim-refused' },
    ],
    [
      "a source, without which the words would be another's",
      { ...heater, sources: [{ quote: 'the mayor' }] },
      { where: '[0].sources[0].quote', quote: 'the mayor', effect: 'claim-refused' },
    ],
    [
      'an argument',
      { ...heater, arguments: [{ role: 'agent', quote: 'the captain' }] },
      { where: '[0].arguments[0].quote', quote: 'the captain', effect: 'argument-refused' },
    ],
    ['a cue', { ...heater, cue: 'swore' }, { where: '[0].cue', quote: 'swore', effect: 'field-ignored' }],
  ])('is a problem that names it: %s', (_, claim, problem) => {
    const document = one(claim);
    expect(document.problems).toEqual([{ ...nothing, ...problem }]);
    expect(claimsOf(document).length > 0).toBe(problem.effect !== 'claim-refused');
  });

  it('takes nothing else with it', () => {
    const document = crossReference([english], {
      extractor: of({ en: [{ ...heater, quote: 'Nine people drowned' }, heater] }, 'replace'),
    });
    expect(document.problems).toHaveLength(1);
    expect(claimsOf(document).map(({ evidence }) => evidence.quote)).toContain(heater.quote);
  });

  it.each([
    ['in the title, where it comes first', 'Ferry burns', 'title', 0],
    [
      'at the place named',
      { quote: 'fire', part: 'body', start: english.body.lastIndexOf('fire') },
      'body',
      english.body.lastIndexOf('fire'),
    ],
    ['past the same letters within a word', 'on', 'body', english.body.indexOf(' on ') + 1],
  ] as const)('is grounded %s', (_, quote, part, start) => {
    const [claim] = claimsOf(one({ quote, event: 'burn', arguments: [{ role: 'place', quote: 'Basra' }] }));
    expect(claim?.evidence).toMatchObject({ part, start });
  });

  it('may stand behind a word of one letter that is written on', () => {
    const said = { quote: 'قُتل أربعة أشخاص', event: 'kill', arguments: [{ role: 'quantity', quote: 'أربعة أشخاص' }] };
    const document = crossReference([arabic], { extractor: of({ ar: [said] }, 'replace') });
    expect([document.problems, claimsOf(document)[0]?.value]).toMatchObject([[], { best: 4, effect: 'killed' }]);
  });
});

describe('an answer that is no claim', () => {
  it.each([
    ['no list', { en: 'nothing' }, '', 'a list of claims', 'answer-ignored'],
    ['what is no JSON', { en: [1n] }, '', 'a list of claims', 'answer-ignored'],
    ['a number', { en: [7] }, '[0]', 'a claim', 'claim-refused'],
    ['an event that is none', { en: [{ ...heater, event: 'zap' }] }, '[0].event', 'an event class', 'claim-refused'],
    ['no quote', { en: [{ event: 'burn' }] }, '[0].quote', 'a quote', 'claim-refused'],
    [
      'a role that is none',
      { en: [{ ...heater, arguments: [{ role: 'hero', quote: 'A ferry' }] }] },
      '[0].arguments[0].role',
      'agent,',
      'argument-refused',
    ],
    [
      'an id that nobody knows',
      {
        en: [
          {
            ...heater,
            arguments: [{ role: 'agent', quote: 'the fire brigade', value: { kind: 'actor', id: 'actor:nobody' } }],
          },
        ],
      },
      '[0].arguments[0].value.id',
      'an id of the gazetteer or null',
      'argument-refused',
    ],
    [
      'a value of no kind',
      { en: [{ ...heater, arguments: [{ role: 'agent', quote: 'A ferry', value: { kind: 'boat' } }] }] },
      '[0].arguments[0].value.kind',
      'a value of kind',
      'argument-refused',
    ],
    [
      'low above best',
      {
        en: [
          {
            ...heater,
            arguments: [{ role: 'quantity', quote: 'Four people', value: { kind: 'quantity', best: 4, low: 5 } }],
          },
        ],
      },
      '[0].arguments[0].value',
      'low <= best <= high',
      'argument-refused',
    ],
    [
      'words that say no time',
      { en: [{ ...heater, arguments: [{ role: 'time', quote: 'A ferry' }] }] },
      '[0].arguments[0].quote',
      'words that can be read as time',
      'argument-refused',
    ],
    [
      'a certainty that is none',
      { en: [{ ...heater, commitment: { certainty: 'sure' } }] },
      '[0].commitment.certainty',
      'certain,',
      'field-ignored',
    ],
  ] as const)('is a problem that says where and what: %s', (_, answers, where, expected, effect) => {
    const { problems } = crossReference([english], { extractor: of(answers) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'extractor', extractor: 'model', report: 'en', where, effect });
    expect(problems[0]?.kind === 'extractor' && problems[0].expected.startsWith(expected)).toBe(true);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('busy');
      },
      'an error: busy',
    ],
    ['promises', () => Promise.reject(new Error('late')), 'a promise'],
    [
      'writes to the report',
      (report: { body: string }) => {
        report.body = '';
      },
      'an error',
    ],
  ])('leaves the report to the library where the extractor %s', (_, extract, actual) => {
    const document = crossReference([english], { extractor: { name: 'model', extract: extract as never } });
    expect(document.problems).toMatchObject([{ kind: 'extractor', where: '', effect: 'answer-ignored' }]);
    expect(JSON.stringify(document.problems)).toContain(actual);
    expect(claimsOf(document)).toEqual(claimsOf(crossReference([english])));
  });

  it.each([
    ['no name', { extract: () => [] }],
    ['nothing to ask', { name: 'model' }],
    ['a mode that is none', { name: 'model', mode: 'beside', extract: () => [] }],
  ])('is misuse where the extractor has %s', (_, extractor) => {
    expect(() => crossReference([], { extractor: extractor as never })).toThrow(ExtractorDefinitionError);
    expect(() => createDesk({ extractor: extractor as never })).toThrow(ExtractorDefinitionError);
  });
});

describe('the desk', () => {
  const extractor = of({ en: [heater, { ...heater, quote: 'Nine people drowned' }], ar: [arson] });
  it('asks the extractor too, also when it is restored', () => {
    const desk = createDesk({ extractor });
    expect(desk.addAll(reports).problems).toMatchObject([{ kind: 'ungrounded', report: 'en' }]);
    const all = crossReference(reports, { extractor });
    expect(desk.incidents().map(({ questions }) => questions.map(({ about }) => about))).toEqual(
      all.incidents.map(({ questions }) => questions.map(({ about }) => about)),
    );
    const again = createDesk({ extractor, from: desk.snapshot() });
    expect(again.incidents()).toEqual(desk.incidents());
    expect(again.problems).toMatchObject([{ kind: 'ungrounded' }]);
  });
});

describe('askAhead', () => {
  const later = (answers: Readonly<Record<string, unknown>>): AsyncExtractor => ({
    name: 'model',
    extract: async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, id === 'en' ? 5 : 0));
      if (answers[id] instanceof Error) throw answers[id];
      return answers[id] as readonly ExtractedClaim[];
    },
  });

  it('gives an extractor that answers at once, with answers to keep', async () => {
    const asked = await askAhead(reports, later({ en: [heater], ar: [arson] }), { concurrency: 2 });
    const direct = crossReference(reports, { extractor: of({ en: [heater], ar: [arson] }) });
    expect(crossReference(reports, { extractor: asked })).toEqual(direct);
    expect(Object.keys(asked.answers)).toEqual(['ar', 'en']);
    const kept = JSON.parse(JSON.stringify(asked.answers));
    expect(crossReference(reports, { extractor: of(kept) })).toEqual(direct);
  });

  it('has each failure told in the document', async () => {
    const asked = await askAhead(reports, later({ en: new Error('no credit'), ar: [arson] }));
    expect(crossReference(reports, { extractor: asked }).problems).toMatchObject([
      { kind: 'extractor', report: 'en', actual: 'an error: no credit', effect: 'answer-ignored' },
    ]);
  });

  it.each([
    [{ now: 5 }, 'Option "now": expected an ISO 8601 date or date-time; got 5.'],
    [{ languages: 'en' }, 'Option "languages": expected a list of language codes; got "en".'],
    [{ packs: [{}] }, 'Option "packs": expected a list of language packs; got [{}].'],
    [{ concurrency: 0 }, 'Option "concurrency": expected a whole number from 1; got 0.'],
    [{ concurrency: Number.NaN }, 'Option "concurrency": expected a whole number from 1; got null.'],
  ])('asks nothing with options such as %j', async (options, message) => {
    const asked: string[] = [];
    const model: AsyncExtractor = {
      name: 'model',
      extract: async ({ id }) => {
        asked.push(id);
        return [];
      },
    };
    const asking = askAhead(reports, model, options as unknown as AskAheadOptions);
    await expect(asking).rejects.toThrow(OptionError);
    await expect(asking).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });

  it('refuses what is no extractor', async () => {
    await expect(askAhead(reports, { name: 'model' } as unknown as AsyncExtractor)).rejects.toThrow(
      ExtractorDefinitionError,
    );
  });
});
