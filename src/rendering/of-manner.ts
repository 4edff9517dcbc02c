import type { QuestionEntry } from '../model';

/** Whether the sides of a question differ in how something was done and neither denies that it was: "fled", "not as planned". */
export function isOfManner({ matrix }: QuestionEntry): boolean {
  const excluding = matrix.filter(({ relation }) => relation === 'conflicts');
  return excluding.length > 0 && excluding.every(({ reason }) => reason === 'polarity.manner');
}
