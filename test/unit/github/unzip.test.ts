import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isZip, listZip, ZipError } from '../../../src/github/unzip.ts';
import { fc } from '../../support/fast-check.ts';
import { zipOf } from '../../support/zip.ts';

const MAX = 1024 * 1024;
const read = async (bytes: Uint8Array, name: string, maxBytes = MAX) => {
  const entry = (await listZip(bytes, 100)).find((one) => one.name === name);
  if (entry === undefined) throw new ZipError(`no ${name}`);
  return Buffer.from(await entry.unpack(maxBytes)).toString();
};

/** Made by Python's zipfile (3.11): `d/` and `d/a.txt`, deflated, with sizes in the header. */
const FROM_PYTHON =
  'UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAACAAAAZC9QSwMEFAAAAAgAAAAhAGR6cK8GAAAAZAAAAAcAAABkL2EudHh0S0ykPQAAUEsBAhQDFAAAAAAAAAAhAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAIABAAAAAGQvUEsBAhQDFAAAAAgAAAAhAGR6cK8GAAAAZAAAAAcAAAAAAAAAAAAAAIABIAAAAGQvYS50eHRQSwUGAAAAAAIAAgBlAAAASwAAAAAA';

describe('an archive', () => {
  test('of another program is read, its folders left out', async () => {
    const bytes = Buffer.from(FROM_PYTHON, 'base64');
    expect(isZip(bytes)).toBe(true);
    expect((await listZip(bytes, 100)).map(({ name }) => name)).toEqual(['d/a.txt']);
    expect(await read(bytes, 'd/a.txt')).toBe('a'.repeat(100));
  });

  test.each([
    ['packed or stored, with sizes after each file', {}],
    ['with a comment', { comment: 'x'.repeat(500) }],
    ['with a directory of 64 bits', { is64: true }],
  ])('%s', async (_, options) => {
    const files = [
      { name: 'packed', content: 'p'.repeat(5000) },
      { name: 'stored', content: 'PK\x05\x06 inside', isStored: true },
      { name: 'large', content: 'sizes of 64 bits', isLarge: true },
      { name: 'empty', content: '' },
    ];
    const bytes = zipOf(files, options);
    for (const { name, content } of files) expect(await read(bytes, name)).toBe(content);
  });

  test('that lies inside other bytes is read from where it begins', async () => {
    const bytes = Buffer.concat([Buffer.alloc(7, 1), zipOf([{ name: 'a', content: 'b' }]), Buffer.alloc(0)]);
    expect(await read(bytes.subarray(7), 'a')).toBe('b');
  });
});

/** All files of an archive, none when it is refused. */
const readAll = async (bytes: Uint8Array) => {
  try {
    const entries = await listZip(bytes, 100);
    return await Promise.all(entries.map(async (entry) => Buffer.from(await entry.unpack(MAX)).toString()));
  } catch (error) {
    expect(error).toBeInstanceOf(ZipError);
    return [];
  }
};

describe('a hostile archive', () => {
  const refused = async (bytes: Uint8Array, name = 'a', maxBytes = MAX) => {
    try {
      await read(bytes, name, maxBytes);
    } catch (error) {
      if (error instanceof ZipError) return error.message;
      throw error;
    }
    return 'nothing';
  };

  test('unpacks to no more than is allowed, and to no more than it says', async () => {
    const zeros = Buffer.alloc(20_000_000);
    expect(await refused(zipOf([{ name: 'a', content: zeros }]))).toBe(
      'it unpacks to 20000000 bytes, more than 1048576 allowed',
    );
    expect(await refused(zipOf([{ name: 'a', content: zeros, size: 10 }]))).toBe(
      'it cannot be read as a zip archive: too many bytes in the stream. expected 10. got at least 16384',
    );
    expect(await refused(zipOf([{ name: 'a', content: 'abc', size: 4 }]))).toBe(
      'it cannot be read as a zip archive: not enough bytes in the stream. expected 4. got only 3',
    );
  });

  test('has to match its checksum, and to be packed as zip programs do', async () => {
    expect(await refused(zipOf([{ name: 'a', content: 'abc', crc: 1 }]))).toBe(
      'a file does not match its checksum',
    );
    expect(await refused(zipOf([{ name: 'a', content: 'abc', method: 93 }]))).toContain('method: 93');
    expect(await refused(zipOf([{ name: 'a', content: 'abc', flags: 9 }]))).toContain('encrypted');
  });

  test('may not list files without end', async () => {
    const bytes = zipOf(Array.from({ length: 101 }, (_, index) => ({ name: String(index), content: '' })));
    await expect(listZip(bytes, 100)).rejects.toThrow(
      'it says that it holds 101 files, at most 100 are looked at',
    );
  });

  test('is refused wherever it is cut off, or whatever byte is changed', async () => {
    const whole = zipOf([{ name: 'a', content: 'abcdefgh'.repeat(9) }], { is64: true });
    for (let length = 0; length < whole.length; length++)
      await expect(read(whole.subarray(0, length), 'a')).rejects.toThrow(ZipError);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] as number) ^ change;
        const entries = await readAll(bytes);
        // What nobody reads may change; what is read is whole.
        expect([[], ['abcdefgh'.repeat(9)]]).toContainEqual(entries);
      }),
    );
  });

  test('is none at all', async () => {
    expect(await refused(Buffer.alloc(0))).toContain('cannot be read as a zip archive');
    expect(await refused(deflateRawSync(Buffer.alloc(100_000)))).toContain('cannot be read as a zip archive');
    expect(isZip(Buffer.from([0x1f, 0x8b]))).toBe(false);
  });
});
