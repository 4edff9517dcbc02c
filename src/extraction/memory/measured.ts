import type { Scene } from '../syntax/scene';
import { isTally, type PhraseSense } from '../values/phrase-sense';

/** What was last measured: a bare figure of a measuring body goes on with it ("the agency measured 6.3"). */
export class Measured {
  last: string | null = null;

  /** Notes a sentence once its claims are made. */
  note({ phrases }: Scene, senses: (phrase: number) => PhraseSense): void {
    for (const { index } of phrases) {
      const { measure } = senses(index);
      if (!isTally(measure)) this.last = measure ?? this.last;
    }
  }
}
