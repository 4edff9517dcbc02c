import { describe, expect, it } from 'vitest';
import { namesPersons } from '../../../src/languages/en/function-lemmas';

describe('English nouns that name persons by their form', () => {
  it.each(['rangers', 'classmate', 'fishermen', 'allies', 'members', 'pair'])('%s does', (form) => {
    expect(namesPersons(form)).toBe(true);
  });

  it.each(['number', 'powers', 'factor', 'closer', 'barrier', 'house'])('%s does not', (form) => {
    expect(namesPersons(form)).toBe(false);
  });
});
