import { expect, it } from 'vitest';
import { pack } from './arabic-pack';

it.each([
  ['زمار', 'zmr'],
  ['الموصل', 'msl'],
  ['موصل', 'msl'],
  ['بشار الأسد', 'bSrsd'],
  ['تشرشل', 'SrSl'],
  ['', ''],
])('nameKey(%s) is %s', (name, key) => {
  expect(pack.nameKey(name)).toBe(key);
});
