import { findings } from './findings.ts';
import { formatCount, formatPlural } from './numbers.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';

/**
 * Whether what grew lies in what the pull request changes, said as evidence:
 * `None of the 3 grown functions is in a file this pull request changes.` Empty outside of a pull request, and where no
 * function's file is known to lie in the repository.
 */
export function changesLine(report: Report): Phrase {
  const { changes } = report;
  if (changes === null || changes.findings === 0) return [];
  const grown = findings(report).length;
  // Of libraries, and of functions without a file, nobody knows.
  const known = changes.findings < grown ? ' whose file is in this repository' : '';
  const where = `a file this pull request changes (${formatPlural(changes.files, 'file')})`;
  if (changes.findings === 1) {
    return [`The grown function${known} is ${changes.touched === 0 ? 'not ' : ''}in ${where}.`];
  }
  const all = `${formatCount(changes.findings)} grown functions${known}`;
  if (changes.touched === 0) return [`None of the ${all} is in ${where}.`];
  const verb = changes.touched === 1 ? 'is' : 'are';
  const amount = changes.touched >= changes.findings ? 'All' : formatCount(changes.touched);
  return [`${amount} of the ${all} ${verb} in ${where}.`];
}
