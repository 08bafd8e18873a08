import { expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type BlockQuery, SourceError } from '../../src/sources/source.ts';
import { CPU, type FakeContent, type FakeSource, fakeSource, foldedProfile } from '../support/fake-source.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const SAMPLE_NANOS = 10_000_000;

const both = (service: string) => [BASELINE, CANDIDATE].map((window) => ({ service, ...window }));
const onlyNew = { service: 'fresh', ...CANDIDATE };

/** Ten functions of about 65 samples in each of six blocks, each by its own path: 10 % of the service each. */
function steady({ window }: BlockQuery) {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 65 + ((index * 7 + block * 3) % 5);
    return [`main;caller${index};f${index}`, samples * SAMPLE_NANOS];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(
  content: Partial<FakeContent> & Pick<FakeContent, 'uploads'>,
  file: string,
): Promise<{ report: Report; source: FakeSource }> {
  const values = { 'pyroscope-url': 'http://fake', baseline: 'now-30m/now-20m', candidate: 'now-10m/now' };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ read: steady, ...content });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return { report: ReportSchema.parse(await runGate(config, setting)), source };
}

const F0 = 'budgets:\n  - function: f0\n    max: 5%\n';
const brief = ({ budgets }: Report) =>
  budgets.map(({ service, profileType, verdict }) => ({ service, profileType, verdict }));

test('a budget fails a build in which nothing grew', async () => {
  const { report } = await gate({ uploads: both('a') }, F0);
  expect(report).toMatchObject({ verdict: 'fail', conclusion: 'failure', exitCode: 1 });
  expect(report.comparisons[0]?.verdict).toBe('pass');
  expect(brief(report)).toEqual([{ service: 'a', profileType: CPU, verdict: 'fail' }]);
  expect(report.budgets[0]).toMatchObject({ origin: expect.stringMatching(/^f\.yml:2:/), limit: 0.05 });
});

test('one that is met lets it pass', async () => {
  const { report } = await gate({ uploads: both('a') }, F0.replace('5%', '12%'));
  expect(report).toMatchObject({ verdict: 'pass', exitCode: 0 });
  expect(brief(report)).toEqual([{ service: 'a', profileType: CPU, verdict: 'pass' }]);
});

test('a service without a baseline is held to its budgets, though nothing is compared', async () => {
  const { report, source } = await gate({ uploads: [...both('a'), onlyNew] }, F0);
  expect(brief(report)).toEqual([
    { service: 'a', profileType: CPU, verdict: 'fail' },
    { service: 'fresh', profileType: CPU, verdict: 'fail' },
  ]);
  const fresh = report.comparisons.filter(({ service }) => service === 'fresh');
  expect(fresh.map(({ verdict, reasons }) => [verdict, reasons[0]?.code])).toContainEqual([
    'not-evaluated',
    'FG105',
  ]);
  const asked = source.asked.blocks.filter(({ service }) => service === 'fresh');
  expect(asked).toHaveLength(6);
  expect(asked.every(({ window }) => window.fromMs >= CANDIDATE.fromMs)).toBe(true);
});

test('it is not asked for where no budget is for it', async () => {
  for (const file of ['', `${F0}    services: [a]\n`]) {
    const { report, source } = await gate({ uploads: [...both('a'), onlyNew] }, file);
    expect(source.asked.blocks.filter(({ service }) => service === 'fresh')).toEqual([]);
    expect(report.comparisons.some(({ service }) => service === 'fresh')).toBe(true);
  }
});

test('met budgets do not make up for a comparison that is missing', async () => {
  const { report } = await gate({ uploads: [onlyNew] }, F0.replace('5%', '50%'));
  expect(brief(report)).toEqual([{ service: 'fresh', profileType: CPU, verdict: 'pass' }]);
  expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
});

test('what cannot be read is not evaluated, and the others are', async () => {
  const read = (query: BlockQuery) => {
    if (query.service === 'fresh') throw new SourceError('timeout', 'no answer', 'it took too long', 'wait');
    return steady(query);
  };
  const file = `${F0}    services: [a, fresh]\n`;
  const { report } = await gate({ uploads: [...both('a'), onlyNew], read }, file);
  expect(brief(report)).toEqual([
    { service: 'a', profileType: CPU, verdict: 'fail' },
    { service: 'fresh', profileType: '', verdict: 'not-evaluated' },
  ]);
});

test('the same answers in any order make the same report', async () => {
  const uploads = [...both('a'), ...both('b'), onlyNew];
  const file = `${F0}  - service: "*"\n    max: 0.01 cores\n`;
  const { report } = await gate({ uploads }, file);
  let waiting = 0;
  const late = async (query: BlockQuery) => {
    for (let turns = (7 * waiting++) % 11; turns > 0; turns--) await Promise.resolve();
    return steady(query);
  };
  expect((await gate({ uploads, read: late }, file)).report).toEqual(report);
});
