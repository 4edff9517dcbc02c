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
    [true, false, true, 'Not established'],
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
    ['did he leave or stay', yes, asked('outcome', ['leave', 'stay'], yes, other), 'departure “label”'],
    ['did he leave: he stayed', other, asked('outcome', ['leave'], yes, no, other), 'stay “label”'],
    ['what caused it', yes, asked('cause', ['leave'], yes, no), 'departure “label”'],
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
    ['a concept', { labels: [name('ar', 'عاصفة'), concept('en', 'storm')] }, 'storm «عاصفة»', 'عاصفة'],
    ['a quote', { labels: [quote('en', 'the lock burst')] }, '“the lock burst”', '“the lock burst”'],
    ['a denied quote', { labels: [quote('ar', 'لم أغادر')], denies: true }, 'Denial: «لم أغادر»', 'نفي: «لم أغادر»'],
    ['a denied value', { labels: [name('en', 'a storm')], denies: true }, 'Denied: a storm', 'نفي: a storm'],
    ['an open value', { labels: [name('en', 'a storm')], open: true }, 'Not established: a storm', 'لم يتأكد: a storm'],
    ['a class of event', { value: strike, labels: [name('ar', 'قصف')] }, 'strike «قصف»', 'قصف'],
    ['a figure', { value: count(3, 3) }, '3', '3'],
    ['a lower bound', { value: count(12500, null) }, 'at least 12,500', '12,500 على الأقل'],
    ['an upper bound', { value: count(0, 40) }, 'at most 40', '40 على الأكثر'],
    ['a rough range', { value: count(20, 99, true) }, 'about 20–99', 'نحو 20–99'],
  ])('words %s', (_, more, english, arabic) => {
    const answer = position([], { value: thing, ...more });
    expect(answerWords(answer, messages)).toBe(english);
    expect(answerWords(answer, messagesFor('ar'))).toBe(arabic);
  });
});

describe('spokesman', () => {
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
