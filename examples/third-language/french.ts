import type { Gazetteer, LanguagePack, Lexeme, Sense, Sentence, Token } from 'rashomon';

type Word = Pick<Lexeme, 'pos'> & Partial<Lexeme>;

const event = (name: Extract<Sense, { kind: 'event' }>['event']): Sense => ({ kind: 'event', event: name });
const number = (n: number): Word => ({
  pos: 'number',
  quantity: { low: n, best: n, high: n, approximate: false },
});
/** A participle that an auxiliary makes active ("a tué") and "été" makes passive ("ont été tués"). */
const participle = (lemma: string, sense: Sense): Record<string, Word> =>
  Object.fromEntries(
    ['', 'e', 's', 'es'].map((ending) => [
      lemma + ending,
      { pos: 'verb', lemma, verbForm: 'participle', voice: 'passive', senses: [sense] },
    ]),
  );

const determiner: Word = { pos: 'determiner', definite: true };
const article: Word = { pos: 'determiner' };
const aux: Word = { pos: 'aux' };
const of: Word = { pos: 'preposition', senses: [{ kind: 'marks', roles: ['of'] }] };
const place: Word = {
  pos: 'preposition',
  senses: [
    { kind: 'marks', roles: ['place', 'time'] },
    { kind: 'locative', relation: 'at' },
  ],
};

/** Enough French for a headline. Base forms; a real pack would inflect them. */
const words: Readonly<Record<string, Word>> = {
  le: determiner,
  la: determiner,
  "l'": determiner,
  les: determiner,
  un: article,
  une: article,
  des: article,
  de: of,
  "d'": of,
  du: of,
  à: place,
  dans: place,
  par: { pos: 'preposition', senses: [{ kind: 'marks', roles: ['agent', 'means', 'cause'] }] },
  selon: {
    pos: 'preposition',
    senses: [
      { kind: 'speech', act: 'say' },
      { kind: 'marks', roles: ['source'] },
    ],
  },
  a: aux,
  ont: aux,
  été: aux,
  est: aux,
  sont: aux,
  était: aux,
  son: determiner,
  sa: determiner,
  ses: determiner,
  leur: determiner,
  leurs: determiner,
  que: { pos: 'complementizer' },
  et: { pos: 'conjunction' },
  "n'": { pos: 'adverb' },
  pas: { pos: 'negator' },
  déclaré: {
    pos: 'verb',
    lemma: 'déclarer',
    verbForm: 'finite',
    voice: 'active',
    senses: [{ kind: 'speech', act: 'say' }],
  },
  ...participle('tué', event('kill')),
  ...participle('blessé', event('wound')),
  ...participle('détruit', event('destroy')),
  explosion: { pos: 'noun', number: 'singular', senses: [event('explode')] },
  attaque: { pos: 'noun', number: 'singular', senses: [event('attack')] },
  incendie: { pos: 'noun', number: 'singular', senses: [event('burn')] },
  'au moins': { pos: 'adverb', senses: [{ kind: 'bound', bound: 'at-least' }] },
  deux: number(2),
  trois: number(3),
  quatre: number(4),
  cinq: number(5),
  six: number(6),
  sept: number(7),
  huit: number(8),
  neuf: number(9),
  dix: number(10),
};

/** A lexeme is made once and shared by all its tokens. */
const lexemeOf = (form: string, word: Word): Lexeme => ({
  form,
  lemma: form,
  voice: null,
  verbForm: null,
  definite: false,
  number: null,
  quantity: null,
  senses: [],
  ...word,
});

const fold = (form: string): string => form.normalize('NFC').toLowerCase().replace(/’/gu, "'");
const stem = (form: string): string => form.replace(/(?:es|e|s)$/u, '');
/** A word with its elided article as a word of its own, a number, or a mark. */
const pieces = /\p{L}'|[\p{L}\p{M}]+|\p{N}+|[.!?…,;:«»"()]/gu;
const marks: Readonly<Record<string, Lexeme['pos']>> = {
  '«': 'open',
  '(': 'open',
  '»': 'close',
  ')': 'close',
  '"': 'other',
};

/** A small French pack: what a third language needs, and nothing that the shared stages know already. */
export function createFrenchPack(gazetteer: Gazetteer): LanguagePack {
  const lexemes = new Map(Object.entries(words).map(([form, word]) => [form, lexemeOf(form, word)]));
  for (const { concept, name, sort } of gazetteer.names('fr')) {
    const form = fold(name);
    const noun: Word = sort === 'noun' ? { pos: 'noun' } : { pos: 'name', definite: true };
    if (!lexemes.has(form))
      lexemes.set(form, lexemeOf(form, { ...noun, senses: [{ kind: 'concept', id: concept, sort }] }));
  }
  const guess = (surface: string): Lexeme => {
    const form = fold(surface);
    if (/^\p{N}/u.test(form)) return lexemeOf(form, number(Number(form)));
    if (/^\P{L}/u.test(form)) return lexemeOf(form, { pos: marks[form] ?? (/[.!?…]/u.test(form) ? 'stop' : 'comma') });
    return lexemeOf(form, { pos: surface === form ? 'noun' : 'name' });
  };

  function* tokens(text: string, start: number, end: number): Generator<Token> {
    pieces.lastIndex = 0;
    const found = [...text.slice(start, end).replace(/’/gu, "'").matchAll(pieces)];
    for (let i = 0; i < found.length; i++) {
      const [surface] = found[i] as RegExpExecArray;
      const from = start + (found[i]?.index ?? 0);
      const next = found[i + 1];
      const pair = next === undefined ? undefined : lexemes.get(`${fold(surface)} ${fold(next[0])}`);
      if (pair !== undefined && next !== undefined) {
        yield { start: from, end: start + next.index + next[0].length, lexeme: pair };
        i++;
      } else yield { start: from, end: from + surface.length, lexeme: lexemes.get(fold(surface)) ?? guess(surface) };
    }
  }

  return {
    language: 'fr',
    direction: 'ltr',
    order: 'subject-first',
    adjectives: 'after',
    detect(text) {
      const found = fold(text.slice(0, 2000)).match(/[\p{L}\p{M}]+/gu) ?? [];
      const known = found.filter((word) => lexemes.has(word) || lexemes.has(`${word}'`)).length;
      return found.length === 0 ? 0 : Math.min(1, (2 * known) / found.length);
    },
    fold,
    stem,
    stopwords: new Set(['le', 'la', 'les', 'un', 'une', 'des', 'de', 'du', 'à', 'et', 'que', 'a', 'ont', 'été']),
    nameKey: (name) =>
      fold(name)
        .normalize('NFD')
        .replace(/[^bcdfghjklmnpqrstvwxz]/gu, ''),
    marksNames: true,
    copulas: new Set(['est', 'sont', 'était']),
    possessives: new Set(['son', 'sa', 'ses', 'leur', 'leurs']),
    firstPerson: new Set(['je', "j'", 'nous', 'mon', 'ma', 'mes', 'notre', 'nos']),
    anaphors: new Map([
      ['il', 'person'],
      ['elle', 'person'],
      ['ils', 'several'],
      ['elles', 'several'],
    ]),
    clausalRelatives: new Set(['ce qui']),
    antonyms: new Map(),
    sentences(text, start, end) {
      const sentences: Sentence[] = [];
      let run: Token[] = [];
      const close = (): void => {
        const [first, last] = [run[0], run.at(-1)];
        if (first !== undefined && last !== undefined) {
          sentences.push({ start: first.start, end: last.end, tokens: withVoice(run) });
        }
        run = [];
      };
      for (const token of tokens(text, start, end)) {
        run.push(token);
        if (token.lexeme.pos === 'stop') close();
      }
      close();
      return sentences;
    },
  };
}

/** "a tué" is active and "ont été tués" passive: the auxiliary before a participle decides. */
function withVoice(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const { lexeme } = token;
    const before = tokens[i - 1]?.lexeme;
    if (lexeme.verbForm !== 'participle' || before?.pos !== 'aux') return token;
    const voice = before.form === 'été' ? 'passive' : 'active';
    return { ...token, lexeme: { ...lexeme, voice, verbForm: 'finite' } };
  });
}
