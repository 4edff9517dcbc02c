import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claim } from '../model/claim';
import { type Family, traitsOf } from '../model/event-class';
import type { LanguagePack } from '../model/language-pack';
import type { Passage } from '../model/passage';
import type { PassageReading, ToldMoment } from '../model/reading';
import type { Report } from '../model/report';
import type { Sentence, Token } from '../model/token';
import { markBackground } from './background';
import { MentionGatherer } from './mentions';
import { outletOf } from './outlet-of';
import { plainCases } from './plain-cases';
import { readPassage } from './read-passage';
import { Setting } from './setting';
import { Story } from './story';
import { senseOf } from './syntax/senses';
import { opensWithTime, TimesTold } from './times-told';

export interface ExtractionContext {
  readonly packs: ReadonlyMap<string, LanguagePack>;
  readonly gazetteer: Gazetteer;
}

/** Reads claims, names and words from the passages of one report. Furniture gives nothing. */
export function extract(report: Report, passages: readonly Passage[], context: ExtractionContext): PassageReading[] {
  const readings: PassageReading[] = [];
  const times = new TimesTold();
  /** Sentences that go on with the paragraph of one that opens with a time, or with what it tells of. */
  const goingOn = new Set<number>();
  let number = 0;
  const published = report.publishedAt === null ? null : Date.parse(report.publishedAt);
  const anchor = { published, told: null };
  const outlet = outletOf(report);
  let story = new Story();
  let told: number | null = null;
  const setting = new Setting(context.gazetteer);
  const read = readSentences(report, passages, context, setting).map((sentences) =>
    sentences.map((sentence) => plainCases(sentence, setting.tellsOfIllness)),
  );
  for (const [at, passage] of passages.entries()) {
    const pack = passage.language === null ? undefined : context.packs.get(passage.language);
    if (passage.kind === 'furniture' || pack === undefined) {
      readings.push({ passage, claims: [], mentions: [], terms: [], spelt: [], moments: [], quotes: [] });
      continue;
    }
    if (passage.story !== told) {
      story = new Story();
      told = passage.story;
    }
    const { part } = passage;
    const text = part === 'title' ? report.title : report.body;
    const sentences = read[at] ?? [];
    const gatherer = new MentionGatherer(pack);
    const moments: ToldMoment[] = [];
    const quotes: string[] = [];
    const own = { report: report.id, part, text, pack, gazetteer: context.gazetteer, setting };
    const claims = readPassage(sentences, { ...own, passage: passage.id, number, outlet, anchor, story }, (scene) => {
      gatherer.gather(scene);
      times.note(scene, anchor, moments);
      quotes.push(...longQuotes(text, scene.tokens, pack));
    });
    for (const [index, sentence] of sentences.entries()) {
      const last = sentences[index - 1];
      const opened = last !== undefined && isOneParagraph(text, last, sentence) && opensWithTime(last);
      if (last !== undefined && (opened || tellsItsHarm(sentence))) goingOn.add(number + index);
    }
    number += sentences.length;
    const { mentions, terms, spelt } = gatherer;
    readings.push({ passage, claims, mentions, terms, spelt, moments, quotes });
  }
  return withBackground(readings, published, times, goingOn);
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
function longQuotes(text: string, tokens: readonly Token[], pack: LanguagePack): string[] {
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
