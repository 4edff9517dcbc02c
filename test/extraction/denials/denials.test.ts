import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, stancesOf } from '../lines';

/** What is denied is what follows the cue, no more: not what stands before it, nor what it takes for granted. */
const reach: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'School destroyed in the south; army denies attacking it.', ['destroy', 'attack denied']],
  ['en', 'School destroyed in the south; army denies', ['destroy', 'destroy denied']],
  ['en', 'The ferry sank after the captain, whom the company praised, resigned.', ['sink', 'resign', 'praise']],
  ['en', 'Kenya denied that its troops, which entered the town, had burned the school.', ['arrive', 'burn denied']],
  ['en', 'France denied it was its jets that struck the camp.', ['strike denied focus=agent']],
  ['ar', 'نفت الشركة وقوع الانفجار الذي تحدثت عنه الصحيفة.', ['explode denied']],
  ['ar', 'نفى الجيش أن يكون هو من أطلق النار على المتظاهرين.', ['shoot denied']],
  ['ar', 'انهار السد، ونفت الإدارة ذلك.', ['collapse', 'collapse denied']],
];

/** Who denies a deed without saying whose speaks of himself. */
const own: readonly (readonly [Language, string, string])[] = [
  ['en', 'Iran has denied attacking the tankers.', 'actor:ir'],
  ['ar', 'نفت إيران استهداف الناقلات في الخليج.', 'actor:ir'],
  ['ar', 'نفت روسيا قصف المستشفى.', 'actor:ru'],
];

/** Whom a denial that begins with a titled name is laid to: the deed behind the name is what is denied, and no part of it. */
const named: readonly (readonly [string, string, string])[] = [
  ['نفى الوزير خالد المحمود استلام أي أموال.', 'act denied', 'الوزير خالد المحمود'],
  ['نفى الوزير السابق خالد المحمود تلقيه أي أموال.', 'happen denied', 'الوزير السابق خالد المحمود'],
  ['نفت المتحدثة باسم الوزارة سارة حسن تسرب المياه.', 'leak denied', 'المتحدثة باسم الوزارة سارة حسن'],
  ['أنكر الجندي الأميركي برادلي مانينغ تسريب الوثائق.', 'breach denied', 'الجندي الأميركي برادلي مانينغ'],
  ['نفى المتحدث باسم الجيش العميد يحيى سريع استهداف السفينة.', 'target denied', 'المتحدث باسم الجيش العميد يحيى سريع'],
  ['نفى الوزير نفيا قاطعا وقوع انفجار.', 'explode denied', 'الوزير'],
];

/** Whose part in a deed is denied: another's where one is named. */
const parts: readonly (readonly [Language, string, string])[] = [
  ['ar', 'نفى وزير الدفاع ضلوع الجيش في الهجوم.', 'الجيش'],
  ['ar', 'نفت موسكو ضلوع قراصنة روس في اختراق الوكالة.', 'قراصنة روس'],
  ['en', 'The minister denied any involvement by the army in the killing.', 'the army'],
  ['en', 'The Kremlin denied the involvement of Russian hackers in the attack.', 'Russian hackers'],
  ['en', 'The army denied any involvement in the killing.', 'The army'],
];

describe('denials', () => {
  it.each([
    ['Border row: Rescued airman says there was no warning', 'airman'],
    ['Rescued airman says there was no warning', 'airman'],
    ['Minister: there was no warning', 'Minister'],
  ])('%s', (text, speaker) => {
    const [denied] = claimsIn('en', text).filter(({ commitment }) => commitment.polarity === 'denied');
    expect(denied?.attribution.chain.at(-1)?.name).toBe(speaker);
  });

  it.each(named)('%s', (text, stance, speaker) => {
    expect(stancesOf('ar', text)).toContain(stance);
    const [denied] = claimsIn('ar', text).filter(({ commitment }) => commitment.polarity === 'denied');
    expect(denied?.attribution.chain.at(-1)?.name).toBe(speaker);
  });

  it.each(parts)('%s: %s', (language, text, doer) => {
    const [denied] = claimsIn(language, text).filter(({ commitment }) => commitment.focus === 'agent');
    const value = denied?.proposition.arguments.find(({ role }) => role === 'agent')?.value;
    expect(value !== undefined && 'name' in value ? value.name : null).toBe(doer);
  });

  it.each(reach)('%s: %s', (language, text, expected) => {
    expect([...stancesOf(language, text)].sort()).toEqual([...expected].sort());
  });

  it.each(own)('%s: %s is the deed of %s', (language, text, id) => {
    const [denied] = claimsIn(language, text).filter(({ commitment }) => commitment.polarity === 'denied');
    const doer = denied?.proposition.arguments.find(({ role }) => role === 'agent')?.value;
    expect(doer !== undefined && 'id' in doer ? doer.id : null).toBe(id);
  });

  it('speaks of the part of who stands accused', () => {
    const claims = claimsIn('en', 'Sudan accused Chad of shelling the village. Chad denied it.');
    const denied = claims.filter(({ commitment }) => commitment.polarity === 'denied');
    expect(denied.map(({ commitment, origin }) => [commitment.focus, origin])).toEqual([['agent', 'actor:td']]);
  });
});
