import { describe, expect, it } from 'vitest';
import { isProblem, parseReport, type ReportProblem } from '../../../src/report/parse-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { formatReportJson } from '../../../src/report/report-json.ts';
import { failedReport } from '../../support/sample-report.ts';

function problemOf(text: string): ReportProblem {
  const result = parseReport(text);
  if (!isProblem(result)) throw new Error('it was read');
  return result;
}

/** The problem of a report after `change`, which may break every rule. */
function broken(change: (report: Record<string, never>) => void): ReportProblem {
  const report = structuredClone(failedReport()) as unknown as Record<string, never>;
  change(report);
  return problemOf(JSON.stringify(report));
}

/** A deep place of a report as something that may be anything. */
const anything = (value: unknown) => value as Record<string, unknown>;

describe('parseReport', () => {
  it('gives back what was written', () => {
    const report: Report = failedReport();
    expect(parseReport(formatReportJson(report))).toEqual(report);
  });

  it.each([
    ['', 'it is empty'],
    ['{"a": 1,}', 'position 8 (line 1 column 9)'],
    ['{"schemaVersion":', 'Unexpected end of JSON input'],
    ['<html>', 'is not valid JSON'],
    ['null', 'no schemaVersion'],
    ['[1]', 'no schemaVersion'],
    ['"1"', 'no schemaVersion'],
    ['{"schemaVersion":"1"}', 'no schemaVersion'],
    ['{"schemaVersion":0}', 'schemaVersion: Invalid input'],
    ['{"schemaVersion":1}', 'tool: Invalid input: expected object'],
    ['['.repeat(1_000_000), 'Unexpected end of JSON input'],
  ])('%.20j is no report: %s', (text, why) => {
    expect(problemOf(text).why).toContain(why);
    expect(problemOf(text).remedy).toContain('report.json');
  });

  it('names the place of what does not fit', () => {
    const at = (report: Record<string, never>) => anything(anything(report.comparisons)[1]);
    expect(broken((report) => Object.assign(report, { tests: -1 })).why).toMatch(/^tests: Too small/);
    expect(broken((report) => Object.assign(at(report), { growth: 1 })).why).toBe(
      'comparisons[1]: it has an unknown key "growth"',
    );
    const share =
      'comparisons[1].functions[2].share.candidate: Invalid input: expected number, received string';
    const functionOf = (report: Record<string, never>) => anything(anything(at(report).functions)[2]);
    expect(
      broken((report) => Object.assign(anything(functionOf(report).share), { candidate: 'x' })).why,
    ).toBe(share);
    expect(broken((report) => delete functionOf(report).causedBy).why).toMatch(
      /^comparisons\[1]\.functions\[2]\.causedBy: /,
    );
    const orphan = { service: '', profileType: '', quantum: 1, functions: [], parents: [0], frames: [-1] };
    const graph = { ...orphan, baseline: [0], expected: [0], candidate: [0], folded: 0 };
    expect(broken((report) => Object.assign(report, { flameGraphs: [graph] })).why).toBe(
      'flameGraphs[0].parents: node 0 has no caller before it',
    );
  });

  it('a report of a newer flamegate is refused with the version to take', () => {
    const newer = { schemaVersion: 2, tool: { name: 'flamegate', version: '3.1.0\u001b[31m' } };
    expect(problemOf(JSON.stringify(newer))).toEqual({
      why: 'its schemaVersion is 2, and this flamegate reads version 1 only',
      remedy: 'render it with the flamegate that wrote it (3.1.0<U+001B>[31m), or a newer one',
    });
    expect(problemOf('{"schemaVersion":1e9,"tool":null}').remedy).toContain('(a newer version)');
  });

  it('what is hostile stays short and visible', () => {
    const { why } = broken((report) => Object.assign(report, { [`\u001b\u202e${'k'.repeat(100_000)}`]: 1 }));
    expect(why).toContain('<U+202E>');
    expect(why.length).toBeLessThan(400);
  });

  it('stops at the first thing wrong: a million of them would fill the memory', () => {
    const list = `[${Array(1_000_000).fill('0').join()}]`;
    const text = JSON.stringify({ ...failedReport(), comparisons: '@' }).replace('"@"', list);
    expect(problemOf(text).why).toBe('comparisons[0]: Invalid input: expected object, received number');
    const numbers = JSON.stringify({
      ...failedReport(),
      flameGraphs: [{ service: '', profileType: '', quantum: 1, functions: [], parents: '@' }],
    });
    const why = problemOf(numbers.replace('"@"', list.replace(/0]$/, '"x"]'))).why;
    expect(why).toBe('flameGraphs[0].parents[999999]: Invalid input: expected number, received string');
  });
});
