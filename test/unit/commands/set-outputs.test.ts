import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { setOutputs } from '../../../src/commands/set-outputs.ts';
import { PLANTED_NAMES } from '../../support/planted-names.ts';
import { runnerOutputs } from '../../support/runner-log.ts';

test('whatever is in an output, it ends no entry of the file and begins none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flamegate-outputs-'));
  const path = join(folder, 'output');
  writeFileSync(path, '');
  vi.stubEnv('GITHUB_OUTPUT', path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const planted = ['pass\nverdict=planted', 'pass\nEOF\nverdict=planted', ...PLANTED_NAMES];
  const outputs = Object.fromEntries(planted.map((text, index) => [`name-${index}`, text]));
  setOutputs({ verdict: 'fail', ...outputs });
  setOutputs({ regressions: '1' });
  const read = runnerOutputs(readFileSync(path, 'utf8'));
  expect([...read.keys()].sort()).toEqual(['regressions', 'verdict', ...Object.keys(outputs)].sort());
  expect(read.get('verdict')).toBe('fail');
  for (const [name, text] of Object.entries(outputs))
    expect(read.get(name)).toBe(text.split(/\r\n|\n|\r/u).join('\n'));
});
