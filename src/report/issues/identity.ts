import { createHash } from 'node:crypto';

const DIGITS = 16;

/** A name that may have been cut for a report, and then has what its whole was. */
export interface Identified {
  readonly name: string;
  readonly file: string;
  readonly identity?: string | undefined;
}

/** What a function is known by however far a report had to cut its name: 16 hexadecimal digits of all of it. */
export function functionIdentity({ name, file, identity }: Identified): string {
  return identity ?? digestOf([name, file]);
}

/** 16 hexadecimal digits of texts. */
export function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}
