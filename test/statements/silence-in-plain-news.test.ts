import { describe } from 'vitest';
import { checkReports } from './check-reports';

/** What politics, business and sport tell every day, and what is at odds in it. */
describe('plain news', () => {
  checkReports(['occurrence', 'outcome', 'count'], {
    told: [
      [
        'Ada Mills has a stake in the club, a trader said on Monday.',
        'Ada Mills denied on Monday that she had a stake in the club.',
      ],
      ['The ministry said the reservoir was full on Monday, but the farmers said it was still empty.'],
      [
        'The bank in Oslo held its meeting on Monday. The bank said that its profits had risen.',
        'The bank in Oslo held its meeting on Monday. A regulator said that its profits had fallen.',
      ],
      [
        'A bridge opened in Lund on Monday. The mayor said the bridge cost 90 million dollars.',
        'A bridge opened in Lund on Monday. An auditor said the bridge cost 140 million dollars.',
      ],
    ],
    silent: [
      // Two things between which stands a "but".
      ['Unions said the workers deserved a pay rise. But the airline said it could not afford the pay rise.'],
      // Who errs.
      [
        'Rhea Cole has taken to the radio to speak of her sister, the Herald said. "I love my sister, but she is dead wrong on this," said Rhea Cole.',
      ],
      // Measured in two months.
      [
        'House prices fell in Leeds in December, a lender said.',
        'House prices rose in Leeds in January, another lender said.',
      ],
      // Many sums.
      [
        'Talks on the budget went on in Oslo on Monday. The president asked for 5.7 billion dollars. The house offered 1.3 billion dollars. A senator spoke of 2.5 billion dollars and of 1.6 billion dollars.',
      ],
      // Words of one class for two things.
      [
        'The chief of the chain spoke in an interview on Monday.',
        'There is no dialogue, a pastor said of the chain on Monday.',
      ],
      // Sued before.
      [
        'The firm sued a student over leaks on Monday.',
        'It was not the first time that the firm had sued people, a lawyer said on Monday.',
      ],
    ],
  });
});
