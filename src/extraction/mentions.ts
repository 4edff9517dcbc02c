import type { LanguagePack } from '../model/language-pack';
import type { Mention, SpeltWord } from '../model/reading';
import type { Sense, Token } from '../model/token';
import { remember } from '../text/remember';
import { placeNamed } from './setting/place-named';
import type { Scene } from './syntax/scene';

/** Gathers the names and content words of a passage, for clustering. */
export class MentionGatherer {
  readonly mentions: Mention[] = [];
  readonly terms: string[] = [];
  readonly spelt: SpeltWord[] = [];
  private readonly termOf: (form: string) => string | null;

  constructor(private readonly pack: LanguagePack) {
    this.termOf = termsOf(pack);
  }

  gather(scene: Scene): void {
    let before: Token | undefined;
    for (const token of scene.tokens) {
      this.name(scene, token);
      const { pos, form } = token.lexeme;
      if (pos === 'noun' || pos === 'verb' || pos === 'adjective' || pos === 'name') {
        const term = this.termOf(form);
        if (term !== null) {
          this.terms.push(term);
          this.spell(scene, token, before);
        }
      }
      before = token;
    }
  }

  /** Notes how the words of a name sound, and those that no table knows: in Arabic nothing else marks a foreign name. */
  private spell({ text, number: sentence }: Scene, { start, end, lexeme }: Token, before: Token | undefined): void {
    const { senses, pos, form } = lexeme;
    if (senses.length > 0 ? !isNamed(senses) : pos !== 'name' && this.pack.marksNames) return;
    const as = senses.length > 0 ? 'known' : pos === 'name' ? 'name' : 'word';
    for (const word of wordsOf(form)) this.note(word, as, sentence);
    // «بانكمان»: what was cut off as a preposition may be the first letter of a name.
    if (as !== 'known' && before?.end === start) this.note(text.slice(before.start, end), as, sentence);
  }

  private note(word: string, as: SpeltWord['as'], sentence: number): void {
    const key = this.pack.nameKey(word);
    if (key.length > 1) this.spelt.push({ key, as, sentence });
  }

  private name(scene: Scene, token: Token): void {
    const { lexeme } = token;
    for (const sense of lexeme.senses) {
      if (sense.kind !== 'concept' || sense.id.startsWith('thing:')) continue;
      const id = sense.id.startsWith('place:') ? placeNamed(scene, token) : sense.id;
      this.push(scene, token, id, id === null ? this.pack.nameKey(lexeme.form) : '');
      return;
    }
    if (lexeme.pos === 'name') this.push(scene, token, null, this.pack.nameKey(lexeme.form));
  }

  private push(scene: Scene, token: Token, id: string | null, key: string): void {
    const name = scene.text.slice(token.start, token.end);
    this.mentions.push({ id, name, key, start: token.start, end: token.end, sentence: scene.number });
  }
}

function isNamed(senses: readonly Sense[]): boolean {
  return senses.some((sense) => sense.kind === 'concept' && sense.sort === 'name' && !sense.id.startsWith('thing:'));
}

function wordsOf(form: string): readonly string[] {
  return form.includes(' ') || form.includes('-') ? form.split(/[\s-]+/u) : [form];
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
