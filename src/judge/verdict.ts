/** The words a verdict is made of. Data only: rules live in `policy.ts`, text in `report/`. */

/** How a build, a service, a type or a function came out; see `worst` for the order. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'not-evaluated';

/** What happened to a function between the two sides. */
export type ChangeClass = 'grew' | 'leaks' | 'moved' | 'shrank' | 'new' | 'gone' | 'unchanged' | 'unclear';

/** Why something came out as it did. `code` is stable, for searching and for rules; `remedy` may be empty. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const SEVERITY: Readonly<Record<Verdict, number>> = {
  pass: 0,
  warn: 1,
  inconclusive: 2,
  'not-evaluated': 3,
  fail: 4,
};

/** The verdict that counts over many: fail, then not evaluated, inconclusive, warn, pass. Nothing at all is not evaluated. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict | undefined;
  for (const verdict of verdicts) {
    if (result === undefined || SEVERITY[verdict] > SEVERITY[result]) result = verdict;
  }
  return result ?? 'not-evaluated';
}
