import { describe, expect, it } from 'vitest';
import { factsOf, stancesOf } from '../lines';

describe('what is reported to have befallen a subject', () => {
  it.each<readonly [string, string, string]>([
    ['Three men were reported killed.', 'kill patient', 'kill possible'],
    ['Hundreds of miners were feared drowned.', 'kill patient', 'kill possible'],
    ['Two soldiers were confirmed killed.', 'kill patient', 'kill'],
    ['The minister was reported arrested.', 'detain patient', 'detain possible'],
    ['Ten people were believed trapped.', 'besiege patient', 'besiege probable'],
  ])('%s', (text, fact, stance) => {
    expect(factsOf('en', text).filter((line) => line.startsWith(fact))).toHaveLength(1);
    expect(stancesOf('en', text)).toEqual([stance]);
  });
});
