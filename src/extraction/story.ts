import { Discourse } from './attribution/discourse';
import { Contrasts } from './contrasts';
import { ThingMemory } from './coreference';
import { CountMemory } from './count-memory';
import { Referents } from './referents';

/** What a story has told so far, for its later sentences to take up. */
export class Story {
  readonly discourse = new Discourse();
  readonly things = new ThingMemory();
  readonly counts = new CountMemory();
  readonly referents = new Referents();
  readonly contrasts = new Contrasts();
}
