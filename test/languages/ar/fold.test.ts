import { describe, expect, it } from 'vitest';
import { foldWithOffsets } from '../../../src/languages/ar/fold';
import { pack } from './arabic-pack';

describe('fold', () => {
  it.each([
    ['أُطلِقت', 'اطلقت'],
    ['إسرائيل', 'اسراءيل'],
    ['آب', 'اب'],
    ['القذيفة', 'القذيفه'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسءول'],
    ['مسئول', 'مسءول'],
    ['الـعـراق', 'العراق'],
    ['گاز', 'غاز'],
    ['پاکستان', 'باكستان'],
    ['٢٧٥٠', '2750'],
    ['۱۲', '12'],
    ['ﻻ', 'لا'],
    ['Reuters', 'reuters'],
  ])('%s → %s', (form, folded) => {
    expect(pack.fold(form)).toBe(folded);
  });

  it('keeps where each letter stood', () => {
    expect(foldWithOffsets('قُتِل')).toEqual({ form: 'قتل', offsets: [0, 2, 4] });
    expect(foldWithOffsets('قتل')).toEqual({ form: 'قتل', offsets: null });
  });
});
