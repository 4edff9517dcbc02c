import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** `origin` values and stance of the claims that give one. */
function origins(language: Language, text: string): string[] {
  return claimsIn(language, text).flatMap(({ proposition, commitment }) =>
    proposition.arguments.flatMap(({ role, value }) => {
      if (role !== 'origin' || value.kind !== 'place') return [];
      const stance = commitment.polarity === 'denied' ? 'not ' : commitment.certainty === 'possible' ? 'perhaps ' : '';
      return [`${stance}${value.id ?? value.thing}`];
    }),
  );
}

describe('where something set out', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['en', 'The attack was launched from inside Iran.', ['place:ir']],
    ['en', 'The attacks came from Yemen.', ['place:ye']],
    ['en', 'They fired from Yemeni territory.', ['place:ye']],
    ['en', 'The rockets were fired from Russian-held territory.', ['thing:nature/land']],
    ['en', 'The missile was launched from an area near the town of Dobropolye.', ['place:ua/donetsk/dobropillia']],
    ['en', 'No rockets were fired from around the hospital.', ['not thing:building/hospital']],
    ['en', 'The base near Baghdad was hit.', []],
    ['ar', 'أطلقت الصواريخ من داخل إيران.', ['place:ir']],
    ['ar', 'الطائرات انطلقت من الأراضي اليمنية.', ['place:ye']],
    ['ar', 'لم تطلق أي صواريخ من محيط المستشفى.', ['not thing:building/hospital']],
    ['ar', 'ولا يمكن أن يكون قد انطلق من اليمن.', ['not place:ye']],
    ['ar', 'يمكن أن يكون قد انطلق من اليمن.', ['perhaps place:ye']],
  ])('%s: %s', (language, text, expected) => {
    expect(origins(language, text)).toEqual(expected);
  });
});

describe('who the dead were', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'A number of militants were killed in the strike.', 'thing:person/combatant/militant'],
    ['en', 'A number of civilians were killed.', 'thing:person/civilian'],
    ['ar', 'قال إن عدداً من المسلحين قُتلوا في الضربة.', 'thing:person/combatant'],
    ['ar', 'القتلى الأربعة من مقاتلي التنظيم.', 'thing:person/combatant'],
  ])('%s: %s', (language, text, expected) => {
    const patients = claimsIn(language, text).flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ role, value }) =>
        role === 'patient' && value.kind === 'thing' ? [value.id] : [],
      ),
    );
    expect(patients).toEqual([expected]);
  });
});

describe('hours', () => {
  it.each<readonly [string, readonly [number, number], number | null]>([
    ['وقع القصف عند التاسعة والنصف مساءً.', [1290, 1291], null],
    ['وقع القصف في العاشرة مساء.', [1320, 1380], null],
    ['وقع القصف في الساعة العاشرة من مساء الأحد.', [1320, 1380], 0],
  ])('%s', (text, clock, weekday) => {
    const moments = claimsIn('ar', text).flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ value }) => (value.kind === 'moment' ? [value] : [])),
    );
    expect(moments.map((value) => [value.clock, value.weekday])).toContainEqual([clock, weekday]);
  });
});
