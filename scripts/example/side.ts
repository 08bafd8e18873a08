import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Counts, startLoad } from './load.ts';
import type { Program, Programs } from './processes.ts';
import { type ExampleService, SERVICES } from './services.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/home-security');
const SIDECAR = join(ROOT, 'examples/sidecar/profile.sh');

/** After their start services import, allocate and warm up: not a part of the window. */
const WARM_UP_MS = 5000;
/** Sidecars that all start and push at once would disturb what they measure. */
const STAGGER_MS = 500;
/** A sidecar ends its recording and pushes it. */
const SIDECAR_GRACE_MS = 30_000;
const SERVICE_GRACE_MS = 10_000;

/** What one side of the comparison runs with. */
export interface SideSetting {
  /** Label `version`. */
  readonly version: string;
  readonly regress: string;
  readonly seconds: number;
  readonly python: string;
  /** Whether nemotron-backend can profile itself. */
  readonly hasSdk: boolean;
  /** With PYROSCOPE_URL, and `flamegate` in its PATH. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder for `services.log` and `profiler.log`. */
  readonly out: string;
  readonly programs: Programs;
  readonly tell: (text: string) => void;
  readonly signal: AbortSignal;
}

/** The window of a side, epoch milliseconds, and the requests in it. */
export interface SideResult {
  readonly startMs: number;
  readonly endMs: number;
  readonly requests: Counts;
}

/** Starts services and sidecars, applies load for the length of a window, and ends everything again. */
export async function runSide(setting: SideSetting): Promise<SideResult> {
  const { tell, version, seconds, signal } = setting;
  const services = await Promise.all(SERVICES.map((service) => startService(service, setting)));
  const load = startLoad(services.map(({ service, url }) => ({ ...service, url })));
  try {
    tell(
      `${version}: ${services.length} services started; load for ${seconds} s after ${WARM_UP_MS / 1000} s`,
    );
    await pause(WARM_UP_MS, undefined, { signal });
    const before = load.counts();
    const startMs = Date.now();
    const sidecars: Program[] = [];
    for (const { service, program } of services) {
      if (service.profiler === 'sdk' && setting.hasSdk) continue;
      sidecars.push(await startSidecar(service, program, setting));
      await pause(STAGGER_MS, undefined, { signal });
    }
    await pause(seconds * 1000, undefined, { signal });
    const endMs = Date.now();
    const after = load.counts();
    // Under load to the end, so that the last recording shows nothing else.
    await Promise.all(sidecars.map((sidecar) => sidecar.stop(SIDECAR_GRACE_MS)));
    await Promise.all(services.map(({ program }) => program.stop(SERVICE_GRACE_MS)));
    const requests = { answered: after.answered - before.answered, failed: after.failed - before.failed };
    return { startMs, endMs, requests };
  } finally {
    await load.stop();
  }
}

interface Started {
  readonly service: ExampleService;
  readonly program: Program;
  readonly url: string;
}

async function startService(service: ExampleService, setting: SideSetting): Promise<Started> {
  const { env, version, regress, out, python, hasSdk } = setting;
  const isSelfProfiled = service.profiler === 'sdk' && hasSdk;
  const program = await setting.programs.start({
    command: python,
    arguments: service.arguments,
    cwd: join(EXAMPLE, 'services'),
    env: {
      ...env,
      ...(isSelfProfiled ? {} : { PYROSCOPE_ENABLED: 'false' }),
      VERSION: version,
      POD_NAME: `${service.name}-0`,
      REGRESS: regress,
      HOST: '127.0.0.1',
      PORT: '0',
      PYTHONDONTWRITEBYTECODE: '1',
    },
    logFile: join(out, 'services.log'),
  });
  const [, url = ''] = await program.printed(/ listens on (\S+)\n/u);
  return { service, program, url: `http://${url}` };
}

function startSidecar({ name }: ExampleService, { pid }: Program, setting: SideSetting): Promise<Program> {
  const { env, version, out, programs } = setting;
  return programs.start({
    command: '/bin/sh',
    arguments: [SIDECAR, name, String(pid)],
    env: { ...env, VERSION: version, POD_NAME: `${name}-0`, PROFILE_LOG: join(out, 'profiler.log') },
    logFile: join(out, 'sidecars.log'),
  });
}
