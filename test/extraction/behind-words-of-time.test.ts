import { describe, expect, it } from 'vitest';
import { claimsIn } from './lines';

/** Whether a claim of the event names that doer. */
function isDoneBy(body: string, event: string, doer: string): boolean {
  return claimsIn('ar', body).some(
    ({ proposition }) =>
      proposition.event === event &&
      proposition.arguments.some(({ role, value }) => role === 'agent' && 'name' in value && value.name === doer),
  );
}

describe('behind «بعد أن» and «قبل أن» stands a verb', () => {
  it.each([
    ['مات الصبي بعد أن ضربه جنود.', 'strike', 'جنود'],
    ['غرق القارب بعد أن صدمته سفينة.', 'crash', 'سفينة'],
    ['فر المتهم بعد أن حكم القاضي عليه.', 'sentence', 'القاضي'],
    ['توقف القطار قبل أن يصدمه قطار آخر.', 'crash', 'قطار آخر'],
  ])('%s', (body, event, doer) => expect(isDoneBy(body, event, doer)).toBe(true));
});
