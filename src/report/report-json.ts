import type { Report, ReportFlameGraph } from './report.ts';

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

function formatGraph(graph: ReportFlameGraph): string {
  const lines = Object.entries(graph).map(([key, value]) => `      "${key}": ${JSON.stringify(value)}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}
