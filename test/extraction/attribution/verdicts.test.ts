import { describe, expect, it } from 'vitest';
import { type Language, stancesOf, voicesOf } from '../lines';

/** Stance and voice of each claim: `die denied | deny indirect | group "her manager"`. */
function heard(language: Language, text: string): string {
  const voices = voicesOf(language, text);
  return stancesOf(language, text)
    .map((stance, at) => `${stance} | ${voices[at]?.replace(/^[^:]*: /u, '')}`)
    .join('\n');
}

describe('verdicts on what a noun holds', () => {
  it.each([
    // behind
    [
      'Reports that the singer had died are untrue, her manager said.',
      'die denied | deny indirect | group "her manager"',
    ],
    ['A rumour that the star had died was a hoax, her agent said.', 'die denied | deny indirect | unknown "her agent"'],
    ['The rumour that the king had fled turned out to be false.', 'flee denied | deny indirect | '],
    [
      'Allegations that soldiers burned the village were denied by the army.',
      'burn denied | deny indirect | organisation actor:org/military',
    ],
    [
      'The claim that the brakes failed has been confirmed by two engineers.',
      'malfunction | confirm indirect | group "two engineers"',
    ],
    [
      'Reports that the strike had ended were accurate, the union said.',
      'end | confirm indirect | organisation actor:org/union',
    ],
    // round
    [
      'The senator called the allegation that he took bribes "a fairy tale".',
      'steal denied | deny indirect | group "The senator"',
    ],
    [
      'The ministry described reports that the dam had burst as untrue.',
      'collapse denied | deny indirect | organisation actor:org/ministry',
    ],
    [
      'The charity called claims that it misused the money false.',
      'breach denied | deny indirect | organisation actor:org/ngo',
    ],
    // before
    [
      'The firm dismissed as baseless a claim that it had leaked customer data.',
      'breach denied | deny indirect | organisation actor:org/company',
    ],
    [
      'The ministry rejected as false a claim that the pipeline had exploded.',
      'explode denied | deny indirect | organisation actor:org/ministry',
    ],
    // contrary to
    ['Contrary to reports that he had died, the singer performed on Monday.', 'die denied | deny indirect | '],
    ['Contrary to reports of his death, the singer performed on Monday.', 'die denied | none none | '],
  ])('%s', (text, expected) => {
    expect(heard('en', text)).toContain(expected);
  });

  it.each([
    [
      'فند الجيش رواية السكان التي تقول إن الجنود أحرقوا القرية.',
      'burn denied | deny indirect | organisation actor:org/military',
    ],
    ['رفضت الشركة تأكيد النقابة أنها طردت عمالا.', 'dismiss denied | deny indirect | organisation actor:org/company'],
    [
      'أكد المصدر أن الأنباء المتداولة عن وفاة الفنانة شائعات لا أساس لها.',
      'die denied possible | confirm indirect | group "المصدر"',
    ],
  ])('%s', (text, expected) => {
    expect(heard('ar', text)).toContain(expected);
  });

  it.each([
    ['en', 'The minister made the claim that the dam was closed on Monday.', 'close | '],
    ['en', 'The report that the bridge was closed surprised the mayor.', 'close | '],
    ['en', 'The bank confirmed reports that the branch had closed.', 'close | '],
    ['ar', 'رفضت الشركة الخطة وقالت النقابة إن المصنع أغلق.', 'close | '],
  ] as const)('%s: %s is no denial', (language, text, expected) => {
    expect(heard(language, text)).toContain(expected);
  });
});

describe('who is contradicted does not say what contradicts him', () => {
  it.each([
    ['en', 'Contrary to what the ministry said, the plant did not close.', 'close denied | none none | '],
    [
      'en',
      'The mayor said that, contrary to what residents claimed, the dam had been closed.',
      'close | say indirect | group "The mayor"',
    ],
    ['ar', 'على عكس ما قالته الوزارة، لم يغلق المصنع.', 'close denied | none none | '],
    ['ar', 'خلافا لما أعلنه الجيش، أغلقت الشرطة الطريق.', 'close | none none | '],
    ['ar', 'بخلاف ما ذكرته الصحيفة، قال الوزير إن السد انهار.', 'collapse | say indirect | group "الوزير"'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(heard(language, text)).toContain(expected);
  });
});

describe('a semicolon parts speakers', () => {
  it.each([
    [
      'en',
      '"The road was open," the mayor said; the police said it had been closed since noon.',
      'close | say indirect | organisation actor:org/police',
    ],
    [
      'en',
      'The union claimed 40,000 workers walked out; management put the figure at 6,500.',
      'labour-strike | estimate indirect | unknown "management"',
    ],
    [
      'en',
      'The army says it hit a depot; residents say a school was bombed.',
      'strike | say indirect | witness actor:org/residents',
    ],
    [
      'en',
      'The dam was closed; it had been inspected in May, the mayor said.',
      'close | say indirect | group "the mayor"',
    ],
    [
      'ar',
      'قال الجيش إنه قصف مستودعا؛ وقال السكان إن مدرسة أغلقت.',
      'close | say indirect | witness actor:org/residents',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(heard(language, text)).toContain(expected);
  });
});

describe('a denial points at what was said right before', () => {
  it.each([
    [
      'en',
      'The mayor said the bridge was safe, which the ministry denied.',
      'be denied | deny indirect | organisation actor:org/ministry',
    ],
    [
      'en',
      'The union said the plant had kept the money, something the company denies.',
      'act denied | deny indirect | organisation actor:org/company',
    ],
    [
      'en',
      'The mayor said the bridge was closed, a claim the ministry rejected.',
      'close denied | deny indirect | organisation actor:org/ministry',
    ],
    [
      'ar',
      'قال الوزير إن الجسر مغلق، وهو ما نفته البلدية.',
      'be denied | deny indirect | organisation actor:org/provincial-government',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(heard(language, text)).toContain(expected);
  });

  it('not where the same word dismisses persons', () => {
    expect(heard('en', 'They said the mayor was suspended and the whole city council dismissed.')).not.toContain(
      'denied',
    );
  });
});

describe('who gives a figure says it', () => {
  it.each([
    [
      'Police put the crowd at 5,000, while organisers spoke of 30,000.',
      'measure | report indirect | unknown "organisers"',
    ],
    [
      'The ministry gave a figure of 12 dead; the hospital counted 19.',
      'measure | estimate indirect | unknown "the hospital"',
    ],
    ['Officials say 12 died. The hospital lists 19 dead.', 'die | estimate indirect | unknown "The hospital"'],
  ])('%s', (text, expected) => {
    expect(heard('en', text)).toContain(expected);
  });

  it('not who gives money', () => {
    expect(heard('en', 'The club gave 20 dollars to each fan.')).not.toContain('estimate');
  });
});

describe('sources that told a medium before are meant where it is told again', () => {
  it('the sources told Shafaq', () => {
    const text =
      'Police sources told the Shafaq News agency that the mill had closed. Two police sources told Reuters that the dam had closed. The sources told Shafaq News that the road had closed.';
    expect(voicesOf('en', text).at(-1)).toContain('agency actor:shafaq > ');
    expect(voicesOf('en', text).at(-1)).not.toContain('count=2');
  });
});
