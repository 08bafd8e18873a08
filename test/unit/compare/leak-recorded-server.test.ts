import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { detectLeak } from '../../../src/compare/leak.ts';
import { leakLimits } from '../../../src/compare/leak-estimate.ts';
import { toLevelWindow } from '../../../src/compare/level-series.ts';
import { sameProcesses } from '../../../src/compare/same-processes.ts';
import { startRecordedPyroscope } from '../../../src/demo/server.ts';
import { createPyroscopeSource } from '../../../src/sources/pyroscope/discovery.ts';
import { INUSE_SPACE, RECORDED_WINDOWS, type RecordedWindow } from '../../support/recorded-levels.ts';
import { testClient } from '../sources/pyroscope/client-options.ts';

const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

test('the values of a server are the levels: the recorded leak is found through its API', async () => {
  const recordingsDir = path.join(import.meta.dirname, '../../../demo/recordings/windows');
  const server = await startRecordedPyroscope({ recordingsDir, nowMs: RECORDED_WINDOWS.candidate.untilMs });
  onTestFinished(() => server.close());
  const source = createPyroscopeSource(testClient(server.url).client);
  const levels = async (name: RecordedWindow) => {
    const uploads = (type: string) =>
      source.listUploads(RECORDED_WINDOWS[name], '', ['nemotron-backend'], type);
    return toLevelWindow(await uploads(INUSE_SPACE), await uploads(CPU));
  };
  const [history, baseline, candidate] = await Promise.all(
    (['history2', 'baseline', 'candidate'] as const).map(levels),
  );
  const judge = (of: typeof candidate, reference: typeof candidate) =>
    detectLeak({ candidate: of!, references: [reference!], limits: leakLimits(INUSE_SPACE) });
  const leak = judge(candidate, baseline);
  expect(leak.verdict).toBe('leak');
  expect(leak.estimate!.slopePerMin / 2 ** 20).toBeCloseTo(85.83525, 4);
  expect(judge(baseline, history)).toMatchObject({ verdict: 'ok', stoppedBy: 'small' });
  // Between baseline and candidate lies a rollout that kept the name of the pod.
  const window = { fromMs: RECORDED_WINDOWS.baseline.fromMs, untilMs: RECORDED_WINDOWS.candidate.untilMs };
  const span = await source.listUploads(window, '', ['nemotron-backend'], INUSE_SPACE);
  expect(new Set(span.map(({ replica }) => replica)).size).toBe(1);
  expect(sameProcesses([span, span], span, leakLimits(INUSE_SPACE).minRise)).toBe('other-replicas');
});
