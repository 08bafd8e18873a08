import type { IssueCause } from '../report/issues/causes.ts';
import { fingerprintOf } from '../report/issues/fingerprint.ts';
import { moreText } from '../report/issues/issue-text.ts';
import { type CauseState, statesOf } from '../report/issues/states.ts';
import type { Issue } from './issue-api.ts';
import { baseMarker, compose, upperPart, type WrittenIssue } from './issue-body.ts';
import { withRun } from './issue-marker.ts';
import { ISSUE_LABEL, type IssueSync, remark, titleOf, updateIssue } from './issue-writes.ts';
import { isNewerRun } from './marker.ts';
import type { OwnIssue } from './own-issues.ts';

/** Issues that one run opens at most; the last of them names all that would be more. */
const MOST_NEW = 10;

/** Which causes need an issue, and which share one. */
export interface OverflowPlan {
  readonly fingerprint: string;
  /** The issue that names many; undefined without one. */
  readonly issue: OwnIssue | undefined;
  /** Failing causes that are named there. */
  readonly shared: readonly IssueCause[];
  /** Failing causes that have no issue at all. */
  readonly fresh: readonly IssueCause[];
}

/**
 * Tells the causes without an issue of their own apart. What was named in the shared issue stays there until so few are left that
 * one run can open an issue for each: then they get theirs, with its owner.
 */
export function planOverflow(
  { report: { key }, context }: Pick<IssueSync, 'report' | 'context'>,
  causes: readonly IssueCause[],
  kept: ReadonlyMap<string, OwnIssue>,
): OverflowPlan {
  const fingerprint = fingerprintOf(key, 'more', []);
  const issue = kept.get(fingerprint);
  const named = new Set(issue?.marker.causes ?? []);
  const without = causes.filter((cause) => !kept.has(cause.fingerprint));
  // Another attempt at the run that wrote it opens no more than the first.
  const isLater = issue !== undefined && issue.marker.runId !== context.runId;
  if (isLater && !isNewerRun(issue.marker, context) && without.length < MOST_NEW)
    return { fingerprint, issue, shared: [], fresh: without };
  return {
    fingerprint,
    issue,
    shared: without.filter((cause) => named.has(cause.fingerprint)),
    fresh: without.filter((cause) => !named.has(cause.fingerprint)),
  };
}

/** The first get an issue each, the others share one: at most ten new issues with it. */
export function splitFresh(fresh: readonly IssueCause[], { issue }: OverflowPlan) {
  const own = fresh.length <= MOST_NEW ? fresh.length : issue === undefined ? MOST_NEW - 1 : MOST_NEW;
  return { own: fresh.slice(0, own), rest: fresh.slice(own) };
}

/**
 * Writes the shared issue, or closes it when nothing in it fails any more.
 * @returns the issue when it was opened
 */
export async function writeOverflow(
  sync: IssueSync,
  plan: OverflowPlan,
  rest: readonly IssueCause[],
): Promise<Issue | null> {
  const { issue: own } = plan;
  if (own === undefined && rest.length === 0) return null;
  if (own !== undefined && isNewerRun(own.marker, sync.context)) return null;
  const failing = [...plan.shared, ...rest];
  const undecided = undecidedOf(sync, plan);
  if (own !== undefined && failing.length + undecided.length === 0) {
    await closeOverflow(sync, own);
    return null;
  }
  const { body } = overflowIssue(sync, plan, failing, undecided);
  if (own !== undefined) {
    await updateIssue(sync, own.issue, body);
    return null;
  }
  const title = titleOf(sync, `flamegate: ${failing.length} more causes of a failure`);
  const created = await sync.api.create({ title, body, labels: [ISSUE_LABEL, ...sync.labels] });
  sync.acts.opened.push(created.url);
  return created;
}

/** Named before, and neither failing nor passed in this run. */
function undecidedOf({ report }: IssueSync, { issue, shared, fresh }: OverflowPlan): NamedCause[] {
  const states = statesOf(report);
  const now = new Set([...shared, ...fresh].map((cause) => cause.fingerprint));
  return (issue === undefined ? [] : namedIn(issue)).filter(({ fingerprint, place }) => {
    const status = states.get(fingerprint) ?? states.get(place ?? '');
    return !now.has(fingerprint) && !GONE.has(status?.state ?? 'open');
  });
}

const GONE: ReadonlySet<CauseState> = new Set(['passes', 'noise', 'small']);

type NamedCause = Pick<IssueCause, 'fingerprint' | 'place'>;

function namedIn({ marker: { causes, places } }: OwnIssue): NamedCause[] {
  return causes.map((fingerprint, index) => ({ fingerprint, place: places[index] || null }));
}

function overflowIssue(
  sync: IssueSync,
  { fingerprint, issue }: OverflowPlan,
  failing: readonly IssueCause[],
  undecided: readonly NamedCause[],
): WrittenIssue {
  const { report, context, nowMs } = sync;
  const named = [...failing, ...undecided];
  const figures = `${failing.length} causes`;
  const state = failing.length > 0 ? 'fails' : 'open';
  const said = {
    atMs: nowMs,
    sha: context.headSha.toLowerCase(),
    runId: context.runId,
    state,
    figures,
  } as const;
  const marker = {
    ...baseMarker(sync, fingerprint),
    runs: withRun(issue?.marker.runs ?? [], said),
    causes: named.map(({ fingerprint: one }) => one),
    places: named.map(({ place }) => place ?? ''),
  };
  return compose(sync, marker, moreText(report, failing, undecided.length), 'Failing.');
}

const NOTHING_LEFT =
  'Nothing that was named here is left without an issue of its own: it does not fail any more, or has one now.';

async function closeOverflow(sync: IssueSync, { issue, marker }: OwnIssue): Promise<void> {
  const { context, nowMs } = sync;
  const { runId, runAttempt } = context;
  const said = {
    atMs: nowMs,
    sha: context.headSha.toLowerCase(),
    runId,
    state: 'passes',
    figures: '',
  } as const;
  const last = { ...marker, runId, runAttempt, causes: [], places: [], runs: withRun(marker.runs, said) };
  const { body } = compose(sync, last, upperPart(issue.body), NOTHING_LEFT);
  await sync.api.update(issue.number, { body, state: 'closed', reason: 'completed' });
  sync.acts.closed.push(issue.url);
  await remark(sync, issue, NOTHING_LEFT);
}
