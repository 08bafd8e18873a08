import { type Verdict, worst } from '../judge/verdict.ts';
import type { Phrase } from './phrase.ts';
import type { Report } from './report.ts';
import { shortCommit } from './since-line.ts';

/** What the comment said before. */
export interface PreviousState {
  readonly verdict: Verdict;
  /** The commit it was said of: 7 to 64 hexadecimal digits. */
  readonly sha: string;
}

const WORDS: Readonly<Record<Verdict, string>> = {
  fail: 'failing',
  warn: 'a warning',
  pass: 'passing',
  inconclusive: 'inconclusive',
  'not-evaluated': 'not evaluated',
};

/** The verdict of this name; null for anything else. */
export function verdictNamed(word: string): Verdict | null {
  return Object.hasOwn(WORDS, word) ? (word as Verdict) : null;
}

/** Whether the first of two verdicts counts before the second. */
export function isWorse(first: Verdict, second: Verdict): boolean {
  return first !== second && worst([first, second]) === first;
}

/**
 * Older state in one line: ``Was failing at `abc1234`.`` Empty without one, and for the same verdict on the same commit.
 */
export function previousLine(report: Report, previous: PreviousState | null): Phrase {
  if (previous === null) return [];
  const isSame = previous.verdict === report.verdict;
  if (previous.sha === report.run?.commit) {
    return isSame ? [] : [`An earlier run of this commit was ${WORDS[previous.verdict]}.`];
  }
  return [`Was ${WORDS[previous.verdict]} at `, { code: shortCommit(previous.sha) }, isSame ? ', too.' : '.'];
}
