import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type RecordedPyroscope, servePyroscope } from '../../src/demo/server.ts';
import type { Report } from '../../src/report/report.ts';
import { chromiumPath, SOON } from '../browser/open-page.ts';
import { CHROMIUM_ARGS } from '../support/chromium.ts';
import {
  FAKE_PULL_REQUEST,
  FAKE_REPOSITORY,
  type FakeGitHub,
  startFakeGitHub,
} from '../support/fake-github.ts';
import { mustNest } from '../support/fuzz/rendered.ts';
import { allNodes, parseGfm } from '../support/gfm.ts';
import { RECORDED, renamedRecordings } from '../support/hostile-pyroscope.ts';
import { PLANTED_NAMES } from '../support/planted-names.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { runnerCommands, runnerOutputs } from '../support/runner-log.ts';
import { parseXml, type XmlElement } from '../support/xml.ts';

/** Names and answers of a server that try to become something else, through the built programs, read by the parsers of others. */

const TIME_LIMIT_MS = 180_000;
const HEAD_SHA = '9bd04e7c3a1f5d2e8b6490a7c1d3e5f70819a2b4';
/** The first two keep their names: they fail, and so are in every part of a report. */
const SERVICES = ['ai-yolo26', 'nemotron-backend', 'ai-clip', 'ai-llm', 'ai-florence', 'ai-enrichment'];
const plantedAt = (index: number) => PLANTED_NAMES[index % PLANTED_NAMES.length] as string;
/**
 * What the others are called: commands of both forms, which stand in a log, also where a line begins; an end of an output; a path,
 * with what steers a terminal.
 */
const PLANTED_SERVICES = [
  '::set-output name=verdict::planted',
  '##[set-output name=verdict]planted',
  '\nverdict<<planted\npass\nplanted\n',
  '../../../planted\u001b[2J\u009b31m\u202e\u0007',
];

let folder: string;
let server: RecordedPyroscope;
let refusing: RecordedPyroscope;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-injection-'));
  const recordings = await renamedRecordings(SERVICES, {
    label: (name, value, service) => {
      const index = SERVICES.indexOf(service);
      if (name === 'service_name') return PLANTED_SERVICES[index - 2] ?? value;
      return name === 'version' || name === 'pod' ? `${value}${plantedAt(index + value.length)}` : value;
    },
    frame: (frame) => {
      const planted = plantedAt(hashOf(frame.name));
      // At the start and at the end: both are places where something may begin.
      return { ...frame, name: `${planted}${frame.name}${planted}`, file: `${planted}/${frame.file}` };
    },
  });
  server = await servePyroscope(() => ({ recordings, nowMs: RECORDED.nowMs }), {
    onPost: ({ path }) => (path.endsWith('/Push') ? { status: 200, body: {} } : undefined),
  });
  refusing = await servePyroscope(() => ({ recordings, nowMs: RECORDED.nowMs }), {
    faults: ({ count }) => {
      const message = PLANTED_NAMES.slice(count % 7).join(count % 2 === 0 ? '\n' : ' ');
      const headers = {
        'content-type': count % 2 === 0 ? 'application/json' : plantedAt(count).replace(/[^ -~]/gu, ''),
      };
      return {
        kind: 'answer',
        status: 400,
        headers,
        body: count % 2 === 0 ? JSON.stringify({ message }) : message,
      };
    },
  });
}, TIME_LIMIT_MS);
afterAll(async () => {
  await Promise.all([server.close(), refusing.close()]);
  rmSync(folder, { recursive: true });
});

function hashOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

const PLANTED = /planted/iu;

/** What GitHub would make of a text: markup of ours alone, and nothing in the text that it makes links or mentions of. */
function expectInertMarkdown(where: string, markdown: string): void {
  expect(markdown, where).toMatch(PLANTED);
  for (const node of allNodes(parseGfm(markdown))) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      expect(node.url, where).not.toMatch(/^[^?#]*planted|^javascript/iu);
      expect(node.url, where).toMatch(/^(?:https?:\/\/|#)/u);
    }
    // In a heading of ours a name is code and holds no tag.
    if (node.type === 'html')
      expect(node.value.replace(/<code>[^<>]*<\/code>/gu, ''), where).not.toMatch(
        /planted|<script|<img|\son\w+=/iu,
      );
    if (node.type === 'code') expect(node.value, where).not.toMatch(PLANTED);
    if (node.type === 'text') {
      expect(node.value, where).not.toMatch(
        /@planted|#47\d\d|GH-47|\/\/planted|www\.planted|:tada:|\$planted/iu,
      );
    }
    expect(['footnoteReference', 'delete', 'imageReference', 'linkReference'], where).not.toContain(
      node.type,
    );
  }
}

function namesIn(element: XmlElement): string[] {
  return [element.name, ...Object.keys(element.attributes), ...element.children.flatMap(namesIn)];
}

/** Nothing in a text may steer a terminal; colours are ours. */
function expectInertTerminal(where: string, text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const withoutColours = text.replace(/\u001b\[[\d;]*m/gu, '');
  expect(withoutColours, where).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
}

async function expectInertPage(page: Page): Promise<void> {
  const live = await page.evaluate<{ ran: unknown; names: string[]; links: string[] }>(`({
    ran: window.planted,
    names: [...document.querySelectorAll('*')].flatMap((one) => [one.tagName, ...one.getAttributeNames()]),
    links: [...document.links].map(({ href }) => href),
  })`);
  expect(live.names.filter((name) => /planted|^img$|^on|autofocus/iu.test(name))).toEqual([]);
  // What stands behind # is the page's own.
  expect(live.links.filter((href) => !/^file:[^?#]*#/u.test(href) && PLANTED.test(href))).toEqual([]);
  expect(live.ran).toBeUndefined();
  expect(await page.content()).toMatch(PLANTED);
}

/** Files were written in their folder only, under names that mean nothing to anybody. */
function expectSafeFiles(place: string): void {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' });
  for (const path of files)
    for (const part of path.split('/')) expect(part).toMatch(/^[\w][\w.-]*$|^\.github$/u);
  for (const path of ['/tmp/planted-absolute', join(tmpdir(), 'planted'), join(folder, 'planted')]) {
    expect(readdirSync(join(path, '..'))).not.toContain(path.split('/').at(-1));
  }
}

describe('the command line in a job', { timeout: TIME_LIMIT_MS }, () => {
  let place: string;
  let result: CliResult;
  const reportsIn = (to: string) =>
    ['json', 'md', 'html', 'junit', 'summary'].flatMap((form) => [
      `--report-${form}`,
      `${to}/report.${form}`,
    ]);
  const run = (
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    url = server.url,
    cwd = place,
  ) =>
    runCli([...args, '--pyroscope-url', url], {
      cwd,
      env: { GITHUB_ACTIONS: 'true', ...env },
      nowMs: RECORDED.nowMs,
    });
  const WINDOWS = ['--baseline', RECORDED.baseline, '--candidate', RECORDED.candidate, '--settle', 'none'];

  beforeAll(async () => {
    place = mkdtempSync(join(folder, 'cli-'));
    const args = [
      'gate',
      ...WINDOWS,
      ...reportsIn('out'),
      '--report-profiles',
      'out/profiles',
      '--verbose',
      '--top',
      '50',
    ];
    result = await run([...args, '--mixed-windows', 'allow'], { FORCE_COLOR: '1' });
  }, TIME_LIMIT_MS);
  const written = (path: string) => readFileSync(join(place, path), 'utf8');

  test('judged what was planted', () => {
    expect(result.exitCode, result.stderr).toBe(1);
    const report = JSON.parse(written('out/report.json')) as Report;
    expect(report.comparisons.map(({ service }) => service)).toEqual(
      expect.arrayContaining(PLANTED_SERVICES),
    );
    const names = report.comparisons.flatMap(({ functions }) => functions.map(({ name }) => name)).join('\n');
    expect(PLANTED_NAMES.filter((name) => names.includes(name)).length).toBeGreaterThan(10);
  });

  test('prints nothing that steers the terminal or the runner', async () => {
    expect(result.stdout).toMatch(PLANTED);
    expectInertTerminal('stdout', result.stdout);
    expectInertTerminal('stderr', result.stderr);
    expect(runnerCommands(`${result.stdout}\n${result.stderr}`)).toEqual([]);
  });

  const PROFILES = ['baseline', 'candidate'].map((side) => `out/profiles/ai-yolo26.cpu.${side}.pb.gz`);
  const RANGE = ['--from', '1795359983000', '--to', '1795360491585', '--window', '2m'];
  const RELEASES = ['--from', `v1=${RECORDED.baseline}`, '--to', `v2=${RECORDED.candidate}`];
  const SIGNED = [
    '--settle',
    'none',
    '--out',
    'out/signoff',
    '--signer',
    '[planted](//planted) @planted-user <planted>',
  ];

  test.each<[command: string, exitCode: number, args: readonly string[]]>([
    ['doctor', 0, WINDOWS],
    ['snapshot', 0, ['--window', RECORDED.baseline, '--out', 'out/saved.snapshot']],
    ['calibrate', 3, RANGE],
    ['push', 0, ['--service', '::error::planted', '--label', 'at=##[add-path]planted', ...PROFILES]],
    ['signoff', 1, [...RELEASES, ...SIGNED]],
  ])('%s prints nothing live', async (command, exitCode, args) => {
    expectInertRun(await run([command, ...args]), exitCode);
  });

  test.each<[command: string, exitCode: number, args: readonly string[]]>([
    ['signoff', 0, ['--verify', 'out/signoff']],
    ['explain', 0, ['iou', '--report-json', 'out/report.json']],
    ['explain', 0, ['planted', '--report-json', 'out/report.json']],
    ['render', 0, ['out/report.json', '--md', '--html', '--junit', '--summary']],
    ['merge', 1, ['out/report.json', ...reportsIn('merged')]],
    ['history', 0, ['add', '--trend', 'out/trend.jsonl', 'out/report.json']],
    ['history', 0, ['page', 'out/trend.jsonl', '--out', 'out/trend.html']],
    ['compare', 3, [...PROFILES, ...reportsIn('compared')]],
  ])('%s prints nothing live of what was written before (%#)', async (command, exitCode, args) => {
    const setting = { cwd: place, env: { GITHUB_ACTIONS: 'true' }, nowMs: RECORDED.nowMs };
    expectInertRun(await runCli([command, ...args], setting), exitCode);
  });

  function expectInertRun({ exitCode, stdout, stderr }: CliResult, asked: number): void {
    expect(exitCode, stdout + stderr).toBe(asked);
    expectInertTerminal('stdout', stdout);
    expectInertTerminal('stderr', stderr);
    expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
    expectSafeFiles(place);
  }

  const PLACES = ['out', 'merged', 'compared'];
  test.each([
    ...PLACES.flatMap((to) => [`${to}/report.md`, `${to}/report.summary`]),
    'out/signoff/sign-off.md',
  ])('%s is inert', (path) => {
    expectInertMarkdown(path, written(path));
  });

  test.each(PLACES)('the JUnit file in %s has no element and no attribute of a name', (to) => {
    const xml = written(`${to}/report.junit`);
    expect(xml).toMatch(PLANTED);
    expect(namesIn(parseXml(xml)).filter((name) => PLANTED.test(name))).toEqual([]);
  });

  const HTML = [
    ...[...PLACES, 'out/signoff'].map((to) => `${to}/report.html`),
    'out/signoff/sign-off.html',
    'out/trend.html',
  ];

  test.each(HTML)('%s has no tag and no script of a name', (path) => {
    const html = written(path);
    expect(html).toMatch(PLANTED);
    mustNest(html);
  });

  test.skipIf(chromiumPath === undefined)(
    'no script but that of the page runs in a browser',
    async () => {
      const browser = await chromium.launch({ executablePath: chromiumPath!, args: CHROMIUM_ARGS });
      try {
        for (const path of HTML.filter((one) => one.startsWith('out/'))) {
          const page = await browser.newPage();
          const problems: string[] = [];
          const url = pathToFileURL(join(place, path)).href;
          page.on('console', (message) => problems.push(message.text()));
          page.on('pageerror', ({ message }) => problems.push(message));
          page.on('request', (request) => request.url() === url || problems.push(request.url()));
          await page.goto(url);
          await expectInertPage(page);
          expect(problems, path).toEqual([]);
        }
      } finally {
        await browser.close();
      }
    },
    SOON.timeout * 3,
  );

  test('what init writes has the names as texts, and nothing else in it', async () => {
    const { exitCode, stdout, stderr } = await run(['init', '--window', '1795359983000/1795360491585']);
    expect(exitCode, stderr).toBe(0);
    expectInertTerminal('stdout', stdout);
    expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
    const text = readFileSync(join(place, '.github/flamegate.yml'), 'utf8');
    const config = parse(text) as { services: (string | { name: string })[] };
    expect(Object.keys(config).filter((key) => PLANTED.test(key))).toEqual([]);
    expect(config.services).toContain('ai-yolo26');
    expect(readFileSync(join(place, '.github/workflows/flamegate.yml'), 'utf8')).not.toMatch(PLANTED);
    expect((await run(['config', '--print'])).exitCode).toBe(0);
  });

  test('files with planted names, and a server that refuses with them', async () => {
    const files = [
      '::set-output name=verdict::planted.folded',
      '  ##[add-mask]planted.folded',
      '\u001b]8;;x\u0007planted\n::error::planted.folded',
    ];
    const elsewhere = mkdtempSync(join(folder, 'names-'));
    for (const file of files) {
      writeFileSync(join(elsewhere, file), `${PLANTED_NAMES[17]};main 5\n`);
      const setting = { cwd: elsewhere, env: { GITHUB_ACTIONS: 'true' } };
      for (const other of [file, `${file}.missing`]) {
        const { stdout, stderr } = await runCli(['compare', file, other], setting);
        expectInertTerminal(file, stdout + stderr);
        expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
      }
    }
    writeFileSync(join(elsewhere, 'some.folded'), 'main;work 90\n');
    for (const [command = '', ...args] of [
      ['gate', ...WINDOWS],
      ['doctor', ...WINDOWS],
      ['snapshot', '--window', RECORDED.baseline, '--out', 'saved.snapshot'],
      ['init', '--window', RECORDED.baseline],
      ['calibrate', ...RANGE],
      ['push', '--service', 'some', '--interval', '15s', 'some.folded'],
      ['signoff', ...RELEASES, '--settle', 'none'],
    ]) {
      const { exitCode, stdout, stderr } = await run([command, ...args], {}, refusing.url, elsewhere);
      expect(exitCode).toBeGreaterThan(1);
      expect(stdout + stderr, command).toMatch(PLANTED);
      expectInertTerminal(command, stdout + stderr);
      expect(runnerCommands(`${stdout}\n${stderr}`)).toEqual([]);
    }
  });
});

describe('the Action', { timeout: TIME_LIMIT_MS }, () => {
  const step = async (
    github: FakeGitHub,
    url: string,
  ): Promise<ActionResult & { readonly place: string }> => {
    const place = mkdtempSync(join(folder, 'step-'));
    const result = await runAction({
      folder: place,
      inputs: {
        'pyroscope-url': url,
        baseline: RECORDED.baseline,
        candidate: RECORDED.candidate,
        settle: 'none',
        comment: 'always',
        issues: 'on-fail',
      },
      token: 'fake-github-token',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      eventName: 'pull_request',
      payload: {
        number: FAKE_PULL_REQUEST,
        repository: { default_branch: 'main' },
        pull_request: {
          number: FAKE_PULL_REQUEST,
          head: { sha: HEAD_SHA, repo: { full_name: FAKE_REPOSITORY } },
          base: { sha: '2'.repeat(40), repo: { full_name: FAKE_REPOSITORY } },
        },
      },
      sha: '1'.repeat(40),
      runId: '5000',
      nowMs: RECORDED.nowMs,
    });
    return { ...result, place };
  };

  test.each(['names', 'refusals'])(
    'planted in %s: nothing live in the log, the outputs, the summary and on the pull request',
    async (what) => {
      const github = await startFakeGitHub();
      const { exitCode, stdout, stderr, summary, place } = await step(
        github,
        what === 'names' ? server.url : refusing.url,
      );
      await github.close();
      expect(exitCode, stderr).not.toBe(0);
      const commands = runnerCommands(stdout);
      const allowed = ['add-mask', 'debug', 'error', 'notice', 'stop-commands', 'warning'];
      expect(commands.filter(({ command }) => !allowed.includes(command))).toEqual([]);
      const silent = commands.filter(({ command }) => command === 'add-mask' || command === 'stop-commands');
      expect(silent.filter(({ data }) => PLANTED.test(data))).toEqual([]);
      const outputs = runnerOutputs(readFileSync(join(place, 'output'), 'utf8'));
      const declared = (
        parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as { outputs: object }
      ).outputs;
      expect([...outputs.keys()].sort()).toEqual(Object.keys(declared).sort());
      expect(['fail', 'not-evaluated']).toContain(outputs.get('verdict'));
      expect([...outputs.values()].join('\n')).not.toMatch(PLANTED);
      expectInertMarkdown('summary', summary);
      const [comment] = github.comments;
      expectInertMarkdown('comment', comment?.body ?? '');
      expect(github.comments).toHaveLength(1);
      expect(github.checks[0]?.output.summary).toMatch(PLANTED);
      expectInertMarkdown('check', github.checks[0]?.output.summary ?? '');
      for (const { path } of github.requests) expect(path).not.toMatch(PLANTED);
      expectSafeFiles(join(place, 'work'));
    },
  );
});
