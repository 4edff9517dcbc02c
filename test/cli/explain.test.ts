import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../rendering/sample-document';
import { folderOf, runIn } from './fake-io';

const explained = async (...args: string[]) => {
  const folder = folderOf({ 'saved.json': JSON.stringify(sampleDocument) });
  return runIn(folder, ['explain', ...args, 'saved.json']);
};

describe('rashomon explain', () => {
  it('shows one finding with its words in their context', async () => {
    const { code, stdout } = await explained('toll');
    expect(code).toBe(0);
    expect(stdout).toContain('told Harbour Wire that [three people drowned]. The owner denied');
    expect(stdout).toContain('A–B');
    expect(stdout).not.toContain('[near the old lock]');
  });

  it('finds it by a claim, by an incident, and by a beginning that is unique', async () => {
    expect((await explained('c-a-defence')).stdout).toContain('[سبعة أشخاص لقوا حتفهم]');
    expect((await explained('barge')).stdout).toContain('[near the old lock]');
    expect((await explained('to')).stdout).toContain('[three people drowned]');
  });

  it('speaks Arabic', async () => {
    expect((await explained('toll', '--lang', 'ar')).stdout).toContain('كم عدد القتلى؟');
  });

  it.each(['nothing', 'c-'])('refuses %s with one line', async (id) => {
    const { code, stdout, stderr } = await explained(id);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['of another version', { ...sampleDocument, version: 99 }, /saved\.json.*version 99/u],
    ['without its incidents', { ...sampleDocument, incidents: 5 }, /saved\.json.*incidents/u],
    ['without its reports', { ...sampleDocument, reports: undefined }, /saved\.json.*reports/u],
  ])('refuses a comparison %s, and says so', async (_, saved, words) => {
    const folder = folderOf({ 'saved.json': JSON.stringify(saved) });
    const { code, stdout, stderr } = await runIn(folder, ['explain', 'toll', 'saved.json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(words);
  });
});
