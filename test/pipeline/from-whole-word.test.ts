import { expect, it } from 'vitest';
import type { Report } from '../../src/model';
import { fromWholeWord } from '../../src/pipeline/from-whole-word';

const cases: readonly (readonly [body: string, quote: string, shown: string])[] = [
  ['وذكر التحالف أنه لم يتلق أي تقارير.', 'ه لم يتلق أي تقارير', 'أنه لم يتلق أي تقارير'],
  ['وأفاد بأنها أُغلقت أمس.', 'ها أُغلقت أمس', 'بأنها أُغلقت أمس'],
  ['قال إنهم وصلوا.', 'هم وصلوا', 'إنهم وصلوا'],
  ['وأحرقت القوات الشاحنة.', 'أحرقت القوات الشاحنة', 'أحرقت القوات الشاحنة'],
  ['The mayor said he had left.', 'he had left', 'he had left'],
  ['لم يصل أحد.', 'لم يصل أحد', 'لم يصل أحد'],
];

it.each(cases)('%s shows «%s» from the beginning of its first word', (body, quote, shown) => {
  const start = body.indexOf(quote);
  const evidence = { report: 'r', part: 'body', start, end: start + quote.length, quote } as const;
  const found = fromWholeWord(evidence, { body } as Report);
  expect(found.quote).toBe(shown);
  expect(body.slice(found.start, found.end)).toBe(shown);
});
