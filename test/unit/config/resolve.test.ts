import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { readActionInputs, readFlags } from '../../../src/config/inputs.ts';
import { type Defaults, resolveConfig, resolveJudgeConfig } from '../../../src/config/resolve.ts';
import { DEFAULT_POLICY } from '../../../src/judge/policy.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);
const DEFAULTS: Defaults = { onInconclusive: 'warn', onNotEvaluated: 'fail' };
const WINDOWS = { INPUT_BASELINE: 'now-30m/now-20m', INPUT_CANDIDATE: 'now-10m/now' };
const NEEDED = { ...WINDOWS, 'INPUT_PYROSCOPE-URL': 'http://input:4040' };

type Variables = Readonly<Record<string, string>>;
function resolve(env: Variables, file = '') {
  return resolveConfig(readActionInputs(env), parseConfigFile('f.yml', file), DEFAULTS, NOW_MS);
}
const errorOf = (env: Variables, file = '') => usageErrorOf(() => resolve(env, file));

describe('defaults', () => {
  test('only the windows and the server must be given', () => {
    expect(resolve(NEEDED)).toMatchObject({
      policy: DEFAULT_POLICY,
      top: 10,
      mode: 'enforce',
      onInconclusive: 'warn',
      onNotEvaluated: 'fail',
      key: 'default',
      budgets: [],
      load: { kind: 'auto' },
      history: [],
      confirm: null,
      mixedWindows: 'refuse',
      services: [],
      profileTypes: ['cpu', 'memory'],
      profileTypesAsked: false,
      comment: 'on-change',
      reportDir: 'flamegate-report',
      grafana: null,
      tempo: null,
      pyroscope: { url: 'http://input:4040', headers: {} },
      baseline: { fromMs: NOW_MS - 30 * 60_000, untilMs: NOW_MS - 20 * 60_000, selector: '' },
    });
    expect(DEFAULT_POLICY).toMatchObject({ failOnGrowth: 0.1, warnOnGrowth: 0.05, minShare: 0.005 });
  });

  test.each([
    ['INPUT_BASELINE', 'baseline is missing', 'now-20m/now-10m'],
    ['INPUT_CANDIDATE', 'candidate is missing', 'now-20m/now-10m'],
    ['INPUT_PYROSCOPE-URL', 'pyroscope-url is missing', 'PYROSCOPE_URL'],
  ])('without %s', (name, message, remedy) => {
    const error = errorOf({ ...NEEDED, [name]: '' });
    expect(error.message).toBe(message);
    expect(error.remedy).toContain(remedy);
  });

  test('with profiling switched off no server is needed, but what is given still has to be right', () => {
    const off = { ...WINDOWS, PYROSCOPE_ENABLED: 'false' };
    expect(resolve(off)).toMatchObject({ isProfilingOff: true, pyroscope: { url: '' } });
    expect(resolve({ ...off, PYROSCOPE_URL: 'http://a' })).toMatchObject({ pyroscope: { url: 'http://a' } });
    expect(errorOf({ ...off, INPUT_BASELINE: '' }).message).toBe('baseline is missing');
    expect(errorOf({ ...off, 'INPUT_PYROSCOPE-USERNAME': 'me' }).message).toContain('basic authentication');
    expect(errorOf({ ...WINDOWS, PYROSCOPE_ENABLED: 'true' }).message).toBe('pyroscope-url is missing');
  });

  test('the idle functions of runtimes are left out unless the file says otherwise', () => {
    const runtime = resolve(NEEDED).ignore;
    expect(runtime.length).toBeGreaterThan(5);
    expect(resolve(NEEDED, 'ignore: [serve]').ignore).toEqual([{ function: 'serve' }, ...runtime]);
    expect(resolve(NEEDED, 'ignore-runtime-idle: false').ignore).toEqual([]);
  });
});

describe('precedence', () => {
  test('defaults < environment < file < inputs', () => {
    const variable = { PYROSCOPE_URL: 'http://environment:4040' };
    const file = 'pyroscope-url: http://file:4040';
    expect(resolve({ ...WINDOWS, ...variable })).toMatchObject({
      pyroscope: { url: 'http://environment:4040' },
      origins: { 'pyroscope-url': 'environment variable PYROSCOPE_URL' },
    });
    expect(resolve({ ...WINDOWS, ...variable }, file)).toMatchObject({
      pyroscope: { url: 'http://file:4040' },
      origins: { 'pyroscope-url': 'f.yml:1:1' },
    });
    expect(resolve({ ...NEEDED, ...variable }, file)).toMatchObject({
      pyroscope: { url: 'http://input:4040' },
      origins: { 'pyroscope-url': 'input pyroscope-url' },
    });
  });

  test('flags come before the file, too', () => {
    const args = ['--baseline', 'now-2h/1h', '--candidate', 'now-1h/now', '--top', '7'];
    const flags = readFlags(args, { PYROSCOPE_URL: 'http://environment:4040' }).settings;
    const file = parseConfigFile('f.yml', 'top: 3\nmode: warn');
    expect(resolveConfig(flags, file, DEFAULTS, NOW_MS)).toMatchObject({
      top: 7,
      mode: 'warn',
      pyroscope: { url: 'http://environment:4040' },
      origins: { top: 'option --top', mode: 'f.yml:2:1', baseline: 'option --baseline' },
    });
  });

  test('types that anybody asked for are asked for', () => {
    expect(resolve(NEEDED, 'profile-types: [cpu]').profileTypesAsked).toBe(true);
    expect(resolve({ ...NEEDED, 'INPUT_PROFILE-TYPES': 'cpu, memory' }).profileTypesAsked).toBe(true);
  });

  test('a variable that is overruled need not be valid; one that counts must', () => {
    expect(resolve({ ...NEEDED, PYROSCOPE_URL: 'nonsense' }).pyroscope.url).toBe('http://input:4040');
    const error = errorOf({ ...WINDOWS, PYROSCOPE_URL: 'nonsense' });
    expect(error.message).toBe('environment variable PYROSCOPE_URL is not valid');
  });

  test('files need neither server nor windows', () => {
    const config = resolveJudgeConfig({ values: { top: '3' }, origins: {} }, null, DEFAULTS);
    expect(config).toMatchObject({ top: 3, policy: DEFAULT_POLICY });
  });
});

describe('values', () => {
  test.each([
    ['FAIL-ON-GROWTH', 'much', 'expected a percentage such as 10%, got "much"'],
    ['FAIL-ON-GROWTH', '10', 'expected a percentage such as 10%, got "10"'],
    ['FAIL-ON-GROWTH', '0%', 'expected a growth above 0%'],
    ['MIN-SHARE', '200%', 'at most 100%'],
    ['MODE', 'loud', '"loud" is not allowed: write observe, warn or enforce'],
    ['MODE', 'enforec', '"enforec" is not allowed: write observe, warn or enforce; did you mean enforce?'],
    ['ON-INCONCLUSIVE', 'exit-code', '"exit-code" is not allowed: write pass, warn or fail'],
    ['ON-NOT-EVALUATED', 'Fail', '"Fail" is not allowed: write pass, warn or fail; did you mean fail?'],
    ['COMMENT', 'yes', '"yes" is not allowed: write on-change, always or never'],
    ['TOP', '51', 'expected a whole number from 1 to 50'],
    ['TOP', '0x10', 'expected a whole number from 1 to 50'],
    ['TOP', '1e1', 'expected a whole number from 1 to 50'],
    ['SERVICES', ',', 'the list is empty'],
    ['PYROSCOPE-URL', 'pyroscope:4040', 'expected a URL'],
    ['PYROSCOPE-URL', 'file:///etc/passwd', 'expected a URL'],
    ['KEY', 'a--><b', 'expected 1 to 64 letters'],
    ['LOAD', 'fast', '"fast" is not allowed: write auto, fixed or requests'],
    ['MIXED-WINDOWS', 'maybe', '"maybe" is not allowed: write refuse or allow'],
    ['HISTORY', '6', 'expected a whole number from 0 to 5, or a list of windows'],
    ['HISTORY', '-1', 'expected a whole number from 0 to 5, or a list of windows'],
    ['HISTORY', '1.5', 'expected a whole number from 0 to 5, or a list of windows'],
    ['HISTORY', 'a,b,c,d,e,f', 'at most 5 windows are allowed'],
    ['HISTORY', ',', 'the list is empty'],
    ['BASELINE-REQUESTS', '0', 'expected a whole number above 0, or the path of a summary of k6, got "0"'],
    ['BASELINE-REQUESTS', '-5', 'expected a whole number above 0'],
    ['BASELINE-REQUESTS', '1.5', 'expected a whole number above 0'],
    ['BASELINE-REQUESTS', '1,000', 'expected a whole number above 0'],
    ['CANDIDATE-REQUESTS', '1e6', 'expected a whole number above 0'],
    ['CANDIDATE-REQUESTS', '99999999999999999999', 'expected a whole number above 0'],
  ])('%s: %s', (name, value, why) => {
    const error = errorOf({ ...NEEDED, [`INPUT_${name}`]: value });
    expect(error.message).toBe(`input ${name.toLowerCase()} is not valid`);
    expect(error.why).toContain(why);
  });

  test.each([
    ['TOP', '51', 'write a whole number from 1 to 50, for example 10'],
    ['MODE', 'loud', 'write observe, warn or enforce'],
    ['FAIL-ON-GROWTH', 'much', 'a percentage such as "10%"'],
    ['PYROSCOPE-URL', 'a:4040', 'for example https://pyroscope.example.com'],
    ['KEY', 'a b', 'for example nightly'],
    ['SERVICES', ',', 'for example checkout or ai-*'],
  ])('%s: %s is told what to write', (name, value, remedy) => {
    expect(errorOf({ ...NEEDED, [`INPUT_${name}`]: value }).remedy).toContain(remedy);
  });

  test.each([
    ['INPUT_PYROSCOPE-URL', 'https://me:hunter2@pyroscope', 'pyroscope-username and pyroscope-password'],
    ['INPUT_PYROSCOPE-URL', 'https://hunter2@pyroscope', 'pyroscope-username and pyroscope-password'],
    ['INPUT_GRAFANA-URL', 'https://me:hunter2@grafana', 'without user and password'],
  ])('%s with credentials is refused, and they are not repeated', (name, url, remedy) => {
    const error = errorOf({ ...NEEDED, [name]: url });
    expect(error.why).toBe('a user or a password in the URL is not allowed');
    expect(error.remedy).toContain(remedy);
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter2');
  });

  test('a window that cannot be read names its setting', () => {
    expect(errorOf({ ...NEEDED, INPUT_CANDIDATE: 'tomorrow' }).message).toContain('candidate: "tomorrow"');
  });

  test('windows that overlap are refused', () => {
    expect(errorOf({ ...NEEDED, INPUT_CANDIDATE: 'now-25m/now' }).message).toContain('overlap');
  });
});

describe('more windows', () => {
  test.each([
    ['an input', { ...NEEDED, INPUT_HISTORY: '2' }, ''],
    ['an input of the file', NEEDED, 'history: 2'],
    ['an input before the file', { ...NEEDED, INPUT_HISTORY: '2' }, 'history: [now-9h/now-8h]'],
  ])('a number as %s', (_, env, file) => {
    const { history } = resolve(env, file);
    expect(history.map(({ fromMs }) => (NOW_MS - fromMs) / 60_000)).toEqual([40, 50]);
  });

  test.each([
    ['an input', { ...NEEDED, INPUT_HISTORY: 'now-2h/1h,\n{a="1",b="2"} now-4h/1h' }, ''],
    ['an input of the file', NEEDED, `history:\n  - now-2h/1h\n  - '{a="1",b="2"} now-4h/1h'`],
  ])('windows as %s', (_, env, file) => {
    expect(resolve(env, file).history.map(({ selector }) => selector)).toEqual(['', '{a="1",b="2"}']);
  });

  test('windows as flags, one each or in a list', () => {
    const args = ['--baseline', 'now-2h/1h', '--candidate', 'now-1h/now', '--pyroscope-url', 'http://a'];
    const more = ['--history', 'now-3h/1h', '--history', 'now-5h/1h,now-4h/1h', '--mixed-windows', 'allow'];
    const { settings } = readFlags([...args, ...more], {});
    const config = resolveConfig(settings, null, DEFAULTS, NOW_MS);
    expect(config.history).toHaveLength(3);
    expect(config.mixedWindows).toBe('allow');
  });

  test('confirm needs history, and both are read from anywhere', () => {
    const env = { ...NEEDED, INPUT_CANDIDATE: 'now-20m/now-10m', INPUT_CONFIRM: 'now-10m/now' };
    expect(errorOf(env).message).toBe('confirm needs at least 2 windows of history');
    expect(resolve(env, 'history: 2').confirm).toEqual({
      selector: '',
      fromMs: NOW_MS - 10 * 60_000,
      untilMs: NOW_MS,
    });
  });

  test.each([
    ['history: [now-2h/1h, 4]', '1:10', 'history: expected a whole number'],
    ['history: true', '1:10', 'history: expected a whole number'],
    ['history: 6', '1:10', 'history: expected a whole number'],
    ['history: []', '1:10', 'history: the list is empty'],
    ['baseline-requests: 1.5', '1:20', 'baseline-requests: expected a whole number above 0'],
    ['baseline-requests: [5]', '1:20', 'baseline-requests: expected a whole number above 0'],
    ['load: [fixed]', '1:7', 'load: expected one word: write auto, fixed or requests'],
    ['confirm: 5', '1:10', 'confirm: expected a text, got a number'],
  ])('%j in the file fails at its place', (file, place, why) => {
    const error = errorOf(NEEDED, file);
    expect(error.message).toContain(`f.yml:${place}:`);
    expect(error.why).toContain(why);
  });
});

describe('thresholds', () => {
  test('warn-on-growth above fail-on-growth is refused with its place', () => {
    const error = errorOf(NEEDED, 'fail-on-growth: 7%\nwarn-on-growth: 14%');
    expect(error.message).toBe('warn-on-growth is above fail-on-growth');
    expect(error.why).toBe('f.yml:2:1: 14% against 7%');
  });

  test('a small fail-on-growth takes the default of warn-on-growth with it', () => {
    const { policy } = resolve({ ...NEEDED, 'INPUT_FAIL-ON-GROWTH': '3%' });
    expect(policy).toMatchObject({ failOnGrowth: 0.03, warnOnGrowth: 0.03 });
  });
});

describe('authentication', () => {
  const basic = { 'INPUT_PYROSCOPE-USERNAME': 'u', 'INPUT_PYROSCOPE-PASSWORD': 'hunter2' };
  const token = { 'INPUT_PYROSCOPE-TOKEN': 'hunter3' };

  test.each([
    ['a name without a password', { 'INPUT_PYROSCOPE-USERNAME': 'u' }, 'needs both'],
    ['a password without a name', { 'INPUT_PYROSCOPE-PASSWORD': 'hunter2' }, 'needs both'],
    ['a token and a name', { ...basic, ...token }, 'two ways of authentication'],
  ])('%s', (_, env, message) => {
    const error = errorOf({ ...NEEDED, ...env });
    expect(error.message).toContain(message);
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter');
  });

  test('what an input chose is not spoiled by the environment', () => {
    const variables = { PYROSCOPE_TOKEN: 't', PYROSCOPE_USERNAME: 'v', PYROSCOPE_PASSWORD: 'w' };
    expect(resolve({ ...NEEDED, ...basic, PYROSCOPE_TOKEN: 't' }).pyroscope).toMatchObject({
      token: undefined,
      username: 'u',
      password: 'hunter2',
    });
    expect(resolve({ ...NEEDED, ...token, ...variables }).pyroscope).toMatchObject({
      token: 'hunter3',
      username: undefined,
      password: undefined,
    });
    expect(errorOf({ ...NEEDED, ...variables }).message).toContain('two ways of authentication');
  });

  test('a name as input goes with a password of the environment', () => {
    const env = { ...NEEDED, 'INPUT_PYROSCOPE-USERNAME': 'u', PYROSCOPE_PASSWORD: 'w' };
    expect(resolve(env).pyroscope).toMatchObject({ username: 'u', password: 'w' });
  });
});

describe('headers', () => {
  test('names and values', () => {
    const lines = 'X-Team: checkout\nAccept-Language: de, en\nX-Empty:\nX-Colon: a:b\n__proto__: x';
    const { headers } = resolve({ ...NEEDED, INPUT_HEADERS: lines }).pyroscope;
    expect(Object.entries(headers)).toEqual([
      ['X-Team', 'checkout'],
      ['Accept-Language', 'de, en'],
      ['X-Empty', ''],
      ['X-Colon', 'a:b'],
      ['__proto__', 'x'],
    ]);
  });

  test.each([
    ['Authorization hunter2', 'starts with "Authorization" is no header'],
    [': hunter2', 'headers: a line is no header'],
    ['hunter2', 'headers: a line is no header'],
    ['X Team: hunter2', 'starts with "X" is no header'],
    ['X-Team: a\rX-Evil: hunter2', 'starts with "X-Team" is no header'],
    ['X-Team: a\u0000hunter2', 'starts with "X-Team" is no header'],
    ['X-Team: a\nx-team: hunter2', 'x-team is given twice'],
  ])('%j is refused', (text, message) => {
    expect(errorOf({ ...NEEDED, INPUT_HEADERS: text }).message).toContain(message);
  });

  test('a line break in a flag smuggles no second header', () => {
    const args = ['--baseline', 'now-2h/1h', '--candidate', 'now-1h/now', '--pyroscope-url', 'http://a'];
    const flags = readFlags([...args, '--header', 'A: b\r\nX-Evil: hunter2'], {}).settings;
    const error = usageErrorOf(() => resolveConfig(flags, null, DEFAULTS, NOW_MS));
    expect(error.message).toContain('starts with "A" is no header');
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('hunter2');
  });
});

describe('links to Grafana', () => {
  const url = { 'INPUT_GRAFANA-URL': 'https://grafana' };
  const uid = { 'INPUT_GRAFANA-DATASOURCE-UID': 'abc' };

  test('need both settings', () => {
    expect(resolve({ ...NEEDED, ...url, ...uid }).grafana).toEqual({
      url: 'https://grafana',
      datasourceUid: 'abc',
    });
    expect(errorOf({ ...NEEDED, ...url }).message).toContain('both grafana-url and grafana-datasource-uid');
    expect(errorOf({ ...NEEDED, ...uid }).message).toContain('both grafana-url and grafana-datasource-uid');
  });

  test('lead to traces with the uid of Tempo, alone or beside the other', () => {
    const tempo = { 'INPUT_GRAFANA-TEMPO-UID': 'tempo' };
    const traces = { url: 'https://grafana', datasourceUid: 'tempo' };
    expect(resolve({ ...NEEDED, ...url, ...tempo })).toMatchObject({ grafana: null, tempo: traces });
    expect(resolve({ ...NEEDED, ...url, ...uid, ...tempo })).toMatchObject({
      grafana: { url: 'https://grafana', datasourceUid: 'abc' },
      tempo: traces,
    });
    expect(errorOf({ ...NEEDED, ...tempo }).message).toContain('both grafana-url and grafana-tempo-uid');
  });
});
