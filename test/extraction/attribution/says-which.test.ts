import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Who the speakers are, each once. */
const mouths = (language: Language, text: string) => [
  ...new Set(
    claimsIn(language, text).map(({ attribution }) => attribution.chain.at(-1)?.id ?? attribution.chain.at(-1)?.name),
  ),
];

it.each<[Language, string, string, readonly string[]]>([
  [
    'ar',
    'قالت وزارة الصحة المصرية إن الجسر انهار.',
    'وقالت الهيئة القومية لسكك حديد مصر إن القطار توقف.',
    ['actor:eg/health-ministry', 'الهيئة القومية لسكك حديد مصر'],
  ],
  [
    'ar',
    'قالت وزارة الصحة المصرية إن الجسر انهار.',
    'وأعلنت الهيئة الوطنية للانتخابات أن المركز أغلق.',
    ['actor:eg/health-ministry', 'الهيئة الوطنية للانتخابات'],
  ],
  [
    'en',
    'The International Atomic Energy Agency said the roof collapsed.',
    'The agency for nuclear safety said the plant was closed.',
    ['actor:un/iaea', 'The agency for nuclear safety'],
  ],
])('a body that says what it is there for is another: %s %s %s', (language, first, second, expected) =>
  expect(mouths(language, `${first} ${second}`)).toEqual(expected),
);

it.each<[Language, string, string, readonly string[]]>([
  [
    'ar',
    'قالت وزارة الصحة المصرية إن الجسر انهار.',
    'وقالت الوزارة للصحفيين إن المركز أغلق.',
    ['actor:eg/health-ministry'],
  ],
  [
    'en',
    'The International Atomic Energy Agency said the roof collapsed.',
    'The agency, for its part, said the plant was closed.',
    ['actor:un/iaea'],
  ],
])('a bare one, whoever it tells, is the one before: %s %s %s', (language, first, second, expected) =>
  expect(mouths(language, `${first} ${second}`)).toEqual(expected),
);
