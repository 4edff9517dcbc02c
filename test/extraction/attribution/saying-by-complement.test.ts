import { describe, expect, it } from 'vitest';
import { voicesOf } from '../lines';

/** Verbs that say something where words follow under «أن» or «بأن», and do something else where they do not. */
describe('Arabic verbs that say by their complement', () => {
  it.each([
    ['كررت الوزارة مساء أمس أن الشركة دفعت الغرامة.', 'pay: say indirect | organisation actor:org/ministry'],
    ['ردد شهود أن الجنود أحرقوا القرية.', 'burn: say indirect | witness "شهود" role=witness'],
    ['أجاب المتحدث بأن القوات انسحبت.', 'withdraw: say indirect | organisation "المتحدث" role=spokesperson'],
    ['احتجت النقابة بأن الشركة خفضت الأجور.', 'fall: say indirect'],
    ['جادل المحامي بأن الشرطة أخفت الأدلة.', 'act: say indirect'],
    ['أصر الأطباء على أن المرضى تحسنوا.', 'improve: say indirect'],
    ['جدد الرئيس التأكيد على أن القوات انسحبت.', 'withdraw: say indirect'],
  ])('%s', (text, expected) => {
    expect(voicesOf('ar', text).join('\n')).toContain(expected);
  });

  it.each(['كرر اللاعب المحاولة مرتين.', 'جدد النادي عقد المدرب.', 'رد الجيش على الهجوم.'])(
    '%s says nothing',
    (text) => {
      const voices = voicesOf('ar', text);
      expect(voices.length).toBeGreaterThan(0);
      expect(voices.join('\n')).not.toContain('say');
    },
  );
});

/** A place's name ends who speaks: what is counted behind it is no part of the name. */
describe('Arabic offices of a place that give a figure', () => {
  it.each([
    ['قدر محافظ البصرة عدد القتلى بثلاثة.', 'محافظ البصرة'],
    ['قدّر محافظ حلب نسبة الدمار بستين في المئة.', 'محافظ حلب'],
    ['أعلن محافظ البصرة حصيلة القتلى: تسعة.', 'محافظ البصرة'],
  ])('%s', (text, speaker) => {
    expect(voicesOf('ar', text).join('\n')).toContain(`"${speaker}"`);
  });
});

/** Unlike in gender to who spoke before it, a verb of speech without a subject is passive, and nobody in particular speaks. */
describe('Arabic verbs that do not agree with who spoke', () => {
  it.each([
    ['أفادت الشرطة بأن الشارع هادئ، بعدما أعلن سابقا عن حريق في المصنع.', 'burn: announce indirect | '],
    [
      'أفادت الشرطة بأن الشارع هادئ، بعدما أعلنت سابقا عن حريق في المصنع.',
      'burn: announce indirect | organisation actor:org/police',
    ],
  ])('%s', (text, expected) => {
    expect(voicesOf('ar', text)).toContain(expected);
  });
});
