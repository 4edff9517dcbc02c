/** What a round word counts. */
export interface RoundNumber {
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
}

/**
 * Round words as the UCDP codebook takes them: the best figure is the lowest that the word allows. Shared by the packs,
 * so that "dozens" and «عشرات» are one value. `tens` is the factor of "tens of thousands".
 */
export const roundNumbers = {
  couple: { low: 2, best: 2, high: 3 },
  few: { low: 3, best: 3, high: 9 },
  several: { low: 3, best: 3, high: 9 },
  many: { low: 10, best: 10, high: null },
  /** English "dozens"; Arabic «عشرات» is `tens`, which is as vague and counts alike. */
  dozens: { low: 20, best: 24, high: 99 },
  tens: { low: 20, best: 24, high: 99 },
  scores: { low: 20, best: 40, high: 99 },
  hundreds: { low: 200, best: 200, high: 999 },
  thousands: { low: 2000, best: 2000, high: 9999 },
  millions: { low: 2e6, best: 2e6, high: null },
  tensOfThousands: { low: 20_000, best: 20_000, high: 99_999 },
  hundredsOfThousands: { low: 200_000, best: 200_000, high: 999_999 },
  billions: { low: 2e9, best: 2e9, high: null },
} as const satisfies Record<string, RoundNumber>;
