import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMarker, isNewerRun, isSameKey, parseMarker } from '../../../src/github/marker.ts';

const marker = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  sha: fc.constantFrom('', 'a'.repeat(40)),
  runId: fc.constantFrom('', '1', '17000000001', '99999999999999999999'),
  runAttempt: fc.integer({ min: 1, max: 1000 }),
});

describe('marker', () => {
  it('reads what it wrote, and ends where its comment ends', () => {
    fc.assert(
      fc.property(marker, fc.string(), (written, text) => {
        const line = formatMarker(written);
        expect(parseMarker(`${line}\n${text}`)).toEqual(written);
        expect(line.indexOf('-->')).toBe(line.length - 3);
        expect(line).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('different keys stay different', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(isSameKey(a, b)).toBe(a === b);
      }),
    );
  });

  it.each([
    'no marker',
    ' <!-- flamegate:key=a sha=- run=1 attempt=1 -->',
    '<!-- flamegate:key=a b sha=- run=1 attempt=1 -->',
    '<!-- flamegate:key=a sha=- run=x attempt=1 -->',
    '<!-- flamegate:key=a sha=- run=1 attempt=1',
  ])('is not a marker: %s', (text) => {
    expect(parseMarker(text)).toBeNull();
  });

  it('takes a key that is not well encoded as it stands', () => {
    expect(parseMarker('<!-- flamegate:key=%zz sha=- run=1 attempt=1 -->')?.key).toBe('%zz');
  });

  it.each([
    ['10', 1, '9', 1, true],
    ['9', 9, '10', 1, false],
    ['9007199254740993', 1, '9007199254740992', 1, true],
    ['5', 2, '5', 1, true],
    ['5', 1, '5', 1, false],
    ['', 9, '5', 1, false],
    ['5', 9, '', 1, false],
  ])('run %s.%i newer than %s.%i: %s', (runId, runAttempt, currentId, currentAttempt, expected) => {
    const existing = { key: '', sha: '', runId, runAttempt };
    expect(isNewerRun(existing, { key: '', sha: '', runId: currentId, runAttempt: currentAttempt })).toBe(
      expected,
    );
  });
});
