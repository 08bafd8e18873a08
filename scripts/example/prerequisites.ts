import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the machine has. */
export interface Tools {
  readonly python: string;
  /** Whether this Python has pyroscope-io. */
  readonly hasSdk: boolean;
}

/** Something that the example needs is missing; the message says how to get it. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError';
}

const INSTALL =
  'python3 -m venv .venv && . .venv/bin/activate && pip install py-spy pyroscope-io, and run this again in the same shell';

/**
 * Looks for python3, py-spy and the Pyroscope SDK in the PATH of an environment, and tries whether py-spy may look into a process.
 * @throws MissingToolError
 */
export async function findTools(env: NodeJS.ProcessEnv): Promise<Tools> {
  await check('python3', ['--version'], env, 'python3 is not in the PATH: install Python 3.9 or newer.');
  await check('py-spy', ['--version'], env, `py-spy is not in the PATH: ${INSTALL}.`);
  await check(
    'python3',
    ['-c', RECORD_ITSELF],
    env,
    'py-spy may not read the memory of other processes: on Linux run as root, or allow it with sudo sysctl kernel.yama.ptrace_scope=0.',
  );
  const hasSdk = await run('python3', ['-c', 'import pyroscope'], { env }).then(
    () => true,
    () => false,
  );
  return { python: 'python3', hasSdk };
}

/** A process that is no child of py-spy, as the services are. */
const RECORD_ITSELF = `import os, subprocess, sys
dump = ["py-spy", "dump", "--nonblocking", "--pid", str(os.getpid())]
sys.exit(subprocess.call(dump, stdout=subprocess.DEVNULL))`;

async function check(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  message: string,
): Promise<void> {
  try {
    await run(command, args, { env, timeout: 30_000 });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new MissingToolError([message, stderr.trim()].filter((text) => text !== '').join('\n'), {
      cause: error,
    });
  }
}
