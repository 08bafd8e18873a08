/**
 * Measures the HTML report in a browser: first paint, zoom, search, change of the view and of the service, for 20,000
 * nodes in 14 flame graphs and in one. Run with: node bench/page.ts
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { renderHtml } from '../src/report/html/html.ts';
import { CHROMIUM_ARGS, findChromium } from '../test/support/chromium.ts';
import { reportWithNodes } from '../test/support/flame-page.ts';

const ROUNDS = 9;

/** Runs `act` in the page and waits until the frame after it is drawn; the slowest of all rounds counts. */
async function measure(page: Page, act: string): Promise<{ medianMs: number; slowestMs: number }> {
  const times: number[] = await page.evaluate(
    async ([code, rounds]) => {
      const run = new Function('round', code) as (round: number) => void;
      const painted = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(0);
          }),
        );
      const found: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await painted();
        const start = performance.now();
        run(round);
        await painted();
        found.push(performance.now() - start);
      }
      return found.sort((a, b) => a - b);
    },
    [act, ROUNDS] as const,
  );
  return { medianMs: times[Math.floor(times.length / 2)]!, slowestMs: times.at(-1)! };
}

const CLICK = `
  const drawing = document.querySelector('.drawing');
  const { left, top, width } = drawing.getBoundingClientRect();
  const row = round % 2 === 0 ? 4 + round : 0;
  drawing.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + width * 0.2, clientY: top + 20 * row + 8 }));`;
const FIND = `
  const input = document.querySelector('#flame-find');
  input.value = ['json', 'a', 'handle', 'sql', 'order', 'e', 'runtime', 'cache', 'x'][round];
  input.dispatchEvent(new Event('input', { bubbles: true }));`;
const VIEW = `document.querySelectorAll('.choice input[name=choice-view]')[round % 3].click();`;
const SERVICE = `
  const select = document.querySelector('#flame-service');
  select.selectedIndex = (round + 1) % select.options.length;
  select.dispatchEvent(new Event('change', { bubbles: true }));`;
const SANDWICH = `
  const drawing = document.querySelector('.drawing');
  drawing.focus();
  const key = (key) => drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  if (round === 0) for (let step = 0; step < 6; step++) key('ArrowDown');
  key(round % 2 === 0 ? 's' : 'Escape');`;

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const drawnMs = await page.evaluate(() =>
    Math.max(...performance.getEntriesByType('paint').map(({ startTime }) => startTime)),
  );
  await page.close();
  return drawnMs;
}

async function bench(browser: Browser, folder: string, graphs: number): Promise<void> {
  const html = renderHtml(reportWithNodes(graphs, 20_000));
  const file = join(folder, `${graphs}.html`);
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const paints: number[] = [];
  for (let round = 0; round < 5; round++) paints.push(await firstPaint(browser, url));
  paints.sort((a, b) => a - b);
  const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(2);
  console.log(`20,000 nodes in ${graphs} flame graph${graphs === 1 ? '' : 's'}, page of ${megabytes} MB`);
  print('first paint', { medianMs: paints[2]!, slowestMs: paints[4]! });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  for (const [name, act] of Object.entries({ zoom: CLICK, search: FIND, view: VIEW, service: SERVICE })) {
    print(name, await measure(page, act));
  }
  await page.goto('about:blank');
  await page.goto(url);
  print('sandwich', await measure(page, SANDWICH));
  await page.close();
}

function print(name: string, { medianMs, slowestMs }: { medianMs: number; slowestMs: number }): void {
  console.log(
    `  ${name.padEnd(12)} ${medianMs.toFixed(0).padStart(4)} ms, slowest ${slowestMs.toFixed(0)} ms`,
  );
}

const executablePath = findChromium(process.env);
if (executablePath === undefined) {
  console.error('no chromium: install one, or set CHROMIUM_PATH');
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-page-'));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    await bench(browser, folder, 14);
    await bench(browser, folder, 1);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
