import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FAKE_PULL_REQUEST, FAKE_REPOSITORY, startFakeGitHub } from '../../test/support/fake-github.ts';
import { type FaultyAsk, openFaultyGitHub } from '../../test/support/faulty-github.ts';
import { openFaultyServer, type ServerFault } from '../../test/support/faulty-server.ts';
import { HEAD_SHA } from '../../test/support/github-context.ts';
import { runAction } from '../../test/support/run-action.ts';
import { answer, silence } from '../../test/support/server-faults.ts';
import { type FaultCase, GATE, type Outcome, outcomeOf, type Place, USAGE_OPTION } from './outcome.ts';

/** The Action against a GitHub with faults, and when it is cancelled. */

type ChooseGitHub = (ask: FaultyAsk) => ServerFault | undefined;

/** Whoever tells of a verdict may take 2 min each when GitHub is silent. */
const TIME_LIMIT_MS = 10 * 60_000;
const RIGHT = 'fail, 1';
const CANCELLED = 'none, 130';
const JSON_TYPE = { 'content-type': 'application/json' };
const UNAUTHORIZED = answer(401, JSON_TYPE, '{"message":"Bad credentials"}');
const BROKEN = answer(500, JSON_TYPE, '{"message":"Server Error"}');
const silentUpdates: ChooseGitHub = ({ method }) => (method === 'PATCH' ? silence : undefined);

/** The rows of the Action. */
export function actionCases(): readonly FaultCase[] {
  const rows: readonly (readonly [fault: string, choose: ChooseGitHub, isCancelled?: true])[] = [
    ['no fault', () => undefined],
    ['SIGTERM while Pyroscope is silent, GitHub answers', () => undefined, true],
    ['SIGTERM while Pyroscope is silent, so is GitHub', silentUpdates, true],
    ['GitHub answers 401', () => UNAUTHORIZED],
    ['GitHub answers 500', () => BROKEN],
    ['GitHub is silent', () => silence],
  ];
  return rows.map(([fault, choose, isCancelled = false]) => ({
    ...{ fault: `Action: ${fault}`, expected: isCancelled ? CANCELLED : RIGHT, isCancelled },
    run: (place) => step(place, choose, isCancelled),
  }));
}

async function step(place: Place, choose: ChooseGitHub, isCancelled: boolean): Promise<Outcome> {
  let start = performance.now();
  const asked = Promise.withResolvers<void>();
  const pyroscope = await openFaultyServer(() => {
    if (!isCancelled) return undefined;
    asked.resolve();
    return silence;
  });
  const when = asked.promise.then(() => {
    start = performance.now();
  });
  const github = await startFakeGitHub();
  const front = await openFaultyGitHub(github, choose);
  const { folder } = place;
  const temp = join(folder, 'own-temp');
  mkdirSync(temp);
  try {
    const { exitCode, stderr, workspace } = await runAction({
      ...{ folder, entry: place.action, token: 'ghs_0123456789abcdefghij', sha: '1'.repeat(40) },
      ...{ runId: '5000', eventName: 'pull_request', payload: PULL_REQUEST, nowMs: GATE.nowMs },
      inputs: { 'pyroscope-url': pyroscope.url, config: 'gate.yml', ...GATE.windows },
      files: { 'gate.yml': GATE.config },
      ...{ apiUrl: front.url, graphqlUrl: front.graphqlUrl },
      ...(isCancelled && { cancel: { signal: 'SIGTERM' as const, when } }),
      timeLimitMs: TIME_LIMIT_MS,
      env: { NODE_OPTIONS: USAGE_OPTION, TMPDIR: temp },
    });
    const seconds = (performance.now() - start) / 1000;
    return outcomeOf({ exitCode, stderr, folders: [workspace, temp], given: ['gate.yml'], seconds });
  } finally {
    await front.down();
    await github.close();
    await pyroscope.close();
  }
}

const REPOSITORY = { full_name: FAKE_REPOSITORY };
const PULL_REQUEST = {
  action: 'opened',
  number: FAKE_PULL_REQUEST,
  pull_request: {
    number: FAKE_PULL_REQUEST,
    head: { sha: HEAD_SHA, ref: 'feature', repo: REPOSITORY },
    base: { ref: 'main', repo: REPOSITORY },
  },
};
