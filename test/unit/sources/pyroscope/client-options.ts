import { onTestFinished } from 'vitest';
import {
  createPyroscopeClient,
  type PyroscopeClient,
  type PyroscopeClientOptions,
} from '../../../../src/sources/pyroscope/client.ts';
import { SourceError } from '../../../../src/sources/source.ts';

/** A client that ends with the test and writes down how long it would have waited. */
export function testClient(
  baseUrl: string,
  options: Partial<PyroscopeClientOptions> = {},
): { readonly client: PyroscopeClient; readonly waitedMs: readonly number[] } {
  const waitedMs: number[] = [];
  const client = createPyroscopeClient({
    baseUrl,
    auth: { kind: 'none' },
    sleep: async (delayMs) => void waitedMs.push(delayMs),
    nowMs: () => Date.UTC(2026, 10, 22, 12, 0, 0),
    ...options,
  });
  onTestFinished(() => client.close());
  return { client, waitedMs };
}

/** The SourceError a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<SourceError> {
  const error: unknown = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof SourceError) return error;
  throw error;
}
