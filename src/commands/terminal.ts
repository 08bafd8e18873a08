import type { Progress } from '../sources/collect.ts';

/** How far a long work has come: `fetching 123/456 profiles`, and at the end `fetched 456 of 456 profiles`. */
export interface Step {
  readonly done: number;
  readonly total: number;
  readonly doing: string;
  readonly did: string;
  readonly things: string;
  /** What was done last; a name from outside, or empty. */
  readonly latest: string;
}

/** Where a command writes. */
export interface Terminal {
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** Columns of a line on standard output; 120 where nobody knows. */
  readonly columns: number;
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Shows how far the collection has come, on standard error. */
  progress(progress: Progress): void;
  /** The same for any long work. */
  step(step: Step): void;
}

/**
 * Whoever reads our output may stop (`| head -1`): what cannot be printed any more is lost, the exit code still counts.
 * Without a listener Node would end the process with a stack.
 */
export function tolerateClosedPipe(stream: Pick<NodeJS.WriteStream, 'on'>): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
