import { describe, expect, it } from 'vitest';
import { defaultGazetteer } from '../../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../../src/pipeline/default-packs';
import { readAndExtract } from '../../../src/pipeline/read-and-extract';
import { readReports } from '../../../src/reading/read-reports';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** Who is told to say what the title tells, by name; the outlet's own left out. */
function speakersOf(title: string): readonly string[] {
  const { reports } = readReports(
    [{ id: 'r', outlet: 'A', publishedAt: '2024-04-22T10:00:00Z', title, body: 'A dam collapsed on Monday.' }],
    {
      packs,
    },
  );
  return reports.flatMap((report) =>
    readAndExtract(report, packs, gazetteer).flatMap(({ claims }) =>
      claims.flatMap(({ attribution }) => attribution.chain.slice(1).map(({ name }) => name)),
    ),
  );
}

describe('a headline that ends with who says it', () => {
  it.each([
    ['Two killed in dam collapse - police', 'police'],
    ['Dam was opened at night: mayor', 'mayor'],
    ["Rebels shot down jet – Ukraine's army", "Ukraine's army"],
  ])('%s', (title, name) => expect(speakersOf(title)).toContain(name));

  it.each(['Two killed in dam collapse - updates', 'Dam collapse: two killed'])('is nobody: %s', (title) =>
    expect(speakersOf(title)).toEqual([]),
  );
});
