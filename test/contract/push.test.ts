import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectProfile } from '../../src/profile/detect.ts';
import { parsePprof } from '../../src/profile/pprof.ts';
import { prepareUpload } from '../../src/push/prepare.ts';
import { readRecording } from '../../src/push/read-recording.ts';
import { createPyroscopeClient, type PyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import { pushProfile } from '../../src/sources/pyroscope/push.ts';
import { mergeProfileRequest } from '../../src/sources/pyroscope/queries.ts';
import type { ProfileSource } from '../../src/sources/source.ts';
import type { ContractCase } from '../support/contract.ts';
import { readPprof } from '../support/pprof-reader.ts';
import { pushSettings } from '../support/push-settings.ts';
import { addStacks, stacksOf, totalOf } from '../support/stacks.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const RECORDINGS = join(FIXTURES, 'py-spy/0.4.3');
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';
/** py-spy took 247 samples at 100 Hz. */
const TOTAL = 2_470_000_000n;

const speedscope = (side: string) => join(RECORDINGS, `ai-yolo26.${side}.speedscope.json`);
const totals = (stacks: ReturnType<typeof readPprof>['stacks']) =>
  new Map([...stacks].map(([stack, [value]]) => [stack, value]));
const parsed = (path: string) => detectProfile(readFileSync(path)).profile;

function withoutLines(stacks: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [stack, value] of stacks) {
    const key = stack.replace(/:\d+(?=;|$)/g, '');
    sums.set(key, (sums.get(key) ?? 0n) + value);
  }
  return sums;
}

/** What a 1.18.0 server was sent and answered, with `flamegate push` and with the upload that sidecars make by hand. */
function recorded(name: string): ContractCase {
  return JSON.parse(readFileSync(join(FIXTURES, `pyroscope/1.18.0/push/${name}.json`), 'utf8'));
}

describe('on a recorded 1.18.0', () => {
  test('a recording that was pushed came back with the same stacks and the same total', () => {
    const { response } = recorded('select-merge-profile-pushed');
    const bytes = Buffer.from(response.bodyBase64 ?? '', 'base64');
    expect(totals(readPprof(bytes).stacks)).toEqual(stacksOf(parsed(speedscope('baseline'))));
    expect(totalOf(parsePprof(bytes))).toBe(TOTAL);
    expect(JSON.stringify(recorded('series-pushed').response.json)).toContain(`"${CPU}"`);
  });

  test('what is sent now is what was sent then', async () => {
    const { series } = recorded('push').request.json as {
      series: { labels: unknown; samples: { rawProfile: string }[] }[];
    };
    const [sent] = series;
    const fromMs = 1795394579000;
    const settings = pushSettings({
      service: 'ai-yolo26-pushed',
      labels: [{ name: 'version', value: '3f2a91c' }],
      fromMs,
      intervalMs: 15_000,
    });
    const recording = await readRecording(speedscope('baseline'), () => process.stdin);
    const upload = await prepareUpload(recording, settings, fromMs, new Set());
    expect(upload?.labels).toEqual(sent?.labels);
    const then = readPprof(Buffer.from(sent?.samples[0]?.rawProfile ?? '', 'base64'));
    expect(readPprof(upload!.pprof)).toEqual(then);
    expect(then).toMatchObject({ sampleTypes: ['cpu/nanoseconds'], periodType: 'cpu/nanoseconds' });
  });

  test('the same file, uploaded as speedscope, was answered with 200 and lost', () => {
    const upload = recorded('ingest-speedscope');
    expect(Buffer.from(upload.request.bodyBase64 ?? '', 'base64')).toEqual(
      readFileSync(speedscope('baseline')),
    );
    expect(upload.response.status).toBe(200);
    expect(recorded('series-ingested').response).toMatchObject({ status: 200, json: {} });
  });
});

const url = process.env.PYROSCOPE_URL;
if (url) describeServer(url);

/** The same on a real server, for all forms of a recording. */
function describeServer(baseUrl: string): void {
  describe(`on the server at ${baseUrl}`, () => {
    let client: PyroscopeClient;
    let source: ProfileSource;
    const run = `${process.pid}-${Date.now()}`;
    const endMs = Math.floor(Date.now() / 1000) * 1000 - 30_000;
    const window = { fromMs: endMs - 60_000, untilMs: endMs + 60_000 };
    beforeAll(() => {
      client = createPyroscopeClient({ baseUrl, auth: { kind: 'none' } });
      source = createPyroscopeSource(client);
    });
    afterAll(() => client.close());

    async function pushFiles(service: string, paths: readonly string[]): Promise<void> {
      const settings = pushSettings({ service, untilMs: endMs, intervalMs: 15_000 });
      const taken = new Set<number>();
      for (const path of paths) {
        const recording = await readRecording(path, () => process.stdin);
        const upload = await prepareUpload(recording, settings, Date.now(), taken);
        await pushProfile(client, upload!);
      }
    }

    /** Version 2 shows a profile only after its segment is written. */
    async function visible(service: string, profiles: number): Promise<void> {
      const deadlineMs = Date.now() + 60_000;
      for (;;) {
        const points = await source.listUploads(window, '', [service], CPU);
        const seen = points.reduce((sum, { values }) => sum + values.reduce((a, b) => a + b, 0), 0);
        if (seen >= profiles) return;
        if (Date.now() > deadlineMs) throw new Error(`${service}: ${seen} of ${profiles} ns can be queried`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }

    test.each([
      ['speedscope', [speedscope('baseline')]],
      ['folded', [join(RECORDINGS, 'ai-yolo26.baseline.folded')]],
      ['two recordings of one time', [speedscope('baseline'), speedscope('candidate')]],
      ['pprof', [join(FIXTURES, 'pyroscope/1.18.0/select-merge-profile.pb')]],
    ])('%s comes back with the same stacks and totals', async (form, paths) => {
      const service = `flamegate-push-${form.replaceAll(' ', '-')}-${run}`;
      await pushFiles(service, paths);
      const sent = paths.map(parsed);
      // Folded recordings count samples: each of py-spy's is 10 ms.
      const scale = form === 'folded' ? 10_000_000n : 1n;
      const expected = new Map([...addStacks(sent)].map(([stack, value]) => [stack, value * scale]));
      const total = [...expected.values()].reduce((sum, value) => sum + value, 0n);
      await visible(service, Number(total));
      const question = mergeProfileRequest(window, `{service_name="${service}"}`, CPU);
      const answer = await client.callProto('SelectMergeProfile', question);
      expect(totals(readPprof(answer).stacks)).toEqual(expected);
      // What the gate reads has no lines of samples: a function is the same on every line.
      const read = await source.readBlock({ service, profileType: CPU, selector: '', window });
      expect(withoutLines(stacksOf(read))).toEqual(withoutLines(expected));
      expect(totalOf(read)).toBe(total);
    });

    test('a recording with more stacks than a profile may have comes back whole, as one upload', async () => {
      const service = `flamegate-push-large-${run}`;
      const lines = Array.from({ length: 16_500 }, (_, index) => `main;f${index % 100};g${index} 1`);
      const recording = { name: 'large', bytes: Buffer.from(lines.join('\n')), modifiedMs: null };
      const settings = pushSettings({ service, untilMs: endMs, intervalMs: 15_000 });
      const upload = await prepareUpload(recording, settings, Date.now(), new Set());
      expect(upload?.moreParts).toHaveLength(1);
      await pushProfile(client, upload!);
      await visible(service, 165_000_000_000);
      const read = await source.readBlock({ service, profileType: CPU, selector: '', window });
      expect(totalOf(read)).toBe(165_000_000_000n);
      expect(stacksOf(read).size).toBe(16_500);
      const uploads = await source.listUploads(window, '', [service], CPU);
      expect(uploads.map(({ timesMs }) => timesMs.length)).toEqual([1]);
    });

    test('uploaded as speedscope, they are lost', async () => {
      const name = `flamegate-ingested-${run}`;
      const from = String(endMs / 1000 - 15);
      const query = new URLSearchParams({ name, from, until: String(endMs / 1000), format: 'speedscope' });
      const body = readFileSync(speedscope('baseline'));
      const answer = await fetch(`${baseUrl}/ingest?${query}`, { method: 'POST', body });
      expect(answer.status).toBe(200);
      // What was pushed later is there.
      const later = `flamegate-push-later-${run}`;
      await pushFiles(later, [speedscope('baseline')]);
      await visible(later, Number(TOTAL));
      const series = await source.listSeries(window, '');
      expect(series.map(({ service }) => service)).toContain(later);
      expect(series.map(({ service }) => service)).not.toContain(name);
    });
  });
}
