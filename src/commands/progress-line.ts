import { visible } from '../report/escape.ts';
import { cutToWidth } from '../report/text-width.ts';
import { formatDuration } from '../report/times.ts';
import type { Step } from './terminal.ts';

/** How far a long work has come, as one line that is rewritten in place. */
export interface ProgressLine {
  update(step: Step): void;
  /** Removes the line, so that something else can be written. */
  clear(): void;
}

/** What a progress line needs of its surroundings. */
export interface ProgressSetting {
  /** Whether a person looks at a terminal that can rewrite a line; else there is one line at the end. */
  readonly isLive: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

type Stream = Pick<NodeJS.WriteStream, 'write'> & { readonly columns?: number };

/** Rewriting for every answer would only flicker. */
const REWRITE_MS = 80;
/** A server may take its time: the line shows that we are still there. */
const TICK_MS = 1000;
const COLUMNS = 80;
/** To the start of the line, and erase it (ECMA-48). The cursor stays visible, so that nothing has to be put back. */
const ERASE = '\r\u001b[K';

/** Makes a progress line; its clock starts now. */
export function createProgressLine(stream: Stream, setting: ProgressSetting): ProgressLine {
  return setting.isLive ? liveLine(stream, setting) : lastLine(stream, setting);
}

/** Nothing before the end: a log keeps every line. */
function lastLine(stream: Stream, { clock }: ProgressSetting): ProgressLine {
  const startMs = clock();
  return {
    update: ({ done, total, did, things }) => {
      if (done !== total) return;
      stream.write(
        `${did} ${done} of ${total} ${things} (${formatDuration(Math.round(clock() - startMs))})\n`,
      );
    },
    clear: () => undefined,
  };
}

function liveLine(stream: Stream, { clock }: ProgressSetting): ProgressLine {
  const startMs = clock();
  let shownMs = Number.NEGATIVE_INFINITY;
  let latest: Step | null = null;
  let timer: NodeJS.Timeout | null = null;
  const show = (): void => {
    if (latest === null) return;
    shownMs = clock();
    // One column less than there is: a full line would wrap on some terminals, and only its last row be erased.
    const columns = Math.max(20, (stream.columns || COLUMNS) - 1);
    stream.write(`${ERASE}${cutToWidth(progressText(latest, shownMs - startMs), columns)}`);
  };
  const clear = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    if (latest !== null) stream.write(ERASE);
    latest = null;
    shownMs = Number.NEGATIVE_INFINITY;
  };
  const update = (step: Step): void => {
    if (step.done >= step.total) {
      clear();
      return;
    }
    latest = step;
    timer ??= setInterval(show, TICK_MS).unref();
    if (clock() - shownMs >= REWRITE_MS) show();
  };
  return { update, clear };
}

/** `fetching 123/456 profiles · 4 s · ai-clip process_cpu:cpu`; whole seconds, from the first. */
function progressText({ done, total, doing, things, latest }: Step, elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const time = seconds < 1 ? '' : ` · ${formatDuration(seconds * 1000)}`;
  const name = latest === '' ? '' : ` · ${visible(latest, 60)}`;
  return `${doing} ${done}/${total} ${things}${time}${name}`;
}
