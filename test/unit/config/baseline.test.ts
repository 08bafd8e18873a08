import { describe, expect, test } from 'vitest';
import { type BaselineRequest, isWindow, parseBaseline, refText } from '../../../src/config/baseline.ts';
import { parseConfigFile } from '../../../src/config/file.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const parse = (text: string) => parseBaseline(text, 'input baseline');
const base = { kind: 'base' } as const;
const lastGreen = { kind: 'last-green' } as const;

describe('one place', () => {
  test.each<[string, BaselineRequest]>([
    ['now-20m/now-10m', { kind: 'window', text: 'now-20m/now-10m' }],
    ['{a="1",b="2"} now-1h/now', { kind: 'window', text: '{a="1",b="2"} now-1h/now' }],
    ['snapshot: dir/b', { kind: 'snapshot', path: 'dir/b' }],
    ['snapshot:"a, b.snapshot"', { kind: 'snapshot', path: 'a, b.snapshot' }],
    ['label:version=v1.4.0', { kind: 'label', label: 'version', value: 'v1.4.0', within: null }],
    [
      'label:version=v1.4.0 now-3d/now',
      { kind: 'label', label: 'version', value: 'v1.4.0', within: 'now-3d/now' },
    ],
    [
      'label:v="@base \\"x\\"" {a="1",b="2"} now-3d/now',
      { kind: 'label', label: 'v', value: '@base "x"', within: '{a="1",b="2"} now-3d/now' },
    ],
    ['label:version=@base', { kind: 'label', label: 'version', value: base, within: null }],
    [
      'label:git_ref=@merge-base',
      { kind: 'label', label: 'git_ref', value: { kind: 'merge-base' }, within: null },
    ],
    [
      'label:version=@tag:v1.4.0 now-5d/now',
      { kind: 'label', label: 'version', value: { kind: 'tag', tag: 'v1.4.0' }, within: 'now-5d/now' },
    ],
    ['artifact:flamegate-baseline@base', { kind: 'artifact', name: 'flamegate-baseline', of: base }],
    ['artifact:a b@c@last-green', { kind: 'artifact', name: 'a b@c', of: lastGreen }],
    ['artifact:"x,y"@tag:v1@2', { kind: 'artifact', name: 'x,y', of: { kind: 'tag', tag: 'v1@2' } }],
  ])('%s', (text, request) => {
    expect(parse(text)).toEqual([request]);
  });

  test.each([
    ['snapshot:', 'it names no snapshot'],
    ['label:version', 'names no label and value'],
    ['label:1x=2', 'names no label and value'],
    ['label:version=', 'names no label and value'],
    ['label:version=""', 'names no value'],
    ['label:version=@head', 'is no commit'],
    ['label:version=@tag:a..b', 'is no commit'],
    ['artifact:name', 'must end with whose artifact it is'],
    ['artifact:name@main', 'must end with whose artifact it is'],
    ['artifact:@base', 'must end with whose artifact it is'],
    ['a, b, c, d, e, f', '6 places are named'],
    [`snapshot:${'x'.repeat(6000)}`, 'more than 5000 characters'],
  ])('%s is refused', (text, why) => {
    const error = usageErrorOf(() => parse(text));
    expect(error.message).toBe('input baseline is not valid');
    expect(error.why).toContain(why);
    expect(error.remedy).toContain('label:version=@base');
    expect(error.remedy).toContain('with source: files a path or glob');
  });

  test('a window alone is a window', () => {
    expect(isWindow(parse('now-20m/now-10m'))).toBe(true);
    expect(isWindow(parse('snapshot:b'))).toBe(false);
    expect(isWindow(parse('now-20m/now-10m, now-1h/now-10m'))).toBe(false);
  });

  test('a ref is written as it was', () => {
    for (const ref of ['@base', '@merge-base', '@last-green', '@tag:v1'])
      expect(parse(`artifact:a${ref}`)).toMatchObject([
        { of: expect.toSatisfy((of) => refText(of) === ref) },
      ]);
  });
});

describe('several places', () => {
  test('stand apart by commas or line breaks, but not by those in a selector or in quotes', () => {
    const text =
      'artifact:b@base,artifact:b@last-green\n {a="1, 2",b="}"} now-1h/now\r\nlabel:v="1,2", snapshot:"x,y",';
    expect(parse(text).map(({ kind }) => kind)).toEqual([
      'artifact',
      'artifact',
      'window',
      'label',
      'snapshot',
    ]);
  });
});

describe('in the configuration file', () => {
  const requestsOf = (yaml: string) => parse(parseConfigFile('f.yml', yaml).settings.baseline ?? '');

  test.each<[string, BaselineRequest[]]>([
    ['baseline: { snapshot: b.snapshot }', [{ kind: 'snapshot', path: 'b.snapshot' }]],
    ['baseline: { snapshot: "a, {b} @c" }', [{ kind: 'snapshot', path: 'a, {b} @c' }]],
    [
      'baseline: { label: version, is: v1.4.0, within: now-3d/now }',
      [{ kind: 'label', label: 'version', value: 'v1.4.0', within: 'now-3d/now' }],
    ],
    [
      'baseline: { label: version, is: "@base" }',
      [{ kind: 'label', label: 'version', value: base, within: null }],
    ],
    ['baseline: { label: v, is: "a, b" }', [{ kind: 'label', label: 'v', value: 'a, b', within: null }]],
    ['baseline: { artifact: b, of: last-green }', [{ kind: 'artifact', name: 'b', of: lastGreen }]],
    ['baseline: { artifact: "a@base,b", of: "@base" }', [{ kind: 'artifact', name: 'a@base,b', of: base }]],
    [
      'baseline: [{ artifact: b, of: base }, artifact:b@last-green, { snapshot: x }, now-1h/now]',
      [
        { kind: 'artifact', name: 'b', of: base },
        { kind: 'artifact', name: 'b', of: lastGreen },
        { kind: 'snapshot', path: 'x' },
        { kind: 'window', text: 'now-1h/now' },
      ],
    ],
  ])('%s', (yaml, requests) => {
    expect(requestsOf(yaml)).toEqual(requests);
  });

  test.each([
    'baseline: { file: b }',
    'baseline: 5',
    'baseline: []',
    'baseline: [a, b, c, d, e, f]',
    'baseline: { snapshot: "" }',
    'baseline: { label: version }',
    'baseline: { label: 1x, is: a }',
    'baseline: { artifact: b, of: head }',
    'baseline: { artifact: b }',
  ])('%s is refused with its place', (yaml) => {
    const error = usageErrorOf(() => requestsOf(yaml));
    expect(error.message).toMatch(/^f\.yml:1:\d+: the configuration is not valid$/u);
    expect(error.remedy).toContain('snapshot');
  });
});
