import { expect, test } from 'vitest';
import { isMergeProblem, mergeReports } from '../../src/report/merge/merge-reports.ts';
import type { Report } from '../../src/report/report.ts';
import { ReportSchema } from '../../src/report/report.ts';
import { recordedWindows, startRecordedGate } from '../support/recorded-gate.ts';

/** The recordings of the demo, whole and in shards. */

const windows = await recordedWindows();
const nowMs = Math.max(...Object.values(windows).map(({ endMs }) => endMs));

async function gate(settings: string, from: string, to: string): Promise<Report> {
  const server = await startRecordedGate('demo/recordings/windows', nowMs, settings);
  try {
    return ReportSchema.parse(
      await server.run(windows[from]!, windows[to]!, (source) => ({ ...source, label: 'recorded server' })),
    );
  } finally {
    await server.close();
  }
}

function merged(shards: readonly Report[]): Report {
  const result = mergeReports(shards.map((report, index) => ({ file: `${index}.json`, report })));
  if (isMergeProblem(result)) throw new Error(result.why);
  return ReportSchema.parse(result);
}

const placesOf = ({ comparisons }: Report) =>
  comparisons.map(({ service, profileType }) => `${service} ${profileType}`).sort();
/** One for each cause. */
const failsOf = ({ comparisons }: Report) =>
  comparisons
    .flatMap(({ service, functions }) =>
      functions.flatMap(({ name, verdict, causedBy }) =>
        verdict === 'fail' && causedBy === null ? [`${service} ${name}`] : [],
      ),
    )
    .sort();

async function sharded(count: number, from: string, to: string): Promise<readonly Report[]> {
  const shards: Report[] = [];
  for (let index = 1; index <= count; index++) shards.push(await gate(`shard: ${index}/${count}`, from, to));
  return shards;
}

const codesOf = ({ notes }: Report) => notes.map(({ code }) => code);

test.each([
  ['baseline', 'candidate'],
  ['history2', 'baseline'],
])('%s against %s: three shards have the comparisons and the verdict of the whole', async (from, to) => {
  const whole = await gate('', from, to);
  const shards = await sharded(3, from, to);
  const together = merged(shards);
  expect(placesOf(together)).toEqual(placesOf(whole));
  expect([together.verdict, together.exitCode]).toEqual([whole.verdict, whole.exitCode]);
  expect(failsOf(whole)).toEqual(expect.arrayContaining(failsOf(together)));
  // What a warm-up is, the services of a shard tell by themselves.
  expect(Math.abs(together.tests - whole.tests)).toBeLessThanOrEqual(2);
  expect(shards.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(shards.map(({ shard }) => shard?.services)).toEqual([3, 2, 2]);
  expect(new Set(shards.map(({ shard }) => JSON.stringify(shard?.plan))).size).toBe(1);
  // Two services with CPU time do not tell the machine from the load, and each shard says so.
  for (const shard of shards) expect(codesOf(shard)).toEqual(expect.arrayContaining(['FG261', 'FG262']));
});

test('shards of three services find what the whole finds', async () => {
  const [whole, shards] = [
    await gate('', 'baseline', 'candidate'),
    await sharded(2, 'baseline', 'candidate'),
  ];
  const together = merged(shards);
  expect(together.verdict).toBe('fail');
  expect(failsOf(together)).toEqual(failsOf(whole));
  for (const shard of shards) expect(codesOf(shard)).not.toContain('FG262');
});
