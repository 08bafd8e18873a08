import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { withFlameGraphs } from '../support/flame-graphs.ts';
import { reportWithNodes } from '../support/flame-page.ts';
import { failedReport } from '../support/sample-report.ts';
import { worstReport } from '../support/worst-report.ts';
import {
  chromiumPath,
  drawing,
  frameName,
  keepScreenshot,
  type Pages,
  SOON,
  startPages,
} from './open-page.ts';

if (chromiumPath === undefined) console.log('skipped: no chromium');

const LAPTOP = { viewport: { width: 1280, height: 720 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SMALL_PHONE = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };

const sample = (): Report => withFlameGraphs(failedReport());

function worstPage(): Report {
  const worst = worstReport();
  const { comparisons, flameGraphs } = reportWithNodes(20, 4000);
  return { ...worst, comparisons: [...worst.comparisons, ...comparisons], flameGraphs };
}

/** The first comparison's graph, with other costs in every node. */
function withCosts(change: (cost: number, node: number) => number): Report {
  const report = sample();
  const [graph, ...others] = report.flameGraphs;
  const costs = ['baseline', 'expected', 'candidate'] as const;
  const changed = Object.fromEntries(costs.map((side) => [side, graph![side].map(change)]));
  return { ...report, flameGraphs: [{ ...graph!, ...changed }, ...others] };
}

/** Waits until the drawing is wholly on the screen. */
async function expectInView(page: Page): Promise<void> {
  const height = page.viewportSize()!.height;
  const isIn = async () => {
    const box = (await drawing(page).boundingBox())!;
    return box.y >= -1 && box.y + box.height <= height + 1;
  };
  await expect.poll(isIn, SOON).toBe(true);
}

describe.skipIf(chromiumPath === undefined)('what stands where', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await startPages();
  }, SOON.timeout);
  afterEach(() => pages.expectQuiet());
  afterAll(() => pages.close());

  test.each([
    ['names at their worst', 1440, worstPage, {}],
    ['names at their worst', 390, worstPage, PHONE],
    ['names at their worst', 320, worstPage, SMALL_PHONE],
    ['the sample', 320, sample, SMALL_PHONE],
  ] as const)('nothing is wider than the screen: %s, %i px', async (name, width, make, options) => {
    const page = await pages.open(make(), '', options);
    const measured = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      tables: [...document.querySelectorAll('.scroll')].filter(
        (each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1,
      ).length,
    }));
    expect(measured).toEqual({ page: width, tables: 0 });
    await page.locator('main').scrollIntoViewIfNeeded();
    if (name !== 'the sample') await keepScreenshot(page, `worst-${width}`);
  });

  test.each([
    ['a laptop', LAPTOP],
    ['a phone', PHONE],
  ] as const)('what a button below the drawing does is seen on %s', async (_, options) => {
    const page = await pages.open(sample(), '#service=ai-yolo26&type=cpu&frame=non_max_suppression', options);
    const press = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      await button.evaluate((each) => each.scrollIntoView({ block: 'start' }));
      await button.click();
      await expectInView(page);
    };
    await press('Callers and callees');
    expect(await drawing(page).getAttribute('aria-label')).toMatch(/^Callers and callees/);
    await press('Back to the whole graph');
    await page
      .locator('#flame .next button')
      .first()
      .evaluate((each) => each.scrollIntoView({ block: 'start' }));
    await page.locator('#flame .next button').first().click();
    await expectInView(page);
    await press('Zoom to this frame');
    await press('Whole graph');
  });

  test('a finding pressed again leads to its frame again', async () => {
    const page = await pages.open(sample(), '', PHONE);
    const link = page.getByRole('navigation', { name: 'Findings' }).getByRole('link').nth(1);
    for (let round = 0; round < 2; round++) {
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollTo(0, 0));
      await link.click();
      await expectInView(page);
      expect(await frameName(page).innerText()).toContain('JSONEncoder.iterencode');
    }
  });

  test.each([1440, 1280, 1000, 390])('the search stays where it is, %i px', async (width) => {
    const page = await pages.open(sample(), '#service=ai-yolo26&type=cpu', {
      viewport: { width, height: 900 },
    });
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.toolbar :is(input, button, select, summary), .drawing')].map(
          (each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return [x, y, width, height].map(Math.round).join(' ');
          },
        ),
      );
    const before = await places();
    await page.getByRole('searchbox').fill('i');
    expect(await page.getByRole('status').innerText()).not.toBe('');
    expect(await places()).toEqual(before);
    await page.getByRole('searchbox').fill('nobody has this name');
    expect(await places()).toEqual(before);
  });

  test('on a phone no list is cut, and services are closed', async () => {
    const page = await pages.open(reportWithNodes(14, 2000), '', PHONE);
    const found = page.locator('.found');
    expect(await found.evaluate((each) => each.scrollHeight - each.clientHeight)).toBeLessThanOrEqual(1);
    expect(await page.locator('details.service').count()).toBe(14);
    expect(await page.locator('details.service[open]').count()).toBe(0);
    const wide = await pages.open(sample());
    expect(await wide.locator('details.service[open]').count()).toBe(1);
  });

  test('a link to an unknown service shows what everybody sees, and says so', async () => {
    const page = await pages.open(sample(), '#service=nobody&type=cpu&frame=iou');
    expect(await page.getByRole('alert').innerText()).toContain('no flame graph of that service');
    expect(await drawing(page).getAttribute('aria-label')).toContain('ai-yolo26, cpu');
    expect(await frameName(page).innerText()).toContain('iou');
  });

  test('a graph without cost says so', async () => {
    const page = await pages.open(
      withCosts(() => 0),
      '#service=ai-yolo26&type=cpu',
    );
    expect(await drawing(page).innerText()).toContain('no cost on either side');
    await page.getByLabel('Service').selectOption('nemotron-backend');
    expect(await drawing(page).innerText()).not.toContain('no cost');
  });

  test('a cost against next to nothing is told by both costs', async () => {
    const report = withCosts((cost) => cost);
    const [graph] = report.flameGraphs;
    const expected = graph!.candidate.map((cost) => cost / 3000);
    const page = await pages.open(
      { ...report, flameGraphs: [{ ...graph!, expected, baseline: expected }] },
      '#service=ai-yolo26&type=cpu&frame=iou',
    );
    const total = page.getByRole('row', { name: /^total/ });
    expect(await total.innerText()).toContain('▲ grew over 20×');
    expect(await page.locator('#flame').innerText()).not.toMatch(/\d,\d{3}×/);
    await keepScreenshot(page, 'next-to-nothing');
  });

  test('the panel says what its shares are, and tells one place from all', async () => {
    const report = sample();
    const [graph] = report.flameGraphs;
    const [iou, linear] = ['iou', 'linear'].map((wanted) =>
      graph!.functions.findIndex(({ name }) => name === wanted),
    ) as [number, number];
    const other = graph!.frames.indexOf(linear);
    const frames = graph!.frames.map((frame, node) => (node === other ? iou : frame));
    const baseline = graph!.baseline.map((cost, node) => (node === other ? cost + 500 : cost));
    const page = await pages.open(
      { ...report, flameGraphs: [{ ...graph!, frames, baseline }] },
      '#service=ai-yolo26&type=cpu&frame=iou',
    );
    const panel = page.getByRole('region', { name: 'Frame' });
    expect(await panel.innerText()).toMatch(/This place: self grew 2\.01×\. All 2 places together: /);
    expect(await panel.getByRole('row', { name: /^share of the service/ }).innerText()).toContain(
      'baseline as measured',
    );
  });
});
