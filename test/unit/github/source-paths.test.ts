import { describe, expect, it } from 'vitest';
import { createFileMapper, type KnownFiles } from '../../../src/github/source-paths.ts';
import { fc } from '../../support/fast-check.ts';

const REPOSITORY = [
  'README.md',
  'main.go',
  'services/yolo/ai.py',
  'services/yolo/queue.py',
  'services/clip/model.py',
  'services/clip/util/io.py',
  'services/florence/model.py',
  'services/backend/app/backend.py',
  'services/backend/app/json/decoder.py',
  'web/src/server.ts',
  'web/src/routes/index.ts',
  'admin/src/routes/index.ts',
];

function map(file: string, known: Partial<KnownFiles> = {}): string | null {
  return mapped(file, known)?.path ?? null;
}

function mapped(file: string, known: Partial<KnownFiles> = {}) {
  return createFileMapper({ mappings: [], changed: [], repository: REPOSITORY, ...known })(file);
}

describe('the longest end of a path', () => {
  it.each([
    ['/app/src/server.ts', 'web/src/server.ts'],
    ['/app/ai.py', 'services/yolo/ai.py'],
    ['/ai.py', 'services/yolo/ai.py'],
    ['ai.py', 'services/yolo/ai.py'],
    ['/usr/src/app/ai.py', 'services/yolo/ai.py'],
    ['C:\\work\\yolo\\ai.py', 'services/yolo/ai.py'],
    ['file:///app/src/server.ts', 'web/src/server.ts'],
    ['./src/server.ts', 'web/src/server.ts'],
    ['../src/server.ts', 'web/src/server.ts'],
    ['github.com/acme/shop/web/src/server.ts', 'web/src/server.ts'],
    ['/home/runner/work/shop/web/src/routes/index.ts', 'web/src/routes/index.ts'],
    ['/app/queue.py', 'services/yolo/queue.py'],
  ])('%s is %s', (file, expected) => {
    expect(map(file)).toBe(expected);
  });

  it.each([
    ['/app/model.py', 'is there twice'],
    ['/app/src/routes/index.ts', 'is there twice, with its folders, too'],
    ['/app/other.py', 'is not there'],
    ['/app/models/deep/ai.py', 'has another folder where the code of an image does not begin'],
    ['other/ai.py', 'is relative, so it would fit as a whole'],
    ['encoding/json/main.go', 'is relative, so one name is not enough'],
    ['/app/../ai.py', 'leads out of its folder'],
    ['', 'is empty'],
    ['.', 'is a folder'],
    ['/', 'is a folder, too'],
    [`/${'a/'.repeat(3000)}ai.py`, 'is longer than a path can be'],
    ['/app/\nai.py', 'has a line break'],
  ])('%j is nothing: it %s', (file) => {
    expect(map(file)).toBeNull();
  });

  it('is a guess where it is the name alone', () => {
    expect(mapped('/app/ai.py')?.isGuess).toBe(true);
    expect(mapped('ai.py')?.isGuess).toBe(true);
    expect(mapped('/app/src/server.ts')?.isGuess).toBe(false);
    expect(mapped('ai.py', { mappings: [{ prefix: '.', folder: 'services/yolo' }] })?.isGuess).toBe(false);
  });

  it('also finds a file that only the pull request has', () => {
    expect(map('/app/new.py', { changed: ['services/yolo/new.py'] })).toBe('services/yolo/new.py');
    expect(map('/app/ai.py', { changed: ['services/clip/ai.py'] })).toBeNull();
  });

  it('needs more than a name where only the changed files are known', () => {
    const known = { repository: null, changed: ['services/yolo/ai.py', 'src/server.ts', 'a/b/c/deep.py'] };
    expect(map('/app/ai.py', known)).toBeNull();
    expect(map('ai.py', known)).toBeNull();
    expect(map('/app/yolo/ai.py', known)).toBeNull();
    expect(map('/app/src/server.ts', known)).toBe('src/server.ts');
    expect(map('/app/services/yolo/ai.py', known)).toBe('services/yolo/ai.py');
    expect(map('/x/b/c/deep.py', known)).toBe('a/b/c/deep.py');
  });
});

describe('files of libraries', () => {
  it.each([
    '/usr/local/lib/python3.11/json/decoder.py',
    '/usr/lib/python3/dist-packages/app/backend.py',
    '/app/.venv/lib/python3.11/site-packages/app/backend.py',
    '/opt/venv/app/backend.py',
    '/app/node_modules/x/src/server.ts',
    '/root/go/pkg/mod/github.com/x/y@v1.2.3/main.go',
    '/usr/local/go/src/runtime/main.go',
    '/usr/local/bin/ai.py',
    'json/decoder.py',
    'queue.py',
    'node:internal/src/server.ts',
    '<frozen ai.py>',
    '[kernel]/ai.py',
    'C:\\Program Files\\x\\yolo\\ai.py',
  ])('%s is nothing by its name', (file) => {
    expect(map(file)).toBeNull();
  });

  it('map by configuration alone', () => {
    const mappings = [{ prefix: '/usr/lib/node_modules/@acme/web', folder: 'web' }];
    expect(map('/usr/lib/node_modules/@acme/web/src/server.ts', { mappings })).toBe('web/src/server.ts');
    const installed = [{ prefix: '/app', folder: '.' }];
    const known = { mappings: installed, repository: null };
    expect(map('/app/.venv/lib/python3.11/site-packages/x.py', known)).toBeNull();
    expect(map('/app/node_modules/x/index.js', known)).toBeNull();
  });
});

describe('configured prefixes', () => {
  it('win over what would be found', () => {
    const mappings = [{ prefix: '/app', folder: 'services/clip' }];
    expect(map('/app/model.py', { mappings })).toBe('services/clip/model.py');
    expect(map('/app/util/io.py', { mappings })).toBe('services/clip/util/io.py');
    expect(map('/application/model.py', { mappings })).toBeNull();
  });

  it('the longest counts, and one of two folders where only one has the file', () => {
    const mappings = [
      { prefix: '/app', folder: 'services/clip' },
      { prefix: '/app', folder: 'services/yolo' },
      { prefix: '/app/f', folder: 'services/florence' },
    ];
    expect(map('/app/f/model.py', { mappings })).toBe('services/florence/model.py');
    expect(map('/app/ai.py', { mappings })).toBe('services/yolo/ai.py');
    const twice = [
      { prefix: '/app', folder: 'services/clip' },
      { prefix: '/app', folder: 'services/florence' },
    ];
    expect(map('/app/model.py', { mappings: twice })).toBeNull();
  });

  it('name no file that the repository does not have, and any where that is not known', () => {
    const mappings = [{ prefix: '/app', folder: 'services/yolo/' }];
    expect(map('/app/gone.py', { mappings })).toBeNull();
    expect(map('/app/gone.py', { mappings, repository: null })).toBe('services/yolo/gone.py');
    expect(map('/app', { mappings, repository: null })).toBeNull();
  });

  it('know relative paths and the roots', () => {
    expect(map('model.py', { mappings: [{ prefix: '.', folder: 'services/clip' }] })).toBe(
      'services/clip/model.py',
    );
    expect(map('/model.py', { mappings: [{ prefix: '.', folder: 'services/clip' }] })).toBeNull();
    expect(map('/web/src/server.ts', { mappings: [{ prefix: '/', folder: '.' }] })).toBe('web/src/server.ts');
    const go = [{ prefix: 'github.com/acme/shop', folder: '.' }];
    expect(map('github.com/acme/shop/main.go', { mappings: go })).toBe('main.go');
    expect(map('threading.py', { mappings: [{ prefix: '.', folder: 'a' }], repository: null })).toBeNull();
    const windows = [{ prefix: 'C:\\app', folder: 'services/clip' }];
    expect(map('C:\\app\\model.py', { mappings: windows })).toBe('services/clip/model.py');
  });
});

it('a mapped file is known, or configured, and never leads out of the repository', () => {
  const segment = fc.constantFrom(
    'app',
    'src',
    'services',
    'yolo',
    'ai.py',
    'main.go',
    '..',
    '.',
    '',
    'a\u0000b',
    '\ud83d',
  );
  const path = fc.array(segment, { maxLength: 6 }).map((segments) => segments.join('/'));
  const mapping = fc.record({ prefix: path, folder: fc.constantFrom('.', 'services/yolo', 'src') });
  fc.assert(
    fc.property(
      path,
      fc.array(mapping, { maxLength: 3 }),
      fc.option(fc.constant(REPOSITORY)),
      (file, mappings, repository) => {
        const found = map(file, { mappings, repository, changed: ['src/main.go'] });
        if (found === null) return;
        expect(found.split('/')).not.toContain('..');
        expect(found).not.toMatch(/^\/|\p{Cc}/u);
        if (repository !== null) expect([...repository, 'src/main.go']).toContain(found);
      },
    ),
  );
});
