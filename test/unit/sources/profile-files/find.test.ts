import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFilePattern } from '../../../../src/config/file-pattern.ts';
import { describePlace, findProfileFiles, MAX_FILES } from '../../../../src/sources/profile-files/find.ts';
import { SourceError } from '../../../../src/sources/source.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
}

const patternOf = (text: string) => parseFilePattern(join(folder, text), 'baseline');

async function find(...texts: string[]) {
  const { files, unmatched } = await findProfileFiles(texts.map(patternOf));
  return {
    files: files.map(
      ({ path, service }) => `${relative(folder, path)}${service === null ? '' : ` of ${service}`}`,
    ),
    unmatched: unmatched.map(({ text }) => relative(folder, text)),
  };
}

describe('findProfileFiles', () => {
  test('files alone, in the order of code units, each once', async () => {
    make('b.pb', 'a.pb', 'B.pb', '10.pb', '9.pb', 'sub.pb/x.pb', 'é.pb', 'c.json');
    expect(await find('*.pb', '[ab].pb')).toEqual({
      files: ['10.pb', '9.pb', 'B.pb', 'a.pb', 'b.pb', 'é.pb'],
      unmatched: [],
    });
  });

  test('services by the names of folders or files', async () => {
    make('ai/1.pb', 'ai/2.pb', 'web/1.pb', 'web/notes.txt', '.git/1.pb');
    expect((await find('{service}/*.pb')).files).toEqual([
      'ai/1.pb of ai',
      'ai/2.pb of ai',
      'web/1.pb of web',
    ]);
    make('x/ai.1.json', 'x/ai.2.json');
    expect((await find('x/{service}.*.json')).files).toEqual(['x/ai.1.json of ai', 'x/ai.2.json of ai']);
  });

  test('a pattern that finds nothing is told beside those that do', async () => {
    make('a/1.pb');
    expect(await find('a/*.pb', 'b/*.pb')).toEqual({ files: ['a/1.pb'], unmatched: ['b/*.pb'] });
  });

  test('a path is taken as it is, and so is a name with brackets that exists', async () => {
    make('cpu[1].pb', 'cpu1.pb');
    expect((await find('none.pb', 'cpu[1].pb')).files).toEqual(['cpu[1].pb', 'none.pb']);
    rmSync(join(folder, 'cpu[1].pb'));
    expect((await find('cpu[1].pb')).files).toEqual(['cpu1.pb']);
  });

  test('links: to files they count, in circles they end, and no file counts twice', async () => {
    make('a/1.pb', 'elsewhere/2.pb');
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('../elsewhere/2.pb', join(folder, 'a/2.pb'));
    symlinkSync('nowhere', join(folder, 'a/3.pb'));
    symlinkSync('a', join(folder, 'b'));
    expect((await find('a/*.pb')).files).toEqual(['a/1.pb', 'a/2.pb']);
    expect((await find('**/*.pb')).files).toEqual(['a/1.pb', 'a/2.pb']);
  });

  test('too many files are refused before one is read', async () => {
    make(...Array.from({ length: MAX_FILES + 1 }, (_, index) => `many/${index}.pb`));
    const error = await find('many/*.pb').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ kind: 'too-large', why: `more than ${MAX_FILES} files match` });
    expect((await find('many/1*.pb')).files).toHaveLength(111);
  });
});

describe('describePlace', () => {
  const placeOf = async (text: string) => (await describePlace(patternOf(text))).replaceAll(`${folder}/`, '');

  test('what lies in the folder', async () => {
    make('base/web/1.pb', 'base/ai/1.pb', 'base/readme');
    expect(await placeOf('base/{service}/*.pb.gz')).toBe('base holds ai/, readme, web/');
    expect(await placeOf('base/web/x*/**')).toBe('base/web holds 1.pb');
  });

  test('the nearest folder that exists, and at most five names', async () => {
    make(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `profiles/${name}`));
    const told = await placeOf('profiles/base/deep/*.pb');
    expect(told).toBe('profiles/base is no folder, and profiles holds a, b, c, d, e and 2 more');
  });

  test('an empty folder', async () => {
    mkdirSync(join(folder, 'base'));
    expect(await placeOf('base/*')).toBe('base holds nothing');
  });
});
