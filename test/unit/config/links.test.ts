import { describe, expect, test } from 'vitest';
import { parseConfigFile } from '../../../src/config/file.ts';
import { InputSchema } from '../../../src/config/schema.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const parse = (text: string) => parseConfigFile('f.yml', text);
const errorOf = (text: string) => usageErrorOf(() => parse(text));
const withUrl = (url: string) => `links:\n  - name: dashboard\n    url: ${JSON.stringify(url)}`;

describe('links', () => {
  test('are names and addresses with placeholders', () => {
    const text = [
      'links:',
      '  - name: dashboard',
      '    url: https://grafana.example.com/d/hsi-profiling?var-service={service}&from={candidate-from}',
      '  - { name: code, url: "https://code.example.com/search?q={function}#L1" }',
    ];
    expect(parse(text.join('\n')).settings.links).toEqual([
      {
        name: 'dashboard',
        url: 'https://grafana.example.com/d/hsi-profiling?var-service={service}&from={candidate-from}',
      },
      { name: 'code', url: 'https://code.example.com/search?q={function}#L1' },
    ]);
  });

  test('stand only in the file', () => {
    expect(Object.keys(InputSchema.shape)).not.toContain('links');
  });

  test('a misspelled placeholder is told with its place and the right name', () => {
    const error = errorOf('top: 3\nlinks:\n  - name: a\n    url: https://a.example/?s={servce}');
    expect(error.message).toContain('f.yml:4:10');
    expect(error.why).toBe('links.0.url: unknown placeholder "{servce}": did you mean {service}?');
    expect(error.remedy).toContain('{candidate-until-iso}');
  });

  test.each([
    ['https://a.example/?s={zzzzzzzzzzzz}', 'unknown placeholder "{zzzzzzzzzzzz}": write %7B and %7D'],
    ['https://a.example/?s={}', 'unknown placeholder "{}"'],
    ['https://a.example/?s={ service }', 'did you mean {service}?'],
    ['https://a.example/?panes={"a":{service}}', 'a brace stands alone'],
    ['https://a.example/?s={service', 'a brace stands alone'],
    ['/d/hsi-profiling?s={service}', 'http:// or https://'],
    ['javascript:alert({service})', 'http:// or https://'],
    ['http:a.example', 'http:// or https://'],
    ['https://{service}.example.com/', 'name of the host'],
    ['https://{service}/', 'name of the host'],
    ['https://a.example:{service}/', 'http:// or https://'],
    ['https://me:hunter2@a.example/', 'a user or a password'],
    ['https://{service}@a.example/', 'name of the host'],
    ['https://a.example/?auth_token=x', '"auth_token" looks like a credential'],
    ['https://a.example/?access_token={service}', '"access_token" looks like a credential'],
    ['https://a.example/?api-key=x', '"api-key" looks like a credential'],
    ['https://a.example/?q=1&password=x', '"password" looks like a credential'],
    ['https://a.example/?X-Amz-Signature=x', '"X-Amz-Signature" looks like a credential'],
    ['https://a.example/?k=glsa_0123456789abcdef', '"k" looks like a credential'],
    ['https://a.example/#/x?token=1', '"token" looks like a credential'],
    ['https://a.example/#id_token=1', '"id_token" looks like a credential'],
    [`https://a.example/${'x'.repeat(2000)}`, 'at most 2000 characters'],
    ['', 'must not be empty'],
  ])('%.60s is refused', (url, why) => {
    const error = errorOf(withUrl(url));
    expect(error.message).toContain('f.yml:3:10');
    expect(error.why).toContain(why);
    expect(error.why).not.toMatch(/hunter2|glsa_/);
  });

  test.each([
    'https://a.example/d/x?var-key=1&tokens={service}&sigma=2&from={baseline-from}',
    'http://grafana:3000/d/x?left=%7B%22a%22%3A{candidate-from}%7D',
    'HTTPS://a.example/{service}',
  ])('%s is allowed', (url) => {
    expect(parse(withUrl(url)).settings.links).toEqual([{ name: 'dashboard', url }]);
  });

  test.each([
    ['links: https://a.example', 'expected a list'],
    ['links: []', 'the list is empty'],
    ['links: [https://a.example]', 'expected a name and a url'],
    ['links: [{ url: https://a.example }]', 'links.0.name'],
    ['links: [{ name: a }]', 'links.0.url'],
    [`links: [{ name: ${'n'.repeat(41)}, url: https://a.example }]`, 'at most 40 characters'],
    ['links: [{ name: "a\\nb", url: https://a.example }]', 'one line'],
    [
      'links: [{ name: a, url: https://a.example }, { name: a, url: https://b.example }]',
      'links.1.name: "a" is given twice',
    ],
    ['links: [{ name: a, ulr: https://a.example }]', 'did you mean url?'],
    [
      `links: [${Array.from({ length: 6 }, (_, i) => `{ name: n${i}, url: https://a.example }`).join(', ')}]`,
      'at most 5 links',
    ],
  ])('%.60s is refused', (text, why) => {
    expect(errorOf(text).why).toContain(why);
  });
});
