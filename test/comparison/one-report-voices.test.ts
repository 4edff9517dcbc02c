import { describe, expect, it } from 'vitest';
import { conflictsTold, sidesTold } from './conflicts-told';

describe('what one report tells in its own words is set against nobody within it', () => {
  it.each([
    'بلغت نسبة البطالة 12 بالمائة في الشمال. وقال معهد الإحصاء إن نسبة البطالة بلغت 19 بالمائة في الجنوب.',
    'تراجعت أسعار الخضر في السوق. وقال معهد الإحصاء إن أسعار الخضر ارتفعت.',
    'تراجع عدد القضايا الإرهابية مقابل ارتفاع عدد قضايا التهريب.',
    'قال وزير الشؤون الاجتماعية إن الشرطة أوقفت 173 شخصا. وأضاف وزير الشؤون الاجتماعية أحمد عمار أن الشرطة أوقفت 18 شخصا.',
  ])('%s', (body) => {
    expect(conflictsTold(body).map(sidesTold)).toEqual([]);
  });

  it('sets two mouths of one report against each other', () => {
    const body =
      'وقع انفجار في مصنع بمدينة صفاقس. قالت وزارة الصحة إن 12 عاملا قتلوا في الانفجار، بينما قال محافظ المدينة إن 20 عاملا قتلوا.';
    expect(conflictsTold(body)).toHaveLength(1);
  });
});
