import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LoggedRequest } from './answers.ts';
import { SERVICES, TYPES } from './synthetic-names.ts';

/** How long the gate and curl took for the same answers; milliseconds, the fastest of some runs each. */
export interface GateTiming {
  readonly gateMs: number;
  readonly curlMs: number;
  /** The same entry when it has nothing to do. */
  readonly startMs: number;
  /** One call that lists what there is, by curl. */
  readonly discoveryMs: number;
  readonly answers: number;
  readonly bytes: number;
}

/** Where things are. */
export interface GatePlaces {
  readonly root: string;
  readonly cli: string;
  /** For requests, answers and reports. */
  readonly scratch: string;
}

interface Measured {
  readonly places: GatePlaces;
  readonly url: string;
  readonly nowMs: number;
  readonly args: readonly string[];
  readonly runs: number;
}

/** What tells the gate which services and which server there are: of these a run needs one round trip. */
const DISCOVERY = /\/(?:Series|GetProfileStats|buildinfo|ready|metrics)$/u;
const SYNTHETIC_NOW_MS = 1_795_360_800_000;
const WINDOW_MS = 300_000;

/** The recordings of the demo: six services, one of them with memory, and two history windows. */
export async function timeRecorded(places: GatePlaces, runs: number): Promise<GateTiming> {
  const { root } = places;
  const text = await readFile(join(root, 'demo/recordings/manifest.json'), 'utf8');
  const { windows } = JSON.parse(text) as {
    readonly windows: Readonly<Record<string, { readonly startMs: number; readonly endMs: number }>>;
  };
  const range = (name: string) => `${windows[name]?.startMs}/${windows[name]?.endMs}`;
  const nowMs = windows.candidate?.endMs ?? 0;
  const args = ['--config', join(root, 'demo/flamegate.yml')];
  for (const side of ['baseline', 'candidate']) args.push(`--${side}`, range(side));
  for (const name of ['history1', 'history2']) args.push('--history', range(name));
  const folder = join(root, 'demo/recordings/windows');
  const server = ['recorded-server.ts', folder, `${nowMs}`];
  return withServer(server, (url) => measure({ places, url, nowMs, args, runs }));
}

/**
 * Seven services with two types and fifteen windows each, every answer 100 ms late.
 * @param stacks of a service
 */
export async function timeSynthetic(places: GatePlaces, runs: number, stacks: number): Promise<GateTiming> {
  const start = (index: number) => SYNTHETIC_NOW_MS - index * WINDOW_MS;
  const range = (index: number) => `${start(index)}/${start(index - 1)}`;
  const args = ['--candidate', range(1), '--baseline', range(2)];
  for (const index of [3, 4, 5]) args.push('--history', range(index));
  for (const service of SERVICES) args.push('--service', service);
  for (const type of TYPES) args.push('--profile-type', type);
  return withServer(['synthetic-server.ts', '100', `${stacks}`], (url) =>
    measure({ places, url, nowMs: SYNTHETIC_NOW_MS, args, runs }),
  );
}

async function withServer<T>(
  [file = '', ...args]: readonly string[],
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [url] = (await once(createInterface(server.stdout!), 'line')) as [string];
    return await use(url);
  } finally {
    server.kill();
  }
}

async function measure({ places, url, nowMs, args, runs }: Measured): Promise<GateTiming> {
  const { cli, scratch } = places;
  // The recordings are old; the program's clock stands where they end.
  const clock = `data:text/javascript,Date.now=()=>${nowMs}+Math.round(performance.now())`;
  const node = (...rest: readonly string[]) => [process.execPath, ['--import', clock, cli, ...rest]] as const;
  const reports = ['json', 'md', 'html'].flatMap((form) => [
    `--report-${form}`,
    join(scratch, `report.${form}`),
  ]);
  // These windows end now, and no upload is on its way: waiting for one is no work, and curl does not.
  const gate = node('gate', '--pyroscope-url', url, '--settle', 'none', ...args, ...reports);
  await asked(url);
  // Not timed: the server makes its answers now, and what was asked is what curl will ask.
  timeMs(...gate);
  const { tests } = JSON.parse(await readFile(join(scratch, 'report.json'), 'utf8')) as {
    readonly tests: number;
  };
  if (tests === 0) throw new Error('the gate compared nothing: its time would be worthless');
  const requests = await asked(url);
  const downloads = requests.filter(({ path, status }) => status === 200 && !DISCOVERY.test(path));
  const discovery = requests.filter(({ path }) => path.endsWith('/Series')).slice(0, 1);
  const all = await curlCall(join(scratch, 'all'), url, downloads);
  const one = await curlCall(join(scratch, 'one'), url, discovery);
  const fastest = (call: readonly [string, readonly string[]], count: number) =>
    Math.min(...Array.from({ length: count }, () => timeMs(...call)));
  const gateTimes: number[] = [];
  const curlTimes: number[] = [];
  // In turn, so that a machine that is busy for a while is busy for both.
  for (let run = 0; run < runs; run++) {
    gateTimes.push(timeMs(...gate));
    curlTimes.push(timeMs(...all));
  }
  return {
    gateMs: Math.min(...gateTimes),
    curlMs: Math.min(...curlTimes),
    startMs: fastest(node('--help'), 2 * runs),
    discoveryMs: fastest(one, runs),
    answers: downloads.length,
    bytes: sizeOf(spawnSync(...all, { encoding: 'utf8' }).stdout),
  };
}

/** Bytes on the wire, as curl prints them after each answer. */
function sizeOf(printed: string): number {
  return printed.split('\n').reduce((sum, line) => sum + Number(line), 0);
}

async function asked(url: string): Promise<readonly LoggedRequest[]> {
  return (await (await fetch(`${url}/bench/requests`)).json()) as readonly LoggedRequest[];
}

/** A call of curl that makes the same requests and throws the answers away. */
async function curlCall(
  prefix: string,
  url: string,
  requests: readonly LoggedRequest[],
): Promise<readonly [string, readonly string[]]> {
  const blocks: string[] = [];
  for (const [index, { method, path, contentType, body }] of requests.entries()) {
    const file = `${prefix}-${index}`;
    await writeFile(file, Buffer.from(body, 'base64'));
    const sent =
      method === 'POST' ? [`data-binary = "@${file}"`, `header = "content-type: ${contentType}"`] : [];
    blocks.push(
      [
        `url = "${url}${path}"`,
        ...sent,
        'header = "accept-encoding: gzip"',
        'output = "/dev/null"',
        'write-out = "%{size_download}\\n"',
        'silent',
        'show-error',
        'fail',
      ].join('\n'),
    );
  }
  await writeFile(`${prefix}.curl`, blocks.join('\nnext\n'));
  return ['curl', ['--parallel', '--parallel-max', '8', '--config', `${prefix}.curl`]];
}

function timeMs(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(command, args, { maxBuffer: 1 << 30 });
  const spentMs = performance.now() - start;
  if (error) throw error;
  // Findings are an answer, and so is a service that is unclear.
  if (status === null || ![0, 1, 3].includes(status))
    throw new Error(`${command} ended with ${status}: ${stderr}`);
  return spentMs;
}
