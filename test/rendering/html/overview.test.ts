import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { crossReference, type ReportInput } from '../../../src';
import { renderHtml } from '../../../src/rendering/html/report';
import { messagesFor } from '../../../src/rendering/messages-for';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));

const seedReports = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const { reports } = JSON.parse(readFileSync(join(seeds, name, 'reports.json'), 'utf8')) as {
      reports: ReportInput[];
    };
    return reports;
  });

const head = () => {
  const { document } = parseHTML(renderHtml(crossReference(seedReports), messagesFor('en')));
  return document.querySelector('section[aria-labelledby="summary"]');
};

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

describe('overview', () => {
  const page = head();
  const sides = [...(page?.querySelectorAll('.side') ?? [])];

  it('quotes each origin of a side that has several in its own words', () => {
    const [first] = sides;
    const backers = [...(first?.querySelectorAll('.backers li') ?? [])].map((item) => item.querySelector('q'));
    expect(backers.length).toBe(3);
    expect(backers.map((quote) => plain(quote?.textContent)).every((words) => words.length > 0)).toBe(true);
    expect(plain(first?.querySelector('.answer')?.textContent)).toBe(
      'A US aircraft / a coalition fighter jet / an air strike',
    );
    expect(first?.querySelector('blockquote')).toBe(null);
  });

  it('says of who leaves an answer open that he stands behind another', () => {
    const others = [...(page?.querySelectorAll('p.more') ?? [])].map(({ textContent }) => plain(textContent));
    expect(others[0]).toContain(
      'Leaves open whether it was American aircraft – A senior army officer (also behind C). ',
    );
  });

  it('names the incidents on which nobody contradicts another', () => {
    const others = [...(page?.querySelectorAll('p.more') ?? [])].map(({ textContent }) => plain(textContent));
    expect(others.at(-1)).toBe(
      'Without contradiction: Drones target US base at Shaddadi as rockets land near al-Omar oil field (2 reports)',
    );
  });

  it('says first what is denied, then the denial, and quotes no denial of a denial', () => {
    const answers = sides.map((side) => plain(side.querySelector('.answer')?.textContent));
    expect(answers).toEqual([
      'A US aircraft / a coalition fighter jet / an air strike',
      'B The security forces',
      'C “The truck caught fire when rockets that had not been launched exploded”',
      'A “there were no fighter jets in the sky at the time”',
      'B An attack',
      'A Yes',
      'B Denied',
      'A “I stayed in Damascus, carrying out my duties, until the early hours of Sunday 8 December”',
      "B “Assad had left Damascus on a plane which took off from the capital's airport before opposition fighters reached it”",
      'A “the president had fled”',
      'B “The ousted Syrian president, Bashar al-Assad, has denied that he left the country as part of a plan”',
    ]);
  });
});
