import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Predicates that a sentence does not deny, and such as it does. */
type Row = readonly [sentence: string, undenied: readonly string[], denied: readonly string[]];

const rows: readonly Row[] = [
  ['The office denied that his paper on the legality of the war was drafted by aides.', ['war'], ['draft']],
  ["Analysts disputed the Harlow campaign's characterization.", ['campaign'], []],
  ['The mayor denied there was any leak.', [], ['leak']],
  ['The firm denied reports of a leak.', [], ['leak']],
  ['The airline ruled out a bomb as the cause of the crash of the airliner.', ['crash'], []],
  ['The union rejected calls for a public inquiry.', ['call for'], []],
  ['The court denied his request for leave.', ['request'], []],
  ['The senator said that he was not above the law.', [], ['be']],
  ['This was not the first time that rebels had shelled the port, the governor said.', ['shell'], []],
];

describe('how far words denied, or a negation, reach', () => {
  it.each(rows)('%s', (sentence, undenied, denied) => {
    const claims = claimsIn('en', sentence);
    const stand = (polarity: string) =>
      claims.flatMap(({ proposition, commitment }) =>
        commitment.polarity === polarity ? [proposition.predicate] : [],
      );
    expect(stand('denied')).toEqual(expect.arrayContaining([...denied]));
    for (const word of undenied) expect(stand('denied')).not.toContain(word);
    for (const word of denied) expect(stand('affirmed')).not.toContain(word);
  });
});
