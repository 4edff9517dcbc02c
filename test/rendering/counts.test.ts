import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/rendering/messages-for';

describe('counted nouns', () => {
  it.each([
    [0, '0 تقرير'],
    [1, 'تقرير واحد'],
    [2, 'تقريران'],
    [3, '3 تقارير'],
    [10, '10 تقارير'],
    [11, '11 تقريرًا'],
    [99, '99 تقريرًا'],
    [100, '100 تقرير'],
    [102, '102 تقرير'],
    [103, '103 تقارير'],
    [111, '111 تقريرًا'],
    [1000, '1000 تقرير'],
  ])('%i in Arabic', (n, words) => {
    expect(messagesFor('ar').count('report', n)).toBe(words);
  });

  it.each([
    ['furtherDispute', 1, '1 more dispute in this incident', 'خلاف آخر في هذه الحادثة'],
    ['furtherDispute', 2, '2 more disputes in this incident', 'خلافان آخران في هذه الحادثة'],
    ['furtherDispute', 5, '5 more disputes in this incident', '5 خلافات أخرى في هذه الحادثة'],
    ['elsewhere', 1, '1 dispute in other incidents', 'خلاف في حادثة أخرى'],
    ['elsewhere', 12, '12 disputes in other incidents', '12 خلافًا في حوادث أخرى'],
    ['furtherOrigin', 1, '1 more independent origin', 'مصدر مستقل آخر'],
    ['furtherOrigin', 4, '4 more independent origins', '4 مصادر مستقلة أخرى'],
  ] as const)('%s %i', (noun, n, en, ar) => {
    expect(messagesFor('en').count(noun, n)).toBe(en);
    expect(messagesFor('ar').count(noun, n)).toBe(ar);
  });
});

describe('the lead', () => {
  const figures = { reports: 12, outlets: 12, incidents: 5, conflicts: 4, milder: 0, disputed: 4 };

  it('says how many reports tell of more than one incident', () => {
    expect(messagesFor('en').lead({ ...figures, shared: 3 })).toBe(
      '12 reports from 12 outlets tell of 5 incidents; 3 of them tell of more than one. They contradict each other on 4 points, in 4 incidents.',
    );
    expect(messagesFor('ar').lead({ ...figures, shared: 3 })).toBe(
      'تقارن هذه الصفحة 12 تقريرًا من 12 وسيلة إعلام عن 5 حوادث، و3 منها تتناول أكثر من حادثة. وفيها تناقض في 4 نقاط، ضمن 4 حوادث.',
    );
  });

  it.each([
    [1, 1, 1, 'تقارن هذه الصفحة تقريرًا واحدًا من وسيلة إعلام واحدة عن حادثة واحدة. ولا تناقض بينها.'],
    [2, 2, 2, 'تقارن هذه الصفحة تقريرين من وسيلتي إعلام عن حادثتين. ولا تناقض بينها.'],
    [11, 3, 100, 'تقارن هذه الصفحة 11 تقريرًا من 3 وسائل إعلام عن 100 حادثة. ولا تناقض بينها.'],
  ])('governs its nouns in Arabic: %i, %i, %i', (reports, outlets, incidents, words) => {
    const none = { shared: 0, conflicts: 0, milder: 0, disputed: 0 };
    expect(messagesFor('ar').lead({ reports, outlets, incidents, ...none })).toBe(words);
  });

  it.each([
    [
      3,
      2,
      'They contradict each other on 3 points and stand against each other on 2 points where both may hold, in 4 incidents.',
      'وفيها تناقض في 3 نقاط، وتقابل لا يمنع صحة القولين معًا في نقطتين، ضمن 4 حوادث.',
    ],
    [
      0,
      1,
      'No two of them contradict each other; they stand against each other on 1 point where both may hold, in 4 incidents.',
      'ولا تناقض بينها، وفيها تقابل لا يمنع صحة القولين معًا في نقطة واحدة، ضمن 4 حوادث.',
    ],
  ])('tells %i contradictions from %i where both may hold', (conflicts, milder, en, ar) => {
    expect(messagesFor('en').lead({ ...figures, shared: 0, conflicts, milder })).toContain(en);
    expect(messagesFor('ar').lead({ ...figures, shared: 0, conflicts, milder })).toContain(ar);
  });

  it('says nothing of it where none does', () => {
    expect(messagesFor('en').lead({ ...figures, shared: 0 })).not.toContain('more than one');
    expect(messagesFor('ar').lead({ ...figures, shared: 0 })).not.toContain('أكثر من حادثة');
  });
});
