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

const mouthOf = (language: Language, text: string) => {
  const mouth = claimsIn(language, text)[0]?.attribution.chain.at(-1);
  return `${mouth?.kind} ${mouth?.id} ${mouth?.side}`;
};

it.each<[Language, string, string]>([
  ['en', 'The Nigerian Hydrological Services Agency said the bridge collapsed.', 'unknown null actor:ng'],
  ['en', 'The Tokyo Fire Department said the tower collapsed.', 'organisation actor:jp/fire-service actor:jp'],
  ['en', 'The Confederation of African Football said the stand collapsed.', 'unknown null actor:africans'],
  ['en', 'The University of Khartoum said the tower collapsed.', 'unknown null null'],
  ['ar', 'وقالت مصلحة السجون الليبية إن السد انهار.', 'unknown null actor:ly'],
  ['ar', 'وقالت نقابة الصيادلة في مصر إن السد انهار.', 'organisation actor:eg/union actor:eg'],
  ['ar', 'وقالت النيابة العامة في تونس إن السد انهار.', 'organisation actor:tn/prosecutor actor:tn'],
  ['ar', 'وقال الناطق باسم الحماية المدنية في الجزائر إن السد انهار.', 'organisation actor:dz/civil-defence actor:dz'],
  ['ar', 'وقال اتحاد الكرة الجزائري إن السد انهار.', 'unknown null actor:dz'],
  ['ar', 'وقال رئيس الغرفة التجارية في حلب إن السد انهار.', 'group null actor:sy'],
])('what serves a state or sits in it is not the state: %s %s', (language, text, expected) =>
  expect(mouthOf(language, text)).toBe(expected),
);

it.each<[Language, string, string]>([
  ['en', 'Nigeria said the bridge collapsed.', 'organisation actor:ng actor:ng'],
  ['en', 'A spokesman for Nigeria said the bridge collapsed.', 'organisation actor:ng actor:ng'],
  ['en', 'Moscow said the bridge collapsed.', 'organisation actor:ru actor:ru'],
  ['ar', 'وقالت روسيا إن السد انهار.', 'organisation actor:ru actor:ru'],
  ['ar', 'وقالت الحكومة الليبية إن السد انهار.', 'organisation actor:ly/government actor:ly'],
])('a state, its capital and its government are: %s %s', (language, text, expected) =>
  expect(mouthOf(language, text)).toBe(expected),
);

it.each<[Language, string, readonly string[]]>([
  [
    'en',
    'The operator said the reactor shut down, but the regulator said staff had switched it off.',
    ['the regulator'],
  ],
  ['en', 'The operator said the reactor shut down, but the airline said staff had switched it off.', ['the airline']],
  ['en', 'The operator said the reactor shut down, but the gang said staff had switched it off.', ['the gang']],
  [
    'en',
    'A rights group said the reactor shut down, and the group said staff had switched it off.',
    ['A rights group'],
  ],
])('two nouns for bodies are two bodies: %s %s', (language, text, last) => {
  const claims = claimsIn(language, text).filter(({ proposition }) => proposition.event === 'end');
  expect(claims.map(({ attribution }) => attribution.chain.at(-1)?.name)).toEqual(last);
});
