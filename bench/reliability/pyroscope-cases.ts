import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { createAuthority } from '../../test/support/certificates.ts';
import {
  type ChooseFault,
  type FaultyRequest,
  type FaultyServer,
  openFaultyServer,
  type ServerFault,
} from '../../test/support/faulty-server.ts';
import { runCli } from '../../test/support/run-cli.ts';
import {
  answer,
  changed,
  endless,
  reset,
  resetMidAnswer,
  silence,
  trickle,
  wrongLength,
} from '../../test/support/server-faults.ts';
import { type FaultCase, GATE, type Outcome, outcomeOf, type Place, USAGE_OPTION } from './outcome.ts';

/** `flamegate gate` against a Pyroscope with every kind of fault. */

const BLOCKS = 'SelectMergeProfile';
const PROTO = { 'content-type': 'application/proto' };
const TEXT = { 'content-type': 'text/plain' };
const RIGHT = 'fail, 1';
const unreachable = 'not evaluated (FG101), 4';
/** Where `/ready` says no as well. */
const notReady = 'not evaluated (FG131), 4';
const unusable = 'not evaluated (FG110), 4';
const elsewhere = 'not evaluated (FG103), 4';

const profiles =
  (fault: ServerFault): ChooseFault =>
  ({ method }) =>
    method === BLOCKS ? fault : undefined;
const all =
  (fault: ServerFault): ChooseFault =>
  () =>
    fault;
const once =
  (fault: ServerFault): ChooseFault =>
  ({ count }) =>
    count === 1 ? fault : undefined;
const profilesOf =
  (service: string, fault: ServerFault): ChooseFault =>
  ({ method, body }: FaultyRequest) =>
    method === BLOCKS && body.includes(service) ? fault : undefined;

const truncatedGzip = changed(({ body }) => ({ body: body.subarray(0, -20) }));
const LOGIN = answer(200, { 'content-type': 'text/html' }, '<!doctype html><title>Sign in</title>');
const overloaded = answer(429, { ...TEXT, 'retry-after': '1' }, 'too many requests');

/** 1 GiB in 1 MiB, as members of one gzip file, so that it need not be made at once. */
function bomb(): ServerFault {
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const body = Buffer.concat(Array<Buffer>(16).fill(member));
  return changed(() => ({ headers: { ...PROTO, 'content-encoding': 'gzip' }, body }));
}

/** 255 MiB of zeros, just within the bound, and no profile. */
function zeros(): ServerFault {
  const body = gzipSync(Buffer.alloc(255 * 1024 * 1024));
  return changed(() => ({ headers: { ...PROTO, 'content-encoding': 'gzip' }, body }));
}

/** One row: what the server does, what has to come of it, and the fault that does it. */
function row(fault: string, expected: string, choose: ChooseFault): FaultCase {
  return { fault, expected, run: (place) => withServer(choose, ({ url }) => gate(url, place)) };
}

/** The rows of the command line. */
export function pyroscopeCases(): readonly FaultCase[] {
  return [
    row('no fault', RIGHT, () => undefined),
    { fault: 'connection refused', expected: unreachable, run: refused },
    row('every answer reset in its middle, once', RIGHT, once(resetMidAnswer)),
    row('every profile reset in its middle, always', unreachable, profiles(resetMidAnswer)),
    row('truncated gzip', unusable, profiles(truncatedGzip)),
    row('content-length too large', unreachable, profiles(wrongLength(1000))),
    row('content-length too small', unusable, profiles(wrongLength(-100))),
    row('429 with Retry-After: 1, once for every question', RIGHT, once(overloaded)),
    row('500', unreachable, profiles(answer(500, TEXT, 'out of memory'))),
    row('503 for ever', notReady, all(answer(503, TEXT, 'overloaded'))),
    row('slow to the byte, each profile within 2 s', RIGHT, profiles(trickle(20, 100))),
    row('slow to the byte, beyond 30 s', unreachable, all(trickle(1_000_000, 500))),
    row('silent', unreachable, all(silence)),
    row('endless list', unusable, all(endless(200, { 'content-type': 'application/json' }))),
    row('endless profiles, eight at a time', unusable, profiles(endless(200, PROTO))),
    row('gzip bombs as profiles, eight at a time', unusable, profiles(bomb())),
    row('gzip bombs of 255 MiB, just within the bound', unusable, profiles(zeros())),
    row('login page with 200', elsewhere, all(LOGIN)),
    row('redirect elsewhere', elsewhere, all(answer(302, { location: 'https://login.example/' }))),
    { fault: 'certificate of an unknown authority', expected: unreachable, run: untrusted },
    row(
      'half of the services fail, the other has a regression',
      RIGHT_BESIDE,
      profilesOf('ai-florence', reset),
    ),
    row('half of the services fail, the other is sound', unreachable, profilesOf('ai-yolo26', reset)),
    { fault: 'restart in the middle, gone for 0.3 s', expected: RIGHT, run: restarted },
  ];
}

/** The verdict of the one, beside the reason of the other. */
const RIGHT_BESIDE = 'fail (FG101), 1';

async function withServer(
  choose: ChooseFault,
  use: (server: FaultyServer) => Promise<Outcome>,
): Promise<Outcome> {
  const server = await openFaultyServer(choose);
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

function refused(place: Place): Promise<Outcome> {
  return withServer(
    () => undefined,
    async (server) => {
      await server.down();
      return gate(server.url, place);
    },
  );
}

function restarted(place: Place): Promise<Outcome> {
  let server: FaultyServer | undefined;
  let blocks = 0;
  const restart = async (): Promise<void> => {
    await server?.down();
    await wait(300);
    await server?.up();
  };
  let back: Promise<void> | undefined;
  const choose: ChooseFault = ({ method }) => {
    if (method !== BLOCKS || ++blocks !== 5) return undefined;
    back = restart();
    return reset;
  };
  return withServer(choose, async (opened) => {
    server = opened;
    const outcome = await gate(opened.url, place);
    await back;
    return outcome;
  });
}

async function untrusted(place: Place): Promise<Outcome> {
  const server = createServer(createAuthority().issue({ names: ['127.0.0.1'] }), (_, response) =>
    response.end(),
  );
  // The client ends the handshake.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await gate(`https://127.0.0.1:${(server.address() as AddressInfo).port}`, place);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs the command as a user would, with all four reports. */
async function gate(url: string, { folder, cli }: Place): Promise<Outcome> {
  writeFileSync(join(folder, 'gate.yml'), GATE.config);
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const reports = ['json', 'md', 'html'].flatMap((form) => [`--report-${form}`, `out/report.${form}`]);
  const start = performance.now();
  const { exitCode, stderr } = await runCli(
    [
      ...['gate', '--config', 'gate.yml', '--pyroscope-url', url],
      ...['--baseline', GATE.windows.baseline, '--candidate', GATE.windows.candidate],
      ...[...reports, '--report-junit', 'out/report.xml'],
    ],
    { cwd: folder, entry: cli, nowMs: GATE.nowMs, env: { NODE_OPTIONS: USAGE_OPTION, TMPDIR: temp } },
  );
  const seconds = (performance.now() - start) / 1000;
  return outcomeOf({ exitCode, stderr, folders: [folder], given: ['gate.yml'], seconds });
}
