import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { withFlameGraphs } from '../support/flame-graphs.ts';
import { reportWithNodes } from '../support/flame-page.ts';
import { WORST_NAMES } from '../support/hostile-text.ts';
import { failedReport } from '../support/sample-report.ts';
import { chromiumPath, drawing, keepScreenshot, type Pages, SOON, startPages } from './open-page.ts';

if (chromiumPath === undefined) console.log('skipped: no chromium');

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Every name that a profile may bring, in one graph. */
function hostileReport(): Report {
  const report = withFlameGraphs(failedReport());
  const [comparison] = report.comparisons;
  const [graph] = report.flameGraphs;
  if (comparison === undefined || graph === undefined) throw new Error('the sample has no flame graph');
  const functions = WORST_NAMES.map((name) => ({ name, file: name }));
  const nodes = functions.length + 1;
  const hostile = {
    ...graph,
    service: WORST_NAMES[10]!,
    functions,
    parents: Array.from({ length: nodes }, (_, node) => (node < 2 ? node - 1 : Math.floor(node / 2))),
    frames: Array.from({ length: nodes }, (_, node) => node - 1),
    ...Object.fromEntries(['baseline', 'expected', 'candidate'].map((side) => [side, Array(nodes).fill(7)])),
  };
  const named = { ...comparison, service: hostile.service, alias: WORST_NAMES[5]! };
  const found = functions.map((fn) => ({ ...comparison.functions[0]!, ...fn }));
  return { ...report, comparisons: [{ ...named, functions: found }], flameGraphs: [hostile] };
}

describe.skipIf(chromiumPath === undefined)('the page', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await startPages();
  }, SOON.timeout);
  afterEach(() => pages.expectQuiet());
  afterAll(() => pages.close());

  test('is readable on a phone', async () => {
    const page = await pages.open(withFlameGraphs(failedReport()), '', PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await keepScreenshot(page, 'phone');
    const link = page.getByRole('navigation', { name: 'Findings' }).getByRole('link').nth(1);
    await link.tap();
    await expect
      .poll(async () => (await drawing(page).boundingBox())?.y ?? -1, SOON)
      .toBeGreaterThanOrEqual(0);
    const box = (await drawing(page).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(844);
    await page.touchscreen.tap(box.x + 30, box.y + 40);
    expect(await page.getByRole('navigation', { name: 'Zoomed frames' }).getByRole('listitem').count()).toBe(
      2,
    );
    await keepScreenshot(page, 'phone-graph');
  });

  test('is light or dark as the system or the reader says', async () => {
    const page = await pages.open(withFlameGraphs(failedReport()), '', { colorScheme: 'dark' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(17, 21, 27)');
    await keepScreenshot(page, 'dark');
    await page.getByRole('radio', { name: 'light' }).check({ force: true });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('radio', { name: 'dark' }).check({ force: true });
    expect(await background()).toBe('rgb(17, 21, 27)');
  });

  test('keeps hostile names inert', async () => {
    const page = await pages.open(hostileReport());
    await drawing(page).focus();
    const keys = [
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'Enter',
      's',
      'Escape',
      'ArrowDown',
      'ArrowRight',
      's',
    ];
    for (const key of keys) await page.keyboard.press(key);
    for (const name of WORST_NAMES) await page.getByRole('searchbox').fill(name.replace(/\s/g, ' '));
    await page.getByRole('searchbox').fill('script');
    expect(await page.locator('script').count()).toBe(2);
    expect(await page.locator('#flame img, #flame-place a').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
    await keepScreenshot(page, 'hostile');
  });

  test('everything that acts has a name, and the keyboard reaches it in the order it is read', async () => {
    const page = await pages.open(withFlameGraphs(failedReport()));
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('#flame :is(button, select, input, a, [role=tree])')]
        .filter((each) => {
          const labels =
            each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.labels : null;
          const name = each.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? each.textContent;
          return (name ?? '').trim() === '';
        })
        .map((each) => each.outerHTML),
    );
    expect(nameless).toEqual([]);
    await page.locator('#flame').getByRole('link').last().focus();
    const reached: string[] = [];
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const { id, tagName, className } = document.activeElement as HTMLElement;
          return id || className || tagName.toLowerCase();
        }),
      );
    }
    expect(reached).toEqual([
      'flame-service',
      'flame-type',
      'input',
      'flame-find',
      'summary',
      'drawing',
      'button',
    ]);
    const focus = page.locator('#frame-current');
    expect(await focus.getAttribute('role')).toBe('treeitem');
    expect(await focus.getAttribute('aria-level')).toBe('5');
  });

  test('shows everything but the graphs without JavaScript', async () => {
    const page = await pages.open(withFlameGraphs(failedReport()), '', { javaScriptEnabled: false });
    expect(await page.locator('#flame').isVisible()).toBe(false);
    expect(await page.getByText('The flame graphs need JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('iou');
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
  });

  test('says that the graphs were left out', async () => {
    const page = await pages.open(failedReport());
    expect(await page.getByText('The flame graphs were left out of this report').isVisible()).toBe(true);
    expect(await page.locator('script').count()).toBe(0);
  });

  test('20,000 nodes stay under 1.5 MB, and folded nodes are told', async () => {
    const page = await pages.open(reportWithNodes(14, 20_000));
    expect((await page.content()).length).toBeLessThan(1_500_000);
    expect(await page.locator('.legend').innerText()).toContain('1,234 small frames folded into "other"');
    await page.getByRole('searchbox').fill('json');
    await keepScreenshot(page, 'large');
  });
});
