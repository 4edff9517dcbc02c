import { describe, expect, it } from 'vitest';
import { cut, sensesOf, tokenOf } from './arabic-pack';

describe('names', () => {
  it.each([
    ['القوات الأمريكية', 'القوات الأمريكية', 'actor:us/military'],
    ['للقوات الأمريكية', 'لقوات الأمريكية', 'actor:us/military'],
    ['أمريكيون', 'أمريكيون', 'actor:us'],
    ['طائرات مسيرة', 'طائرات مسيرة', 'thing:vehicle/drone'],
    ['الطائرة المسيرة', 'الطائرة المسيرة', 'thing:vehicle/drone'],
    ['صواريخ', 'صواريخ', 'thing:weapon/rocket'],
    ['بشاحنتين', 'شاحنتين', 'thing:vehicle/truck'],
    ['في سوريا', 'سوريا', 'place:sy'],
    ['بلدة عين عيسى', 'عين عيسى', 'place:sy/ein-issa'],
  ])('%s', (text, word, id) => {
    expect(sensesOf(text, word, 'concept').map((sense) => sense.id)).toContain(id);
  });

  it('merges personal names that no table knows', () => {
    expect(cut('قال المدير رامي عبد الرحمن إن')).toBe('قال|المدير|رامي عبد الرحمن|إن');
    expect(tokenOf('قال العقيد زنغو بلاتيف إن', 'زنغو بلاتيف').lexeme.pos).toBe('name');
    expect(tokenOf('في بلدة شقرون قرب', 'شقرون').lexeme.pos).toBe('name');
  });

  it('tells the letter of a make from the conjunction that folds like it', () => {
    expect(tokenOf('طائرة من طراز إم دي 83', 'إم').lexeme.pos).toBe('name');
    expect(tokenOf('لا يعرف أكان حادثا أم هجوما', 'أم').lexeme.pos).toBe('conjunction');
  });

  it('keeps an ambiguous name for where one is asked for', () => {
    expect(sensesOf('زرقة البحر', 'البحر', 'concept')).toEqual([]);
    expect(sensesOf('مدينة البحر', 'البحر', 'concept')).toHaveLength(1);
  });
});
