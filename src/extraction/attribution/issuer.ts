import type { PartOfSpeech, Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { conceptOf, marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';

/** Tokens between a statement and whoever issued it, at most. */
const reach = 8;

/**
 * The phrase that names whose statement it is, or −1: "a statement from the Pentagon", "a report published by the bank",
 * «بيان صادر عن الوزارة», «بيان نشرته الحركة».
 */
export function issuerOf(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): number {
  if (isAnnexed(scene, index, senses)) return index;
  if (!isStatement(scene, index, senses)) return -1;
  const statement = scene.phrases[index] as Phrase;
  if (statement.owner >= 0) return senses(statement.owner).actors.length > 0 ? statement.owner : -1;
  for (let i = statement.to; i < Math.min(scene.tokens.length, statement.to + reach); i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (closing.has(lexeme.pos)) return -1;
    if (
      lexeme.pos === 'verb' &&
      lexeme.voice !== 'passive' &&
      senseOf(scene.tokens[i] as Token, 'speech') !== undefined
    )
      return -1;
    const at = scene.phraseAt[i] as number;
    if (at <= index) continue;
    const phrase = scene.phrases[at] as Phrase;
    if (phrase.from === i && namesIssuer(scene, statement, phrase, senses(at))) return at;
    // «بيان منسوب إليه نشرته حسابات»: it is said to be whose he is, whoever published it.
    if (senses(at).pronoun && isAscribed(scene, phrase)) return -1;
    if (!standsBetween(scene, phrase, senses(at))) return -1;
    i = phrase.to - 1;
  }
  return -1;
}

const closing: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'complementizer',
  'open',
  'stop',
  'comma',
  'relative',
  'subordinator',
  'conjunction',
]);

/** "On its website", the pronoun of «نشرته»: what may stand between a statement and who issued it. */
function standsBetween(scene: Scene, phrase: Phrase, sense: PhraseSense): boolean {
  if (sense.pronoun) return true;
  return sense.event < 0 && phrase.prep >= 0 && marksAt(scene.tokens, phrase.prep)[0] === 'place';
}

function isAscribed({ tokens }: Scene, { from }: Phrase): boolean {
  return [from - 1, from - 2].some((i) => i >= 0 && senseOf(tokens[i] as Token, 'ascribes') !== undefined);
}

/** Past the issuer of a statement and all that names him, or the statement's own end. */
export function endOfIssuer(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): number {
  const issuer = issuerOf(scene, index, senses);
  const { to } = scene.phrases[index] as Phrase;
  if (issuer < 0) return to;
  const parts = completions(scene, scene.phrases[issuer] as Phrase, senses);
  return Math.max(to, (scene.phrases[parts[parts.length - 1] as number] as Phrase).to);
}

/** «جاء في بيان الوزارة أن»: a statement to which the body that issued it is annexed. */
function isAnnexed(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const { head, to } = scene.phrases[index] as Phrase;
  if (scene.pack.order !== 'verb-first' || to === head + 1) return false;
  const [token, next] = [scene.tokens[head] as Token, scene.tokens[head + 1] as Token];
  if (conceptOf(token, 'actor:') !== undefined || !isPutOut(scene, conceptOf(token, 'thing:') ?? null)) return false;
  return senses(index).actors.length > 0 || conceptOf(next, 'thing:')?.startsWith('thing:group') === true;
}

/** Words that somebody put out: a statement, a report, a letter. */
export function isStatement(scene: Scene, index: number, senses: (phrase: number) => PhraseSense): boolean {
  const { thing, actors } = senses(index);
  return actors.length === 0 && isPutOut(scene, thing);
}

function isPutOut(scene: Scene, thing: string | null): boolean {
  return thing !== null && (scene.gazetteer.contains('thing:information/statement', thing) || reports.has(thing));
}

const reports: ReadonlySet<string> = new Set(['thing:information/report', 'thing:information/document']);

/** Behind "from", "by", "of", «عن»; without a preposition only where its verb stands between («نشرته الحركة»). */
function namesIssuer(scene: Scene, statement: Phrase, phrase: Phrase, sense: PhraseSense): boolean {
  if (sense.pronoun || sense.number >= 0) return false;
  if (sense.actors.length === 0 && !sense.unknownName && !isBody(sense)) return false;
  if (phrase.prep < 0) return phrase.from > statement.to || phrase.of === statement.index;
  const roles = marksAt(scene.tokens, phrase.prep);
  // «بيان صادر عن الوزارة», but «تقرير عن الوزارة» tells about it.
  if (roles[0] === 'topic') return roles.includes('source') && isIssued(scene.tokens[phrase.prep - 1] as Token);
  return roles[0] === 'of' || roles[0] === 'agent' || roles.includes('source');
}

/** "The bank", "the union": a body that puts statements out, and has no name here. */
function isBody({ thing }: PhraseSense): boolean {
  return thing !== null && bodies.some((root) => thing === root || thing.startsWith(`${root}/`));
}

const bodies = ['thing:group', 'thing:building/bank', 'thing:building/university', 'thing:building/museum'];

function isIssued({ lexeme }: Token): boolean {
  return (lexeme.pos === 'verb' || lexeme.pos === 'adjective') && lexeme.voice === 'active';
}
