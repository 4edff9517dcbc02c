import { describe, expect, it } from 'vitest';
import { wholeQuotes } from '../../src/text/whole-quotes';

/** The stretch between the bars, made whole. */
function made(marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  return marked.replaceAll('|', '').slice(...wholeQuotes(marked.replaceAll('|', ''), start, end));
}

describe('wholeQuotes', () => {
  it.each([
    ['no marks', 'the |rebels| left', 'rebels'],
    ['closes behind', '|the "rebels|" who', 'the "rebels"'],
    ['closes behind, single', "|the 'bandits|' who", "the 'bandits'"],
    ['closes behind, guillemets', '|حركة «حماس|» قالت', 'حركة «حماس»'],
    ['opens before', '"|extremists" who attacked|.', '"extremists" who attacked'],
    ['a half at the end', '"he left, |she said" |now', 'she said" '],
    ['a half right at the end', 'words |said”| now', 'said'],
    ['a half right at the beginning', '|"he said| so', 'he said'],
    ['whole as it is', '|"a", "b"|', '"a", "b"'],
    ['an apostrophe is none', "|the drivers' union| said", "the drivers' union"],
    ['behind an elongation', '|لـ"رويترز|" إن', 'لـ"رويترز"'],
    ['a bracket', 'بين |القرية وقاعدة (اللواء 93|) العسكرية', 'القرية وقاعدة (اللواء 93)'],
    ['a bracket of others', 'the |base|) was', 'base'],
    ['a foot is no quotation', '|two 5" guns| were', 'two 5" guns'],
  ])('%s', (_, marked, whole) => {
    expect(made(marked)).toBe(whole);
  });
});
