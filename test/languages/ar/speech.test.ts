import { describe, expect, it } from 'vitest';
import { sensesOf, tokenOf } from './arabic-pack';

describe('speech cues', () => {
  it.each([
    ['قال الوزير إن', 'قال', 'say'],
    ['وأوضح المصدر أن', 'أوضح', 'say'],
    ['أشار إلى أن', 'أشار', 'say'],
    ['مشيرا إلى أن', 'مشيرا', 'say'],
    ['وأعلن الجيش', 'أعلن', 'announce'],
    ['أفادت الوكالة', 'أفادت', 'report'],
    ['وفقا لرويترز', 'وفقا ل', 'report'],
    ['بحسب مصادر', 'بحسب', 'report'],
    ['نقلا عن شهود', 'نقلا عن', 'relay'],
    ['نقلت رويترز عن مسؤول', 'نقلت', 'relay'],
    ['وأضاف أن', 'أضاف', 'carry-on'],
    ['من جهته قال', 'من جهته', 'carry-on'],
    ['تؤكد القوات', 'تؤكد', 'confirm'],
    ['نفت القوات', 'نفت', 'deny'],
    ['استبعد الخبير', 'استبعد', 'deny'],
    ['اتهم الوزير', 'اتهم', 'accuse'],
    ['حمّلت الحكومة إسرائيل مسؤولية', 'حمّلت', 'accuse'],
    ['وتبنى التنظيم', 'تبنى', 'claim-responsibility'],
    ['أعلن التنظيم مسؤوليته عن', 'أعلن', 'claim-responsibility'],
    ['اعترف المتهم', 'اعترف', 'admit'],
    ['يرجح الخبراء', 'يرجح', 'believe'],
    ['رجّح الخبراء', 'رجّح', 'believe'],
    ['حذرت المنظمة', 'حذرت', 'warn'],
    ['شكك الخبير', 'شكك', 'doubt'],
    ['لم يتسن التأكد من', 'لم يتسن التأكد', 'cannot-confirm'],
    ['لا نستطيع الجزم بأن', 'لا نستطيع الجزم', 'cannot-confirm'],
    ['لم يتضح بعد', 'لم يتضح بعد', 'cannot-confirm'],
    ['امتنع المتحدث عن التعليق', 'امتنع', 'decline'],
    ['رفض المتحدث التعليق', 'رفض', 'decline'],
  ])('%s', (text, word, act) => {
    expect(sensesOf(text, word, 'speech')[0]?.act).toBe(act);
  });

  it('sees unnamed speakers', () => {
    expect(sensesOf('الذي طلب عدم الكشف عن هويته بسبب', 'طلب عدم الكشف عن هويته', 'anonymity')).toHaveLength(1);
    expect(sensesOf('مسلحون مجهولون', 'مجهولون', 'unknown')).toHaveLength(1);
  });

  it('reads a participle of saying as a verb', () => {
    expect(tokenOf('قال، مؤكدا أن', 'مؤكدا').lexeme).toMatchObject({ pos: 'verb', verbForm: 'participle' });
  });
});
