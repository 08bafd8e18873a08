import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { runGate } from '../../src/gate.ts';
import { methodFacts } from '../../src/report/method.ts';
import { type Report, ReportSchema } from '../../src/report/report.ts';
import { type BlockQuery, SourceError, type Window } from '../../src/sources/source.ts';
import {
  CPU,
  type FakeContent,
  type FakeUploads,
  fakeSource,
  foldedProfile,
} from '../support/fake-source.ts';

/** Warnings that are tested again in a second window of the candidate, through the whole gate. */

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const minutesAgo = (minutes: number) => NOW_MS - minutes * 60_000;
/** Three windows of history, baseline, candidate, confirm: ten minutes each, one after the other. */
const START_MS = minutesAgo(60);
const [BASELINE, CANDIDATE, CONFIRM] = [3, 4, 5];
const windowOf = ({ fromMs }: Window) => Math.floor((fromMs - START_MS) / 600_000);
const spanOf = (window: number) => ({
  fromMs: START_MS + window * 600_000,
  untilMs: START_MS + (window + 1) * 600_000,
});
const uploads = (service: string, ...windows: readonly number[]): FakeUploads[] =>
  windows.map((window) => ({ service, ...spanOf(window) }));
const EVERYWHERE = [0, 1, 2, BASELINE, CANDIDATE, CONFIRM];

/** Forty functions of about 400 samples each a block, a little noise, and the first a factor dearer in some windows. */
const profile = (factors: Readonly<Record<number, number>>) => (query: BlockQuery) => {
  const window = windowOf(query.window);
  const block = Math.round((query.window.fromMs - spanOf(window).fromMs) / 100_000);
  const stacks = Array.from({ length: 40 }, (_, index) => {
    const samples = 400 + ((index * 7 + block * 3 + window * 5) % 11);
    // A window of history is asked for as a whole.
    const blocks = window < BASELINE ? 6 : 1;
    const factor = index === 0 ? (factors[window] ?? 1) : 1;
    return [`main;caller${index};f${index}`, Math.round(samples * factor) * blocks * 10_000_000];
  });
  return foldedProfile(Object.fromEntries(stacks));
};

const WARNED = 1.16;

async function gate(content: Partial<FakeContent>, confirm: string | null = 'now-10m/now') {
  const values = {
    'pyroscope-url': 'http://fake',
    baseline: 'now-30m/now-20m',
    candidate: 'now-20m/now-10m',
    history: 3,
    'profile-types': ['cpu'],
    ...(confirm === null ? {} : { confirm }),
  };
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const config = resolveConfig({ values, origins: {} }, null, defaults, NOW_MS);
  const source = fakeSource({ uploads: uploads('a', ...EVERYWHERE), read: profile({}), ...content });
  const progress: number[] = [];
  const onProgress = ({ done, total }: { done: number; total: number }) => progress.push(done / total);
  const report = await runGate(config, { source, nowMs: NOW_MS, version: '1.2.3', run: null, onProgress });
  return { report: ReportSchema.parse(report), asked: source.asked, progress };
}

const first = ({ comparisons }: Report) => {
  const { verdict, notes, functions } = comparisons[0]!;
  return {
    verdict,
    f0: functions.find(({ name }) => name === 'f0')!,
    notes: notes.filter(({ code }) => code === 'FG221' || code === 'FG222'),
  };
};
const BROKEN = new SourceError('unavailable', 'the server is overloaded', '503', 'try again');

describe('growth that one window only warns of', () => {
  const read = profile({ [CANDIDATE]: WARNED, [CONFIRM]: WARNED });

  test('fails when a second window shows it, too', async () => {
    const once = (await gate({ read }, null)).report;
    expect(once).toMatchObject({ verdict: 'warn', windows: { confirm: null } });
    expect(methodFacts(once).map(({ label }) => label)).not.toContain('Confirmation');
    const { report, progress } = await gate({ read });
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(report.windows?.confirm).toEqual({ fromMs: NOW_MS - 600_000, untilMs: NOW_MS, selector: '' });
    const window = methodFacts(report).find(({ label }) => label === 'Confirmation');
    expect(window?.value[0]).toContain('(10 min)');
    const { verdict, f0, notes } = first(report);
    expect({ verdict, notes, f0: f0.verdict }).toEqual({ verdict: 'fail', notes: [], f0: 'fail' });
    expect(f0.explanation).toMatch(
      /a second window confirms it: 1\.\d+×, at least 1\.\d+× with 99 % confidence/,
    );
    expect(f0.growthLow).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(1);
  });

  test('asks for nothing but the second window of the services that warned, and for nothing twice', async () => {
    const both = [...uploads('a', ...EVERYWHERE), ...uploads('b', ...EVERYWHERE)];
    const onlyA = (query: BlockQuery) => (query.service === 'a' ? read(query) : profile({})(query));
    const { asked, report } = await gate({ uploads: both, read: onlyA });
    expect(report.verdict).toBe('fail');
    const again = asked.blocks.filter(({ window }) => windowOf(window) === CONFIRM);
    expect(again.map(({ service }) => service)).toEqual(Array(6).fill('a'));
    expect(new Set(asked.blocks.map((query) => JSON.stringify(query))).size).toBe(asked.blocks.length);
    expect(asked.uploads.at(-1)).toEqual({ selector: '', services: ['a'], profileType: CPU });
  });

  test('gives the same report again', async () => {
    expect((await gate({ read })).report).toEqual((await gate({ read })).report);
  });

  test('stays a warning, with what was seen there, when the second window does not show it', async () => {
    const { report } = await gate({ read: profile({ [CANDIDATE]: WARNED }) });
    expect(report.verdict).toBe('warn');
    const { notes } = first(report);
    expect(notes).toMatchObject([{ code: 'FG222' }]);
    expect(notes[0]?.message).toMatch(
      /^a second window did not confirm the warning: f0 \(there 1\.0\d times, 0\.\d+ to 1\.\d+ with 99 % confidence\)$/,
    );
  });
});

describe('a second look that cannot be taken leaves the first verdict', () => {
  const read = profile({ [CANDIDATE]: WARNED, [CONFIRM]: WARNED });

  test.each<[string, Partial<FakeContent>, string]>([
    [
      'blocks that the server does not deliver',
      {
        read: (query) => {
          if (windowOf(query.window) === CONFIRM) throw BROKEN;
          return read(query);
        },
      },
      'the server is overloaded: 503',
    ],
    [
      'uploads that the server does not list',
      { uploadsError: (window) => (windowOf(window) === CONFIRM ? BROKEN : undefined) },
      'the server is overloaded: 503',
    ],
    [
      'no uploads',
      { uploads: uploads('a', ...EVERYWHERE.slice(0, -1)) },
      'it holds no profiles of this service and type',
    ],
    [
      'another version',
      {
        uploads: EVERYWHERE.map((window) => ({
          service: 'a',
          ...spanOf(window),
          version: window === CONFIRM ? 'two' : 'one',
        })),
      },
      'it shows version two, which the candidate window does not',
    ],
    [
      'half of the uploads lost',
      {
        uploads: [
          ...uploads('a', ...EVERYWHERE.slice(0, -1)),
          { service: 'a', fromMs: spanOf(CONFIRM).fromMs, untilMs: minutesAgo(8) },
          { service: 'a', fromMs: minutesAgo(3), untilMs: NOW_MS },
        ],
      },
      'only 50 % of the uploads of the candidate are there',
    ],
  ])('%s', async (_, content, why) => {
    const { report } = await gate({ read, ...content });
    expect(report.verdict).toBe('warn');
    const { f0, notes } = first(report);
    expect(f0.verdict).toBe('warn');
    expect(notes).toMatchObject([{ code: 'FG222' }]);
    expect(notes[0]?.message).toContain(`a second window confirmed nothing: ${why}`);
  });
});

describe('a second look that is refused', () => {
  test('where functions differ too much between windows of the same code', async () => {
    const calm = profile({ [CANDIDATE]: 1.5, [CONFIRM]: 1.5 });
    const read = (query: BlockQuery) => {
      const window = windowOf(query.window);
      if (window >= BASELINE) return calm(query);
      const stacks = Array.from({ length: 40 }, (_, index) => [
        `main;caller${index};f${index}`,
        Math.round(2430 * (1 + 0.15 * Math.sin(index * 5 + window * 2))) * 10_000_000,
      ]);
      return foldedProfile(Object.fromEntries(stacks));
    };
    const { report, asked } = await gate({ read });
    expect(report.verdict).toBe('warn');
    expect(first(report).notes).toMatchObject([{ code: 'FG221' }]);
    expect(first(report).notes[0]?.message).toMatch(
      /^warnings were not tested again: functions differ by \d+\.\d % between windows of the same code, and above 8\.0 %/,
    );
    expect(asked.blocks.filter(({ window }) => windowOf(window) === CONFIRM)).toEqual([]);
  });

  test('where history could not be read', async () => {
    const read = profile({ [CANDIDATE]: 1.3, [CONFIRM]: 1.3 });
    const broken = (query: BlockQuery) => {
      if (windowOf(query.window) < 2) throw BROKEN;
      return read(query);
    };
    const { report } = await gate({ read: broken });
    expect(report.verdict).toBe('warn');
    expect(first(report).notes[0]?.message).toContain('one window of history could be used');
  });
});

test('without a warning nothing more is asked', async () => {
  for (const factor of [1, 3]) {
    const { asked } = await gate({ read: profile({ [CANDIDATE]: factor, [CONFIRM]: factor }) });
    expect(asked.blocks.filter(({ window }) => windowOf(window) === CONFIRM)).toEqual([]);
    // Both sides, and the versions of the three history windows together.
    expect(asked.uploads).toHaveLength(3);
  }
});
