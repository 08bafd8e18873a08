import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { resolveJudgeConfig } from '../../../src/config/resolve.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const DEFAULTS = { onInconclusive: 'warn', onNotEvaluated: 'fail' } as const;
const resolve = (file: string) =>
  resolveJudgeConfig({ values: {}, origins: {} }, parseConfigFile('f.yml', file), DEFAULTS);
const errorOf = (file: string) => usageErrorOf(() => resolve(file));

describe('rules', () => {
  test('each with its place and its defaults', () => {
    const { rules } = resolve(`
rules:
  - {service: 'ai-*', profile-type: cpu, function: iou, file: ai.py, fail-on-growth: 30%, owner: '@vision'}
  - {package: numpy, severity: warn}
  - {severity: ignore}
  - {file: gen.py, warn-on-growth: 7%}`);
    const unsaid = { service: null, profileType: null, failOnGrowth: null, warnOnGrowth: null, owner: '' };
    expect(rules).toEqual([
      {
        service: 'ai-*',
        profileType: 'cpu',
        target: { kind: 'function', name: 'iou', file: 'ai.py' },
        failOnGrowth: 0.3,
        warnOnGrowth: null,
        severity: 'fail',
        owner: '@vision',
        origin: 'f.yml:3:5',
      },
      { ...unsaid, target: { kind: 'package', name: 'numpy' }, severity: 'warn', origin: 'f.yml:4:5' },
      { ...unsaid, target: null, severity: 'ignore', origin: 'f.yml:5:5' },
      {
        ...unsaid,
        target: { kind: 'function', name: '*', file: 'gen.py' },
        warnOnGrowth: 0.07,
        severity: 'fail',
        origin: 'f.yml:6:5',
      },
    ]);
  });

  test.each([
    [
      'rules: [{function: a, package: b, severity: warn}]',
      'f.yml:1:9',
      'rules.0: expected function or package, got both',
    ],
    [
      'rules: [{package: a, file: b, severity: warn}]',
      'f.yml:1:28',
      'rules.0.file: only functions have a file',
    ],
    [
      'rules: [{function: a}]',
      'f.yml:1:9',
      'rules.0: the rule says nothing: give fail-on-growth, warn-on-growth, severity, owner',
    ],
    [
      'rules: [{severity: ignore, fail-on-growth: 5%}]',
      'f.yml:1:20',
      'rules.0.severity: what is not judged has no limits: leave them out',
    ],
    [
      'rules: [{fail-on-growth: 5%, warn-on-growth: 7%}]',
      'f.yml:1:46',
      'rules.0.warn-on-growth: a warning comes before a failure, got 7% and 5%',
    ],
    [
      'rules: [{profile-type: heap, severity: warn}]',
      'f.yml:1:24',
      'rules.0.profile-type: expected cpu, memory, a profile type id or a glob',
    ],
    [
      'rules: [{severity: never}]',
      'f.yml:1:20',
      'rules.0.severity: "never" is not allowed: write fail, warn or ignore',
    ],
    ['rules: [iou]', 'f.yml:1:9', 'rules.0: expected what it matches, such as function, and what it says'],
    ['rules: [{fail-on-growth: 0%}]', 'f.yml:1:26', 'rules.0.fail-on-growth: expected a growth above 0%'],
  ])('%s', (file, place, why) => {
    const error = errorOf(file);
    expect(error.message).toBe(`${place}: the configuration is not valid`);
    expect(error.why).toBe(why);
    expect(error.remedy).toContain('severity (fail, warn or ignore)');
  });

  test('a misspelled key is named with the nearest right one, and what belongs elsewhere with its place', () => {
    expect(errorOf('rules:\n  - functon: a\n    severity: warn')).toMatchObject({
      message: 'f.yml:2:5: the configuration is not valid',
      why: 'unknown setting "functon": did you mean function?',
    });
    expect(errorOf('rules: [{function: a, max: 5%}]').remedy).toBe(
      'a limit on what something costs is an entry of budgets',
    );
    expect(errorOf('rules: [{service: a, mode: warn}]').remedy).toBe(
      'a mode is that of a service: write it in services',
    );
    expect(errorOf('defaults: {top: 5}')).toMatchObject({
      message: 'f.yml:1:1: the configuration is not valid',
      remedy: 'the settings at the top level are the defaults of all services: write them there',
    });
  });

  test('a warning that would come after the failure of all services is an error that names the rule', () => {
    const error = errorOf('fail-on-growth: 20%\nrules: [{function: a, warn-on-growth: 25%}]');
    expect(error.message).toBe('f.yml:2:9: warn-on-growth is above fail-on-growth');
    expect(error.why).toBe('25% against 20%, the limit of all services');
    expect(resolve('rules: [{function: a, warn-on-growth: 25%, severity: warn}]').rules).toHaveLength(1);
  });

  test('there are bounds', () => {
    const many = Array.from({ length: 201 }, () => '{severity: warn}').join(', ');
    expect(errorOf(`rules: [${many}]`).why).toBe('rules: at most 200 rules are allowed');
    expect(errorOf(`rules: [{function: ${'a'.repeat(501)}, severity: warn}]`).why).toContain(
      'at most 500 characters',
    );
    expect(errorOf('rules: [{owner: "a\\nb"}]').why).toBe('rules.0.owner: an owner has one line');
  });
});

describe('group', () => {
  test('each with its place', () => {
    expect(
      resolve("group: [{match: '*lambda*', as: lambdas}, {match: a, as: b, file: c.py}]").groups,
    ).toEqual([
      { pattern: { function: '*lambda*', file: undefined }, name: 'lambdas', origin: 'f.yml:1:9' },
      { pattern: { function: 'a', file: 'c.py' }, name: 'b', origin: 'f.yml:1:43' },
    ]);
  });

  test.each([
    ['group: [{match: a}]', 'group.0.as: expected a text, got nothing; put it in quotes'],
    ['group: [{mach: a, as: b}]', 'unknown setting "mach": did you mean match?'],
    ['group: [{match: a, as: "b*"}]', 'group.0.as: a name has no wildcards'],
    ['group: [a]', 'group.0: expected match and as'],
    ['group: []', 'group: the list is empty: name something or leave the setting out'],
  ])('%s', (file, why) => {
    expect(errorOf(file).why).toBe(why);
  });
});

test('neither is an input', () => {
  expect(() => resolveJudgeConfig({ values: { rules: [] }, origins: {} }, null, DEFAULTS)).toThrow();
});
