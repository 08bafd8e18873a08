import { describe, expect, test } from 'vitest';
import { type ServerFacts, serverChecks } from '../../../src/doctor/server-checks.ts';

const FACTS: ServerFacts = {
  label: 'Pyroscope at http://pyroscope:4040',
  readiness: { kind: 'ready' },
  version: '1.18.0',
  retention: { oldestProfileMs: Date.UTC(2026, 10, 8), newestProfileMs: Date.UTC(2026, 10, 22, 15, 20) },
  received: [{ name: 'process_cpu', uploads: 4, samples: 400 }],
};
const checksOf = (changes: Partial<ServerFacts>) => serverChecks({ ...FACTS, ...changes });

describe('serverChecks', () => {
  test('a server that is well', () => {
    expect(checksOf({}).map(({ state, message }) => `${state} ${message}`)).toEqual([
      'ok Pyroscope at http://pyroscope:4040 answers, ready, version 1.18.0',
      'ok it holds profiles from 2026-11-08 00:00 UTC to 2026-11-22 15:20 UTC',
    ]);
  });

  test('a server that says little of itself', () => {
    const silent = checksOf({ readiness: { kind: 'unknown' }, version: null, retention: {}, received: null });
    expect(silent.map(({ message }) => message)).toEqual(['Pyroscope at http://pyroscope:4040 answers']);
  });

  test('one that is not ready, and nothing else, for all else is not worth believing', () => {
    expect(checksOf({ readiness: { kind: 'not-ready', said: '' } })).toMatchObject([
      { state: 'problem', code: 'FG131', message: 'The server is not ready: it gives no reason' },
    ]);
  });

  test.each([
    ['1.9.1', true],
    ['v1.8.0-rc.1', true],
    ['0.37.2', true],
    ['1.9.2', false],
    ['1.10.0', false],
    ['2.0.6', false],
    ['weekly-f55', false],
  ])('version %s knows no seconds: %s', (version, isOlder) => {
    expect(checksOf({ version }).some(({ state, code }) => state === 'note' && code === 'FG126')).toBe(
      isOlder,
    );
  });

  test('uploads that held nothing', () => {
    const received = [
      { name: 'process_cpu', uploads: 4, samples: 400 },
      { name: 'block', uploads: 0, samples: 0 },
      { name: 'wall', uploads: 40, samples: 0 },
    ];
    expect(checksOf({ received }).slice(2)).toMatchObject([
      {
        state: 'note',
        code: 'FG125',
        message: expect.stringContaining('accepted 40 profiles that hold no sample'),
      },
    ]);
  });
});
