import { type ApiError, invalidArgument } from './api-errors.ts';
import { EMPTY_MERGE, encodeMerge, mergeStacks } from './merge.ts';
import { readFields } from './protobuf.ts';
import type { Recordings } from './recordings.ts';
import { labelSets, requiredName, requiredStepMs, selectUploads } from './select.ts';
import { comparePairs, pickLabels, selectSeries } from './select-series.ts';
import { type InclusiveRange, limitRange } from './time-range.ts';

/** What the API answers from. */
export interface ApiState {
  readonly recordings: Recordings;
  /** The clock of the server, epoch milliseconds. */
  readonly nowMs: number;
}

type JsonMethod = (state: ApiState, request: JsonRequest) => object;

/** A JSON request; Connect takes both spellings of a field, and integers as numbers or in quotes. */
export interface JsonRequest {
  time(name: string): number;
  number(name: string): number;
  text(...names: readonly string[]): string;
  texts(name: string): readonly string[];
}

const ANY_TIME: InclusiveRange = { startMs: Number.NEGATIVE_INFINITY, endMs: Number.POSITIVE_INFINITY };

const METHODS: ReadonlyMap<string, JsonMethod> = new Map<string, JsonMethod>([
  ['ProfileTypes', profileTypes],
  ['LabelNames', labelNames],
  ['LabelValues', labelValues],
  ['Series', series],
  ['SelectSeries', selectSeriesMethod],
  ['SelectMergeSpanProfile', spanProfile],
  ['GetProfileStats', profileStats],
]);

/** Methods that are answered in JSON. */
export function findJsonMethod(name: string): JsonMethod | undefined {
  return METHODS.get(name);
}

/**
 * Reads the body of a JSON request.
 * @throws ApiError when it is not a JSON object.
 */
export function readJsonRequest(method: string, body: string): JsonRequest {
  if (body === '') throw invalidArgument('unmarshal message: zero-length payload is not a valid JSON object');
  let fields: unknown;
  try {
    fields = JSON.parse(body);
  } catch {
    throw unmarshalError(method, 'unexpected EOF');
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw unmarshalError(method, 'syntax error (line 1:1): unexpected token');
  }
  const value = (name: string): unknown => (fields as Record<string, unknown>)[name];
  const number = (name: string): number => {
    const given = value(name) ?? 0;
    const read = typeof given === 'string' ? Number(given) : given;
    if (typeof read === 'number' && Number.isFinite(read)) return read;
    throw unmarshalError(method, `invalid value for field ${name}: ${JSON.stringify(given)}`);
  };
  return {
    number,
    time: (name) => Math.trunc(number(name)),
    text: (...names) => String(names.map(value).find((one) => typeof one === 'string') ?? ''),
    texts: (name) => {
      const given = value(name);
      return Array.isArray(given) ? given.map(String) : [];
    },
  };
}

function unmarshalError(method: string, reason: string): ApiError {
  const module = method.startsWith('Label') || method === 'GetProfileStats' ? 'typesv1' : 'querierv1';
  return invalidArgument(`unmarshal message: unmarshal into *${module}.${method}Request: proto: ${reason}`);
}

/** Label queries without a time range ask for everything the server has in memory. */
function labelRange(state: ApiState, request: JsonRequest): InclusiveRange | undefined {
  const [start, end] = [request.time('start'), request.time('end')];
  return start === 0 || end === 0 ? ANY_TIME : limitRange(start, end, state.nowMs);
}

function setsOf(state: ApiState, request: JsonRequest): readonly ReadonlyMap<string, string>[] {
  const range = labelRange(state, request);
  return range === undefined ? [] : labelSets(state.recordings, range, request.texts('matchers'));
}

function profileTypes(state: ApiState, request: JsonRequest): object {
  const range = labelRange(state, request);
  const sets = range === undefined ? [] : labelSets(state.recordings, range, []);
  const ids = sortedUnique(sets.map((labels) => labels.get('__profile_type__') ?? ''));
  const types = ids.map((id) => {
    const [name, sampleType, sampleUnit, periodType, periodUnit] = id.split(':');
    return { ID: id, name, sampleType, sampleUnit, periodType, periodUnit };
  });
  return types.length > 0 ? { profileTypes: types } : {};
}

function labelNames(state: ApiState, request: JsonRequest): object {
  return named(setsOf(state, request).flatMap((labels) => [...labels.keys()]));
}

function labelValues(state: ApiState, request: JsonRequest): object {
  const sets = setsOf(state, request);
  const name = requiredName(request.text('name'));
  return named(sets.flatMap((labels) => labels.get(name) ?? []));
}

function named(names: readonly string[]): object {
  return names.length > 0 ? { names: sortedUnique(names) } : {};
}

function series(state: ApiState, request: JsonRequest): object {
  const names = request.texts('labelNames');
  const picked = setsOf(state, request).map((labels) =>
    pickLabels(labels, names.length > 0 ? names : [...labels.keys()]),
  );
  const unique = new Map(picked.map((labels) => [JSON.stringify(labels), labels]));
  const sets = [...unique.values()].sort(comparePairs).map((labels) => (labels.length > 0 ? { labels } : {}));
  return sets.length > 0 ? { labelsSet: sets } : {};
}

function selectSeriesMethod(state: ApiState, request: JsonRequest): object {
  const range = limitRange(request.time('start'), request.time('end'), state.nowMs);
  if (range === undefined) return {};
  const answer = selectSeries(state.recordings, {
    profileType: request.text('profile_typeID', 'profileTypeID'),
    selector: request.text('label_selector', 'labelSelector'),
    range,
    stepMs: requiredStepMs(request.number('step')),
    groupBy: request.texts('groupBy'),
  });
  return answer.length > 0 ? { series: answer } : {};
}

/** The recorded processes were not traced, so no sample carries the id of a span. */
function spanProfile(state: ApiState, request: JsonRequest): object {
  const range = limitRange(request.time('start'), request.time('end'), state.nowMs);
  if (range === undefined) return { flamegraph: {} };
  const type = request.text('profile_typeID', 'profileTypeID');
  selectUploads(state.recordings, type, request.text('label_selector', 'labelSelector'), range);
  return { flamegraph: { names: ['total'], levels: [{ values: ['0', '0', '0', '0'] }] } };
}

function profileStats({ recordings }: ApiState): object {
  if (recordings.uploads.length === 0) return {};
  return {
    dataIngested: true,
    oldestProfileTime: String(recordings.oldestMs),
    newestProfileTime: String(recordings.newestMs),
  };
}

/**
 * `SelectMergeProfile` in protobuf: fields 1 profile_typeID, 2 label_selector, 3 start, 4 end.
 * @throws ApiError
 */
export function selectMergeProfile(state: ApiState, body: Uint8Array): Uint8Array {
  const { profileType, selector, startMs, endMs } = readMergeRequest(body);
  const range = limitRange(startMs, endMs, state.nowMs);
  if (range === undefined) return new Uint8Array(0);
  const uploads = selectUploads(state.recordings, profileType, selector, range);
  if (range.startMs === range.endMs || uploads.length === 0) return EMPTY_MERGE;
  const merged = mergeStacks(uploads.map((upload) => upload.profile()));
  return encodeMerge(merged, { profileType: uploads[0]!.profileType, ...range });
}

function readMergeRequest(body: Uint8Array): {
  profileType: string;
  selector: string;
  startMs: number;
  endMs: number;
} {
  try {
    const fields = readFields(body);
    return {
      profileType: String(fields.get(1) ?? ''),
      selector: String(fields.get(2) ?? ''),
      startMs: Number(fields.get(3) ?? 0),
      endMs: Number(fields.get(4) ?? 0),
    };
  } catch (error) {
    throw invalidArgument(`unmarshal message: ${(error as Error).message}`);
  }
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
