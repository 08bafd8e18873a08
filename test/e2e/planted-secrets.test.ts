import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/command-names.ts';
import { type Fault, type RecordedPyroscope, servePyroscope } from '../../src/demo/server.ts';
import { startProxy } from '../support/connect-proxy.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { HEAD_SHA } from '../support/github-context.ts';
import { RECORDED, renamedRecordings } from '../support/hostile-pyroscope.ts';
import { startServer } from '../support/http-server.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { writtenFiles } from '../support/written-files.ts';

/**
 * Secrets in every place where one can be put, and a server that says them back wherever it can. None may be in anything that is
 * written, printed or sent elsewhere; the command that masks them in the log is the one place where they stand. All of them are
 * made up.
 */

const TIME_LIMIT_MS = 120_000;
const SECRETS = {
  token: 'PLANTED/token+"0a\\%41',
  password: 'PLANTED-password:/?#&0b',
  key: 'PLANTED=key=0c',
  cookie: 'PLANTED-cookie-0d',
  github: 'PLANTED-github-token-0e',
  proxyPassword: 'PLANTED@proxy/0f',
  urlPassword: 'PLANTED%url-0g',
} as const;
const USERS = { pyroscope: 'planted-user', proxy: 'planted-proxy-user', url: 'planted-url-user' };

/** The forms in which the secrets would be of use to somebody, made without the code under test. */
const FORMS = (() => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const alone = Object.values(SECRETS).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64(secret),
    Buffer.from(secret).toString('base64url'),
  ]);
  const pairs = [
    base64(`${USERS.pyroscope}:${SECRETS.password}`),
    base64(`${USERS.proxy}:${SECRETS.proxyPassword}`),
    base64(`${USERS.url}:${SECRETS.urlPassword}`),
  ];
  return [...alone, ...pairs, 'PLANTED'];
})();

function expectNone(where: string, content: Buffer | string): void {
  const bytes = Buffer.from(content);
  const found = FORMS.filter((form) => bytes.includes(form));
  const at = found[0] === undefined ? 0 : bytes.indexOf(found[0]);
  expect(found, `${where}: ${bytes.subarray(Math.max(0, at - 80), at + 80)}`).toEqual([]);
}

let folder: string;
let servers: RecordedPyroscope[];
let elsewhere: Awaited<ReturnType<typeof startServer>>;

/** What a server can say back is what it is sent. */
const SENT = {
  'flags with a token': [SECRETS.token, SECRETS.key, SECRETS.cookie],
  'variables with a password': [SECRETS.password, SECRETS.key, SECRETS.cookie],
} as const;
type Way = keyof typeof SENT;

function recordingsWith([first, second, third]: (typeof SENT)[Way]) {
  return renamedRecordings(['ai-yolo26', 'ai-clip', 'ai-llm'], {
    label: (name, value, service) => {
      if (name === 'version') return value + first;
      if (name === 'pod') return `${value} ${second} ${Buffer.from(third).toString('base64')}`;
      return name === 'service_name' && service === 'ai-llm' ? `ai-llm-${first}` : value;
    },
    frame: (frame) => {
      const secret = [first, second, third][frame.name.length % 3] as string;
      const file = `/${encodeURIComponent(secret)}/${frame.file}`;
      return { ...frame, name: `${frame.name} ${secret}`, file };
    },
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-planted-'));
  servers = [];
  elsewhere = await startServer((_, response) => void response.end('{}'));
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a server that means harm, or a proxy that means well, answers with the headers of the request in it. */
const ECHOES: Readonly<Record<string, (headers: Headers, elsewhere: string) => Fault>> = {
  'an error': (headers) =>
    answer(400, 'application/json', JSON.stringify({ code: 'invalid_argument', message: said(headers) })),
  'plain text': (headers) => answer(500, 'text/plain', said(headers)),
  'a login page': (headers) => answer(200, 'text/html', `<html><title>${said(headers)}</title></html>`),
  'a refusal': (headers) => answer(403, 'application/json', JSON.stringify({ message: said(headers) })),
  'a content type': (headers) => answer(200, `text/x; said="${headers['x-api-key']}"`, ''),
  'a redirect': (headers, url) => ({
    ...answer(302, 'text/plain', ''),
    headers: {
      location: `${url}/${encodeURIComponent(said(headers))}?said=${encodeURIComponent(said(headers))}`,
    },
  }),
};

function answer(status: number, type: string, body: string): Extract<Fault, { kind: 'answer' }> {
  return { kind: 'answer', status, headers: { 'content-type': type }, body };
}

function said(headers: Headers): string {
  const decoded = Buffer.from(String(headers.authorization).replace('Basic ', ''), 'base64');
  return `${headers.authorization} ${headers['x-api-key']} ${headers.cookie} ${decoded.toString('latin1')}`;
}

async function startHostile(echo = '', way: Way = 'flags with a token'): Promise<RecordedPyroscope> {
  const recordings = await recordingsWith(SENT[way]);
  const faults = ECHOES[echo];
  const server = await servePyroscope(() => ({ recordings, nowMs: RECORDED.nowMs }), {
    ...(faults && { faults: ({ headers }) => faults(headers, elsewhere.url) }),
    onPost: ({ path }) => (path.endsWith('/Push') ? { status: 200, body: {} } : undefined),
  });
  servers.push(server);
  return server;
}

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

/** Commands that read what others wrote in the same folder, and the demo, which is its own server: each with all it can write. */
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
  cwd = mkdtempSync(join(folder, 'run-')),
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
    const { url } = await startHostile('', way);
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
    const { url } = await startHostile(echo);
    const [[, way] = []] = Object.entries(await waysOf(url)).slice(echo.length % 2);
    await Promise.all(
      ECHOED_TO.map(async ([name, args]) => {
        const { exitCode, stdout, stderr } = await runAll(args, way as Ways);
        expect(exitCode, `${name}: ${stdout}${stderr}`).toBeGreaterThan(1);
        expect(stdout + stderr, `${name} tells nothing`).toContain('***');
      }),
    );
    expect(elsewhere.received).toEqual([]);
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
          const cwd = mkdtempSync(join(folder, 'run-'));
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
    const { url } = await startHostile();
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

describe('the Action', { timeout: TIME_LIMIT_MS }, () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startFakeGitHub();
  });
  afterEach(() => github.close());

  /** One step, everything it leaves behind, and that what it masks is masked first. */
  async function step(
    inputs: Readonly<Record<string, string>>,
    more: {
      readonly apiUrl?: string;
      readonly eventName?: string;
      readonly payload?: unknown;
      readonly action?: 'comment/action.yml';
    } = {},
  ) {
    const place = mkdtempSync(join(folder, 'step-'));
    const proxyUser = `http://${USERS.proxy}:${encodeURIComponent(SECRETS.proxyPassword)}@127.0.0.1:9`;
    const result = await runAction({
      folder: place,
      inputs,
      token: SECRETS.github,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      eventName: 'pull_request',
      payload: {
        number: FAKE_PULL_REQUEST,
        pull_request: {
          number: FAKE_PULL_REQUEST,
          head: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY } },
          base: { sha: '2'.repeat(40), repo: { full_name: FAKE_REPOSITORY } },
        },
      },
      sha: '1'.repeat(40),
      runId: '5000',
      nowMs: RECORDED.nowMs,
      env: {
        RUNNER_DEBUG: '1',
        ACTIONS_STEP_DEBUG: 'true',
        HTTP_PROXY: proxyUser,
        NO_PROXY: '127.0.0.1',
      },
      ...more,
    });
    const lines = result.stdout.split('\n');
    const isMask = (line: string) => line.startsWith('::add-mask::');
    const shown = lines.filter((line) => !isMask(line));
    expect(lines.findIndex((line) => !isMask(line))).toBe(lines.filter(isMask).length);
    expectNone('log', shown.join('\n'));
    expectNone('stderr', result.stderr);
    rmSync(join(place, 'event.json'), { force: true });
    for (const [path, content] of writtenFiles(place)) expectNone(path, path + content.toString('latin1'));
    for (const { path, body } of github.requests) expectNone(`request ${path}`, path + body);
    const masked = result.commands
      .filter(({ command }) => command === 'add-mask')
      .map(({ message }) => message);
    return { ...result, masked };
  }

  const INPUTS = {
    baseline: RECORDED.baseline,
    candidate: RECORDED.candidate,
    settle: 'none',
    headers: `X-Api-Key: ${SECRETS.key}\nCookie: ${SECRETS.cookie}`,
    'pyroscope-token': SECRETS.token,
    issues: 'on-fail',
    comment: 'always',
  };

  test('a server with secrets in names and labels', async () => {
    const { url } = await startHostile();
    const { masked, summary, outputs } = await step({ ...INPUTS, 'pyroscope-url': url });
    expect(outputs.verdict).toMatch(/fail|inconclusive/);
    expect(github.comments).toHaveLength(1);
    expect(summary).toContain('********');
    const known = ['token', 'key', 'cookie', 'github', 'proxyPassword'] as const;
    for (const name of known) {
      const secret = SECRETS[name];
      expect(masked).toContain(secret);
      expect(masked).toContain(Buffer.from(secret).toString('base64'));
      expect(masked).toContain(encodeURIComponent(secret));
      expect(masked).toContain(JSON.stringify(secret).slice(1, -1));
    }
    expect(masked).toContain(Buffer.from(`${USERS.proxy}:${SECRETS.proxyPassword}`).toString('base64'));
  });

  test('a password, and each line of a secret with several', async () => {
    const { url } = await startHostile('', 'variables with a password');
    const key = '-----PLANTED KEY-----\nPLANTED line one\nPLANTED line two';
    const { masked } = await step({
      ...INPUTS,
      'pyroscope-url': url,
      'pyroscope-token': key,
      'pyroscope-username': USERS.pyroscope,
      'pyroscope-password': SECRETS.password,
    });
    for (const line of key.split('\n')) expect(masked).toContain(line);
    expect(masked).toContain(Buffer.from(`${USERS.pyroscope}:${SECRETS.password}`).toString('base64'));
  });

  test.each(Object.keys(ECHOES))('a server that echoes secrets in %s', async (echo) => {
    const { url } = await startHostile(echo);
    const { exitCode } = await step({ ...INPUTS, 'pyroscope-url': url });
    expect(exitCode).not.toBe(0);
    expect(elsewhere.received).toEqual([]);
  });

  test.each([SECRETS.cookie, SECRETS.token])(
    '%s where a window would stand, in the log, in what is told for debugging and in the check run',
    async (secret) => {
      const { stdout, exitCode } = await step({ ...INPUTS, baseline: secret });
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/^::debug::.*\*\*\*/mu);
      expect(JSON.stringify(github.checks)).toContain('***');
    },
  );

  test('a GitHub that says the token back', async () => {
    const { url } = await startHostile();
    const echoing = await startServer((request, response) => {
      const message = `${request.headers.authorization} is not welcome`;
      response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    const asked = { ...INPUTS, 'pyroscope-url': url, baseline: 'artifact:saved@last-green' };
    const { stdout } = await step(asked, { apiUrl: echoing.url });
    expect(stdout).toContain('is not welcome');
    await step({ ...INPUTS, 'pyroscope-url': url }, { apiUrl: echoing.url });
    const payload = {
      workflow_run: {
        id: 5000,
        run_attempt: 1,
        event: 'pull_request',
        status: 'completed',
        conclusion: 'success',
        head_sha: HEAD_SHA,
        head_branch: 'x',
        head_repository: { full_name: 'fork/shop' },
        repository: { full_name: FAKE_REPOSITORY },
      },
    };
    const told = await step(
      {},
      { apiUrl: echoing.url, action: 'comment/action.yml', eventName: 'workflow_run', payload },
    );
    expect(told.stdout).toContain('is not welcome');
    expect(told.exitCode).toBe(2);
  });
});
