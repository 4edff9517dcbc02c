import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Iran had a hand in the poisoning.', ['poison agent={actor:ir}']],
  ['en', 'The company bears responsibility for the collapse.', ['collapse agent={actor:org/company}']],
  ['en', 'Kenya played no part in the bombing.', ['explode agent={actor:ke}']],
  ['en', 'Heavy rain had a part in the collapse.', ['storm', 'collapse cause={storm thing:phenomenon/rain}']],
  ['ar', 'تتحمل الشركة مسؤولية الانهيار.', ['collapse agent={actor:org/company}']],
  ['ar', 'فرنسا تقف وراء ذلك.', ['happen agent={actor:fr}']],
  ['en', 'The union leader denied planning it.', ['happen agent={actor:org/union}']],
  ['en', 'Investigators found evidence of Iranian involvement in the attack.', ['attack agent={actor:ir}']],
  [
    'en',
    'London said the accusation was baseless.',
    ['be patient={thing:information/claim} topic={truth -}', 'happen agent={actor:gb}'],
  ],
  ['ar', 'رفضت المعارضة الاتهامات.', ['accuse', 'happen agent={actor:org/opposition}']],
];

describe('who had a part in a deed', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
