import { expect, it } from 'vitest';
import { pack } from './arabic-pack';

it.each([
  ['والصواريخ', 'صواريخ'],
  ['للمركبه', 'مركب'],
  ['المسيرات', 'مسير'],
  ['وبغداد', 'بغداد'],
  ['ولد', 'ولد'],
  ['من', 'من'],
])('stem(%s) is %s', (form, stem) => {
  expect(pack.stem(form)).toBe(stem);
});
