import type { LanguagePack } from '../model/language-pack';
import type { Mention } from '../model/reading';
import type { Token } from '../model/token';
import { remember } from '../text/remember';
import type { Scene } from './syntax/scene';

/** Gathers the names and content words of a passage, for clustering. */
export class MentionGatherer {
  readonly mentions: Mention[] = [];
  readonly terms: string[] = [];
  private readonly termOf: (form: string) => string | null;

  constructor(private readonly pack: LanguagePack) {
    this.termOf = termsOf(pack);
  }

  gather(scene: Scene): void {
    for (const token of scene.tokens) {
      this.name(scene, token);
      const { pos, form } = token.lexeme;
      if (pos !== 'noun' && pos !== 'verb' && pos !== 'adjective' && pos !== 'name') continue;
      const term = this.termOf(form);
      if (term !== null) this.terms.push(term);
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
}

const known = new WeakMap<LanguagePack, (form: string) => string | null>();

/** The term that a folded form is counted as, with its language; null for function words. */
function termsOf(pack: LanguagePack): (form: string) => string | null {
  let terms = known.get(pack);
  if (terms === undefined) {
    terms = remember((form) => (pack.stopwords.has(form) ? null : `${pack.language}:${pack.stem(form)}`));
    known.set(pack, terms);
  }
  return terms;
}

function placesOf(token: Token): string[] {
  const found: string[] = [];
  for (const sense of token.lexeme.senses)
    if (sense.kind === 'concept' && sense.id.startsWith('place:')) found.push(sense.id);
  return found;
}
