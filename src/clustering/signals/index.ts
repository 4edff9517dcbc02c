import { actors } from './actors';
import { events } from './events';
import { figures } from './figures';
import { kind } from './kind';
import { leadNames } from './lead-names';
import { leadWords } from './lead-words';
import { names } from './names';
import { nation } from './nation';
import { place } from './place';
import { published } from './published';
import { quotes } from './quotes';
import { recall } from './recall';
import { rerun } from './rerun';
import type { Signal } from './signal';
import { sound } from './sound';
import { things } from './things';
import { time } from './time';
import { words } from './words';

/** Every signal, by the key that its weight has in `weights.ts`. */
export const signals = {
  words,
  leadWords,
  names,
  leadNames,
  place,
  time,
  published,
  events,
  kind,
  things,
  actors,
  figures,
  quotes,
  sound,
  recall,
  rerun,
  nation,
} as const satisfies Record<string, Signal>;

export type SignalName = keyof typeof signals;
