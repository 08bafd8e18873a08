import type { Environment } from '../config/inputs.ts';
import { redactor } from '../secret-forms.ts';
import { withoutCommands } from './inert.ts';
import { createProgressLine } from './progress-line.ts';
import { type Terminal, tolerateClosedPipe } from './terminal.ts';

/** What a terminal needs of a stream. */
export type TerminalStream = Pick<NodeJS.WriteStream, 'write' | 'on'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** What the process gives a terminal. */
export interface TerminalSetting {
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
  readonly env: Environment;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  /** Calls a listener before a signal ends the process. */
  readonly beforeEnd: (listener: () => void) => void;
  /** What is never written. */
  readonly secrets?: readonly string[];
}

/** A report is full of names, of which a short password such as `admin` may be a part. Errors do without. */
const MIN_HIDDEN_IN_OUTPUT = 8;

const COLUMNS = 120;
/** Names come from a server: nothing in them may steer a terminal. */
const CONTROL_IN_TEXT = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** Writes to the given streams. Only a person at a terminal sees the progress; a log gets one line when all is fetched. */
export function createTerminal(setting: TerminalSetting): Terminal {
  const { stdout, stderr, env, clock, beforeEnd, secrets = [] } = setting;
  const inert = env.GITHUB_ACTIONS === 'true' ? withoutCommands : (text: string) => text;
  const hideInOutput = redactor(secrets, MIN_HIDDEN_IN_OUTPUT);
  const hideInErrors = redactor(secrets);
  tolerateClosedPipe(stdout);
  tolerateClosedPipe(stderr);
  const line = createProgressLine(stderr, { isLive: isLive(stderr, env), clock });
  beforeEnd(line.clear);
  return {
    color: showsColor(stdout, env),
    columns: columnsOf(stdout, env),
    out: (text) => {
      line.clear();
      const shown = inert(hideInOutput(text));
      stdout.write(shown.endsWith('\n') ? shown : `${shown}\n`);
    },
    err: (text) => {
      line.clear();
      stderr.write(`${inert(hideInErrors(text).replace(CONTROL_IN_TEXT, ''))}\n`);
    },
    progress: ({ done, total, service, profileType }) =>
      line.update({
        done,
        total,
        doing: 'fetching',
        did: 'fetched',
        things: 'profiles',
        latest: `${service} ${profileType.split(':').slice(0, 2).join(':')}`,
      }),
    step: line.update,
  };
}

/** As wide as the terminal; what is no terminal is as wide as COLUMNS says, where someone set it. */
function columnsOf(stream: TerminalStream, env: Environment): number {
  if (stream.isTTY === true) return stream.columns || COLUMNS;
  return /^[1-9]\d{0,3}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : COLUMNS;
}

/**
 * FORCE_COLOR decides when it is set, as in Node; else NO_COLOR (https://no-color.org) and what the stream is.
 */
function showsColor(stream: TerminalStream, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return stream.isTTY === true && (NO_COLOR ?? '') === '' && TERM !== 'dumb';
}

/** A line can be rewritten only where a person looks, on a terminal that knows how. */
function isLive(stream: TerminalStream, { CI, TERM }: Environment): boolean {
  return stream.isTTY === true && ['', '0', 'false'].includes(CI ?? '') && TERM !== 'dumb';
}
