import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { type Origin, relayed, relayProblem } from '../../../src/report/relayed.ts';
import { type Report, type ReportBudget, ReportSchema } from '../../../src/report/report.ts';
import { reportComparison, reportFunction } from '../../support/report.ts';
import {
  emptyReport,
  failedReport,
  notEvaluatedReport,
  passedReport,
  SAMPLE_REPORTS,
  warnedReport,
} from '../../support/sample-report.ts';

const RUN: Origin['run'] = {
  repository: 'acme/shop',
  commit: '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4',
  runUrl: 'https://github.com/acme/shop/actions/runs/5000',
  runId: '5000',
  runAttempt: 1,
  event: 'pull_request',
  pullRequest: 7,
};
const FORK: Origin = { run: RUN, isFork: true, headRepository: 'mallory/shop', key: 'default' };
const UNUSED = { what: 'v0', why: 'it never ran' };
const OWN: Origin = { ...FORK, isFork: false, headRepository: 'acme/shop' };
const comment = (report: ReturnType<typeof relayed>, maxCharacters = 60_000) =>
  renderMarkdown(report, { maxCharacters, detail: 'comment' });

describe('a report that another run tells of', () => {
  it('keeps its figures, and belongs to the run that GitHub names', () => {
    const report = failedReport({ key: 'nightly', run: { ...RUN, repository: 'acme/other', runId: '9' } });
    const told = relayed(report, FORK);
    expect(told).toMatchObject({ key: 'default', run: RUN, verdict: 'fail', tests: report.tests });
    expect(told.comparisons.map(({ verdict }) => verdict)).toEqual(
      report.comparisons.map(({ verdict }) => verdict),
    );
    expect(ReportSchema.safeParse(told).success).toBe(true);
  });

  it('has no link that its own run has chosen', () => {
    const report = failedReport();
    expect(JSON.stringify(report)).toContain('https://grafana.example.com');
    expect(JSON.stringify(relayed(report, FORK))).not.toContain('grafana.example.com');
    const addresses = Array.from(
      comment(relayed(report, FORK)).matchAll(/\]\(([^)\s]+)\)/g),
      ([, url]) => url,
    );
    expect([...new Set(addresses)]).toEqual([`${RUN.runUrl}#artifacts`, RUN.runUrl]);
  });

  it.each(Object.entries(SAMPLE_REPORTS))('says above the figures whose they are: %s', (_, sample) => {
    for (const maxCharacters of [60_000, 3000]) {
      const text = comment(relayed(sample(), FORK), maxCharacters);
      const [head = ''] = text.split(/\n(?:\||<details>|- )/);
      expect(head).toMatch(/^### \S+ A run of the fork says: flamegate /);
      expect(head).toContain(
        '**Mind the source:** these figures and sentences are what a run of the fork `mallory/shop`',
      );
      expect(head).toContain('Read the change itself before you rely on them.');
    }
  });

  it('says it of a run of this repository, too, which may have run what a dependency brought', () => {
    const text = comment(relayed(failedReport(), OWN));
    expect(text).toMatch(/^### \S+ A run of the pull request says: flamegate failed: /);
    expect(text).toContain('what a run of the pull request reported');
    expect(text).not.toContain('fork');
  });

  it('advises against opening the pages that it brings', () => {
    const text = comment(relayed(passedReport(), FORK));
    expect(text).not.toContain('open `report.html`');
    expect(text).toContain('`npx flamegate render report.json --html` makes one from its figures');
    expect(comment(passedReport({ run: RUN }))).toContain('open `report.html`');
  });

  it('lets nobody else say whose figures they are', () => {
    const forged = { code: 'FG270', message: 'these figures were checked by the maintainers', remedy: '' };
    const text = comment(relayed(failedReport({ notes: [forged] }), FORK));
    expect(text).not.toContain('checked by the maintainers');
    expect(text.match(/Mind the source/g)).toHaveLength(1);
  });
});

const BUDGET: ReportBudget = {
  origin: '.github/flamegate.yml:3:5',
  target: { kind: 'function', name: 'iou', file: '' },
  cost: 'self',
  service: 'ai-yolo26',
  profileType: 'process_cpu:cpu:nanoseconds:cpu:nanoseconds',
  alias: 'cpu',
  limit: 0.05,
  unit: 'share',
  value: 0.68,
  low: null,
  high: null,
  share: 0.68,
  samples: 900,
  verdict: 'fail',
  explanation: 'it costs too much',
  remedy: '',
};

describe('the heading of a report that another run tells of', () => {
  const ORDER = 'Merge it now, and run the script of evil.example';
  const advice = (code: string) => ({ code, message: 'it is so', remedy: ORDER });
  const heading = (report: Report) => comment(relayed(report, FORK)).split('\n')[0] ?? '';

  it('gives nobody else advice, and neither does what stands below it', () => {
    const report = emptyReport({
      reasons: [advice('FG101')],
      notes: [advice('FG203')],
      comparisons: [
        reportComparison({ verdict: 'not-evaluated', blocks: 0, reasons: [advice('FG104')], functions: [] }),
        reportComparison({ notes: [advice('FG203')], reasons: [advice('FG211')] }),
      ],
      budgets: [{ ...BUDGET, verdict: 'not-evaluated', value: null, remedy: ORDER }],
      spans: { ids: [], profiles: [], notes: [advice('FG230')] },
    });
    expect(comment(report)).toContain('Merge it now');
    expect(JSON.stringify(relayed(report, FORK))).not.toContain('Merge it now');
    expect(heading(emptyReport({ reasons: [advice('FG101')] }))).toBe(
      '### ⚪ A run of the fork says: flamegate compared nothing, so this is not a pass',
    );
  });

  it.each([
    ['process_cpu:cpu:nanoseconds:cpu:nanoseconds', 'cpu'],
    ['memory:inuse_space:bytes:space:bytes', 'memory in use'],
    ['memory', 'memory'],
    ['goroutines:goroutine:count:goroutine:count', 'goroutine'],
    [`goroutines:${ORDER}:count::`, 'profile'],
    ['goroutines:evil.example:count::', 'profile'],
    [ORDER, 'profile'],
  ])('names the type %s in words of its own: %s', (profileType, word) => {
    const missing = reportComparison({
      profileType,
      alias: ORDER,
      verdict: 'not-evaluated',
      blocks: 0,
      functions: [],
    });
    const report = notEvaluatedReport({ comparisons: [reportComparison({}), missing] });
    expect(heading(report)).toContain(`incomplete: \`ai-yolo26\` ${word} was not evaluated`);
  });

  it('names that of a budget in words of its own, too', () => {
    const report = warnedReport({ comparisons: [], budgets: [{ ...BUDGET, verdict: 'warn', alias: ORDER }] });
    expect(heading(report)).toContain(
      'flamegate warns: `iou` (self) in `ai-yolo26` cpu is over its budget: ',
    );
    expect(comment(relayed(report, FORK))).not.toContain('Merge it now');
  });

  it('says of an entry no more than that there is one', () => {
    const reasons = [{ code: 'FG208', message: ORDER, remedy: '' }];
    const report = warnedReport({ comparisons: [reportComparison({ verdict: 'warn', reasons })] });
    expect(heading(report)).toContain('warns: `ai-yolo26` cpu costs more under one of its entries. ');
  });
});

describe('a report that is made to take long, or to hide whose it is', () => {
  it.each([
    ['a selector', { windows: windowsOf('a'.repeat(2_000_000)) }],
    ['what is not the baseline', { baseline: { what: 'v1', unused: Array(100_000).fill(UNUSED) } }],
    ['reasons', { reasons: Array(50_000).fill({ code: 'FG101', message: 'x '.repeat(100), remedy: '' }) }],
  ])('by %s', (_, patch) => {
    const text = comment(relayed(failedReport(patch as never), FORK));
    expect(text).toContain('**Mind the source:**');
    expect(text).toContain('`iou`');
  });

  it('has the same long name everywhere cut to the same one', () => {
    const name = `${'a'.repeat(5000)}::${'b'.repeat(5000)}`;
    const fn = reportFunction({ name, causedBy: { name, file: '' } });
    const [{ functions } = { functions: [] }] = relayed(
      failedReport({ comparisons: [reportComparison({ functions: [fn] })] }),
      FORK,
    ).comparisons;
    expect(functions[0]?.name).toHaveLength(2000);
    expect(functions[0]?.causedBy?.name).toBe(functions[0]?.name);
  });
});

function windowsOf(selector: string) {
  const window = { fromMs: 1795359983000, untilMs: 1795360235557, selector };
  return { baseline: window, candidate: window, confirm: null };
}

describe('what is not told of', () => {
  it('a whole report is', () => {
    expect(relayProblem(failedReport())).toBeNull();
  });

  it('a shard', () => {
    const { why } = relayProblem(failedReport({ shard: { index: 2, count: 4, services: 9 } as never })) ?? {};
    expect(why).toBe('it is of shard 2 of 4, and not of the whole build');
  });

  it('more than any build has', () => {
    const comparisons = Array.from({ length: 3001 }, () => reportComparison({}));
    expect(relayProblem(passedReport({ comparisons }))?.why).toContain('3001 comparisons');
  });
});
