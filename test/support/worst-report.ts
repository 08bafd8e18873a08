import type { Report } from '../../src/report/report.ts';
import { WORST_NAMES } from './hostile-text.ts';
import { largeReport } from './sample-report.ts';

/** Services of the worst report. */
export const SERVICES = 200;
/** Findings of all its services together. */
export const FINDINGS = 2000;

/** 10,000 characters that try to be everything at once; each index gives another one. */
function worst(index: number): string {
  const piece = `${index}${WORST_NAMES[index % WORST_NAMES.length]}|\`@octocat #1 <b>[x](//e.example)\u202e\r\n🔥\u0301`;
  return piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
}

/** 200 services with ten findings each, where every text is at its worst. */
export function worstReport(): Report {
  const report = largeReport(SERVICES, FINDINGS / SERVICES, worst);
  for (const [index, comparison] of report.comparisons.entries()) {
    const name = worst(index % 40);
    const reason = { code: 'FG1', message: name, remedy: name };
    Object.assign(comparison, { verdict: 'fail', service: `${index}${name}`, alias: name, notes: [reason] });
    comparison.links = [
      { label: name, url: `https://a.example/?q=${encodeURIComponent(name.slice(0, 200).toWellFormed())}` },
    ];
    comparison.moved = [
      {
        kind: name,
        from: [{ name, file: name }],
        to: [{ name, file: name }],
        share: 0.1,
        net: 0,
        isBalanced: true,
        evidence: [],
      },
    ];
    for (const fn of comparison.functions) {
      const names = { name, file: name };
      Object.assign(fn, { file: name, class: 'grew', verdict: 'fail', explanation: name, explains: [names] });
      fn.callPath = [names, names, { name: fn.name, file: fn.file }];
    }
  }
  return { ...report, key: worst(1), tool: { ...report.tool, version: worst(2) } };
}
