import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderTrend } from '../../../../src/report/trend/page/page.ts';
import type { TrendLine } from '../../../../src/report/trend/trend-line.ts';
import { trendEntry, trendFunction, trendLine } from '../../../support/trend.ts';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e' -->`;

const nights = (count: number): TrendLine[] =>
  Array.from({ length: count }, (_, night) =>
    trendLine(night, [
      trendEntry([trendFunction('iou', 0.2 + night / 1000), trendFunction('nms', 0.1)], {
        verdict: night === 2 ? 'fail' : 'pass',
      }),
    ]),
  );

describe('the page', () => {
  const html = renderTrend(nights(5), 90);

  test('allows nothing but its own style sheet', () => {
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|\son\w+=|style="|@import|url\(/i);
    expect(Array.from(html.matchAll(/(?:href|src)="([^"]*)"/g), ([, url]) => url)).toEqual(
      [4, 3, 2, 1, 0].map((night) => `https://github.com/acme/shop/actions/runs/${5000 + night}`),
    );
  });

  test('shows each run with date, commit, value and verdict, in the chart and in the table', () => {
    expect(html).toContain('<title>2026-10-26, abc0002: 0.30 cores, fail</title>');
    expect(html).toContain('class="mark fail"');
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(5);
    expect(html).toContain('<td class="number" data-label="iou">20 %</td>');
  });

  test('a run that did not pass can be reached by keyboard, and the newest', () => {
    expect(html.match(/tabindex="0" role="img" aria-label="2026-10-2[68]/g)).toHaveLength(2);
  });

  test('is the same for the same lines, in whatever order they stand', () => {
    expect(renderTrend(nights(5).toReversed(), 90)).toBe(html);
  });

  test('shows the newest runs only', () => {
    expect(renderTrend(nights(5), 2).match(/<tr><th scope="row">/g)).toHaveLength(2);
  });
});

test('hostile texts stay text', () => {
  const line = trendLine(
    0,
    [
      trendEntry([trendFunction(HOSTILE, 0.2, { file: HOSTILE })], {
        ...{ service: HOSTILE, alias: HOSTILE, unit: HOSTILE },
      }),
    ],
    { key: HOSTILE, commit: `\u202e${HOSTILE}`, runUrl: `javascript:${HOSTILE}`, runId: HOSTILE },
  );
  const html = renderTrend([line, { ...line, key: 'other' }], 90);
  // Of a commit only the first characters are shown.
  expect(html).not.toMatch(/<scri|<img|javascript:|\u202e/i);
  expect(html.match(/-->/g)).toBeNull();
});

test('a run without a service leaves a gap, and one that measured nothing says so', () => {
  const [first, , third] = nights(3) as [TrendLine, TrendLine, TrendLine];
  const empty = trendLine(1, [trendEntry([], { rate: null, verdict: 'not-evaluated' })]);
  const html = renderTrend([first, empty, third, trendLine(3, [])], 90);
  expect(html).toContain('2026-10-25, abc0001: nothing measured, not evaluated');
  expect(html).toMatch(/class="line" d="M[\d. ]+M[\d. ]+"/);
});

test('many services fit: charts as far as there is room, the others by name', () => {
  const many = Array.from({ length: 80 }, (_, index) =>
    trendEntry(
      Array.from({ length: 10 }, (_, fn) => trendFunction(`f${fn}`, 0.1)),
      { service: `<img src=x>-${index}`, alias: '<img src=y>' },
    ),
  );
  const html = renderTrend(
    Array.from({ length: 90 }, (_, night) => trendLine(night, many)),
    90,
  );
  expect(html.length).toBeLessThan(4_500_000);
  expect(html).toMatch(/<h2>\d+ series without charts, for want of room<\/h2>/);
  expect(html).toContain('<li><code>&lt;img src=x&gt;-79</code>');
  expect(html).not.toContain('<img');
});
