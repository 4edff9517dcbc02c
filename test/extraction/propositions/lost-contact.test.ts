import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Contact with the plane was lost, the airline said.', ['disappear patient={thing:vehicle/aircraft}']],
  ['en', 'Air traffic controllers lost contact with the plane.', ['disappear patient={thing:vehicle/aircraft}']],
  ['en', 'Controllers lost radio contact with the jet.', ['disappear patient={thing:vehicle/aircraft/jet}']],
  ['en', 'Contact was lost with the satellite.', ['disappear patient={thing:vehicle/spacecraft}']],
  ['en', 'The plane vanished from radar.', ['disappear patient={thing:vehicle/aircraft}']],
  [
    'en',
    'The ferry lost contact with the port.',
    ['disappear patient={thing:vehicle/ship/ferry} topic={thing:building/port}'],
  ],
  ['ar', 'انقطع الاتصال بالطائرة.', ['disappear patient={thing:vehicle/aircraft}']],
  ['ar', 'الاتصال بالسفينة انقطع.', ['disappear patient={thing:vehicle/ship}']],
  ['ar', 'فقد برج المراقبة الاتصال بالطائرة.', ['disappear patient={thing:vehicle/aircraft}']],
  ['ar', 'أعلنت الشركة فقدان الاتصال بالطائرة.', ['disappear patient={thing:vehicle/aircraft}']],
];

/** Contact that no vessel is lost with. */
const silent: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The pilot lost contact with the tower.',
    [
      'lose-control agent={actor:role/pilot thing:person/worker/crew} patient={thing:information/contact} topic={thing:building/tower}',
    ],
  ],
  ['ar', 'انقطعت الاتصالات في المدينة.', ['outage patient={thing:matter-industry}']],
];

describe('contact that is lost', () => {
  it.each(table)('is lost with a vessel %s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.each(silent)('is lost with nothing that travels %s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
