import { visible, visibleMessage } from '../report/escape.ts';
import type { Issue, IssueApi } from './issue-api.ts';
import type { CurrentRun } from './issue-body.ts';
import { sameText } from './same-text.ts';

/** Every issue of ours has it; a label of their own is for people. */
export const ISSUE_LABEL = 'flamegate';

/** What became of the issues. */
export interface IssueActs {
  readonly opened: string[];
  readonly reopened: string[];
  readonly updated: string[];
  readonly closed: string[];
  /** One sentence each. */
  readonly problems: string[];
}

/** What one run works with. */
export interface IssueSync extends CurrentRun {
  readonly api: IssueApi;
  readonly labels: readonly string[];
  readonly acts: IssueActs;
}

/** The title of an issue, which names the gate where there may be several. It stays, for an edit would tell everybody. */
export function titleOf({ report: { key } }: IssueSync, title: string): string {
  return key === 'default' ? title : `${title} (${visible(key, 64)})`;
}

/** Writes an issue that stays open. */
export async function updateIssue({ api, acts }: IssueSync, issue: Issue, body: string): Promise<void> {
  if (sameText(issue.body, body)) return;
  await api.update(issue.number, { body });
  acts.updated.push(issue.url);
}

/** Comments on an issue. The issue tells it already, so that a comment that is lost costs nothing. */
export async function remark({ api, acts }: IssueSync, issue: Issue, text: string): Promise<void> {
  await api.comment(issue.number, text).catch((error: unknown) => {
    acts.problems.push(`${issue.url} has no comment: ${visibleMessage((error as Error).message, 200)}`);
  });
}
