import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Verbs and nouns whose object stands under a preposition of their own → agent and patient in the words of the text. */
const table: readonly (readonly [string, string])[] = [
  ['سيطر الجيش على المدينة.', 'seize | الجيش | المدينة'],
  ['قال الوزير إن قواته سيطرت على البلدة.', 'seize | قوات | البلدة'],
  ['استولى المسلحون بعد معارك على البلدة.', 'seize | المسلحون | البلدة'],
  ['أفرج الخاطفون عن التلاميذ.', 'release | الخاطفون | التلاميذ'],
  ['قال الوزير إن الخاطفين أفرجوا عن التلاميذ.', 'release | الخاطفين | التلاميذ'],
  ['عفا الملك عن السجناء.', 'release | الملك | السجناء'],
  ['عثرت الشرطة على جثة الصحفي.', 'find | الشرطة | جثة الصحفي'],
  ['اعتدى الحراس على المصور.', 'attack | الحراس | المصور'],
  ['أطاح الجنرالات بالرئيس.', 'overthrow | الجنرالات | الرئيس'],
  ['قضى الحريق على المصنع.', 'destroy |  | المصنع'],
  ['أتى الحريق على المصنع.', 'destroy |  | المصنع'],
  ['أودى الزلزال بحياة 300 شخص.', 'kill |  | 300 شخص'],
];

describe('objects under a preposition of the verb', () => {
  it.each(table)('%s', (text, expected) => {
    const lines = claimsIn('ar', text).map(({ proposition }) => {
      const of = (role: string) =>
        proposition.arguments
          .filter((one) => one.role === role)
          .map(({ evidence }) => evidence.quote.replace(/^(?:على|عن|بحياة|ب)\s?/u, ''));
      return `${proposition.event} | ${of('agent').join('+')} | ${of('patient').join('+')}`;
    });
    expect(lines).toContain(expected);
  });
});
