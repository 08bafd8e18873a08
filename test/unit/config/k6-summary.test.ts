import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseK6Summary } from '../../../src/config/k6-summary.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { fc } from '../../support/fast-check.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const MAX_BYTES = 100_000;
const parse = (value: unknown) =>
  parseK6Summary(typeof value === 'string' ? value : JSON.stringify(value), 'input x: k6.json', MAX_BYTES);
const errorOf = (value: unknown) => usageErrorOf(() => parse(value));

type Values = Readonly<Record<string, number>>;
/** Ten users, each iteration takes a second, for ten minutes: 6,000 iterations of two requests. */
const CLOSED: Readonly<Record<string, Values>> = {
  http_reqs: { count: 12_000, rate: 20 },
  iterations: { count: 5_990, rate: 5_990 / 600 },
  iteration_duration: { avg: 1000, max: 1400, med: 990, min: 800, 'p(90)': 1200, 'p(95)': 1300 },
  vus: { value: 10, min: 10, max: 10 },
  vus_max: { value: 10, min: 10, max: 10 },
};
const TYPES: Readonly<Record<string, string>> = {
  iteration_duration: 'trend',
  vus: 'gauge',
  vus_max: 'gauge',
};
const typeOf = (name: string) => TYPES[name] ?? 'counter';

/** What `--summary-export` writes. */
const exported = (metrics: Readonly<Record<string, Values>>) => ({
  metrics,
  root_group: { name: '', path: '', id: 'd41d8cd98f00b204e9800998ecf8427e', groups: {}, checks: {} },
});
/** What `handleSummary()` gets. */
const handled = (metrics: Readonly<Record<string, Values>>) => ({
  root_group: { name: '', path: '', id: 'd41d8cd98f00b204e9800998ecf8427e', groups: [], checks: [] },
  options: { summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)'], summaryTimeUnit: '' },
  state: { isStdOutTTY: false, isStdErrTTY: false, testRunDurationMs: 600_000 },
  metrics: Object.fromEntries(
    Object.entries(metrics).map(([name, values]) => [
      name,
      { type: typeOf(name), contains: 'default', values },
    ]),
  ),
});
/** What either gets with `--new-machine-readable-summary`; its counters have no rate. */
const machineReadable = (metrics: Readonly<Record<string, Values>>) => ({
  version: '1.0.0',
  config: { duration: 600, execution: 'local', script: 'script.js' },
  metadata: { generatedAt: '2026-11-22T15:20:00Z', k6Version: '2.2.0' },
  results: {
    metrics: Object.entries(metrics).map(([name, { rate: _, ...values }]) => ({
      name,
      type: typeOf(name),
      contains: 'default',
      values,
    })),
  },
});
const SHAPES = [
  ['--summary-export', exported],
  ['handleSummary()', handled],
  ['--new-machine-readable-summary', machineReadable],
] as const;

describe.each(SHAPES)('%s', (_, shape) => {
  test('requests, duration and model', () => {
    const summary = parse(shape(CLOSED));
    expect(summary).toMatchObject({ requests: 12_000, source: 'http_reqs', closedModel: true });
    expect(summary.durationMs).toBeCloseTo(600_000, 6);
  });

  test('iterations where there are no HTTP requests', () => {
    const { http_reqs: _, ...rest } = CLOSED;
    expect(parse(shape(rest))).toMatchObject({ requests: 5_990, source: 'iterations' });
  });

  test('sub-metrics of a threshold are not the metric', () => {
    const metrics = { 'http_reqs{scenario:api}': { count: 5, rate: 1 }, ...CLOSED };
    expect(parse(shape(metrics)).requests).toBe(12_000);
    const only = shape({ 'http_reqs{scenario:api}': { count: 5, rate: 1 } });
    expect(errorOf(only).why).toBe('it has neither http_reqs nor iterations');
  });

  test('no requests at all are an error', () => {
    const error = errorOf(shape({ ...CLOSED, http_reqs: { count: 0, rate: 0 } }));
    expect(error.message).toBe('input x: k6.json counts no requests');
    expect(error.why).toBe('http_reqs is 0');
  });

  /** The same users, of which fewer are busy. */
  const busy = (users: number, meanMs: number) =>
    parse(
      shape({
        ...CLOSED,
        vus_max: { value: users, min: users, max: users },
        iteration_duration: { avg: meanMs },
      }),
    );

  test('users with time to spare are an open model', () => {
    expect(busy(10, 1000).closedModel).toBe(true);
    expect(busy(10, 910).closedModel).toBe(true);
    expect(busy(10, 890).closedModel).toBe(false);
    expect(busy(50, 1000).closedModel).toBe(false);
    expect(busy(1, 50).closedModel).toBe(false);
  });

  test('busy users of an arrival rate are measured against all users, not against those that were busy', () => {
    const metrics = {
      ...CLOSED,
      vus: { value: 9, min: 8, max: 10 },
      vus_max: { value: 50, min: 50, max: 50 },
    };
    expect(parse(shape(metrics)).closedModel).toBe(false);
  });

  test('iterations dropped for want of users or of time mean that the service set the pace', () => {
    const open = { ...CLOSED, vus_max: { value: 50, min: 50, max: 50 } };
    const dropping = (count: number) =>
      parse(shape({ ...open, dropped_iterations: { count, rate: count / 600 } })).closedModel;
    expect(dropping(50)).toBe(false);
    expect(dropping(100)).toBe(true);
  });

  test.each(['iterations', 'iteration_duration', 'vus_max'])(
    'without %s nothing is said of the model',
    (name) => {
      const metrics = Object.fromEntries(Object.entries(CLOSED).filter(([other]) => other !== name));
      expect(parse(shape(metrics))).toMatchObject({ requests: 12_000, closedModel: false });
    },
  );
});

describe('summaries that k6 wrote (test/fixtures/k6)', () => {
  const read = (name: string) =>
    readFileSync(join(import.meta.dirname, '../../fixtures/k6/2.2.0', name), 'utf8');

  test.each([
    ['closed.summary-export.json', 771, 'http_reqs', 8, true],
    ['open.handle-summary.json', 161, 'http_reqs', 8, false],
    ['saturated.machine-readable.json', 396, 'http_reqs', 8, true],
    ['cut-short.handle-summary.json', 753, 'http_reqs', 8, true],
    ['iterations.summary-export.json', 30, 'iterations', 3, true],
  ])('%s', (name, requests, source, seconds, closedModel) => {
    const { durationMs, ...rest } = parse(read(name));
    expect(rest).toEqual({ requests, source, closedModel });
    expect((durationMs ?? 0) / 1000).toBeCloseTo(seconds, 0);
  });

  test('samples.jsonl', () => expect(errorOf(read('samples.jsonl')).why).toContain('--out json'));
});

describe('other texts', () => {
  test('a mark of the byte order is no matter', () => {
    expect(parse(`\ufeff${JSON.stringify(exported(CLOSED))}`).requests).toBe(12_000);
  });

  test('a duration that nothing tells is null', () => {
    expect(parse({ metrics: { http_reqs: { count: 5 } } })).toEqual({
      requests: 5,
      source: 'http_reqs',
      durationMs: null,
      closedModel: false,
    });
  });

  const SAMPLES = [
    '{"type":"Metric","data":{"name":"http_reqs","type":"counter"},"metric":"http_reqs"}\n' +
      '{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-22T15:06:00Z","value":1}}\n',
    '{"metric":"http_reqs","type":"Metric","data":{"name":"http_reqs","type":"counter"}}\n',
    `{"metric":"http_reqs","type":"Point","data":{}}\n${' '.repeat(MAX_BYTES)}`,
  ];

  test.each(SAMPLES)('single samples are refused with what to give instead', (text) => {
    const error = errorOf(text);
    expect(error.message).toBe('input x: k6.json is no summary of k6');
    expect(error.why).toContain('--out json');
    expect(error.remedy).toContain('--summary-export=summary.json');
  });

  test.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['hunter2', 'it is not JSON'],
    ['{"metrics": hunter2}', 'it is not JSON'],
    ['[]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['5', 'it is no JSON object'],
    ['{}', 'it has neither http_reqs nor iterations'],
    [{ metrics: [] }, 'it has neither http_reqs nor iterations'],
    [{ metrics: { http_reqs: 5 } }, 'it has neither http_reqs nor iterations'],
    [{ results: { metrics: [null, 5, { name: 'http_reqs' }] } }, 'it has neither http_reqs nor iterations'],
    [{ metrics: { http_reqs: { count: '5' } } }, 'the count of http_reqs is no whole number'],
    [{ metrics: { http_reqs: { count: 1.5 } } }, 'the count of http_reqs is no whole number'],
    [{ metrics: { http_reqs: { count: 1e300 } } }, 'the count of http_reqs is no whole number'],
    [{ metrics: { iterations: { count: null } } }, 'the count of iterations is no whole number'],
    ['{"metrics":{"__proto__":{"http_reqs":{"count":5}}}}', 'it has neither http_reqs nor iterations'],
  ])('%j is no summary', (value, why) => {
    const error = errorOf(value);
    expect(error.message).toBe('input x: k6.json is no summary of k6');
    expect(error.why).toBe(why);
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter2');
  });

  test('negative counts are none', () => {
    expect(errorOf({ metrics: { http_reqs: { count: -5 } } }).message).toContain('counts no requests');
  });

  test('a text beyond the limit is refused', () => {
    expect(errorOf(`{"a":"${'x'.repeat(MAX_BYTES)}"}`).message).toBe('input x: k6.json is too large');
  });

  test('deep nesting ends in an error', () => {
    expect(errorOf('['.repeat(50_000)).why).toBe('it is not JSON');
  });

  test('whatever JSON says, the answer is a positive count or a usage error', () => {
    const values = fc.dictionary(fc.constantFrom('count', 'rate', 'avg', 'max', 'values'), fc.jsonValue());
    const metrics = fc.dictionary(fc.constantFrom('http_reqs', 'iterations', 'vus_max'), values);
    fc.assert(
      fc.property(metrics, fc.jsonValue(), (some, state) => {
        try {
          const { requests, durationMs } = parse({ metrics: some, state });
          expect(requests).toBeGreaterThan(0);
          expect(durationMs === null || durationMs > 0).toBe(true);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
        }
      }),
    );
  });
});
