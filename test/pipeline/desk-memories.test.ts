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

  it('goes where there is no room: the smallest first, and one that comes new is kept when it is asked for again', () => {
    const memories = new DeskMemories(155);
    const [a, b, c] = [memories.of('a', 60), memories.of('b', 40), memories.of('c', 50)];
    expect(memories.of('d', 30)).toBeNull();
    expect([memories.of('a', 60) === a, memories.of('b', 40) === b, memories.of('c', 50) === c]).toEqual([
      true,
      true,
      true,
    ]);
    expect(memories.of('e', 45)).toBeNull();
    expect([memories.of('d', 30), memories.of('b', 40) === b]).toEqual([null, true]);
    expect(memories.of('e', 45)).not.toBeNull();
    expect([memories.of('a', 60) === a, memories.of('c', 50) === c, memories.of('b', 40)]).toEqual([true, true, null]);
  });

  it('goes in the end though it is large, where others are asked for again and again', () => {
    const memories = new DeskMemories(100);
    const large = memories.of('large', 60);
    for (let at = 0; at < 8; at++) memories.of(`small-${at % 4}`, 30);
    expect(memories.of('large', 60)).toBe(large);
    for (let at = 0; at < 60; at++) memories.of(`once-${at}`, 30);
    expect(memories.of('large', 60)).toBe(large);
    for (let at = 0; at < 60; at++) memories.of(`small-${at % 4}`, 30);
    expect(memories.of('large', 60)).not.toBe(large);
  });

  it('is nothing of one that would take more than all the room', () => {
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
