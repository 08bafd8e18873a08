import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import { type Defaults, resolveConfig } from '../../../src/config/resolve.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' };
const NEEDED = {
  INPUT_BASELINE: 'now-30m/now-20m',
  INPUT_CANDIDATE: 'now-10m/now',
  'INPUT_PYROSCOPE-URL': 'http://input:4040',
};

function resolve(file: string, env: Readonly<Record<string, string>> = {}) {
  const inputs = readActionInputs({ ...NEEDED, ...env });
  return resolveConfig(inputs, parseConfigFile('f.yml', file), DEFAULTS, NOW_MS);
}
const servicesOf = (...given: Parameters<typeof resolve>) => resolve(...given).services;

describe('entries', () => {
  test.each([
    ['optional: 1', 'services.0.optional: expected true or false', 'write true or false, without quotes'],
    ['mode: loud', 'services.0.mode: "loud"', 'write observe, warn or enforce'],
    ['profile-types: [5]', 'services.0.profile-types.0', 'write cpu, memory or profile type ids'],
    ['labels: "{a=b}"', 'services.0.labels', 'write a label selector in quotes'],
  ])('what is wrong with %s has a remedy of its own', (field, why, remedy) => {
    const error = usageErrorOf(() => parseConfigFile('f.yml', `services: [{name: a, ${field}}]`));
    expect(error.why).toContain(why);
    expect(error.remedy).toContain(remedy);
    expect(error.remedy).not.toContain('{ name: ai-*');
  });

  test('names, globs and label selectors', () => {
    expect(servicesOf(`services: [a, 'b-*', '{team="vision", tier!="x"}']`)).toEqual([
      { name: 'a', optional: false },
      { name: 'b-*', optional: false },
      { name: '*', optional: false, labels: '{team="vision",tier!="x"}' },
    ]);
  });

  test('say their own types, labels and limits', () => {
    const file = `
fail-on-growth: 30%
min-share: 2%
services:
  - {name: a, labels: '{zone="eu"}', profile-types: [memory], fail-on-growth: 20%, optional: true}
  - {labels: '{team="vision"}', warn-on-growth: 25%}`;
    expect(servicesOf(file)).toEqual([
      {
        name: 'a',
        optional: true,
        labels: '{zone="eu"}',
        profileTypes: ['memory'],
        policy: { ...DEFAULT_POLICY, failOnGrowth: 0.2, minShare: 0.02 },
      },
      {
        name: '*',
        optional: false,
        labels: '{team="vision"}',
        policy: { ...DEFAULT_POLICY, failOnGrowth: 0.3, warnOnGrowth: 0.25, minShare: 0.02 },
      },
    ]);
  });

  test('limits that contradict those for all name the entry', () => {
    const error = usageErrorOf(() =>
      resolve('warn-on-growth: 5%\nservices: [{name: a, fail-on-growth: 3%}]'),
    );
    expect(error.message).toBe('warn-on-growth is above fail-on-growth');
    expect(error.why).toBe('services, a: 5% against 3%');
  });

  test('two entries of one name must agree; globs may overlap, also with several labels', () => {
    expect(servicesOf('services: [a, a]')).toHaveLength(2);
    const twice = usageErrorOf(() => resolve('services: [a, {name: a, optional: true}]'));
    expect(twice.message).toBe('services: "a" is given twice');
    expect(servicesOf(`services: ['{zone="eu"}', '{zone="us"}', 'a-*', 'a*']`)).toHaveLength(4);
  });
});

describe('as an input', () => {
  test('commas in a selector do not part services', () => {
    const env = { INPUT_SERVICES: 'a, {team="vision",zone="eu"}\nb-*' };
    expect(servicesOf('', env).map(({ name, labels }) => [name, labels])).toEqual([
      ['a', undefined],
      ['*', '{team="vision",zone="eu"}'],
      ['b-*', undefined],
    ]);
    const { settings } = readFlags(['--service', '{team="a",zone="b"}'], {});
    expect(settings.values.services).toEqual(['{team="a",zone="b"}']);
  });

  test('they choose: what the file says of them still counts', () => {
    const file = `services: [{name: 'ai-*', profile-types: [cpu]}, {name: ai-llm, fail-on-growth: 40%}, b]`;
    const chosen = servicesOf(file, { INPUT_SERVICES: 'ai-llm, ai-clip, other' });
    expect(chosen).toMatchObject([
      { name: 'ai-llm', policy: { failOnGrowth: 0.4 } },
      { name: 'ai-clip', profileTypes: ['cpu'] },
      { name: 'other' },
    ]);
    expect(chosen[0]).not.toHaveProperty('profileTypes');
    expect(chosen[2]).toEqual({ name: 'other', optional: false });
  });
});

describe('the environment of services', () => {
  const LABELS = '{environment=~"prod\\\\.eu|"}';

  test('PYROSCOPE_ENABLED switches the gate off', () => {
    for (const value of ['false', '0', 'No', ' OFF ']) {
      expect(resolve('', { PYROSCOPE_ENABLED: value }).isProfilingOff).toBe(true);
    }
    for (const value of ['true', '1', '', 'yes']) {
      expect(resolve('', { PYROSCOPE_ENABLED: value }).isProfilingOff).toBe(false);
    }
  });

  test('PROFILE_INTERVAL is seconds; settle wins', () => {
    expect(resolve('').intervalMs).toBeNull();
    expect(resolve('', { PROFILE_INTERVAL: '30' })).toMatchObject({
      intervalMs: 30_000,
      settle: 'auto',
    });
    expect(resolve('', { PROFILE_INTERVAL: '1m' }).intervalMs).toBe(60_000);
    const error = usageErrorOf(() => resolve('', { PROFILE_INTERVAL: 'often' }));
    expect(error.message).toBe('environment variable PROFILE_INTERVAL is not valid');
    for (const none of ['0', '-5', '1e9']) expect(() => resolve('', { PROFILE_INTERVAL: none })).toThrow();
    expect(resolve('settle: none', { PROFILE_INTERVAL: 'often' })).toMatchObject({
      intervalMs: null,
      settle: 0,
    });
    expect(resolve('settle: none', { INPUT_SETTLE: '45s' }).settle).toBe(45_000);
  });

  test('ENVIRONMENT leaves out others, not those that do not say where they run', () => {
    const env = { ENVIRONMENT: 'prod.eu' };
    expect(resolve('')).toMatchObject({ environment: null, services: [] });
    expect(resolve('', env)).toMatchObject({
      environment: 'prod.eu',
      services: [{ name: '*', optional: false, labels: LABELS }],
    });
    expect(
      servicesOf(`services: [a, {name: b, labels: '{zone="eu"}'}]`, env).map(({ labels }) => labels),
    ).toEqual([LABELS, `{zone="eu",${LABELS.slice(1)}`]);
  });

  test('a selector that names the label says more about it', () => {
    const env = { ENVIRONMENT: 'ci' };
    expect(servicesOf(`services: [{name: a, labels: '{environment="load"}'}]`, env)[0]?.labels).toBe(
      '{environment="load"}',
    );
    const window = { ...env, INPUT_CANDIDATE: '{environment="load"} now-10m/now' };
    expect(resolve('', window)).toMatchObject({ environment: null, services: [] });
  });
});
