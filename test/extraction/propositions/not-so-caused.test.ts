import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** What a sentence denies or leaves open, and what it takes for granted. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The deaths were not due to the storm.', ['die denied focus=cause']],
  ['en', 'The delay was not because of the strike.', ['postpone denied focus=cause']],
  ['en', 'The outage was due to the storm.', ['outage', 'be']],
  ['en', 'The deaths were not caused by an attack.', ['die denied focus=cause', 'attack unknown']],
  [
    'en',
    'The operator denied claims that a fire on one of its lines had set off the collapse.',
    ['burn unknown', 'collapse denied focus=cause'],
  ],
  [
    'en',
    'The minister said there was no evidence that any such attack came from its territory.',
    ['attack unknown', 'belong denied probable'],
  ],
  ['ar', 'لم تكن الوفيات ناجمة عن قصف.', ['die denied focus=cause', 'strike unknown conditional']],
  [
    'ar',
    'لم يكن الحريق بسبب ماس كهربائي.',
    ['burn denied focus=cause', 'malfunction unknown conditional', 'burn denied focus=cause'],
  ],
  ['ar', 'وقال الوزير إن التلوث لم يكن ناجما عن المصنع.', ['leak denied focus=cause']],
  ['ar', 'ونفت الوزارة أن تكون الغارة قد انطلقت من مجالها الجوي.', ['leave denied']],
];

describe('causes and origins that are ruled out', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
