import { describe, expect, test } from 'vitest';
import { compareSides } from '../../../src/compare/compare.ts';
import { annotationsOf } from '../../../src/github/annotations.ts';
import { judgeBuild } from '../../../src/judge/judge.ts';
import { DEFAULT_POLICY, type Load } from '../../../src/judge/policy.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { renderHtml } from '../../../src/report/html/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { methodFacts } from '../../../src/report/method.ts';
import { type Report, type ReportComparison, ReportSchema } from '../../../src/report/report.ts';
import { phraseToText, renderText } from '../../../src/report/text.ts';
import { caseOf, comparisonData, SELECTION, SHOP, scaled } from '../../support/comparison-data.ts';
import { reportComparison, reportFunction, reportOf } from '../../support/report.ts';
import { REPORT_CONTEXT } from '../../support/report-context.ts';

const MIB = 2 ** 20;
const markdown = (report: Report) => renderMarkdown(report, { maxCharacters: 60_000, detail: 'comment' });
const summary = (report: Report) => renderMarkdown(report, { maxCharacters: 900_000, detail: 'summary' });
const text = (report: Report) => renderText(report, { color: false, verbose: true }).replace(/\s+/gu, ' ');
/** A page keeps numbers and units together with spaces that do not break. */
const page = (report: Report) => renderHtml(report).replace(/[\u00a0\u202f]/gu, ' ');

const REASONS = {
  FG208: {
    code: 'FG208',
    message: 'everything under checkout costs 1.4 times what the service as a whole suggests',
    remedy: 'see whether the candidate got more of these requests',
  },
  FG209: {
    code: 'FG209',
    message:
      'what is retained keeps rising, by 86.0 MiB a minute, and no single function could be named for it',
    remedy: 'compare heap profiles',
  },
  FG211: {
    code: 'FG211',
    message: 'for the same load the service as a whole costs 1.40 times what it did, at least 1.21 times',
    remedy: 'look for what slows everything: the base image, a debug build',
  },
} as const;

const WHOLE: NonNullable<ReportComparison['whole']> = {
  verdict: 'fail',
  growth: 1.4,
  growthLow: 1.21,
  growthHigh: 1.62,
  expected: 30e9,
  seen: 42e9,
  added: 0.05,
  machines: 1,
  explanation: 'expected 30.0 s for its requests, saw 42.0 s: 1.40×, at least 1.21× with 95 % confidence',
};
const SLOW = reportComparison({ whole: WHOLE, reasons: [REASONS.FG211] });
const REQUESTS = { load: { kind: 'requests', baseline: 1000, candidate: 1000 } } as const;
const WARNS = { verdict: 'warn', conclusion: 'warning', exitCode: 0 } as const;

describe('a service that costs more as a whole', () => {
  const report = reportOf([SLOW], REQUESTS);

  test('is the headline, with its numbers and what to do in the next lines', () => {
    expect(ReportSchema.parse(report)).toEqual(report);
    const [first, , next, , counts, , line] = markdown(report).split('\n');
    expect(first).toBe(
      '### 🔴 flamegate failed: `ai-yolo26` costs 1.40× as much per request. Look for what slows everything: the base image, a debug build.',
    );
    expect(next).toBe('At least 1.21× with 95 % confidence, about +0.050 cores.');
    expect(counts).toBe('1 service: 1 failed · services as a whole: 1 failed');
    expect(line).toBe(
      '- **fail**: `ai-yolo26` cpu as a whole: expected 30.0 s for its requests, saw 42.0 s: 1.40×, at least 1.21× with 95 % confidence (FG211).',
    );
  });

  test('is in the text and on the page', () => {
    for (const shown of [text(report), page(report)]) {
      expect(shown).toMatch(/ai-yolo26(?:<\/code>)? costs 1\.40× as much per request/u);
      expect(shown).toContain('as a whole: expected 30.0 s for its requests, saw 42.0 s');
    }
    expect(text(report)).toContain('Services over the limits as a whole');
  });

  test('is said of a declared load, and of allocations, in their own words', () => {
    const fixed = reportOf([SLOW], { load: { kind: 'fixed', baseline: null, candidate: null } });
    expect(markdown(fixed)).toContain('`ai-yolo26` costs 1.40× as much at the same load. Look');
    const alloc = reportOf([{ ...SLOW, kind: 'alloc' }], REQUESTS);
    expect(markdown(alloc)).toContain('`ai-yolo26` allocates 1.40× as much per request. Look');
  });

  test('is the headline only when no failing function added more', () => {
    const withIou = (addedShare: number) =>
      markdown(reportOf([{ ...SLOW, functions: [reportFunction({ addedShare })] }], REQUESTS)).split('\n')[0];
    expect(withIou(0.2)).toContain('`ai-yolo26` costs 1.40× as much per request');
    expect(withIou(0.5)).toContain('`iou` in `ai-yolo26`');
  });

  test('as a warning beside a failing function stands second', () => {
    const whole = { ...WHOLE, verdict: 'warn' } as const;
    const both = reportOf([{ ...SLOW, whole, functions: [reportFunction()] }], REQUESTS);
    expect(markdown(both).split('\n')[0]).toContain('`iou` in `ai-yolo26`');
    expect(markdown(both)).toContain('- **warn**: `ai-yolo26` cpu as a whole');
    expect(markdown(both)).toContain('functions: 1 failed · services as a whole: 1 warned');
  });

  test('has an annotation of its own beside that of a function', () => {
    const both = reportOf([{ ...SLOW, functions: [reportFunction({ addedShare: 0.2 })] }], REQUESTS);
    const shown = annotationsOf(both).map(({ level, title }) => `${level} ${title}`);
    expect(shown).toEqual([
      'error flamegate: ai-yolo26 (cpu) as a whole (FG211)',
      'error flamegate: iou in ai-yolo26 (cpu)',
    ]);
    expect(annotationsOf(both)[0]!.message).toBe(
      `${WHOLE.explanation}. Look for what slows everything: the base image, a debug build.`,
    );
  });

  test('two hundred of them are a bounded list', () => {
    const many = reportOf(
      Array.from({ length: 200 }, (_, index) => ({ ...SLOW, service: `service-${index}` })),
      REQUESTS,
    );
    const lines = markdown(many)
      .split('\n')
      .filter((line) => line.startsWith('- **fail**'));
    expect(lines).toHaveLength(10);
    expect(markdown(many)).toContain('and 190 more');
    expect(annotationsOf(many)).toHaveLength(9);
  });
});

describe('the growth of a whole service, from the engine', () => {
  const built = (load: Load, loadLog: number | undefined, services = 1) => {
    const slower = {
      ...comparisonData(SHOP, scaled(SHOP, {}, 2)),
      ...(loadLog !== undefined && { loadLog }),
    };
    const same = { ...comparisonData(SHOP, SHOP), ...(loadLog !== undefined && { loadLog }) };
    const cases = Array.from({ length: services }, (_, index) =>
      caseOf(`shop-${index}`, compareSides(index === 0 ? slower : same, SELECTION)),
    );
    const report = buildReport(judgeBuild(cases, DEFAULT_POLICY), { ...REPORT_CONTEXT, load });
    expect(ReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    return report;
  };
  const counted: Load = { kind: 'requests', baseline: 1000, candidate: 1000, closedModel: false };

  test('has expected, seen, growth, interval, added cost, samples and what it is not', () => {
    const report = built(counted, 0, 4);
    const { whole } = report.comparisons[0]!;
    expect(whole).toMatchObject({ verdict: 'fail', seen: 24_018 * 1e7, machines: 1 });
    expect(whole!.growth).toBeCloseTo(2, 5);
    expect(whole!.growthLow).toBeGreaterThan(1.2);
    expect(whole!.added).toBeCloseTo(120.09 / 240, 4);
    expect(whole!.explanation).toMatch(
      new RegExp(
        [
          '^expected 120 s for its requests, saw 240 s beside what single functions explain: 2\\.00×, at least 1\\.\\d+× with 95 % ',
          'confidence \\(range to \\d\\.\\d+×\\), \\+0\\.50 cores, 12,009 → 24,018 samples; not load \\(which is known\\), ',
          'not the machines \\(most services cost what they did\\)$',
        ].join(''),
        'u',
      ),
    );
    expect(markdown(report).split('\n')[0]).toContain('`shop-0` costs 2.00× as much per request');
  });

  test('alone it cannot be told from the machine, and says so', () => {
    const { whole } = built(counted, 0).comparisons[0]!;
    expect(whole).toMatchObject({ machines: null });
    expect(whole!.explanation).toMatch(/but a slower machine looks the same$/u);
  });

  test('without a known load there is none', () => {
    expect(built({ kind: 'auto' }, undefined, 4).comparisons[0]!.whole).toBeNull();
  });
});

describe('a leak that no function bears', () => {
  const report = reportOf([
    reportComparison({
      service: 'backend',
      alias: 'memory in use',
      kind: 'gauge',
      unit: 'bytes',
      addedUnit: 'bytes',
      reasons: [REASONS.FG209],
      leak: {
        verdict: 'leak',
        slopePerMin: 86 * MIB,
        lowPerMin: 84 * MIB,
        highPerMin: 88 * MIB,
        rise: 300 * MIB,
        neededRise: 4 * MIB,
        spanMs: 240_000,
        over: 'candidate',
        stoppedBy: '',
        holders: [],
      },
    }),
  ]);

  test('leads with its speed', () => {
    expect(markdown(report).split('\n')[0]).toContain(
      '`backend` leaks 86.0 MiB a minute, and no function could be named for it. Find what keeps this memory.',
    );
    expect(markdown(report).split('\n')[2]).toBe(
      '84.0 MiB to 88.0 MiB a minute with 95 % confidence. What was retained never fell again while the window lasted.',
    );
    expect(annotationsOf(report).map(({ title }) => title)).toEqual([
      'flamegate: backend (memory in use) (FG209)',
    ]);
  });
});

describe('an entry that costs more than the rest', () => {
  const report = reportOf([reportComparison({ verdict: 'warn', reasons: [REASONS.FG208] })], WARNS);

  test('is a warning in the first lines', () => {
    const [first, , next] = markdown(report).split('\n');
    expect(first).toBe(
      `### 🟡 flamegate warns: \`ai-yolo26\` cpu: ${REASONS.FG208.message}. Look at what changed.`,
    );
    expect(next).toMatch(/^A warning does not fail the build/u);
    expect(markdown(report)).toContain('\n- **warn**: `ai-yolo26` cpu: everything under checkout');
  });

  test('beside a failing function it keeps its own, milder annotation', () => {
    const both = reportOf([reportComparison({ reasons: [REASONS.FG208], functions: [reportFunction()] })]);
    expect(annotationsOf(both).map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error flamegate: iou in ai-yolo26 (cpu)',
      'warning flamegate: ai-yolo26 (cpu) (FG208)',
    ]);
  });
});

describe('a warning for a reason that only the service has', () => {
  const reason = { code: 'FG299', message: 'its windows are too unlike.', remedy: '' };
  const unlike = reportComparison({ verdict: 'warn', reasons: [reason] });
  const first = (...comparisons: ReportComparison[]) => markdown(reportOf(comparisons, WARNS)).split('\n')[0];

  test('is told in the words of that reason', () => {
    expect(first(unlike)).toContain('warns: `ai-yolo26` cpu: its windows are too unlike. Look');
    const bare = reportComparison({ service: 'a', verdict: 'warn' });
    expect(first(bare, unlike)).toContain(
      '`ai-yolo26` cpu: its windows are too unlike, and 1 more warned. Look',
    );
    expect(first(bare)).toContain('`a` cpu is over its limits');
  });

  test('of another run is not: a heading holds no words of others', () => {
    const notes = [{ code: 'FG270', message: 'a run of the fork', remedy: '' }];
    const relayed = markdown(reportOf([unlike], { ...WARNS, notes })).split('\n')[0];
    expect(relayed).toContain('`ai-yolo26` cpu is over its limits');
  });
});

describe('what was compared stands beside the limits', () => {
  const level = reportFunction({ verdict: 'pass', class: 'unchanged' });
  const functions = [
    level,
    { ...level, name: 'nms' },
    { ...level, name: 'tiny', verdict: 'not-tested' as const },
  ];
  const memory = reportComparison({ kind: 'gauge', unit: 'bytes', verdict: 'pass', functions });
  const limits = (comparisons: ReportComparison[], changes: Partial<Report>) =>
    phraseToText(
      methodFacts(reportOf(comparisons, { verdict: 'pass', ...changes })).find(
        ({ label }) => label === 'Limits',
      )?.value ?? [],
    );

  test('levels alone, which no growth fails', () => {
    const said = 'warn from 5 % growth, functions with at least 0.5 % of their service; ';
    expect(limits([memory], { tests: 0 })).toBe(`${said}levels of 2 functions compared`);
    const notes = [{ code: 'FG227', message: 'too large', remedy: '' }];
    expect(limits([memory], { tests: 0, notes })).toBe(`${said}levels of at least 2 functions compared`);
  });

  test('levels beside costs', () => {
    expect(limits([memory, reportComparison()], { tests: 3 })).toMatch(
      /^fail from 10 % growth, warn from 5 %, .*; 3 functions tested, levels of 2 functions compared$/u,
    );
    expect(limits([reportComparison()], { tests: 1 })).toMatch(/; 1 function tested$/u);
  });
});

describe('a function without a baseline that fails', () => {
  const fresh = reportFunction({
    name: 'fresh',
    class: 'new',
    self: { baseline: 0, candidate: 12.3e9 },
    expected: 0,
    growth: null,
    growthLow: null,
    growthHigh: null,
    added: 0.0486,
    share: { baseline: 0, candidate: 0.12 },
    callPath: [
      { name: 'handle', file: '' },
      { name: 'fresh', file: '' },
    ],
  });
  const report = reportOf([reportComparison({ functions: [fresh] })]);

  test('is told by what it adds, and is finite everywhere', () => {
    const [first, , next] = markdown(report).split('\n');
    expect(first).toContain('`fresh` in `ai-yolo26` is new and adds 0.049 cores, 12 % of its service');
    expect(first).toMatch(/12 % of its service\. See whether it has to cost this much\.$/u);
    expect(next).toBe('Once this version is the baseline, it is no longer new.');
    expect(markdown(report)).toMatch(
      /^\| 🔴 fail \|.*`fresh`.*\| 0.s → 12\.3.s \| \*\*new\*\* \| – \| \+0\.049.cores \|$/mu,
    );
    for (const shown of [markdown(report), text(report), page(report)]) {
      expect(shown).not.toMatch(/NaN|Infinity|undefined|null/u);
      expect(shown).toMatch(/called from .*handle/u);
    }
  });

  test('of windows whose length is not known', () => {
    const unknown = reportOf([reportComparison({ functions: [{ ...fresh, added: null }] })]);
    expect(markdown(unknown).split('\n')[0]).toContain('is new and costs 12.3 s, 12 % of its service');
  });
});

describe('notes on the whole run', () => {
  const closed = { code: 'FG210', message: 'the service set the pace', remedy: 'use an arrival rate' };
  const unused = { code: 'FG220', message: 'history window 2 is not used: it holds no profiles', remedy: '' };
  const report = reportOf([reportComparison()], { ...REQUESTS, notes: [closed, unused] });

  test('what changes the meaning of the numbers stands beside them, once', () => {
    for (const shown of [markdown(report), text(report), page(report)]) {
      expect(shown.split('FG210')).toHaveLength(2);
      expect(shown.indexOf('FG210')).toBeLessThan(shown.indexOf('How this was measured'));
    }
  });

  test('the others stand with the method', () => {
    for (const shown of [markdown(report), text(report), page(report)]) {
      expect(shown.indexOf('FG220')).toBeGreaterThan(shown.indexOf('How this was measured'));
    }
    expect(markdown(report)).toContain(
      '- **Note:** history window 2 is not used: it holds no profiles (FG220).',
    );
  });
});

describe('what the windows could have shown', () => {
  const passes = { verdict: 'pass', conclusion: 'success', exitCode: 0 } as const;
  const service = (name: string, detectableGrowth: number) =>
    reportComparison({ service: name, verdict: 'pass', detectableGrowth });
  const report = reportOf([service('a', 0.9), service('b', 0.5), service('c', 0.7)], passes);

  test('a pass says it of every service, and names those with most and least power', () => {
    for (const shown of [summary(report).replaceAll('`', ''), text(report)]) {
      expect(shown).toContain('growth of 50 % (b) to 90 % (a) is found four times out of five');
      for (const percent of ['50', '70', '90']) {
        expect(shown).toContain(`growth of ${percent} % would have been found`);
      }
      expect(shown).toContain('Time off the CPU (database, locks, GPU) is not in CPU profiles.');
    }
    expect(page(report)).toContain('growth of 70 % would have been found');
    expect(page(report)).toContain('is not in CPU profiles');
  });

  test.each([
    ['requests', 'cost per request 1.30×'],
    ['fixed', 'cost at the same load 1.30×'],
    ['auto', 'load factor 1.30×'],
  ] as const)('load: %s', (kind, words) => {
    const known = { ...report, load: { kind, baseline: 10, candidate: 10 } };
    for (const shown of [summary(known), text(known), page(known)]) expect(shown).toContain(words);
    // A comment has one table for all that passed, with the same words as a heading.
    expect(markdown(known)).toContain(`| ${words.replace(' 1.30×', ' |')}`);
  });

  test.each([
    ['requests', 'Per request, '],
    ['fixed', 'At the same load, '],
  ] as const)('load: %s: what could have been found of services as a whole', (kind, words) => {
    const services = report.comparisons.map((one, index) => ({
      ...one,
      detectableTotal: [0.4, 0.3, null][index]!,
    }));
    const known = { ...report, comparisons: services, load: { kind, baseline: 10, candidate: 10 } };
    const [md, terminal] = [markdown(known).replaceAll('`', ''), text(known).replace(/\s+/g, ' ')];
    for (const shown of [md, terminal])
      expect(shown).toContain(
        `${words}growth of a service as a whole of 30 % (b) to 40 % (a) is found as often.`,
      );
    expect(terminal).toContain('growth of 90 % would have been found, of the service as a whole 40 %');
    expect(md).toContain('| 90 %, whole 40 % |');
    expect(page(known)).toContain('of the service as a whole 30 %');
    expect(markdown(report)).not.toContain('as a whole');
  });

  test('memory without a leak says which rise could have been one', () => {
    const leak = {
      verdict: 'ok',
      slopePerMin: 0.2 * MIB,
      lowPerMin: -0.1 * MIB,
      highPerMin: 0.5 * MIB,
      rise: 0.7 * MIB,
      neededRise: 4 * MIB,
      spanMs: 200_000,
      over: 'candidate',
      stoppedBy: 'no-trend',
      holders: [],
    } as const;
    const memory = { ...service('a', 0.5), kind: 'gauge', unit: 'bytes', detectableGrowth: null } as const;
    expect(markdown(reportOf([{ ...memory, leak: { ...leak, holders: [] } }], passes))).toContain(
      'rises 205 KiB a minute (−102 KiB to 512 KiB), 4.00 MiB in 3 min 20 s could be a leak',
    );
  });
});
