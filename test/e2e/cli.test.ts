import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { nodeProblem } from '../../src/node-version.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { VERSION } from '../../src/version.ts';
import { type CliResult, type CliSetting, runCli } from '../support/run-cli.ts';

const NOW_MS = 1795360500000;
const HISTORY = '1795359727000/1795359980201';
const BASELINE = '1795359983000/1795360235557';
const CANDIDATE = '1795360238000/1795360491585';
const IGNORE =
  'settle: none\nignore: [{ function: serve, file: ai.py }, { function: process_batch, file: backend.py }]\n';
const FIXTURES = join(import.meta.dirname, '../fixtures');
const ROOT = join(import.meta.dirname, '../..');

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flamegate-cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], setting: Partial<CliSetting> = {}) => runCli(args, { cwd, ...setting });
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const readReport = (name: string): Report => ReportSchema.parse(JSON.parse(read(name)));

/** The three lines of an error, and nothing on standard output. */
function expectError(result: CliResult, exitCode: number, ...texts: string[]): void {
  expect(result.stderr).toMatch(/^error: .+\n {2}why: .+\n {2}do: {2}.+\n$/);
  for (const text of texts) expect(result.stderr).toContain(text);
  expect(result).toMatchObject({ exitCode, stdout: '' });
}

describe('usage', () => {
  it.each([['--version'], ['-v']])('%s', async (flag) => {
    expect(await run([flag])).toEqual({ exitCode: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it.each([[['--help']], [['-h']], [['help']]])('%j', async (args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const text of ['gate', 'compare', 'demo', '--baseline', 'Exit codes'])
      expect(stdout).toContain(text);
  });

  it.each([[['render', '--help']], [['render', '-h']], [['help', 'render']]])('%j', async (args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const text of ['render REPORT', '--junit', 'Exit codes']) expect(stdout).toContain(text);
    expect(stdout).not.toContain('--baseline');
  });

  it('without a command', async () =>
    expectError(
      await run([]),
      2,
      'no command',
      'gate, compare, calibrate, snapshot, push, render, merge, history, signoff, doctor, init, config, explain and demo',
    ));

  it.each([
    [['gaet'], ['unknown command gaet', 'did you mean gate?']],
    [['elephant'], ['unknown command elephant', 'there is no such command']],
    [['constructor'], ['unknown command constructor', 'there is no such command']],
    [
      ['gate', '--basline', 'x'],
      ['unknown option --basline', 'did you mean --baseline?'],
    ],
    [['gate', '--healthy'], ['unknown option --healthy']],
    [
      ['render', '--nope'],
      ['unknown option --nope', 'the options are: --md, --html, --junit, --summary, --report-json'],
    ],
    [['gate', '--baseline'], ['argument missing']],
    [
      ['gate', 'a.pb'],
      ['gate takes no files', 'flamegate compare'],
    ],
    [['gate', '--baseline', 'now-1h/now'], ['candidate is missing']],
    [['gate', '--baseline', 'now-2h/1h', '--candidate', 'now-1h/now'], ['pyroscope-url is missing']],
    [['gate', '--baseline', 'now/now-1h', '--candidate', 'now-1h/now'], ['the baseline window ends before']],
    [['gate', '--config', 'none.yml'], ['none.yml cannot be read']],
    [['gate', '--config', '.'], ['configuration file . cannot be read']],
    [
      ['compare', 'a.pb'],
      ['compare takes two profile files', 'got 1'],
    ],
    [
      ['compare', 'a.pb', 'b.pb'],
      ['a.pb cannot be read', 'ENOENT'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--pyroscope-url', 'http://a'],
      ['compare takes no settings of a server', 'option --pyroscope-url'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--baseline', 'now-2h/1h'],
      ['compare takes no settings of a server', 'option --baseline'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--service', 'x'],
      ['compare takes no settings of a server', 'option --service'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--history', '3'],
      ['compare takes no settings of a server', 'option --history'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--baseline-requests', '5'],
      ['compare takes no settings of a server', 'option --baseline-requests'],
    ],
    [
      ['gate', '--baseline-requests', 'none.json'],
      ['option --baseline-requests: none.json cannot be read', '--summary-export'],
    ],
    [
      ['compare', 'a.pb', 'b.pb', '--header', 'A: b'],
      ['compare takes no settings of a server', 'option --header'],
    ],
    [
      ['demo', '--baseline', 'now-2h/1h'],
      ['demo takes no settings', 'option --baseline'],
    ],
    [
      ['demo', 'fast'],
      ['demo takes no settings', 'fast'],
    ],
  ])('%j ends with 2', async (args, texts) => expectError(await run(args), 2, ...texts));

  it('a mistake in the default configuration file is told with its place', async () => {
    mkdirSync(join(cwd, '.github'));
    writeFileSync(join(cwd, '.github/flamegate.yml'), 'mode: warn\nfail-on-growht: 10%\n');
    expectError(await run(['gate']), 2, '.github/flamegate.yml:2:1', 'did you mean fail-on-growth?');
  });

  it('--debug adds the stack, and control characters do not reach the terminal', async () => {
    const { stderr } = await run(['gate', '--debug', '--service', 'x', 'a\u001b[2J\u202eb']);
    expect(stderr).toContain('UsageError: gate takes no files');
    expect(stderr).toMatch(/\n {4}at /);
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe('demo', { timeout: 60_000 }, () => {
  it('fails, ends with 0, says what CI would do, and always says the same', async () => {
    const first = await run(['demo']);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toContain('iou');
    expect(first.stdout).toContain('In CI this step would have ended with 1.');
    expect(first.stderr).toMatch(/^fetched \d+ of \d+ profiles \(/);
    const names = ['report.json', 'report.md', 'report.html', 'report.junit.xml'];
    expect(readdirSync(join(cwd, 'flamegate-report')).sort()).toEqual(['profiles', ...names].sort());
    const profiles = readdirSync(join(cwd, 'flamegate-report/profiles')).map((name) => `profiles/${name}`);
    expect(profiles).toContain('profiles/ai-yolo26.cpu.candidate.pb.gz');
    for (const name of names) expect(first.stdout).toContain(join('flamegate-report', name));
    const report = readReport('flamegate-report/report.json');
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    const light = report.comparisons.filter(({ service }) => service === 'ai-enrichment-light');
    expect(light).toMatchObject([{ verdict: 'not-evaluated', counted: false }]);
    names.push(...profiles);
    const before = names.map((name) => read(`flamegate-report/${name}`));
    const second = await run(['demo']);
    expect(second.stdout).toBe(first.stdout);
    expect(names.map((name) => read(`flamegate-report/${name}`))).toEqual(before);
  });

  it('--enforce ends with the exit code of the gate', async () => {
    const { exitCode, stdout } = await run(['demo', '--enforce', '--report-json', 'own.json']);
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain('This is a demo');
    expect(readReport('own.json').verdict).toBe('fail');
  });

  it('--healthy passes, enforced, too; --quiet prints nothing', async () => {
    const result = await run(['demo', '--healthy', '--enforce', '--quiet']);
    expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readReport('flamegate-report/report.json').verdict).toBe('pass');
    expect(await run(['demo', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('survives that nobody reads what it prints', async () => {
    const { exitCode, stderr } = await run(['demo'], { closeStdout: true });
    expect(exitCode, stderr).toBe(0);
    expect(stderr).not.toContain('EPIPE');
    expect(readReport('flamegate-report/report.json').verdict).toBe('fail');
    for (const flag of ['--help', '--version', 'help']) {
      expect(await run([flag], { closeStdout: true })).toMatchObject({ exitCode: 0, stderr: '' });
    }
  });
});

describe('gate', { timeout: 60_000 }, () => {
  let server: Awaited<ReturnType<typeof startRecordedPyroscope>>;
  beforeAll(async () => {
    server = await startRecordedPyroscope({
      recordingsDir: join(ROOT, 'demo/recordings/windows'),
      nowMs: NOW_MS,
    });
  });
  afterAll(() => server.close());

  function gate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    writeFileSync(join(cwd, 'gate.yml'), IGNORE);
    const variables = { PYROSCOPE_URL: server.url, ...env };
    return run(['gate', '--config', 'gate.yml', ...args], { nowMs: NOW_MS, env: variables });
  }
  const windows = (baseline: string, candidate: string) => ['--baseline', baseline, '--candidate', candidate];
  const yolo = ['--service', 'ai-yolo26', '--profile-type', 'cpu'];
  /** Ten seconds: far under the samples it takes. */
  const short = windows('1795359983/10s', '1795360238/10s');
  const empty = windows('1795300000/10m', '1795310000/10m');

  it('passes the same code: 0', async () => {
    const result = await gate(windows(HISTORY, BASELINE));
    expect(result.exitCode, result.stderr).toBe(0);
    expect(result.stdout).toContain('ai-yolo26');
    expect(result.stdout).not.toContain('\u001b');
    expect(readdirSync(cwd)).toEqual(['gate.yml']);
  });

  it('fails a regression: 1, and writes the reports it is asked for', async () => {
    const files = ['--report-json', 'out/r.json', '--report-md', 'r.md', '--report-html', 'r.html'];
    const { exitCode, stdout } = await gate([...windows(BASELINE, CANDIDATE), ...yolo, ...files]);
    expect(exitCode).toBe(1);
    const report = readReport('out/r.json');
    expect(report).toMatchObject({ verdict: 'fail', source: { label: `Pyroscope at ${server.url}` } });
    expect(report.comparisons.map(({ service }) => service)).toEqual(['ai-yolo26']);
    expect(read('r.md')).toContain('iou');
    expect(read('r.html')).toMatch(/^<!doctype html>/i);
    expect(stdout).toContain(`Written: ${join(cwd, 'out/r.json')}`);
    expect(
      [...readdirSync(cwd), ...readdirSync(join(cwd, 'out'))].filter((name) => /partial/.test(name)),
    ).toEqual([]);
  });

  it('waits for the last uploads, and says so', async () => {
    const settle = [
      '--settle',
      `${NOW_MS - Number(CANDIDATE.split('/')[1]) + 700}ms`,
      '--report-json',
      'r.json',
    ];
    const { exitCode, stderr } = await gate([...windows(BASELINE, CANDIDATE), ...yolo, ...settle]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('waiting up to 1 s for the last uploads\n');
    expect(readReport('r.json').notes).toContainEqual(expect.objectContaining({ code: 'FG231' }));
  });

  it('PYROSCOPE_ENABLED=false: 4, and says so', async () => {
    const off = await gate([...windows(BASELINE, CANDIDATE), '--quiet'], { PYROSCOPE_ENABLED: 'false' });
    expectError(off, 4, 'nothing was evaluated (FG140)', 'PYROSCOPE_ENABLED=false');
  });

  it('--span-id changes no exit code, and says what is needed where no sample carries the span', async () => {
    const args = [...windows(BASELINE, CANDIDATE), ...yolo, '--settle', 'none', '--report-json', 'r.json'];
    const { exitCode, stdout } = await gate([...args, '--span-id', '9a517183f26a089d']);
    expect(exitCode).toBe((await gate(args)).exitCode);
    expect(stdout).toContain('Profile of span 9a517183f26a089d: display only, not judged');
    expect(stdout).toContain('(FG241)');
  });

  it('mode observe is never red', async () => {
    expect((await gate([...windows(BASELINE, CANDIDATE), ...yolo, '--mode', 'observe'])).exitCode).toBe(0);
  });

  it.each([
    ['too few samples', short, [], 3],
    ['too few samples', short, ['--on-inconclusive', 'pass'], 0],
    ['too few samples', short, ['--on-inconclusive', 'warn'], 0],
    ['too few samples', short, ['--on-inconclusive', 'fail'], 1],
    ['too few samples', short, ['--on-not-evaluated', 'fail'], 3],
    ['nothing in the windows', empty, [], 4],
    ['nothing in the windows', empty, ['--on-not-evaluated', 'pass'], 0],
    ['nothing in the windows', empty, ['--on-not-evaluated', 'warn'], 0],
    ['nothing in the windows', empty, ['--on-not-evaluated', 'fail'], 1],
    ['nothing in the windows', empty, ['--on-inconclusive', 'fail'], 4],
  ])('%s %j %j: %i', async (_, range, policy, exitCode) => {
    const result = await gate([...range, ...yolo, ...policy, '--quiet']);
    expect(result).toEqual({ exitCode, stdout: '', stderr: '' });
  });

  it('a server that is not there: 4, with its name and what to do', async () => {
    const url = 'http://127.0.0.1:9';
    const result = await gate([...windows(BASELINE, CANDIDATE), '--report-json', 'r.json'], {
      PYROSCOPE_URL: url,
    });
    expect(result.exitCode, result.stderr).toBe(4);
    expect(result.stdout).toContain(url);
    expect(readReport('r.json')).toMatchObject({ verdict: 'not-evaluated', reasons: [{ code: 'FG101' }] });
    const quiet = await gate([...windows(BASELINE, CANDIDATE), '--quiet'], { PYROSCOPE_URL: url });
    expectError(quiet, 4, 'nothing was evaluated (FG101)', url, 'Start the server');
    expect(result.stderr).toBe(quiet.stderr);
  });

  it('a report that cannot be written: 2, but the verdict has been printed and no half file stays', async () => {
    writeFileSync(join(cwd, 'file'), '');
    mkdirSync(join(cwd, 'folder'));
    for (const path of ['file/r.json', 'folder']) {
      const result = await gate([...windows(BASELINE, CANDIDATE), ...yolo, '--report-json', path]);
      expect(result.exitCode).toBe(2);
      expect(result.stdout).toContain('iou');
      expect(result.stderr).toContain(`error: the report cannot be written to ${join(cwd, path)}`);
    }
    expect(readdirSync(cwd).sort()).toEqual(['file', 'folder', 'gate.yml']);
  });

  it('credentials never show', async () => {
    const args = [...windows(BASELINE, CANDIDATE), ...yolo, '--report-json', 'r.json'];
    const result = await gate(args, { PYROSCOPE_TOKEN: 'hunter3' });
    expect(result.exitCode).toBe(1);
    expect(`${result.stdout}${result.stderr}${read('r.json')}`).not.toContain('hunter');
    const refused = await gate(args, { PYROSCOPE_URL: server.url.replace('//', '//user:hunter2@') });
    expectError(refused, 2, 'PYROSCOPE_URL is not valid', 'pyroscope-username and pyroscope-password');
    expect(refused.stderr).not.toContain('hunter');
  });
});

describe('compare', () => {
  const fixture = (name: string) => join(FIXTURES, name);
  const folded = ['baseline', 'candidate'].map((side) => fixture(`py-spy/0.4.3/ai-yolo26.${side}.folded`));
  const speedscope = folded.map((path) => path.replace('.folded', '.speedscope.json'));
  const cpu = fixture('go/1.26/cpu.pb.gz');
  const heap = fixture('go/1.26/allocs.pb.gz');

  it.each([
    ['folded', folded],
    ['speedscope', speedscope],
    ['pprof', [cpu, cpu]],
  ])('two %s files: a report, and never a fail', async (_, files) => {
    const result = await run(['compare', ...files, '--report-json', 'r.json']);
    const report = readReport('r.json');
    expect(result.exitCode, result.stderr).toBe(report.exitCode);
    expect(report.verdict).not.toMatch(/fail|not-evaluated/);
    expect(report).toMatchObject({ source: { kind: 'files', label: files.join(' and ') }, windows: null });
    expect(report.comparisons[0]?.notes).toMatchObject([{ code: 'FG205' }]);
    expect(report.comparisons[0]?.samples.candidate).toBeGreaterThan(0);
    expect(result.stdout).not.toBe('');
  });

  it('the type can be chosen, more than one, too', async () => {
    const types = ['memory', 'memory:alloc_space:bytes::'];
    const flags = types.flatMap((type) => ['--profile-type', type]);
    await run(['compare', heap, heap, ...flags, '--report-json', 'r.json']);
    expect(readReport('r.json').comparisons.map(({ profileType }) => profileType)).toEqual([
      'memory:inuse_space:bytes::',
      'memory:alloc_space:bytes::',
    ]);
  });

  it.each([
    ['different types', [cpu, heap], []],
    ['a type that neither holds', [cpu, cpu], ['--profile-type', 'memory']],
  ])('%s: not evaluated, with what they hold', async (_, files, flags) => {
    const result = await run(['compare', ...files, ...flags, '--report-json', 'r.json']);
    expect(result.exitCode, result.stderr).toBe(4);
    const [comparison] = readReport('r.json').comparisons;
    expect(comparison).toMatchObject({ verdict: 'not-evaluated', reasons: [{ code: 'FG113' }] });
    expect(comparison?.reasons[0]?.message).toContain('process_cpu:cpu:nanoseconds::');
    expect((await run(['compare', ...files, ...flags, '--on-not-evaluated', 'fail'])).exitCode).toBe(1);
  });

  it('a web page, a cut file: 4, and the error names the file', async () => {
    writeFileSync(join(cwd, 'page.html'), '<!doctype html><html><title>Sign in</title></html>');
    writeFileSync(join(cwd, 'cut.pb.gz'), readFileSync(cpu).subarray(0, 500));
    expectError(await run(['compare', cpu, 'page.html']), 4, 'page.html is no profile');
    expectError(await run(['compare', 'cut.pb.gz', cpu]), 4, 'cut.pb.gz is no profile');
  });
});

describe('on an old Node', () => {
  const oldNode = findOldNode();

  it.runIf(oldNode !== undefined).each(['cli.js', 'action.js'])(
    '%s says which it needs and ends with 2',
    async (name) => {
      const setting = { node: oldNode ?? '', entry: join(ROOT, 'dist', name) };
      for (const args of [['--version'], []]) expectError(await run(args, setting), 2, 'needs Node 22.19');
    },
  );
});

/** A Node on this machine that is too old, if there is one. */
function findOldNode(): string | undefined {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  return folders
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((path) => existsSync(path))
    .find((path) => {
      const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
      return version?.startsWith('v') && nodeProblem(version.slice(1).trim()) !== null;
    });
}
