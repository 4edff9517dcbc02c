import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claim } from '../model/claim';
import { type Family, traitsOf } from '../model/event-class';
import type { LanguagePack } from '../model/language-pack';
import type { Passage } from '../model/passage';
import type { PassageReading, ToldMoment } from '../model/reading';
import type { Report } from '../model/report';
import type { Sentence } from '../model/token';
import { MentionGatherer } from './mentions';
import { outletOf } from './outlet-of';
import type { PassageContext } from './passage-reader';
import { markBackground } from './passing/background';
import { readPassages } from './read-passages';
import { plainSenses } from './setting/plain-senses';
import { Setting } from './setting/setting';
import { Story } from './story';
import type { Scene } from './syntax/scene';
import { senseOf } from './syntax/senses';
import { opensWithTime, TimesTold } from './times-told';
import type { TimeAnchor } from './values/moment';

export interface ExtractionContext {
  readonly packs: ReadonlyMap<string, LanguagePack>;
  readonly gazetteer: Gazetteer;
}

/** Reads claims, names and words from the passages of one report. Furniture gives nothing. */
export function extract(report: Report, passages: readonly Passage[], context: ExtractionContext): PassageReading[] {
  const times = new TimesTold();
  const published = report.publishedAt === null ? null : Date.parse(report.publishedAt);
  const anchor = { published, told: null };
  const told = contextsOf(report, passages, context, anchor);
  const noted = new Map(told.map((passage) => [passage.passage, new Noted(passage.pack)]));
  const claims = readPassages(told, (scene, { passage }) => {
    const { gatherer, moments, quotes } = noted.get(passage) as Noted;
    gatherer.gather(scene);
    times.note(scene, anchor, moments);
    quotes.push(...longQuotes(scene));
  });
  const byPassage = new Map(told.map(({ passage }, at) => [passage, claims[at] ?? []]));
  const readings = passages.map((passage) => {
    const { gatherer, moments = [], quotes = [] } = noted.get(passage.id) ?? {};
    const { mentions = [], terms = [], spelt = [] } = gatherer ?? {};
    return { passage, claims: byPassage.get(passage.id) ?? [], mentions, terms, spelt, moments, quotes };
  });
  return withBackground(readings, published, times, goingOn(told));
}

/** What is noted of the sentences of a passage besides its claims. */
class Noted {
  readonly gatherer: MentionGatherer;
  readonly moments: ToldMoment[] = [];
  readonly quotes: string[] = [];

  constructor(pack: LanguagePack) {
    this.gatherer = new MentionGatherer(pack);
  }
}

/** The passages that tell something and that a pack reads. */
function contextsOf(
  report: Report,
  passages: readonly Passage[],
  { packs, gazetteer }: ExtractionContext,
  anchor: TimeAnchor,
): PassageContext[] {
  const found: PassageContext[] = [];
  const outlet = outletOf(report);
  const setting = new Setting(gazetteer);
  const read = readSentences(report, passages, { packs, gazetteer }, setting);
  let number = 0;
  let story = new Story();
  let last: number | null = null;
  for (const [at, { id, part, language, kind, story: own }] of passages.entries()) {
    const pack = language === null ? undefined : packs.get(language);
    if (kind === 'furniture' || pack === undefined) continue;
    if (own !== last) story = new Story();
    last = own;
    const sentences = (read[at] ?? []).map((sentence) => plainSenses(sentence, (doubt) => setting.isTold(doubt)));
    const text = part === 'title' ? report.title : report.body;
    const common = { report: report.id, part, text, pack, gazetteer, setting };
    found.push({ ...common, passage: id, sentences, number, outlet, anchor, story });
    number += sentences.length;
  }
  return found;
}

/** Sentences that go on with the paragraph of one that opens with a time, or with what it tells of. */
function goingOn(passages: readonly PassageContext[]): Set<number> {
  const numbers = new Set<number>();
  for (const { text, sentences, number } of passages)
    for (const [index, sentence] of sentences.entries()) {
      const last = sentences[index - 1];
      if (last === undefined) continue;
      if ((isOneParagraph(text, last, sentence) && opensWithTime(last)) || tellsItsHarm(sentence))
        numbers.add(number + index);
    }
  return numbers;
}

/** Sentences of every passage that a pack reads; the setting notes their names before any is taken for a place. */
function readSentences(
  report: Report,
  passages: readonly Passage[],
  context: ExtractionContext,
  setting: Setting,
): Sentence[][] {
  return passages.map((passage) => {
    const pack = passage.language === null ? undefined : context.packs.get(passage.language);
    if (passage.kind === 'furniture' || pack === undefined) return [];
    const text = passage.part === 'title' ? report.title : report.body;
    const sentences = pack.sentences(text, passage.start, passage.end);
    for (const { tokens } of sentences) setting.note(tokens, text);
    return sentences;
  });
}

/** Background is judged by story, as its first date may stand in the title. */
function withBackground(
  readings: readonly PassageReading[],
  published: number | null,
  { named, ends, asides }: TimesTold,
  goingOn: ReadonlySet<number>,
): PassageReading[] {
  const byStory = new Map<number | null, Claim[]>();
  for (const { passage, claims } of readings) {
    const list = byStory.get(passage.story) ?? [];
    list.push(...claims);
    byStory.set(passage.story, list);
  }
  const marked = new Map<string, Claim>();
  for (const claims of byStory.values())
    for (const claim of markBackground(claims, published, named, goingOn, ends, asides)) marked.set(claim.id, claim);
  return readings.map((reading) => ({
    ...reading,
    claims: reading.claims.map((claim) => marked.get(claim.id) ?? claim),
  }));
}

/** Whether a sentence goes on with the paragraph of the last, in a text that has paragraphs. */
function isOneParagraph(text: string, last: Sentence, next: Sentence): boolean {
  return text.includes('\n') && !text.slice(last.end, next.start).includes('\n');
}

/** "It killed 612 people and injured 1,400", of the quake that the sentence before tells of. */
function tellsItsHarm({ tokens: [first, second] }: Sentence): boolean {
  if (first?.lexeme.pos !== 'pronoun' || second?.lexeme.pos !== 'verb') return false;
  const event = senseOf(second, 'event')?.event;
  return event !== undefined && harmful.has(traitsOf(event).family);
}

const harmful: ReadonlySet<Family> = new Set<Family>(['harm', 'damage']);

/** Quoted words of some length, folded, which copies share. */
function longQuotes({ text, tokens, pack }: Scene): string[] {
  const found: string[] = [];
  let open = -1;
  for (const token of tokens) {
    if (token.lexeme.pos === 'open') open = token.end;
    else if (token.lexeme.pos === 'close' && open >= 0) {
      if (token.start - open > 30) found.push(pack.fold(text.slice(open, token.start)));
      open = -1;
    }
  }
  return found;
}
