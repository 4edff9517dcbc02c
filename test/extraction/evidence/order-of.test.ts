import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → the deed, and what it is told to have come before, with or after: side, class or name, seconds between. */
const table: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'The files were leaked two days before the vote, the panel said.', 'breach', 'before vote 172800'],
  ['en', 'The patient died hours after the operation, the clinic said.', 'die', 'after attack 10800'],
  ['en', 'The gates were opened during the flood, the operator said.', 'open', 'during flood'],
  ['en', 'The candidate was detained on the eve of the election, his party said.', 'detain', 'before appoint'],
  ['en', 'The captain left the ship before the passengers were evacuated, survivors said.', 'leave', 'before evacuate'],
  ['en', 'He sold the house a month before his divorce, a neighbour said.', 'sell', 'before divorce 2592000'],
  ['en', 'The suspect appeared before the court on Monday.', 'arrive', ''],
  ['en', 'The guards opened fire before dawn, the army said.', 'shoot', ''],
  ['ar', 'قالت اللجنة إن الوثائق سُربت قبل التصويت بيومين.', 'breach', 'before vote 172800'],
  ['ar', 'قالت العيادة إن المريضة توفيت أثناء الجراحة.', 'die', 'during hospitalise'],
  ['ar', 'قالت الشرطة إن المرشح اعتُقل غداة الانتخابات.', 'detain', 'after vote'],
  ['ar', 'قال ناجون إن القبطان غادر السفينة قبل إجلاء الركاب.', 'leave', 'before evacuate'],
  ['ar', 'قال شهود إن القوات دخلت المخيم قبل الفجر.', 'arrive', ''],
];

describe('orderOf', () => {
  it.each(table)('%s: %s', (language, text, deed, expected) => {
    const order = claimsIn(language, text).find(({ proposition: { event } }) => event === deed)?.proposition.order;
    const told = order === undefined ? '' : `${order.side} ${order.event ?? order.name} ${order.lag ?? ''}`.trim();
    expect(told).toBe(expected);
  });
});
