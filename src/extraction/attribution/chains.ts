import type { Attribution } from '../../model/attribution';
import { isOfMany } from '../../model/many-bodies';
import type { Source } from '../../model/source';
import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import { evidenceOf, type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { noteBodies, withBody } from './bodies';
import { completions } from './completions';
import type { Anaphor, Discourse } from './discourse';
import { isDropped, isOthers } from './is-dropped';
import { endOfIssuer, isStatement, issuerOf } from './issuer';
import type { QuotedWords } from './quotation-run';
import type { Region } from './region';
import { saysWhich } from './says-which';
import { sourceOf } from './source';

/** A region with the sources that it adds to the chain. */
export interface SpokenRegion extends Region {
  readonly chain: readonly Source[];
}

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
    if (chain.length > 0 && !isCitedWithin(scene, region, resolved))
      discourse.speak(
        chain,
        new Set([
          ...(last === undefined ? [] : speakerWords(scene, last, senses)),
          ...statementWords(scene, region, senses),
        ]),
        scene.number,
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
  noteTopic(scene, discourse, senses);
  return quoted === null ? resolved : [...resolved, quotedRegion(quoted)];
}

/** "He said that, according to the data, …": whom a speaker cites inside his own words does not go on for him. */
function isCitedWithin({ tokens }: Scene, { cue }: Region, resolved: readonly SpokenRegion[]): boolean {
  if (cue < 0 || tokens[cue]?.lexeme.pos !== 'preposition') return false;
  return resolved.some(
    ({ from, to, chain, cue: outer }) => chain.length > 0 && outer < from && from <= cue && cue < to,
  );
}

/**
 * "The sources and a senior officer said", «وأضاف المصدران، ومعهما ضابط كبير، أن»: whoever says it with them told whom they told,
 * and can be taken up by himself.
 */
function noteJoint(
  scene: Scene,
  { sources, cue }: Region,
  chain: readonly Source[],
  discourse: Discourse,
  senses: (phrase: number) => PhraseSense,
): void {
  const first = lastOf(sources);
  if (first === undefined || cue < 0) return;
  const parts = completions(scene, scene.phrases[first] as Phrase, senses);
  let end = (scene.phrases[lastOf(parts) as number] as Phrase).to;
  let joined = false;
  for (let index = (lastOf(parts) as number) + 1; index < scene.phrases.length; index++) {
    const phrase = scene.phrases[index] as Phrase;
    if (phrase.from > end + 4) return;
    const here = isJoint(scene, end, phrase.from);
    if (here === null) return;
    joined ||= here;
    const sense = senses(index);
    if (joined && sense.actors.some((id) => id.startsWith('actor:role/'))) {
      const source = sourceOf(scene, index, senses);
      discourse.speak([...chain.slice(0, -1), source], speakerWords(scene, index, senses), scene.number);
      return;
    }
    if (!sense.pronoun) return;
    end = phrase.to;
  }
}

/** Whether "and" stands among the tokens; null where anything but it, a comma or "with" does. */
function isJoint(scene: Scene, from: number, to: number): boolean | null {
  let joint = false;
  for (let i = from; i < to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'conjunction') joint = true;
    else if (pos !== 'comma' && pos !== 'determiner' && pos !== 'adjective' && pos !== 'preposition') return null;
  }
  return joint;
}

/** The person or known body that a sentence is about: its first subject, where that names one. */
function noteTopic(scene: Scene, discourse: Discourse, senses: (phrase: number) => PhraseSense): void {
  const main = scene.relations.find(
    ({ token, clause }) =>
      (scene.tokens[token] as Token).lexeme.pos === 'verb' && (scene.clauses[clause] as Clause).opener !== 'relative',
  );
  if (main === undefined || main.subject < 0) return;
  const sense = senses(main.subject);
  if (sense.pronoun || sense.number >= 0 || sense.thing?.startsWith('thing:person') === false) return;
  discourse.tellOf(scene.number, () => {
    const source = sourceOf(scene, main.subject, senses);
    const known = source.kind === 'organisation' && source.id !== null;
    return source.kind === 'person' || known ? source : null;
  });
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
            sense.unknownName ? null : source.role,
            speakerWords(scene, index, senses),
            isBody,
            (mouth) => isOfKind(scene, sense, mouth),
            chain[0],
          )
        : [];
    if (taken.length > 0) return retold(chain, taken);
    const again = chain.length === 0 ? toldBefore(source, discourse) : [];
    if (again.length > 0) return again;
    chain.push(source);
  }
  // "He told the BBC": whoever "he" is said it, and told the BBC.
  if (chain.length > 0 && anaphor !== undefined && region.sources.every((index) => senses(index).pronoun)) {
    const said = discourse.speaker(scene.number, anaphor);
    return said.length === 0 ? chain : retold(chain, said);
  }
  const saidNothingNew = chain.length === 0 || (region.carriesOn && region.sources.length === 0);
  if (!saidNothingNew) return chain;
  const last = discourse.speaker(scene.number, anaphor);
  return last.length === 0 && isDropped(scene, region) ? discourse.teller(scene.number) : last;
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
  if (of?.of === index && (scene.tokens[of.head] as Token).lexeme.pos !== 'pronoun') return false;
  return phrase.to - phrase.from === 1 && (scene.tokens[phrase.from] as Token).lexeme.pos === 'number';
}

/** Nouns for any body. */
const loose: ReadonlySet<string> = new Set(['thing:group', 'thing:group/organisation']);

/** "The organisation", "the ministry": a known body of that kind. */
function isOfKind(scene: Scene, sense: PhraseSense, mouth: Source): boolean {
  if (mouth.id === null || mouth.kind === 'person') return false;
  const id = mouth.id;
  const typeOf = (actor: string) => {
    const concept = scene.gazetteer.concept(actor);
    return concept?.kind === 'actor' ? concept.type : null;
  };
  // A press office of the army is of its sort, and no army.
  const isSort = (kind: string) =>
    isGeneric(kind) &&
    // "The airline" is not whatever company spoke before by another noun.
    !(kind === id && isOfMany(id)) &&
    scene.gazetteer.contains(kind, id) &&
    (typeOf(kind) !== 'armed-force' || typeOf(id) === 'armed-force');
  if (sense.actors.some(isSort)) return true;
  // "The statement" is whoever's it was.
  const kinds = ['thing:group', 'thing:information/statement'];
  const { thing } = sense;
  if (sense.actors.length > 0 || thing === null || !kinds.some((kind) => scene.gazetteer.contains(kind, thing)))
    return false;
  // "The group" may be any body; "the gang", "the regulator" are none that is itself known by its sort alone.
  if (isGeneric(id) && !loose.has(thing) && !thing.startsWith('thing:information')) return false;
  const concept = scene.gazetteer.concept(id);
  return concept?.kind !== 'actor' || (concept.type !== 'person' && concept.type !== 'state');
}

/** A definite noun without a name of its own ("the officer", «المصدر», «الخلية»), or a surname alone. */
function takesUp(scene: Scene, index: number, sense: PhraseSense, senses: (phrase: number) => PhraseSense): boolean {
  // A body known by its name is nobody else, whatever words their names share; so is one known by whose it is.
  if (sense.actors.some((id) => !isGeneric(id))) return false;
  const phrase = scene.phrases[index] as Phrase;
  if ((phrase.owner >= 0 && namesOwner(senses(phrase.owner))) || saysWhich(scene, phrase, senses)) return false;
  if (phrase.to - phrase.from > 3) return false;
  const first = scene.tokens[phrase.from] as Token;
  const head = scene.tokens[phrase.head] as Token;
  // "The two sources", but not "two sources" a second time.
  if (sense.number >= 0 && (first.lexeme.pos !== 'determiner' || !head.lexeme.definite)) return false;
  if (sense.unknownName) return phrase.to - phrase.from === 1;
  return head.lexeme.definite || (first.lexeme.pos === 'determiner' && first.lexeme.definite);
}

/** "France's foreign ministry" is no other country's. */
function namesOwner({ actors, places, adjectives, unknownName }: PhraseSense): boolean {
  return unknownName || places.length > 0 || adjectives.length > 0 || actors.some((id) => !isGeneric(id));
}

/** Folded words that name a speaker: nouns and names of its phrase and of those that complete it. */
function speakerWords(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of completions(scene, scene.phrases[index] as Phrase, senses)) {
    const { from, to } = scene.phrases[part] as Phrase;
    for (let i = from; i < to; i++) {
      const { lexeme } = scene.tokens[i] as Token;
      if (lexeme.pos === 'noun' || lexeme.pos === 'name')
        for (const word of wordsIn(lexeme.lemma)) if (word.length > 2) words.add(word);
    }
  }
  return words;
}

/**
 * "In a statement attributed to him", «في بيان نُسب إليه»: what somebody says in words that are only said to be his stands behind those
 * words in the chain.
 */
function throughAscribed(
  scene: Scene,
  { cue, sources }: Region,
  chain: readonly Source[],
  senses: (phrase: number) => PhraseSense,
): readonly Source[] {
  if (chain.length !== 1 || chain[0]?.kind !== 'person' || cue < 0 || sources.length === 0) return chain;
  for (const { index, from, to } of scene.phrases) {
    const end = isStatement(scene, index, senses) ? endOfAscription(scene, to) : -1;
    if (end < 0 || sources.includes(index)) continue;
    return [
      { ...sourceOf(scene, index, senses), kind: 'document', id: null, name: wordsOf(scene, from, end) },
      ...chain,
    ];
  }
  return chain;
}

/** The end of "attributed to him" at or right before a token; −1 where nothing is ascribed there to whoever speaks. */
function endOfAscription({ tokens }: Scene, at: number): number {
  const verb = [at, at - 1].find(
    (i) => tokens[i] !== undefined && senseOf(tokens[i] as Token, 'ascribes') !== undefined,
  );
  if (verb === undefined) return -1;
  for (let i = verb + 1; i <= verb + 2; i++) if (tokens[i]?.lexeme.pos === 'pronoun') return i + 1;
  return -1;
}

/** Words for what somebody says something in: "in a statement", «في رسالة». "The letter said" takes them up. */
function statementWords(scene: Scene, { sources }: Region, senses: (phrase: number) => PhraseSense): readonly string[] {
  return scene.phrases.flatMap(({ index, head, prep }) =>
    prep >= 0 && !sources.includes(index) && isStatement(scene, index, senses)
      ? wordsIn((scene.tokens[head] as Token).lexeme.lemma)
      : [],
  );
}

function wordsIn(lemma: string): readonly string[] {
  return lemma.includes(' ') ? lemma.split(' ') : [lemma];
}

/** A quotation whose speaker another sentence names. */
function quotedRegion({ from, to, chain }: QuotedWords): SpokenRegion {
  return {
    from,
    to,
    cue: -1,
    act: 'say',
    sources: [],
    recipient: -1,
    carriesOn: true,
    direct: true,
    impersonal: false,
    negated: false,
    chain,
  };
}

/** The regions that hold a token, widest first. */
export function regionsAt(regions: readonly SpokenRegion[], token: number): readonly SpokenRegion[] {
  const found: SpokenRegion[] = [];
  for (const region of regions)
    if (region.from <= token && token < region.to && region.cue !== token) found.push(region);
  return found.length < 2 ? found : found.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/** The attribution of words at a token: outlet, then the sources of each region that holds it. */
export function attributionAt(scene: Scene, outlet: Source, whole: readonly SpokenRegion[]): Attribution {
  if (whole.length === 0) return { chain: [outlet], cue: null, mode: 'none', act: null };
  const chain: [Source, ...Source[]] = [outlet];
  // "Denied what the papers said of a coup": the denial is the denier's, whoever said what is denied.
  const denial = whole.findIndex(({ act, negated, chain: by }) => act === 'deny' && !negated && by.length > 0);
  const holding = denial < 0 ? whole : whole.slice(0, denial + 1);
  for (const region of holding) {
    for (const source of region.chain) if (!chain.some((known) => known.name === source.name)) chain.push(source);
  }
  const inner = lastOf(holding);
  return {
    // A list that has grown keeps room to grow further, and claims live long.
    chain: chain.length === 1 ? [outlet] : (chain.slice() as typeof chain),
    cue: inner === undefined || inner.cue < 0 ? null : evidenceOf(scene, inner.cue, inner.cue + 1),
    mode: inner === undefined ? 'none' : inner.direct ? 'direct' : 'indirect',
    act: inner?.act ?? null,
  };
}
