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
    [true, false, 'Yes, it happened'],
    [false, false, 'No, it did not happen'],
    [true, true, 'No, it did not happen'],
  ])('says yes or no where that is the question: %s, denied %s', (affirmed, denies, words) => {
    const value = { kind: 'polarity', affirmed } as const;
    expect(answerWords(position([], { value, denies }), view, messages)).toBe(words);
  });

  it('takes the name from a report in the language of the page, and marks denials and openness', () => {
    const claims = [said('a', 'بسبب عاصفة', 'عاصفة'), said('e', 'a storm broke the lock', 'storm')];
    expect(answerWords(position(claims, { label: 'عاصفة' }), view, messages)).toBe('storm');
    expect(answerWords(position(claims.slice(0, 1), { label: 'عاصفة' }), view, messages)).toBe('عاصفة');
    expect(answerWords(position(claims, { label: 'عاصفة', open: true }), view, messages)).toBe('storm (left open)');
    expect(answerWords(position(claims, { label: 'عاصفة', denies: true }), view, messages)).toBe('Not: عاصفة');
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
