import { describe, expect, test } from 'vitest';
import { baseUrl, encodeQuery, safeUrl } from '../../../src/report/links.ts';

describe('safeUrl', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
    'not a url',
    '',
    `https://a.example/${'x'.repeat(9000)}`,
  ])('refuses %.40s', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  test('removes credentials and encodes what ends a Markdown link', () => {
    expect(safeUrl('https://u:p@a.example/x(1)?q=a|b<c>`d`\\[e]')).toBe(
      'https://a.example/x%281%29?q=a%7Cb%3Cc%3E%60d%60%5C%5Be%5D',
    );
  });

  test('leaves the brackets of an IPv6 address alone, and no others', () => {
    expect(safeUrl('http://u:p@[::1]:4040/a[b]?q=[::1]')).toBe('http://[::1]:4040/a%5Bb%5D?q=%5B::1%5D');
    expect(baseUrl('http://[2001:db8::1]:4040/pyroscope/?a=b')).toBe('http://[2001:db8::1]:4040/pyroscope');
  });

  test.each(['http://a(b).example/(c)', "http://a'b.example/", 'http://a*b{c}.example/'])(
    'encodes in the host as well: %s',
    (address) => expect(safeUrl(address)).not.toMatch(/[()'*{}]/),
  );

  test('leaves an ordinary address alone', () => {
    expect(safeUrl('https://github.com/o/r/actions/runs/1?a=1&b=2#c')).toBe(
      'https://github.com/o/r/actions/runs/1?a=1&b=2#c',
    );
  });
});

test('a query string encodes names and values, lone surrogates included', () => {
  expect(
    encodeQuery([
      ['a&b', "c=d+e f(g)'*!"],
      ['x', '\ud800'],
    ]),
  ).toBe('a%26b=c%3Dd%2Be%20f%28g%29%27%2A%21&x=%EF%BF%BD');
});
