import { describe, expect, test } from 'vitest';
import { redactor, secretForms } from '../../src/secret-forms.ts';
import { prepareConnection } from '../../src/sources/pyroscope/connection.ts';
import { errorOfAnswer } from '../../src/sources/pyroscope/errors.ts';

const SECRET = `fake/Pass&word"<'9>`;

describe('the forms of a secret', () => {
  const hide = redactor(secretForms(SECRET));

  test.each([
    ['as it is', SECRET],
    ['in a URL', "fake%2FPass%26word%22%3C'9%3E"],
    ['in a URL, in lower case', "fake%2fPass%26word%22%3c'9%3e"],
    ['in JSON', String.raw`fake/Pass&word\"<'9>`],
    ['in JSON, as Go writes it', String.raw`fake/Pass\u0026word\"\u003c'9\u003e`],
    ['in base64', 'ZmFrZS9QYXNzJndvcmQiPCc5Pg=='],
    ['in base64 as URLs have it', 'ZmFrZS9QYXNzJndvcmQiPCc5Pg'],
    ['in the text of HTML', `fake/Pass&amp;word"&lt;'9&gt;`],
    ['in HTML, without the apostrophe', `fake/Pass&amp;word&quot;&lt;'9&gt;`],
    ['in HTML, decimal', 'fake/Pass&amp;word&quot;&lt;&#39;9&gt;'],
    ['in HTML, hexadecimal', 'fake/Pass&amp;word&quot;&lt;&#x27;9&gt;'],
    ['in HTML, as Go writes it', 'fake/Pass&amp;word&#34;&lt;&#39;9&gt;'],
    ['in HTML, as PHP writes it', 'fake/Pass&amp;word&quot;&lt;&#039;9&gt;'],
    ['in XML', 'fake/Pass&amp;word&quot;&lt;&apos;9&gt;'],
  ])('%s', (_, form) => {
    expect(hide(`a ${form} b`)).toBe('a *** b');
  });

  test('leave what the secret is not', () => {
    const text = 'fake Pass &amp; word &quot;9&quot;';
    expect(hide(text)).toBe(text);
  });

  test('are few for a secret that is the same everywhere', () => {
    expect(secretForms('fake0123')).toHaveLength(3);
  });

  describe('of a secret with several lines', () => {
    const key = ' \tfake one "1"\r\n  fake two\rfake three\n';
    const hideKey = redactor(secretForms(key));
    test.each([
      ['as it is', key],
      ['without the space around it', key.trim()],
      ['in JSON', JSON.stringify(key).slice(1, -1)],
      ['in base64', Buffer.from(key).toString('base64')],
      ['in base64, without the space around it', Buffer.from(key.trim()).toString('base64')],
      ['the first line', 'fake one "1"'],
      ['the first line, indented', ' \tfake one "1"'],
      ['the first line in JSON', String.raw`fake one \"1\"`],
      ['a line that a carriage return ends', 'fake two'],
      ['the last line', 'fake three'],
      ['the last line in base64', Buffer.from('fake three').toString('base64')],
    ])('%s', (_, form) => {
      expect(hideKey(`a:${form}:b`)).toBe('a:***:b');
    });
  });

  test('are none of what is too short to hide, such as an empty line', () => {
    expect(redactor(secretForms('ab\n\nfake0123'))('about fake0123')).toBe('about ***');
    // The runner would mask each of them in the whole log.
    expect(secretForms('ab\n\nfake0123').filter((form) => form.length < 4)).toEqual([]);
  });

  test('of broken UTF-16 are hidden as well', () => {
    expect(redactor(secretForms('fake\ud8000123'))('a fake%EF%BF%BD0123 b')).toBe('a *** b');
  });
});

describe('a long secret that is cut off', () => {
  const secret = `fake-${'0123456789'.repeat(6)}"${'abcdefghij'.repeat(6)}`;
  const hide = redactor(secretForms(secret));

  test.each([
    ['after its first 32 characters', secret.slice(0, 32)],
    ['further on', secret.slice(0, 100)],
    ['before its last character', secret.slice(0, -1)],
    ['in JSON, behind what is escaped', JSON.stringify(secret).slice(1, 100)],
    ['in base64', Buffer.from(secret).toString('base64').slice(0, 100)],
  ])('is hidden: %s', (_, cut) => {
    expect(hide(`got ${cut}… and ${cut}…`)).toBe('got ***… and ***…');
  });

  test('and is shorter than that stays: its first word may be any word', () => {
    expect(hide(`got ${secret.slice(0, 31)}…`)).toBe(`got ${secret.slice(0, 31)}…`);
  });

  test('is hidden a thousand times as fast as once: a server may repeat it as often as it likes', {
    timeout: 10_000,
  }, () => {
    expect(hide(`${secret.slice(0, 33)} `.repeat(100_000))).toBe('*** '.repeat(100_000));
  });

  test('leaves what only begins like it', () => {
    expect(hide(`got ${secret.slice(0, 40)}-other`)).toBe('got ***-other');
  });
});

test('a secret is hidden wherever it stands', () => {
  expect(redactor(['fake0123'])('fake0123 fake0123,fake0123fake0123')).toBe('*** ***,******');
});

test('a secret inside another leaves no rest of it behind', () => {
  expect(redactor(['fake0123', 'fake0123-and-more'])('a fake0123-and-more b')).toBe('a *** b');
});

test.each([
  ['escaped', 'Sign in, fake/Pass&amp;word&quot;&lt;9'],
  ['as it is', 'Sign in, fake/Pass&word"<9'],
])('a login page that says a password back in its title, %s', (_, title) => {
  const password = 'fake/Pass&word"<9';
  const connection = prepareConnection({
    baseUrl: 'https://pyroscope.example.com',
    auth: { kind: 'basic', username: 'me', password },
  });
  const body = `<!doctype html><html><head><title>${title}</title></head></html>`;
  for (const status of [200, 403, 404, 500]) {
    const answer = { status, contentType: 'text/html', location: '', body };
    const { message, why, remedy } = errorOfAnswer({ what: 'Series', connection }, answer);
    expect([message, why, remedy].join('\n'), String(status)).not.toContain('Pass');
  }
});
