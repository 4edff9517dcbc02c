import { describe, expect, it } from 'vitest';
import {
  type ComparisonDocument,
  createDesk,
  crossReference,
  defaultGazetteer,
  defaultPacks,
  type LexiconEntry,
  relate,
} from '../../src';
import { checkLexicon } from '../../src/pipeline/check-lexicon';

const report = (id: string, body: string) => ({ id, outlet: id, publishedAt: '2031-05-06T08:00:00Z', body });
const burning: LexiconEntry = {
  language: 'en',
  pos: 'verb',
  word: 'zorch',
  senses: [{ kind: 'event', event: 'burn' }],
};
const burningInArabic: LexiconEntry = {
  language: 'ar',
  pos: 'verb',
  word: 'زربط',
  senses: [{ kind: 'event', event: 'burn' }],
  verbalNouns: ['زربطة'],
};
const lexicon: readonly LexiconEntry[] = [
  burning,
  burningInArabic,
  {
    language: 'en',
    pos: 'verb',
    word: 'smize',
    past: ['smoze', 'smozen'],
    senses: [{ kind: 'event', event: 'steal' }],
  },
  {
    language: 'en',
    pos: 'noun',
    word: 'wug',
    plurals: ['wugim'],
    senses: [{ kind: 'concept', id: 'thing:vehicle/truck', sort: 'noun' }],
  },
  {
    language: 'ar',
    pos: 'noun',
    word: 'زلطوم',
    plurals: ['زلاطيم'],
    senses: [{ kind: 'concept', id: 'thing:vehicle/truck', sort: 'noun' }],
  },
  { language: 'en', pos: 'adverb', word: 'perchance', senses: [{ kind: 'certainty', certainty: 'possible' }] },
  { language: 'en', pos: 'verb', word: 'let slip', past: ['let'], senses: [{ kind: 'speech', act: 'say' }] },
];

const claimsOf = ({ incidents }: ComparisonDocument) =>
  incidents.flatMap(({ questions }) => questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)));
const questionsOf = (bodies: readonly string[], words?: readonly LexiconEntry[]) =>
  crossReference(
    bodies.map((body, index) => report(`r${index}`, body)),
    { lexicon: words },
  ).incidents.flatMap(({ questions }) => questions);

describe("words of the user's own", () => {
  it.each([
    ['a verb, in the past', 'The militia zorched the depot in Basra.', 'burn'],
    ['a verb, as a participle', 'The depot in Basra was zorched by the militia.', 'burn'],
    ['an irregular past', 'The gang smoze the painting in Basra.', 'steal'],
    ['an irregular participle', 'The painting was smozen by the gang in Basra.', 'steal'],
    ['an Arabic verb', 'زربط المسلحون المستودع في البصرة.', 'burn'],
    ['an Arabic verb, in the present', 'يزربط المسلحون المستودع في البصرة.', 'burn'],
    ['an Arabic verb, feminine', 'زربطت الميليشيا المستودع في البصرة.', 'burn'],
    ['a verbal noun', 'وقعت زربطة المستودع في البصرة.', 'burn'],
  ])('are read: %s', (_, body, event) => {
    const events = (words?: readonly LexiconEntry[]) =>
      crossReference([report('a', body)], { lexicon: words }).incidents.flatMap((incident) => incident.events);
    expect(events()).not.toContain(event);
    expect(events(lexicon)).toContain(event);
  });

  it('mean the same in both languages', () => {
    const bodies = [
      'A raid took place in Basra on Tuesday. The army zorched the wugim, the governor said.',
      'نفذت مداهمة في البصرة يوم الثلاثاء. وقالت وزارة الصحة إن الشرطة زربطت الزلاطيم.',
    ];
    const about = (words?: readonly LexiconEntry[]) =>
      questionsOf(bodies, words)
        .filter((question) => question.about === 'occurrence:incident:thing:vehicle:burn')
        .map(({ relation, positions }) => [relation, positions.flatMap(({ claims }) => claims).length]);
    expect(about(lexicon)).toEqual([['agree', 2]]);
    expect(about()).toEqual([]);
  });

  it('can be cues', () => {
    const [hedged] = claimsOf(
      crossReference([report('a', 'The army perchance bombed the bridge in Basra.')], { lexicon }),
    );
    expect(hedged?.commitment.certainty).toBe('possible');
    const [said] = claimsOf(
      crossReference([report('a', 'The governor let slip that the army bombed the bridge in Basra.')], { lexicon }),
    );
    expect(said?.attribution.chain.map(({ name }) => name)).toEqual(['a', 'The governor']);
  });

  it('come before what the packs know of the word', () => {
    const word: LexiconEntry = {
      language: 'en',
      pos: 'verb',
      word: 'bombard',
      senses: [{ kind: 'event', event: 'praise' }],
    };
    const [token] =
      defaultPacks(undefined, [word])
        .find(({ language }) => language === 'en')
        ?.sentences('bombarded', 0, 9)
        .flatMap(({ tokens }) => tokens) ?? [];
    expect(token?.lexeme.senses[0]).toEqual({ kind: 'event', event: 'praise', frame: 'transitive' });
  });

  it('reach the desk and relate', () => {
    const desk = createDesk({ lexicon });
    desk.add(report('a', 'The militia zorched the depot in Basra.'));
    expect(desk.incidents().flatMap(({ events }) => events)).toContain('burn');
    expect(relate('The militia zorched the depot.', 'The militia did not burn the depot.', { lexicon }).relation).toBe(
      'conflicts',
    );
  });

  it('leave the packs of others alone, and make their own once', () => {
    expect(defaultPacks(undefined, lexicon)).toBe(defaultPacks(undefined, lexicon));
    expect(defaultPacks(undefined, lexicon)).not.toBe(defaultPacks());
    expect(crossReference([report('a', 'The militia zorched the depot in Basra.')])).toEqual(
      crossReference([report('a', 'The militia zorched the depot in Basra.')]),
    );
  });
});

describe('a word that cannot be taken', () => {
  it.each([
    ['nothing', null, '', 'is null, no entry', '#0'],
    ['a language that has no pack', { ...burning, language: 'fr' }, 'language', 'is "fr"; there are ar, en', 'zorch'],
    ['a class that is none', { ...burning, pos: 'particle' }, 'pos', /^is "particle"; there are verb/u, 'zorch'],
    ['no word', { ...burning, word: '' }, 'word', /no word of 2 to 80 letters/u, '#0'],
    ['a word of another script', { ...burning, word: 'زربط' }, 'word', /no word/u, 'زربط'],
    ['no sense', { ...burning, senses: [] }, 'senses', /no list of senses/u, 'zorch'],
    [
      'a sense of no sort',
      { ...burning, senses: [{ kind: 'zap' }] },
      'senses[0]',
      'kind is "zap", no sort of sense',
      'zorch',
    ],
    [
      'an event that is none',
      { ...burning, senses: [{ kind: 'event', event: 'zap' }] },
      'senses[0]',
      'event is "zap", no event class',
      'zorch',
    ],
    [
      'a concept that nobody knows',
      { ...burning, senses: [{ kind: 'concept', id: 'thing:zap', sort: 'noun' }] },
      'senses[0]',
      /gazetteer lacks/u,
      'zorch',
    ],
    ['plurals that are none', { ...burning, pos: 'noun', plurals: 'zorches' }, 'plurals', /no list of words/u, 'zorch'],
    ['a present that is none', { ...burningInArabic, present: 'زربط' }, 'present', /no present/u, 'زربط'],
  ] as const)('is a problem that says what is wrong, and the rest is taken: %s', (_, wrong, field, detail, entry) => {
    const { entries, problems } = checkLexicon([wrong, burning], defaultGazetteer());
    expect(problems).toMatchObject([{ kind: 'entry', entry, field }]);
    expect(problems[0]?.detail).toMatch(detail);
    expect(entries.map(({ word }) => word)).toEqual(['zorch']);
  });

  it('is told of by the document and by the desk', () => {
    const words = [{ ...burning, pos: 'particle' }, burning] as unknown as readonly LexiconEntry[];
    const document = crossReference([report('a', 'The militia zorched the depot in Basra.')], { lexicon: words });
    expect(document.problems).toMatchObject([{ kind: 'entry', entry: 'zorch', field: 'pos' }]);
    expect(document.incidents.flatMap(({ events }) => events)).toContain('burn');
    expect(createDesk({ lexicon: words }).problems).toEqual(document.problems);
  });

  it("is one that packs of the user's own would not read", () => {
    const { problems } = crossReference([], { packs: defaultPacks(), lexicon: [burning] });
    expect(problems).toMatchObject([{ kind: 'entry', entry: 'zorch', field: 'language' }]);
  });

  it('does not compile with a mistyped class', () => {
    // @ts-expect-error: no such event class
    const wrong: LexiconEntry = { ...burning, senses: [{ kind: 'event', event: 'brun' }] };
    expect(crossReference([], { lexicon: [wrong] }).problems).toHaveLength(1);
  });
});
