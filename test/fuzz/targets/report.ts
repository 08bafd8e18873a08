import { findFunctions, nearNames } from '../../../src/explain/query.ts';
import { renderExplained } from '../../../src/explain/text.ts';
import { causesOf } from '../../../src/report/issues/causes.ts';
import { statesOf } from '../../../src/report/issues/states.ts';
import { mergeReports } from '../../../src/report/merge/merge-reports.ts';
import { isProblem, parseReport } from '../../../src/report/parse-report.ts';
import { relayed, relayProblem } from '../../../src/report/relayed.ts';
import type { Report, ReportRun } from '../../../src/report/report.ts';
import { formatReportJson } from '../../../src/report/report-json.ts';
import { renderSignoffHtml } from '../../../src/report/signoff/html.ts';
import { renderSignoffMarkdown } from '../../../src/report/signoff/markdown.ts';
import { isSignoff, type SignoffReport } from '../../../src/report/signoff/view.ts';
import { renderText } from '../../../src/report/text.ts';
import { renderTrend } from '../../../src/report/trend/page/page.ts';
import { isTrendProblem, parseTrend } from '../../../src/report/trend/trend-file.ts';
import type { TrendLine } from '../../../src/report/trend/trend-line.ts';
import { trendLineOf } from '../../../src/report/trend/trend-of-report.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import { mustBePlain, mustNest, mustRender } from '../../support/fuzz/rendered.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must } from '../../support/fuzz/told.ts';
import { hostileText } from '../../support/hostile-text.ts';

const RUN: ReportRun = {
  repository: 'octo/app',
  commit: 'a'.repeat(40),
  runUrl: 'https://github.com/octo/app/actions/runs/1',
  runId: '1',
  runAttempt: 1,
  event: 'pull_request',
  pullRequest: 7,
};
const TOKENS = ['"schemaVersion":2', '[]', '{}', 'null', '"', ',', '1e999', '-1', '"verdict":"fail"'];
/** With fewer nothing is said to rise. */
const TREND_RUNS = 10;
/** What of a report somebody else may have named. */
const PLANTED_KEYS = new Set([
  'service',
  'name',
  'file',
  'alias',
  'label',
  'message',
  'remedy',
  'key',
  'commit',
]);
const LONGEST_PLANTED = 200;
const TAKEN_AT = '2026-11-22T15:10:00.000Z';
const EVIDENCE = [{ name: 'report.json', what: 'the verdict', sha256: '0'.repeat(64) }];
const ORIGIN = { run: RUN, key: 'default', isFork: true, headRepository: 'octo/fork' };
const DECIDING = { rule: null, limits: [{ name: 'fail-on-growth', value: 0.1, origin: 'default' }] } as const;

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  if (random.oneIn(5)) return mutateBytes(random, base, random.pick(kept), TOKENS);
  const json = parsed(base);
  if (json !== undefined && random.oneIn(16)) return Buffer.from(JSON.stringify(plantIn(random, json)));
  // Most other shapes are refused at once: what is left has the same one with other values.
  if (json === undefined) return mutateBytes(random, base, random.pick(kept), TOKENS);
  return Buffer.from(JSON.stringify(mutateJson(random, json, !random.oneIn(4))));
}

/** Undefined for kept inputs that are no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The report as one of a release, with names, messages and labels that try to leave their place. */
function plantIn(random: Random, json: unknown): unknown {
  const texts = Array.from({ length: 6 }, () => random.sample(hostileText).slice(0, LONGEST_PLANTED));
  const text = () => random.pick(texts);
  const snapshot = { sha256: text(), takenAt: TAKEN_AT, tool: text(), source: text(), services: [text()] };
  const release = {
    from: text(),
    to: text(),
    signers: [{ name: text(), role: text() }],
    snapshots: { baseline: snapshot, candidate: { ...snapshot, profileTypes: [text()] } },
    config: { path: text(), sha256: text() },
    environment: text(),
    counting: null,
  };
  const plant = (key: string, value: unknown) =>
    typeof value === 'string' && PLANTED_KEYS.has(key) && random.oneIn(2) ? text() : value;
  const planted = JSON.parse(JSON.stringify({ ...(json as object), release }), plant);
  // A report of another tool is refused at once.
  return { ...planted, tool: (json as Partial<Report>).tool };
}

function check(input: Uint8Array): void {
  const result = parseReport(Buffer.from(input).toString('utf8'));
  if (isProblem(result)) {
    must(result.why !== '' && result.remedy !== '', 'a problem without words');
    return;
  }
  mustRender(result);
  retell(result);
  if (isSignoff(result)) mustDrawPages(result);
}

/** Everything that is made of somebody's report, beside its forms. */
function retell(report: Report): void {
  must(!isProblem(parseReport(formatReportJson(report))), 'what was read is not read again');
  if (relayProblem(report) === null) mustBePlain(renderText(relayed(report, ORIGIN), { color: false }));
  mergeReports([
    { file: 'a.json', report },
    { file: 'b.json', report },
  ]);
  for (const cause of causesOf(report)) must(cause.fingerprint !== '', 'a cause without a fingerprint');
  statesOf(report);
  must(
    !isTrendProblem(parseTrend(JSON.stringify(trendLineOf(report, 'a'.repeat(40))))),
    'a line is not read again',
  );
  const found = findFunctions(report, '*');
  if (found.length > 0) renderExplained({ report, path: 'report.json', found, deciding: DECIDING }, 80);
  nearNames(report, 'ai iou');
}

/** The pages beside that of the report. */
function mustDrawPages(report: SignoffReport): void {
  mustNest(renderSignoffHtml(report, EVIDENCE));
  must(renderSignoffMarkdown(report, EVIDENCE).isWellFormed(), 'the page to sign holds half a character');
  mustNest(renderTrend(risingFrom(trendLineOf(report, '')), TREND_RUNS));
}

/** Runs in which every other function costs more and more and none failed, so that the page has its hints, too. */
function risingFrom(line: TrendLine): TrendLine[] {
  return Array.from({ length: TREND_RUNS }, (_, run) => ({
    ...line,
    runId: String(run),
    atMs: line.atMs - (TREND_RUNS - run) * 86_400_000,
    series: line.series.map((one) => ({
      ...one,
      functions: one.functions.map((fn, index) => ({
        ...fn,
        verdict: 'pass' as const,
        rate: fn.rate === null ? null : fn.rate * (index % 2 === 0 ? 1 + run / TREND_RUNS : 1),
      })),
    })),
  }));
}

/** `report.json`, whoever wrote it. */
export const target: FuzzTarget = { format: 'report', make, check };
