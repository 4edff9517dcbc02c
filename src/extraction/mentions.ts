import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/reading';
import type { Lexeme, Token } from '../model/token';
import type { Scene } from './syntax/scene';

/** Gathers the names and content words of a passage, for clustering. */
export class MentionGatherer {
  readonly mentions: Mention[] = [];
  readonly terms: string[] = [];
  private readonly stems = new Map<Lexeme, string>();

  constructor(private readonly pack: LanguagePack) {}

  gather(scene: Scene): void {
    for (const token of scene.tokens) {
      this.name(scene, token);
      const { pos, form } = token.lexeme;
      if (pos !== 'noun' && pos !== 'verb' && pos !== 'adjective' && pos !== 'name') continue;
      if (this.pack.stopwords.has(form)) continue;
      this.terms.push(this.stem(token.lexeme));
    }
  }

  private name(scene: Scene, token: Token): void {
    const { lexeme } = token;
    for (const sense of lexeme.senses) {
      if (sense.kind !== 'concept' || sense.id.startsWith('thing:')) continue;
      const places = sense.id.startsWith('place:') ? placesOf(token) : [];
      this.push(scene, token, scene.setting.placeOf(places) ?? sense.id, '');
      return;
    }
    if (lexeme.pos === 'name') this.push(scene, token, null, this.pack.nameKey(lexeme.form));
  }

  private push(scene: Scene, token: Token, id: string | null, key: string): void {
    const name = scene.text.slice(token.start, token.end);
    this.mentions.push({ id, name, key, start: token.start, end: token.end, sentence: scene.number });
  }

  private stem(lexeme: Lexeme): string {
    let stem = this.stems.get(lexeme);
    if (stem === undefined) {
      stem = `${this.pack.language}:${this.pack.stem(lexeme.form)}`;
      this.stems.set(lexeme, stem);
    }
    return stem;
  }
}

function placesOf(token: Token): string[] {
  const found: string[] = [];
  for (const sense of token.lexeme.senses)
    if (sense.kind === 'concept' && sense.id.startsWith('place:')) found.push(sense.id);
  return found;
}
