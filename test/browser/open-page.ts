import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { renderHtml } from '../../src/report/html/html.ts';
import type { Report } from '../../src/report/report.ts';
import { CHROMIUM_ARGS, findChromium } from '../support/chromium.ts';

/** A chromium for the tests; `undefined` where there is none, which is said once. */
export const chromiumPath = findChromium(process.env);

/** What the page does of its own accord, such as after a step back, on a busy machine. */
export const SOON = { timeout: 20_000 };

/** Kept for review, never committed. */
const SCREENSHOTS = join(import.meta.dirname, 'screenshots');

/** Pages of one test file, and what went wrong on them. */
export interface Pages {
  /** Opens a report, at an address behind `#` when one is given. */
  readonly open: (report: Report, hash?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Fails when a page wrote an error, or asked for anything but itself. */
  readonly expectQuiet: () => void;
  readonly close: () => Promise<void>;
}

/** Starts the browser. Pages lie in files, as people open them. */
export async function startPages(): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-browser-'));
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath!, args: CHROMIUM_ARGS });
  const problems: string[] = [];
  let count = 0;
  return {
    open: async (report, hash = '', options = {}) => {
      const file = join(folder, `${count++}.html`);
      writeFileSync(file, renderHtml(report));
      const url = pathToFileURL(file).href;
      const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, ...options });
      page.on('console', (message) => problems.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) problems.push(`request: ${request.url()}`);
      });
      await page.goto(url + hash);
      return page;
    },
    expectQuiet: () => expect(problems.splice(0)).toEqual([]),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Keeps a picture of a page. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** The drawing, which holds the focus for the keys. */
export const drawing = (page: Page) => page.getByRole('tree', { name: /flame graph of/i });

/** Name of the frame that is looked at, as the panel says it. */
export const frameName = (page: Page) =>
  page.getByRole('region', { name: 'Frame' }).getByRole('heading').first();

/** The way from the root to the zoomed frame, as text. */
export async function way(page: Page): Promise<string[]> {
  return page.getByRole('navigation', { name: 'Zoomed frames' }).getByRole('listitem').allInnerTexts();
}

/** Parameters behind `#`. */
export async function address(page: Page): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
}
