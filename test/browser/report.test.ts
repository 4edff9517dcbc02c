import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/rendering/html/report';
import { messageLanguages, messagesFor } from '../../src/rendering/messages-for';
import { reports, sampleDocument } from '../rendering/sample-document';

/** Debian's Chromium, or another by CHROMIUM; without one these tests are skipped, as `npm test` needs no browser. */
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(executablePath === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-browser-'));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(text: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    const file = join(folder, 'report.html');
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

  const sample = (language: 'en' | 'ar' = 'en') => renderHtml(sampleDocument, messagesFor(language));

  it.each(messageLanguages.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]))(
    'has no fault that axe finds (%s, %s)',
    async (language, scheme) => {
      await open(sample(language), scheme);
      await page.evaluate("for (const node of document.querySelectorAll('details')) node.open = true");
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))',
      )) as string[];
      expect(violations).toEqual([]);
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
    expect(await page.locator('script').count()).toBe(1);
  }, 60_000);

  it('prints with the findings and without the filters', async () => {
    await open(sample());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('.finding').first().isVisible()).toBe(true);
  }, 30_000);
});
