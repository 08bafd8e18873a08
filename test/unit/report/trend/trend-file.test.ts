import { describe, expect, test } from 'vitest';
import {
  addLine,
  isTrendProblem,
  type KeptLine,
  parseTrend,
  type TrendProblem,
} from '../../../../src/report/trend/trend-file.ts';
import type { TrendLine } from '../../../../src/report/trend/trend-line.ts';
import { trendEntry, trendFunction, trendLine } from '../../../support/trend.ts';

const night = (index: number, changes: Partial<TrendLine> = {}) =>
  trendLine(index, [trendEntry([trendFunction('iou', 0.2)])], changes);

function lines(text: string): readonly KeptLine[] {
  const result = parseTrend(text);
  if (isTrendProblem(result)) throw new Error(result.why);
  return result;
}

function problem(text: string): TrendProblem {
  const result = parseTrend(text);
  if (!isTrendProblem(result)) throw new Error('expected a problem');
  return result;
}

const fileOf = (...nights: readonly TrendLine[]) =>
  nights.reduce((kept, line) => addLine(kept, line, 1000).kept, [] as readonly KeptLine[]);

describe('adding a run', () => {
  test('is a line more, and what was there stays as it was written', () => {
    const other = JSON.stringify({ laterKey: [1, 2], ...night(0) }, null, 0);
    const grown = addLine(lines(`${other}\r\n\n`), night(1), 1000);
    expect(grown.text).toBe(`${other}\n${JSON.stringify(night(1))}\n`);
    expect(grown).toMatchObject({ isReplaced: false, dropped: 0 });
    expect(lines(grown.text).map(({ line }) => line)).toEqual([night(0), night(1)]);
  });

  test('another attempt takes the place of the first; another key or commit does not', () => {
    const file = fileOf(night(0), night(1), night(2));
    const again = addLine(file, night(1, { runAttempt: 2, verdict: 'fail' }), 1000);
    expect(again.isReplaced).toBe(true);
    expect(again.kept.map(({ line }) => line.verdict)).toEqual(['pass', 'fail', 'pass']);
    expect(addLine(file, night(1, { key: 'weekly' }), 1000).kept).toHaveLength(4);
    expect(addLine(file, night(1, { commit: 'f'.repeat(40) }), 1000).kept).toHaveLength(4);
  });

  test('without a run the time tells runs apart', () => {
    const local = (index: number) => night(index, { runId: '', commit: '' });
    expect(fileOf(local(0), local(1), local(1))).toHaveLength(2);
  });

  test('the oldest go when there are too many, never the one just added', () => {
    const file = fileOf(night(5), night(1), night(3));
    const grown = addLine(file, night(4), 2);
    expect(grown.kept.map(({ line }) => line.runId)).toEqual(['5005', '5004']);
    expect(grown.dropped).toBe(2);
    expect(addLine(file, night(0), 2).kept.map(({ line }) => line.runId)).toEqual(['5005', '5000']);
  });
});

describe('a line that is none', () => {
  test.each([
    ['no JSON', '{"version":1', /^no JSON: /],
    ['half a line', JSON.stringify(night(1)).slice(0, 80), /^no JSON: /],
    ['another version', '{"version":2}', /^its version is 2/],
    ['a wrong value', JSON.stringify({ ...night(1), verdict: 'green' }), /^verdict: /],
    ['a list', '[]', /^the line: /],
    [
      'a negative share',
      JSON.stringify(trendLine(1, [trendEntry([trendFunction('a', -1)])])),
      /functions\.0\.share/,
    ],
  ])('%s is named by its number', (_, text, why) => {
    const found = problem(`${JSON.stringify(night(0))}\n\n${text}\n`);
    expect(found.lineNumber).toBe(3);
    expect(found.why).toMatch(why);
  });
});

test.each(['\u001b]0;planted\u0007', '{"version":1,"\u001b[2J\u202e', `{"version":1,"${'x'.repeat(5000)}`])(
  'a line that is none, %j, is told in a short text that steers no terminal',
  (text) => {
    const { why } = problem(text);
    expect(why).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(why.length).toBeLessThan(300);
  },
);
