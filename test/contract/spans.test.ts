import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { type FlameFunctions, flameFunctions } from '../../src/profile/flame-levels.ts';
import { readFlameLevels } from '../../src/sources/pyroscope/answers.ts';
import { createPyroscopeClient } from '../../src/sources/pyroscope/client.ts';
import { createPyroscopeSource } from '../../src/sources/pyroscope/discovery.ts';
import { pushProfile } from '../../src/sources/pyroscope/push.ts';
import { spanProfileRequest } from '../../src/sources/pyroscope/queries.ts';
import type { ContractCase } from '../support/contract.ts';
import { FAST_SPAN, SLOW_SPAN, spanCosts, spanPprof, UNKNOWN_SPAN } from '../support/span-profile.ts';
import { DEMO_NOW_MS, DEMO_RECORDINGS } from './targets.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/pyroscope/1.18.0/spans');
const CPU = 'process_cpu:cpu:nanoseconds:cpu:nanoseconds';

/** What a 1.18.0 server answered after `spanPprof` had been pushed to it. */
function recorded(name: string): ContractCase {
  return JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));
}

function byName({ functions }: FlameFunctions): ReadonlyMap<string, { self: number; total: number }> {
  return new Map(functions.map(({ name, self, total }) => [name, { self, total }]));
}

describe('on a recorded 1.18.0', () => {
  test.each([
    ['one-span', [SLOW_SPAN]],
    ['two-spans', [SLOW_SPAN, FAST_SPAN]],
    ['unknown-span', [UNKNOWN_SPAN]],
  ])('%s costs what its samples say, to the sample', (name, spans) => {
    const answer = recorded(name).response.json;
    expect(byName(flameFunctions(readFlameLevels(answer, 'Pyroscope')))).toEqual(spanCosts(spans));
  });

  test('what is asked now is what was asked then', () => {
    const asked = recorded('two-spans').request.json as { start: number; end: number };
    const window = { fromMs: asked.start, untilMs: asked.end + 1 };
    expect(spanProfileRequest(window, '{service_name="shop"}', CPU, [SLOW_SPAN, FAST_SPAN])).toEqual(asked);
  });
});

test('the recorded server answers as the real one did for a span that it does not know', async () => {
  const { request, response } = recorded('unknown-span');
  const server = await startRecordedPyroscope({ recordingsDir: DEMO_RECORDINGS, nowMs: DEMO_NOW_MS });
  try {
    const window = { start: DEMO_NOW_MS - 250_000, end: DEMO_NOW_MS };
    const answer = await fetch(server.url + request.path, {
      method: 'POST',
      headers: { ...request.headers, 'accept-encoding': 'identity' },
      body: JSON.stringify({ ...(request.json as object), ...window }),
    });
    expect(answer.status).toBe(response.status);
    for (const header of ['content-type', 'accept-encoding'])
      expect(answer.headers.get(header)).toBe(response.headers[header]);
    expect(await answer.json()).toEqual(response.json);
  } finally {
    await server.close();
  }
});

const url = process.env.PYROSCOPE_URL;
if (url) describeServer(url);

/** The same on a real server, by both labels that it knows. */
function describeServer(baseUrl: string): void {
  describe.each(['profile_id', 'span_id'] as const)(`on the server at ${baseUrl}, by %s`, (label) => {
    test('spans that were pushed come back', { timeout: 90_000 }, async () => {
      const service = `spans-${label}-${process.pid}-${Date.now()}`;
      const startMs = Math.floor(Date.now() / 1000) * 1000 - 30_000;
      const client = createPyroscopeClient({ baseUrl, auth: { kind: 'none' } });
      const source = createPyroscopeSource(client);
      const window = { fromMs: startMs, untilMs: startMs + 10_000 };
      const read = (...spanIds: string[]) =>
        source.readSpans?.({
          service,
          profileType: CPU,
          selector: '',
          window,
          spanIds,
        }) as Promise<FlameFunctions>;
      try {
        const labels = [
          { name: '__name__', value: 'process_cpu' },
          { name: 'service_name', value: service },
        ];
        await pushProfile(client, { labels, pprof: spanPprof(startMs, label) });
        // Version 2 shows a profile only after its segment is written.
        for (let i = 0; i < 60 && (await read(SLOW_SPAN)).total === 0; i += 1) await sleep(500);
        expect(byName(await read(SLOW_SPAN))).toEqual(spanCosts([SLOW_SPAN]));
        expect(byName(await read(SLOW_SPAN.toUpperCase(), FAST_SPAN))).toEqual(
          spanCosts([SLOW_SPAN, FAST_SPAN]),
        );
        expect(await read(UNKNOWN_SPAN)).toEqual({ total: 0, functions: [] });
      } finally {
        await source.close();
      }
    });
  });
}
