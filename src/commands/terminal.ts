import type { Environment } from '../config/inputs.ts';
import type { Progress } from '../sources/collect.ts';

/** Where a command writes. */
export interface Terminal {
  readonly color: boolean;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Shows how far the collection has come, on standard error. */
  progress(progress: Progress): void;
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'on'>;

/** Names come from a server: nothing in them may steer a terminal. */
const CONTROL = /[\p{Cc}\p{Cf}]/gu;
/** The same for texts of several lines. */
const CONTROL_IN_TEXT = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/**
 * Whoever reads our output may stop (`| head -1`): what cannot be printed any more is lost, the exit code still counts.
 * Without a listener Node would end the process with a stack.
 */
export function tolerateClosedPipe(stream: Pick<Stream, 'on'>): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Writes to the given streams. A terminal shows one line that counts up; a log gets one line a quarter. */
export function createTerminal(stdout: Stream, stderr: Stream, env: Environment): Terminal {
  const live = stderr.isTTY === true && env.CI === undefined;
  let quarter = 0;
  tolerateClosedPipe(stdout);
  tolerateClosedPipe(stderr);
  return {
    color: stdout.isTTY === true && (env.NO_COLOR ?? '') === '',
    out: (text) => void stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: (line) => void stderr.write(`${line.replace(CONTROL_IN_TEXT, '')}\n`),
    progress({ done, total, service, profileType }) {
      const name = `${service} ${profileType.split(':').slice(0, 2).join(':')}`
        .replace(CONTROL, '')
        .slice(0, 80);
      if (live)
        stderr.write(`\r\u001b[Kfetching ${done}/${total} ${name}${done === total ? '\r\u001b[K' : ''}`);
      else if (Math.floor((4 * done) / total) > quarter) {
        quarter = Math.floor((4 * done) / total);
        stderr.write(`fetched ${done} of ${total} profiles (${name})\n`);
      }
    },
  };
}
