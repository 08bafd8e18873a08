import { visibleMessage } from '../report/escape.ts';
import { causesOf, type IssueCause } from '../report/issues/causes.ts';
import { fingerprintOf } from '../report/issues/fingerprint.ts';
import { loginOf } from '../report/issues/issue-text.ts';
import { type CauseStatus, openStatus, statesOf } from '../report/issues/states.ts';
import { phraseToMarkdown } from '../report/markdown/inline.ts';
import { isGone } from './api.ts';
import type { Issue } from './issue-api.ts';
import { asDuplicate, failingIssue, otherIssue } from './issue-body.ts';
import { planOverflow, splitFresh, writeOverflow } from './issue-overflow.ts';
import { isRecovery, recoveryWords } from './issue-recovery.ts';
import { ISSUE_LABEL, type IssueSync, remark, titleOf, updateIssue } from './issue-writes.ts';
import { isNewerRun } from './marker.ts';
import { byCause, type OwnIssue, ownIssues } from './own-issues.ts';

/** What comes back within this time reopens its issue. */
const REOPEN_MS = 14 * 86_400_000;
const OPEN_PAGES = 50;
const CLOSED_PAGES = 10;
/** GitHub slows down whoever writes much at once. */
const MOST_UPDATES = 100;
const NAME_LENGTH = 120;
const ACTIONS_LOGIN = 'github-actions[bot]';

/** Brings the issues of a gate's key up to date with one run. Rejects when GitHub says no. */
export async function syncIssues(sync: IssueSync): Promise<void> {
  const { api, report, acts } = sync;
  const login = (await api.viewerLogin()) ?? ACTIONS_LOGIN;
  const listed = await api.list({ state: 'open', label: ISSUE_LABEL, sinceMs: null, maxPages: OPEN_PAGES });
  const { kept, duplicates } = byCause(ownIssues(listed.issues, login, report.key));
  for (const { own, of } of duplicates) await closeDuplicate(sync, own, of.issue.number);
  const causes = causesOf(report);
  await updateKept(sync, kept, causes);
  const plan = planOverflow(sync, causes, kept);
  if (plan.fresh.length > 0 && !listed.isComplete) {
    acts.problems.push(
      `more than ${OPEN_PAGES * 100} open issues have the label ${ISSUE_LABEL}, so that no new one was opened: it might be a second one`,
    );
    return;
  }
  const fresh = plan.fresh.length === 0 ? [] : await reopen(sync, login, plan.fresh);
  const { own, rest } = splitFresh(fresh, plan);
  const opened = await openNew(sync, own);
  const shared = await writeOverflow(sync, plan, rest);
  if (shared !== null) opened.push(shared);
  if (opened.length > 0) await settle(sync, login, opened);
}

async function updateKept(
  sync: IssueSync,
  kept: Map<string, OwnIssue>,
  causes: readonly IssueCause[],
): Promise<void> {
  const failing = new Map(causes.map((cause) => [cause.fingerprint, cause]));
  const states = statesOf(sync.report);
  const shared = fingerprintOf(sync.report.key, 'more', []);
  const writable = [...kept.values()].filter(
    ({ marker }) => marker.cause !== shared && !isNewerRun(marker, sync.context),
  );
  // What fails first, should there be more than may be written.
  const order = writable.toSorted(
    (a, b) => Number(failing.has(b.marker.cause)) - Number(failing.has(a.marker.cause)),
  );
  for (const own of order.slice(0, MOST_UPDATES)) {
    const { marker } = own;
    const cause = failing.get(marker.cause);
    const status = states.get(marker.cause);
    const update =
      cause === undefined
        ? updateOther(sync, own, status ?? states.get(marker.place ?? '') ?? openStatus('absent'))
        : updateIssue(sync, own.issue, failingIssue(sync, cause, marker, marker.runs, status?.cost).body);
    await update.catch((error: unknown) => {
      if (!isGone(error)) throw error;
      // Deleted or moved since it was listed: what still fails gets another.
      kept.delete(marker.cause);
    });
  }
  const left = order.length - MOST_UPDATES;
  if (left > 0)
    sync.acts.problems.push(
      `${left} open issues were not brought up to date: one run writes to at most ${MOST_UPDATES}`,
    );
}

/** An issue whose cause did not fail. */
async function updateOther(sync: IssueSync, { issue, marker }: OwnIssue, status: CauseStatus): Promise<void> {
  const isRecovered = isRecovery(sync.report, marker, status);
  const { body } = otherIssue(sync, issue.body, marker, status, isRecovered);
  if (!isRecovered) return updateIssue(sync, issue, body);
  await sync.api.update(issue.number, { body, state: 'closed', reason: 'completed' });
  sync.acts.closed.push(issue.url);
  await remark(sync, issue, `Recovered: ${runPhrase(sync)} ${recoveryWords(status)}.`);
}

function runPhrase({ context }: IssueSync): string {
  const commit = context.headSha === '' ? '' : ` of commit ${context.headSha}`;
  return context.runUrl === '' ? `the newest run${commit}` : `[the newest run](${context.runUrl})${commit}`;
}

/** Reopens what was closed lately. Returns what needs an issue of its own. */
async function reopen(
  sync: IssueSync,
  login: string,
  fresh: readonly IssueCause[],
): Promise<readonly IssueCause[]> {
  const sinceMs = sync.nowMs - REOPEN_MS;
  const { issues } = await sync.api.list({
    state: 'closed',
    label: ISSUE_LABEL,
    sinceMs,
    maxPages: CLOSED_PAGES,
  });
  const lately = issues.filter(({ closedAtMs }) => closedAtMs !== null && closedAtMs >= sinceMs);
  const own = ownIssues(lately, login, sync.report.key).filter(({ marker }) => !marker.isDuplicate);
  const latest = new Map(own.map((one) => [one.marker.cause, one]));
  const left: IssueCause[] = [];
  for (const cause of fresh) {
    const found = latest.get(cause.fingerprint);
    if (found === undefined) {
      left.push(cause);
      continue;
    }
    const { issue, marker } = found;
    // Somebody decided that it is meant, or a newer run has looked at it.
    if (issue.closedAs === 'not_planned' || isNewerRun(marker, sync.context)) continue;
    const { body } = failingIssue(sync, cause, null, marker.runs);
    await sync.api.update(issue.number, { body, state: 'open', reason: 'reopened' });
    sync.acts.reopened.push(issue.url);
    await remark(
      sync,
      issue,
      `It is back: ${phraseToMarkdown(cause.claim, NAME_LENGTH)}, in ${runPhrase(sync)}.`,
    );
  }
  return left;
}

/** Opens an issue for each. */
async function openNew(sync: IssueSync, causes: readonly IssueCause[]): Promise<Issue[]> {
  const opened: Issue[] = [];
  for (const cause of causes) {
    const { body } = failingIssue(sync, cause, null, []);
    const issue = await sync.api.create({
      title: titleOf(sync, cause.title),
      body,
      labels: [ISSUE_LABEL, ...sync.labels],
    });
    opened.push(issue);
    sync.acts.opened.push(issue.url);
    await assign(sync, issue, cause.owner);
  }
  return opened;
}

/** The owner is named in the text, too: a team cannot be assigned, nor can somebody who is no collaborator. */
async function assign({ api, acts }: IssueSync, issue: Issue, owner: string | null): Promise<void> {
  const login = loginOf(owner);
  if (login === null) return;
  await api.assign(issue.number, login).catch((error: unknown) => {
    acts.problems.push(
      `${issue.url} could not be assigned to ${login}: ${visibleMessage((error as Error).message, 200)}`,
    );
  });
}

/** Two runs at once can both have found nothing, and a request whose answer was lost was sent twice: the older issue stays. */
async function settle(sync: IssueSync, login: string, opened: readonly Issue[]): Promise<void> {
  const query = { state: 'open', label: ISSUE_LABEL, sinceMs: null, maxPages: OPEN_PAGES } as const;
  // The issues are there; what cannot be looked at now is looked at by the next run.
  const listed = await sync.api.list(query).catch(() => null);
  if (listed === null) return;
  const known = new Set(listed.issues.map(({ number }) => number));
  const all = [...listed.issues, ...opened.filter(({ number }) => !known.has(number))];
  const { duplicates } = byCause(ownIssues(all, login, sync.report.key));
  for (const { own, of } of duplicates) await closeDuplicate(sync, own, of.issue.number);
}

async function closeDuplicate(sync: IssueSync, { issue, marker }: OwnIssue, of: number): Promise<void> {
  const body = asDuplicate(issue.body, marker);
  try {
    await sync.api.update(issue.number, { body, state: 'closed', reason: 'not_planned' });
  } catch (error) {
    if (isGone(error)) return;
    throw error;
  }
  sync.acts.closed.push(issue.url);
  await remark(sync, issue, `Duplicate of #${of}.`);
}
