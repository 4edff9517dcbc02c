import type { MomentValue } from '../model/moment';
import type { ToldMoment } from '../model/reading';
import type { Sentence, Token } from '../model/token';
import type { ToldAside } from './passing/background';
import { Held } from './syntax/held';
import { endOfRelative, relativeOf } from './syntax/relative-of';
import type { Scene } from './syntax/scene';
import { senseOf } from './syntax/senses';
import { momentOf, type TimeAnchor } from './values/moment';

/** The times that the sentences of a report name, by what each says of its sentence; lists by number of sentence. */
export class TimesTold {
  /** Moments that a sentence tells of. */
  readonly named = new Map<number, MomentValue[]>();
  /** Those named in passing, with the words that they hold for. */
  readonly asides = new Map<number, ToldAside[]>();
  /** Until when something was so. */
  readonly ends = new Map<number, MomentValue[]>();

  /** Notes the times of a sentence, and adds all of them to those told. */
  note(scene: Scene, anchor: TimeAnchor, told: ToldMoment[]): void {
    if ((scene.held & Held.Time) === 0) return;
    const { tokens, number, text } = scene;
    for (const [at, token] of tokens.entries()) {
      const time = senseOf(token, 'time');
      if (time === undefined) continue;
      const moment = momentOf(time.time, anchor, text.slice(token.start, token.end));
      told.push(toldIn(number, moment));
      const aside = time.time.sort === 'point' ? relativeOf(scene, at) : undefined;
      if (aside !== undefined)
        add(this.asides, number, {
          start: (tokens[aside.from] as Token).start,
          end: (tokens[endOfRelative(scene, at) - 1] as Token).end,
          moment,
        });
      else if (time.time.sort === 'point') add(this.named, number, moment);
      else if (time.time.sort === 'until') add(this.ends, number, moment);
    }
  }
}

function add<T>(lists: Map<number, T[]>, sentence: number, one: T): void {
  const list = lists.get(sentence);
  if (list === undefined) lists.set(sentence, [one]);
  else list.push(one);
}

/** Field by field: what a spread makes is slow to read for as long as it lives. */
function toldIn(sentence: number, { kind, precision, clock, zone, text, from, to, weekday }: MomentValue): ToldMoment {
  return { kind, precision, clock, zone, text, from, to, weekday, sentence };
}

/** Tokens before a time that opens a sentence: "And in April", «وفي أبريل». */
const lead = 2;

/** "In April, another base was hit": the time sets the scene for what follows. */
export function opensWithTime({ tokens }: Sentence): boolean {
  return tokens.slice(0, lead + 1).some((token) => senseOf(token, 'time') !== undefined);
}
