import { describe, expect, it } from 'vitest';
import type { FiledSegment } from '../../src/clustering';
import { DeskMemories, IncidentMemory } from '../../src/pipeline/desk-memories';

describe('what a desk keeps of incidents', () => {
  it('is nothing of a small one, and the same of a large one until it is forgotten', () => {
    const memories = new DeskMemories();
    expect(memories.of('a', 3)).toBeNull();
    const first = memories.of('a', 30);
    expect(first).toBeInstanceOf(IncidentMemory);
    expect(memories.of('a', 31)).toBe(first);
    memories.forget('a');
    expect(memories.of('a', 31)).not.toBe(first);
  });

  it('goes where there is no room: of what was asked for as long ago the smaller first', () => {
    const memories = new DeskMemories(155);
    const [a, b, c] = [memories.of('a', 60), memories.of('b', 40), memories.of('c', 50)];
    expect(memories.of('d', 45)).not.toBeNull();
    expect([memories.of('a', 60) === a, memories.of('c', 50) === c]).toEqual([true, true]);
    expect(memories.of('b', 40)).not.toBe(b);
  });

  it('goes in the end though it is large, where others are asked for again and again', () => {
    const memories = new DeskMemories(100);
    const large = memories.of('large', 60);
    for (const incident of ['a', 'b', 'c', 'd', 'e', 'f']) memories.of(incident, 30);
    expect(memories.of('large', 60)).not.toBe(large);
  });

  it('is nothing of one that would take all the room', () => {
    expect(new DeskMemories(100).of('a', 101)).toBeNull();
  });

  it('unpacks what a segment tells once, for as long as it is asked for', () => {
    let unpacked = 0;
    const segment = { told: () => ({ at: unpacked++ }) } as unknown as FiledSegment;
    const memory = new IncidentMemory();
    const first = memory.toldBy(segment);
    memory.close();
    expect(memory.toldBy(segment)).toBe(first);
    memory.close();
    memory.close();
    expect(memory.toldBy(segment)).not.toBe(first);
  });
});
