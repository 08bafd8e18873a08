import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** Certificates for servers of tests, made when a test runs: no key lies in the repository. RFC 5280, as far as it takes. */

/** A key and its certificate, as `node:tls` takes them. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** What a certificate says. */
export interface Claims {
  /** Host names and IP addresses. */
  readonly names: readonly string[];
  readonly validFrom?: Date;
  readonly validUntil?: Date;
}

/** An authority that signs certificates; nobody trusts it by default. */
export interface Authority {
  /** Its own certificate in PEM. */
  readonly certificate: string;
  issue(claims: Claims): Identity;
}

const DAY_MS = 24 * 3_600_000;
const EC_SHA256 = sequence(oid([1, 2, 840, 10045, 4, 3, 2]));
let serial = 1;

/** Makes an authority with a key of its own. */
export function createAuthority(name = 'Test Authority'): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = extension([2, 5, 29, 19], sequence(der(0x01, Buffer.from([0xff]))));
  const certificate = (subject: string, publicKey: KeyObject, claims: Claims, extensions: Buffer) => {
    const { validFrom = new Date(Date.now() - DAY_MS), validUntil = new Date(Date.now() + DAY_MS) } = claims;
    serial += 1;
    const body = sequence(
      der(0xa0, integer(2)),
      integer(serial),
      EC_SHA256,
      nameOf(name),
      sequence(time(validFrom), time(validUntil)),
      nameOf(subject),
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(extensions)),
    );
    const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, keys.privateKey)]);
    return pem(sequence(body, EC_SHA256, der(0x03, signature)));
  };
  return {
    certificate: certificate(name, keys.publicKey, { names: [] }, isAuthority),
    issue: (claims) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const alternatives = extension([2, 5, 29, 17], sequence(...claims.names.map(alternative)));
      return {
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
        cert: certificate('Test Server', own.publicKey, claims, alternatives),
      };
    },
  };
}

function alternative(name: string): Buffer {
  if (isIP(name) === 0) return der(0x82, Buffer.from(name));
  const address = name === '::1' ? [...Array<number>(15).fill(0), 1] : name.split('.').map(Number);
  return der(0x87, Buffer.from(address));
}

function extension(id: readonly number[], value: Buffer): Buffer {
  return sequence(oid(id), der(0x04, value));
}

function nameOf(commonName: string): Buffer {
  return sequence(der(0x31, sequence(oid([2, 5, 4, 3]), der(0x0c, Buffer.from(commonName)))));
}

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/gu, '')));
}

function integer(value: number): Buffer {
  return der(0x02, Buffer.from([value]));
}

function oid([first = 0, second = 0, ...rest]: readonly number[]): Buffer {
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').replace(/.{64}/gu, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
