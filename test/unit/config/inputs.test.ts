import { describe, expect, test } from 'vitest';
import { readActionInputs, readFlags, readProxySettings } from '../../../src/config/inputs.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

describe('readActionInputs', () => {
  test('takes inputs as the runner passes them: upper case, hyphens kept, empty when not given', () => {
    const { values, origins } = readActionInputs({
      'INPUT_FAIL-ON-GROWTH': ' 20% ',
      INPUT_MODE: 'observe',
      'INPUT_WARN-ON-GROWTH': '',
      INPUT_BASELINE: '   ',
      PATH: '/bin',
      INPUT: 'none',
    });
    expect(values).toEqual({ 'fail-on-growth': '20%', mode: 'observe' });
    expect(origins).toEqual({ 'fail-on-growth': 'input fail-on-growth', mode: 'input mode' });
  });

  test('lists are split at commas and line breaks', () => {
    const { values } = readActionInputs({
      INPUT_SERVICES: '\n  checkout, ai-*\r\n\n  cart\n,',
      'INPUT_PROFILE-TYPES': 'cpu',
    });
    expect(values).toEqual({ services: ['checkout', 'ai-*', 'cart'], 'profile-types': ['cpu'] });
  });

  test('headers are one a line and may hold commas', () => {
    const { values } = readActionInputs({ INPUT_HEADERS: 'Accept-Language: de, en\r\n\n X-Team: a \n' });
    expect(values).toEqual({ headers: ['Accept-Language: de, en', 'X-Team: a'] });
  });

  test.each([
    ['INPUT_FAIL-ON-GROWHT', 'unknown input fail-on-growht', 'did you mean fail-on-growth?'],
    ['INPUT_PYROSCOPE_URL', 'unknown input pyroscope_url', 'did you mean pyroscope-url?'],
    ['INPUT_ELEPHANT', 'unknown input elephant', 'there is no such input'],
    ['INPUT_CONSTRUCTOR', 'unknown input constructor', 'there is no such input'],
    ['INPUT_IGNORE', 'unknown input ignore', 'there is no such input'], // of the file only
    ['INPUT_BUDGETS', 'unknown input budgets', 'there is no such input'], // of the file only
  ])('%s is refused with what is allowed', (variable, message, why) => {
    const error = usageErrorOf(() => readActionInputs({ [variable]: 'secret value' }));
    expect(error.message).toBe(message);
    expect(error.why).toBe(why);
    expect(error.remedy).toContain('pyroscope-url');
    expect(`${error.message}${error.why}${error.remedy}`).not.toContain('secret value');
  });

  test('the environment is kept apart: a file comes before it', () => {
    const { values, environment } = readActionInputs({
      'INPUT_PYROSCOPE-URL': '',
      PYROSCOPE_URL: ' http://pyroscope:4040 ',
      PYROSCOPE_TOKEN: 't',
      PYROSCOPE_USERNAME: '',
      PYROSCOPE_SERVER_ADDRESS: 'http://elsewhere',
    });
    expect(values).toEqual({});
    expect(environment).toEqual({
      values: { 'pyroscope-url': 'http://pyroscope:4040', 'pyroscope-token': 't' },
      origins: {
        'pyroscope-url': 'environment variable PYROSCOPE_URL',
        'pyroscope-token': 'environment variable PYROSCOPE_TOKEN',
      },
    });
  });
});

describe('readFlags', () => {
  test('settings, files and options', () => {
    const args = [
      'a.pb',
      '--service',
      'x,y',
      '--service=z',
      '--top',
      '3',
      '--quiet',
      '--report-md',
      'r.md',
      'b.pb',
    ];
    const { settings, positionals, options } = readFlags(args, {});
    expect(settings.values).toEqual({ services: ['x', 'y', 'z'], top: '3' });
    expect(settings.origins).toEqual({ services: 'option --service', top: 'option --top' });
    expect(positionals).toEqual(['a.pb', 'b.pb']);
    expect(options).toMatchObject({ quiet: true, 'report-md': 'r.md' });
  });

  test('one flag is one header, whatever it holds', () => {
    const { settings } = readFlags(['--header', 'A: 1, 2', '--header', 'B: x\nC: smuggled'], {});
    expect(settings.values.headers).toEqual(['A: 1, 2', 'B: x\nC: smuggled']);
  });

  test('the environment is kept apart', () => {
    const { settings } = readFlags([], { PYROSCOPE_TENANT_ID: 'team-a', INPUT_MODE: 'warn' });
    expect(settings.values).toEqual({});
    expect(settings.environment?.values).toEqual({ 'tenant-id': 'team-a' });
  });

  test('switches belong to their command', () => {
    expect(readFlags(['--healthy'], {}, { healthy: 'boolean' }).options.healthy).toBe(true);
    expect(usageErrorOf(() => readFlags(['--healthy'], {})).message).toBe('unknown option --healthy');
  });

  test('so do options with a value, which count once', () => {
    const { options, settings } = readFlags(['--from', 'now-6h', '--top', '3'], {}, { from: 'string' });
    expect(options).toEqual({ from: 'now-6h' });
    expect(settings.values).toEqual({ top: '3' });
    const twice = () => readFlags(['--from', 'a', '--from', 'b'], {}, { from: 'string' });
    expect(usageErrorOf(twice).message).toBe('option --from is given more than once');
  });

  test.each([
    [['--basline', 'now-1h/now'], 'unknown option --basline', 'did you mean --baseline?'],
    [['--services', 'x'], 'unknown option --services', 'did you mean --service?'],
    [['--elephant'], 'unknown option --elephant', 'there is no such option'],
    [['--constructor'], 'unknown option --constructor', 'there is no such option'],
    [['--github-token', 'x'], 'unknown option --github-token', 'there is no such option'], // of the Action only
    [['-x'], 'wrong usage', "Unknown option '-x'"],
    [['--baseline'], 'wrong usage', "'--baseline <value>' argument missing"],
    [['--quiet=yes'], 'wrong usage', "'--quiet' does not take an argument"],
    [['--top', '3', '--top', '4'], 'option --top is given more than once', 'only one'],
    [['--report-md', 'a', '--report-md=b'], 'option --report-md is given more than once', 'only one'],
  ])('%j is refused', (args, message, why) => {
    const error = usageErrorOf(() => readFlags(args, {}));
    expect(error.message).toBe(message);
    expect(error.why).toContain(why);
  });
});

describe('readProxySettings', () => {
  test('lower case wins, empty is none', () => {
    expect(
      readProxySettings({
        http_proxy: 'http://a',
        HTTP_PROXY: 'http://b',
        HTTPS_PROXY: 'http://c',
        no_proxy: '',
      }),
    ).toEqual({ httpProxy: 'http://a', httpsProxy: 'http://c' });
    expect(readProxySettings({})).toEqual({});
  });
});
