import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

const figures = (language: Language, text: string) =>
  claimsIn(language, text).flatMap(({ proposition }) =>
    proposition.arguments.flatMap(({ value }) => (value.kind === 'quantity' ? [value.best] : [])),
  );

/** By how much one figure exceeds another counts nothing. */
it.each<[Language, string, readonly number[]]>([
  ['en', 'Union leaders put turnout at 300,000, three times the police estimate.', [300000]],
  ['en', 'The toll was three times higher than the police figure.', []],
  ['ar', 'المشاركون 300 ألف، أي ثلاثة أضعاف تقدير الشرطة.', [300000]],
  ['ar', 'ارتفعت الأسعار أربعة أضعاف.', []],
])('%s %s', (language, text, expected) => expect(figures(language, text)).toEqual(expected));

it('leaves occasions as they are', () => {
  expect(figures('en', 'The plane circled three times before landing.')).toEqual([3]);
});

it.each(['ارتفعت الأسعار أربعة أضعاف.', 'بلغ عدد القتلى ضعف العدد المعلن.'])('and nothing fell: %s', (text) =>
  expect(claimsIn('ar', text).map(({ proposition }) => proposition.event)).not.toContain('fall'),
);
