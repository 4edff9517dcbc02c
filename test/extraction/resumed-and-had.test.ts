import { describe, expect, it } from 'vitest';
import { factsOf } from './lines';

/** Sentence; what its claims hold; what none of them may. */
type Row = readonly [string, readonly string[], readonly string[]];

const resumed: readonly Row[] = [
  ['قال الوزير إن اللوحة لم يعثر عليها بعد.', ['find patient={thing:substance/antiquity'], ['means=']],
  ['قال الوزير إن الجثة لم يعثر عليها بعد.', ['find patient={thing:person/victim'], ['agent=']],
  ['قال الوزير إن الصندوق الأسود لم يعثر عليه.', ['find patient={thing:information/recording'], ['agent=', 'means=']],
  ['قال الوزير إن الشرطة عثرت عليها.', ['find agent={actor:org/police}'], ['patient=']],
  ['قال الوزير إن الجثث عثر عليها صيادون.', ['agent={actor:role/sailor', 'patient={thing:person/victim'], []],
];

const had: readonly Row[] = [
  ['Two players had head wounds, the federation said.', ['wound', '2 person wounded'], ['agent=']],
  ['The striker has a broken leg, the club said.', ['wound patient={'], ['agent=']],
  ['None of the players had any injuries, the driver said.', ['wound'], ['agent=']],
];

const setOff: readonly Row[] = [
  ['The migrants set off from Zuwara on Sunday.', ['leave agent={"The migrants" thing:person/migrant'], ['explode']],
  ['The convoy set off on Monday.', ['leave'], ['explode']],
  ['The man set off the bomb.', ['explode agent={'], ['leave']],
  ['قال الجيش إن الطائرة المسيّرة أقلعت من إسرائيل.', ['leave', 'origin={place:il}'], []],
];

const isArabic = (text: string) => /[\p{Script=Arabic}]/u.test(text);

describe.each([
  ['what comes back under the preposition of its verb', resumed],
  ['a harm that somebody has', had],
  ['setting off', setOff],
] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (text, holds, lacks) => {
    const facts = factsOf(isArabic(text) ? 'ar' : 'en', text).join('\n');
    for (const part of holds) expect(facts).toContain(part);
    for (const part of lacks) expect(facts).not.toContain(part);
  });
});
