import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../../../src/profile/profile.ts';
import { openProfile, profileTypeOf, readProfileFile, wantedTypes } from '../../../src/sources/files.ts';
import { SourceError } from '../../../src/sources/source.ts';
import { foldedProfile } from '../../support/fake-source.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function readFile(path: string) {
  const { bytes, decode } = await openProfile(path, await readProfileFile(path));
  return { ...decode(), bytes };
}

async function errorOf(path: string): Promise<SourceError> {
  const caught = await readFile(path).catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(SourceError);
  return caught as SourceError;
}

describe('readProfileFile and openProfile', () => {
  test.each([
    ['go/1.26/cpu.pb.gz', 'cpu'],
    ['go/1.26/allocs.pb.gz', 'alloc_space'],
    ['py-spy/0.4.3/ai-yolo26.baseline.folded', 'samples'],
    ['py-spy/0.4.3/ai-yolo26.baseline.speedscope.json', 'cpu'],
  ])('%s', async (name, type) => {
    const { profile, bytes } = await readFile(join(FIXTURES, name));
    expect(bytes).toBeGreaterThan(1000);
    expect(profile.sampleTypes[profile.defaultSampleType]?.type).toBe(type);
    expect(profile.frames.length).toBeGreaterThan(5);
  });

  test('gzipped or not', async () => {
    const text = 'main;work 3\n';
    expect(await readFile(write('x.gz', gzipSync(text)))).toEqual(await readFile(write('x.folded', text)));
  });

  test('a web page is named, with its path', async () => {
    const path = write('page.html', '<!doctype html><html><body>Sign in</body></html>');
    const error = await errorOf(path);
    expect(error).toMatchObject({ kind: 'malformed', message: `${path} is no profile that can be read` });
    expect(error.why).toMatch(/html|web page/i);
    expect(error.remedy).toContain('pprof, speedscope and folded');
  });

  test('a truncated profile is named, with its path', async () => {
    const path = write('cut.pb.gz', gzipSync('main;work 3\n').subarray(0, 15));
    expect((await errorOf(path)).message).toContain(path);
  });

  test('a file that is not there, and a directory', async () => {
    const path = join(folder, 'none.pb');
    expect(await errorOf(path)).toMatchObject({ kind: 'rejected', message: `${path} cannot be read` });
    expect(await errorOf(`${folder}/`)).toMatchObject({
      message: `${folder}/ cannot be read`,
      why: 'it is a folder',
      remedy: `name its files with a pattern, as in '${folder}/*'`,
    });
  });

  test('only pprof says when it was recorded', async () => {
    const [cpu, folded] = ['go/1.26/cpu.pb.gz', 'py-spy/0.4.3/ai-yolo26.baseline.folded'];
    const read = (name: string) => readFile(join(FIXTURES, name));
    expect(new Date((await read(cpu)).startMs as number).toISOString()).toMatch(/^2026-/);
    expect((await read(folded)).startMs).toBeNull();
  });
});

function profileOf(...sampleTypes: Profile['sampleTypes']): Profile {
  return { ...foldedProfile({ main: 1 }), sampleTypes, defaultSampleType: sampleTypes.length - 1 };
}

const HEAP = profileOf(
  { type: 'alloc_objects', unit: 'count' },
  { type: 'alloc_space', unit: 'bytes' },
  { type: 'inuse_objects', unit: 'count' },
  { type: 'inuse_space', unit: 'bytes' },
);

describe('wantedTypes', () => {
  const of = (profile: Profile, ...wanted: string[]) => [...wantedTypes(profile, wanted)];

  test.each([
    [
      'memory',
      [
        ['memory:inuse_space:bytes::', 3],
        ['memory:alloc_space:bytes::', 1],
      ],
    ],
    ['memory:alloc_space:bytes::', [['memory:alloc_space:bytes::', 1]]],
    ['memory:alloc_space:bytes:space:bytes', [['memory:alloc_space:bytes::', 1]]],
    ['memory:alloc_space:count::', []],
    ['cpu', []],
  ])('%s of a heap profile', (wanted, types) => expect(of(HEAP, wanted)).toEqual(types));

  test('nothing asked for: what the file shows first', () => {
    expect([...wantedTypes(HEAP, null)]).toEqual([['memory:inuse_space:bytes::', 3]]);
    expect([...wantedTypes({ ...HEAP, sampleTypes: [], defaultSampleType: 0 }, null)]).toEqual([]);
  });

  test('cpu: time before samples, and samples where there is no time', () => {
    const [samples, time] = [
      { type: 'samples', unit: 'count' },
      { type: 'cpu', unit: 'nanoseconds' },
    ];
    expect(of(profileOf(samples, time), 'cpu')).toEqual([['process_cpu:cpu:nanoseconds::', 1]]);
    expect(of(profileOf(samples), 'cpu')).toEqual([['process_cpu:samples:count::', 0]]);
  });

  test('a type that is asked for twice counts once', () => {
    expect(of(HEAP, 'memory:alloc_space:bytes::', 'memory')).toHaveLength(2);
  });

  test('a word that is no type lists what the file holds', () => {
    expect(() => of(HEAP, 'heap')).toThrow('memory:inuse_space:bytes::');
  });
});

test.each([
  [{ type: 'cpu', unit: 'nanoseconds' }, 'process_cpu:cpu:nanoseconds::'],
  [{ type: 'samples', unit: 'count' }, 'process_cpu:samples:count::'],
  [{ type: 'inuse_space', unit: 'bytes' }, 'memory:inuse_space:bytes::'],
  [{ type: 'wall', unit: 'seconds' }, 'wall:wall:seconds::'],
  [{ type: 'a:b', unit: '' }, 'a_b:a_b:unknown::'],
  [{ type: '', unit: '' }, 'unknown:unknown:unknown::'],
])('profileTypeOf(%j)', (sampleType, id) => expect(profileTypeOf(sampleType)).toBe(id));
