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

describe('mines', () => {
  const things = (text: string) =>
    claimsIn('en', text).flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ value }) => (value.kind === 'thing' ? [value.id] : [])),
    );

  it('are where miners dig in a report that tells of miners', () => {
    expect(things('The mine collapsed on Monday. Ten miners were killed.')).toContain('thing:building/mine-pit');
  });

  it('are laid where none does', () => {
    expect(things('The mine exploded under the truck. Two soldiers were killed.')).not.toContain(
      'thing:building/mine-pit',
    );
  });
});
