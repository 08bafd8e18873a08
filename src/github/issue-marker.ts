import { z } from 'zod';
import type { IssueRun } from '../report/issues/issue-text.ts';

/** What the hidden first line of an issue says. People can edit an issue, so everything is checked when it is read again. */

const MOST_RUNS = 15;
const MOST_CAUSES = 500;
const digest = z.string().regex(/^[0-9a-f]{16}$/);
const sha = z.string().regex(/^(?:[0-9a-f]{7,64})?$/);
const runId = z.string().regex(/^\d{0,20}$/);
const cost = z.number().nonnegative();

const RunSchema = z.object({
  atMs: z.int().nonnegative(),
  sha,
  runId,
  state: z.enum(['fails', 'warns', 'waived', 'passes', 'noise', 'small', 'open']),
  figures: z.string().max(100),
});

const LevelSchema = z.object({
  by: z.enum(['requests', 'fixed', 'auto']),
  expected: cost,
  seen: cost,
  besides: z.array(z.object({ id: z.string().regex(/^[0-9a-f]{8}$/), share: cost })).max(20),
});

const MarkerSchema = z.object({
  version: z.literal(1),
  key: z.string().max(200),
  cause: digest,
  runId,
  runAttempt: z.int().positive(),
  /** First run of the failure that is told of, and the start of its candidate window. */
  since: z.object({ atMs: z.int().nonnegative(), sha, fromMs: z.int().nonnegative() }),
  level: LevelSchema.nullable(),
  /** Growth from which it failed; of a budget its limit. */
  limit: cost.nullable(),
  /** What runs say of functions that they do not hold, where it is a function. */
  place: digest.nullable(),
  runs: z.array(RunSchema).max(MOST_RUNS),
  /** Causes that share this issue. */
  causes: z.array(digest).max(MOST_CAUSES),
  /** The `place` of each of them; empty for what is no function. */
  places: z.array(z.string().regex(/^(?:[0-9a-f]{16})?$/)).max(MOST_CAUSES),
  /** Closed since another issue is about the same. */
  isDuplicate: z.boolean(),
});

/** What an issue of ours knows about itself. */
export type IssueMarker = z.infer<typeof MarkerSchema>;

const LINE = /^<!-- flamegate:issue (\S{1,60000}) -->/;

/** The hidden line. Percent-encoded, dashes too, so that nothing in it can end the comment. */
export function formatIssueMarker(marker: IssueMarker): string {
  const json = JSON.stringify({
    ...marker,
    runs: marker.runs.slice(-MOST_RUNS),
    causes: marker.causes.slice(0, MOST_CAUSES),
    places: marker.places.slice(0, MOST_CAUSES),
  });
  return `<!-- flamegate:issue ${encodeURIComponent(json.toWellFormed()).replaceAll('-', '%2D')} -->`;
}

/** The marker an issue starts with; null for any other issue, and for one that is no longer valid. */
export function parseIssueMarker(body: string): IssueMarker | null {
  const [, encoded] = LINE.exec(body) ?? [];
  if (encoded === undefined) return null;
  try {
    const parsed = MarkerSchema.safeParse(JSON.parse(decodeURIComponent(encoded)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Adds what a run said; another attempt at the same run takes the place of the first. */
export function withRun(runs: readonly IssueRun[], run: IssueRun): IssueRun[] {
  const others = runs.filter(({ runId: other }) => run.runId === '' || other !== run.runId);
  return [...others, run].slice(-MOST_RUNS);
}
