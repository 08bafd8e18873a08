import { createServer, type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { startRecordedPyroscope } from '../../src/demo/server.ts';
import { DEMO_NOW_MS, DEMO_RECORDINGS } from '../contract/targets.ts';

/** A request as the choice of a fault sees it. */
export interface FaultyRequest {
  /** Last part of the path: `SelectMergeProfile`, `ready`. */
  readonly method: string;
  readonly body: Buffer;
  /** How often this very question was asked, this time included. */
  readonly count: number;
}

/** An answer as the recorded server gave it, packed or not. */
export interface GoodAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Does to an answer what a broken server would. */
export type ServerFault = (good: GoodAnswer, response: ServerResponse) => void;

/** Chooses what is done to the answer of a request; nothing where it gives none. */
export type ChooseFault = (request: FaultyRequest) => ServerFault | undefined;

/** A server in front of the recorded one. */
export interface FaultyServer {
  readonly url: string;
  /** Methods in the order in which they were asked. */
  readonly asked: readonly string[];
  /** Ends the server and every connection: the port refuses until `up`. */
  down(): Promise<void>;
  /** Listens on the same port again. */
  up(): Promise<void>;
}

/**
 * The demo's recordings over real HTTP, with a fault wherever `choose` gives one. Ends with the test.
 * @param nowMs the server's clock: of its lookback, and of the header `Date`
 */
export async function startFaultyServer(choose?: ChooseFault, nowMs?: number): Promise<FaultyServer> {
  const server = await openFaultyServer(choose, nowMs);
  onTestFinished(server.close);
  return server;
}

/** The same without a test: ends with `close`. */
export async function openFaultyServer(
  choose: ChooseFault = () => undefined,
  nowMs = DEMO_NOW_MS,
): Promise<FaultyServer & { readonly close: () => Promise<void> }> {
  const recorded = await startRecordedPyroscope({ recordingsDir: DEMO_RECORDINGS, nowMs });
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytesOf(request);
    const method = (request.url ?? '').split('/').at(-1) ?? '';
    const key = `${method} ${body.toString('latin1')}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    asked.push(method);
    response.setHeader('date', new Date(nowMs).toUTCString());
    const fault = choose({ method, body, count }) ?? asItIs;
    fault(await relay(recorded.url, request, body), response);
  };
  // A client that gives up while it is answered is no error of the server.
  const server = createServer(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
  );
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const down = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await down();
    await recorded.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked, down, up: () => listen(port), close };
}

/** The right answer. */
export function asItIs({ status, headers, body }: GoodAnswer, response: ServerResponse): void {
  response.writeHead(status, headers).end(body);
}

/** Asks the server behind. */
export function relay(url: string, { url: path, method, headers }: IncomingMessage, body: Buffer) {
  return new Promise<GoodAnswer>((resolve, reject) => {
    const relayed = sendRequest(`${url}${path}`, { method: method ?? 'GET', headers, agent: false });
    relayed.on('error', reject).on('response', async (answer) => {
      const { connection: _, 'keep-alive': __, ...kept } = answer.headers;
      const status = answer.statusCode ?? 0;
      resolve({ status, headers: kept as Record<string, string>, body: await bytesOf(answer) });
    });
    relayed.end(body);
  });
}

/** All of a body. */
export async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
