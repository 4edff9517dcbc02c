import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** That something began, broke out or took place tells of that very thing: its time and place are the event's own. */
const table: readonly (readonly [Language, string, string])[] = [
  ['en', 'The fire started in Homs.', 'burn place={place:sy/homs}'],
  ['en', 'Clashes broke out in Homs.', 'clash place={place:sy/homs}'],
  ['en', 'The explosion took place in Homs.', 'explode place={place:sy/homs}'],
  ['en', 'A lit cigarette started the fire.', 'burn cause={thing:substance/ember}'],
  ['ar', 'قال شهود إن الحريق اندلع في حمص.', 'burn place={place:sy/homs}'],
  ['ar', 'قال شهود إن الاشتباكات بدأت في حمص.', 'clash place={place:sy/homs}'],
];

describe('beginnings', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const facts = factsOf(language, text);
    expect(facts).toContain(expected);
    expect(facts.some((fact) => fact.startsWith('begin') || fact.startsWith('outbreak'))).toBe(false);
  });

  it('are events of their own where nothing in the sentence began', () => {
    expect(factsOf('en', 'The company started in 1999.').join()).toContain('begin');
  });
});
