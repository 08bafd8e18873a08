import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snapshotCommand } from '../support/faulty-gate.ts';
import { startFaultyServer } from '../support/faulty-server.ts';
import { answer, resetMidAnswer } from '../support/server-faults.ts';

/** A baseline that lacks something would make every later gate wrong: it is saved whole or not at all. */

const BLOCKS = 'SelectMergeProfile';

test('an answer that breaks off once: asked again, and the snapshot is saved', {
  timeout: 60_000,
}, async () => {
  const { url } = await startFaultyServer(({ method, count }) =>
    method === BLOCKS && count === 1 ? resetMidAnswer : undefined,
  );
  const { exitCode, stderr, cwd } = await snapshotCommand(url, 'b.snapshot');
  expect(exitCode, stderr).toBe(0);
  expect(existsSync(join(cwd, 'b.snapshot'))).toBe(true);
});

test('an empty profile where uploads were listed: nothing is saved', { timeout: 60_000 }, async () => {
  let blocks = 0;
  const { url } = await startFaultyServer(({ method }) =>
    method === BLOCKS && ++blocks > 3 ? answer(200, { 'content-type': 'application/proto' }) : undefined,
  );
  const { exitCode, stderr, cwd } = await snapshotCommand(url, 'b.snapshot');
  expect(exitCode).toBe(4);
  expect(stderr).toMatch(
    /error: Pyroscope at \S+ sent an empty profile of ai-\w+\n {2}why: .+\n {2}do: {2}.+\n$/u,
  );
  expect(existsSync(join(cwd, 'b.snapshot'))).toBe(false);
});
