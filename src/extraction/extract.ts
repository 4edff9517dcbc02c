import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Claim } from '../model/claim';
import { type Family, traitsOf } from '../model/event-class';
import type { LanguagePack } from '../model/language-pack';
import type { MomentValue } from '../model/moment';
import type { Passage } from '../model/passage';
import type { PassageReading, ToldMoment } from '../model/reading';
import type { Report } from '../model/report';
import type { Sentence, Token } from '../model/token';
import { resolveRegions } from './attribution/chains';
import { Discourse } from './attribution/discourse';
import { type Prepared, QuotationRun } from './attribution/quotation-run';
import { quotationsOf } from './attribution/quotations';
import { findRegions } from './attribution/regions';
import { claimsOf } from './claims/claims';
import { Contrasts } from './contrasts';
import { denialsOf } from './denials/denials';
import { ThingMemory } from './memory/coreference';
import { CountMemory } from './memory/count-memory';
import { Referents } from './memory/referents';
import { MentionGatherer } from './mentions';
import { outletOf } from './outlet-of';
import { markBackground, type ToldAside } from './passing/background';
import { draftPropositions } from './propositions/drafts';
import { groupsIn } from './propositions/groups-in';
import { draftResponsibility } from './propositions/responsibility';
import { talliesIn } from './propositions/tallies-in';
import { plainCases } from './setting/plain-cases';
import { plainMines } from './setting/plain-mines';
import { Setting } from './setting/setting';
import { Held } from './syntax/held';
import { makeScene } from './syntax/make-scene';
import { endOfRelative, relativeOf } from './syntax/relative-of';
import { senseOf } from './syntax/senses';
import { momentOf } from './values/moment';
import { phraseSenses } from './values/phrase-sense';

export interface ExtractionContext {
  readonly packs: ReadonlyMap<string, LanguagePack>;
  readonly gazetteer: Gazetteer;
}

/** Longest sentence read as one, in tokens; a longer one is cut, so that no text costs more than linear time. */
const longest = 240;

/** Reads claims, names and words from the passages of one report. Furniture gives nothing. */
export function extract(report: Report, passages: readonly Passage[], context: ExtractionContext): PassageReading[] {
  const readings: PassageReading[] = [];
  const named = new Map<number, MomentValue[]>();
  const asides = new Map<number, ToldAside[]>();
  const ends = new Map<number, MomentValue[]>();
  /** Sentences that go on with the paragraph of one that opens with a time, or with what it tells of. */
  const goingOn = new Set<number>();
  let sentence = 0;
  const published = report.publishedAt === null ? null : Date.parse(report.publishedAt);
  const outlet = outletOf(report);
  let discourse = new Discourse();
  let things = new ThingMemory();
  let counts = new CountMemory();
  let referents = new Referents();
  let contrasts = new Contrasts();
  let story: number | null = null;
  const setting = new Setting(context.gazetteer);
  const read = readSentences(report, passages, context, setting).map((sentences) =>
    sentences.map((sentence) => {
      const plain = plainCases(sentence, setting.tellsOfIllness);
      return setting.tellsOfMining ? plainMines(plain) : plain;
    }),
  );
  for (const [at, passage] of passages.entries()) {
    const pack = passage.language === null ? undefined : context.packs.get(passage.language);
    if (passage.kind === 'furniture' || pack === undefined) {
      readings.push({ passage, claims: [], mentions: [], terms: [], spelt: [], moments: [], quotes: [] });
      continue;
    }
    if (passage.story !== story) {
      discourse = new Discourse();
      things = new ThingMemory();
      counts = new CountMemory();
      referents = new Referents();
      contrasts = new Contrasts();
      story = passage.story;
    }
    const text = passage.part === 'title' ? report.title : report.body;
    const gatherer = new MentionGatherer(pack);
    const claims: Claim[] = [];
    const moments: ToldMoment[] = [];
    const quotes: string[] = [];
    let last: Sentence | null = null;
    const sentences = read[at] ?? [];
    const quotations = quotationsOf(text, sentences);
    const run = new QuotationRun();
    const ahead = new Map<Sentence, Prepared>();
    const prepare = (piece: Sentence, number: number): Prepared => {
      const scene = makeScene(piece.tokens, {
        report: report.id,
        part: passage.part,
        text,
        number,
        pack,
        gazetteer: context.gazetteer,
        setting,
      });
      const senses = phraseSenses(scene);
      return { scene, senses, found: findRegions(scene, senses) };
    };
    for (const [index, whole] of sentences.entries()) {
      const points: MomentValue[] = [];
      const passing: ToldAside[] = [];
      const bounds: MomentValue[] = [];
      const quotation = whole.tokens.length <= longest ? quotations[index] : undefined;
      const closing = (end: number): Prepared | null => {
        const piece = sentences[end] as Sentence;
        if (piece.tokens.length > longest) return null;
        const prepared = prepare(piece, sentence + end - index);
        ahead.set(piece, prepared);
        return prepared;
      };
      for (const piece of pieces(whole)) {
        const prepared = ahead.get(piece) ?? prepare(piece, sentence);
        const { scene, senses, found } = prepared;
        const quoted = run.wordsOf(prepared, index, quotation, discourse, closing);
        const regions = resolveRegions(scene, found, discourse, senses, quoted);
        run.note(regions, index, quotation, scene, discourse);
        const drafts = draftPropositions(scene, senses, counts);
        const blame = draftResponsibility(scene, drafts, regions, senses);
        const anchor = { published, told: null };
        const teller = { passage: passage.id, outlet, anchor, things, referents };
        const told = claimsOf(scene, [...drafts, ...blame], regions, senses, teller);
        const denied = denialsOf(scene, regions, drafts, [...claims, ...told], { passage: passage.id, outlet });
        claims.push(...contrasts.note(scene, regions, [...told, ...denied]));
        things.note(scene, senses);
        counts.note(told, sentence);
        counts.noteTallies(talliesIn(scene, senses, counts), sentence);
        counts.noteGroups(groupsIn(scene, drafts, senses), sentence);
        referents.note(scene, drafts, senses);
        gatherer.gather(scene);
        if ((scene.held & Held.Time) !== 0)
          for (const [at, token] of piece.tokens.entries()) {
            const time = senseOf(token, 'time');
            if (time === undefined) continue;
            const moment = momentOf(time.time, anchor, text.slice(token.start, token.end));
            moments.push(toldIn(sentence, moment));
            const aside = time.time.sort === 'point' ? relativeOf(scene, at) : undefined;
            if (aside !== undefined)
              passing.push({
                start: (piece.tokens[aside.from] as Token).start,
                end: (piece.tokens[endOfRelative(scene, at) - 1] as Token).end,
                moment,
              });
            else if (time.time.sort === 'point') points.push(moment);
            else if (time.time.sort === 'until') bounds.push(moment);
          }
        quotes.push(...longQuotes(text, piece.tokens, pack));
      }
      if (points.length > 0) named.set(sentence, points);
      if (passing.length > 0) asides.set(sentence, passing);
      if (bounds.length > 0) ends.set(sentence, bounds);
      if (last !== null && ((isOneParagraph(text, last, whole) && opensWithTime(last)) || tellsItsHarm(whole)))
        goingOn.add(sentence);
      last = whole;
      sentence++;
    }
    readings.push({
      passage,
      claims,
      mentions: gatherer.mentions,
      terms: gatherer.terms,
      spelt: gatherer.spelt,
      moments,
      quotes,
    });
  }
  return withBackground(readings, published, named, goingOn, ends, asides);
}

/** Field by field: what a spread makes is slow to read for as long as it lives. */
function toldIn(sentence: number, { kind, precision, clock, zone, text, from, to, weekday }: MomentValue): ToldMoment {
  return { kind, precision, clock, zone, text, from, to, weekday, sentence };
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
  told: ReadonlyMap<number, readonly MomentValue[]>,
  goingOn: ReadonlySet<number>,
  ends: ReadonlyMap<number, readonly MomentValue[]>,
  asides: ReadonlyMap<number, readonly ToldAside[]>,
): PassageReading[] {
  const byStory = new Map<number | null, Claim[]>();
  for (const { passage, claims } of readings) {
    const list = byStory.get(passage.story) ?? [];
    list.push(...claims);
    byStory.set(passage.story, list);
  }
  const marked = new Map<string, Claim>();
  for (const claims of byStory.values())
    for (const claim of markBackground(claims, published, told, goingOn, ends, asides)) marked.set(claim.id, claim);
  return readings.map((reading) => ({
    ...reading,
    claims: reading.claims.map((claim) => marked.get(claim.id) ?? claim),
  }));
}

/** Whether a sentence goes on with the paragraph of the last, in a text that has paragraphs. */
function isOneParagraph(text: string, last: Sentence, next: Sentence): boolean {
  return text.includes('\n') && !text.slice(last.end, next.start).includes('\n');
}

/** Tokens before a time that opens a sentence: "And in April", «وفي أبريل». */
const lead = 2;

/** "In April, another base was hit": the time sets the scene for what follows. */
function opensWithTime({ tokens }: Sentence): boolean {
  return tokens.slice(0, lead + 1).some((token) => senseOf(token, 'time') !== undefined);
}

/** "It killed 612 people and injured 1,400", of the quake that the sentence before tells of. */
function tellsItsHarm({ tokens: [first, second] }: Sentence): boolean {
  if (first?.lexeme.pos !== 'pronoun' || second?.lexeme.pos !== 'verb') return false;
  const event = senseOf(second, 'event')?.event;
  return event !== undefined && harmful.has(traitsOf(event).family);
}

const harmful: ReadonlySet<Family> = new Set<Family>(['harm', 'damage']);

function pieces(sentence: Sentence): Sentence[] {
  if (sentence.tokens.length <= longest) return [sentence];
  const cut: Sentence[] = [];
  for (let from = 0; from < sentence.tokens.length; from += longest) {
    const tokens = sentence.tokens.slice(from, from + longest);
    cut.push({ start: (tokens[0] as Token).start, end: (tokens[tokens.length - 1] as Token).end, tokens });
  }
  return cut;
}

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
