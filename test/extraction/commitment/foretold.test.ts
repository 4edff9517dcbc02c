import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** What lies ahead is told as such, and what ought to be is not told as done. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The bridge will be rebuilt.', ['repair threatened']],
  ['en', 'The army will not withdraw from the town.', ['withdraw denied threatened']],
  ['en', "The club won't sell the striker.", ['sell denied threatened']],
  ['en', 'The bank said it would close the branch.', ['close threatened']],
  ['en', 'The march will take place in Belfast.', ['protest threatened']],
  ['en', 'The parties will hold talks in Geneva.', ['meet threatened']],
  // What goes without an article is as far off as what is done with it, told or denied.
  ['en', 'The studio will not rush production.', ['transport denied threatened', 'produce denied threatened']],
  ['en', 'Employees will receive a notice.', ['act threatened', 'inform threatened']],
  // What is known is not ahead, whatever will be done about it.
  ['en', 'The minister will attend the funeral of the man who was killed.', ['attend threatened', 'kill']],
  ['en', 'The mayor should have closed the bridge.', ['close unknown']],
  ['en', 'The statue ought to be removed.', ['act unknown conditional']],
  ['en', 'The thieves must have stolen the van.', ['steal probable']],
  ['en', 'The minister must resign.', ['resign unknown conditional']],
  ['en', 'The minister had to resign.', ['resign']],
  // A noun says how far its infinitive went, and of no other verb.
  ['en', 'The group had a plan to kill the judge.', ['act', 'plan', 'kill possible threatened']],
  ['en', 'The attempt to kill the judge shocked the town.', ['kill attempted', 'act']],
  ['en', 'A strike was averted.', ['strike attempted', 'act']],
  ['ar', 'سوف تغلق الشركة المصنع.', ['close threatened']],
  ['ar', 'ستغلق الشركة المصنع.', ['close threatened']],
  ['ar', 'لن تغلق الشركة المصنع.', ['close denied threatened']],
];

describe('what lies ahead', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
