import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { config } from '../../../src/commands/config.ts';
import type { Terminal } from '../../../src/commands/terminal.ts';
import { type Environment, readFlags } from '../../../src/config/inputs.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const CONFIG = `
services:
  - { name: ai-*, warn-on-growth: 8% }
mode: warn
rules:
  - { service: ai-yolo26, function: iou, fail-on-growth: 300%, owner: '@vision' }
`;

async function run(file: string, args: readonly string[] = [], env: Environment = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'flamegate-config-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const path = join(dir, 'f.yml');
  await writeFile(path, file);
  const printed: string[] = [];
  const terminal: Terminal = {
    color: false,
    columns: 120,
    out: (text) => void printed.push(text),
    err: () => undefined,
    progress: () => undefined,
    step: () => undefined,
  };
  const line = readFlags(['--config', path, ...args], env, { print: 'boolean', json: 'boolean' });
  const exitCode = await config({ line, env, terminal, nowMs: NOW_MS });
  return { exitCode, text: printed.join('').replaceAll(path, 'f.yml') };
}

describe('flamegate config', () => {
  test('says that the file is valid, without server and windows', async () => {
    expect(await run(CONFIG)).toEqual({ exitCode: 0, text: 'f.yml is valid: 3 settings.\n' });
    expect(await run('')).toEqual({ exitCode: 0, text: 'f.yml is valid: 0 settings.\n' });
    expect(await run(CONFIG, ['--quiet'])).toEqual({ exitCode: 0, text: '' });
  });

  test.each([
    ['rules: [{ functon: iou, severity: warn }]', 'the configuration is not valid'],
    [
      'services: [{name: a, fail-on-growth: 2%, warn-on-growth: 3%}]',
      'warn-on-growth is above fail-on-growth',
    ],
    ['grafana-url: https://grafana.example.com', 'links to Grafana need both'],
    ['candidate: now/now-10m', 'candidate'],
    ['baseline: now-10m/now\ncandidate: now-5m/now', 'overlap'],
    ['services: [a, {name: a, optional: true}]', 'is given twice'],
    [
      'source: files\nbaseline: base/{service}/*.pb\ncandidate: head/*.pb',
      '{service} stands on one side only',
    ],
    ['source: files\ncandidate: head/{service}/**/{service}.pb', 'names no profile files'],
    ['source: files\ncandidate: head/*.pb\nservices: [ai-*]', 'chooses among services'],
    [
      'source: files\nwaivers: [{ service: a, function: f, allow: 40%, reason: r, owner: o, expires: 2028-12-31 }]',
      'the waiver lasts too long',
    ],
  ])('finds what is wrong with %j', async (file, message) => {
    await expect(run(file)).rejects.toThrow(message);
  });

  test.each([
    'candidate: now-10m/now',
    'source: files\nbaseline: base/{service}/*.pb\nservices: [ai-*]',
    'source: files\nbaseline: base/{service}/*.pb\ncandidate: head/{service}/*.pb',
    'baseline: { snapshot: b.snapshot }',
    'baseline: label:version=v1.4.0',
    'load: requests\nbaseline-requests: before.json\ncandidate-requests: after.json',
    'history: 3\nconfirm: now-5m/now',
  ])('does not need what only a run has: %j', async (file) => {
    expect((await run(file)).exitCode).toBe(0);
  });

  test('prints every setting with its origin, and no secret', async () => {
    const env = { PYROSCOPE_TOKEN: 'very-secret', PYROSCOPE_URL: 'http://pyroscope:4040' };
    const { text } = await run(CONFIG, ['--print', '--top', '5', '--header', 'X-Key: hidden'], env);
    expect(text).toMatch(
      /^pyroscope-url +http:\/\/pyroscope:4040 {2}\(environment variable PYROSCOPE_URL\)$/m,
    );
    expect(text).toMatch(/^top +5 {2}\(option --top\)$/m);
    expect(text).toMatch(/^mode +warn {2}\(f\.yml:4:1\)$/m);
    expect(text).toMatch(/^min-share +0\.5% {2}\(default\)$/m);
    expect(text).toMatch(/^budgets +– {2}\(not set\)$/m);
    expect(text).toMatch(/^ {2}- \{ name: ai-\*, optional: false, warn-on-growth: 8% \} {2}\(f\.yml:3:5\)$/m);
    expect(text).toMatch(/^ {2}- \{ service: ai-yolo26, .*fail-on-growth: 300%.* \} {2}\(f\.yml:6:5\)$/m);
    expect(text).toMatch(/^pyroscope-token +\*\*\* {2}\(environment variable PYROSCOPE_TOKEN\)$/m);
    expect(text).toMatch(/^headers +X-Key: \*\*\* {2}\(option --header\)$/m);
    expect(text).not.toMatch(/very-secret|hidden/);
  });

  test.each(['--print', '--json'])('shows no password: %s', async (form) => {
    const env = { PYROSCOPE_USERNAME: 'me', PYROSCOPE_PASSWORD: 'very-secret' };
    const { text } = await run(CONFIG, [form], env);
    expect(text.match(/\*\*\*/gu)).toHaveLength(1);
    expect(text).not.toContain('very-secret');
  });

  test('shows the default of every setting that has one by its documents', async () => {
    const { settings } = JSON.parse((await run('', ['--json'])).text);
    const [action, guide] = await Promise.all(
      ['action.yml', 'docs/configuration.md'].map((path) => readFile(path, 'utf8')),
    );
    const inputs: Record<string, { description: string }> = parse(action ?? '').inputs;
    const documented = [
      ...Object.entries(inputs).flatMap(([name, { description }]) =>
        /Default:\s+(?!none\b|the )/u.test(description) ? [name] : [],
      ),
      // Capitals are a variable of the environment.
      ...[...(guide ?? '').matchAll(/^\| `([\w-]+)` \| +(?!`[A-Z_]+`)([^|\s][^|]*)\|/gmu)].map(
        ([, name = '']) => name,
      ),
    ].filter((name) => Object.hasOwn(settings, name));
    expect(documented).toEqual(expect.arrayContaining(['issues', 'mode', 'max-waiver-days']));
    expect(documented.filter((name) => settings[name].value === null)).toEqual([]);
  });

  test('the same as JSON', async () => {
    const env = { PYROSCOPE_TOKEN: 'very-secret' };
    const { settings } = JSON.parse((await run(CONFIG, ['--json'], env)).text);
    expect(settings.mode).toEqual({ value: 'warn', origin: 'f.yml:4:1' });
    expect(settings['pyroscope-token']).toEqual({
      value: '***',
      origin: 'environment variable PYROSCOPE_TOKEN',
    });
    expect(settings.rules.entries[0].origin).toBe('f.yml:6:5');
    expect(settings.budgets).toEqual({ value: null, origin: 'not set' });
  });

  test('budgets read as they are written', async () => {
    const { text } = await run('budgets: [{function: iou, max: 5%}, {package: numpy, max: 0.5 cores}]', [
      '--print',
    ]);
    expect(text).toContain('{ function: iou, max: 5% }');
    expect(text).toContain('{ package: numpy, max: 0.5 cores }');
  });

  test('a list of baselines reads as one that an option would hold', async () => {
    const { text } = await run('baseline:\n  - { snapshot: b.snapshot }\n  - label:version=v1', ['--print']);
    expect(text).toContain('snapshot:b.snapshot, label:version=v1  (f.yml:1:1)');
  });

  test('control characters of a file do nothing to a terminal', async () => {
    const { text } = await run('rules: [{function: "\\u001b[31miou", severity: warn}]', ['--print']);
    expect(text).not.toContain('\u001b');
  });

  test('takes no files', async () => {
    await expect(run(CONFIG, ['other.yml'])).rejects.toThrow('config takes no files');
  });
});
