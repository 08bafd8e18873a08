import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/report/junit.ts';
import type { Report } from '../../../src/report/report.ts';
import { WORST_NAMES } from '../../support/hostile-text.ts';
import { junitProblems } from '../../support/junit-structure.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { reportBudget, sampleBudgets } from '../../support/sample-budgets.ts';
import { failedReport, warnedReport } from '../../support/sample-report.ts';
import { FINDINGS, worstReport } from '../../support/worst-report.ts';
import { elementsOf, parseXml, type XmlElement } from '../../support/xml.ts';

function junit(report: Report): XmlElement {
  const root = parseXml(renderJunit(report));
  expect(junitProblems(root)).toEqual([]);
  return root;
}

/** `class name: outcome` of every test case. */
function outcomes(root: XmlElement): string[] {
  return elementsOf(root, 'testcase').map(({ attributes, children }) => {
    const outcome = children[0]?.name ?? 'passed';
    return `${attributes.classname} | ${attributes.name}: ${outcome}`;
  });
}

const REASON = { code: 'FG104', message: 'no profiles in either window', remedy: 'Start the profiler.' };

describe('a comparison', () => {
  it('has a test case for the service and each tested function, worst first', () => {
    const functions = [
      reportFunction(),
      reportFunction({ name: 'encode', file: '', verdict: 'warn' }),
      reportFunction({ name: 'decode', verdict: 'inconclusive', explanation: 'too few samples' }),
      reportFunction({ name: 'linear', verdict: 'pass' }),
      reportFunction({ name: 'tiny', verdict: 'not-tested' }),
      reportFunction({ name: 'handle', verdict: 'fail', causedBy: { name: 'iou', file: 'ai.py' } }),
    ];
    const root = junit(reportOf([reportComparison({ functions })]));
    expect(outcomes(root)).toEqual([
      'flamegate | verdict: system-out',
      'ai-yolo26.cpu | whole service: passed',
      'ai-yolo26.cpu | iou (ai.py): failure',
      'ai-yolo26.cpu | encode: system-out',
      'ai-yolo26.cpu | decode (ai.py): skipped',
      'ai-yolo26.cpu | linear (ai.py): passed',
      'ai-yolo26.cpu | handle (ai.py): system-out',
    ]);
    expect(elementsOf(root, 'skipped')[0]?.attributes.message).toBe('inconclusive: too few samples');
    expect(elementsOf(root, 'system-out').at(-1)?.text).toMatch(/^explained by iou \(ai\.py\): /);
  });

  it('a failure says what, where and how to look closer', () => {
    const fn = reportFunction({
      callPath: ['serve', 'iou'].map((name) => ({ name, file: 'ai.py' })),
      source: { file: '/app/ai.py', firstLine: 18, lastLine: 30 },
      links: [
        { label: 'Grafana', url: 'https://grafana.example.com/a?b=1&c=2' },
        { label: 'bad', url: 'javascript:alert(1)' },
      ],
    });
    const [failure] = elementsOf(junit(reportOf([reportComparison({ functions: [fn] })])), 'failure');
    expect(failure).toMatchObject({
      attributes: { type: 'grew', message: 'iou costs 2.01 times what this load should cost.' },
      text: [
        'iou costs 2.01 times what this load should cost.',
        'call path: serve > iou',
        'source: /app/ai.py:18',
        'Grafana: https://grafana.example.com/a?b=1&c=2',
      ].join('\n'),
    });
  });

  it.each([
    ['not-evaluated', 'error'],
    ['inconclusive', 'skipped'],
    ['fail', 'failure'],
    ['warn', 'system-out'],
    ['pass', 'passed'],
  ] as const)('without a function that bears it, %s is told of the whole service: %s', (verdict, outcome) => {
    const root = junit(reportOf([reportComparison({ verdict, reasons: [REASON] })], { verdict }));
    expect(outcomes(root)[1]).toBe(`ai-yolo26.cpu | whole service: ${outcome}`);
    if (outcome === 'system-out')
      expect(elementsOf(root, outcome).at(-1)?.text).toBe(
        'warn: no profiles in either window (FG104). Start the profiler.',
      );
    else if (outcome !== 'passed')
      expect(elementsOf(root, outcome)[0]?.attributes.message).toContain('(FG104)');
  });

  it('that does not count is skipped, whatever came out', () => {
    const counted = {
      counted: false,
      functions: [reportFunction(), reportFunction({ name: 'b', verdict: 'pass' })],
    };
    const root = junit(reportOf([reportComparison(counted)], { verdict: 'pass' }));
    expect(root.attributes).toMatchObject({ tests: '4', failures: '0', errors: '0' });
    expect(elementsOf(root, 'skipped').map(({ attributes }) => attributes.message)).toEqual([
      'does not count: pass',
      'does not count: iou costs 2.01 times what this load should cost.',
      'does not count: pass',
    ]);
  });

  it('with findings of the whole service and a leak', () => {
    const leak = {
      verdict: 'leak',
      slopePerMin: 1,
      lowPerMin: 1,
      highPerMin: 1,
      rise: 1,
      neededRise: 1,
      spanMs: 1,
      over: 'candidate',
      stoppedBy: '',
      holders: [],
    } as const;
    const reasons = [
      { code: 'FG209', message: 'what it retains keeps rising', remedy: '' },
      { code: 'FG208', message: 'everything under POST /x grew', remedy: '' },
    ];
    const borne = reportComparison({
      reasons: [],
      leak: { ...leak, holders: [] },
      functions: [reportFunction()],
    });
    const unborne = reportComparison({ service: 'b', reasons, leak: { ...leak, holders: [] } });
    const unclear = reportComparison({
      service: 'c',
      verdict: 'pass',
      leak: { ...leak, holders: [], verdict: 'inconclusive', stoppedBy: 'too short' },
    });
    expect(outcomes(junit(reportOf([borne, unborne, unclear]))).slice(1)).toEqual([
      'ai-yolo26.cpu | whole service: passed',
      'ai-yolo26.cpu | leak: system-out',
      'ai-yolo26.cpu | iou (ai.py): failure',
      'b.cpu | whole service: system-out',
      'b.cpu | leak: failure',
      'c.cpu | whole service: passed',
      'c.cpu | leak: skipped',
    ]);
  });
});

describe('a build', () => {
  it('has budgets as test cases', () => {
    const root = junit(
      reportOf([], { budgets: [...sampleBudgets(), reportBudget({ verdict: 'not-applicable' })] }),
    );
    expect(outcomes(root).slice(1)).toEqual([
      'budgets | iou (self) in ai-yolo26 cpu: at most 5 %: failure',
      'budgets | package json (total) in ai-foo: at most 0.5 cores: error',
      'budgets | iuo of ai.py (self): at most 5 %: system-out',
      'budgets | service nemotron-backend memory in use: at most 64 MiB: passed',
      'budgets | iou (self) in ai-yolo26 cpu: at most 5 % #2: skipped',
    ]);
    expect(elementsOf(root, 'failure')[0]?.text).toContain('set in .github/flamegate.yml:12:5');
  });

  it('a reason of its own is an error', () => {
    const root = junit(reportOf([], { verdict: 'not-evaluated', reasons: [REASON] }));
    expect(outcomes(root)).toEqual(['flamegate | verdict: error']);
    expect(elementsOf(root, 'error')[0]).toMatchObject({
      attributes: { type: 'FG104', message: 'no profiles in either window (FG104). Start the profiler.' },
    });
  });

  it.each(['fail', 'not-evaluated', 'inconclusive', 'warn', 'pass'] as const)(
    'nothing else tells %s: it does',
    (verdict) => {
      const root = junit(reportOf([], { verdict }));
      const expected = {
        fail: 'failure',
        'not-evaluated': 'error',
        inconclusive: 'skipped',
        warn: 'system-out',
        pass: 'system-out',
      };
      expect(outcomes(root)).toEqual([`flamegate | verdict: ${expected[verdict]}`]);
    },
  );

  it('says with which mode and policy the verdict was met, and when', () => {
    const root = junit(failedReport({ mode: 'observe', conclusion: 'success', exitCode: 0 }));
    const properties = elementsOf(root.children[0]!, 'property').map(({ attributes }) =>
      Object.values(attributes),
    );
    expect(Object.fromEntries(properties)).toMatchObject({
      verdict: 'fail',
      mode: 'observe',
      conclusion: 'success',
      exitCode: '0',
    });
    expect(root.children[0]?.attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
  });
});

describe('realistic and hostile reports', () => {
  it('counts what failed, one failure a cause', () => {
    expect(junit(failedReport()).attributes).toMatchObject({ failures: '1', errors: '0' });
    expect(junit(warnedReport()).attributes).toMatchObject({ failures: '0', errors: '0' });
  });

  it('names that are alike after cutting, and services with two types of one alias, stay apart', () => {
    const long = 'x'.repeat(5000);
    const functions = [`${long}1${long}`, `${long}2${long}`].map((name) => reportFunction({ name }));
    const twice = [
      reportComparison({ functions }),
      reportComparison({ functions, profileType: 'wall:cpu:nanoseconds::' }),
    ];
    const names = outcomes(junit(reportOf(twice))).slice(1);
    expect(names).toHaveLength(6);
    expect(new Set(names).size).toBe(6);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(500);
  });

  it('of very many test cases the worst stay, and the suite says how many are missing', () => {
    const functions = Array.from({ length: 1000 }, (_, index) =>
      reportFunction({ name: `f${index}`, verdict: index === 999 ? 'fail' : 'pass' }),
    );
    const root = junit(reportOf([reportComparison({ functions })]));
    const [, suite] = root.children;
    expect(suite?.attributes).toMatchObject({ tests: '200', failures: '1' });
    expect(outcomes(root)[1]).toBe('ai-yolo26.cpu | f999 (ai.py): failure');
    const leftOut = elementsOf(root, 'property').find(({ attributes }) => attributes.name === 'leftOut');
    expect(leftOut?.attributes.value).toMatch(/^801 test cases, /u);
  });

  it('2,000 findings at their worst are a file that can be read', () => {
    const report = worstReport();
    expect(junit(report).attributes).toMatchObject({ failures: String(FINDINGS) });
    expect(Buffer.byteLength(renderJunit(report))).toBeLessThan(8 * 2 ** 20);
  });

  it('the worst names are well-formed and readable', () => {
    const functions = WORST_NAMES.map((name) => reportFunction({ name, file: name, explanation: name }));
    const report = reportOf(
      WORST_NAMES.map((service) => reportComparison({ service, alias: service, functions })),
    );
    const root = junit(report);
    expect(Number(root.attributes.failures)).toBe(WORST_NAMES.length ** 2);
    const hidden = elementsOf(root, 'testcase').find(({ attributes }) =>
      attributes.name?.includes('<U+202E>evil'),
    );
    expect(hidden).toBeDefined();
    expect(renderJunit(report).length).toBeLessThan(5_000 * WORST_NAMES.length ** 2);
  });
});
