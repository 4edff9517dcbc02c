import { crossReference } from '../../src/pipeline/cross-reference';
import type { Language } from '../extraction/lines';

/** A report that tells of an event and adds words of its own. */
export interface Telling {
  readonly language: Language;
  readonly background: Readonly<Record<Language, string>>;
  readonly words: string;
}

/** What the questions are about in which the words that two reports add stand against each other. */
export function conflictsBetween(a: Telling, b: Telling): string[] {
  const reports = [a, b].map(({ language, background, words }, at) => ({
    id: `r${at}`,
    outlet: `Outlet ${at}`,
    language,
    publishedAt: '2024-05-20T10:00:00.000Z',
    body: `${background[language]}\n\n${words}`,
  }));
  const starts = [a, b].map(({ language, background }) => background[language].length + 2);
  const found: string[] = [];
  for (const { questions } of crossReference(reports).incidents) {
    for (const { relation, positions, about } of questions) {
      if (relation !== 'conflict') continue;
      const [mine, theirs] = ['r0', 'r1'].map((report, at) =>
        positions.filter(({ claims }) =>
          claims.some(({ evidence }) => evidence.report === report && evidence.start >= (starts[at] ?? 0)),
        ),
      );
      if (mine?.some((one) => theirs?.some((other) => other !== one))) found.push(about);
    }
  }
  return found;
}
