import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** `act`, `not act`: the everyday acts that a sentence tells. */
const toldBy = (text: string): string[] =>
  claimsIn('ar', text)
    .filter(({ proposition }) => proposition.event === 'act')
    .map(({ proposition, commitment }) => `${commitment.polarity === 'denied' ? 'not ' : ''}${proposition.predicate}`);

/** The masdar of an everyday act, where a verb says that the act was done, or not. */
const governed: readonly (readonly [string, readonly string[]])[] = [
  ['تم إخفاء الرسائل.', ['hide']],
  ['جرى إخفاء الرسائل في القبو.', ['hide']],
  ['قام الحارس بإخفاء المفتاح.', ['hide']],
  ['نفى الحارس إخفاء المفتاح.', ['not hide']],
  ['نفت الشركة تلويث البحيرة.', ['not soil']],
  ['نفى المصرف مراقبة موظفيه.', ['not watch']],
  ['نفت البلدية إزالة أي لافتات.', ['not remove']],
  ['أكدت البلدية إزالة اللافتات.', ['remove']],
  ['أكدت البلدية عدم إزالة اللافتات.', ['not remove']],
  ['اعترف الموظف بإخفاء الرسائل.', ['hide']],
  ['اتهم النائب الشركة بإخفاء الرسائل.', ['hide']],
];

/** Such a noun that no verb governs so, or that is annexed to nothing, names a thing or a state. */
const free: readonly string[] = [
  'الوضع صعب في المدينة.',
  'نفى الوزير وجود ضغط على المحكمة.',
  'تحدث الخبير عن إخفاء الرسائل.',
  'بعد إخفاء الرسائل بيوم عاد الحارس.',
];

describe('masdars of everyday acts', () => {
  it.each(governed)('%s', (text, expected) => expect(toldBy(text)).toEqual(expected));
  it.each(free)('no act: %s', (text) => expect(toldBy(text)).toEqual([]));

  it('gives the accused as who did it', () => {
    const deed = claimsIn('ar', 'اتهم النائب الشركة بإخفاء الرسائل.').find(
      ({ proposition }) => proposition.event === 'act',
    );
    const agent = deed?.proposition.arguments.find(({ role }) => role === 'agent')?.value;
    expect(agent !== undefined && 'name' in agent ? agent.name : null).toBe('الشركة');
    expect(deed?.attribution.act).toBe('accuse');
  });
});

describe('what is removed', () => {
  it.each([
    ['The police denied having removed any tape.', 'act'],
    ['Divers removed a mine from the hull.', 'act'],
    ['The ministry removed the restrictions.', 'lift'],
    ['The mayor was removed from office.', 'dismiss'],
  ])('%s', (text, event) => expect(claimsIn('en', text).map(({ proposition }) => proposition.event)).toContain(event));
});
