import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { renderText } from '../../src/report/text.ts';
import { type BlockQuery, SourceError } from '../../src/sources/source.ts';
import { ALLOC, CPU, type FakeContent, fakeSource, foldedProfile } from '../support/fake-source.ts';
import { mergedOf } from '../support/shard-reports.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const MINUTE_MS = 60_000;
const BASELINE = { fromMs: NOW_MS - 30 * MINUTE_MS, untilMs: NOW_MS - 20 * MINUTE_MS };
const CANDIDATE = { fromMs: NOW_MS - 10 * MINUTE_MS, untilMs: NOW_MS };
const range = ({ fromMs, untilMs }: typeof BASELINE) => `${fromMs}/${untilMs}`;

const TYPES = [CPU, ALLOC];
const SERVICES = Array.from({ length: 12 }, (_, index) => `s${String(index).padStart(2, '0')}`);
const uploadsOf = (service: string, profileType: string) =>
  [BASELINE, CANDIDATE].map((window) => ({ service, profileType, ...window }));
const UPLOADS = SERVICES.flatMap((service) => TYPES.flatMap((type) => uploadsOf(service, type)));

/** Ten functions of about 400 samples each in a window of six blocks; in service s07, the first one grows. */
function profileOf({ service, window }: BlockQuery): Profile {
  const block = Math.round(window.fromMs / 100_000) % 6;
  const grows = service === 's07' && window.fromMs >= CANDIDATE.fromMs;
  const stacks = Array.from({ length: 10 }, (_, index) => {
    const samples = 65 + ((index * 7 + block * 3 + SERVICES.indexOf(service)) % 5);
    return [`main;caller${index};f${index}`, samples * (index === 0 && grows ? 3 : 1) * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
}

interface Run {
  readonly report: Report;
  /** Services whose blocks were read. */
  readonly read: readonly string[];
}

async function gate(shard: string, file = '', content: Partial<FakeContent> = {}): Promise<Run> {
  const values: Record<string, unknown> = {
    'pyroscope-url': 'http://fake',
    baseline: range(BASELINE),
    candidate: range(CANDIDATE),
    'profile-types': TYPES,
    ...(shard === '' ? {} : { shard }),
  };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, parseConfigFile('f.yml', file), defaults, NOW_MS);
  const source = fakeSource({ uploads: UPLOADS, read: profileOf, ...content });
  const setting = { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress: () => undefined };
  const report = ReportSchema.parse(await runGate(config, setting));
  return { report, read: [...new Set(source.asked.blocks.map(({ service }) => service))].sort() };
}

const shardsOf = (count: number, ...rest: [string?, Partial<FakeContent>?]) =>
  Promise.all(Array.from({ length: count }, (_, index) => gate(`${index + 1}/${count}`, ...rest)));
const placesOf = ({ comparisons }: Report) =>
  comparisons.map(({ service, profileType, verdict }) => `${service} ${profileType} ${verdict}`).sort();
const failsOf = ({ comparisons }: Report) =>
  comparisons.flatMap(({ service, functions }) =>
    functions.flatMap(({ name, verdict }) => (verdict === 'fail' ? [`${service} ${name}`] : [])),
  );

describe('12 services with two types in 4 shards', () => {
  test('each reads its own services only, and all of them together are the build', async () => {
    const { report: whole } = await gate('');
    const shards = await shardsOf(4);
    expect(shards.map(({ read }) => read)).toEqual([
      ['s00', 's04', 's08'],
      ['s01', 's05', 's09'],
      ['s02', 's06', 's10'],
      ['s03', 's07', 's11'],
    ]);
    const merged = mergedOf(shards.map(({ report }) => report));
    expect(placesOf(merged)).toEqual(placesOf(whole));
    expect(merged).toMatchObject({ verdict: 'fail', exitCode: 1, tests: whole.tests });
    expect(failsOf(merged)).toEqual(failsOf(whole));
    expect(failsOf(merged).length).toBeGreaterThan(0);
  });

  test('a shard ends well whatever its verdict, and says what it is', async () => {
    const [, , , { report }] = (await shardsOf(4)) as [Run, Run, Run, Run];
    expect(report).toMatchObject({ verdict: 'fail', conclusion: 'warning', exitCode: 0, mode: 'enforce' });
    expect(report.shard).toMatchObject({
      index: 4,
      count: 4,
      services: 3,
      comparisons: 6,
      plan: { services: 12, comparisons: 24 },
    });
    const text = renderText(report, { color: false });
    expect(text).toMatch(/^Shard 4 of 4: flamegate would have failed: f0 in s07/);
    expect(text).toContain('A shard never fails a build');
    expect(report.notes.map(({ code }) => code)).toEqual(['FG261']);
  });

  test('with fewer than three services, it says that it cannot tell the machine', async () => {
    const shards = await shardsOf(6);
    for (const { report } of shards) {
      const [, note] = report.notes;
      expect(note).toMatchObject({ code: 'FG262', remedy: 'use at most 4 shards' });
    }
  });

  test('with nothing to do, it is no reason against the others', async () => {
    const uploads = UPLOADS.filter(({ service }) => service < 's02');
    const shards = await shardsOf(3, '', { uploads });
    expect(shards[2]?.report).toMatchObject({
      verdict: 'not-evaluated',
      exitCode: 0,
      comparisons: [],
      reasons: [{ code: 'FG263' }],
    });
    expect(mergedOf(shards.map(({ report }) => report))).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  test('a service that is missing is told once, by the shard it belongs to', async () => {
    const file = `services: [${SERVICES.join(', ')}, ghost]`;
    const shards = (await shardsOf(4, file)).map(({ report }) => report);
    const ghosts = shards.flatMap(({ comparisons }) =>
      comparisons.filter(({ service }) => service === 'ghost'),
    );
    expect(ghosts).toMatchObject([{ verdict: 'not-evaluated' }]);
    expect(mergedOf(shards).verdict).toBe('fail');
  });

  test('a server that cannot be asked: every shard says so, and the build is not evaluated', async () => {
    const discovery = new SourceError('unreachable', 'Pyroscope is not there', 'ECONNREFUSED', 'start it');
    const shards = (await shardsOf(2, '', { discovery })).map(({ report }) => report);
    expect(shards[0]).toMatchObject({ exitCode: 0, shard: { plan: null } });
    expect(mergedOf(shards)).toMatchObject({
      verdict: 'not-evaluated',
      exitCode: 4,
      reasons: [{ code: 'FG101', message: 'Pyroscope is not there: ECONNREFUSED' }],
    });
  });
});

describe('the error probability of a build', () => {
  /** How far a function lies from its bound: the critical value of the shard, times the function's noise. */
  const margins = (report: Report) =>
    report.comparisons.flatMap(({ service, profileType, functions }) =>
      functions.flatMap(({ name, growth, growthLow, verdict }) =>
        growth === null || growthLow === null || verdict === 'warn'
          ? []
          : [[`${service} ${profileType} ${name}`, Math.log(growth / growthLow)] as const],
      ),
    );

  test('is shared among all shards: in each, a function needs the evidence that it needs in the whole', async () => {
    const { report: whole } = await gate('');
    const shards = await shardsOf(4);
    const expected = new Map(margins(whole));
    const found = shards.flatMap(({ report }) => margins(report));
    expect(found.length).toBeGreaterThan(100);
    // As many tests in each comparison, so a quarter of the probability for a quarter of the tests.
    for (const [place, margin] of found) expect(margin).toBeCloseTo(expected.get(place)!, 3);
  });
});

describe('budgets', () => {
  const file = [
    'budgets:',
    '  - { function: f0, max: 90% }',
    '  - { function: f1, services: [s01], max: 1% }',
    '  - { function: nowhere, max: 5% }',
    '  - { function: f2, services: [ghost], max: 5% }',
  ].join('\n');

  test('are the same in all shards together as in the whole', async () => {
    const { report: whole } = await gate('', file);
    const shards = (await shardsOf(4, file)).map(({ report }) => report);
    const merged = mergedOf(shards);
    const brief = ({ budgets }: Report) =>
      budgets.map(({ origin, service, verdict }) => `${origin} ${service} ${verdict}`).sort();
    expect(brief(merged)).toEqual(brief(whole));
    // Shards count the places that a budget is meant for, measured or not: their bounds are never the closer ones.
    const lows = ({ budgets }: Report) => new Map(budgets.map((one) => [one.origin + one.service, one.low]));
    const wholeLows = lows(whole);
    const bounded = [...lows(merged)].filter(([, low]) => low !== null);
    expect(bounded).toHaveLength(13);
    for (const [place, low] of bounded) expect(low).toBeLessThanOrEqual(wholeLows.get(place)!);
    expect(merged.verdict).toBe(whole.verdict);
  });
});
