import { describe } from 'vitest';
import { checkReports } from './check-reports';

/** Figures that two mouths give of one thing in plain words, and figures of two things. */
const told: readonly (readonly string[])[] = [
  [
    'A near miss between two jets was reported over Tunis on Sunday. The regulator said the jets stayed 4 kilometres apart.',
    "Two jets nearly collided over Tunis on Sunday. The pilots' union put the gap at 300 metres.",
  ],
  [
    'اندلع حريق في قاعة أفراح في البصرة يوم الجمعة. قال صاحب القاعة إنها تتسع لألف شخص.',
    'اندلع حريق في قاعة أفراح في البصرة يوم الجمعة. قال الدفاع المدني إن طاقتها الاستيعابية لا تتجاوز 400 شخص.',
  ],
  [
    'A hall burned in Erbil on Friday. The owner said the hall had room for 900.',
    'A hall burned in Erbil on Friday. Civil defence said it could not hold more than 500.',
  ],
  [
    'انهار جسر للمشاة في سورات يوم الاثنين. قدّر مسؤول محلي عدد من كانوا فوق الجسر بنحو 150 شخصا.',
    'انهار جسر للمشاة في سورات يوم الاثنين. قال شهود إن أكثر من أربعمئة شخص كانوا على الجسر.',
  ],
  [
    'Bulldozers razed homes in Silwan on Tuesday. The committee said 35 people were made homeless.',
    'Bulldozers razed homes in Silwan on Tuesday. The municipality said eleven people were living in the building.',
  ],
];

const silent: readonly (readonly string[])[] = [
  [
    'A hall caught fire in Mosul on Friday. The owner said the hall could hold 800 guests.',
    'A hall caught fire in Mosul on Friday. Guests said about 500 people were inside.',
  ],
  [
    'انهار جسر للمشاة في سورات يوم الاثنين. قالت البلدية إن 150 شخصا كانوا على الجسر.',
    'انهار جسر للمشاة في سورات يوم الاثنين. قال مستشفى إنه استقبل 40 جريحا.',
  ],
  [
    'Bulldozers razed homes in Silwan on Tuesday. The committee said 35 people were made homeless.',
    'Bulldozers razed homes in Silwan on Tuesday. The municipality said 60 people were living in the building.',
  ],
];

describe('plain figures', () => checkReports(['count'], { told, missed: [], silent, loud: [] }));
