import type { ReportComparison, ReportFunction } from '../../src/report/report.ts';
import { findings, recordedWindows, startRecordedGate } from '../../test/support/recorded-gate.ts';
import type { FigureTable } from './simulated-tables.ts';

const HISTORY = ['history1', 'history2'] as const;
const MEBIBYTE = 2 ** 20;

/** The whole gate on the two versions of the demo, without and with earlier windows. */
export async function changedVersion(): Promise<FigureTable> {
  const windows = await recordedWindows();
  const { baseline, candidate } = windows;
  if (baseline === undefined || candidate === undefined) throw new Error('the demo has lost its windows');
  const earlier = HISTORY.map((name) => `  - ${windows[name]?.startMs}/${windows[name]?.endMs}\n`);
  const rows: string[][] = [];
  for (const history of [[], earlier]) {
    const settings = history.length === 0 ? '' : `history:\n${history.join('')}`;
    const gate = await startRecordedGate('demo/recordings/windows', candidate.endMs, settings);
    try {
      const { comparisons } = await gate.run(baseline, candidate);
      const name = history.length === 0 ? 'none' : `${history.length} windows`;
      for (const comparison of comparisons) rows.push(...rowsOf(comparison, name));
    } finally {
      await gate.close();
    }
  }
  return {
    title: 'The changed version, recorded',
    text:
      'The demo, baseline against candidate. The truth: `ai-yolo26` gives `iou` more to do, `nemotron-backend` encodes JSON ' +
      'three times instead of twice and leaks, `ai-clip` renames a function, `ai-enrichment` improves, `ai-florence` and ' +
      '`ai-llm` are as they were. The lower bound is that of the verdict: of all tests of the build for FAIL, of one for WARN.',
    header: ['service', 'type', 'history', 'verdict', 'finding', 'growth', 'lower bound'],
    rows: rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

/** A row for each finding, or one that says that there is none; nothing for what was not compared. */
function rowsOf(comparison: ReportComparison, history: string): string[][] {
  const { service, alias, verdict, leak, moved, total } = comparison;
  if (total.baseline + total.candidate === 0) return [];
  const row = (...cells: readonly [string, string, string]) => [service, alias, history, verdict, ...cells];
  if (leak !== null && leak.verdict !== 'ok') {
    const [slope, low] = [leak.slopePerMin, leak.lowPerMin].map(
      (value) => `+${perMinute(value, comparison)}`,
    );
    const holders = leak.holders.slice(0, 2).map(({ name }) => name);
    return [row(`leak, held by ${holders.join(' and ')}`, slope as string, low as string)];
  }
  const found = findings(comparison).map((fn) => row(nameOf(fn), bound(fn.growth), bound(fn.growthLow)));
  const gone = moved.map(({ kind, from, to, net }) =>
    row(`${kind}: ${names(from)} to ${names(to)}`, `net ${Math.round(100 * net)} %`, ''),
  );
  const rows = [...found, ...gone];
  return rows.length === 0 ? [row('', '', '')] : rows;
}

function perMinute(value: number, { unit }: ReportComparison): string {
  return unit === 'bytes' ? `${(value / MEBIBYTE).toFixed(1)} MiB/min` : `${value.toFixed(0)}/min`;
}

function nameOf({ name, causedBy }: ReportFunction): string {
  return causedBy === null ? name : `${name}, explained by ${causedBy.name}`;
}

function names(list: readonly { readonly name: string }[]): string {
  return list.map(({ name }) => name).join(' and ');
}

function bound(value: number | null): string {
  return value === null ? '' : value.toFixed(2);
}
