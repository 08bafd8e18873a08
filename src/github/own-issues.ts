import type { Issue } from './issue-api.ts';
import { type IssueMarker, parseIssueMarker } from './issue-marker.ts';
import { isSameKey } from './marker.ts';

/** An issue of ours. */
export interface OwnIssue {
  readonly issue: Issue;
  readonly marker: IssueMarker;
}

/** Our issues with this key, oldest first. One that somebody else wrote is never touched, whatever it says. */
export function ownIssues(issues: readonly Issue[], login: string, key: string): OwnIssue[] {
  const own: OwnIssue[] = [];
  for (const issue of issues) {
    if (issue.login.toLowerCase() !== login.toLowerCase()) continue;
    const marker = parseIssueMarker(issue.body);
    if (marker !== null && isSameKey(marker.key, key)) own.push({ issue, marker });
  }
  return own.sort((a, b) => a.issue.number - b.issue.number);
}

/** Of several issues about one cause the oldest stays: every run that looks keeps the same one. */
export function byCause(own: readonly OwnIssue[]): {
  readonly kept: Map<string, OwnIssue>;
  readonly duplicates: readonly { readonly own: OwnIssue; readonly of: OwnIssue }[];
} {
  const kept = new Map<string, OwnIssue>();
  const duplicates: { own: OwnIssue; of: OwnIssue }[] = [];
  for (const one of own) {
    const first = kept.get(one.marker.cause);
    if (first === undefined) kept.set(one.marker.cause, one);
    else duplicates.push({ own: one, of: first });
  }
  return { kept, duplicates };
}
