import { describe, expect, test } from 'vitest';
import { readFlags } from '../../../src/config/inputs.ts';
import { resolvePush } from '../../../src/config/push.ts';
import { PUSH_OPTIONS } from '../../../src/config/push-options.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 12, 0, 0);
const SERVICE = ['--service', 'ai-yolo26'];

function resolve(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return resolvePush(readFlags([...args, 'recording.json'], env, PUSH_OPTIONS), env, NOW_MS);
}

const errorOf = (args: readonly string[], env = {}) => usageErrorOf(() => resolve(args, env));

describe('labels', () => {
  test('keep their order, and everything behind the first =', () => {
    const { labels } = resolve([...SERVICE, '--label', 'version=a=b, c', '--label', 'pod=yolo-0']);
    expect(labels).toEqual([
      { name: 'version', value: 'a=b, c' },
      { name: 'pod', value: 'yolo-0' },
    ]);
  });

  test('ENVIRONMENT is one, unless it is given', () => {
    const env = { ENVIRONMENT: 'loadtest' };
    expect(resolve(SERVICE, env).labels).toEqual([{ name: 'environment', value: 'loadtest' }]);
    const given = resolve([...SERVICE, '--label', 'environment=staging'], env);
    expect(given.labels).toEqual([{ name: 'environment', value: 'staging' }]);
    expect(errorOf(SERVICE, { ENVIRONMENT: 'a\nb' }).message).toContain('ENVIRONMENT');
  });

  test.each([
    ['version', '--label "version" is not valid', 'there is no = in it'],
    ['version=', 'label version is empty', 'not set'],
    [
      'service.version=1',
      '--label "service.version=1" is not valid',
      'none that a label selector can ask for',
    ],
    ['a-b=1', '--label "a-b=1" is not valid', 'none that a label selector can ask for'],
    ['1a=1', '--label "1a=1" is not valid', 'none that a label selector can ask for'],
    ['=1', '--label "=1" is not valid', 'none that a label selector can ask for'],
    ['__name__=memory', '--label "__name__=memory" is not valid', 'Pyroscope'],
    ['service_name=x', '--label "service_name=x" is not valid', 'option of its own'],
    [`${'n'.repeat(1025)}=1`, '--label', '1024'],
    [`version=${'ü'.repeat(1025)}`, 'label version is too long', '2050 bytes'],
    ['version=a\nb', 'label version cannot be sent', 'line break'],
  ])('%s is refused', (label, what, why) => {
    const error = errorOf([...SERVICE, '--label', label]);
    expect(error.message).toContain(what);
    expect(error.why).toContain(why);
    expect(error.remedy).not.toBe('');
  });

  test('twice, or too many', () => {
    expect(errorOf([...SERVICE, '--label', 'a=1', '--label', 'a=2']).message).toBe('label a is given twice');
    const many = Array.from({ length: 29 }, (_, i) => ['--label', `l${i}=1`]).flat();
    expect(errorOf([...SERVICE, ...many]).why).toContain('takes 28');
    expect(resolve([...SERVICE, ...many.slice(2)]).labels).toHaveLength(28);
  });
});

describe('times', () => {
  test('nothing is known by default', () => {
    expect(resolve(SERVICE)).toEqual({
      service: 'ai-yolo26',
      labels: [],
      fromMs: null,
      untilMs: null,
      intervalMs: null,
      usualIntervalMs: null,
      samplesPerSecond: 100,
      dryRun: false,
    });
  });

  test('are points in time and lengths', () => {
    const options = [
      '--from',
      'now-5m',
      '--until',
      '2026-11-22T11:56:00Z',
      '--sample-rate',
      '250',
      '--dry-run',
    ];
    expect(resolve([...SERVICE, ...options])).toMatchObject({
      fromMs: NOW_MS - 300_000,
      untilMs: NOW_MS - 240_000,
      samplesPerSecond: 250,
      dryRun: true,
    });
    expect(resolve([...SERVICE, '--interval', '15s'], { PROFILE_INTERVAL: '30' })).toMatchObject({
      intervalMs: 15_000,
      usualIntervalMs: 30_000,
    });
    expect(resolve(SERVICE, { PROFILE_INTERVAL: ' 1m ' }).usualIntervalMs).toBe(60_000);
  });

  test.each([
    [['--from', 'yesterday'], 'option --from is no point in time'],
    [['--from', '2026-11-22T11:56:00'], 'option --from is no point in time'],
    [['--until', '12'], 'option --until is no point in time'],
    [['--from', 'now', '--until', 'now'], 'the recording ends before it starts'],
    [
      ['--from', 'now-5m', '--until', 'now', '--interval', '15s'],
      'the length of the recording is given twice',
    ],
    [['--interval', '15'], 'option --interval is not valid'],
    [['--interval', '0s'], 'option --interval is not valid'],
    [['--interval', '25h'], 'option --interval is not valid'],
    [['--sample-rate', '0'], 'option --sample-rate is not valid'],
    [['--sample-rate', '99.5'], 'option --sample-rate is not valid'],
    [['--sample-rate', '100001'], 'option --sample-rate is not valid'],
  ])('%s', (options, message) => {
    expect(errorOf([...SERVICE, ...options]).message).toBe(message);
  });

  test('a variable that is no length is named', () => {
    expect(errorOf(SERVICE, { PROFILE_INTERVAL: 'often' }).message).toContain('PROFILE_INTERVAL');
  });
});

test.each([
  [[], 'push needs the name of one service'],
  [['--service', 'a', '--service', 'b'], 'push needs the name of one service'],
  [['--service', 'ai-*'], '--service is a pattern'],
  [[...SERVICE, '--baseline', 'now-1h/now'], 'push cannot use everything that is given'],
  [[...SERVICE, '--report-json', 'r.json'], 'push cannot use everything that is given'],
])('%s', (args, message) => {
  expect(errorOf(args).message).toBe(message);
});
