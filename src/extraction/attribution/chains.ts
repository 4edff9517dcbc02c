import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import { shownGender } from '../anaphora/shown-gender';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Anaphor } from './anaphor';
import { noteBodies, withBody } from './bodies';
import { noteCenters } from './centers';
import type { Discourse, Unnamed } from './discourse';
import { isDropped, isOthers } from './is-dropped';
import { endOfIssuer, isStatement, issuerOf } from './issuer';
import { noteJoint } from './joint-speakers';
import type { QuotedWords } from './quotation-run';
import type { Region } from './region';
import { sourceOf } from './source';
import { nameWords, speakerWords, statementWords } from './speaker-words';
import { quotedRegion, type SpokenRegion } from './spoken-region';
import { isOfKind, takesUp } from './takes-up';
import { throughAscribed } from './through-ascribed';
import { isTheSource, surnameIn } from './told-again';

/** Works out who speaks in each region of a sentence, and tells the discourse who spoke last. */
export function resolveRegions(
  scene: Scene,
  regions: readonly Region[],
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
  quoted: QuotedWords | null = null,
): SpokenRegion[] {
  noteBodies(scene, discourse, senses);
  const resolved: SpokenRegion[] = [];
  for (const region of regions) {
    const chain =
      doubterWithin(region, resolved, senses) ??
      throughAscribed(scene, region, chainOf(scene, region, discourse, senses), senses);
    const last = lastOf(region.sources);
    if (chain.length > 0) noteJoint(scene, region, chain, discourse, senses);
    // "Is being examined by a laboratory": who looks into a thing has said nothing of it.
    if (chain.length > 0 && region.act !== 'investigate' && !isCitedWithin(scene, region, resolved))
      discourse.speak(
        chain,
        {
          words: new Set([
            ...(last === undefined ? [] : speakerWords(scene, last, senses)),
            ...statementWords(scene, region, senses),
          ]),
          names: last === undefined ? new Set() : nameWords(scene, last, senses),
        },
        scene.number,
        genderOfSpeaker(scene, region),
      );
    // Field by field: a spread makes an object of another shape for each shape of region.
    resolved.push({
      from: region.from,
      to: region.to,
      cue: region.cue,
      act: region.act,
      sources: region.sources,
      recipient: region.recipient,
      carriesOn: region.carriesOn,
      direct: region.direct,
      impersonal: region.impersonal,
      negated: region.negated,
      chain,
    });
  }
  noteCenters(scene, discourse, senses);
  return quoted === null ? resolved : [...resolved, quotedRegion(quoted)];
}

/** "He said that, according to the data, …": whom a speaker cites inside his own words does not go on for him. */
function isCitedWithin({ tokens }: Scene, { cue }: Region, resolved: readonly SpokenRegion[]): boolean {
  if (cue < 0 || tokens[cue]?.lexeme.pos !== 'preposition') return false;
  return resolved.some(
    ({ from, to, chain, cue: outer }) => chain.length > 0 && outer < from && from <= cue && cue < to,
  );
}

/** "X said it had no reports": who is unsure inside somebody's words, by a pronoun, is he. */
function doubterWithin(
  region: Region,
  resolved: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
): readonly Source[] | null {
  if (region.act !== 'cannot-confirm' || region.impersonal) return null;
  if (!region.sources.every((source) => senses(source).pronoun)) return null;
  const outer = resolved.find(({ from, to, chain }) => from <= region.cue && region.cue < to && chain.length > 0);
  return outer?.chain ?? null;
}

export function chainOf(
  scene: Scene,
  region: Region,
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
): readonly Source[] {
  if (region.impersonal || isOthers(scene, region)) return [];
  const chain: Source[] = [];
  let anaphor: Anaphor | undefined;
  if (region.recipient >= 0 && region.act !== 'accuse' && region.act !== 'suspect' && !senses(region.recipient).pronoun)
    chain.push(sourceOf(scene, region.recipient, senses));
  for (const index of region.sources) {
    const sense = senses(index);
    if (sense.pronoun && !isAnew(scene, index)) {
      anaphor ??= scene.pack.anaphors.get((scene.tokens[(scene.phrases[index] as Phrase).head] as Token).lexeme.lemma);
      continue;
    }
    if (isBareNumber(scene, index)) continue;
    if (isAnew(scene, index)) {
      chain.push({ ...sourceOf(scene, index, senses), another: true });
      continue;
    }
    if (isCitedDocument(scene, region, index, senses)) {
      chain.push(documentOf(scene, index, senses));
      continue;
    }
    const issuer = issuerOf(scene, index, senses);
    const mouth = issuer < 0 ? index : issuer;
    const source = withBody(scene, mouth, sourceOf(scene, mouth, senses), discourse, senses);
    const isBody = source.role === null && sense.actors.some((id) => id.startsWith('actor:org/'));
    const taken =
      issuer < 0 && takesUp(scene, index, sense, senses)
        ? // A name is nobody else's for the sake of his office.
          discourse.taken(
            sense.unknownName || (source.kind === 'person' && source.named) ? null : source.role,
            speakerWords(scene, index, senses),
            isBody,
            (mouth) => isOfKind(scene, sense, mouth),
            chain[0],
          )
        : [];
    if (taken.length > 0) return retold(chain, taken);
    const called = issuer < 0 ? toldAgain(scene, index, source, discourse) : [];
    if (called.length > 0) return retold(chain, called);
    const again = chain.length === 0 ? toldBefore(source, discourse) : [];
    if (again.length > 0) return again;
    chain.push(source);
  }
  // "He told the BBC": whoever "he" is said it, and told the BBC.
  if (chain.length > 0 && anaphor !== undefined && region.sources.every((index) => senses(index).pronoun)) {
    const said = discourse.speaker(scene.number, unnamed(scene, region, anaphor));
    return said.length === 0 ? chain : retold(chain, said);
  }
  const saidNothingNew = chain.length === 0 || (region.carriesOn && region.sources.length === 0);
  if (!saidNothingNew) return chain;
  return discourse.speaker(scene.number, unnamed(scene, region, anaphor));
}

/** What the cue tells of a speaker whom no noun names. */
function unnamed(scene: Scene, region: Region, anaphor: Anaphor | undefined): Unnamed {
  const { gender, number } = (scene.tokens[region.cue] as Token).lexeme;
  const dropped = isDropped(scene, region) ? { gender, number: number ?? 'singular' } : null;
  const answers = region.act === 'deny' || region.act === 'admit';
  const [first] = region.sources;
  const shown =
    anaphor === undefined || first === undefined ? undefined : shownGender(scene, scene.phrases[first] as Phrase);
  const carriesOn = region.act === 'carry-on';
  return { ...(anaphor === undefined ? {} : { anaphor, gender: shown }), dropped, carriesOn, answers };
}

/** Of a finite verb in the singular that shows one, else of the noun that names whoever speaks. */
function genderOfSpeaker(scene: Scene, { cue, sources }: Region): Token['lexeme']['gender'] {
  const { pos, gender, number } = (scene.tokens[cue] as Token).lexeme;
  if (pos === 'verb' && number === 'singular' && gender !== undefined) return gender;
  const [first] = sources;
  if (first === undefined) return undefined;
  const phrase = scene.phrases[first] as Phrase;
  return scene.tokens[phrase.head]?.lexeme.gender ?? shownGender(scene, phrase);
}

/** «وأضاف مصباح», «وأضاف المصدر»: whoever spoke before, by a part of his name or by a word for any source. */
function toldAgain(scene: Scene, index: number, source: Source, discourse: Discourse): readonly Source[] {
  const surname = surnameIn(scene, index);
  const called = surname.length > 0 ? discourse.calledBy(surname) : [];
  if (called.length > 0) return called;
  return isTheSource(scene, index, source) ? discourse.lastOne(scene.number) : [];
}

/** "The sources told Shafaq": an earlier speaker, who says this to somebody of its own. */
function retold(told: readonly Source[], taken: readonly Source[]): readonly Source[] {
  const mouth = lastOf(taken);
  return told.length === 0 || mouth === undefined ? taken : [...told, mouth];
}

/** "Security sources" a second time: several unnamed speakers of one sort are those whom an agency was told by before. */
function toldBefore(source: Source, discourse: Discourse): readonly Source[] {
  if (source.kind !== 'group' || source.role === null || source.another === true || source.count === 1) return [];
  return discourse.told(
    (mouth) =>
      mouth.kind === 'group' &&
      mouth.role === source.role &&
      (mouth.count === source.count || (mouth.count !== 1 && source.count === null)) &&
      (mouth.side === null || source.side === null || mouth.side === source.side),
  );
}

/** "Citing a report by the fire service": what a speaker cites in support of his own words. */
function isCitedDocument(
  scene: Scene,
  { act, cue }: Region,
  index: number,
  senses: (phrase: number) => PhraseSense,
): boolean {
  return (
    act === 'relay' && (scene.tokens[cue] as Token).lexeme.pos === 'preposition' && isStatement(scene, index, senses)
  );
}

function documentOf(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): Source {
  const name = wordsOf(scene, (scene.phrases[index] as Phrase).from, endOfIssuer(scene, index, senses));
  return { ...sourceOf(scene, index, senses), kind: 'document', id: null, name };
}

/** "Others said", "some put it at 40": a pronoun alone that takes nobody up. */
function isAnew({ pack, phrases, tokens }: Scene, index: number): boolean {
  const { from, to } = phrases[index] as Phrase;
  return to === from + 1 && pack.anew?.has((tokens[from] as Token).lexeme.lemma) === true;
}

/** "One pointed out", "one of them said": one of those who spoke. */
function isBareNumber(scene: Scene, index: number): boolean {
  const phrase = scene.phrases[index] as Phrase;
  const of = scene.phrases[index + 1];
  // "One of those released, Ali Hassan, said".
  const apposed = of?.prep === phrase.to && scene.tokens[of.to]?.lexeme.pos === 'comma';
  const among = of !== undefined && (of.of === index || apposed);
  if (among && (scene.tokens[of.head] as Token).lexeme.pos !== 'pronoun') return false;
  return phrase.to - phrase.from === 1 && (scene.tokens[phrase.from] as Token).lexeme.pos === 'number';
}
