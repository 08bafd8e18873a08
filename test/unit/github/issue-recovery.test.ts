import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishIssues } from '../../../src/github/issues.ts';
import type { Report, ReportBudget, ReportComparison, ReportFunction } from '../../../src/report/report.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { contextFor } from '../../support/github-context.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

/** What closes an issue, what does not, and who is never told. */

const DAY_MS = 86_400_000;
const FIRST_NIGHT = Date.parse('2026-11-22T03:00:00.000Z');

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const windowOf = (night: number) => {
  const untilMs = FIRST_NIGHT + night * DAY_MS;
  return { fromMs: untilMs - 600_000, untilMs, selector: '' };
};

interface Night {
  readonly functions?: readonly ReportFunction[];
  readonly comparison?: Partial<ReportComparison>;
  readonly report?: Partial<Report>;
  /** Night the baseline is of; that before the first when absent. */
  readonly baseline?: number;
}

async function publish(night: number, { functions = [], comparison, report, baseline = -1 }: Night) {
  const all = reportOf([reportComparison({ verdict: 'pass', functions: [...functions], ...comparison })], {
    createdAt: new Date(FIRST_NIGHT + night * DAY_MS).toISOString(),
    windows: { baseline: windowOf(baseline), candidate: windowOf(night), confirm: null },
    ...report,
  });
  github.behaviour.now = all.createdAt;
  return publishIssues({
    context: contextFor(github.url, {
      ...{ eventName: 'schedule', pullRequest: null, runId: String(5000 + night), ref: 'refs/heads/main' },
    }),
    report: all,
    policy: 'on-fail',
    labels: [],
    token: 'ghs_secret',
    wait: async () => {},
  });
}

/** A function of the candidate that has this part of the service. */
function cost(name: string, share: number, changes: Partial<ReportFunction> = {}): ReportFunction {
  const sides = (value: number) => ({ baseline: value, candidate: value });
  return reportFunction({
    ...{ name, verdict: 'pass', class: 'unchanged', growth: 1.01, growthHigh: 1.08, addedShare: 0 },
    ...{ share: sides(share), self: sides(share * 130e9), samples: sides(Math.round(share * 13_000)) },
    ...changes,
  });
}

const iou = (share: number, changes: Partial<ReportFunction> = {}) =>
  cost('iou', share, { verdict: 'fail', class: 'grew', growth: 2, expected: share * 65e9, ...changes });
const others = (factor: number) =>
  [0.2, 0.1, 0.06, 0.04].map((share, index) => cost(`f${index}`, share * factor));
const NEW = { class: 'new', growth: null, growthHigh: null, expected: 0 } as const;
const requests = (candidate: number): Partial<Report> => ({
  load: { kind: 'requests', baseline: 1000, candidate },
});
const only = () => {
  expect(github.issues).toHaveLength(1);
  return github.issues[0]!;
};

describe('a new function whose commit was reverted', () => {
  it('is closed when it is not there any more', async () => {
    await publish(0, { functions: [iou(0.3, NEW), ...others(1)], comparison: { verdict: 'fail' } });
    await publish(1, { functions: others(1.4) });
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(only().comments[0]).toContain('too little of it left to be tested');
  });

  it('is closed when what is left is too small to be tested', async () => {
    await publish(0, { functions: [iou(0.3, NEW)], comparison: { verdict: 'fail' } });
    await publish(1, { functions: [iou(0.003, { ...NEW, verdict: 'not-tested' })] });
    expect(only().state).toBe('closed');
  });

  it('is closed as well by requests, and against a baseline from after the failure', async () => {
    const report = requests(1000);
    await publish(0, { functions: [iou(0.3, NEW)], comparison: { verdict: 'fail' }, report });
    await publish(3, { functions: others(1.4), report, baseline: 2 });
    expect(only().state).toBe('closed');
  });

  it.each([
    [
      'min-share was raised above what failed',
      { comparison: { limits: { failOnGrowth: 0.1, warnOnGrowth: 0.05, minShare: 0.4 } } },
    ],
    ['too few samples would show it', { comparison: { samples: { baseline: 500, candidate: 500 } } }],
    ['the report was cut short', { report: { notes: [{ code: 'FG227', message: '', remedy: '' }] } }],
    [
      'there were more functions than tests',
      { functions: Array.from({ length: 50 }, (_, i) => cost(`g${i}`, 0.006)) },
    ],
    [
      'it is ignored now',
      {
        comparison: {
          ignored: {
            share: 0.3,
            functions: [{ name: 'iou', file: 'ai.py', share: { baseline: 0, candidate: 0.3 } }],
          },
        },
      },
    ],
    [
      'a rule says that it is not judged',
      {
        functions: [
          iou(0.003, {
            ...NEW,
            verdict: 'not-tested',
            rule: { origin: 'x:1:1', severity: 'ignore', failOnGrowth: 0.1, warnOnGrowth: 0.05 },
          }),
        ],
      },
    ],
  ] satisfies [string, Night][])('stays open where %s', async (_, night) => {
    await publish(0, { functions: [iou(0.3, NEW)], comparison: { verdict: 'fail' } });
    await publish(1, night);
    expect(only()).toMatchObject({ state: 'open', comments: [] });
  });

  it('stays open where its service is gone, and says what a person can do', async () => {
    await publish(0, { functions: [iou(0.3, NEW)], comparison: { verdict: 'fail' } });
    await publish(1, { comparison: { service: 'other' } });
    expect(only().state).toBe('open');
    expect(only().body).toContain('or close this issue if it is gone for good');
  });
});

describe('against a baseline that may hold the growth already', () => {
  const failing = { functions: [iou(0.6), ...others(1)], comparison: { verdict: 'fail' } } as const;
  const passing = (share: number) => iou(share, { verdict: 'pass', class: 'unchanged', growth: 1 });

  it('is not closed when only its part fell because another function took more', async () => {
    await publish(0, failing);
    await publish(2, { functions: [passing(0.4), cost('new', 0.34), ...others(0.65)], baseline: 1 });
    expect(only().state).toBe('open');
  });

  it('is closed when it fell beside the others', async () => {
    await publish(0, failing);
    await publish(2, { functions: [passing(0.4), ...others(1.5)], baseline: 1 });
    expect(only().state).toBe('closed');
  });

  it('is not closed where there are too few others to tell it by', async () => {
    await publish(0, { ...failing, functions: [iou(0.6), ...others(1).slice(2)] });
    await publish(2, { functions: [passing(0.2), ...others(2)], baseline: 1 });
    expect(only().state).toBe('open');
  });

  it('counts by the request where requests were counted, whatever part it has', async () => {
    const night = (share: number, count: number, total: number): Night => ({
      functions: [share === 0.6 ? iou(share) : passing(share)],
      comparison: {
        verdict: share === 0.6 ? 'fail' : 'pass',
        total: { baseline: 100e9, candidate: total },
      },
      report: requests(count),
      baseline: share === 0.6 ? -1 : 1,
    });
    await publish(0, night(0.6, 1000, 130e9));
    await publish(2, night(0.3, 1000, 260e9));
    expect(only().state).toBe('open');
    await publish(3, night(0.3, 2000, 260e9));
    expect(only().state).toBe('closed');
  });

  it('is not closed by a fall from the worst that was seen to what still failed', async () => {
    const report = requests(1000);
    const failed = (share: number) => iou(share, { expected: 13e9, growth: share * 10 });
    await publish(0, { functions: [failed(0.6)], comparison: { verdict: 'fail' }, report });
    await publish(1, { functions: [failed(0.2)], comparison: { verdict: 'fail' }, report });
    await publish(3, { functions: [passing(0.2)], report, baseline: 2 });
    expect(only().state).toBe('open');
    await publish(4, { functions: [passing(0.11)], report, baseline: 2 });
    expect(only().state).toBe('closed');
  });
});

describe('when somebody raised a limit', () => {
  const passing = { verdict: 'pass', class: 'unchanged', growthHigh: 2.4 } as const;
  const rule = { origin: 'x:1:1', severity: 'fail', failOnGrowth: 1.5, warnOnGrowth: 0.05 } as const;

  it.each([
    ['of the gate', iou(0.6, passing), { settings: { ...reportOf([]).settings, failOnGrowth: 1.5 } }],
    ['by a rule', iou(0.6, { ...passing, rule }), {}],
  ])('%s, a pass does not say that it is gone', async (_, fn, report) => {
    await publish(0, { functions: [iou(0.6)], comparison: { verdict: 'fail' } });
    await publish(1, { functions: [fn], report });
    expect(only().state).toBe('open');
    expect(only().body).toContain('only because its limit was raised from 10 % to 150 %');
  });

  it('by a rule that lets it only warn, neither', async () => {
    await publish(0, { functions: [iou(0.6)], comparison: { verdict: 'fail' } });
    await publish(1, { functions: [iou(0.6, { ...passing, rule: { ...rule, severity: 'warn' } })] });
    expect(only().state).toBe('open');
    expect(only().body).toContain('a rule lets it not fail any more');
  });

  it('what passes under the old limit, too, is gone', async () => {
    await publish(0, { functions: [iou(0.6)], comparison: { verdict: 'fail' } });
    await publish(1, { functions: [iou(0.6, { ...passing, growthHigh: 1.09, rule })] });
    expect(only().state).toBe('closed');
  });
});

describe('a budget', () => {
  const budget = (limit: number, value: number): ReportBudget => ({
    ...{ origin: 'x:1:1', target: { kind: 'function', name: 'iou', file: '' }, cost: 'self' },
    ...{ service: 'ai-yolo26', profileType: reportComparison().profileType, alias: 'cpu', limit, value },
    ...{ unit: 'share', low: null, high: null, share: value, samples: 900 },
    ...{ verdict: value > limit ? 'fail' : 'pass', explanation: '', remedy: '' },
  });
  const night = (limit: number, value: number): Night => ({ report: { budgets: [budget(limit, value)] } });

  it('that was raised does not say that it is gone; the cost that fell does, whatever the baseline', async () => {
    await publish(0, night(0.1, 0.2));
    await publish(1, night(0.3, 0.2));
    expect(only().state).toBe('open');
    expect(only().body).toContain('its budget was raised');
    await publish(3, { ...night(0.3, 0.09), baseline: 2 });
    expect(only().state).toBe('closed');
  });

  it('of a service in observe opens nothing', async () => {
    await publish(0, { ...night(0.1, 0.2), comparison: { mode: 'observe' } });
    expect(github.issues).toEqual([]);
  });
});

describe('a leak over hours, whose baseline moves on every night', () => {
  const hours = (night: number, baselineMin: number) => {
    const untilMs = FIRST_NIGHT + night * DAY_MS;
    const candidate = { fromMs: untilMs - 6 * 3_600_000, untilMs, selector: '' };
    const baseline = {
      fromMs: candidate.fromMs - baselineMin * 60_000,
      untilMs: candidate.fromMs,
      selector: '',
    };
    return { windows: { baseline, candidate, confirm: null } };
  };
  const holder = reportFunction({ class: 'leaks', growth: null, growthLow: null });
  const failing = { functions: [holder], comparison: { verdict: 'fail', leakVerdict: 'leak' } } as const;
  const ended = { comparison: { leakVerdict: 'ok' } } as const;

  it('is closed when the window alone shows none, its baseline being too short to hide it', async () => {
    await publish(0, { ...failing, report: hours(0, 10) });
    await publish(1, { ...ended, report: hours(1, 10) });
    expect(only()).toMatchObject({ title: 'ai-yolo26 cpu leaks', state: 'closed' });
  });

  it('is not closed by a baseline as long, which may leak alike', async () => {
    await publish(0, { ...failing, report: hours(0, 360) });
    await publish(1, { ...ended, report: hours(1, 360) });
    expect(only().state).toBe('open');
  });
});

describe('mode: observe', () => {
  const failing = { functions: [iou(0.6, { owner: '@octocat' })], comparison: { verdict: 'fail' } } as const;

  it('of the build asks GitHub nothing', async () => {
    const result = await publish(0, { ...failing, report: { mode: 'observe' } });
    expect(result).toMatchObject({ status: 'skipped', reason: expect.stringContaining('observe') });
    expect(github.requests).toEqual([]);
  });

  it('of a service opens, assigns and mentions nothing', async () => {
    await publish(0, { ...failing, comparison: { verdict: 'fail', mode: 'observe' } });
    expect(github.issues).toEqual([]);
  });

  it('of the build still tells of a service that is enforced', async () => {
    await publish(0, {
      ...failing,
      comparison: { verdict: 'fail', mode: 'enforce' },
      report: { mode: 'observe' },
    });
    expect(only().assignees).toEqual(['octocat']);
  });

  it('leaves an issue from before as it is', async () => {
    await publish(0, failing);
    await publish(1, { functions: [cost('iou', 0.1)], comparison: { mode: 'observe' } });
    expect(only()).toMatchObject({ state: 'open', comments: [] });
    expect(only().body).toContain('in `mode: observe` now');
  });
});

describe('causes that share an issue', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      iou(0.02, { name: `f${index}`, owner: '@octocat', addedShare: 1 - index / 100, ...NEW }),
    );
  const night = (count: number): Night => ({ functions: many(count), comparison: { verdict: 'fail' } });

  it('get one each with its owner once one run can open them all, and the shared one is closed', async () => {
    await publish(0, night(14));
    expect(github.issues).toHaveLength(10);
    expect((await publish(0, night(14))).opened).toEqual([]);
    const next = await publish(1, night(14));
    expect(next.opened).toHaveLength(5);
    expect(github.issues.filter(({ state }) => state === 'open')).toHaveLength(14);
    expect(github.issues[9]).toMatchObject({
      state: 'closed',
      comments: [expect.stringContaining('has one now')],
    });
    expect(github.issues.at(-1)?.assignees).toEqual(['octocat']);
  });

  it('are gone from it when they are not there any more', async () => {
    await publish(0, night(30));
    await publish(1, { functions: others(1) });
    expect(github.issues.every(({ state }) => state === 'closed')).toBe(true);
  });
});
