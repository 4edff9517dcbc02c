import { describe, expect, it } from 'vitest';
import { crossReference, type ReportInput } from '../../src';

const at = '2031-05-05T18:00:00Z';
const report = (id: string, outlet: string, title: string, body: string): ReportInput => ({
  id,
  outlet,
  title,
  body,
  publishedAt: at,
});

/** First mouths of all claims whose words hold one of those given, each origin once. */
function originsOf(reports: readonly ReportInput[], ...words: readonly string[]): number {
  const { incidents } = crossReference(reports);
  const claims = incidents.flatMap(({ questions }) =>
    questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  );
  const told = claims.filter(({ evidence: { quote } }) => words.some((one) => quote.includes(one)));
  expect(new Set(told.map(({ evidence }) => evidence.report)).size).toBe(words.length);
  return new Set(told.map(({ origin }) => origin)).size;
}

const english = (account: string) =>
  report(
    'a',
    'The Bay',
    'Lorry destroyed at Lindau depot',
    `A lorry was destroyed on Monday at a depot in the town of Lindau. An army officer said ${account}.`,
  );
const arabic = (speaker: string, account: string) =>
  report(
    'b',
    'الميناء',
    'تدمير شاحنة في مستودع لينداو',
    `قال مسؤول في المستودع إن شاحنة دُمرت يوم الاثنين في بلدة لينداو. وقال ${speaker} في الجيش إن ${account}.`,
  );

describe('one unnamed officer in two outlets that say to nobody whom they told', () => {
  it.each([
    ['an officer', 'ضابط'],
    ['another than the one before', 'ضابط آخر'],
  ])('is one origin where both have the same account of the same thing: %s', (_, speaker) => {
    const reports = [english('an air strike had destroyed the lorry'), arabic(speaker, 'ضربة جوية دمرت الشاحنة')];
    expect(originsOf(reports, 'air strike had destroyed', 'ضربة جوية دمرت')).toBe(1);
  });

  it('is two where the accounts differ', () => {
    const reports = [english('an air strike had destroyed the lorry'), arabic('ضابط', 'حريقا دمر الشاحنة')];
    expect(originsOf(reports, 'air strike had destroyed', 'حريقا دمر')).toBe(2);
  });
});
