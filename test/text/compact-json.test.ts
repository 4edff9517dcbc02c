import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactJson } from '../../src/text/compact-json';

describe('CompactJson', () => {
  it.each([
    [null],
    [true],
    [undefined],
    [0],
    [-0],
    [63],
    [-1],
    [1 << 30],
    [2 ** 40],
    [0.1],
    [Number.NEGATIVE_INFINITY],
    [''],
    ['struck'],
    ['قُتل ٤ أشخاص'],
    ['“four” – d’état 🚀'],
    [[]],
    [{}],
    [[1, [2, []], { a: { b: null } }]],
    [{ b: 1, a: undefined, c: 'b' }],
  ])('gives back %j', (value) => {
    const compact = new CompactJson();
    const packed = compact.pack(value);
    expect(compact.unpack(packed)).toStrictEqual(value);
  });

  it('gives back any JSON, with the keys in their order', () => {
    const compact = new CompactJson();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(compact.unpack(compact.pack(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('gives back what it packed earlier, whatever has become common since', () => {
    const compact = new CompactJson();
    const values = Array.from({ length: 900 }, (_, at) => ({
      [`k${at % 300}`]: `word ${at % 300}`,
      other: ['الخبر', at],
    }));
    const packed = values.map((value) => compact.pack(value));
    expect(packed.map((each) => compact.unpack(each))).toStrictEqual(values);
  });

  it('unpacks elsewhere, by its tables', () => {
    const compact = new CompactJson();
    const values = Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, words: ['five people died', 'الخبر'], at }));
    const packed = values.map((value) => compact.pack(value));
    const other = new CompactJson(JSON.parse(JSON.stringify(compact.tables())));
    expect(packed.map((each) => other.unpack(each))).toStrictEqual(values);
  });

  it('unpacks elsewhere what it packs while it goes on learning, told of it in parts', () => {
    const compact = new CompactJson();
    const other = new CompactJson();
    for (const at of [0, 1, 2, 3, 4]) {
      const { learnt } = compact;
      const value = { [`k${at % 3}`]: [{ id: `c${at}` }], words: ['five people died', `fire ${at % 2}`] };
      const packed = compact.pack(value);
      other.learn(compact.tables(learnt));
      expect(other.unpack(packed)).toStrictEqual(value);
    }
    expect(other.learnt).toStrictEqual(compact.learnt);
  });

  it('gives one object back for one object', () => {
    const compact = new CompactJson();
    const one = { quote: 'five people died' };
    const [a, b] = compact.unpack(compact.pack([one, one])) as object[];
    expect(a).toBe(b);
    expect(a).toStrictEqual(one);
  });

  it('leaves out words that a text has where an object says, and no others', () => {
    const compact = new CompactJson();
    const texts = { title: 'Four die', body: 'Five people died in Basra.' };
    const died = { part: 'body', start: 0, end: 16, quote: 'Five people died' };
    const value = [
      died,
      died,
      { quote: 'Four', part: 'title', start: 0, end: 4 },
      { part: 'title', start: 0, end: 4, quote: 'Five' },
      { part: 'caption', start: 0, end: 4, quote: 'Four' },
      { part: 'toString', start: 0, end: 4, quote: '' },
    ];
    const packed = compact.pack(value, texts);
    const read = compact.unpack(packed, texts) as object[];
    expect(read).toStrictEqual(value);
    expect(read[0]).toBe(read[1]);
    expect(JSON.stringify(read)).toBe(JSON.stringify(value));
    expect(new TextDecoder('latin1').decode(compact.pack([died], texts))).not.toContain('Five');
    expect(new TextDecoder('latin1').decode(compact.pack([died]))).toContain('Five');
  });

  it('keeps claims in a fraction of their JSON', () => {
    const compact = new CompactJson();
    const claim = (at: number) => ({
      id: `c${at}`,
      evidence: { part: 'body', start: at, end: at + 9 },
      polarity: 'affirmed',
    });
    const packed = Array.from({ length: 50 }, (_, at) => compact.pack(claim(at)));
    expect((packed.at(-1) as Uint8Array).length * 4).toBeLessThan(JSON.stringify(claim(49)).length);
  });
});
