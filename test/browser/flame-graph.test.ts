import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { withFlameGraphs } from '../support/flame-graphs.ts';
import { failedReport } from '../support/sample-report.ts';
import {
  address,
  chromiumPath,
  drawing,
  frameName,
  keepScreenshot,
  type Pages,
  SOON,
  startPages,
  way,
} from './open-page.ts';

if (chromiumPath === undefined) console.log('skipped: no chromium');

const ROW_PX = 20;

/** Clicks a box by its row and its place along the row, as a part of the width. */
async function clickBox(page: Page, row: number, part: number): Promise<void> {
  const { width } = (await drawing(page).boundingBox())!;
  await drawing(page).click({ position: { x: width * part, y: row * ROW_PX + ROW_PX / 2 } });
}

describe.skipIf(chromiumPath === undefined)('the flame graphs', () => {
  let pages: Pages;
  const report = withFlameGraphs(failedReport());
  const yolo = '#service=ai-yolo26&type=cpu';

  beforeAll(async () => {
    pages = await startPages();
  }, SOON.timeout);
  afterEach(() => pages.expectQuiet());
  afterAll(() => pages.close());

  test('open at the worst finding, with its verdict and numbers', async () => {
    const page = await pages.open(report);
    expect(await drawing(page).getAttribute('aria-label')).toBe('Flame graph of ai-yolo26, cpu: difference');
    expect(await frameName(page).innerText()).toContain('iou');
    const panel = page.getByRole('region', { name: 'Frame' });
    expect(await panel.innerText()).toContain('expected 2,670 samples at this load');
    expect(await panel.getByRole('row', { name: /^total/ }).innerText()).toMatch(
      /26\.7 s\s+53\.7 s\s+▲ grew 2\.01×/,
    );
    await keepScreenshot(page, 'light');
  });

  test('each finding leads to its frame, and the address follows', async () => {
    const page = await pages.open(report);
    const findings = page.getByRole('navigation', { name: 'Findings' }).getByRole('link');
    expect(await findings.count()).toBe(3);
    await findings.filter({ hasText: 'JSONEncoder.iterencode' }).click();
    expect(await drawing(page).getAttribute('aria-label')).toContain('nemotron-backend, cpu');
    expect(await frameName(page).innerText()).toContain('JSONEncoder.iterencode');
    expect(await address(page)).toMatchObject({
      service: 'nemotron-backend',
      frame: 'JSONEncoder.iterencode',
    });
    const current = page.locator('a[aria-current="true"]');
    expect(await current.innerText()).toContain('JSONEncoder.iterencode');
    await page.goBack();
    await expect.poll(() => drawing(page).getAttribute('aria-label'), SOON).toContain('ai-yolo26');
  });

  test('zoom by click, back by breadcrumb and by the history', async () => {
    const page = await pages.open(report, yolo);
    expect(await way(page)).toEqual(['all of ai-yolo26']);
    await clickBox(page, 2, 0.2);
    expect(await way(page)).toEqual(['all of ai-yolo26', 'serve', 'handle_yolo']);
    expect(await address(page)).toMatchObject({ frame: 'handle_yolo', zoom: '2' });
    await page.getByRole('button', { name: 'serve' }).click();
    expect(await way(page)).toEqual(['all of ai-yolo26', 'serve']);
    await page.goBack();
    await expect.poll(() => way(page), SOON).toHaveLength(3);
    await page.reload();
    expect(await way(page)).toEqual(['all of ai-yolo26', 'serve', 'handle_yolo']);
  });

  test('every step by keyboard', async () => {
    const page = await pages.open(report, yolo);
    await drawing(page).focus();
    const current = () => page.locator('#frame-current').innerText();
    expect(await current()).toMatch(/^all of ai-yolo26, grew/);
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await current()).toMatch(/^handle_yolo, grew 2\.01×, total 26\.7 s expected, 53\.7 s seen/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await current()).toMatch(/^linear, shrank to 0\.88×/);
    await page.keyboard.press('Enter');
    expect(await way(page)).toEqual(['all of ai-yolo26', 'linear']);
    await page.keyboard.press('Escape');
    expect(await way(page)).toEqual(['all of ai-yolo26']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('s');
    expect(await drawing(page).getAttribute('aria-label')).toContain('Callers and callees');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('flame-find');
  });

  test('in a flame the root stands below and the arrows follow', async () => {
    const page = await pages.open(report, `${yolo}&layout=flame`);
    await drawing(page).focus();
    await page.keyboard.press('ArrowUp');
    expect(await frameName(page).innerText()).toContain('serve');
    await keepScreenshot(page, 'flame');
  });

  test('search tells the matched share and goes from match to match', async () => {
    const page = await pages.open(report, yolo);
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.fill('IOU');
    const status = page.getByRole('status');
    expect(await status.innerText()).toBe('1 function in 1 frame: 55 % expected → 70 % seen');
    await field.fill('ai.py');
    expect(await status.innerText()).toMatch(/^\d+ functions in \d+ frames: 9\d % expected → \d+ % seen$/);
    await field.press('Enter');
    const first = await frameName(page).innerText();
    await page.getByRole('button', { name: 'next match' }).click();
    expect(await frameName(page).innerText()).not.toBe(first);
    expect(await address(page)).toMatchObject({ find: 'ai.py' });
    await field.fill('(a+)+$');
    expect(await status.innerText()).toBe('no function has this in its name or file');
    await field.press('Escape');
    expect(await status.innerText()).toBe('');
  });

  test('services, types and views', async () => {
    const page = await pages.open(report);
    await page.getByLabel('Service').selectOption('nemotron-backend');
    await page.getByLabel('Type').selectOption({ index: 1 });
    expect(await drawing(page).getAttribute('aria-label')).toMatch(/nemotron-backend, memory: difference$/);
    const legend = page.locator('.legend');
    expect(await legend.innerText()).toContain('▲ costs more');
    await page.getByRole('radio', { name: 'Baseline' }).check({ force: true });
    expect(await drawing(page).getAttribute('aria-label')).toMatch(/: baseline$/);
    expect(await legend.innerText()).toContain('width: cost of the baseline');
    expect(await address(page)).toMatchObject({
      service: 'nemotron-backend',
      type: 'memory',
      view: 'baseline',
    });
    await page.getByRole('radio', { name: 'Candidate' }).check({ force: true });
    expect(await address(page)).toMatchObject({ view: 'candidate' });
    await keepScreenshot(page, 'candidate');
  });

  test('compared with the baseline as measured, and by other widths', async () => {
    const page = await pages.open(report, `${yolo}&frame=iou`);
    await page.getByText('Options').click();
    await page.getByRole('radio', { name: 'as measured' }).check({ force: true });
    const total = page.getByRole('row', { name: /^total/ });
    expect(await total.innerText()).toMatch(/19\.3 s\s+53\.7 s\s+▲ grew 2\.78×/);
    await page
      .getByRole('group', { name: 'Width by' })
      .getByRole('radio', { name: 'candidate' })
      .check({ force: true });
    expect(await address(page)).toMatchObject({ base: 'measured', width: 'candidate', frame: 'iou' });
  });

  test('callers and callees of a function', async () => {
    const page = await pages.open(report, `${yolo}&frame=non_max_suppression`);
    await page.getByRole('button', { name: 'Callers and callees' }).click();
    expect(await address(page)).toMatchObject({ frame: 'non_max_suppression', sandwich: '1' });
    expect(await way(page)).toEqual(['all of ai-yolo26', 'callers and callees of non_max_suppression']);
    await keepScreenshot(page, 'sandwich');
    await page.getByRole('button', { name: 'Back to the whole graph' }).press('Enter');
    expect(await drawing(page).getAttribute('aria-label')).toMatch(/^Flame graph of/);
    expect(await drawing(page).evaluate((tree) => tree === document.activeElement)).toBe(true);
  });

  test('a link to what is not there says so', async () => {
    const page = await pages.open(report, `${yolo}&frame=nobody`);
    expect(await page.getByRole('alert').innerText()).toContain('nobody is not in this graph');
    await page.goto(`${page.url().split('#')[0]}#service=none&type=cpu`);
    await expect
      .poll(() => page.getByRole('alert').innerText(), SOON)
      .toContain('no flame graph of that service');
  });
});
