import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compare } from '../../../src/commands/compare.ts';
import { holdsFlameGraphs } from '../../../src/commands/report-paths.ts';
import { readFlags } from '../../../src/config/inputs.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/py-spy/0.4.3');
const FILES = ['baseline', 'candidate'].map((side) => join(FIXTURES, `ai-yolo26.${side}.folded`));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flamegate-drawn-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What `flamegate compare` prints and writes. */
async function run(...forms: readonly string[]) {
  let printed = '';
  const terminal = {
    color: false,
    columns: 120,
    out: (text: string) => {
      printed += text;
    },
    err: () => undefined,
    progress: () => undefined,
    step: () => undefined,
  };
  const paths = forms.map((form) => join(folder, `r.${form}`));
  const flags = forms.flatMap((form, index) => [`--report-${form}`, paths[index] as string]);
  const line = readFlags([...FILES, ...flags], {});
  const exitCode = await compare({ line, env: {}, terminal, nowMs: Date.UTC(2026, 10, 22) });
  const files = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return { exitCode, files, report: printed.split('\n\nreport')[0] };
}

describe('flame graphs', () => {
  test('are in every form that holds them', async () => {
    const { files } = await run('json');
    expect(JSON.parse(files[0] ?? '').flameGraphs).toHaveLength(1);
    const page = await run('html');
    expect(page.files[0]).toContain('id="flame-data">{');
  });

  test('do not change what the other forms say', async () => {
    const [drawn, without] = [await run('md', 'json'), await run('md')];
    expect(without.files[0]).toBe(drawn.files[0]);
    expect(without.exitCode).toBe(drawn.exitCode);
    expect(without.report?.slice(0, 400)).toBe(drawn.report?.slice(0, 400));
  });

  test.each([
    [{}, false],
    [{ md: 'r.md', junit: 'r.xml', summary: 's.md', profiles: 'p' }, false],
    [{ json: 'r.json' }, true],
    [{ html: 'r.html' }, true],
  ])('%j', (paths, isHeld) => {
    expect(holdsFlameGraphs(paths)).toBe(isHeld);
  });
});
