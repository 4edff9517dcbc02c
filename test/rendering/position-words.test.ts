import { describe, expect, it } from 'vitest';
import type { ClaimEntry, PositionEntry, QuestionEntry } from '../../src/model';
import { messagesFor } from '../../src/rendering/messages-for';
import { answerWords, spokesman } from '../../src/rendering/position-words';
import { viewOf } from '../../src/rendering/view';
import { reports, sampleDocument } from './sample-document';

const messages = messagesFor('en');
const view = viewOf(sampleDocument, messages);
const [model] = sampleDocument.incidents.flatMap(({ questions }) => questions[0]?.positions[0]?.claims[0] ?? []);

const said = (report: string, quote: string, name = quote): ClaimEntry => ({
  ...(model as ClaimEntry),
  value: { kind: 'thing', id: null, name, definite: false, owner: null, attributes: [] },
  evidence: { report, part: 'body', start: 0, end: quote.length, quote },
});
const position = (claims: readonly ClaimEntry[], more: Partial<PositionEntry> = {}): PositionEntry => ({
  id: 'p',
  label: 'label',
  value: claims[0]?.value ?? { kind: 'polarity', affirmed: true },
  denies: false,
  open: false,
  origins: [],
  claims,
  ...more,
});
const question = (...positions: readonly PositionEntry[]): QuestionEntry => ({
  id: 'q',
  kind: 'cause',
  about: '',
  relation: 'conflict',
  positions,
  matrix: [],
});

describe('answerWords', () => {
  it.each([
    [true, false, false, 'Yes'],
    [false, false, false, 'Denied'],
    [true, true, false, 'Denied'],
    [true, false, true, 'Left open'],
  ])('says yes or no where that is the question: %s, denied %s, open %s', (affirmed, denies, open, words) => {
    const value = { kind: 'polarity', affirmed } as const;
    expect(answerWords(position([], { value, denies, open }), messages)).toBe(words);
  });

  const left = { kind: 'happening', event: 'leave', name: 'غادر', concepts: [] } as const;
  const stayed = { kind: 'happening', event: 'stay', name: 'stayed', concepts: [] } as const;
  const object = { role: 'doer', id: null, names: [] } as const;
  const asked = (
    kind: string,
    events: readonly ('leave' | 'stay')[],
    ...positions: PositionEntry[]
  ): QuestionEntry => ({
    ...question(...positions),
    kind,
    topic: { events, object },
  });
  const yes = position([], { value: left });
  const no = position([], { value: left, denies: true });
  const other = position([], { value: stayed });

  it.each([
    ['did he leave: he did', yes, asked('outcome', ['leave'], yes, no), 'Yes'],
    ['did he leave: denied', no, asked('outcome', ['leave'], yes, no), 'Denied'],
    ['did he leave or stay', yes, asked('outcome', ['leave', 'stay'], yes, other), 'departure'],
    ['did he leave: he stayed', other, asked('outcome', ['leave'], yes, no, other), 'stay'],
    ['what caused it', yes, asked('cause', ['leave'], yes, no), 'departure'],
  ])('%s', (_, one, of, words) => {
    const labelled = { ...one, labels: [{ text: 'label', language: 'ar', as: 'name' as const }] };
    expect(answerWords(labelled, messages, of)).toBe(words);
  });

  const thing = { kind: 'thing', id: null, name: 'x', definite: false, owner: null, attributes: [] } as const;
  const strike = { kind: 'happening', event: 'strike', name: 'ضرب', concepts: [] } as const;
  const count = (low: number, high: number | null, approximate = false) =>
    ({
      kind: 'quantity',
      low,
      best: low,
      high,
      unit: 'thing:person',
      measure: null,
      effect: 'killed',
      scope: { part: 'total', qualifiers: [] },
      approximate,
    }) as const;
  const name = (language: string, text: string) => ({ language, text, as: 'name' }) as const;
  const quote = (language: string, text: string) => ({ language, text, as: 'quote' }) as const;
  const concept = (language: string, text: string) => ({ language, text, as: 'concept' }) as const;

  it.each<[what: string, more: Partial<PositionEntry>, english: string, arabic: string]>([
    ['both languages', { labels: [name('ar', 'عاصفة'), name('en', 'a storm')] }, 'a storm', 'عاصفة'],
    ['one language', { labels: [name('ar', 'عاصفة')] }, 'عاصفة', 'عاصفة'],
    ['a concept', { labels: [name('ar', 'عاصفة'), concept('en', 'storm')] }, 'storm', 'عاصفة'],
    ['a quote', { labels: [quote('en', 'the lock burst')] }, '“the lock burst”', '“the lock burst”'],
    ['a denied quote', { labels: [quote('ar', 'أنه غادر')], denies: true }, 'Denial: «أنه غادر»', 'نفي: «أنه غادر»'],
    ['a quote that denies', { labels: [quote('ar', 'لم أغادر')], denies: true }, '«لم أغادر»', '«لم أغادر»'],
    [
      'a quote that denies in English',
      { labels: [quote('en', 'he denied that he had left')], denies: true },
      '“he denied that he had left”',
      '“he denied that he had left”',
    ],
    ['a denied value', { labels: [name('en', 'a storm')], denies: true }, 'Not a storm', 'ليس بسبب a storm'],
    [
      'an open value',
      { labels: [name('en', 'a storm')], open: true },
      'Leaves open whether it was a storm',
      'لم يتأكد أنه بسبب a storm',
    ],
    ['a class of event', { value: strike, labels: [name('ar', 'قصف')] }, 'strike', 'قصف'],
    ['a figure', { value: count(3, 3) }, '3', '3'],
    ['a lower bound', { value: count(12500, null) }, 'at least 12,500', '12,500 على الأقل'],
    ['an upper bound', { value: count(0, 40) }, 'at most 40', '40 على الأكثر'],
    ['a rough range', { value: count(20, 99, true) }, 'dozens', 'العشرات'],
    ['a range', { value: count(21, 90, true) }, 'about 21–90', 'نحو 21–90'],
  ])('words %s', (_, more, english, arabic) => {
    const answer = position([], { value: thing, ...more });
    expect(answerWords(answer, messages, question(answer))).toBe(english);
    expect(answerWords(answer, messagesFor('ar'), question(answer))).toBe(arabic);
  });
});

describe('answers that are denied or left open', () => {
  it.each([
    ['agent', 'Not the army', 'نفي مسؤولية الجيش', 'Leaves open whether it was the army', 'لم تتأكد مسؤولية الجيش'],
    ['cause', 'Not the army', 'ليس بسبب الجيش', 'Leaves open whether it was the army', 'لم يتأكد أنه بسبب الجيش'],
    ['means', 'Not the army', 'دون استخدام الجيش', 'Leaves open whether it was the army', 'لم يتأكد استخدام الجيش'],
    ['place', 'Not the army', 'ليس في الجيش', 'Leaves open whether it was the army', 'لم يتأكد أنه في الجيش'],
    [
      'origin',
      'Not from the army',
      'ليس من الجيش',
      'Leaves open whether it was from the army',
      'لم يتأكد أنه من الجيش',
    ],
    ['mine', 'Not the army', 'نفي: الجيش', 'Leaves open whether it was the army', 'لم يتأكد: الجيش'],
  ])('%s', (kind, not, notArabic, open, openArabic) => {
    const labels = [
      { language: 'en', text: 'The army', as: 'name' },
      { language: 'ar', text: 'الجيش', as: 'name' },
    ] as const;
    const value = { kind: 'thing', id: null, name: 'x', definite: false, owner: null, attributes: [] } as const;
    const words = (more: Partial<PositionEntry>, language: 'en' | 'ar') => {
      const one = position([], { value, labels, ...more });
      return answerWords(one, messagesFor(language), { ...question(one), kind });
    };
    expect(words({ denies: true }, 'en')).toBe(not);
    expect(words({ denies: true }, 'ar')).toBe(notArabic);
    expect(words({ open: true }, 'en')).toBe(open);
    expect(words({ open: true }, 'ar')).toBe(openArabic);
  });
});

describe('answers in the other language', () => {
  const from = '2024-04-21T00:00:00Z';
  const moment = { kind: 'moment', from, to: null, weekday: 0, zone: 'local', text: 'x' } as const;
  it.each<[what: string, value: PositionEntry['value'], english: string, arabic: string]>([
    ['life', { kind: 'state', scale: 'life', sign: -1, name: 'x' }, 'dead', 'ميت'],
    ['readiness', { kind: 'state', scale: 'readiness', sign: -1, name: 'x' }, 'not ready', 'غير جاهز'],
    ['a day', { ...moment, precision: 'day', clock: null }, '2024-04-21', '2024-04-21'],
    ['an hour', { ...moment, precision: 'minute', clock: [1310, 1311] }, '2024-04-21 21:50', '2024-04-21 21:50'],
    [
      'a part of a day',
      { ...moment, precision: 'part-of-day', clock: [0, 360] },
      '2024-04-21 00:00–06:00',
      '2024-04-21 00:00–06:00',
    ],
    ['a month', { ...moment, precision: 'month', clock: null }, '2024-04', '2024-04'],
    ['a weekday', { ...moment, from: null, precision: 'day', clock: null }, 'Sunday', 'الأحد'],
  ])('says %s', (_, value, english, arabic) => {
    const foreign = (language: string) =>
      position([said('e', 'elsewhere')], { value, labels: [{ language, text: 'x', as: 'name' }] });
    expect(answerWords(foreign('ar'), messagesFor('en'))).toBe(english);
    expect(answerWords(foreign('en'), messagesFor('ar'))).toBe(arabic);
  });
});

describe('figures with units', () => {
  it.each<[low: number, unit: string, english: string, arabic: string]>([
    [18000, 'metre', '18 km', '18 كم'],
    [850, 'metre', '850 m', '850 م'],
    [16700, 'metre', '16.7 km', '16.7 كم'],
    [46.5, 'percent', '46.5%', '46.5%'],
    [3600, 'second', '1 hour', 'ساعة واحدة'],
    [7200, 'second', '2 hours', 'ساعتان'],
    [18000, 'second', '5 hours', '5 ساعات'],
    [39600, 'second', '11 hours', '11 ساعة'],
    [2700, 'second', '45 minutes', '45 دقيقة'],
    [2750000, 'kilogram', '2750 tonnes', '2750 طنًا'],
    [3e9, 'usd', '3 billion US dollars', '3 مليارات دولار'],
    [14.5e6, 'usd', '14.5 million US dollars', '14.5 مليون دولار'],
    [950, 'usd', '950 US dollars', '950 دولارًا'],
    [800e6, 'watt', '800 MW', '800 ميغاواط'],
    [12, 'item', '12', '12'],
  ])('%i %s', (low, unit, english, arabic) => {
    const value = {
      kind: 'quantity',
      low,
      best: low,
      high: low,
      unit,
      measure: 'x',
      effect: null,
      scope: { part: 'total', qualifiers: [] },
      approximate: false,
    } as const;
    expect(answerWords(position([], { value }), messagesFor('en'))).toBe(english);
    expect(answerWords(position([], { value }), messagesFor('ar'))).toBe(arabic);
  });
});

describe('spokesman', () => {
  it('is heard on what the others say, not on what its own side says most', () => {
    const aside = ['A', 'B', 'C'].map((who) => said('e', `${who} coalition offensive on the last pockets has begun`));
    const apt = said('e', 'The bomb went off between the town and the base');
    const other = position([said('e', 'There was no explosion near the base of the town')], { id: 'other' });
    const side = position([...aside, apt]);
    expect(spokesman(side, question(side, other), view, messages)).toBe(apt);
  });

  it('speaks the language of the page, at a readable length, and to the point', () => {
    const aside = said('e', 'A committee is to sit in the capital until the first of March');
    const apt = said('e', 'The storm broke the old lock before the barge sank');
    const arabic = said('a', 'كسرت العاصفة الهويس القديم قبل غرق العبّارة');
    const side = position([arabic, said('e', 'a storm'), aside, apt]);
    const other = position([said('e', 'The owner denied that the storm broke the old lock')]);
    expect(reports.map(({ id, language }) => [id, language])).toContainEqual(['a', 'ar']);
    expect(spokesman(side, question(side, other), view, messages)).toBe(apt);
    expect(spokesman(position([arabic]), question(side, other), view, messages)).toBe(arabic);
    expect(spokesman(position([]), question(side, other), view, messages)).toBeUndefined();
  });
});
