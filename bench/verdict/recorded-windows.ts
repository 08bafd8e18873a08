import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReplaySource } from '../../src/calibrate/replay-source.ts';
import { measureWindows } from '../../src/compare/warm-up.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { matchesGlob } from '../../src/config/glob.ts';
import { type IgnoreRule, type Load, resolveJudgeConfig } from '../../src/config/resolve.ts';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { type Fetched, prepareInput, toCompareInput } from '../../src/gate/compare-input.ts';
import { compareWindows, type ReadWindows } from '../../src/judge/compare-windows.ts';
import type { JudgeCase } from '../../src/judge/judge.ts';
import { DEFAULT_POLICY } from '../../src/judge/policy.ts';
import { type CollectedProfiles, collect } from '../../src/sources/collect.ts';
import { makePlan } from '../../src/sources/plan.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import type { ProfileSource, Window } from '../../src/sources/source.ts';

/** The windows of the demo in which the code did not change, one after the other. */
export const AN_HOUR = ['history1', 'history2', 'baseline'] as const;
/** The same code at another hour; a neighbour is busy in the last window. */
export const ANOTHER_HOUR = ['a1', 'a2', 'b1'] as const;

/** From the second of the first upload to the second after the last. */
const OTHER_HOUR_WINDOWS: Readonly<Record<string, Window>> = {
  a1: { fromMs: 1795362396000, untilMs: 1795362631000 },
  a2: { fromMs: 1795362639000, untilMs: 1795362874000 },
  b1: { fromMs: 1795363125000, untilMs: 1795363360000 },
};

/** Two recorded windows by name, earlier ones of the baseline, and what is known of the load. */
export interface RecordedQuestion {
  readonly baseline: string;
  readonly candidate: string;
  readonly history: readonly string[];
  readonly load: Load;
}

/** The CPU of all services in two recorded windows, as the gate would compare it. */
export interface RecordedBuild {
  readonly cases: readonly JudgeCase[];
  /** Parallel to the cases. */
  readonly windows: readonly ReadWindows[];
  /** History windows that are not used, because they ran at another pace. */
  readonly refused: number;
  /** Compares one case again, with other data. */
  again(index: number, changed: ReadWindows['data']): JudgeCase;
}

/** All recordings behind one server, asked by the gate's own plan. */
export interface RecordedWindows {
  compare(question: RecordedQuestion): Promise<RecordedBuild>;
  close(): Promise<void>;
}

/** Starts the server. */
export async function openRecordings(root: string): Promise<RecordedWindows> {
  const windows = { ...(await demoWindows(root)), ...OTHER_HOUR_WINDOWS };
  const folder = await mkdtemp(join(tmpdir(), 'flamegate-recordings-'));
  for (const part of ['test/fixtures/recordings/windows-other-hour', 'demo/recordings/windows'])
    await cp(join(root, part), folder, { recursive: true });
  const all = Object.values(windows);
  const range = {
    fromMs: Math.min(...all.map(({ fromMs }) => fromMs)),
    untilMs: Math.max(...all.map(({ untilMs }) => untilMs)),
  };
  const server = await startRecordedPyroscope({ recordingsDir: folder, nowMs: range.untilMs });
  const client = createPyroscopeClient({ baseUrl: server.url, auth: { kind: 'none' } });
  const source = createReplaySource(createPyroscopeSource(client), range);
  const path = join(root, 'demo/flamegate.yml');
  const file = parseConfigFile(path, await readFile(path, 'utf8'));
  const defaults = { onInconclusive: 'exit-code', onNotEvaluated: 'exit-code' } as const;
  const { ignore } = resolveJudgeConfig({ values: {}, origins: {} }, file, defaults);
  return {
    compare: async (question) => {
      const fetched = await fetchWindows(source, question, (name) => windows[name] as Window);
      return compareFetched(fetched, question.load, ignore);
    },
    async close() {
      await source.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function demoWindows(root: string): Promise<Readonly<Record<string, Window>>> {
  const text = await readFile(join(root, 'demo/recordings/manifest.json'), 'utf8');
  const { windows } = JSON.parse(text) as {
    readonly windows: Readonly<Record<string, { readonly startMs: number; readonly endMs: number }>>;
  };
  return Object.fromEntries(
    Object.entries(windows).map(([name, { startMs, endMs }]) => [name, { fromMs: startMs, untilMs: endMs }]),
  );
}

async function fetchWindows(
  source: ProfileSource,
  { baseline, candidate, history }: RecordedQuestion,
  windowOf: (name: string) => Window,
): Promise<readonly Fetched[]> {
  const side = (name: string) => ({ selector: '', window: windowOf(name) });
  const plan = await makePlan(source, {
    services: [],
    profileTypes: ['cpu'],
    sides: { baseline: side(baseline), candidate: side(candidate) },
    history: history.map(side),
    matches: matchesGlob,
  });
  const collected = await collect(source, plan, () => undefined);
  return plan.comparisons.map((comparison, index) => {
    const profiles = collected[index];
    if (profiles instanceof Error) throw profiles;
    return { comparison, profiles: profiles as CollectedProfiles };
  });
}

function compareFetched(
  fetched: readonly Fetched[],
  load: Load,
  ignore: readonly IgnoreRule[],
): RecordedBuild {
  const { windows, history } = toCompareInput(fetched.map((one) => prepareInput(one, { ignore, load })));
  const steadiness = measureWindows(windows);
  const policy = { policy: DEFAULT_POLICY, load, mixedWindows: 'refuse' } as const;
  const toCase = (index: number, read: ReadWindows): JudgeCase => {
    const { service, profileType } = (fetched[index] as Fetched).comparison;
    const { result, incomparable } = compareWindows(read, steadiness, policy);
    return { service, profileType, result, incomparable, reasons: [], required: true };
  };
  return {
    cases: windows.map((read, index) => toCase(index, read)),
    windows,
    refused: history.filter((fault) => fault === 'pace').length,
    again: (index, data) => toCase(index, { ...(windows[index] as ReadWindows), data }),
  };
}
