import { describe } from 'vitest';
import { checkPairs } from './told-missed-compatible';

/** Reports of one blow that came from two sorts of vehicle or weapon. By the kind that tells. */
const told: readonly (readonly [string, string, string, string])[] = [
  [
    'means',
    'The commander of the militia was killed in the valley on Sunday.',
    'The army said fighter jets had killed the commander.',
    'Residents said a drone had killed the commander.',
  ],
  [
    'means',
    'A warehouse was bombed in Omdurman on Sunday.',
    'The ministry said a warplane had bombed the warehouse.',
    'Residents said the warehouse was hit by a drone.',
  ],
  [
    'means',
    'The power station was attacked overnight.',
    'The grid operator said cruise missiles had hit the power station.',
    'The defence ministry said the power station was hit by ballistic missiles.',
  ],
  [
    'means',
    'استهدفت غارة سيارة في الحديدة يوم الخميس.',
    'قالت الوزارة إن مروحية أطلقت صاروخا على السيارة.',
    'قال سكان إن طائرة مسيرة هي التي قصفت السيارة.',
  ],
  [
    'means',
    'قتل قائد الميليشيا في الوادي يوم الأحد.',
    'قال الجيش إن طائرات حربية نفذت الغارة التي قتلت القائد.',
    'قال سكان إن طائرة مسيرة نفذت الغارة.',
  ],
  [
    'means',
    'A dike near Arles was being repaired on Monday.',
    'The prefect said helicopters had dropped the sandbags.',
    'A farmer said the sandbags were dropped by drones.',
  ],
  [
    'means',
    'سقط صاروخ على حظيرة في القرية يوم الأحد.',
    'قال الجيش إن مقاتلات قصفت الحظيرة.',
    'قال المزارعون إن مسيّرة قصفت الحظيرة.',
  ],
  [
    'means',
    'A bridge in Genoa was damaged on Monday.',
    'Police said a lorry had hit the bridge.',
    'The operator said that a bus had hit the bridge.',
  ],
];

/** Not told yet. */
const missed: readonly (readonly [string, string, string])[] = [
  [
    'أصيبت متظاهرة في تونس يوم السبت.',
    'قال محاميها إن المتظاهرة أصيبت برصاصة مطاطية.',
    'قالت الشرطة إن المتظاهرة أصيبت بحجر.',
  ],
  [
    'قصفت محطة الكهرباء ليلا.',
    'قالت الشركة إن صواريخ كروز أصابت محطة الكهرباء.',
    'قالت الوزارة إن الصواريخ التي أصابت المحطة باليستية لا مجنحة.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [string, string, string])[] = [
  [
    'A warehouse was bombed in Omdurman on Sunday.',
    'The ministry said an aircraft had bombed the warehouse.',
    'Residents said the warehouse was hit by a drone.',
  ],
  [
    'The power station was attacked overnight.',
    'The grid operator said missiles had hit the power station.',
    'The defence ministry said the power station was hit by ballistic missiles.',
  ],
  [
    'A warehouse was bombed in Omdurman on Sunday.',
    'The ministry said a warplane had bombed the warehouse.',
    'Residents said a drone had attacked the airport.',
  ],
  [
    'A warehouse was bombed in Omdurman on Sunday.',
    'The ministry said a warplane had bombed the warehouse.',
    'Residents said a drone had filmed the warehouse.',
  ],
  [
    'A bridge in Genoa was damaged on Monday.',
    'Police said a lorry had hit the bridge.',
    'The operator said that a bus had crossed the bridge.',
  ],
  [
    'قصفت محطة الكهرباء ليلا.',
    'قالت الشركة إن صواريخ أصابت محطة الكهرباء.',
    'قالت الوزارة إن صواريخ كروز أصابت محطة الكهرباء.',
  ],
  [
    'استهدفت غارات مدينة الحديدة يوم الخميس.',
    'قالت الوزارة إن مروحية قصفت الميناء.',
    'قال سكان إن طائرة مسيرة قصفت المطار.',
  ],
  [
    'Drones and jets attacked the city all night.',
    'The army said that fighter jets struck the city.',
    'Residents said that drones struck the city.',
  ],
];

describe('what a blow came from', () => {
  checkPairs({ told, missed, compatible });
});
