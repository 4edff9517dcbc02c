import { describe, expect, it } from 'vitest';
import { readingOf } from '../lines';

/** Event, the mouths behind the outlet, polarity. */
function told(text: string, event: string): string {
  const { claims } = readingOf('ar', text);
  const claim = claims.findLast(({ proposition }) => proposition.event === event);
  if (claim === undefined) return 'nothing';
  const mouths = claim.attribution.chain.slice(1).map(({ name }) => name);
  return `${mouths.join(' < ')}${claim.commitment.polarity === 'denied' ? ' NOT' : ''}`;
}

/** What somebody says further on, behind words that count or name what he told of. */
const table: readonly (readonly [string, string, string])[] = [
  ['أعلن الناطق أن الانهيار أوقع 10 قتلى و15 مصابا مشيرا إلى أن قطارا اصطدم بجدار.', 'crash', 'الناطق'],
  ['صرحت الحاكمة بأن عدد المفقودين غير معروف بسبب الأمطار، مقرة بأن الجسر انهار.', 'collapse', 'الحاكمة'],
  ['قال رئيس البلدية سالم نجم إن العدد شبه نهائي، مشيرا إلى أن البرج انهار.', 'collapse', 'رئيس البلدية سالم نجم'],
  ['قال المدير إن أعمال الصيانة جارية، مؤكدا أن العمال أضربوا.', 'labour-strike', 'المدير'],
  ['أكد البيان عدم تسجيل وفيات، لافتا إلى «تسجيل 4 حالات اختناق».', 'poison', 'البيان'],
  ['اتهم الدفاع الشرطة بتلفيق القضية، قائلا: اعتقل الجنود المتهم في المطار.', 'detain', 'الدفاع'],
  ['قال المصدر إن السكان فروا وفق الإجراءات المعتمدة. وأضاف أن النقابة أغلقت المتجر.', 'close', 'المصدر'],
  [
    'قالت القيادة في بيان إنه «وفقا للمعلومات المتوفرة، دمر القصف جسرا». وأضاف البيان أن المدينة غرقت.',
    'sink',
    'القيادة',
  ],
];

describe('who goes on speaking', () => {
  it.each(table)('%s', (text, event, expected) => {
    expect(told(text, event)).toBe(expected);
  });
});
