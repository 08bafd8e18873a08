import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A request and the answer a real server gave to it. */
export interface ContractCase {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly bodyBase64?: string;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly text?: string;
    readonly bodyBase64?: string;
  };
}

const DIR = path.join(import.meta.dirname, '../fixtures/pyroscope/1.18.0/contract');

/** The names of all recorded cases. */
export function contractNames(): string[] {
  return readdirSync(DIR)
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .sort();
}

/** Reads one recorded case. */
export function readContract(name: string): ContractCase {
  return JSON.parse(readFileSync(path.join(DIR, `${name}.json`), 'utf8')) as ContractCase;
}
