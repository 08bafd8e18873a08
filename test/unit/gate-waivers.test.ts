import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { fakeSource, foldedProfile } from '../support/fake-source.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };

const both = (service: string) => [BASELINE, CANDIDATE].map((window) => ({ service, ...window }));

/** Ten functions of about 65 samples in each of six blocks; of service `a` the first one doubles. */
function read({ service, window }: BlockQuery) {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const grew = service === 'a' && window.fromMs >= CANDIDATE.fromMs;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = (65 + ((index * 7 + block * 3) % 5)) * (grew && index === 0 ? 2 : 1);
    return [`main;caller${index};f${index}`, samples * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(file: string, more: Record<string, unknown> = {}): Promise<Report> {
  const values = {
    'pyroscope-url': 'http://fake',
    baseline: 'now-30m/now-20m',
    candidate: 'now-10m/now',
    ...more,
  };
  const origins = Object.fromEntries(Object.keys(values).map((name) => [name, `input ${name}`]));
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins }, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ read, uploads: [...both('a'), ...both('b'), ...both('c')] });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return ReportSchema.parse(await runGate(config, setting));
}

const waiver = (what: string, expires = '2026-12-31') =>
  `waivers:\n  - { ${what}, allow: 150%, reason: new model, owner: "@vision", expires: ${expires} }\n`;

test('a waiver of the file lets the gate pass, until it is over', async () => {
  expect(await gate('')).toMatchObject({ verdict: 'fail', exitCode: 1 });
  const waived = await gate(waiver('function: f0, service: a'));
  expect(waived).toMatchObject({ verdict: 'pass', exitCode: 0, notes: [] });
  const f0 = waived.comparisons[0]?.functions.find(({ name }) => name === 'f0');
  expect(f0).toMatchObject({
    verdict: 'pass',
    class: 'grew',
    waiver: { state: 'in-force', verdict: 'fail' },
  });
  expect(await gate(waiver('function: f0', '2026-11-21'))).toMatchObject({ verdict: 'fail', exitCode: 1 });
});

test('one with nothing to waive is pointed out, but not where somebody chose what to compare', async () => {
  const file = waiver('function: f1');
  const noted = async (more: Record<string, unknown>) =>
    (await gate(file, more)).notes.map(({ code, remedy }) => `${code} ${remedy}`);
  expect(await noted({})).toEqual([
    'FG255 delete it from f.yml:2:5; where the name is misspelled, correct it',
  ]);
  expect(await noted({ services: ['a', 'b'] })).toEqual([]);
});
