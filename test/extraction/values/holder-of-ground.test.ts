import { expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

it.each<readonly [Language, string, string | undefined]>([
  ['en', 'The rocket was fired from territory held by the rebels.', 'actor:org/armed-group'],
  ['en', 'It was fired from an area under army control.', 'actor:org/military'],
  ['en', 'The rocket was fired from areas controlled by the opposition.', 'actor:org/opposition'],
  ['en', 'The mortar was fired from army positions.', 'actor:org/military'],
  ['en', 'They shelled the town from Turkish-held territory.', 'actor:tr'],
  ['en', 'The rockets were fired from Yemeni territory.', undefined],
  ['en', 'The missile was launched from an area near the town of Dobropolye.', undefined],
  ['ar', 'أطلقت القذيفة من منطقة يسيطر عليها الجيش.', 'actor:org/military'],
  ['ar', 'أطلق الصاروخ من أراض خاضعة لسيطرة المعارضة.', 'actor:org/opposition'],
  ['ar', 'أطلق الصاروخ من أراض تسيطر عليها القوات الأوكرانية.', 'actor:ua/military'],
  ['ar', 'انطلق الصاروخ من مناطق الحوثيين.', 'actor:houthis'],
  ['ar', 'أطلقت الصواريخ من الأراضي اليمنية.', undefined],
])('%s: %s', (language, text, holder) => {
  const origins = claimsIn(language, text).flatMap(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (role === 'origin' && value.kind === 'place' ? [value] : [])),
  );
  expect(origins.map((place) => place.holder)).toEqual([holder]);
});
