import { describe, expect, it } from 'vitest';
import type { Language } from '../../extraction/lines';
import { conflictsBetween } from '../pairs';

/** What two sources say of one matter, each in words of its own, under one background. */
type Row = readonly [background: string, one: string, other: string];

const arabic: Readonly<Record<string, string>> = {
  'A clinic in Basra was inspected on Monday.': 'فُتشت عيادة في البصرة الاثنين.',
  'A factory near Sfax was closed on Monday.': 'أُغلق مصنع قرب صفاقس الاثنين.',
};

const languageOf = (words: string): Language => (/\p{Script=Arabic}/u.test(words) ? 'ar' : 'en');

function between([background, one, other]: Row): string[] {
  const told = { en: background, ar: arabic[background] ?? background };
  const telling = (words: string) => ({ language: languageOf(words), background: told, words });
  return conflictsBetween(telling(one), telling(other));
}

describe('one deed in two wordings', () => {
  it.each<Row>([
    [
      'A clinic in Basra was inspected on Monday.',
      'The doctor shredded the files, the inspectors said.',
      'The doctor said he had not destroyed the files.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The ministry revoked the licence of the clinic, its owner said.',
      'قالت الوزارة إنها لم تسحب رخصة العيادة.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The police confiscated the medicines, the nurses said.',
      'نفت الشرطة أنها أخذت الأدوية.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The director doctored the figures, the auditors said.',
      'The director denied having tampered with the figures.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'قال العمال إن الشركة فصلت المدير.',
      'The company said it had not sacked the manager.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'The bank blocked the accounts of the factory, the lawyer said.',
      'The bank said it had not frozen the accounts.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'The soldiers beat the workers, the union said.',
      'قال الجيش إن الجنود لم يعتدوا على العمال.',
    ],
  ])('%s %s / %s', (...row) => {
    expect(between(row)).not.toEqual([]);
  });
});

describe('words that exclude each other, told of one thing', () => {
  it.each<Row>([
    [
      'A clinic in Basra was inspected on Monday.',
      'The director ignored the ruling, the court said.',
      'The director heeded the ruling, his lawyer said.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The technician erased the recording, the police said.',
      'The technician preserved the recording, the lawyer said.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'The guards starved the prisoners, relatives said.',
      'The guards fed the prisoners, the warden said.',
    ],
  ])('%s %s / %s', (...row) => {
    expect(between(row)).not.toEqual([]);
  });
});

describe('other wordings that exclude nothing', () => {
  it.each<Row>([
    [
      'A clinic in Basra was inspected on Monday.',
      'The doctor shredded the files, the inspectors said.',
      'The doctor said he had not read the files.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The police confiscated the medicines, the nurses said.',
      'قالت الشرطة إنها لم تأخذ السيارة.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The ministry concealed the report, the nurses said.',
      'The ministry hid the report, the opposition said.',
    ],
    [
      'A clinic in Basra was inspected on Monday.',
      'The police closed the clinic, the nurses said.',
      'The guard opened the clinic, the owner said.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'The owner sacked the manager, the union said.',
      'The owner appointed the manager, the lawyer said.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'The bank froze the accounts, the lawyer said.',
      'The bank said it had not closed the branch.',
    ],
    [
      'A factory near Sfax was closed on Monday.',
      'Some workers accepted the offer, the union said.',
      'The manager said the drivers had not taken the offer.',
    ],
  ])('%s %s / %s', (...row) => {
    expect(between(row)).toEqual([]);
  });
});
