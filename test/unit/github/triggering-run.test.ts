import { describe, expect, it } from 'vitest';
import { triggeringRunOf } from '../../../src/github/triggering-run.ts';
import { HEAD_SHA } from '../../support/github-context.ts';

const run = {
  id: 5000,
  run_attempt: 2,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'failure',
  head_sha: HEAD_SHA,
  head_branch: 'feature/x',
  head_repository: { full_name: 'mallory/shop' },
  repository: { full_name: 'acme/shop' },
  run_started_at: '2026-11-22T15:14:52Z',
  pull_requests: [],
};
const of = (changes: Record<string, unknown> = {}) =>
  triggeringRunOf({ action: 'completed', workflow_run: { ...run, ...changes } });

describe('the run of a workflow_run event', () => {
  it('is told by GitHub alone', () => {
    expect(of()).toEqual({
      id: '5000',
      attempt: 2,
      event: 'pull_request',
      isCompleted: true,
      headSha: HEAD_SHA,
      headBranch: 'feature/x',
      headRepository: 'mallory/shop',
      repository: 'acme/shop',
      isFork: true,
      startedAtMs: Date.UTC(2026, 10, 22, 15, 14, 52),
    });
  });

  it.each([
    ['its own repository, whatever the case', { head_repository: { full_name: 'ACME/Shop' } }, false],
    ['another one', {}, true],
    ['one that is gone', { head_repository: null }, true],
    ['one with a name that is none', { head_repository: { full_name: 'acme/shop/../x' } }, true],
  ])('a head in %s', (_, changes, isFork) => {
    expect(of(changes)?.isFork).toBe(isFork);
  });

  it('leaves unknown what is not what GitHub sends', () => {
    const strange = { head_sha: 'main', head_branch: 7, run_attempt: 'x', run_started_at: null, event: {} };
    expect(of(strange)).toMatchObject({ headSha: '', headBranch: '', attempt: 1, startedAtMs: 0, event: '' });
  });

  it.each([{}, { workflow_run: null }, { workflow_run: { id: '5000' } }, { workflow_run: { id: -1 } }])(
    'is none in %j',
    (payload) => {
      expect(triggeringRunOf(payload)).toBeNull();
    },
  );
});
