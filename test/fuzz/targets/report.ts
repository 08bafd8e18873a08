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
import { isSignoff } from '../../../src/report/signoff/view.ts';
import { renderText } from '../../../src/report/text.ts';
import { isTrendProblem, parseTrend } from '../../../src/report/trend/trend-file.ts';
import { trendLineOf } from '../../../src/report/trend/trend-of-report.ts';
import { mutateBytes } from '../../support/fuzz/mutate-bytes.ts';
import { mutateJson } from '../../support/fuzz/mutate-json.ts';
import type { Random } from '../../support/fuzz/random.ts';
import { mustBePlain, mustRender } from '../../support/fuzz/rendered.ts';
import type { FuzzTarget } from '../../support/fuzz/target.ts';
import { must } from '../../support/fuzz/told.ts';

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
const ORIGIN = { run: RUN, key: 'default', isFork: true, headRepository: 'octo/fork' };
const DECIDING = { rule: null, limits: [{ name: 'fail-on-growth', value: 0.1, origin: 'default' }] } as const;

function make(random: Random, kept: readonly Uint8Array[]): Uint8Array {
  const base = random.pick(kept);
  if (random.oneIn(5)) return mutateBytes(random, base, random.pick(kept), TOKENS);
  const json = parsed(base);
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

function check(input: Uint8Array): void {
  const result = parseReport(Buffer.from(input).toString('utf8'));
  if (isProblem(result)) {
    must(result.why !== '' && result.remedy !== '', 'a problem without words');
    return;
  }
  mustRender(result);
  retell(result);
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
  if (!isSignoff(report)) return;
  renderSignoffHtml(report, []);
  renderSignoffMarkdown(report, []);
}

/** `report.json`, whoever wrote it. */
export const target: FuzzTarget = { format: 'report', make, check };
