import { describe, expect, it } from 'vitest';
import {
  formatMarker,
  isNewerRun,
  isSameKey,
  type Marker,
  outranks,
  parseMarker,
  stateBefore,
} from '../../../src/github/marker.ts';
import { fc } from '../../support/fast-check.ts';

const marker = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  sha: fc.constantFrom('', 'a'.repeat(40)),
  runId: fc.constantFrom('', '1', '17000000001', '99999999999999999999'),
  runAttempt: fc.integer({ min: 1, max: 1000 }),
  verdict: fc.constantFrom(null, 'pass' as const, 'fail' as const, 'not-evaluated' as const),
  before: fc.constantFrom(null, { verdict: 'inconclusive' as const, sha: 'b'.repeat(40) }),
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
    const current = { runId: currentId, runAttempt: currentAttempt };
    expect(isNewerRun({ runId, runAttempt }, current)).toBe(expected);
  });

  const LINE = '<!-- flamegate:key=a sha=- run=7 attempt=1';

  it('reads a line of the first version, and one with fields that are not known yet', () => {
    expect(parseMarker(`${LINE} -->`)).toMatchObject({ key: 'a', runId: '7', verdict: null, before: null });
    expect(parseMarker(`${LINE} verdict=warn colour=blue -->`)).toMatchObject({ verdict: 'warn' });
  });

  it.each([
    ['verdict=superb', { verdict: null }],
    ['verdict=constructor', { verdict: null }],
    ['before=fail@deadbee', { before: { verdict: 'fail', sha: 'deadbee' } }],
    ['before=fail@../../x', { before: null }],
    ['before=fail@@octocat', { before: null }],
    ['before=fail', { before: null }],
    [`before=fail@${'a'.repeat(65)}`, { before: null }],
    ['before=<b>@deadbee', null],
  ])('takes from %s only what it may show again', (field, expected) => {
    const read = parseMarker(`${LINE} ${field} -->`);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject({ runId: '7', ...expected });
  });
});

describe('stateBefore', () => {
  const [old, now] = ['a'.repeat(40), 'b'.repeat(40)];
  const state = { key: 'k', runId: '2', runAttempt: 1 };
  const existing = (changes: Partial<Marker>): Marker => ({
    ...{ ...state, sha: old, runId: '1', verdict: 'pass', before: null },
    ...changes,
  });
  const current = { ...state, sha: now, verdict: 'fail' as const };
  const earlier = { verdict: 'warn', sha: 'c'.repeat(40) } as const;

  it.each([
    ['the commit before', existing({}), { verdict: 'pass', sha: old }],
    [
      'the commit before, with the same verdict',
      existing({ verdict: 'fail' }),
      { verdict: 'fail', sha: old },
    ],
    ['another verdict on the same commit', existing({ sha: now }), { verdict: 'pass', sha: now }],
    ['the same again', existing({ sha: now, verdict: 'fail', before: earlier }), earlier],
    ['another job of this run', existing({ ...state, before: earlier }), earlier],
    ['a comment of the first version', existing({ verdict: null }), null],
    ['a commit that is none', existing({ sha: '@octocat' }), null],
  ])('is %s', (_, marker, expected) => {
    expect(stateBefore(marker, current)).toEqual(expected);
  });

  it('is nothing for a first comment', () => {
    expect(stateBefore(undefined, current)).toBeNull();
  });
});

describe('outranks', () => {
  const of = (runId: string, runAttempt: number, verdict: Marker['verdict']): Marker => {
    return { key: 'k', sha: '', runId, runAttempt, verdict, before: null };
  };

  it.each([
    ['a newer run, though it passed', of('6', 1, 'pass'), true],
    ['a newer run than the re-run of an old one', of('6', 1, 'pass'), true],
    ['an older run', of('4', 9, 'fail'), false],
    ['a worse job of this run', of('5', 3, 'fail'), true],
    ['an equal job of this run', of('5', 3, 'warn'), false],
    ['a better job of this run', of('5', 3, 'pass'), false],
    ['a job of this run that does not say', of('5', 3, null), false],
  ])('%s', (_, existing, expected) => {
    expect(outranks(existing, of('5', 3, 'warn'))).toBe(expected);
  });
});
