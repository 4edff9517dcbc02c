import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Sentence → `who = what he is said to be`, with a mark where that is not certain. */
function calledIn(text: string): string[] {
  return claimsIn('en', text).flatMap(({ proposition, commitment }) => {
    const name = (role: string) => {
      const value = proposition.arguments.find((argument) => argument.role === role)?.value;
      return value !== undefined && 'name' in value ? value.name : '';
    };
    if (proposition.event !== 'be' || name('topic') === '') return [];
    const unsure = commitment.certainty === 'certain' ? '' : '?';
    const not = commitment.polarity === 'denied' ? ' not' : '';
    return [`${name('patient')} =${not} ${name('topic')}${unsure}`];
  });
}

const table: readonly (readonly [string, readonly string[]])[] = [
  // Beside a name or a noun, between commas or before the stop.
  ['Ilja Moser, a plumber, was hurt in the crash.', ['Ilja Moser = a plumber']],
  ['Ilja Moser, 45, a plumber from Graz, was hurt.', ['Ilja Moser = a plumber']],
  ['The victim, a 34-year-old nurse, was found in a canal.', ['The victim = a 34-year-old nurse']],
  ['Police held the driver, a 40-year-old Dutch national.', ['the driver = a 40-year-old Dutch national']],
  ['The vessel, a trawler, ran aground.', ['The vessel = a trawler']],
  ['A plumber, Ilja Moser, was hurt.', ['Ilja Moser = A plumber']],
  ['The leader of the union, Ilja Moser, spoke first.', ['Ilja Moser = The leader']],
  // What it says is granted, whatever is said of the rest.
  ['The army denied that the driver, a nurse, was drunk.', ['the driver = a nurse']],
  // A copula in a relative clause, and copulas of several words.
  ['The gunman, who was a plumber, fled.', ['The gunman = a plumber']],
  ['The device turned out to be a toy.', ['The device = a toy']],
  ['The passenger was found to be a policeman.', ['The passenger = a policeman']],
  ['The victim is thought to have been a tourist.', ['The victim = a tourist?']],
  // Lists, places, times, and whose relation it is.
  ['Police held the driver, a nurse and a guard.', []],
  ['In Graz, a plumber, his son and a nurse were hurt.', []],
  ['According to the mayor, the driver, a nurse and a guard fled.', []],
  ['The ferry left Tyros, a town on the coast, at noon.', []],
  ['The husband of the victim, Ana Ruiz, spoke first.', []],
  // What somebody was once.
  ['Ilja Moser, a former plumber, was hurt.', []],
];

describe('what is set off beside somebody', () => {
  it.each(table)('%s', (text, expected) => {
    expect(calledIn(text)).toEqual(expected);
  });
});
