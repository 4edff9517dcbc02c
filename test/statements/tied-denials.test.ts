import { describe, expect, it } from 'vitest';
import { toldIn } from '../extraction/lines';
import { disputes } from './set-side-by-side';

describe('a denial of a plan, an agreement or orders leaves the deed standing', () => {
  it.each([
    ['en', 'The president denied that he left under an agreement.'],
    ['en', 'The president denied that he left the country as part of a plan.'],
    ['en', 'The bank denied that it had closed the branch on orders from the regulator.'],
    ['en', 'The club denied that it had sold the player under an agreement with Madrid.'],
    ['ar', 'نفى الرئيس أن تكون مغادرته البلاد جزءا من خطة أعدت مسبقا.'],
    ['ar', 'نفت الشركة أن يكون تسريح العمال جزءا من خطة إعادة هيكلة.'],
    ['ar', 'نفى الوزير أن يكون قد غادر البلاد في إطار اتفاق.'],
  ] as const)('%s %s', (language, sentence) => {
    expect(
      toldIn(language, sentence).filter(
        (line) => line.startsWith('denied') && /topic=\{(?:plan|agree|order)/u.test(line),
      ),
    ).not.toEqual([]);
  });

  it.each([
    ['The president denied that he left under an agreement.'],
    ['The president denied that he left the country as part of a plan.'],
    ['نفى الرئيس أن يكون قد غادر البلاد في إطار اتفاق.'],
  ])('%s', (denial) => {
    const lead = { en: 'The president of Gambia left Banjul on Sunday.', ar: 'غادر رئيس غامبيا بانجول الأحد.' };
    expect(disputes(lead, 'Two officers said the president had left the country.', denial)).toEqual([]);
  });
});
