import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveJudgeConfig } from '../../../src/config/resolve.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
const resolve = (text: string) =>
  resolveJudgeConfig({ values: {}, origins: {} }, parseConfigFile('f.yml', text), DEFAULTS).budgets;
const errorOf = (text: string) => usageErrorOf(() => parseConfigFile('f.yml', text));

describe('budgets', () => {
  test('none by default', () => expect(resolve('')).toEqual([]));

  test('every kind of target, with defaults and places', () => {
    const text = [
      'mode: warn',
      'budgets:',
      '  - { function: json.dumps, file: encoder.py, max: 5% }',
      '  - package: numpy/*',
      '    max: 0.5 cores',
      '    cost: self',
      '    services: [ai-*]',
      '    on-exceed: warn',
      '  - { service: nemotron-backend, max: 400 MiB, profile-types: [memory] }',
    ];
    expect(resolve(text.join('\n'))).toEqual([
      {
        target: { kind: 'function', name: 'json.dumps', file: 'encoder.py' },
        cost: 'total',
        limit: { amount: 0.05, unit: 'share' },
        services: [],
        profileTypes: [],
        onExceed: 'fail',
        origin: 'f.yml:3:5',
      },
      {
        target: { kind: 'package', name: 'numpy/*' },
        cost: 'self',
        limit: { amount: 0.5, unit: 'cores' },
        services: ['ai-*'],
        profileTypes: [],
        onExceed: 'warn',
        origin: 'f.yml:4:5',
      },
      {
        target: { kind: 'service', name: 'nemotron-backend' },
        cost: 'total',
        limit: { amount: 400 * 1024 * 1024, unit: 'bytes' },
        services: ['nemotron-backend'],
        profileTypes: ['memory'],
        onExceed: 'fail',
        origin: 'f.yml:9:5',
      },
    ]);
  });

  test('an entry that is an alias has the place of the alias', () => {
    const text = 'budgets:\n  - &one { function: f, max: 5% }\n  - *one';
    expect(resolve(text).map(({ origin }) => origin)).toEqual(['f.yml:2:10', 'f.yml:3:5']);
  });

  const entry = (text: string) => `budgets:\n  - { ${text} }`;

  test.each([
    ['budgets: 5', '1:10', 'budgets: expected a list, got a number'],
    ['budgets: []', '1:10', 'budgets: the list is empty'],
    ['budgets:\n  - json.dumps', '2:5', 'budgets.0: expected a function, package or service, and max'],
    [entry('function: f'), '2:5', 'budgets.0.max: it is missing'],
    [entry('max: 5%'), '2:5', 'budgets.0: expected exactly one of function, package and service, got none'],
    [entry('function: f, package: p, max: 5%'), '2:5', 'got function and package'],
    [entry('function: "", max: 5%'), '2:17', 'budgets.0.function: it must not be empty'],
    [entry('package: p, file: a.py, max: 5%'), '2:25', 'budgets.0.file: only functions have a file'],
    [entry('function: f, max: 5'), '2:25', 'budgets.0.max: expected a number with its unit'],
    [entry('function: f, max: 0%'), '2:25', 'budgets.0.max: expected a limit above 0'],
    [entry('function: f, max: 101%'), '2:25', 'budgets.0.max: expected a share of at most 100%'],
    [entry('function: f, max: 5 mib'), '2:25', 'did you mean MiB?'],
    [entry('service: s, max: 5%'), '2:24', 'budgets.0.max: a service is always 100% of itself'],
    [entry('service: s, max: 1 cores, cost: self'), '2:39', 'budgets.0.cost: own and total cost'],
    [entry('service: s, max: 1 cores, services: [a]'), '2:43', 'budgets.0.services: service names'],
    [
      entry('function: f, max: 5%, cost: both'),
      '2:35',
      'budgets.0.cost: "both" is not allowed: write self or total',
    ],
    [entry('function: f, max: 5%, on-exceed: pass'), '2:40', 'budgets.0.on-exceed: "pass" is not allowed'],
    [entry('function: f, max: 5%, services: []'), '2:39', 'budgets.0.services: the list is empty'],
    [
      entry('function: f, max: 5%, profile-types: [cpu, heap]'),
      '2:50',
      'expected cpu, memory or a profile type id',
    ],
    [entry('function: f, max: 1 cores, profile-types: [memory]'), '2:50', 'memory is not measured in cores'],
    [entry('function: f, max: 1 MB, profile-types: [cpu]'), '2:47', 'cpu is not measured in bytes'],
    [
      entry('function: f, max: 1 MB/s, profile-types: ["memory:inuse_space:bytes::"]'),
      '2:49',
      'memory:inuse_space:bytes:: is not measured in bytes per second',
    ],
  ])('%j fails at %s', (text, place, why) => {
    const error = errorOf(text);
    expect(error.message).toBe(`f.yml:${place}: the configuration is not valid`);
    expect(error.why).toContain(why);
    expect(error.remedy).toContain('{ function: json.dumps, max: 5% }');
  });

  test('a misspelled key is told with what was meant', () => {
    const error = errorOf('budgets:\n  - { packge: p, max: 5% }');
    expect(error.message).toContain('f.yml:2:7:');
    expect(error.why).toBe('unknown setting "packge": did you mean package?');
  });

  test.each([
    ['cpu', '1 cores'],
    ['memory', '1 MB'],
    ['memory', '1 MB/s'],
    ['memory', '5%'],
    ['process_cpu:cpu:nanoseconds:cpu:nanoseconds', '1 cores'],
    ['memory:inuse_space:bytes::', '1 MB'],
    ['memory:alloc_space:bytes:space:bytes', '1 MB/s'],
    ['goroutines:goroutine:count:goroutine:count', '5%'],
  ])('%s may be limited to %s', (type, max) => {
    const [rule] = resolve(entry(`function: f, max: ${max}, profile-types: ["${type}"]`));
    expect(rule?.profileTypes).toEqual([type]);
  });
});
