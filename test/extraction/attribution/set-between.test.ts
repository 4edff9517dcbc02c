import { describe, expect, it } from 'vitest';
import { type Language, voicesOf } from '../lines';

/** A sentence with a cue set between a scene and what is told of it → who says the second. */
const table: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'When the bridge fell, police said, a train left the station.', 'leave', 'organisation actor:org/police'],
  ['ar', 'عندما دخل المسلحون المدينة، قال الوزير، انسحب الجيش.', 'withdraw', 'group "الوزير" role=minister count=1'],
  ['en', 'Residents spoke of heavy shelling.', 'strike', 'witness actor:org/residents'],
  [
    'en',
    'An earlier announcement had spoken of a bombardment of the camp.',
    'strike',
    'document "An earlier announcement"',
  ],
];

describe('a cue between a scene and what is told of it', () => {
  it.each(table)('%s: %s', (language, text, event, speaker) => {
    const [told = ''] = voicesOf(language, text).filter((line) => line.startsWith(`${event}: `));
    expect(told.split(' | ')[1]).toBe(speaker);
  });
});
