import type { Report, ReportFlameGraph } from './report.ts';

/** The longest `report.json` that is written, and that `flamegate render` reads. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** Only a key of the report itself stands behind a line break and two spaces: in a text, the line break would be escaped. */
const NO_GRAPHS = '\n  "flameGraphs": []';

/**
 * The content of `report.json`: indented for people and for `diff`, but each list of a flame graph on a line of its own, as
 * it holds up to 20,000 numbers. `JSON.parse` gives the report back.
 */
export function formatReportJson(report: Report): string {
  const text = JSON.stringify({ ...report, flameGraphs: [] }, null, 2);
  if (report.flameGraphs.length === 0) return `${text}\n`;
  const graphs = report.flameGraphs.map(formatGraph).join(',\n');
  // A function, since `$&` in a name would mean something in a replacement.
  return `${text.replace(NO_GRAPHS, () => `\n  "flameGraphs": [\n${graphs}\n  ]`)}\n`;
}

/** A token has two characters of a line at least, and up to 22 more for its line break and indentation; a character has up to three bytes. */
const MOST_BYTES_PER_CHARACTER = 16;

/** Whether `report.json` is surely short enough, by far; told faster than its bytes are counted. */
export function isSurelyWithin(report: Report, maxBytes: number): boolean {
  return (
    sumUp(report, maxBytes, (value) => JSON.stringify(value).length * MOST_BYTES_PER_CHARACTER) <= maxBytes
  );
}

/** Bytes of `report.json`, nearly; as soon as there are more than `enough`, any larger number. */
export function jsonBytes(report: Report, enough: number): number {
  return sumUp(report, enough, bytesOf);
}

/** Counted piece by piece: the whole text could be longer than a string can be. */
function sumUp(report: Report, enough: number, sizeOf: (value: unknown, depth: number) => number): number {
  let sum = sizeOf({ ...report, comparisons: [] }, 0);
  for (const comparison of report.comparisons) {
    sum += sizeOf({ ...comparison, functions: [] }, 2);
    for (const fn of comparison.functions) {
      sum += sizeOf(fn, 4);
      if (sum > enough) return sum;
    }
  }
  return sum;
}

/** Bytes of a value as JSON, at this depth of the whole. */
function bytesOf(value: unknown, depth: number): number {
  const text = JSON.stringify(value, null, 2);
  const lines = text.split('\n').length;
  // The comma and the line break behind it.
  return new TextEncoder().encode(text).length + lines * 2 * depth + 2;
}

function formatGraph(graph: ReportFlameGraph): string {
  const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}
