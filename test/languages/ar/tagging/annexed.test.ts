import { expect, it } from 'vitest';
import { claimsIn } from '../../../extraction/lines';

const denied = (text: string) =>
  claimsIn('ar', text)
    .filter(({ commitment }) => commitment.polarity === 'denied')
    .map(({ proposition }) => proposition.event);

/** A noun with its article is annexed to nothing: what stands bare behind it is what is denied. */
it.each([
  ['نفى الوزير نقل السجناء.', 'transport'],
  ['نفى الوزير تزييف الأصوات.', 'rig'],
  ['نفى الوزير إيواء المشتبه.', 'support'],
])('%s', (text, event) => expect(denied(text)).toContain(event));

it('is one office where the article stands on the second noun', () => {
  const [claim] = claimsIn('ar', 'قال وزير النقل إن الجسر انهار.');
  expect(claim?.attribution.chain.at(-1)?.name).toBe('وزير النقل');
});

it.each(['أوقف العمال المفاعل يدوياً.', 'توقف القطار تلقائيا.'])('says how: %s', (text) =>
  expect(claimsIn('ar', text).map(({ proposition }) => proposition.event)).toEqual(['end']),
);

it.each([
  ['توفي الشاب بنوبة قلبية.', 'نوبة قلبية'],
  ['توفي الشاب بسكتة دماغية.', 'سكتة دماغية'],
])('what one died of: %s', (text, cause) => {
  const values = claimsIn('ar', text).flatMap(({ proposition }) =>
    proposition.arguments
      .filter(({ role }) => role === 'cause')
      .map(({ value }) => ('name' in value ? value.name : '')),
  );
  expect(values).toEqual([cause]);
});
