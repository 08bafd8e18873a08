import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveConfig } from '../../../src/config/resolve.ts';
import { placeServices } from '../../../src/config/stack.ts';
import { runGate } from '../../../src/gate.ts';
import { createSnapshotSource } from '../../../src/sources/snapshot.ts';
import type { SourceError } from '../../../src/sources/source.ts';
import { withSnapshot } from '../../../src/sources/with-snapshot.ts';
import { fakeSource } from '../../support/fake-source.ts';
import { TAKEN_MS, taken } from '../../support/saved-profiles.ts';

const MINUTE_MS = 60_000;
const window = { fromMs: TAKEN_MS - 10 * MINUTE_MS, untilMs: TAKEN_MS - 5 * MINUTE_MS };
const PROD = '{environment=~"prod|"}';

/** A snapshot that was taken under ENVIRONMENT=prod, or without it. */
async function savedWith(environment?: string) {
  const stack = { isOff: false, ...(environment === undefined ? {} : { environment }) };
  const { services } = placeServices({}, stack, [{ selector: '' }]);
  const uploads = [{ service: 'a', version: 'v1', fromMs: TAKEN_MS - 60 * MINUTE_MS, untilMs: TAKEN_MS }];
  const source = fakeSource({ uploads });
  const any = { ...source, listSeries: (of: typeof window) => source.listSeries(of, '') };
  const snapshot = await taken(
    { ...any, listUploads: (of, _, ...rest) => source.listUploads(of, '', ...rest) },
    { side: { selector: '', window }, services },
  );
  return createSnapshotSource(snapshot, 'b.snapshot');
}

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.unreachable(),
    (error: SourceError) => error,
  );

describe('a snapshot that was asked for with other labels', () => {
  test('names those it was saved with, and what ENVIRONMENT has to do with it', async () => {
    const error = await errorOf((await savedWith()).listSeries(window, PROD));
    expect(error.why).toContain(`services with the labels ${PROD}`);
    expect(error.why).toContain('were not saved, but those with {}');
    expect(error.remedy).toContain('comes from the variable ENVIRONMENT');
  });

  test('says nothing of ENVIRONMENT where it has nothing to do with it', async () => {
    const error = await errorOf((await savedWith()).listSeries(window, '{team="x"}'));
    expect(error.why).toContain('but those with {}');
    expect(error.remedy).not.toContain('ENVIRONMENT');
  });

  test('a candidate that names the label asks for the baseline without it, and the reason says so', async () => {
    const values = {
      'pyroscope-url': 'http://fake',
      baseline: 'now-30m/now-20m',
      candidate: '{environment="canary"} now-10m/now',
    };
    const defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
    const inputs = { values, origins: {}, stack: { isOff: false, environment: 'prod' } };
    const nowMs = TAKEN_MS + 10 * MINUTE_MS;
    const config = resolveConfig(inputs, parseConfigFile('f.yml', ''), defaults, nowMs);
    expect(config).toMatchObject({ environment: null, services: [], baseline: { selector: '' } });
    const saved = await savedWith('prod');
    const candidate = { fromMs: TAKEN_MS, untilMs: nowMs };
    const server = fakeSource({
      uploads: [{ service: 'a', ...candidate, labels: '{environment="canary"}' }],
    });
    const report = await runGate(
      {
        ...config,
        baseline: { selector: '', ...window },
        savedBaseline: {
          path: 'b.snapshot',
          side: { selector: '', ...window },
          createdAtMs: TAKEN_MS,
          toolVersion: '',
        },
      },
      {
        source: withSnapshot(server, saved, [candidate]),
        nowMs,
        version: '1.2.3',
        run: null,
        onProgress: () => undefined,
      },
    );
    expect(report.comparisons.flatMap(({ reasons }) => reasons)).toContainEqual({
      code: 'FG105',
      message: expect.stringContaining('none in the snapshot that is the baseline'),
      remedy: expect.stringContaining('ENVIRONMENT adds one'),
    });
  });
});
