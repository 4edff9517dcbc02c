import { describe, expect, it } from 'vitest';
import { sensesOf, tokenOf } from './arabic-pack';

describe('commitment', () => {
  it.each([
    ['يُعتقد أن', 'يُعتقد', 'probable'],
    ['من المرجح أن', 'من المرجح', 'probable'],
    ['يبدو أن', 'يبدو', 'probable'],
    ['على ما يبدو', 'على ما يبدو', 'probable'],
    ['ربما كان', 'ربما', 'possible'],
    ['هجوم محتمل', 'محتمل', 'possible'],
    ['زعم المتحدث', 'زعم', 'possible'],
    ['تحقيق أولي', 'أولي', 'probable'],
    ['بالتأكيد', 'بالتأكيد', 'certain'],
  ])('%s', (text, word, certainty) => {
    expect(sensesOf(text, word, 'certainty')).toEqual([{ kind: 'certainty', certainty }]);
  });

  it('gives «الأولى» no doubt', () => expect(sensesOf('المرة الأولى', 'الأولى', 'certainty')).toEqual([]));

  it.each(['لم', 'لا', 'لن', 'ليس', 'ليست', 'غير', 'عدم', 'دون', 'من دون', 'بلا'])('%s negates', (word) => {
    expect(tokenOf(`${word} شيء`, word).lexeme.pos).toBe('negator');
  });

  it.each([
    ['عدم وجود أي', 'عدم وجود'],
    ['لا وجود لطائرات', 'لا وجود ل'],
    ['ليس هناك انفجار', 'ليس هناك'],
  ])('%s denies existence', (text, word) => {
    expect(tokenOf(text, word).lexeme.pos).toBe('negator');
    expect(sensesOf(text, word, 'existential')).toHaveLength(1);
  });

  it.each([
    ['إذا وافقت', 'إذا', 'condition'],
    ['ما لم نحقق', 'ما لم', 'condition'],
    ['ما إذا كان', 'ما إذا كان', 'question'],
    ['هل قتل', 'هل', 'question'],
    ['بسبب هجوم', 'بسبب', 'cause'],
    ['جراء انفجار', 'جراء', 'cause'],
    ['نتيجة انفجار', 'نتيجة', 'cause'],
    ['رغم القصف', 'رغم', 'concession'],
    ['لكن الجيش', 'لكن', 'contrast'],
  ])('%s links', (text, word, link) => {
    expect(sensesOf(text, word, 'link')[0]?.link).toBe(link);
  });

  it.each([
    ['حاول المسلحون', 'حاول', 'attempted'],
    ['محاولة اغتيال', 'محاولة', 'attempted'],
    ['أحبطت الشرطة', 'أحبطت', 'attempted'],
    ['تعتزم الحكومة', 'تعتزم', 'threatened'],
    ['سيقصف', 'س', 'threatened'],
  ])('%s is not done', (text, word, stage) => {
    expect(sensesOf(text, word, 'stage')[0]?.stage).toBe(stage);
  });
});
