import { describe, expect, it } from 'vitest';
import { cut, pack, tokenOf } from './arabic-pack';

const sentences = (text: string): string[] =>
  pack.sentences(text, 0, text.length).map((sentence) => text.slice(sentence.start, sentence.end));

describe('sentences', () => {
  it.each([
    ['قال الوزير. ونفى النائب؟ نعم!', ['قال الوزير.', 'ونفى النائب؟', 'نعم!']],
    ['عنوان\n\nقال الوزير', ['عنوان', 'قال الوزير']],
    ['قال «نعم.» ثم خرج', ['قال «نعم.»', 'ثم خرج']],
    ['وصل د. سمير اليوم.', ['وصل د. سمير اليوم.']],
    ['بقوة 7.8 درجات.', ['بقوة 7.8 درجات.']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('reads a part of the text only, with spans into all of it', () => {
    const text = 'قال. نفى. أعلن.';
    const [only] = pack.sentences(text, 5, 9);
    expect(only && [only.start, only.end]).toEqual([5, 9]);
  });

  it('tells opening from closing marks, also unpaired', () => {
    expect(tokenOf('قال: «نعم', '«').lexeme.pos).toBe('open');
    expect(tokenOf('قال نعم»', '»').lexeme.pos).toBe('close');
    expect(tokenOf('وأضاف: "نعم"، ثم', '،').lexeme.pos).toBe('comma');
    expect(cut('قال: "نعم"')).toBe('قال|:|"|نعم|"');
  });

  it('knows agencies spelt with dots', () => {
    expect(tokenOf('قالت (أ.ف.ب) إن', 'أ.ف.ب').lexeme.senses[0]).toMatchObject({ id: 'actor:afp' });
  });
});
