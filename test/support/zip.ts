import { crc32, deflateRawSync } from 'node:zlib';

/** A file for an archive, with what a hostile one may say of it. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Not packed. */
  readonly isStored?: boolean;
  /** What the directory says it unpacks to. */
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Sizes stand in the extra field, as in archives over 4 GiB. */
  readonly isLarge?: boolean;
}

/**
 * Writes a zip archive as upload-artifact does: sizes and checksum after each file, and known only in the directory.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zipOf(files: readonly ZipFile[], { comment = '', is64 = false } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const { local, central } = entryOf(file, offset);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const tail = is64 ? end64(files.length, offset, central.length) : Buffer.alloc(0);
  return Buffer.concat([
    ...parts,
    central,
    tail,
    endOf(is64 ? null : { count: files.length, offset, size: central.length }, comment),
  ]);
}

function entryOf(file: ZipFile, offset: number) {
  const content = Buffer.from(file.content);
  const packed = file.isStored ? content : deflateRawSync(content);
  const name = Buffer.from(file.name);
  const method = file.method ?? (file.isStored ? 0 : 8);
  const flags = file.flags ?? 8;
  const [crc, size] = [file.crc ?? crc32(content), file.size ?? content.length];
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed.length, 8);
  descriptor.writeUInt32LE(size, 12);
  const extra = file.isLarge ? extra64(size, packed.length, offset) : Buffer.alloc(0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(crc, 16);
  central.writeUInt32LE(file.isLarge ? 0xffffffff : packed.length, 20);
  central.writeUInt32LE(file.isLarge ? 0xffffffff : size, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(file.isLarge ? 0xffffffff : offset, 42);
  return {
    local: Buffer.concat([header, name, packed, descriptor]),
    central: Buffer.concat([central, name, extra]),
  };
}

function extra64(size: number, packedSize: number, offset: number): Buffer {
  const field = Buffer.alloc(9 + 4 + 24);
  // Another field stands before it.
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(5, 2);
  field.writeUInt16LE(1, 9);
  field.writeUInt16LE(24, 11);
  field.writeBigUInt64LE(BigInt(size), 13);
  field.writeBigUInt64LE(BigInt(packedSize), 21);
  field.writeBigUInt64LE(BigInt(offset), 29);
  return field;
}

function end64(count: number, offset: number, size: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

function endOf(
  directory: { readonly count: number; readonly offset: number; readonly size: number } | null,
  comment: string,
): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory?.count ?? 0xffff, 8);
  end.writeUInt16LE(directory?.count ?? 0xffff, 10);
  end.writeUInt32LE(directory?.size ?? 0xffffffff, 12);
  end.writeUInt32LE(directory?.offset ?? 0xffffffff, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment)]);
}
