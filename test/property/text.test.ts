import { expect, test } from 'vitest';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { renderText } from '../../src/report/text.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { fc } from '../support/fast-check.ts';
import { hostileText } from '../support/hostile-text.ts';
import { failedReport, SAMPLE_REPORTS } from '../support/sample-report.ts';

const ESCAPE = String.fromCharCode(27);
const OWN_COLORS = new RegExp(`${ESCAPE}\\[(?:0|1|2|1;3[123]|3[123])m`, 'g');
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const columns = fc.integer({ min: 60, max: 240 });
/** What a terminal obeys. */
const ORDERS = [
  `${ESCAPE}[2J`,
  `${ESCAPE}]8;;https://evil.example${ESCAPE}\\x${ESCAPE}]8;;${ESCAPE}\\`,
  `${ESCAPE}]0;title\u0007`,
  '\u009b31m',
  '\u0007',
  '\r',
  '\b\b\b',
  '\u202e',
  '\u2067',
  `${ESCAPE}c`,
  '函数🔥'.repeat(3000),
];
const name = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...ORDERS), { maxLength: 4 }).map((all) => all.join('x')),
  },
);

/** Every text from outside replaced, in the order of `names`. Our own words and codes stay. */
function poison(report: Report, names: readonly string[]): Report {
  let next = 0;
  const own = new Set([
    'code',
    'verdict',
    'class',
    'kind',
    'unit',
    'addedUnit',
    'over',
    'cost',
    'conclusion',
  ]);
  const isOwn = (key: string): boolean =>
    own.has(key) || ['mode', 'onInconclusive', 'onNotEvaluated', 'createdAt', 'profileType'].includes(key);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isOwn(key) ? value : names[next++ % names.length];
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  const { tool } = report;
  const poisoned = walk(report, '') as Report;
  return ReportSchema.parse({ ...poisoned, tool: { ...poisoned.tool, name: tool.name } });
}

test('no text from outside sends control characters, breaks a line or makes one longer than the screen', () => {
  const make = fc.constantFrom(failedReport, ...Object.values(SAMPLE_REPORTS));
  const names = fc.array(name, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(make, names, columns, fc.boolean(), fc.boolean(), (report, all, width, color, verbose) => {
      const text = renderText(poison(report(), all), { color, columns: width, verbose });
      const lines = text.replaceAll(OWN_COLORS, '').split('\n');
      expect(lines.filter((line) => UNSEEN.test(line))).toEqual([]);
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      if (!color) expect(text).not.toContain(ESCAPE);
    }),
    { numRuns: 60 },
  );
});

test('colour adds nothing but colour, on every screen', () => {
  fc.assert(
    fc.property(columns, fc.boolean(), (width, verbose) => {
      const [plain, coloured] = [false, true].map((color) =>
        renderText(failedReport(), { color, columns: width, verbose }),
      );
      expect(coloured?.replaceAll(OWN_COLORS, '')).toBe(plain);
    }),
    { numRuns: 50 },
  );
});
