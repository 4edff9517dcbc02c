import type { Gazetteer } from '../../gazetteer/gazetteer';
import { type EventClass, traitsOf } from '../../model/event-class';
import type { Evidence } from '../../model/evidence';
import type { LanguagePack } from '../../model/language-pack';
import type { Role } from '../../model/proposition';
import type { Report } from '../../model/report';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import { sourceOf } from '../attribution/source';
import { doerOf } from '../propositions/doer-of';
import type { Setting } from '../setting/setting';
import { makeScene } from '../syntax/make-scene';
import { isOwner, type Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { effectOfPersons } from '../values/effect-of-persons';
import { momentOf } from '../values/moment';
import { type PhraseSense, phraseSenses } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { valueOfPhrase } from '../values/slot-value';

/** What quoted words are read against. */
export interface WordsContext {
  readonly report: Report;
  readonly pack: LanguagePack;
  readonly gazetteer: Gazetteer;
  readonly setting: Setting;
}

/** The typed value of quoted words in a role of an event; null where the library makes nothing of them. */
export function valueOfWords(words: Evidence, role: Role, event: EventClass, context: WordsContext): Value | null {
  const scene = sceneOf(words, context);
  const senses = phraseSenses(scene);
  if (role === 'time') {
    const token = scene.tokens.find((each) => senseOf(each, 'time') !== undefined);
    const time = token && senseOf(token, 'time');
    const { publishedAt } = context.report;
    const published = publishedAt === null ? null : Date.parse(publishedAt);
    return time === undefined ? null : momentOf(time.time, { published, told: null }, words.quote);
  }
  if (role === 'quantity') {
    const phrase = scene.phrases.find(({ index }) => senses(index).number >= 0) ?? scene.phrases[0];
    if (phrase === undefined) return null;
    const sense = senses(phrase.index);
    const effect = sense.casualty ?? traitsOf(event).effect ?? effectOfPersons(sense.thing);
    return quantityOf(scene, phrase, sense, effect, true);
  }
  const phrase = mainPhrase(scene, senses);
  const value = phrase === null ? null : valueOfPhrase(scene, phrase.index, role, senses, event);
  return value === null ? null : doerOf(event, role, value);
}

/** The source that quoted words name; null where they name nobody. */
export function sourceOfWords(words: Evidence, context: WordsContext): Source | null {
  const scene = sceneOf(words, context);
  const senses = phraseSenses(scene);
  const phrase = mainPhrase(scene, senses);
  return phrase === null ? null : { ...sourceOf(scene, phrase.index, senses), name: words.quote };
}

/** The first phrase that does not only say whose the next is. */
function mainPhrase({ phrases }: Scene, senses: (index: number) => PhraseSense): Phrase | null {
  const own = phrases.filter((phrase) => !isOwner(phrase, phrases));
  return own.find(({ index }) => !senses(index).pronoun) ?? own[0] ?? null;
}

function sceneOf({ part, start, end }: Evidence, { report, pack, gazetteer, setting }: WordsContext): Scene {
  const text = report[part];
  const tokens: Token[] = [];
  for (const sentence of pack.sentences(text, start, end)) tokens.push(...sentence.tokens);
  return makeScene(tokens, { report: report.id, part, text, number: 0, pack, gazetteer, setting });
}
