import { gunzipSync } from 'node:zlib';
import { cursorOver, readLength, readTag, readVarint, skipField, WIRE } from '../../src/profile/protobuf.ts';

/** A profile as `push.v1.PusherService/Push` takes it. */
export interface PushedProfile {
  readonly labels: Readonly<Record<string, string>>;
  /** pprof, gzipped or not. */
  readonly pprof: Uint8Array;
}

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a request of the push API, in JSON as flamegate sends it or in protobuf as the SDKs do.
 * Source: https://github.com/grafana/pyroscope/blob/v1.18.0/api/push/v1/push.proto
 * @throws Error when it is neither
 */
export function readPushRequest(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: Uint8Array,
): readonly PushedProfile[] {
  const isGzip = headers['content-encoding'] === 'gzip';
  const content = isGzip ? gunzipSync(body, { maxOutputLength: MAX_BYTES }) : body;
  const mediaType = String(headers['content-type'] ?? '').split(';')[0];
  if (mediaType === 'application/json') return readJson(Buffer.from(content).toString('utf8'));
  if (mediaType === 'application/proto') return messagesOf(content, 1).flatMap(readSeries);
  throw new Error(`content-type ${mediaType} is neither application/json nor application/proto`);
}

interface JsonRequest {
  readonly series?: readonly {
    readonly labels?: readonly { readonly name?: string; readonly value?: string }[];
    readonly samples?: readonly { readonly rawProfile?: string }[];
  }[];
}

function readJson(text: string): PushedProfile[] {
  const { series = [] } = JSON.parse(text) as JsonRequest;
  return series.flatMap(({ labels = [], samples = [] }) => {
    const pairs = Object.fromEntries(labels.map(({ name = '', value = '' }) => [name, value]));
    return samples.map(({ rawProfile = '' }) => ({
      labels: pairs,
      pprof: Buffer.from(rawProfile, 'base64'),
    }));
  });
}

/** RawProfileSeries: 1 labels (1 name, 2 value), 2 samples (1 raw profile). */
function readSeries(series: Uint8Array): PushedProfile[] {
  const pairs = messagesOf(series, 1).map((pair) => [textOf(pair, 1), textOf(pair, 2)] as const);
  const labels = Object.fromEntries(pairs);
  return messagesOf(series, 2)
    .flatMap((sample) => messagesOf(sample, 1))
    .map((pprof) => ({ labels, pprof }));
}

/**
 * Every value of a field that is a message, a text or bytes, in order.
 * @throws ProfileFormatError when the bytes are no protobuf
 */
export function messagesOf(bytes: Uint8Array, field: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  const cursor = cursorOver('protobuf', bytes, false);
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if ((tag & 7) === WIRE.bytes) {
      const end = readLength(cursor);
      if (tag >>> 3 === field) found.push(bytes.subarray(cursor.pos, end));
      cursor.pos = end;
    } else skipField(cursor, tag, 0);
  }
  return found;
}

/** The value of a field that is a number; 0 when it is absent. */
export function numberOf(bytes: Uint8Array, field: number): number {
  let found = 0;
  const cursor = cursorOver('protobuf', bytes, false);
  while (cursor.pos < cursor.end) {
    const tag = readTag(cursor);
    if ((tag & 7) === WIRE.varint) {
      readVarint(cursor);
      if (tag >>> 3 === field) found = cursor.low;
    } else skipField(cursor, tag, 0);
  }
  return found;
}

function textOf(bytes: Uint8Array, field: number): string {
  return Buffer.from(messagesOf(bytes, field).at(-1) ?? []).toString('utf8');
}
