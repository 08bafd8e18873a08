import { describe, expect, test } from 'vitest';
import { parseAllowance } from '../../../src/config/allowance.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import { resolveJudgeConfig } from '../../../src/config/resolve.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
/** The last minute of a day: a day is that of UTC, whatever the hour. */
const NOW_MS = Date.UTC(2026, 10, 22, 23, 59);
const resolve = (text: string, nowMs: number | null = NOW_MS) =>
  resolveJudgeConfig({ values: {}, origins: {} }, parseConfigFile('f.yml', text), DEFAULTS, nowMs).waivers;
const errorOf = (text: string) => usageErrorOf(() => resolve(text));

const REST = 'allow: 40%, reason: new model, owner: "@vision", expires: 2026-12-31';

describe('waivers', () => {
  test('none by default', () => expect(resolve('')).toEqual([]));

  test('everything an entry may say, with its place and the end of its day', () => {
    const text = [
      'waivers:',
      '  - function: iou',
      '    file: ai.py',
      '    service: ai-*',
      '    profile-type: cpu',
      '    allow: 40%',
      '    reason: |',
      '      the new model',
      '      is slower',
      '    owner: "@vision"',
      '    expires: 2026-12-31',
      `  - { service: shop, ${REST} }`,
    ];
    expect(resolve(text.join('\n'))).toEqual([
      {
        function: 'iou',
        file: 'ai.py',
        service: 'ai-*',
        profileType: 'cpu',
        allow: { amount: 0.4, unit: 'growth' },
        reason: 'the new model is slower',
        owner: '@vision',
        expires: '2026-12-31',
        untilMs: Date.UTC(2027, 0, 1),
        origin: 'f.yml:2:5',
      },
      expect.objectContaining({ function: null, file: null, service: 'shop', origin: 'f.yml:12:5' }),
    ]);
  });

  test.each([
    [`{ ${REST} }`, 'f.yml:2:5', 'expected a function, a service or both'],
    [`{ service: s, file: ai.py, ${REST} }`, 'f.yml:2:25', 'only functions have a file'],
    ['{ function: f, allow: 40, reason: r, owner: o, expires: 2026-12-31 }', 'f.yml:2:27', 'such as 40%'],
    ['{ function: f, reason: r, owner: o, expires: 2026-12-31 }', 'f.yml:2:5', 'allow: it is missing'],
    ['{ function: f, allow: 4%, owner: o, expires: 2026-12-31 }', 'f.yml:2:5', 'reason: it is missing'],
    [
      '{ function: f, allow: 4%, reason: " ", owner: o, expires: 2026-12-31 }',
      'f.yml:2:39',
      'must not be empty',
    ],
    ['{ function: f, allow: 4%, reason: r, expires: 2026-12-31 }', 'f.yml:2:5', 'owner: it is missing'],
    ['{ function: f, allow: 4%, reason: r, owner: o }', 'f.yml:2:5', 'expires: it is missing'],
    ['{ function: f, allow: 4%, reason: r, owner: o, expires: 2026-02-30 }', 'f.yml:2:61', 'expected a date'],
    ['{ function: f, allow: 4%, reason: r, owner: o, expires: tomorrow }', 'f.yml:2:61', 'expected a date'],
    ['{ function: f, allow: 4%, reason: r, owner: o, expires: 20261231 }', 'f.yml:2:61', 'expected a date'],
    [
      '{ functon: f, allow: 4%, reason: r, owner: o, expires: 2026-12-31 }',
      'f.yml:2:7',
      'did you mean function?',
    ],
    [
      `{ function: f, profile-type: cpus, ${REST} }`,
      'f.yml:2:34',
      'expected cpu, memory or a profile type id',
    ],
    [
      '{ function: f, profile-type: cpu, allow: 5 MiB/min, reason: r, owner: o, expires: 2026-12-31 }',
      'f.yml:2:46',
      '"cpu" does not grow by bytes per minute',
    ],
    [
      `{ function: f, allow: 4%, reason: ${'r'.repeat(501)}, owner: o, expires: 2026-12-31 }`,
      'f.yml:2:39',
      'at most 500 characters',
    ],
    ['iou', 'f.yml:2:5', 'expected a function or service, allow, reason, owner and expires'],
  ])('%s is refused', (entry, place, why) => {
    const error = errorOf(`waivers:\n  - ${entry}`);
    expect(error.message).toBe(`${place}: the configuration is not valid`);
    expect(error.why).toContain(why);
  });

  test('an empty list and one without end are refused', () => {
    expect(errorOf('waivers: []').why).toContain('the list is empty');
    const many = Array.from({ length: 201 }, () => `  - { function: f, ${REST} }`);
    expect(errorOf(['waivers:', ...many].join('\n')).why).toContain('at most 200 waivers');
  });

  test('ninety days ahead is the most, and the error names the place and the latest day', () => {
    const waiver = (expires: string) =>
      `waivers:\n  - { function: f, allow: 4%, reason: r, owner: o, expires: ${expires} }`;
    expect(resolve(waiver('2027-02-20'))).toHaveLength(1);
    const error = errorOf(waiver('2027-02-21'));
    expect(error.message).toBe('f.yml:2:5: the waiver lasts too long');
    expect(error.why).toBe('it expires on 2027-02-21, and 90 days ahead is the most (max-waiver-days)');
    expect(error.remedy).toContain('write 2027-02-20 or an earlier day');
    expect(resolve(`max-waiver-days: 91\n${waiver('2027-02-21')}`)).toHaveLength(1);
    expect(errorOf(`max-waiver-days: 30\n${waiver('2026-12-31')}`).remedy).toContain('2026-12-22');
    expect(resolve(waiver('2020-01-01'))).toHaveLength(1);
    expect(resolve(waiver('2099-01-01'), null)).toHaveLength(1);
  });

  test.each(['0', '366', '1.5', '"30"'])('max-waiver-days: %s is refused', (days) => {
    expect(errorOf(`max-waiver-days: ${days}`).why).toContain('a whole number of days from 1 to 365');
  });
});

describe('a waiver can only be changed by a commit', () => {
  test.each(['waivers', 'max-waiver-days'])('%s as an input or a flag says so', (name) => {
    const input = usageErrorOf(() => readActionInputs({ [`INPUT_${name.toUpperCase()}`]: 'x' }));
    const flag = usageErrorOf(() => readFlags([`--${name}`, 'x'], {}));
    expect([input.message, flag.message]).toEqual([`${name} is no input`, `--${name} is no option`]);
    for (const { why, remedy } of [input, flag]) {
      expect(why).toBe('a waiver can only be changed by a commit');
      expect(remedy).toContain('.github/flamegate.yml');
    }
  });
});

describe('parseAllowance', () => {
  test.each([
    ['40%', 0.4, 'growth'],
    ['12.5 %', 0.125, 'growth'],
    ['250%', 2.5, 'growth'],
    ['0.2 cores', 0.2, 'cores'],
    ['20 MiB', 20 * 2 ** 20, 'bytes'],
    ['20MiB/min', 20 * 2 ** 20, 'bytes-per-minute'],
    ['5 MB/s', 5e6, 'bytes-per-second'],
    ['100 count', 100, 'count'],
    ['2count/s', 2, 'count-per-second'],
    ['0.5 count/min', 0.5, 'count-per-minute'],
  ] as const)('%s', (text, amount, unit) => {
    expect(parseAllowance(text)).toEqual({ amount, unit });
  });

  test.each([
    '',
    '40',
    '0%',
    '0 cores',
    '-5%',
    '5%/min',
    '1 cores/min',
    '2 MiB/s/min',
    'leak',
    `${'9'.repeat(90)}%`,
  ])('%s is none', (text) => expect(parseAllowance(text)).toEqual(expect.stringContaining('expected ')));
});
