import { describe, expect, test } from 'vitest';
import { findServices } from '../../../src/init/found.ts';
import { CPU, type FakeContent, fakeSource, GOROUTINES, INUSE } from '../../support/fake-source.ts';

const HOUR = 3_600_000;
const START = 1_800_000_000_000;
const range = { fromMs: START, untilMs: START + 2 * HOUR };
const whole = { fromMs: START, untilMs: START + 2 * HOUR, everyMs: 60_000 };
const find = async (content: FakeContent) =>
  findServices(fakeSource(content), { selector: '', range, services: [], nowMs: range.untilMs });

describe('findServices', () => {
  test('what sends, what stopped, what has other types, and what is only listed', async () => {
    const result = await find({
      uploads: [
        { service: 'shop', version: 'b', ...whole },
        { service: 'shop', profileType: INUSE, version: 'b', ...whole },
        { service: 'batch', ...whole, untilMs: START + HOUR / 2 },
        { service: 'queue', profileType: GOROUTINES, ...whole },
      ],
      stale: [{ service: 'gone', profileType: CPU }],
    });
    expect(result.kind).toBe('found');
    if (result.kind !== 'found') return;
    expect(result.found.services).toEqual([
      { name: 'batch', types: [CPU], others: [], hasStopped: true },
      { name: 'queue', types: [], others: [GOROUTINES], hasStopped: false },
      { name: 'shop', types: [CPU, INUSE], others: [], hasStopped: false },
    ]);
    expect(result.found.silent).toEqual(['gone']);
    expect(result.found.spans.map(({ version }) => version)).toEqual(['b']);
  });

  test('nothing at all: the reason that the gate would give', async () => {
    const result = await find({ uploads: [], readiness: { kind: 'ready' } });
    expect(result).toMatchObject({ kind: 'nothing', reason: { code: 'FG108' } });
  });

  test('a server that is not ready is told from an empty one', async () => {
    const result = await find({ uploads: [], readiness: { kind: 'not-ready', said: 'Ingester not ready' } });
    expect(result).toMatchObject({ kind: 'nothing', reason: { code: 'FG131' } });
  });
});
