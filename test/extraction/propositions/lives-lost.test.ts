import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, string])[] = [
  ['en', 'The bomb claimed 12 lives.', 'kill'],
  ['en', 'The flood cost 12 lives.', 'kill'],
  ['en', 'The quake claimed the lives of 40 people.', 'kill'],
  ['en', 'Some 200 lives were lost.', 'die'],
  ['en', 'At least 35 were lost when the ferry sank.', 'die'],
  ['en', 'The army lost 12 soldiers in the ambush.', 'die'],
  ['en', 'The family lost two sons in the fire.', 'die'],
  ['en', 'The vaccine saved 2,000 lives.', 'rescue'],
  // Nobody dies of these.
  ['en', 'The company lost 300 workers.', 'dismiss'],
  ['en', 'The bus took 40 people to the airport.', 'act'],
  ['en', 'The project cost $5 million.', 'measure'],
  ['en', 'The two men claimed asylum in Norway.', 'act'],
  ['en', 'The man lives in Paris.', 'act'],
  ['ar', 'أودى الزلزال بحياة 40 شخصا.', 'kill'],
  ['ar', 'فقد الجيش 12 جنديا في الكمين.', 'lose'],
];

describe('lives lost', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)[0]?.split(' ')[0]).toBe(expected);
  });

  it('counts those who died', () => {
    expect(factsOf('en', 'The flood cost 12 lives.')[0]).toContain('12 person killed');
    expect(factsOf('en', 'The army lost 12 soldiers in the ambush.')[0]).not.toContain('agent=');
  });
});
