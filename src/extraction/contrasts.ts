import type { Claim } from '../model/claim';
import type { Source } from '../model/source';
import type { Token } from '../model/token';
import type { SpokenRegion } from './attribution/spoken-region';
import { Held } from './syntax/held';
import type { Phrase } from './syntax/phrase';
import type { Scene } from './syntax/scene';
import { hasLink } from './syntax/senses';

/** What one speaker says in one go. */
interface Statement {
  /** First token of the speaker, the cue or the words, whichever comes first. */
  readonly at: number;
  readonly sentence: number;
  readonly origin: string;
  readonly claims: readonly Claim[];
}

/** Statements of one source that are kept, so that a sentence without an end costs what its length does. */
const most = 32;

/** Sentences that may lie between two statements of which the later counters the earlier. */
const reach = 1;

/** Tokens between a connective and the statement that it opens: "but on Friday the army said". */
const lead = 5;

/** Remembers who said what last, so that a statement which its telling sets against it can name it. */
export class Contrasts {
  private last: Statement[] = [];
  private part: Scene['part'] = 'title';

  /** The claims of a sentence, each with those that its telling sets it against. */
  note(scene: Scene, regions: readonly SpokenRegion[], told: readonly Claim[]): readonly Claim[] {
    // What a headline says the story says again.
    if (scene.part !== this.part) this.last = [];
    this.part = scene.part;
    const statements = statementsOf(scene, regions, told);
    const countered = new Map<Claim, readonly string[]>();
    let opened: string | null = null;
    let standing: readonly string[] | null = null;
    for (const statement of statements) {
      const before = this.last.filter(({ sentence }) => statement.sentence - sentence <= reach);
      const turns = turnsAt(scene, statement.at);
      if (before[0]?.origin === statement.origin) {
        // "But the army rejected that and said": he goes on to counter what he counters.
        if (standing !== null) for (const claim of statement.claims) countered.set(claim, standing);
        this.last = [...before, statement].slice(-most);
      } else {
        // "While the union put it at 5,000, the police counted 2,000": what opens the sentence sets the first against the second.
        // "While A counted 27, a spokesman added that": whoever adds to it goes on.
        const adds = statement.claims[0]?.attribution.act === 'carry-on';
        const isTurned = turns || (!adds && opened !== null && opened === before[0]?.origin);
        standing = null;
        if (isTurned && before.length > 0) {
          standing = before.flatMap(({ claims }) => claims.map(({ id }) => id));
          for (const claim of statement.claims) countered.set(claim, standing);
        }
        this.last = [statement];
      }
      opened = turns ? statement.origin : null;
    }
    if (countered.size === 0) return told;
    return told.map((claim) => {
      const counters = countered.get(claim);
      return counters === undefined ? claim : { ...claim, counters };
    });
  }
}

function statementsOf(scene: Scene, regions: readonly SpokenRegion[], told: readonly Claim[]): Statement[] {
  const statements: Statement[] = [];
  for (const region of regions) {
    if (region.cue < 0 || region.chain.length === 0) continue;
    const cue = (scene.tokens[region.cue] as Token).start;
    if (told.length === 0) break;
    const claims = told.filter(({ attribution }) => attribution.cue?.start === cue);
    const [first] = claims;
    if (first === undefined) continue;
    // "Researchers said they had found": where the outermost begins.
    const speaks = (source: Source | undefined) => first.attribution.chain.some(({ name }) => name === source?.name);
    const outer = regions.filter(
      ({ from, to, cue: at, chain }) => at >= 0 && from <= region.cue && region.cue < to && speaks(chain.at(-1)),
    );
    const at = Math.min(...[region, ...outer].map((one) => startOf(scene, one)));
    statements.push({ at, sentence: scene.number, origin: first.origin, claims });
  }
  return statements.sort((a, b) => a.at - b.at);
}

function startOf(scene: Scene, { cue, from, sources }: SpokenRegion): number {
  return Math.min(cue, from, ...sources.map((source) => (scene.phrases[source] as Phrase).from));
}

/** Whether the words that open a statement turn against what was told before it. */
function turnsAt({ tokens, held }: Scene, at: number): boolean {
  if ((held & Held.Contrast) === 0) return false;
  for (let i = at; i >= 0 && i > at - lead; i--) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (i < at && (pos === 'verb' || pos === 'stop')) break;
    if (hasLink(token, 'contrast') || hasLink(token, 'concession')) return true;
  }
  // "Police, however, counted".
  for (let i = at + 1; i < at + lead && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'adverb' && hasLink(token, 'contrast')) return true;
  }
  return false;
}
