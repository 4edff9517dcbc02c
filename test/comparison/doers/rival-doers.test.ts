import { describe, expect, it } from 'vitest';
import { disputes } from '../../statements/set-side-by-side';

/** Two reports of one deed, in other words or of doers that no table knows. */
const told: readonly (readonly [string, string, string])[] = [
  [
    'A car was burned in Riga on Friday.',
    'Police said a neighbour had set it on fire.',
    'His wife said agents had done it.',
  ],
  [
    'A statue in Oran was removed on Sunday.',
    'Police said protesters had taken it down.',
    'Witnesses said it was city workers who removed it.',
  ],
  ['عثر على كلاب نافقة في إربد الاثنين.', 'قال السكان إن جنودا قتلوها.', 'قالت الجمعية إن مستوطنين هم من قتلوها.'],
];

/** Another deed, a part in one, who ordered it beside who did it, the same by a wider name. */
const silent: readonly (readonly [string, string, string])[] = [
  [
    'A prisoner died in a riot in Lima on Sunday.',
    'The ministry said another prisoner had killed him.',
    'Relatives said guards had wounded six others.',
  ],
  [
    'The gates of a dam in Kerala were opened on Sunday.',
    'The office of the minister said he had ordered it.',
    'A spokesman said engineers had opened them.',
  ],
  [
    'A barn burned in Kent on Monday.',
    'The council said fire fighters had put out the blaze.',
    'The army said soldiers had helped to put out the blaze.',
  ],
  ['خطف راع في حمص الأحد.', 'قالت الشرطة إن مسلحين خطفوه.', 'قال أهله إن عناصر مجهولين هم من خطفوه.'],
];

describe('rival doers', () => {
  it.each(told)('%s | %s | %s', (lead, a, b) => {
    expect(disputes(/[؀-ۿ]/u.test(lead) ? { ar: lead } : { en: lead }, a, b)).toContain('agent');
  });

  it.each(silent)('silent: %s | %s | %s', (lead, a, b) => {
    expect(disputes(/[؀-ۿ]/u.test(lead) ? { ar: lead } : { en: lead }, a, b)).toEqual([]);
  });
});
