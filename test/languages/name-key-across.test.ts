import { expect, it } from 'vitest';
import { nameKey as arabic } from '../../src/languages/ar/name-key';
import { nameKey as english } from '../../src/languages/en/name-key';

it.each([
  ['المالكي', 'al-Maliki'],
  ['المالكي', 'Maliki'],
  ['تركي المالكي', 'Turki al-Maliki'],
  ['بشار الأسد', 'Bashar al-Assad'],
  ['عبد الفتاح البرهان', 'Abdel Fattah al-Burhan'],
  ['عبدالفتاح البرهان', 'Abdelfattah Burhan'],
  ['عبدالله', 'Abdullah'],
])('%s and %s have one key', (ar, en) => {
  expect(arabic(ar)).toBe(english(en));
});
