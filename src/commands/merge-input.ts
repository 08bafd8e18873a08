import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { MAX_SHARDS } from '../config/shard.ts';
import { UsageError } from '../config/usage-error.ts';
import { boundReport } from '../report/bound-report.ts';
import { visible } from '../report/escape.ts';
import { FLAME_GRAPH_LIMITS } from '../report/flame-graph/flame-graphs.ts';
import type { NamedReport } from '../report/merge/differences.ts';
import { mergeFlameGraphs } from '../report/merge/flame-graphs.ts';
import { isMergeProblem, type MergePolicy, mergeReports } from '../report/merge/merge-reports.ts';
import { isProblem, parseReport } from '../report/parse-report.ts';
import type { Report } from '../report/report.ts';
import { jsonBytes, MAX_REPORT_BYTES } from '../report/report-json.ts';
import { readBounded } from './read-bounded.ts';

/** All that is kept of all reports while they are merged, in bytes of JSON. */
const MAX_KEPT_BYTES = 4 * MAX_REPORT_BYTES;
/** Flame graphs of so many shards are kept whole until the worst are chosen. */
const WHOLE_GRAPHS = 16;
/** A path may come from an input; longer ones hardly exist. */
const LONGEST_PATH = 300;

/**
 * Reads the reports of shards and merges them. Whoever made the files, all of them are checked; they are read one after the
 * other, and no more is kept of each than the merged report has room for.
 * @param patterns paths or globs
 * @throws UsageError that names the file: one that cannot be read, is no report, or is no part of the same build
 */
export async function mergeFiles(patterns: readonly string[], policy: MergePolicy): Promise<Report> {
  const files = await filesOf(patterns);
  const named: NamedReport[] = [];
  let keptBytes = 0;
  for (const path of files) {
    const file = visible(relative('.', path) || path, LONGEST_PATH);
    const report = keep(await readReport(path, file), files.length);
    keptBytes += jsonBytes({ ...report, flameGraphs: [] }, MAX_KEPT_BYTES);
    if (keptBytes > MAX_KEPT_BYTES) throw tooMuch(file);
    named.push({ file, report });
  }
  const merged = mergeReports(named, policy);
  if (!isMergeProblem(merged)) return merged;
  throw new UsageError('the reports cannot be merged', merged.why, merged.remedy);
}

/** Every file once, in the order of their paths, so that the same files give the same report. */
async function filesOf(patterns: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    let isMatched = false;
    // A name may hold what would mean something in a glob.
    for await (const path of existsSync(pattern) ? [pattern] : glob(pattern)) {
      isMatched = true;
      found.add(resolve(path));
      if (found.size > MAX_SHARDS) throw tooMany(pattern);
    }
    if (!isMatched) throw noFile(pattern);
  }
  return [...found].sort();
}

async function readReport(path: string, file: string): Promise<Report> {
  const what = 'a report.json that flamegate wrote';
  const text = await readBounded(path, Readable.from([]), { what, maxBytes: MAX_REPORT_BYTES });
  const result = parseReport(text);
  if (!isProblem(result)) return result;
  throw new UsageError(`${file} is no report that can be merged`, result.why, result.remedy);
}

/** Of many reports, each as large as one may be, no memory could hold all. */
function keep(report: Report, files: number): Report {
  if (files === 1) return report;
  const part = Math.min(1, WHOLE_GRAPHS / files);
  const { graphs } = mergeFlameGraphs(report.comparisons, [report], {
    nodes: FLAME_GRAPH_LIMITS.nodes * part,
    characters: FLAME_GRAPH_LIMITS.characters * part,
  });
  return boundReport({ ...report, flameGraphs: graphs }, (2 * MAX_REPORT_BYTES) / files);
}

function noFile(pattern: string): UsageError {
  return new UsageError(
    `no report matches ${visible(pattern, LONGEST_PATH)}`,
    'there is no such file: no shard has left a report there, or it lies elsewhere',
    'see what was downloaded; every artifact has a folder of its own, as in reports/*/report.json',
  );
}

function tooMany(pattern: string): UsageError {
  return new UsageError(
    `too many reports, at ${visible(pattern, LONGEST_PATH)}`,
    `a build has at most ${MAX_SHARDS} shards`,
    'name the reports of one build only',
  );
}

function tooMuch(file: string): UsageError {
  return new UsageError(
    `the reports up to ${file} are too large together`,
    `more than ${MAX_KEPT_BYTES / 2 ** 20} MiB are left of them, whatever is left out`,
    'compare fewer services in one build',
  );
}
