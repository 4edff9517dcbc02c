import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const passengers = 'person aboard thing:person/passenger';

describe('those aboard', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['en', 'The officials said 750 were travelling on the boat.', ['{750 person aboard}']],
    ['en', 'The plane had 167 people on board.', ['{167 person aboard}']],
    ['en', 'The plane was carrying 167 people.', ['{167 person aboard}']],
    ['en', 'Some 120 people were aboard the ferry.', ['{~120 person aboard}']],
    ['ar', 'وقالت إن 136 راكباً كانوا على متنها.', [`{136 ${passengers}}`]],
    ['ar', 'وكان على متن السفينة 90 شخصا.', ['{90 person aboard}']],
    ['ar', 'المركب كان يحمل بين 400 و750 شخصا.', ['{400..750 person aboard}']],
    ['en', 'Ambulances transported 30 people to hospital.', ['{30 person}']],
    ['en', 'A bomb killed five people on the bus.', ['{5 person killed}']],
  ])('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
