import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GitHubContext } from '../../../src/github/context.ts';
import { formatIssueMarker, parseIssueMarker } from '../../../src/github/issue-marker.ts';
import { type IssueOptions, publishIssues } from '../../../src/github/issues.ts';
import type { Report, ReportFunction } from '../../../src/report/report.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/fake-github.ts';
import { type FakeIssue, fakeIssue } from '../../support/fake-issues.ts';
import { contextFor } from '../../support/github-context.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';

const DAY_MS = 86_400_000;
const FIRST_NIGHT = Date.parse('2026-11-22T03:00:00.000Z');
const WINDOW_MS = 600_000;

let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

interface Night {
  readonly functions?: readonly Partial<ReportFunction>[];
  readonly report?: Partial<Report>;
  readonly verdict?: Report['verdict'];
  readonly context?: Partial<GitHubContext>;
  readonly options?: Partial<IssueOptions>;
  /** Night the baseline is of; the night before the first when absent. */
  readonly baseline?: number;
}

/** A report of the night, the first being 0. */
function reportOfNight(
  night: number,
  { functions = [{}], report, verdict = 'fail', baseline = -1 }: Night,
): Report {
  const windowOf = (index: number) => {
    const untilMs = FIRST_NIGHT + index * DAY_MS;
    return { fromMs: untilMs - WINDOW_MS, untilMs, selector: '' };
  };
  const comparison = reportComparison({ verdict, functions: functions.map((fn) => reportFunction(fn)) });
  return reportOf([comparison], {
    key: 'nightly',
    verdict,
    createdAt: new Date(FIRST_NIGHT + night * DAY_MS).toISOString(),
    windows: { baseline: windowOf(baseline), candidate: windowOf(night), confirm: null },
    ...report,
  });
}

function publish(night: number, setting: Night = {}) {
  const report = reportOfNight(night, setting);
  github.behaviour.now = report.createdAt;
  return publishIssues({
    context: contextFor(github.url, {
      ...{ eventName: 'schedule', pullRequest: null, runId: String(5000 + night), ref: 'refs/heads/main' },
      ...{ runUrl: `https://github.com/acme/shop/actions/runs/${5000 + night}` },
      ...setting.context,
    }),
    report,
    policy: 'on-fail',
    labels: ['performance'],
    token: 'ghs_secret',
    wait: async () => {},
    ...setting.options,
  });
}

const PASS: Partial<ReportFunction> = {
  ...{ verdict: 'pass', class: 'unchanged', growth: 1.01 },
  share: { baseline: 0.2, candidate: 0.2 },
};
const FIXED = { load: { kind: 'fixed' as const, baseline: null, candidate: null } };
const SAME_SHARE = { baseline: 0.4, candidate: 0.4 };
const only = (): FakeIssue => {
  expect(github.issues).toHaveLength(1);
  return github.issues[0]!;
};
const shownBody = ({ body }: FakeIssue) => body.replace(/<!--.*?-->/g, '').trim();

describe('nightly with a regression, then recovery', () => {
  it('opens one issue that says what, how much, since when and what to do; and closes it', async () => {
    const first = await publish(0);
    expect(first).toMatchObject({
      status: 'done',
      problems: [],
      opened: [expect.stringContaining('/issues/101')],
    });
    const issue = only();
    expect(issue).toMatchObject({
      title: 'iou costs more in ai-yolo26 cpu (nightly)',
      labels: ['flamegate', 'performance'],
    });
    expect(shownBody(issue).split('\n')[0]).toBe(
      '`iou` in `ai-yolo26` costs 2.01× what this load should cost since 2026-11-22 (commit `9bd04e7`). ' +
        '**Make it cheaper, or raise `fail-on-growth`.**',
    );
    expect(issue.body).toContain(
      '| 2026-11-22 | `9bd04e7` | fail | 2.01×, +0.11 cores | [run](https://github.com/acme/shop/actions/runs/5000) |',
    );

    await publish(1, { functions: [{ growth: 2.2 }] });
    expect(only()).toMatchObject({ state: 'open', comments: [] });
    expect(shownBody(issue)).toMatch(/^`iou` in `ai-yolo26` costs 2\.20× .* since 2026-11-22/);

    const closed = await publish(2, { functions: [PASS], verdict: 'pass' });
    expect(closed.closed).toHaveLength(1);
    expect(only()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue.comments).toEqual([
      expect.stringMatching(/^Recovered: \[the newest run\]\(.*5002\) of commit /),
    ]);
    expect(issue.body.match(/^\| 2026-11-2\d /gm)).toHaveLength(3);
  });

  it('a rerun of the same run makes neither an issue nor a line more', async () => {
    await publish(0);
    await publish(0, { context: { runAttempt: 2 } });
    expect(only().body.match(/^\| 2026-11-2\d /gm)).toHaveLength(1);
    expect(only().comments).toEqual([]);
  });

  it('a rerun of an older run changes nothing', async () => {
    await publish(0);
    await publish(1, { functions: [PASS], verdict: 'pass' });
    const before = { ...only() };
    const result = await publish(0, { context: { runAttempt: 2 } });
    expect(result).toMatchObject({ opened: [], reopened: [], updated: [] });
    expect(only()).toEqual(before);
  });

  it.each([
    ['the comparison is inconclusive', { functions: [PASS], verdict: 'inconclusive' as const }],
    ['the comparison was not evaluated', { functions: [], verdict: 'not-evaluated' as const }],
    [
      'the function was not tested and costs as much',
      {
        functions: [{ ...PASS, verdict: 'not-tested' as const, share: SAME_SHARE }],
        verdict: 'pass' as const,
      },
    ],
    ['its service is not there', { report: { comparisons: [] }, verdict: 'pass' as const }],
    [
      'the noise hides growth as it was',
      {
        functions: [{ ...PASS, verdict: 'inconclusive' as const, growthHigh: 2.3, share: SAME_SHARE }],
        verdict: 'pass' as const,
      },
    ],
    [
      'a waiver accepts it',
      {
        functions: [{ ...PASS, waiver: { state: 'in-force' } as ReportFunction['waiver'] }],
        verdict: 'pass' as const,
      },
    ],
    ['it only warns', { functions: [{ verdict: 'warn' as const }], verdict: 'warn' as const }],
  ])('is not closed when %s', async (_, night) => {
    await publish(0);
    expect(await publish(1, night)).toMatchObject({ closed: [], opened: [], updated: [expect.anything()] });
    expect(only()).toMatchObject({ state: 'open', comments: [] });
    expect(shownBody(only())).toMatch(/^`iou` in `ai-yolo26` costs 2\.01× /);
  });

  it('is closed when no growth is seen beside the noise, and growth as it was is ruled out', async () => {
    await publish(0);
    const quiet = { ...PASS, verdict: 'inconclusive' as const, growthHigh: 1.8, share: SAME_SHARE };
    await publish(1, { functions: [quiet], verdict: 'pass' });
    expect(only().state).toBe('closed');
  });

  it('is not closed by a pass against a baseline that holds the growth already, but once the cost fell', async () => {
    await publish(0, { report: FIXED });
    const still = { ...PASS, share: { baseline: 0.4, candidate: 0.41 } };
    await publish(1, { functions: [still], verdict: 'pass', baseline: 0, report: FIXED });
    expect(only().state).toBe('open');
    expect(only().body).toContain('its baseline is from after the failure began');
    await publish(2, { functions: [PASS], verdict: 'pass', baseline: 1, report: FIXED });
    expect(only().state).toBe('closed');
  });

  it('what comes back within 14 days reopens its issue, later it is a new one', async () => {
    await publish(0);
    await publish(1, { functions: [PASS], verdict: 'pass' });
    const back = await publish(10);
    expect(back).toMatchObject({ opened: [], reopened: [expect.anything()] });
    expect(only()).toMatchObject({
      state: 'open',
      comments: [expect.anything(), expect.stringMatching(/^It is back: `iou`/)],
    });
    expect(shownBody(only())).toMatch(/since 2026-12-02/);
    await publish(11, { functions: [PASS], verdict: 'pass' });
    await publish(26);
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('what a person closed as not planned stays closed', async () => {
    await publish(0);
    Object.assign(only(), { state: 'closed', state_reason: 'not_planned', closed_at: github.behaviour.now });
    expect(await publish(1)).toMatchObject({ opened: [], reopened: [], updated: [] });
    expect(only().state).toBe('closed');
  });
});

describe('one issue a cause', () => {
  it('functions, leaks, services as a whole and other keys each have their own', async () => {
    const leaks = ['y', 'z'].map((name) => ({
      name,
      class: 'leaks' as const,
      growth: null,
      growthLow: null,
    }));
    await publish(0, { functions: [{}, { name: 'nms' }, ...leaks] });
    await publish(0, { report: { key: 'weekly' } });
    expect(github.issues.map(({ title }) => title)).toEqual([
      'iou costs more in ai-yolo26 cpu (nightly)',
      'nms costs more in ai-yolo26 cpu (nightly)',
      'ai-yolo26 cpu leaks (nightly)',
      'iou costs more in ai-yolo26 cpu (weekly)',
    ]);
  });

  it('a moved line or another figure is the same cause, another file is not', async () => {
    await publish(0);
    const source = { file: '/app/ai.py', firstLine: 99, lastLine: 120 };
    await publish(1, { functions: [{ source, growth: 3 }, { file: 'other.py' }] });
    expect(github.issues).toHaveLength(2);
  });

  it('two runs at once: the older issue stays, the newer one is closed as its duplicate', async () => {
    await publish(0);
    const theirs = { ...only(), number: 90 };
    github.issues.length = 0;
    github.behaviour.issuesAppear = [theirs];
    const result = await publish(0);
    expect(result.opened).toHaveLength(1);
    expect(github.issues.map(({ number, state, comments }) => [number, state, comments])).toEqual([
      [90, 'open', []],
      [101, 'closed', ['Duplicate of #90.']],
    ]);
    github.issues[0]!.state = 'closed';
    Object.assign(github.issues[0]!, { state_reason: 'completed', closed_at: github.behaviour.now });
    await publish(1);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('a request whose answer was lost makes no second issue that stays', async () => {
    github.behaviour.lostAnswersLeft = 1;
    await publish(0);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  it('opens at most ten: the tenth names the rest, and later runs open none of them', async () => {
    const functions = Array.from({ length: 25 }, (_, index) => ({
      name: `f${index}`,
      addedShare: 1 - index / 100,
    }));
    const first = await publish(0, { functions });
    expect(first.opened).toHaveLength(10);
    const shared = github.issues.at(-1)!;
    expect(shared.title).toBe('flamegate: 16 more causes of a failure (nightly)');
    expect(shared.body.match(/^- `f\d+` in/gm)).toHaveLength(16);
    expect((await publish(1, { functions })).opened).toEqual([]);
    const passed = functions.map((fn) => ({ ...fn, ...PASS }));
    const last = await publish(2, { functions: passed, verdict: 'pass' });
    expect(last.closed).toHaveLength(10);
    expect(github.issues.every(({ state }) => state === 'closed')).toBe(true);
  });
});

describe('who is told', () => {
  it.each([
    ['@octo-cat', 'Owner: @octo-cat', ['octo-cat']],
    ['@acme/vision', 'Owner: @acme/vision', []],
    ['the vision team @everyone', 'Owner: `the vision team @everyone`', []],
  ])('%s', async (owner, line, assignees) => {
    await publish(0, { functions: [{ owner }] });
    expect(only().body).toContain(line);
    expect(only().assignees).toEqual(assignees);
  });

  it('hostile names stay in code, and the hidden line cannot be ended', async () => {
    const name = '--> @octocat <img src=x> #1 `x` [a](javascript:b)';
    await publish(0, { functions: [{ name, file: '-->' }], report: { key: '--> x' } });
    const { body } = only();
    expect(body.split('\n')[0]).toMatch(/^<!-- flamegate:issue [^<>-]* -->$/);
    expect(shownBody(only())).toMatch(/^``--> @octocat <img src=x> #1 `x` \[a\]\(javascript:b\)`` in /);
    expect(parseIssueMarker(body)?.key).toBe('--> x');
    await publish(1, { functions: [{ name, file: '-->' }], report: { key: '--> x' } });
    expect(github.issues).toHaveLength(1);
  });

  it('the title of an issue is one short line whatever the names are', async () => {
    await publish(0, { functions: [{ name: `a\n\u202e${'x'.repeat(500)}` }] });
    expect(only().title).toMatch(/^a<U\+000A><U\+202E>x+…x+ costs more in /);
    expect(only().title.length).toBeLessThan(200);
    await publish(1, { report: { key: 'b\n\u202ec' } });
    expect(github.issues.at(-1)?.title).toMatch(/\(b<U\+000A><U\+202E>c\)$/);
  });
});

describe('what is never done', () => {
  it.each([
    ['switched off', { options: { policy: 'never' as const } }],
    ['a pull request', { context: { eventName: 'pull_request', pullRequest: 7 } }],
    ['another event', { context: { eventName: 'merge_group' } }],
    [
      'another branch',
      { context: { eventName: 'workflow_dispatch', ref: 'refs/heads/topic', defaultBranch: 'main' } },
    ],
    ['a push of a tag', { context: { eventName: 'push', ref: 'refs/tags/v1', defaultBranch: 'main' } }],
    ['no token', { options: { token: '' } }],
    ['a shard', { report: { shard: { index: 1, count: 2 } as NonNullable<Report['shard']> } }],
  ])('%s: no request at all', async (_, setting) => {
    expect(await publish(0, setting)).toMatchObject({ status: 'skipped', reason: expect.any(String) });
    expect(github.requests).toEqual([]);
  });

  it('the issue of somebody else is left alone, whatever it says', async () => {
    await publish(0);
    const forged = { ...only(), number: 20, login: 'mallory' };
    github.issues.splice(0, 1, forged);
    await publish(1);
    expect(github.issues[0]).toEqual(forged);
    expect(github.issues).toHaveLength(2);
  });

  it('an issue whose hidden line was edited is left alone', async () => {
    await publish(0);
    only().body = only().body.replace('<!-- flamegate:issue %7B', '<!-- flamegate:issue %7B%7B');
    await publish(1);
    expect(github.issues).toHaveLength(2);
  });
});

describe('when GitHub says no', () => {
  it('a token that may only read: a notice that names the permission', async () => {
    github.behaviour.token = 'read-only';
    const result = await publish(0);
    expect(result).toMatchObject({ status: 'failed', severity: 'notice' });
    expect(result.reason).toContain('permissions:\n  issues: write');
    expect(result.reason).not.toContain('ghs_secret');
  });

  it('a server that is unwell: a warning', async () => {
    github.behaviour.failuresLeft = 99;
    expect(await publish(0)).toMatchObject({ status: 'failed', severity: 'warning' });
  });

  it('finds its issue on page 50, behind those of others and pull requests', async () => {
    await publish(0);
    const others = Array.from({ length: 4950 }, (_, index) =>
      fakeIssue(200 + index, { isPullRequest: index % 2 === 0 }),
    );
    github.issues.push(...others);
    const result = await publish(1);
    expect(result).toMatchObject({ opened: [], updated: [expect.stringContaining('/issues/101')] });
    expect(github.requests.filter(({ path }) => path.includes('state=open')).length).toBeGreaterThanOrEqual(
      50,
    );
  });

  it('opens none where there are more pages than it looks at, for it might be a second one', async () => {
    github.issues.push(...Array.from({ length: 5001 }, (_, index) => fakeIssue(200 + index)));
    const result = await publish(0);
    expect(result).toMatchObject({
      opened: [],
      severity: 'notice',
      problems: [expect.stringContaining('5000')],
    });
  });
});

describe('the hidden line', () => {
  it.each([
    '',
    'text',
    '<!-- flamegate:issue %7B%22version%22%3A2%7D -->',
    '<!-- flamegate:issue %E0%A4%A -->',
  ])('is none: %j', (body) => expect(parseIssueMarker(body)).toBeNull());

  it('is read as it was written', () => {
    const marker = {
      ...{ version: 1 as const, key: 'a --> b', cause: '0123456789abcdef', runId: '5', runAttempt: 1 },
      ...{
        since: { atMs: 5, sha: '', fromMs: 4 },
        level: {
          ...{ by: 'auto' as const, expected: 0.1, seen: 0.2 },
          besides: [{ id: '01234567', share: 0.3 }],
        },
        ...{ limit: 0.1, place: '0123456789abcdef', causes: [], places: [] },
        isDuplicate: false,
      },
      runs: [{ atMs: 5, sha: '', runId: '5', state: 'fails' as const, figures: '2×' }],
    };
    expect(parseIssueMarker(`${formatIssueMarker(marker)}\nmore`)).toEqual(marker);
  });
});
