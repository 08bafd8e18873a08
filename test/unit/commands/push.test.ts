import { copyFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { push as pushRecordings } from '../../../src/commands/push.ts';
import { readFlags } from '../../../src/config/inputs.ts';
import { PUSH_OPTIONS } from '../../../src/config/push-options.ts';
import { type Received, sendJson, startServer } from '../../support/http-server.ts';
import { readPprof } from '../../support/pprof-reader.ts';

const RECORDINGS = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 0);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-push-'));
  writeFileSync(join(folder, 'flamegate.yml'), 'mode: warn\n');
  for (const side of ['baseline', 'candidate']) {
    const path = join(folder, `${side}.json`);
    copyFileSync(join(RECORDINGS, `ai-yolo26.${side}.speedscope.json`), path);
    utimesSync(path, NOW_MS / 1000, NOW_MS / 1000);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

async function push(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = {
    color: false,
    columns: 120,
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    progress: () => undefined,
    step: () => undefined,
  };
  const config = ['--config', join(folder, 'flamegate.yml'), '--service', 'ai-yolo26'];
  const line = readFlags([...config, ...args], env, PUSH_OPTIONS);
  const exitCode = await pushRecordings({ line, env, terminal, nowMs: NOW_MS }, () =>
    Readable.from([Buffer.from(input)]),
  );
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** What a push held: its labels as text, and the profile. */
function pushed({ body }: Received) {
  const { series } = JSON.parse(body.toString()) as {
    series: { labels: { name: string; value: string }[]; samples: { rawProfile: string }[] }[];
  };
  const labels = series.flatMap((one) => one.labels.map(({ name, value }) => `${name}=${value}`)).join(' ');
  return { labels, ...readPprof(Buffer.from(series[0]?.samples[0]?.rawProfile ?? '', 'base64')) };
}

const totalOf = ({ stacks }: Pick<ReturnType<typeof pushed>, 'stacks'>) =>
  [...stacks.values()].reduce((sum, [value = 0n]) => sum + value, 0n);

const file = (name: string) => join(folder, name);

describe('to a server', () => {
  const good = () => startServer((_request, response) => sendJson(response, {}));

  test('each recording arrives, with labels and its own time', async () => {
    const { url, received } = await good();
    const env = { PYROSCOPE_URL: url, PYROSCOPE_TENANT_ID: 'team-a', ENVIRONMENT: 'loadtest' };
    const args = [
      '--label',
      'version=3f2a91c',
      '--interval',
      '15s',
      file('baseline.json'),
      file('candidate.json'),
    ];
    const { exitCode, out, err } = await push(args, env);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const uploads = received.map(pushed);
    expect(uploads.map(({ labels }) => labels)).toEqual(
      Array(2).fill('__name__=process_cpu service_name=ai-yolo26 version=3f2a91c environment=loadtest'),
    );
    expect(uploads.map(totalOf)).toEqual([2_470_000_000n, 2_420_000_000n]);
    const startNanos = BigInt(NOW_MS - 15_000) * 1_000_000n;
    expect(uploads.map(({ timeNanos }) => timeNanos)).toEqual([startNanos, startNanos + 1_000_000n]);
    expect(received.map(({ headers }) => headers['x-scope-orgid'])).toEqual(['team-a', 'team-a']);
    expect(out.replaceAll(folder, '').replaceAll(url, 'URL')).toBe(
      [
        'process_cpu:cpu:nanoseconds:cpu:nanoseconds {service_name="ai-yolo26", version="3f2a91c", environment="loadtest"} to Pyroscope at URL',
        '  /baseline.json: 2.47 s CPU in 27 stacks, 10 ms a sample, from 2026-11-22T11:59:45.000Z for 15 s',
        '  /candidate.json: 2.42 s CPU in 19 stacks, 10 ms a sample, from 2026-11-22T11:59:45.001Z for 15 s',
      ].join('\n'),
    );
  });

  test('what cannot be used is named, and the others are pushed all the same', async () => {
    const { url, received } = await good();
    writeFileSync(file('broken.json'), '{"shared":');
    writeFileSync(file('idle.folded'), 'main;serve 0\n');
    const args = ['--pyroscope-url', url, '--interval', '15s'];
    const names = ['broken.json', 'missing.json', 'idle.folded', 'baseline.json'].map(file);
    const { exitCode, err } = await push([...args, ...names]);
    expect(exitCode).toBe(2);
    expect(received).toHaveLength(1);
    expect(err.replaceAll(folder, '')).toMatch(
      /^error: \/broken\.json was not pushed: .+\n {2}why: .+truncated/,
    );
    expect(err).toContain('missing.json cannot be read');
    expect(err).toContain('idle.folded: no samples, so there is nothing to push');
    expect(err).toMatch(/\n2 of 4 recordings failed$/);
  });

  test('standard input ended now', async () => {
    const { url, received } = await good();
    const args = ['--pyroscope-url', url, '--interval', '10s', '--sample-rate', '50', '--quiet', '-'];
    expect(await push(args, {}, 'main;work 3\nmain 2\n')).toEqual({ exitCode: 0, out: '', err: '' });
    const [upload] = received.map(pushed);
    expect(upload).toMatchObject({ timeNanos: BigInt(NOW_MS - 10_000) * 1_000_000n, period: 20_000_000n });
    expect(upload && totalOf(upload)).toBe(100_000_000n);
  });

  test('a recording that the server refuses is wrong input; the next is tried', async () => {
    const message = 'profile is outside of ingestion window';
    const { url, received } = await startServer((_request, response, count) =>
      sendJson(response, { code: 'invalid_argument', message }, count === 1 ? 400 : 200),
    );
    const args = ['--pyroscope-url', url, '--interval', '15s', file('baseline.json'), file('candidate.json')];
    const { exitCode, out, err } = await push(args);
    expect(exitCode).toBe(2);
    expect(received).toHaveLength(2);
    expect(err).toContain('baseline.json was not pushed');
    expect(err).toContain('Push right after recording');
    expect(out).toContain('candidate.json: 2.42 s CPU');
  });

  test('a server that fails ends with 4', async () => {
    const { url } = await startServer((_request, response) => sendJson(response, {}, 500));
    const args = ['--pyroscope-url', url, '--interval', '15s', file('missing.json'), file('baseline.json')];
    expect((await push(args)).exitCode).toBe(4);
  });

  test('stacks deeper than a server keeps are pointed out', async () => {
    const { url } = await good();
    writeFileSync(file('deep.folded'), `${Array.from({ length: 1001 }, (_, i) => `f${i}`).join(';')} 3\n`);
    const { exitCode, err } = await push(['--pyroscope-url', url, '--interval', '15s', file('deep.folded')]);
    expect(exitCode).toBe(0);
    expect(err).toContain('stacks of 1001 frames; Pyroscope keeps the outer 1000');
  });
});

test('a length that only samples tell is pointed out', async () => {
  const args = ['--dry-run', file('baseline.json')];
  const { exitCode, out, err } = await push(args);
  expect(exitCode).toBe(0);
  expect(out).toContain('for 2.44 s');
  expect(err).toBe(
    `${file('baseline.json')}: length taken from its samples: give --interval (py-spy leaves idle time out, so it began earlier)`,
  );
  expect((await push(args, { PROFILE_INTERVAL: '15' })).err).toBe('');
  expect((await push([...args, '--from', 'now-5m', '--until', 'now-4m'])).err).toBe('');
});

test('a dry run needs no server', async () => {
  const { exitCode, out } = await push(['--dry-run', '--interval', '15s', file('baseline.json')]);
  expect(exitCode).toBe(0);
  expect(out).toContain('{service_name="ai-yolo26"} to nowhere, since this is a dry run');
  expect(out).toContain('2.47 s CPU in 27 stacks');
});

test.each([
  [[], 'push needs a recording'],
  [['-', '-'], 'standard input is given twice'],
  [['recording.json'], 'pyroscope-url is missing'],
])('%j', async (args, message) => {
  await expect(push(args)).rejects.toMatchObject({ name: 'UsageError', message });
});
