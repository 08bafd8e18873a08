import type { FlameFunctions } from '../profile/flame-levels.ts';
import type { Profile } from '../profile/profile.ts';

/** A half-open range of time `[fromMs, untilMs)` in epoch milliseconds. */
export interface Window {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** One service and profile type that has data in a window. */
export interface SeriesEntry {
  readonly service: string;
  /** Pyroscope's id, e.g. `process_cpu:cpu:nanoseconds:cpu:nanoseconds`. */
  readonly profileType: string;
}

/** When one replica of one version of a service uploaded profiles of one type, and how much they held. */
export interface UploadSeries {
  readonly service: string;
  /** What tells replicas apart (pod, instance, host ...); `''` when nothing does. */
  readonly replica: string;
  /** What labels say about the version of the service; `''` when nothing does. */
  readonly version: string;
  /** End of the second in which each upload lies, ascending epoch milliseconds. */
  readonly timesMs: readonly number[];
  /**
   * Total of each upload in the unit of the type, parallel to `timesMs`; uploads of one second are added up. It may
   * differ by some per cent from what `readBlock` holds: good for a gauge over time, never mixed with a block.
   */
  readonly values: readonly number[];
}

/** What the source still holds; absent fields mean that it does not say. */
export interface Retention {
  readonly oldestProfileMs?: number;
  readonly newestProfileMs?: number;
}

/** Whether a server takes queries, as it says itself. */
export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready' /** The server's own words. */; readonly said: string }
  /** It does not say: a proxy leads to the query API alone. */
  | { readonly kind: 'unknown' };

/** Uploads of one kind since the server was started, whatever service sent them. */
export interface ReceivedUploads {
  /** First part of a profile type, as `process_cpu`. */
  readonly name: string;
  readonly uploads: number;
  readonly samples: number;
}

/** A question for one block of one service and type. */
export interface BlockQuery {
  readonly service: string;
  readonly profileType: string;
  /** Label matchers beside the service, as written by the user: `{version="abc"}`, or `''`. */
  readonly selector: string;
  readonly window: Window;
}

/** A question for what a saved source was never asked for: all label matchers, and the whole side. */
export interface UnaskedQuery extends SeriesEntry {
  readonly selector: string;
  readonly window: Window;
}

/** A question for the samples of spans, in one service and type. */
export interface SpanQuery extends BlockQuery {
  /** 16 hexadecimal digits each. */
  readonly spanIds: readonly string[];
}

/**
 * Where profiles come from. Every method may be called concurrently; the source bounds its own
 * concurrency, time and memory. Errors are `SourceError`s.
 */
export interface ProfileSource {
  /** For messages and the report: `Pyroscope at http://127.0.0.1:4040`. Never holds credentials. */
  readonly label: string;
  /** Services and profile types with data in the window. */
  listSeries(window: Window, selector: string): Promise<readonly SeriesEntry[]>;
  /** The uploads of one profile type by these services in the window. */
  listUploads(
    window: Window,
    selector: string,
    services: readonly string[],
    profileType: string,
  ): Promise<readonly UploadSeries[]>;
  /** The merged profile of a block; a profile without stacks when there is no data. */
  readBlock(query: BlockQuery): Promise<Profile>;
  /** Starts to read a block that `readBlock` will be asked for, where a source has time for it. */
  readAhead?(query: BlockQuery): void;
  /** What the samples of spans cost by function, added up over all of them; nothing where no sample carries their ids. */
  readSpans?(query: SpanQuery): Promise<FlameFunctions>;
  /**
   * Why a source that was saved before says nothing about a service and type that existed then, as `the snapshot x was taken with cpu
   * only`; null where it does. Absent where all can be asked for.
   */
  whyUnasked?(query: UnaskedQuery): string | null;
  readRetention(): Promise<Retention>;
  /** The version of the server as it tells it, null when it does not: one quick question that never fails. */
  readVersion?(): Promise<string | null>;
  /**
   * Milliseconds by which the server's clock is ahead of this machine's, negative when behind; null while it is not known. It asks
   * nothing: what has been answered says so.
   */
  clockAheadMs?(): number | null;
  /** Whether the server takes queries: one quick question that never fails. */
  readReadiness?(): Promise<Readiness>;
  /** What the server has received, null where it does not tell: one quick question that never fails. */
  readReceived?(): Promise<readonly ReceivedUploads[] | null>;
  /**
   * Roughly when services uploaded profiles of one type: ends of the five minutes in which they did, ascending epoch
   * milliseconds, by service. Cheap over days, where `listUploads` would name every upload.
   * @param selector label matchers beside the service; none when absent
   */
  listActivity?(
    range: Window,
    services: readonly string[],
    profileType: string,
    selector?: string,
  ): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Values of a label of the profiles that a selector selects; like `listSeries` it may name more than the window holds. */
  listLabelValues?(window: Window, selector: string, label: string): Promise<readonly string[]>;
  /** Ends open connections. */
  close(): Promise<void>;
}

/** Why a source could not answer. Its remedies are in `pyroscope/errors.ts`. */
export type SourceErrorKind =
  | 'unreachable' // refused, DNS, TLS, broken connection after all retries
  | 'timeout' // one request or the whole run took too long
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not-pyroscope' // 404 on the API, a web page, a wrong content type
  | 'rejected' // 400: the query itself is wrong
  | 'not-saved' // a snapshot does not hold it
  | 'too-long' // 400: a window longer than the server answers at once
  | 'bad-type' // 400: a profile type the server does not take for one
  | 'unavailable' // 429, 5xx after all retries
  | 'too-large' // an answer over the byte bound
  | 'malformed'; // an answer that cannot be decoded

/** An error of a source, in three lines: what, why, what to do. `message` is the first line. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly kind: SourceErrorKind;
  readonly why: string;
  readonly remedy: string;

  constructor(kind: SourceErrorKind, what: string, why: string, remedy: string, options?: ErrorOptions) {
    super(what, options);
    this.kind = kind;
    this.why = why;
    this.remedy = remedy;
  }
}
