import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

const eventsOf = (text: string) => claimsIn('en', text).map(({ proposition }) => proposition.event);

describe('cases', () => {
  it.each([
    'The appeals court heard two cases on Monday.',
    'The judge dismissed 12 cases against the activists.',
    'The CIA has been building a case against him.',
    'That was the case in 2019.',
  ])('of no illness: %s', (text) => {
    expect(eventsOf(text)).not.toContain('infect');
  });

  it.each(['The ministry reported 40 cases of cholera.', 'The virus has spread. The country has recorded 300 cases.'])(
    'of an illness: %s',
    (text) => {
      expect(eventsOf(text)).toContain('infect');
    },
  );
});
