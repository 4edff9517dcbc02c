import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from '../conflicts-told';

/** The words of either side of the states that reports of one text each are found to set against each other. */
function disputes(...bodies: readonly string[]): readonly (readonly string[])[] {
  return conflictsTold(...bodies)
    .filter(({ about }) => about.startsWith('outcome:excluded:'))
    .map(sidesTold);
}

const told: readonly (readonly [string, readonly string[]])[] = [
  [
    'The senator was discharged from hospital on Monday evening, his office said. A nurse at the hospital said on Monday night the senator was still being treated there.',
    [
      'The senator was discharged from hospital on Monday evening',
      'on Monday night the senator was still being treated there',
    ],
  ],
  [
    'The education ministry said all schools in the province remained open on Monday. The teachers’ union said forty schools were shut on Monday.',
    ['all schools in the province remained open on Monday', 'forty schools were shut on Monday'],
  ],
  [
    'The governor said the blaze on the heath had been brought under control on Thursday. Volunteers on Thursday said the blaze was still spreading towards two villages.',
    [
      'the blaze on the heath had been brought under control on Thursday',
      'the blaze was still spreading towards two villages',
    ],
  ],
  [
    'قالت إدارة الغابات إن النيران باتت تحت السيطرة. وقال رئيس البلدية إن النيران ما زالت تمتد نحو القرى.',
    ['النيران باتت تحت السيطرة', 'النيران ما زالت تمتد نحو القرى'],
  ],
  [
    'The coast guard said the missing kayakers had been found. Their families said two of the kayakers were still missing.',
    ['the missing kayakers had been found', 'Their families said two of the kayakers were still missing'],
  ],
  [
    'The health minister said the cholera outbreak was over. Aid workers said the outbreak was continuing in the north.',
    ['the outbreak was continuing in the north', 'the cholera outbreak was over'],
  ],
  [
    'The hospital said the operation had been necessary. Two surgeons said the operation was not needed.',
    ['the operation had been necessary', 'the operation was not needed'],
  ],
  [
    'The owner said the hotel was licensed. Police said the hotel was unlicensed.',
    ['the hotel was licensed', 'the hotel was unlicensed'],
  ],
];

/** Most of them, others, another time, another thing, or what became of it. */
const silent: readonly string[] = [
  'Most of the pupils who fell ill are in good condition, the ministry said. A doctor said three of them were still in intensive care.',
  'All the passengers are well, the airline said. The hospital said the pilot was in intensive care.',
  'The bridge was closed at dawn, police said. The ministry said the bridge was open again by noon.',
  'The goalkeeper was in a critical condition on Sunday night, the hospital said. By Tuesday he was out of danger, the club said.',
  'The dam operator said the main gate was closed. Farmers said a side gate was open.',
  'قالت وزارة الصحة إن معظم المصابين في حالة جيدة. وقال مدير المستشفى إن خمسة من المصابين في حالة حرجة.',
  'قالت الشرطة إن الصحفي أفرج عنه. وقالت النقابة إن مصورا ما زال محتجزا.',
  'The hospital said the operation had been necessary. Two surgeons said the inquest was not needed.',
  'The owner said the hotel was licensed. Police said the boat was unlicensed.',
  'The rebels seized the radio station at dawn. The army said its troops regained it in the evening.',
];

describe('states that exclude each other in other words', () => {
  it.each(told)('%s', (text, sides) => {
    expect(disputes(text)).toContainEqual(sides);
  });

  it.each(silent)('no conflict: %s', (text) => {
    expect(conflictsTold(text)).toEqual([]);
  });
});
