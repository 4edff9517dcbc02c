import { Anaphora } from './anaphora/anaphora';
import { Discourse } from './attribution/discourse';
import { Contrasts } from './contrasts';
import { CountMemory } from './memory/count-memory';
import { Measured } from './memory/measured';
import { Referents } from './memory/referents';

/** What a story has told so far, for its later sentences to take up. */
export class Story {
  readonly discourse = new Discourse();
  readonly measured = new Measured();
  readonly counts = new CountMemory();
  readonly referents = new Referents();
  readonly anaphora = new Anaphora();
  readonly contrasts = new Contrasts();
}
