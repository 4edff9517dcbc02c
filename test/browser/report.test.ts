import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { ComparisonDocument, ReportInput } from '../../src/model';
import { renderHtml } from '../../src/rendering/html/report';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';
import { largeDocument } from '../rendering/large-document';
import { reports, sampleDocument } from '../rendering/sample-document';
import { temporaryFolder } from '../temporary-folder';

/** Debian's Chromium, or another by CHROMIUM; without one these tests are skipped, as `npm test` needs no browser. */
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whether an element can be seen without scrolling. */
const inView = `(selector) => {
  const { top } = document.querySelector(selector).getBoundingClientRect();
  return top >= 0 && top <= innerHeight;
}`;

/** Reports of all seeds. */
function seedReports(): readonly ReportInput[] {
  const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const text = readFileSync(join(folder, name, 'reports.json'), 'utf8');
      return (JSON.parse(text) as { reports: ReportInput[] }).reports;
    });
}

describe.skipIf(executablePath === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let page: Page;
  let seeds: ComparisonDocument | undefined;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(text: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    const file = join(temporaryFolder('browser'), 'report.html');
    writeFileSync(file, text);
    page = await browser.newPage({ colorScheme });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
  }

  /** What axe finds in the page as it is. */
  async function faults(): Promise<readonly string[]> {
    await page.evaluate(axe);
    return (await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 5).map(({ html }) => html).join(" | ")))',
    )) as string[];
  }

  const sample = (language: 'en' | 'ar' = 'en') => renderHtml(sampleDocument, messagesFor(language));

  it.each(messageLanguages.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]))(
    'has no fault that axe finds (%s, %s)',
    async (language, scheme) => {
      await open(sample(language), scheme);
      await page.evaluate("for (const node of document.querySelectorAll('details')) node.open = true");
      expect(await faults()).toEqual([]);
    },
    30_000,
  );

  it('filters by keyboard', async () => {
    await open(sample());
    const visible = () => page.locator('.finding:visible').count();
    expect(await visible()).toBe(1);
    await page.locator('select[name=relation]').focus();
    await page.keyboard.press('c');
    expect(await visible()).toBe(1);
    expect(await page.locator('#shown').textContent()).toContain('1 / 2');
    await page.locator('select[name=kind]').focus();
    await page.keyboard.press('p');
    expect(await visible()).toBe(0);
    await page.locator('button[type=reset]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(visible).toBe(1);
    await page.locator('select[name=kind]').focus();
    await page.keyboard.press('p');
    // Agreements are folded away until a filter asks for one.
    expect(await page.locator('.finding.agree:visible').count()).toBe(1);
  }, 30_000);

  it('leads from a claim to its words in the report, and back', async () => {
    await open(sample());
    await page.locator('.jump').nth(1).focus();
    await page.keyboard.press('Enter');
    const mark = page.locator('.report mark:visible', { hasText: 'سبعة أشخاص لقوا حتفهم' });
    await expect.poll(() => mark.count()).toBe(1);
    await expect
      .poll(async () => {
        const box = await mark.boundingBox();
        return box !== null && box.y >= 0 && box.y + box.height <= 720;
      })
      .toBe(true);
    await mark.locator('xpath=following-sibling::a[1]').press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement?.className')).toContain('finding');
  }, 30_000);

  it('shows a hostile report of 10,000 lines as text, and stays usable', async () => {
    const hostile = `<script>alert(1)</script></style>" onload="alert(2) \u202eback\u202c\n${'A line about a barge.\n'.repeat(10_000)}`;
    const [first, ...rest] = reports;
    const long = {
      ...first,
      id: 'long',
      outlet: '"><script>alert(3)</script>',
      title: '</title><img src=x onerror=alert(4)>',
      body: hostile,
    };
    const document = {
      ...sampleDocument,
      reports: [...(first ? [first] : []), ...rest, long as (typeof reports)[number]],
    };
    await open(renderHtml(document, messagesFor('en')));
    await page.locator('.report summary').last().click();
    const body = page.locator('.report .body').last();
    expect(await body.textContent()).toContain('<script>alert(1)</script></style>" onload="alert(2) ⟨U+202E⟩back');
    expect(await page.locator('script:not([type])').count()).toBe(1);
  }, 60_000);

  // Contrast and the like are looked at in all four pages of the sample above; this one is large.
  it.each([
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)(
    'shows the seeds without a request, a complaint or a fault that axe finds (%s, %s)',
    async (language, scheme) => {
      seeds ??= crossReference(seedReports());
      const disputed = seeds.incidents.filter(({ questions }) => questions.some((one) => one.relation === 'conflict'));
      await open(renderHtml(seeds, messagesFor(language)), scheme);
      expect(await page.locator('.overview > li').count()).toBe(disputed.length);
      expect(await page.locator('.side .weight').count()).toBeGreaterThanOrEqual(2 * disputed.length);
      await page.locator('#unfold').click();
      expect(await faults()).toEqual([]);
    },
    120_000,
  );

  it('can be read on a telephone: nothing but tables and drawings is wider than the page', async () => {
    seeds ??= crossReference(seedReports());
    await open(renderHtml(seeds, messagesFor('ar')));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('#unfold').click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  }, 120_000);

  it('stays usable with a thousand reports: filters, opens and marks within seconds', async () => {
    await open(renderHtml(largeDocument(1000, 4), messagesFor('en')));
    expect(await page.locator('[data-pack]').count()).toBeGreaterThan(1000);
    await page.locator('select[name=relation]').selectOption('conflict');
    await expect.poll(() => page.locator('.finding.conflict:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.finding.agree:visible').count()).toBe(0);
    expect(await page.locator('#shown').textContent()).toMatch(/^\d+ \/ \d+ questions shown$/u);
    await page.locator('button[type=reset]').click();
    const question = page.locator('.overview h4 a').last();
    const target = await question.getAttribute('href');
    await question.press('Enter');
    await expect.poll(() => page.locator(`${target}:visible`).count()).toBe(1);
    await expect.poll(() => page.evaluate('"#" + document.activeElement?.id')).toBe(target);
    const jump = page.locator(`${target} .jump`).first();
    const words = await page.locator(`${target} blockquote`).first().textContent();
    const mark = await jump.getAttribute('href');
    await jump.press('Enter');
    await expect.poll(() => page.locator(`${mark} ~ mark`).first().isVisible()).toBe(true);
    // The quote stands in its phrase.
    expect(words).toContain((await page.locator(`${mark} ~ mark`).first().textContent()) ?? '?');
    await expect.poll(() => page.evaluate(`(${inView})('${mark}')`)).toBe(true);
  }, 120_000);

  it('prints with the findings and without the filters', async () => {
    await open(sample());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.finding').first().isVisible()).toBe(true);
  }, 30_000);
});
