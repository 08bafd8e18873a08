import { describe, expect, test } from 'vitest';
import { parseLabelName, parseLength, parseRelease, parseSigners } from '../../../src/config/signoff.ts';
import { usageErrorOf } from '../../support/usage-error.ts';

const label = (value: unknown, name = 'version') => ({ kind: 'label', label: name, value, within: null });

describe('a release', () => {
  test.each([
    ['v1.5.0', 'v1.5.0', label('v1.5.0')],
    [' 3f2a91c ', '3f2a91c', label('3f2a91c')],
    ['label:git_ref=v1.5.0', 'v1.5.0', label('v1.5.0', 'git_ref')],
    ['label:version=release/1.5', 'release/1.5', label('release/1.5')],
    ['label:version=@tag:v1.5.0', '@tag:v1.5.0', label({ kind: 'tag', tag: 'v1.5.0' })],
    ['v1.5.0=label:sha=3f2a91c', 'v1.5.0', label('3f2a91c', 'sha')],
    ['snapshot:a/b.snapshot', null, { kind: 'snapshot', path: 'a/b.snapshot' }],
    ['v1.4.0=snapshot:b.snapshot', 'v1.4.0', { kind: 'snapshot', path: 'b.snapshot' }],
    ['now-20m/now-10m', null, { kind: 'window', text: 'now-20m/now-10m' }],
    [
      '{version="v1", zone="a=b"} now-6h/now',
      null,
      { kind: 'window', text: '{version="v1", zone="a=b"} now-6h/now' },
    ],
    ['v1=now-20m/PT10M', 'v1', { kind: 'window', text: 'now-20m/PT10M' }],
  ])('%s', (text, name, request) => {
    expect(parseRelease(text, 'to', 'version')).toEqual({ name, request });
  });

  test.each([
    ['two words', 'it names no version'],
    ['artifact:evidence@last-green', 'it names an artifact: download it first'],
    ['v1.4.0, v1.5.0', 'it names no release, or several'],
    ['v1=', 'it names no version'],
    ['snapshot:', 'it names no snapshot'],
    ['x'.repeat(1001), 'it has more than 1000 characters'],
  ])('%s is none', (text, why) => {
    const error = usageErrorOf(() => parseRelease(text, 'from', 'version'));
    expect([error.message, error.why]).toEqual(['option --from is not valid', why]);
  });
});

test('the label is version unless another is named', () => {
  expect([parseLabelName(undefined), parseLabelName(' service_git_ref ')]).toEqual([
    'version',
    'service_git_ref',
  ]);
  expect(usageErrorOf(() => parseLabelName('a-b')).why).toBe('"a-b" is no name of a label');
});

test('an hour of a version is looked at unless another length is named', () => {
  expect([parseLength(undefined), parseLength('30m')]).toEqual([3_600_000, 1_800_000]);
  for (const text of ['0s', '25h', 'long']) expect(usageErrorOf(() => parseLength(text)).why).toContain(text);
});

describe('signers', () => {
  test.each([
    ['Ada Example', 'Ada Example', ''],
    ['Ada  Example <release\nmanager>', 'Ada Example', 'release manager'],
    ['Ada < QA > ', 'Ada', 'QA'],
  ])('%j', (text, name, role) => {
    expect(parseSigners([text])).toEqual([{ name, role }]);
  });

  test.each(['', ' ', '<QA>', 'Ada <QA> <PO>', 'Ada <QA', 'x'.repeat(101)])('%j is none', (text) => {
    expect(usageErrorOf(() => parseSigners([text])).message).toBe('option --signer is not valid');
  });

  test('there is room for twenty', () => {
    const many = Array.from({ length: 21 }, (_, index) => `P${index}`);
    expect(parseSigners(many.slice(1))).toHaveLength(20);
    expect(usageErrorOf(() => parseSigners(many)).why).toContain('21 people');
  });
});
