import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from '../conflicts-told';

/** Disputes told of a short story: kind, and the words of either side. */
function disputes(body: string): readonly (readonly string[])[] {
  return conflictsTold(body).map((question) => [question.kind, ...sidesTold(question)]);
}

const told: readonly (readonly [string, string])[] = [
  [
    'The website of the board went down. Engineers said it was the storm that caused it. The union said an overloaded server was to blame.',
    'cause',
  ],
  [
    'أضرب عمال الميناء يوم الخميس. قالت النقابة إن تأخر الرواتب هو ما دفعهم إلى الإضراب. واعتبرت الإدارة أن وراء الإضراب أغراضا حزبية.',
    'cause',
  ],
  [
    'The window of the mosque in Lund was broken on Monday night. The imam said the attackers belonged to a far-right group. Police said drunken teenagers had done it.',
    'agent',
  ],
];

const silent: readonly string[] = [
  'The dam gave way on Saturday. Engineers said heavy rain was to blame. Villagers said it was the mayor who saved them.',
  'The website went down on Monday. The board said hackers were to blame. An engineer said it was the board that asked for help.',
  'تعرض المتحف للسرقة. قالت الإدارة إن الحراس هم من أبلغوا الشرطة. وقال الحراس إن اللصوص هم من كسروا الأقفال.',
  'هرب السجناء يوم السبت. قال المدير إن السجناء هم من كسروا الباب. وقال محامون إن حارسا هو الذي أبلغ عن الهروب.',
];

describe('explanations told right behind one another', () => {
  it.each(told)('%s', (body, kind) => {
    expect(disputes(body).map(([asked]) => asked)).toEqual([kind]);
  });

  it.each(silent)('nothing: %s', (body) => {
    expect(disputes(body)).toEqual([]);
  });
});
