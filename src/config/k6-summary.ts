import { UsageError } from './usage-error.ts';

/** What the end-of-test summary of k6 says about the load. */
export interface K6Summary {
  /** A positive whole number. */
  readonly requests: number;
  /** What was counted: HTTP requests or, in a test without any (gRPC, WebSockets), iterations of the script. */
  readonly source: 'http_reqs' | 'iterations';
  /** How long the test ran, setup and teardown included; null when the summary does not tell. */
  readonly durationMs: number | null;
  /** Whether the service set the pace of the test, so that a slower one got fewer requests a second. */
  readonly closedModel: boolean;
}

/** Above this share of their time, users are busy all the time: some is always lost to the start and the end. */
const BUSY = 0.9;
/** An arrival rate may drop some iterations at its start, until it has its users. */
const MAX_DROPPED = 0.01;

const REMEDY = 'give the JSON that k6 run --summary-export=summary.json wrote, or the number of requests';

type Fields = Readonly<Record<string, unknown>>;
/** The values of a metric by their names in k6 (`count`, `avg`, `max` ...); null when there is no such metric. */
type Metrics = (name: string) => Fields | null;

/**
 * Reads a summary in each of the three forms that k6 has: `--summary-export`, where a metric holds its values; what
 * `handleSummary()` gets, where they lie in `values`; and the machine-readable one of k6 1.5 and later, where
 * `results.metrics` is a list. Shapes: internal/js/summary-wrapper.js, internal/js/summary.go and
 * internal/lib/summary/machine_readable.go of grafana/k6.
 * @param what the text is, for messages
 * @throws UsageError when it is none of them, or counts nothing
 */
export function parseK6Summary(text: string, what: string, maxBytes: number): K6Summary {
  const document = parseObject(text, what, maxBytes);
  const metrics = metricsOf(document);
  const source = metrics('http_reqs') === null ? 'iterations' : 'http_reqs';
  const requests = metrics(source)?.count;
  if (requests === undefined) throw noSummary(what, 'it has neither http_reqs nor iterations');
  if (!Number.isSafeInteger(requests)) throw noSummary(what, `the count of ${source} is no whole number`);
  if ((requests as number) <= 0) {
    throw new UsageError(
      `${what} counts no requests`,
      `${source} is ${requests}`,
      'see why the load test sent nothing; a cost per request needs requests',
    );
  }
  const durationMs = durationOf(document, metrics);
  return { requests: requests as number, source, durationMs, closedModel: isClosed(metrics, durationMs) };
}

function parseObject(text: string, what: string, maxBytes: number): Fields {
  // Samples are checked first: they are what a file beyond the limit most likely holds.
  if (isSampleLog(text)) {
    throw new UsageError(
      `${what} is no summary of k6`,
      'it holds single samples, one JSON object a line, as k6 run --out json writes them',
      'run k6 with --summary-export=summary.json as well, and give that file',
    );
  }
  if (Buffer.byteLength(text) > maxBytes) {
    throw new UsageError(`${what} is too large`, `it has more than ${maxBytes} bytes`, REMEDY);
  }
  const document = fieldsOf(parseJson(text.replace(/^\ufeff/u, ''), what));
  if (document === null) throw noSummary(what, 'it is no JSON object');
  return document;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The message of the parser quotes the file.
    throw noSummary(what, text.trim() === '' ? 'it is empty' : 'it is not JSON', error);
  }
}

/** `{"type":"Metric","data":{...},"metric":"http_reqs"}` and points like it, one a line. */
function isSampleLog(text: string): boolean {
  const line = text.slice(0, 4096).split('\n')[0] ?? '';
  return /^\s*\{.*"type"\s*:\s*"(?:Metric|Point)"/u.test(line) && /"metric"\s*:/u.test(line);
}

function metricsOf(document: Fields): Metrics {
  const listed = fieldsOf(document.results)?.metrics;
  if (Array.isArray(listed)) {
    return (name) => {
      const metric = listed.map(fieldsOf).find((entry) => entry?.name === name);
      return fieldsOf(metric?.values);
    };
  }
  const named = fieldsOf(document.metrics);
  return (name) => {
    const metric = named !== null && Object.hasOwn(named, name) ? fieldsOf(named[name]) : null;
    return fieldsOf(metric?.values) ?? metric;
  };
}

/** The old form does not tell the duration, but rates, which are counts by it. */
function durationOf(document: Fields, metrics: Metrics): number | null {
  const told =
    numberOf(fieldsOf(document.state)?.testRunDurationMs) ??
    thousandfold(numberOf(fieldsOf(document.config)?.duration));
  if (told !== null) return told;
  const { count, rate } = metrics('iterations') ?? metrics('http_reqs') ?? {};
  const [events, perSecond] = [numberOf(count), numberOf(rate)];
  return events === null || perSecond === null ? null : (events / perSecond) * 1000;
}

/**
 * A summary does not name the executor. By Little's law the mean number of busy users is the rate of iterations times
 * their mean duration. Users of a closed model start over as soon as they are done, so all of them are busy; those of
 * an arrival rate wait for their turn. The measure is `vus_max`, the users there are: for an arrival rate `vus` counts
 * only those that are busy.
 *
 * Dropped iterations are no sign of an open model: an arrival rate drops what it has no user for, and executors with a
 * number of iterations those which their time did not suffice for. Either way the service set the pace.
 *
 * Ramps are not recognised, nor a test with a long setup, nor one whose trends leave out `avg`: a hint, no proof.
 */
function isClosed(metrics: Metrics, durationMs: number | null): boolean {
  const iterations = numberOf(metrics('iterations')?.count);
  if (iterations === null) return false;
  const dropped = numberOf(metrics('dropped_iterations')?.count) ?? 0;
  if (dropped > MAX_DROPPED * (iterations + dropped)) return true;
  const meanMs = numberOf(metrics('iteration_duration')?.avg);
  const gauge = metrics('vus_max');
  const users = numberOf(gauge?.max) ?? numberOf(gauge?.value);
  if (meanMs === null || users === null || durationMs === null) return false;
  const busyUsers = (iterations * meanMs) / durationMs;
  return busyUsers >= BUSY * users;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** A finite number above 0, else null. */
function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

function thousandfold(value: number | null): number | null {
  return value === null ? null : value * 1000;
}

function noSummary(what: string, why: string, cause?: unknown): UsageError {
  return new UsageError(`${what} is no summary of k6`, why, REMEDY, { cause });
}
