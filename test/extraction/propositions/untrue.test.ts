import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** `event` or `not event` for each event of `of` that a text tells. */
const toldOf = (text: string, of: string): string[] =>
  claimsIn(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', text)
    .filter(({ proposition }) => proposition.event === of)
    .map(({ commitment }) => `${commitment.polarity === 'denied' ? 'not ' : ''}${of}`);

const table: readonly (readonly [string, string, readonly string[]])[] = [
  ['The bank called the report of its collapse false.', 'collapse', ['not collapse']],
  ['الأنباء عن انهيار السد كاذبة.', 'collapse', ['not collapse']],
  ['ما تردد عن انهيار السد غير صحيح.', 'collapse', ['not collapse']],
  ['قال المدرب إن ما نشر عن استقالته غير صحيح.', 'resign', ['not resign']],
  ['أكد النادي أن ما ينشر حول بيع اللاعب لا أساس له.', 'sell', ['not sell']],
  ['لا صحة لما يشاع عن استقالة المدرب.', 'resign', ['not resign']],
  ['لا صحة لما قيل عن انهيار السد.', 'collapse', ['not collapse']],
  ['قالت العائلة إن ما نشر عن وفاة المطرب غير صحيح.', 'die', ['not die']],
  // What a paper said is the paper's: whoever calls it untrue is not the paper.
  ['ما ذكرته الصحيفة عن استقالة المدرب غير صحيح.', 'resign', ['resign']],
  // Nothing is told about it.
  ['وصف المدير انهيار السد بأنه كارثة.', 'collapse', ['collapse']],
];

describe('what is told and said to be untrue', () => {
  it.each(table)('%s', (text, of, expected) => expect(toldOf(text, of)).toEqual(expected));
});

/** «نجم … عن»: what something came from, an event or a thing. */
const causes: readonly (readonly [string, string, string])[] = [
  ['نجم الحريق عن تماس كهربائي.', 'burn', 'تماس كهربائي'],
  ['نجم التسمم عن حليب ملوث.', 'poison', 'حليب ملوث'],
  ['نتج الحريق عن عقب سيجارة.', 'burn', 'عقب سيجارة'],
  ['نجم التسرب عن أنبوب متصدع.', 'leak', 'أنبوب متصدع'],
];

describe('what something came from', () => {
  it.each(causes)('%s', (text, event, cause) => {
    const told = claimsIn('ar', text).find(({ commitment }) => commitment.focus === 'cause');
    expect(told?.proposition.event).toBe(event);
    const value = told?.proposition.arguments.find(({ role }) => role === 'cause')?.value;
    expect(value !== undefined && 'name' in value ? value.name : null).toBe(cause);
  });
});
