import { describe, expect, it } from 'vitest';
import { cut, tokenOf } from './arabic-pack';

describe('clitics', () => {
  it.each([
    ['وقال', 'و|قال'],
    ['وبالصاروخ', 'و|ب|الصاروخ'],
    ['للقوات', 'ل|لقوات'],
    ['للجنة', 'ل|لجنة'],
    ['بصاروخ', 'ب|صاروخ'],
    ['سيقصف', 'س|يقصف'],
    ['وسيعلن', 'و|س|يعلن'],
    ['فقتلوهم', 'ف|قتلو|هم'],
    ['هجماتها', 'هجمات|ها'],
    ['مركبته', 'مركبت|ه'],
    ['قيادتهم', 'قيادت|هم'],
    ['عليها', 'علي|ها'],
    ['أنه', 'أن|ه'],
    ['فيه', 'في|ه'],
    ['له', 'ل|ه'],
    ['ليعلن', 'ل|يعلن'],
    ['لرويترز', 'ل|رويترز'],
    ['لـ«رويترز»', 'لـ|رويترز'],
    ['و180', 'و|180'],
    ['و10,000', 'و|10,000'],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    'وزير',
    'وكالة',
    'بيان',
    'فرنسا',
    'لبنان',
    'كتائب',
    'بغداد',
    'ولاية',
    'فصائل',
    'وقع',
    'فقد',
    'بحث',
    'كبير',
    'لجنة',
    'سيارة',
    'وفاة',
    'فريق',
    'بلدة',
    'كارثة',
    'مركبة',
  ])('leaves %s whole', (word) => {
    expect(cut(word)).toBe(word);
  });

  it('reads فقد as a particle before a verb', () => {
    expect(cut('فقد قال')).toBe('ف|قد|قال');
  });

  it('sets definite for the article and for a suffix', () => {
    expect(tokenOf('الهجوم', 'الهجوم').lexeme.definite).toBe(true);
    expect(tokenOf('للهجوم', 'لهجوم').lexeme.definite).toBe(true);
    expect(tokenOf('هجومهم', 'هجوم').lexeme.definite).toBe(true);
    expect(tokenOf('هجوم', 'هجوم').lexeme.definite).toBe(false);
  });
});
