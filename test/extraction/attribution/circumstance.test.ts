import { expect, it } from 'vitest';
import { claimsIn } from '../lines';

const toldBy = (text: string) =>
  claimsIn('ar', text)
    .find(({ proposition }) => proposition.event === 'collapse')
    ?.attribution.chain.at(-1)?.name;

/** A participle of saying behind a deed is said by who did it, whomever it befell. */
it.each([
  ['هاجم الوزير المعارضة قائلاً إن الجسر انهار.', 'الوزير'],
  ['انتقد المدير اللاعب مؤكداً أن الجسر انهار.', 'المدير'],
  ['انتقدت الوزيرة النائب مؤكدة أن الجسر انهار.', 'الوزيرة'],
  ['التقى الوزير النائب قائلاً إن الجسر انهار.', 'الوزير'],
  ['حذر الوزير السكان قائلاً إن الجسر انهار.', 'الوزير'],
  ['انتقد النائب الحكومة، قائلاً إن الجسر انهار.', 'النائب'],
  ['علق المدرب على الحادث قائلاً إن الجسر انهار.', 'المدرب'],
])('%s', (text, mouth) => expect(toldBy(text)).toBe(mouth));

/** «وردّت» without its shadda is written like a word of its own. */
it.each([
  ['ورد المتحدث بأن الجسر انهار.', 'المتحدث'],
  ['وردت الوزارة بأن الجسر انهار.', 'الوزارة'],
  ['فرد الوزير قائلاً إن الجسر انهار.', 'الوزير'],
  ['وردت الشركة قائلة إن الجسر انهار.', 'الشركة'],
])('%s', (text, mouth) => expect(toldBy(text)).toBe(mouth));

it.each(['وردت أنباء بأن الجسر انهار.', 'ورد في التقرير أن الجسر انهار.'])('nobody replies: %s', (text) => {
  const events = claimsIn('ar', text).map(({ proposition }) => proposition.event);
  expect(events).toContain('collapse');
  expect(events).not.toContain('respond');
});

/** «نافيا», «داعيا» end like «يدويا», and are said by whoever acts. */
it('is denied by who calls it something else', () => {
  const claims = claimsIn('ar', 'وصف الوزير الحادث بأنه عمل تخريبي، نافيا الاتهامات الموجهة إلى الشركة.');
  const told = (event: string) => claims.filter(({ proposition }) => proposition.event === event);
  expect(told('sabotage').map(({ commitment }) => commitment.polarity)).toEqual(['affirmed']);
  expect(told('accuse').map(({ commitment }) => commitment.polarity)).toEqual(['denied']);
});

const doers = (text: string) =>
  claimsIn('ar', text)
    .filter(({ commitment }) => commitment.focus === 'agent')
    .flatMap(({ proposition }) => proposition.arguments)
    .filter(({ role }) => role === 'agent' || role === 'cause')
    .map(({ value }) => ('name' in value ? value.name : value.kind));

it.each([
  ['حمّل الوزير المسؤولية لقناصة مندسين.', ['قناصة مندسين']],
  ['حمّلت الحركة المسؤولية لإسرائيل.', ['إسرائيل']],
  ['حمّل الوزير الشركة المسؤولية.', ['الشركة']],
])('who is made to bear it: %s', (text, expected) => expect(doers(text)).toEqual(expected));

it.each(['قال الوزير إنهم أصابوا ثلاثة من الجنود.', 'قال الوزير إنها أهملت الصيانة.'])('nor is it he: %s', (text) => {
  const told = claimsIn('ar', text).map(({ proposition }) => proposition.arguments);
  expect(told).not.toEqual([]);
  expect(JSON.stringify(told)).not.toContain('الوزير');
});
