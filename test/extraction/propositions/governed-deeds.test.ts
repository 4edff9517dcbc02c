import { describe, expect, it } from 'vitest';
import { stancesOf } from '../lines';

/** What becomes of a deed by the verb that governs it. */
const table: readonly (readonly [string, readonly string[]])[] = [
  ['The senator declined to sign the letter.', ['refuse', 'agree denied']],
  ['The pilot forgot to lower the landing gear.', ['act', 'fall denied']],
  ['The bank stopped paying pensions in June.', ['end', 'pay denied']],
  ['The driver avoided hitting the child.', ['act', 'strike denied']],
  ['The storm prevented the ferry from sailing.', ['act', 'leave denied']],
  ['The storm did not prevent the ferry from sailing.', ['act denied', 'leave']],
  ['The guard kept the crowd from entering the stadium.', ['act', 'arrive denied']],
  ['The troops were ordered to withdraw from the city.', ['order', 'withdraw unknown conditional']],
  ['The judge told the company to pay the workers.', ['pay unknown conditional']],
  ['The court did not order the company to pay.', ['order denied', 'pay unknown conditional']],
  ['The judge allowed the suspect to leave the country.', ['allow', 'leave unknown conditional']],
  ['The suspect was not allowed to leave the country.', ['allow denied', 'leave denied']],
  ['The fans were banned from travelling to Rome.', ['ban', 'travel unknown conditional']],
  // Who is made to do it does it.
  ['The doctor was forced to resign.', ['order', 'resign']],
  ['The police helped the family to escape.', ['aid', 'flee']],
];

describe('deeds governed', () => {
  it.each(table)('%s', (text, expected) => {
    expect(stancesOf('en', text)).toEqual(expected);
  });
});
