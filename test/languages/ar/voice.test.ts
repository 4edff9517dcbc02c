import { describe, expect, it } from 'vitest';
import { tokenOf } from './arabic-pack';

describe('voice and word class', () => {
  it.each([
    ['قتل 39 شخصا في الانفجار', 'قتل', 'passive'],
    ['قتل ثلاثة جنود', 'قتل', 'passive'],
    ['قُتل القائد', 'قُتل', 'passive'],
    ['قتل الجيش ثلاثة مسلحين', 'قتل', 'active'],
    ['وأصيب جندي', 'أصيب', 'passive'],
    ['أصاب الصاروخ القاعدة', 'أصاب', 'active'],
    ['هوجم المقر', 'هوجم', 'passive'],
    ['الجندي الذي قتل في الانفجار', 'قتل', 'passive'],
    ['خمسة صواريخ أطلقت من البلدة', 'أطلقت', 'unknown'],
    ['أودت بحياة مقاتل', 'أودت', 'active'],
    ['تم اعتقال المتهم', 'اعتقال', 'passive'],
    ['جرى اعتقال المتهم', 'اعتقال', 'passive'],
    ['قد تم قصفها', 'قصف', 'passive'],
    ['إن موظفا سابقا سرب الرسائل', 'سرب', 'active'],
    ['إن رجلا فجر القنبلة', 'فجر', 'active'],
    ['أن جنديا حرق المصحف', 'حرق', 'active'],
    ['إن رجالا قتلوا السجين', 'قتلوا', 'active'],
    ['إن ضابطا ضرب الصحفي', 'ضرب', 'active'],
    ['إن الرئيس غادر البلاد', 'غادر', 'active'],
    ['المبنى المدمر', 'المدمر', 'unknown'],
    ['الرجل المقتول', 'المقتول', 'passive'],
  ])('%s: %s is %s', (text, word, voice) => {
    expect(tokenOf(text, word).lexeme.voice).toBe(voice);
  });

  it.each([
    ['قصف الطيران المدينة', 'قصف', 'verb'],
    ['في قصف على المدينة', 'قصف', 'noun'],
    ['قصف أمريكي على المدينة', 'قصف', 'noun'],
    ['عملية قتل', 'قتل', 'noun'],
    ['لم يقتل', 'يقتل', 'verb'],
    ['إن عدد القتلى', 'عدد', 'noun'],
    ['نشر صورا', 'صورا', 'noun'],
    ['لم يحدد الوزير سبب الحريق', 'سبب', 'noun'],
    ['شاحنة صغيرة تحمل صواريخ', 'تحمل', 'verb'],
  ])('%s: %s is a %s', (text, word, pos) => {
    expect(tokenOf(text, word).lexeme.pos).toBe(pos);
  });

  it('takes كان and قد as auxiliaries', () => {
    expect(tokenOf('كان قد أعلن', 'كان').lexeme.pos).toBe('aux');
    expect(tokenOf('كان قد أعلن', 'قد').lexeme.pos).toBe('aux');
  });
});
