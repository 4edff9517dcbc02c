import { inflateRawSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/rendering/html/markup';
import { placeParts } from '../../../src/rendering/html/parts';

const part = (id: string, words: string) => ({ id, content: html`<p>${words}</p>` });
/** Words that do not repeat, so that packs have something in them. */
const filler = (seed: number, length: number) =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x627 + ((i * i + seed * i) % 36))).join('');

describe('placeParts', () => {
  it('leaves a small page as it is', () => {
    const { packed, place, packs } = placeParts([part('a', 'one'), part('b', 'اثنان')]);
    expect([packed, packs]).toEqual([false, []]);
    expect(place('b').text).toBe('<div id="b"><p>اثنان</p></div>');
  });

  it('packs a large one so that every part comes back as it was', () => {
    const parts = Array.from({ length: 60 }, (_, i) => part(`p${i}`, `${'</script><b>&"'}${filler(i, 40_000)} 😀`));
    const { packed, place, packs } = placeParts(parts);
    expect(packed).toBe(true);
    const { document } = parseHTML(`<body>${packs.map(({ text }) => text).join('')}</body>`);
    for (const { id, content } of parts) {
      const pack = /data-pack="(\w+)"/u.exec(place(id).text)?.[1] ?? '';
      const bytes = Buffer.from(document.getElementById(pack)?.textContent ?? '', 'base64');
      expect(inflateRawSync(bytes).toString('utf8')).toContain(`<div id="${id}">${content.text}</div>`);
    }
  });
});
