import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, valueLine } from '../lines';

/** What the claims of a sentence say of states: subject, state, and whether they deny it. */
function statesOf(language: Language, text: string): string[] {
  return claimsIn(language, text).flatMap(({ proposition, commitment }) => {
    const topic = proposition.arguments.find(({ role }) => role === 'topic');
    if (topic === undefined || topic.value.kind !== 'state') return [];
    const subject = proposition.arguments.find(({ role }) => role === 'patient');
    const who = subject === undefined ? '?' : valueLine(subject.value);
    return [`${who} ${commitment.polarity === 'denied' ? 'not ' : ''}${valueLine(topic.value)}`];
  });
}

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The ministry said the footage was fabricated.', ['{thing:information/recording} {truth -}']],
  ['en', 'Experts said the letter was genuine.', ['{thing:information/statement} {truth +}']],
  ['en', 'The video turned out to be fake.', ['{thing:information/recording} {truth -}']],
  ['en', 'The documents were found to be forged.', ['{thing:information/document} {truth -}']],
  ['en', 'The vote was free and fair, the commission said.', ['{vote thing:political/election} {truth +}']],
  ['en', 'The video was not fake.', ['{thing:information/recording} not {truth -}']],
  ['en', 'The fire is no longer under control.', ['{burn} not {control +}']],
  ['en', 'The girl was found alive.', ['{thing:person/child} {life +}']],
  ['en', 'Rescuers found the girl alive.', ['{thing:person/child} {life +}']],
  ['en', 'The bridge is closed.', ['{thing:building/bridge} {openness -}']],
  ['en', 'The talks were a failure.', ['{meet thing:political/talks} {success -}']],
  ['en', 'Officials declared the airport safe.', ['{thing:building/airport} {safety +}']],
  ['en', 'The hospital was empty.', ['{thing:building/hospital} {fullness -}']],
  ['en', 'The agreement is not legally binding.', ['{agree thing:political/agreement} not {binding +}']],
  // Attributes, what is foretold and what is wished for assert no state.
  ['en', 'Police found a fake passport.', []],
  ['en', 'He said the vote would be fair.', []],
  ['en', 'The road must be safe.', []],
  ['ar', 'قال الجيش إن المطار مفتوح.', ['{thing:building/airport} {openness +}']],
  ['ar', 'قالت الوزارة إن التسجيل مفبرك.', ['{thing:information/recording} {truth -}']],
  ['ar', 'لا يزال الجسر مغلقا.', ['{thing:building/bridge} {openness -}']],
  ['ar', 'أصبح المطار خارج الخدمة.', ['{thing:building/airport} {operation -}']],
  ['ar', 'ليس الفيديو صحيحا.', ['{thing:information/recording} not {truth +}']],
  ['ar', 'تبين أن الوثيقة مزورة.', ['{thing:information/document} {truth -}']],
  ['ar', 'نفى أن يكون الفيديو صحيحا.', ['{thing:information/recording} not {truth +}']],
  ['ar', 'لم يكن المطار مغلقا.', ['{thing:building/airport} not {openness -}']],
  ['ar', 'التقرير عار عن الصحة.', ['{thing:information/report} {truth -}']],
  ['ar', 'قال الأطباء إن حالة الوزير مستقرة.', ['{actor:role/minister} {condition +}']],
  [
    'ar',
    'قال المتحدث إن الجسر مغلق وإن الطريق مفتوح.',
    ['{thing:building/bridge} {openness -}', '{thing:building/road} {openness +}'],
  ],
  ['ar', 'عثر على الطفل حيا.', ['{thing:person/child} {life +}']],
  ['ar', 'ضبطت الشرطة جواز سفر مزورا.', []],
  ['ar', 'نشر الموقع فيديو مفبركا.', []],
];

describe('states that a subject is said to be in', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(statesOf(language, text)).toEqual(expected);
  });
});
