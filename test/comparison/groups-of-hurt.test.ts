import { describe, expect, it } from 'vitest';
import { conflictsTold } from './conflicts-told';

/** What one report says of the hurt, and of some of them, by two sources. */
const apart: readonly string[] = [
  'A fire broke out at the Basra refinery on Monday. The company said the injured were in critical condition. Police said three injured workers in the clinic were in stable condition.',
  'اندلع حريق في مصفاة البصرة يوم الاثنين. قالت الشركة إن المصابين في حالة حرجة. وقالت الشرطة إن ثلاثة مصابين في العيادة في حالة مستقرة.',
];

describe('groups of the hurt', () => {
  it.each(apart)('%s', (body) => expect(conflictsTold(body)).toEqual([]));
});
