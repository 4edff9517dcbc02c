import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

describe('a deed that another is done to', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'They did not condemn the attack.', 'condemn denied'],
    ['en', 'The council denied that it had consented to any operation.', 'attack unknown conditional'],
    ['en', 'She denied that they had turned down help.', 'support unknown conditional'],
    ['en', 'Those on board pleaded for help.', 'support unknown conditional'],
    ['en', 'The company did not carry out the attack.', 'attack denied'],
    ['en', 'The minister did not condemn the attack on the base.', 'attack'],
    ['en', 'They rejected the accusation of an attack.', 'attack denied'],
  ])('%s: %s', (language, text, stance) => {
    expect(stancesOf(language, text)).toContain(stance);
  });
});
