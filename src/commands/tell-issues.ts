import type { IssueResult } from '../github/issues.ts';
import { visible } from '../report/escape.ts';
import { SAY } from './say.ts';

const LONGEST_URL = 500;

/** Says what became of the issues. */
export function tellIssues(result: IssueResult): void {
  const acts = [
    ['opened', result.opened],
    ['reopened', result.reopened],
    ['updated', result.updated],
    ['closed', result.closed],
  ] as const;
  // An address is the answer of a server: on a line of its own it could pass for a command to the runner.
  for (const [word, urls] of acts)
    for (const url of urls) SAY.info(`flamegate: issue ${word}: ${visible(url, LONGEST_URL)}`);
  for (const reason of [...(result.reason === undefined ? [] : [result.reason]), ...result.problems]) {
    if (result.severity === 'info') SAY.info(`flamegate: ${reason}`);
    else SAY[result.severity](reason, { title: 'flamegate: issues' });
  }
}
