import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../../src/profile/detect.ts';
import { parseFolded } from '../../../src/profile/folded.ts';
import { parsePprof } from '../../../src/profile/pprof.ts';
import { speedscopeProfile } from '../../../src/profile/speedscope.ts';
import { stacksOf } from '../../support/profile-view.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const ACCEPTED = 'pprof, speedscope and folded files are read, gzipped or not';

describe('the content tells the format', () => {
  test.each([
    ['pprof', 'pyroscope/1.18.0/select-merge-profile.pb', parsePprof],
    [
      'speedscope',
      'py-spy/0.4.3/ai-yolo26.baseline.speedscope.json',
      (bytes: Uint8Array) => speedscopeProfile(JSON.parse(String(bytes))),
    ],
    ['folded', 'py-spy/0.4.3/ai-yolo26.baseline.folded', parseFolded],
  ])('%s, plain and gzipped', (_, path, parse) => {
    const bytes = fixture(path);
    expect(parseProfile(bytes)).toEqual(parse(bytes));
    expect(parseProfile(gzipSync(bytes))).toEqual(parse(bytes));
  });

  test('pprof as Go writes it, which begins with another field', () => {
    const bytes = fixture('go/1.26/cpu.pb.gz');
    expect(parseProfile(bytes)).toEqual(parsePprof(bytes));
  });

  test.each([
    '{closure};b 12',
    '<module>;b 12',
    '[unknown];b 12',
    '\n\n  a 1',
    `${'long;'.repeat(500)}leaf 1`,
  ])('a folded line that begins unusually: %.20s', (line) => {
    expect(stacksOf(parseProfile(Buffer.from(line)))).toEqual(stacksOf(parseFolded(Buffer.from(line))));
  });

  test('speedscope without its schema, behind a byte order mark', () => {
    const text = '\uFEFF {"profiles": [], "shared": {"frames": []}}';
    expect(stacksOf(parseProfile(Buffer.from(text)))).toEqual([]);
  });
});

describe('what is no profile is named, with what is accepted', () => {
  test.each([
    ['nothing', '', /an empty file/],
    ['blanks', ' \n\n', /an empty file/],
    ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>', /an HTML page/],
    ['SVG', '<?xml version="1.0"?><svg></svg>', /XML or a flame graph/],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
      /git lfs pull/,
    ],
    ['other JSON', '{"results": [1]}', /JSON of something else/],
    ['a JSON list', '[{"a": 1}]', /JSON of something else/],
    ['a Chrome trace', '{"traceEvents": []}', /Chrome trace/],
    ['a cpuprofile', '{"nodes": [], "timeDeltas": []}', /\.cpuprofile/],
    ['a zip', 'PK\x03\x04\0\0', /zip archive/],
    ['JFR', 'FLR\0\0\x02', /Java Flight Recorder/],
    ['a log', 'Error: connection refused\n', /first line is not/],
  ])('%s', (_, text, reason) => {
    const bytes = Buffer.from(text);
    expect(() => parseProfile(bytes)).toThrow(reason);
    expect(() => parseProfile(bytes)).toThrow(ACCEPTED);
    expect(() => parseProfile(gzipSync(bytes))).toThrow(reason);
  });

  test('gzip within gzip', () => {
    expect(() => parseProfile(gzipSync(gzipSync('a;b 1')))).toThrow(/gzipped twice/);
  });

  test('a bomb, and a file over the limit', () => {
    expect(() => parseProfile(gzipSync(Buffer.alloc(100_000, 0x61)), { maxBytes: 5_000 })).toThrow(/bomb/);
    expect(() => parseProfile(Buffer.from('a;b 100'), { maxBytes: 5 })).toThrow(/the limit is 5/);
  });

  test('truncated JSON, and other binaries as pprof', () => {
    expect(() => parseProfile(Buffer.from('{"shared": {"fra'))).toThrow(/truncated/);
    expect(() => parseProfile(Buffer.from([0, 1, 2, 3]))).toThrow(/not a valid pprof profile/);
  });
});
