import { describe, expect, test } from 'vitest';
import { secretsOf, secretsOfLine } from '../../../src/commands/secrets.ts';
import { isCredentialHeader, redactor } from '../../../src/secret-forms.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const USER_IN_URL = 'http://fake-user:fake%2F%70ass@pyroscope.example.com';
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
const URLS = [
  'PYROSCOPE_URL',
  'GITHUB_API_URL',
  'GITHUB_SERVER_URL',
  'INPUT_PYROSCOPE-URL',
  'INPUT_GRAFANA-URL',
];
const TOKENS = ['PYROSCOPE_TOKEN', 'PYROSCOPE_PASSWORD', 'GITHUB_TOKEN'].concat(
  ['PYROSCOPE-TOKEN', 'PYROSCOPE-PASSWORD', 'GITHUB-TOKEN'].map((name) => `INPUT_${name}`),
);

type Case = [name: string, env: Readonly<Record<string, string>>, secret: string];

describe('secrets of the environment', () => {
  test.each<Case>([
    ...TOKENS.map((name): Case => [name, { [name]: 'fake/token' }, 'fake/token']),
    ...TOKENS.map((name): Case => [`${name} in base64`, { [name]: 'fake/token' }, base64('fake/token')]),
    ...[...URLS, ...PROXIES].flatMap((name): Case[] => [
      [`the password in ${name}`, { [name]: USER_IN_URL }, 'fake/pass'],
      [`the password in ${name}, as written`, { [name]: USER_IN_URL }, 'fake%2F%70ass'],
      [`${name} as it is sent`, { [name]: USER_IN_URL }, base64('fake-user:fake/pass')],
      [
        `the password in ${name}, badly encoded`,
        { [name]: 'http://me:fake%pass@pyroscope.example.com' },
        'fake%pass',
      ],
      [
        `${name} as it is sent, badly encoded`,
        { [name]: 'http://me:fake%pass@pyroscope.example.com' },
        base64('me:fake%pass'),
      ],
      [`a token as the user of ${name}`, { [name]: 'http://fake%2Ftoken@host' }, 'fake/token'],
    ]),
    ...PROXIES.map(
      (name): Case => [`${name} without its scheme`, { [name]: 'u:fake-pass@proxy:3128' }, 'fake-pass'],
    ),
    ...['PYROSCOPE_', 'INPUT_PYROSCOPE-'].map((name): Case => {
      const given = { [`${name}USERNAME`]: ' me ', [`${name}PASSWORD`]: ' fake-pass\n' };
      return [`${name}USERNAME and PASSWORD as they are sent`, given, base64('me:fake-pass')];
    }),
  ])('%s', (_, env, secret) => {
    for (const secrets of [secretsOf(env), secretsOfLine(env, [])])
      expect(redactor(secrets)(`a:${secret}:b`)).toBe('a:***:b');
  });

  test.each([
    ['a header', 'X-Api-Key: fake key', 'fake key'],
    ['the token of a header', 'Authorization: Bearer fake-token\r\nX-Team: checkout', 'fake-token'],
    ['a header in JSON', 'Cookie: a="fake"', String.raw`a=\"fake\"`],
    ['any header, for the log may do without it', 'X-Team: checkout', 'checkout'],
  ])('%s of the step', (_, headers, secret) => {
    expect(redactor(secretsOf({ INPUT_HEADERS: headers }))(`a:${secret}:b`)).toBe('a:***:b');
  });

  test('are none where there are none', () => {
    expect(secretsOf({ PYROSCOPE_URL: 'http://pyroscope:4040', HTTP_PROXY: 'proxy:3128' })).toEqual([]);
  });
});

describe('secrets of a command line', () => {
  test.each<[string, readonly string[], string]>([
    ['a token', ['--pyroscope-token', 'fake/token'], 'fake/token'],
    ['a token behind =', ['--pyroscope-token=fake/token'], 'fake/token'],
    ['a token in a URL', ['--pyroscope-token=fake/token'], 'fake%2Ftoken'],
    ['a password', ['--pyroscope-password', 'fake-pass'], 'fake-pass'],
    [
      'user and password as they are sent',
      ['--pyroscope-username', 'me', '--pyroscope-password', ' fake-pass '],
      base64('me:fake-pass'),
    ],
    ['the password in the URL of Pyroscope', ['--pyroscope-url', USER_IN_URL], 'fake/pass'],
    ['the password in the URL of Grafana', ['--grafana-url', USER_IN_URL], 'fake/pass'],
    ['a header that carries a credential', ['--header', 'X-Api-Key: fake key'], 'fake key'],
    ['the token of a header', ['--header=Authorization: Bearer fake-token'], 'fake-token'],
  ])('%s', (_, args, secret) => {
    expect(redactor(secretsOfLine({}, ['gate', ...args, '--quiet']))(`a:${secret}:b`)).toBe('a:***:b');
  });

  test('do not include a header that carries none: its words stay readable', () => {
    expect(secretsOfLine({}, ['--header', 'X-Team: checkout', '--header'])).toEqual([]);
  });
});

test.each(
  'Authorization Private-Token Api-Key X-Secret Cookie X-Pass Credential Session-Id X-Signature X-Jwt X-Bearer'.split(
    ' ',
  ),
)('the header %s carries a credential', (name) => expect(isCredentialHeader(name)).toBe(true));
