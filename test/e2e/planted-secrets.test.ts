import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/command-names.ts';
import { startProxy } from '../support/connect-proxy.ts';
import { RECORDED } from '../support/hostile-pyroscope.ts';
import {
  ECHOES,
  expectNone,
  plantSecrets,
  SECRETS,
  SENT,
  USERS,
  type Way,
} from '../support/planted-secrets.ts';
import { runCli } from '../support/run-cli.ts';
import { writtenFiles } from '../support/written-files.ts';

/** No command prints or writes a secret, wherever it is given and whatever a server says. */

const TIME_LIMIT_MS = 120_000;
const planted = plantSecrets();

const HEADER_FLAGS = ['--header', `X-Api-Key: ${SECRETS.key}`, '--header', `Cookie: ${SECRETS.cookie}`];
const WINDOWS = ['--baseline', RECORDED.baseline, '--candidate', RECORDED.candidate, '--settle', 'none'];
const RECORDING = 'main;work 90\nmain;rest 10\n';
const reportsIn = (place: string) =>
  ['json', 'md', 'html', 'junit', 'summary'].flatMap((form) => [
    `--report-${form}`,
    `${place}/report.${form}`,
  ]);

/** Commands that may talk to a server, each with all it can write. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  gate: ['gate', ...WINDOWS, ...reportsIn('out'), '--report-profiles', 'out/profiles', '--verbose'],
  doctor: ['doctor', ...WINDOWS],
  snapshot: ['snapshot', '--window', RECORDED.baseline, '--out', 'out/saved.snapshot'],
  init: ['init', '--window', '1795359983000/1795360491585'],
  calibrate: [
    'calibrate',
    ...['--from', '1795359983000', '--to', '1795360491585', '--window', '2m'],
    ...['--report-json', 'out/calibration.json', '--write', 'out/flamegate.yml'],
  ],
  push: ['push', '--service', 'pushed', '--interval', '15s', 'recording.folded'],
  config: ['config', '--print', ...WINDOWS],
  signoff: [
    'signoff',
    ...['--from', `v1=${RECORDED.baseline}`, '--to', `v2=${RECORDED.candidate}`, '--settle', 'none'],
    ...['--out', 'out/signoff', '--verbose'],
  ],
  'config as JSON': ['config', '--json', ...WINDOWS],
};
/** Those that ask it anything. */
const ECHOED_TO = Object.entries(ASKING).filter(([name]) => !name.startsWith('config'));

/** Commands that read what others wrote in the same planted.folder, and the demo, which is its own server: each with all it can write. */
const READING = [
  ['render', 'out/report.json', '--md', '--html', '--junit', '--summary'],
  ['explain', 'iou', '--report-json', 'out/report.json'],
  ['merge', 'out/report.json', ...reportsIn('merged'), '--verbose'],
  ['history', 'add', '--trend', 'out/trend.jsonl', 'out/report.json'],
  ['history', 'page', 'out/trend.jsonl', '--out', 'out/trend.html'],
  ['signoff', '--verify', 'out/signoff'],
  ['compare', 'recording.folded', 'recording.folded', ...reportsIn('compared'), '--verbose'],
  ['demo', ...reportsIn('demo'), '--report-profiles', 'demo/profiles', '--verbose'],
];

interface Ways {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The ways to authenticate, one at a time, with a proxy that has a password of its own. */
async function waysOf(url: string, proxied = false): Promise<Readonly<Record<Way, Ways>>> {
  const proxy = await startProxy(Number(new URL(url).port));
  const user = encodeURIComponent(SECRETS.proxyPassword);
  const env = {
    GITHUB_TOKEN: SECRETS.github,
    HTTP_PROXY: proxy.url.replace('http://', `http://${USERS.proxy}:${user}@`),
    ...(!proxied && { NO_PROXY: '127.0.0.1' }),
  };
  const at = ['--pyroscope-url', url, ...HEADER_FLAGS];
  return {
    'flags with a token': { args: [...at, '--pyroscope-token', SECRETS.token], env },
    'variables with a password': {
      args: at,
      env: { ...env, PYROSCOPE_USERNAME: USERS.pyroscope, PYROSCOPE_PASSWORD: SECRETS.password },
    },
  };
}

async function runAll(
  args: readonly string[],
  { args: more, env }: Ways,
  cwd = mkdtempSync(join(planted.folder, 'run-')),
) {
  writeFileSync(join(cwd, 'recording.folded'), RECORDING);
  const result = await runCli([...args, ...more, '--debug'], { cwd, env, nowMs: RECORDED.nowMs });
  expectNone(`${args[0]} stdout`, result.stdout);
  expectNone(`${args[0]} stderr`, result.stderr);
  const files = writtenFiles(cwd);
  for (const [path, content] of files) expectNone(`${args[0]} ${path}`, path + content.toString('latin1'));
  return { ...result, files, cwd };
}

describe('the command line', { timeout: TIME_LIMIT_MS }, () => {
  test('no command is left out', () => {
    const run = [...Object.values(ASKING), ...READING].map(([name]) => name);
    expect([...new Set(run)].sort()).toEqual([...COMMANDS].sort());
  });

  test.each(Object.keys(SENT) as Way[])('%s: a server with secrets in names and labels', async (way) => {
    const { url } = await planted.startHostile('', way);
    const found = new Map<string, Awaited<ReturnType<typeof runAll>>>();
    for (const [name, args] of Object.entries(ASKING)) {
      const ways = await waysOf(url, name === 'gate');
      found.set(name, await runAll(args, ways[way] as Ways));
    }
    // What was hidden is in what was looked at.
    const gate = found.get('gate');
    expect(gate?.exitCode, gate?.stderr).toBeLessThan(4);
    expect([...(gate?.files.keys() ?? [])].length).toBeGreaterThan(6);
    expect(gate?.stdout).toContain('**********');
    expect([...(found.get('snapshot')?.files.keys() ?? [])]).toContain('out/saved.snapshot');
    expect([...(found.get('init')?.files.keys() ?? [])]).toContain('.github/flamegate.yml');
    expect([...(found.get('calibrate')?.files.keys() ?? [])]).toContain('out/calibration.json');
    const signoff = found.get('signoff');
    expect([...(signoff?.files.keys() ?? [])].filter((path) => path.startsWith('out/signoff/'))).toHaveLength(
      7,
    );
    expect(signoff?.files.get('out/signoff/sign-off.md')?.toString()).toContain('**********');
    for (const name of ['doctor', 'init', 'push'])
      expect(found.get(name)?.exitCode, found.get(name)?.stderr).toBe(0);
  });

  test.each(Object.keys(ECHOES))('a server that echoes secrets in %s', async (echo) => {
    const { url } = await planted.startHostile(echo);
    const [[, way] = []] = Object.entries(await waysOf(url)).slice(echo.length % 2);
    await Promise.all(
      ECHOED_TO.map(async ([name, args]) => {
        const { exitCode, stdout, stderr } = await runAll(args, way as Ways);
        expect(exitCode, `${name}: ${stdout}${stderr}`).toBeGreaterThan(1);
        expect(stdout + stderr, `${name} tells nothing`).toContain('***');
      }),
    );
    expect(planted.elsewhere.received).toEqual([]);
  });

  const URL_WITH_USER = `http://${USERS.url}:${encodeURIComponent(SECRETS.urlPassword)}@127.0.0.1:9`;
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['a password in the URL', ['gate', ...WINDOWS, '--pyroscope-url', URL_WITH_USER], {}],
    ['a password in the URL of the environment', ['gate', ...WINDOWS], { PYROSCOPE_URL: URL_WITH_USER }],
    ['a password in the URL of Grafana', ['config', '--print', '--grafana-url', URL_WITH_USER], {}],
    ['an option with a mistake', ['gate', ...WINDOWS, `--pyroscope-tokn=${SECRETS.token}`], {}],
    [
      'a token where a file would stand',
      ['gate', ...WINDOWS, SECRETS.token],
      { PYROSCOPE_TOKEN: SECRETS.token },
    ],
    [
      'a header that is none',
      [
        'gate',
        ...WINDOWS,
        '--pyroscope-url',
        'http://127.0.0.1:9',
        '--header',
        `Authorization Bearer ${SECRETS.token}`,
      ],
      { PYROSCOPE_TOKEN: SECRETS.token },
    ],
    [
      'a header with a line break',
      [
        'gate',
        ...WINDOWS,
        '--pyroscope-url',
        'http://127.0.0.1:9',
        '--header',
        `X-Api-Key: ${SECRETS.key}\nX: y`,
      ],
      {},
    ],
    [
      'a proxy that is none',
      ['gate', ...WINDOWS, '--pyroscope-url', 'http://127.0.0.1:9'],
      { HTTP_PROXY: `socks5://u:${encodeURIComponent(SECRETS.proxyPassword)}@proxy` },
    ],
    [
      'a proxy without its scheme',
      ['gate', ...WINDOWS, '--pyroscope-url', 'http://127.0.0.1:9'],
      { HTTP_PROXY: `u:${encodeURIComponent(SECRETS.proxyPassword)}@127.0.0.1:9` },
    ],
  ])('%s', async (_, args, env) => {
    const { exitCode } = await runAll(args, { args: [], env });
    expect(exitCode).toBeGreaterThan(1);
  });

  describe('a token in place of any other setting', async () => {
    const { stdout } = await runCli(['gate', '--help'], { cwd: tmpdir() });
    const options = [...stdout.matchAll(/^ +(--[a-z-]+) /gmu)].map(([, option]) => option as string);
    const at = ['gate', ...WINDOWS, '--pyroscope-url', 'http://127.0.0.1:9'];
    const long = `${SECRETS.token}/${'0123456789'.repeat(50)}`;

    test('with as many as there are', () => {
      expect(options.length).toBeGreaterThan(30);
    });

    test.each(options)('%s', async (option) => {
      const values = [
        [SECRETS.token, SECRETS.token],
        [SECRETS.token, `{${SECRETS.token}}`],
        [long, `a=${long}`],
      ] as const;
      await Promise.all(
        values.map(async ([token, text]) => {
          // Where it is the name of a report, the report is written there, as asked for.
          const cwd = mkdtempSync(join(planted.folder, 'run-'));
          const env = { PYROSCOPE_TOKEN: token };
          const { exitCode, stdout, stderr } = await runCli([...at, option, text], { cwd, env });
          expect([0, 2, 4], stderr).toContain(exitCode);
          expect(stdout + stderr).not.toMatch(/^\s*$|itself failed/u);
          expectNone('stdout and stderr', stdout + stderr);
          for (const [path, content] of writtenFiles(cwd)) expectNone(path, content);
        }),
      );
    });
  });

  test('commands that read what another wrote', async () => {
    const { url } = await planted.startHostile();
    const way = (await waysOf(url))['flags with a token'] as Ways;
    const { cwd } = await runAll(ASKING.gate ?? [], way);
    await runAll(ASKING.signoff ?? [], way, cwd);
    const offline = { args: [], env: { ...way.env, PYROSCOPE_TOKEN: SECRETS.token } };
    for (const args of READING) {
      const { exitCode, stdout, stderr } = await runAll(args, offline, cwd);
      // The names of both sides differ, and two recordings of a few samples are too little.
      const isOpen = args[0] === 'merge' || args[0] === 'compare';
      expect(exitCode, `${args[0]}: ${stdout}${stderr}`).toBe(isOpen ? 3 : 0);
    }
    const written = [...writtenFiles(cwd).keys()];
    for (const place of ['out', 'merged', 'compared', 'demo']) {
      for (const form of ['json', 'md', 'html', 'summary'])
        expect(written).toContain(`${place}/report.${form}`);
    }
    expect(written).toEqual(expect.arrayContaining(['out/summary.md', 'out/trend.jsonl', 'out/trend.html']));
  });
});
