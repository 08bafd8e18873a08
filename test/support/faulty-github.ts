import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FakeGitHub } from './fake-github.ts';
import { asItIs, bytesOf, relay, type ServerFault } from './faulty-server.ts';

/** A request to GitHub as the choice of a fault sees it. */
export interface FaultyAsk {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** How often this very method and path was asked, this time included. */
  readonly count: number;
}

/** The fake GitHub over a front of its own. */
export interface FaultyGitHub {
  readonly url: string;
  readonly graphqlUrl: string;
  /** Ends the front and every connection: the port refuses from then on. */
  down(): Promise<void>;
}

type ChooseGitHubFault = (ask: FaultyAsk) => ServerFault | undefined | Promise<ServerFault | undefined>;

/** Starts one with a fault wherever `choose` gives one. Ends with the test. */
export async function startFaultyGitHub(
  github: FakeGitHub,
  choose: ChooseGitHubFault,
): Promise<FaultyGitHub> {
  const front = await openFaultyGitHub(github, choose);
  onTestFinished(front.down);
  return front;
}

/** The same without a test: ends with `down`. */
export async function openFaultyGitHub(github: FakeGitHub, choose: ChooseGitHubFault): Promise<FaultyGitHub> {
  const behind = new URL(github.url);
  const counts = new Map<string, number>();
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytesOf(request);
    const { method = '', url: path = '' } = request;
    const count = (counts.get(`${method} ${path}`) ?? 0) + 1;
    counts.set(`${method} ${path}`, count);
    const fault = (await choose({ method, path, count })) ?? asItIs;
    fault(await relay(behind.origin, request, body), response);
  };
  // A client that gives up while it is answered is no error of the server.
  const server = createServer(
    (request, response) => void handle(request, response).catch(() => response.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const down = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: origin + behind.pathname, graphqlUrl: `${origin}/api/graphql`, down };
}
