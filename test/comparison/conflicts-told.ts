import { crossReference } from '../../src';
import type { QuestionEntry } from '../../src/model';

/** What reports of one text each, all of one moment, are found to be at odds about. */
export function conflictsTold(...bodies: readonly string[]): readonly QuestionEntry[] {
  const { incidents } = crossReference(
    bodies.map((body, index) => ({
      id: `r${index}`,
      outlet: `Outlet ${index}`,
      body,
      publishedAt: '2024-05-01T10:00:00Z',
    })),
  );
  return incidents.flatMap(({ questions }) => questions).filter(({ relation }) => relation === 'conflict');
}

/** The first words of each side. */
export function sidesTold({ positions }: QuestionEntry): readonly string[] {
  return positions.map(({ claims }) => claims[0]?.evidence.quote ?? '');
}
