import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../../extraction/lines';

/** Whether troops are deployed: what tells something is published, and anything else spreads. */
const table: readonly (readonly [string, boolean])[] = [
  ['نشرت الولايات المتحدة صواريخ في بولندا.', true],
  ['انتشرت الشرطة في محيط المستشفى.', true],
  ['انتشرت قوات الأمن في الشوارع.', true],
  ['نشرت الصحيفة صورا للحادث.', false],
  ['نشر الوزير تغريدة عن الحادث.', false],
  ['انتشر خبر وفاته.', false],
  ['انتشر المرض في المدينة.', false],
];

describe('what spreads or is deployed', () => {
  it.each(table)('%s', (text, deployed) => {
    expect(claimsIn('ar', text).some(({ proposition }) => proposition.event === 'deploy')).toBe(deployed);
  });
});
