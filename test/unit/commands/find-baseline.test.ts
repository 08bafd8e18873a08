import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BaselineHistory,
  type BaselineWorld,
  findBaseline,
} from '../../../src/commands/find-baseline.ts';
import { parseBaseline } from '../../../src/config/baseline.ts';
import type { BaselineFacts } from '../../../src/config/saved-baseline.ts';
import { UsageError } from '../../../src/config/usage-error.ts';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../../src/demo/server.ts';
import { BaselineError } from '../../../src/github/baseline-error.ts';
import { createPyroscopeClient } from '../../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../../src/sources/pyroscope/discovery.ts';
import { encodeSnapshot } from '../../../src/sources/snapshot/encode.ts';
import { type ProfileSource, SourceError } from '../../../src/sources/source.ts';
import { fakeSource } from '../../support/fake-source.ts';

const NOW_MS = 1795360500000;
const CANDIDATE = { selector: '', fromMs: 1795360238000, untilMs: 1795360491585 };
const COMMIT = '3f2a91c000000000000000000000000000000001';
const SIDE = { selector: '{version="v1"}', window: { fromMs: NOW_MS - 9e8, untilMs: NOW_MS - 8.994e8 } };

let server: RecordedPyroscope;
let source: ProfileSource;
let folder: string;
let bytes: Uint8Array;

beforeAll(async () => {
  const recordingsDir = join(import.meta.dirname, '../../../demo/recordings/windows');
  server = await startRecordedPyroscope({ recordingsDir, nowMs: NOW_MS });
  source = createPyroscopeSource(createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' } }));
  folder = mkdtempSync(join(tmpdir(), 'flamegate-baseline-'));
  const content = { toolVersion: '1.2.3', createdAtMs: NOW_MS - 8e8, sourceLabel: 'a server' };
  bytes = await encodeSnapshot({ ...content, windows: [SIDE], series: [], uploads: [], profiles: [] });
  writeFileSync(join(folder, 'b.snapshot'), bytes);
  writeFileSync(join(folder, 'broken.snapshot'), 'nonsense');
});
afterAll(async () => {
  await source.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const HISTORY: BaselineHistory = {
  commitOf: async () => ({ kind: 'commit', sha: COMMIT, words: 'the base commit 3f2a91c' }),
  artifactOf: async (name) => ({
    kind: 'none',
    words: `the artifact ${name}`,
    why: 'no run has it',
    creates: 'let the next green run on main upload it',
  }),
};

interface Changes {
  readonly history?: BaselineHistory | null;
  readonly facts?: Partial<BaselineFacts>;
  readonly server?: ProfileSource;
}

function find(text: string, changes: Changes = {}) {
  const facts: BaselineFacts = {
    candidate: CANDIDATE,
    services: () => [],
    profileTypes: ['cpu'],
    pyroscope: { url: server.url, headers: {} } as BaselineFacts['pyroscope'],
    githubToken: '',
    isProfilingOff: false,
    origin: 'input baseline',
    ...changes.facts,
  };
  const world: BaselineWorld = {
    nowMs: NOW_MS,
    withServer: (use) => use(changes.server ?? source),
    history: changes.history === undefined ? HISTORY : changes.history,
  };
  return findBaseline(parseBaseline(text.replaceAll('DIR', folder), 'input baseline'), facts, world);
}

const reasonOf = async (text: string, changes: Changes = {}) => {
  const { outcome } = await find(text, changes);
  return outcome.kind === 'none' ? outcome.reason : null;
};

describe('a snapshot', () => {
  test('is opened, with its side', async () => {
    const { outcome, snapshot } = await find('snapshot:DIR/b.snapshot');
    expect(outcome).toMatchObject({
      kind: 'found',
      side: { selector: SIDE.selector, ...SIDE.window },
      saved: { path: `${folder}/b.snapshot`, toolVersion: '1.2.3' },
      unused: [],
      notes: [],
    });
    expect(snapshot?.name).toBe(`${folder}/b.snapshot`);
  });

  test('that does not exist is no baseline yet; one that cannot be read is an error', async () => {
    expect(await reasonOf('snapshot:DIR/none.snapshot')).toMatchObject({
      code: 'FG238',
      message: expect.stringContaining(`the snapshot ${folder}/none.snapshot: there is no such file`),
      remedy: expect.stringContaining('flamegate snapshot --out'),
    });
    await expect(find('snapshot:DIR/broken.snapshot')).rejects.toThrow(SourceError);
    await expect(find('snapshot:DIR')).rejects.toThrow(SourceError);
    await expect(find('snapshot:DIR/broken.snapshot, label:version=3f2a91c')).rejects.toThrow(SourceError);
  });
});

describe('a label', () => {
  test('is looked for before a candidate that may be the same', async () => {
    const { outcome } = await find('label:version=3f2a91c');
    expect(outcome).toMatchObject({
      kind: 'found',
      what: 'version=3f2a91c',
      saved: null,
      side: { selector: '{version="3f2a91c"}' },
      notes: [{ code: 'FG236' }],
    });
    expect(await reasonOf('label:version=9bd04e7')).toMatchObject({
      code: 'FG238',
      message: expect.stringMatching(
        /profiles with version=9bd04e7: .* to 2026-11-22T15:10:38.000Z; it knows that value of other services/,
      ),
    });
  });

  test('that was never sent with this value is told with the values it has', async () => {
    const versions = { candidate: { ...CANDIDATE, selector: '{version="x"}' } };
    expect(await reasonOf('label:version=typo', { facts: versions })).toMatchObject({
      message: expect.stringMatching(/; the label version has the values "3f2a91c", "9bd04e7"$/),
      remedy: expect.stringContaining('Let a load test run whose profiles have version=typo'),
    });
    expect(await reasonOf('label:release=typo', { facts: versions })).toMatchObject({
      message: expect.stringMatching(/; no profile there has the label release$/),
      remedy: expect.stringMatching(/send the label release, as "A label that tells versions apart" in docs/),
    });
  });

  test('of which a server can tell no more is no worse', async () => {
    const listLabelValues = () => Promise.reject(new SourceError('rejected', 'no', 'such method', 'update'));
    expect(await reasonOf('label:version=typo', { server: { ...source, listLabelValues } })).toMatchObject({
      code: 'FG238',
      message: expect.stringMatching(/Z$/),
    });
  });

  test('of one upload is no window', async () => {
    const fromMs = CANDIDATE.fromMs - 600_000;
    const uploads = [{ service: 'a', fromMs, untilMs: fromMs + 1, labels: '{version="v9"}' }];
    expect(await reasonOf('label:version=v9', { server: fakeSource({ uploads }) })).toMatchObject({
      code: 'FG238',
      message: expect.stringContaining(
        'Fake source has a single upload of them, at 2026-11-22T15:00:38.000Z, and one upload is no window',
      ),
    });
    const two = uploads.map((one) => ({ ...one, untilMs: fromMs + 15_001 }));
    expect((await find('label:version=v9', { server: fakeSource({ uploads: two }) })).outcome.kind).toBe(
      'found',
    );
  });

  test('is looked for up to now beside a candidate of another version', async () => {
    const facts = { candidate: { ...CANDIDATE, selector: '{version="3f2a91c"}' } };
    expect((await find('label:version=9bd04e7', { facts })).outcome).toMatchObject({ kind: 'found' });
    // Of the same version there is nothing later than the candidate but the candidate.
    const same = { candidate: { ...CANDIDATE, selector: '{version="9bd04e7"}' } };
    expect(await reasonOf('label:version=9bd04e7', { facts: same })).toMatchObject({ code: 'FG238' });
  });

  test('may be a commit, which is told', async () => {
    expect((await find('label:version=@base')).outcome).toMatchObject({
      what: 'version=3f2a91c, the base commit 3f2a91c',
      side: { selector: '{version="3f2a91c"}' },
    });
    const commitOf = async () =>
      ({ kind: 'none', words: 'the tag v1', why: 'no such tag', creates: 'push it' }) as const;
    expect(await reasonOf('label:version=@tag:v1', { history: { ...HISTORY, commitOf } })).toMatchObject({
      code: 'FG238',
      message: 'there is no baseline yet; looked for the tag v1: no such tag',
    });
  });

  test('is looked for where somebody says', async () => {
    expect(await reasonOf('label:version=3f2a91c now-2d/now-1d')).toMatchObject({ code: 'FG238' });
    expect(await reasonOf('label:version=3f2a91c {pod="nobody"} now-1d/now')).toMatchObject({
      message: expect.stringContaining('with {pod="nobody"}'),
    });
    await expect(find('label:version=3f2a91c now-1m/now')).rejects.toThrow(UsageError);
    await expect(find('label:version=3f2a91c nonsense')).rejects.toThrow(UsageError);
  });
});

describe('an artifact', () => {
  const artifactOf = async () => ({ kind: 'snapshot', bytes, words: 'the artifact b of run 7' }) as const;

  test('is a snapshot by another name', async () => {
    const { outcome, snapshot } = await find('artifact:b@base', { history: { ...HISTORY, artifactOf } });
    expect(outcome).toMatchObject({
      what: 'the artifact b of run 7',
      saved: { path: 'in the artifact b of run 7' },
      side: SIDE.window,
    });
    expect(snapshot?.name).toBe('in the artifact b of run 7');
  });

  test('that holds something else is an error', async () => {
    const broken = async () => ({ ...(await artifactOf()), bytes: bytes.subarray(0, 40) });
    await expect(find('artifact:b@base', { history: { ...HISTORY, artifactOf: broken } })).rejects.toThrow(
      'the snapshot in the artifact b of run 7 cannot be used',
    );
  });
});

describe('a list', () => {
  test('is tried in its order, and what was not found is told', async () => {
    const { outcome } = await find(
      'artifact:b@base, snapshot:DIR/none, label:version=3f2a91c, now-1h/now-50m',
    );
    expect(outcome).toMatchObject({
      what: 'version=3f2a91c',
      unused: [
        { what: 'the artifact b', why: 'no run has it' },
        { what: `the snapshot ${folder}/none`, why: 'there is no such file' },
      ],
      notes: [{ code: 'FG237' }, { code: 'FG236' }],
    });
  });

  test('may end with a window, which always exists', async () => {
    expect((await find('snapshot:DIR/none, now-1h/now-50m')).outcome).toMatchObject({
      what: 'the window now-1h/now-50m',
      side: { fromMs: NOW_MS - 3_600_000 },
      unused: [{ what: `the snapshot ${folder}/none` }],
    });
  });

  test('of which nothing exists is no baseline yet, with all that would create one', async () => {
    const reason = await reasonOf('artifact:b@base, snapshot:DIR/none');
    expect(reason?.remedy).toMatch(
      /^Let the next green run on main upload it; or write it with flamegate snapshot/,
    );
  });
});

describe('what cannot be asked is no answer', () => {
  test('a server that fails ends the search with its own reason', async () => {
    const failing = {
      ...source,
      listSeries: () => Promise.reject(new SourceError('unreachable', 'no answer', 'refused', 'look')),
    };
    const reason = await reasonOf('label:version=3f2a91c, now-1h/now-50m', { server: failing });
    expect(reason).toMatchObject({ code: 'FG101', message: 'no answer: refused' });
  });

  test('so does GitHub', async () => {
    const reason = { code: 'FG141', message: 'may not', remedy: 'add it' };
    const artifactOf = () => Promise.reject(new BaselineError(reason));
    expect(await reasonOf('artifact:b@base, now-1h/now', { history: { ...HISTORY, artifactOf } })).toEqual(
      reason,
    );
  });

  test('outside of GitHub a ref is a usage error', async () => {
    const error = await find('snapshot:DIR/b.snapshot, label:version=@last-green', { history: null }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      message: 'input baseline is not valid',
      why: expect.stringContaining('@last-green'),
      remedy: expect.stringContaining('label:version='),
    });
    expect((await find('label:version=3f2a91c', { history: null })).outcome.kind).toBe('found');
  });

  test('nobody is asked where profiling is off', async () => {
    const facts = { isProfilingOff: true };
    const withServer = () => Promise.reject(new Error('asked'));
    expect(
      await reasonOf('label:version=3f2a91c', { facts, server: { ...source, listSeries: withServer } }),
    ).toMatchObject({
      code: 'FG140',
    });
  });
});
