import { beforeAll, describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import type { BlockQuery } from '../../src/sources/source.ts';
import { ALLOC, CPU, fakeSource, foldedProfile } from '../support/fake-source.ts';
import { mergedOf } from '../support/shard-reports.ts';

/** Shards as the gate writes them, with one that is missing a service, and what becomes of them once somebody changed one. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const range = ({ fromMs, untilMs }: typeof BASELINE) => `${fromMs}/${untilMs}`;
const SERVICES = ['a', 'b', 'c', 'd', 'e', 'f'];
const UPLOADS = SERVICES.flatMap((service) =>
  (service === 'c' ? [CPU] : [CPU, ALLOC]).flatMap((profileType) =>
    [BASELINE, CANDIDATE].map((window) => ({ service, profileType, ...window })),
  ),
);
const SHARDS = 2;

/** Ten functions of about 65 samples in each of six blocks; of service `d` the first one triples. */
function read({ service, window }: BlockQuery) {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const grows = service === 'd' && window.fromMs >= CANDIDATE.fromMs;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 65 + ((index * 7 + block * 3 + SERVICES.indexOf(service)) % 5);
    return [`main;caller${index};f${index}`, samples * (index === 0 && grows ? 3 : 1) * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

async function gate(shard: string, file: string): Promise<Report> {
  const values = {
    ...{ 'pyroscope-url': 'http://fake', baseline: range(BASELINE), candidate: range(CANDIDATE) },
    ...(shard === '' ? {} : { shard }),
  };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ read, uploads: UPLOADS });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  return ReportSchema.parse(await runGate(config, setting));
}

const shardsOf = (file: string) =>
  Promise.all(Array.from({ length: SHARDS }, (_, index) => gate(`${index + 1}/${SHARDS}`, file)));

const waiver = (what: string, expires = '2026-12-31') =>
  `  - { ${what}, allow: 250%, reason: new model, owner: "@vision", expires: ${expires} }`;
const GHOST = '  - { name: ghost, optional: true }';
const SERVICE_LIST = ['services:', ...SERVICES.map((name) => `  - ${name}`), GHOST];
const WAIVED = ['waivers:', waiver('function: f0, service: d'), ''].join('\n');
const FILE = `${SERVICE_LIST.join('\n')}\n${WAIVED}`;

describe('shards of which one was changed', () => {
  let shards: Report[];
  beforeAll(async () => {
    shards = await shardsOf(FILE);
  });

  test('are a pass as they were written, with what is optional and missing', () => {
    const merged = mergedOf(shards);
    expect(merged).toMatchObject({ verdict: 'pass', reasons: [], merged: { shards: 2, notEvaluated: [] } });
    const left = merged.comparisons.filter(({ counted }) => !counted).map(({ service }) => service);
    expect(left).toContain('ghost');
    expect(left.length).toBeGreaterThan(1);
  });

  test('are none without any one of their entries, whichever it is', () => {
    const changed = shards.flatMap((report, shard) =>
      report.comparisons.map((_, index) =>
        shards.with(shard, { ...report, comparisons: report.comparisons.toSpliced(index, 1) }),
      ),
    );
    expect(changed.length).toBeGreaterThan(12);
    for (const one of changed) {
      expect(mergedOf(one)).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    }
  });

  test.each<[string, (report: Report) => Report]>([
    ['without comparisons', (report) => ({ ...report, comparisons: [] })],
    ['without a plan', (report) => ({ ...report, shard: { ...report.shard!, plan: null } })],
    [
      'without a plan and comparisons, for nothing was there',
      (report) => ({
        ...report,
        comparisons: [],
        shard: { ...report.shard!, plan: null, services: 0, comparisons: 0, rows: 0 },
        reasons: [{ code: 'FG111', message: 'no service had a profile to compare', remedy: '' }],
      }),
    ],
  ])('are none where one is %s', (_, change) => {
    for (const [index, report] of shards.entries()) {
      const merged = mergedOf(shards.with(index, change(report)));
      expect(merged).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
      expect(merged.reasons[0]?.code).toBe('FG266');
    }
  });
});

describe('waivers', () => {
  const file = `${SERVICE_LIST.join('\n')}\n${[
    WAIVED.trimEnd(),
    waiver('function: f0'),
    waiver('function: f1, service: a'),
    waiver('function: f2, service: b', '2026-11-01'),
    waiver('function: nowhere'),
    waiver('function: f3, service: ghost'),
  ].join('\n')}\n`;
  const idleOf = ({ notes }: Report) =>
    notes.filter(({ code }) => code === 'FG255' || code === 'FG256').map(({ message }) => message);

  test('that nothing needs are pointed out by all shards together, as by one run', async () => {
    const [whole, shards] = await Promise.all([gate('', file), shardsOf(file)]);
    expect(shards.map(idleOf)).toEqual([[], []]);
    const told = idleOf(mergedOf(shards));
    expect(told).toEqual(idleOf(whole));
    expect(told.map((message) => /"(f\d|nowhere)"/.exec(message)?.[1])).toEqual(['f1', 'nowhere', 'f2']);
  });

  test('are not called unused where a shard is missing', async () => {
    const [, second] = await shardsOf(file);
    expect(idleOf(mergedOf([second!]))).toEqual([]);
  });
});
