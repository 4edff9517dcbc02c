import { describe, expect, it } from 'vitest';
import { disputes, setSideBySide } from './set-side-by-side';

/** Words of the claims on each side of a dispute of the kind: those denied, those asserted, those that nothing excludes. */
function sidesOf(kind: string, ...args: Parameters<typeof setSideBySide>) {
  const question = setSideBySide(...args).find((one) => one.kind === kind && one.relation === 'conflict');
  const excluded = new Set(
    question?.matrix.flatMap(({ relation, a, b }) => (relation === 'conflicts' ? [a, b] : [])) ?? [],
  );
  const words = (test: (index: number) => boolean) =>
    (question?.positions ?? []).flatMap(({ answers }, index) =>
      test(index) ? answers.map(({ evidence }) => evidence.quote) : [],
    );
  return {
    denied: words((index) => question?.positions[index]?.denies === true),
    asserted: words((index) => excluded.has(index) && question?.positions[index]?.denies === false),
    beside: words((index) => !excluded.has(index)),
  };
}

describe('a blast beside the denial of what may lie behind it', () => {
  it.each([
    [
      { en: 'A huge explosion at a depot near Basra on Saturday killed one man.' },
      'Officials spoke of an air strike that caused the explosion at the depot.',
      'The army said no warplanes were in the sky at the time.',
      'explosion at a depot',
      'air strike',
    ],
    [
      { ar: 'هز انفجار كبير مستودعا قرب البصرة السبت وأدى إلى مقتل رجل.' },
      'قال مسؤولون إن الانفجار في المستودع ناجم عن غارة جوية.',
      'قال الجيش إنه لم تكن هناك أي طائرات مقاتلة في السماء.',
      'انفجار كبير',
      'غارة جوية',
    ],
  ])('%j', (lead, attack, denial, blast, cause) => {
    const { asserted, beside } = sidesOf('cause', lead, attack, denial);
    expect(asserted.join('\n')).toContain(cause);
    expect(asserted.join('\n')).not.toContain(blast);
    expect(beside.join('\n')).not.toContain(cause);
  });
});

describe('a person and some body that is no part of the matter', () => {
  it.each([
    [
      { en: 'Bashar al-Assad left Damascus on Sunday.' },
      'The Observatory said Assad had left the country.',
      'A transitional government headed by Mohammed al-Bashir is to stay in office until March.',
    ],
    [
      { en: 'Emmanuel Macron arrived in Berlin on Monday.' },
      'Macron left Berlin in the evening, the chancellery said.',
      'The interior ministry stayed in its old building.',
    ],
  ])('%j', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
