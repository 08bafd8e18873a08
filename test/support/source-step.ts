import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { reportRunOf } from '../../src/github/context.ts';
import { formatReportJson } from '../../src/report/report-json.ts';
import { FAKE_PULL_REQUEST, FAKE_REPOSITORY } from './fake-github.ts';
import { contextFor, HEAD_SHA } from './github-context.ts';
import { type ActionResult, type ActionStep, runAction } from './run-action.ts';
import { failedReport } from './sample-report.ts';

/** The Action as its sources say, nothing built. */
const SOURCE_ACTION = join(import.meta.dirname, '../../src/action.ts');
/** The command line as its sources say. */
export const SOURCE_CLI = join(import.meta.dirname, '../../src/cli.ts');
/** What the job's token is. */
export const STEP_TOKEN = 'ghs_0123456789abcdefghij';

const NOW_MS = 1795360500000;
const REPO = { full_name: FAKE_REPOSITORY };

/** A folder that is removed after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Node in a shell that lets no file grow beyond 4 KiB, as on a disk that has no more room: what is larger is written in part. Not `sh`, which may
 * drop variables with a hyphen in their name, as those of inputs.
 */
export function nodeWithoutRoom(): string {
  const path = join(testFolder(), 'node');
  writeFileSync(path, `#!/usr/bin/env bash\nulimit -f 4\nexec "${process.execPath}" "$@"\n`, { mode: 0o755 });
  return path;
}

/** Runs the Action from its sources on a pull request, with anything replaced. Without more it tells of a saved report that fails. */
export function runStep(
  github: { readonly url: string; readonly graphqlUrl: string },
  changes: Partial<ActionStep> = {},
): Promise<ActionResult> {
  return runAction({
    folder: testFolder(),
    entry: SOURCE_ACTION,
    inputs: { merge: 'saved.json' },
    token: STEP_TOKEN,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    eventName: 'pull_request',
    payload: {
      action: 'opened',
      number: FAKE_PULL_REQUEST,
      pull_request: {
        number: FAKE_PULL_REQUEST,
        head: { sha: HEAD_SHA, ref: 'feature', repo: REPO },
        base: { ref: 'main', repo: REPO },
      },
    },
    sha: '1111111111111111111111111111111111111111',
    runId: '5000',
    nowMs: NOW_MS,
    ...changes,
    files: {
      'saved.json': formatReportJson({ ...failedReport(), run: reportRunOf(contextFor('')) }),
      ...changes.files,
    },
  });
}
