import { X509Certificate } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { UsageError } from '../config/usage-error.ts';

/** A bundle of all public authorities has 300 KiB. */
const MAX_BYTES = 4 * 2 ** 20;
const CERTIFICATE =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/gu;

/**
 * Reads the certificates of a PEM file, and nothing else that is in it: a private key beside them is not kept.
 * @throws UsageError when it cannot be read, or holds no certificate or a damaged one
 */
export async function readAuthorities(path: string): Promise<string> {
  const certificates = (await readStart(path)).match(CERTIFICATE) ?? [];
  if (certificates.length === 0) throw unusable(path, 'it holds no certificate (BEGIN CERTIFICATE)');
  for (const [index, certificate] of certificates.entries()) {
    try {
      new X509Certificate(certificate);
    } catch (cause) {
      throw unusable(path, `certificate ${index + 1} of ${certificates.length} is damaged`, cause);
    }
  }
  return certificates.join('\n');
}

async function readStart(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    // `end` is the last byte that is read.
    for await (const chunk of createReadStream(path, { end: MAX_BYTES })) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw unusable(path, (cause as Error).message, cause);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length > MAX_BYTES) throw unusable(path, `it has more than ${MAX_BYTES / 2 ** 20} MiB`);
  return bytes.toString('latin1');
}

function unusable(path: string, why: string, cause?: unknown): UsageError {
  return new UsageError(
    `pyroscope-ca: ${path.slice(0, 200)} cannot be used`,
    why,
    'give the path of a PEM file with the certificate of the authority',
    { cause },
  );
}
