import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, valueLine } from '../lines';

/** What the claims of a sentence say brought an event about. */
function naturesOf(language: Language, text: string): string[] {
  return claimsIn(language, text).flatMap(({ proposition, commitment }) => {
    const cause = proposition.arguments.find(({ role }) => role === 'cause');
    if (cause === undefined || commitment.focus !== 'cause') return [];
    return [`${proposition.event}: ${commitment.polarity === 'denied' ? 'not ' : ''}${valueLine(cause.value)}`];
  });
}

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'It was an accident, the army said.', ['happen: {accident}']],
  ['en', 'The crash was an accident.', ['crash: {accident}']],
  ['en', 'The fire was deliberate.', ['burn: {sabotage}']],
  ['en', 'The blast was not a terrorist attack.', ['explode: not {terrorism}']],
  ['en', 'The death was a suicide, police said.', ['die: {suicide}']],
  ['en', 'The derailment was an act of sabotage.', ['derail: {sabotage}']],
  ['en', 'It was human error.', ['happen: {negligence}']],
  // Words that leave open whether anybody meant it, things and persons have no such nature.
  ['en', 'It was a tragedy.', []],
  ['en', 'It was an isolated incident.', []],
  ['en', 'The minister was an accident victim.', []],
  ['ar', 'قالت الشركة إن الحادث عرضي.', ['disaster: {accident}']],
  ['ar', 'قالت الشرطة إن الوفاة انتحار.', ['die: {suicide}']],
  ['ar', 'كان الحريق متعمدا.', ['burn: {sabotage}']],
  ['ar', 'قال الوزير إن الانفجار عمل إرهابي.', ['explode: {terrorism}']],
  ['ar', 'ليس الحادث عملا إرهابيا.', ['disaster: not {terrorism}']],
  ['ar', 'كان الحادث مأساة.', []],
];

describe('natures of a happening', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(naturesOf(language, text)).toEqual(expected);
  });
});
