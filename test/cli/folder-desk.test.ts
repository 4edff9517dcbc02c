import { describe, expect, it } from 'vitest';
import { FolderDesk } from '../../src/cli/folder-desk';
import { createDesk } from '../../src/index';

const told = (n: string) => `${n} people were killed in the fire in Mosul, police said.`;

describe('FolderDesk', () => {
  it('tells the desk only what came, went and was rewritten', () => {
    const desk = createDesk();
    const folder = new FolderDesk(desk);
    const [a, b] = [
      { id: 'a', body: told('Five') },
      { id: 'b', body: told('Eight') },
    ];
    expect(folder.update([a]).changes.map(({ kind }) => kind)).toEqual(['created']);
    expect(folder.update([a])).toEqual({ changes: [], problems: [] });
    expect(folder.update([a, b]).changes).toMatchObject([{ kind: 'extended', joined: ['b'] }]);
    const rewritten = folder.update([a, { ...b, body: told('Five') }]).changes;
    expect(rewritten.map(({ kind }) => kind)).toEqual(['changed']);
    expect(folder.update([a]).changes).toMatchObject([{ kind: 'reduced', left: ['b'] }]);
    expect(folder.update([]).changes.map(({ kind }) => kind)).toEqual(['closed']);
  });

  it('tells a problem once, and again when the input changes', () => {
    const folder = new FolderDesk(createDesk());
    const good = { id: 'a', body: told('Five') };
    expect(folder.update([good, { id: 'x', body: '' }]).problems).toMatchObject([{ kind: 'field', report: 'x' }]);
    expect(folder.update([good, { id: 'x', body: '' }]).problems).toEqual([]);
    expect(folder.update([good, { id: 'x', body: ' ' }]).problems).toHaveLength(1);
    expect(folder.update([good, { ...good, body: told('Six') }]).problems).toMatchObject([{ kind: 'duplicate-id' }]);
  });

  it('knows a report without an id by its content, wherever it stands', () => {
    const folder = new FolderDesk(createDesk());
    const [a, b] = [{ body: told('Five') }, { body: told('Eight') }];
    folder.update([a, b]);
    expect(folder.update([b, a]).changes).toEqual([]);
  });
});
