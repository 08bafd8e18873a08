import { describe, expect, test } from 'vitest';
import { resolveLoad } from '../../../src/config/load.ts';
import type { RequestCount, RequestCounts } from '../../../src/config/request-count.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const WINDOW = { selector: '', fromMs: 0, untilMs: 600_000 };
const WINDOWS = { baseline: WINDOW, candidate: WINDOW };
const ORIGINS = { load: 'f.yml:1:1', 'baseline-requests': 'input baseline-requests' };

const given = (requests: number): RequestCount => ({
  requests,
  source: 'given',
  durationMs: null,
  closedModel: false,
});
const k6 = (changes: Partial<RequestCount> = {}): RequestCount => ({
  requests: 1000,
  source: 'http_reqs',
  durationMs: 600_000,
  closedModel: false,
  ...(changes as object),
});
const COUNTS = { baseline: given(1200), candidate: given(1000) };

const load = (kind: 'auto' | 'fixed' | 'requests' | undefined, counts: RequestCounts) =>
  resolveLoad(kind, counts, WINDOWS, ORIGINS);
const errorOf = (...args: Parameters<typeof load>) => usageErrorOf(() => load(...args));

describe('without counts', () => {
  test.each([
    [undefined, 'auto'],
    ['auto', 'auto'],
    ['fixed', 'fixed'],
  ] as const)('%s is %s', (kind, resolved) => expect(load(kind, {})).toEqual({ kind: resolved }));

  test('requests are missed, with what to give', () => {
    const error = errorOf('requests', {});
    expect(error.message).toBe('load: requests needs the numbers of requests');
    expect(error.why).toBe('f.yml:1:1 is "requests", but no count is given');
    for (const text of ['baseline-requests', 'candidate-requests', '--summary-export'])
      expect(error.remedy).toContain(text);
  });
});

describe('with counts', () => {
  test.each([undefined, 'requests'] as const)('load %s compares cost per request', (kind) => {
    expect(load(kind, COUNTS)).toEqual({
      kind: 'requests',
      baseline: 1200,
      candidate: 1000,
      closedModel: false,
      counted: 'requests',
    });
  });

  test.each(['auto', 'fixed'] as const)('load: %s contradicts them', (kind) => {
    const error = errorOf(kind, COUNTS);
    expect(error.message).toBe(`load: ${kind} contradicts the numbers of requests`);
    expect(error.why).toBe(`f.yml:1:1 is "${kind}", and input baseline-requests is given`);
  });

  test.each([
    [{ baseline: given(1) }, 'candidate-requests is missing', 'input baseline-requests is given'],
    [{ candidate: given(1) }, 'baseline-requests is missing', 'candidate-requests is given'],
  ])('one alone is refused', (counts, message, why) => {
    const error = errorOf(undefined, counts);
    expect(error.message).toBe(message);
    expect(error.why).toContain(why);
  });

  test('one closed model is enough for a warning', () => {
    const counts = { baseline: k6(), candidate: k6({ closedModel: true }) };
    expect(load(undefined, counts)).toMatchObject({ closedModel: true });
  });

  test('iterations are compared with iterations, or with what a person counted', () => {
    const iterations = k6({ source: 'iterations' });
    expect(load(undefined, { baseline: iterations, candidate: iterations })).toMatchObject({
      counted: 'iterations',
    });
    expect(load(undefined, { baseline: given(5), candidate: iterations })).toMatchObject({
      counted: 'iterations',
    });
    const error = errorOf(undefined, { baseline: iterations, candidate: k6() });
    expect(error.message).toContain('count different things');
    expect(error.why).toContain('iterations and http_reqs');
  });
});

describe('a count that does not belong to its window', () => {
  test('is refused when the test lasted longer on one side only', () => {
    const error = errorOf(undefined, { baseline: k6(), candidate: k6({ durationMs: 1_200_000 }) });
    expect(error.message).toBe('candidate-requests does not belong to the candidate window');
    expect(error.why).toBe('k6 counted requests for 1200 s, but the window is 600 s long');
    expect(
      errorOf(undefined, { baseline: k6({ durationMs: 700_000 }), candidate: given(1) }).message,
    ).toContain('baseline-requests');
  });

  test.each([
    ['alike on both sides', 1_200_000, 1_200_000],
    ['a little longer', 650_000, 600_000],
    ['shorter: the window then holds all of it', 600_000, 100_000],
    ['of unknown length', null, 600_000],
  ])('cancels out when it lasted %s', (_, baselineMs, candidateMs) => {
    const counts = { baseline: k6({ durationMs: baselineMs }), candidate: k6({ durationMs: candidateMs }) };
    expect(load(undefined, counts).kind).toBe('requests');
  });
});
