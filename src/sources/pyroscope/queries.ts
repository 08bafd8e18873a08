import { formatSelector, type Matcher, matchAny, parseSelector } from '../../config/selector.ts';
import type { Window } from '../source.ts';

/**
 * The requests of Pyroscope's `querier.v1.QuerierService`, as its `querier.proto` and `types.proto` name
 * their fields. A server takes both ends of a range as inclusive, so a window `[from, until)` ends 1 ms
 * earlier here: otherwise a profile on the edge of two blocks would count in both.
 */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** The longest range a server answers by default (`querier.max-query-length`), in milliseconds. */
export const MAX_QUERY_LENGTH_MS = 24 * 3600 * 1000;

const STEP_MS = 1000;

/** A half-open window as the server's inclusive range. */
function inclusiveRange(window: Window): TimeRange {
  return { start: window.fromMs, end: window.untilMs - 1 };
}

/** Cuts a window into pieces that a server answers; they touch and do not overlap. */
export function cutWindow(window: Window, maxLengthMs = MAX_QUERY_LENGTH_MS): Window[] {
  const pieces: Window[] = [];
  for (let fromMs = window.fromMs; fromMs < window.untilMs; fromMs += maxLengthMs) {
    pieces.push({ fromMs, untilMs: Math.min(fromMs + maxLengthMs, window.untilMs) });
  }
  return pieces;
}

/**
 * The selector of some services together with the user's own conditions.
 * @throws SelectorError when `selector` cannot be read.
 */
export function serviceSelector(services: readonly string[], selector: string): string {
  const service: Matcher = matchAny('service_name', services);
  return formatSelector([service, ...parseSelector(selector)]);
}

/** The request of `Series`: every combination of these labels that has data. */
export function seriesRequest(window: Window, selector: string, labelNames: readonly string[]): object {
  const matchers = parseSelector(selector);
  return {
    ...inclusiveRange(window),
    labelNames,
    ...(matchers.length > 0 ? { matchers: [formatSelector(matchers)] } : {}),
  };
}

/** The request of `LabelValues`: the values of a label, over the series that a selector selects. */
export function labelValuesRequest(window: Window, selector: string, name: string): object {
  const matchers = parseSelector(selector);
  return {
    ...inclusiveRange(window),
    name,
    ...(matchers.length > 0 ? { matchers: [formatSelector(matchers)] } : {}),
  };
}

/**
 * The request of `SelectSeries` with a step of one second, in which every point is one upload of one series.
 * A point labelled t covers (t-1s, t], and labels run from `start` in steps. Starting 1 ms before the window
 * makes the points cover [from, from+1s), [from+1s, from+2s) and so on, exactly as the blocks are cut; ending
 * on a label keeps the last point, which the server drops when it would end after `end`.
 */
export function uploadsRequest(
  window: Window,
  labelSelector: string,
  profileType: string,
  groupBy: readonly string[],
): object {
  return pointsRequest(window, labelSelector, profileType, groupBy, STEP_MS);
}

/** Width of a point of `activityRequest`, in milliseconds. */
export const ACTIVITY_STEP_MS = 5 * 60_000;

/** The same by service in points of five minutes. */
export function activityRequest(window: Window, labelSelector: string, profileType: string): object {
  return pointsRequest(window, labelSelector, profileType, ['service_name'], ACTIVITY_STEP_MS);
}

function pointsRequest(
  window: Window,
  labelSelector: string,
  profileType: string,
  groupBy: readonly string[],
  stepMs: number,
): object {
  const start = window.fromMs - 1;
  const steps = Math.ceil((window.untilMs - window.fromMs) / stepMs);
  const end = start + steps * stepMs;
  return {
    profile_typeID: profileType,
    label_selector: labelSelector,
    start,
    end,
    step: stepMs / 1000,
    groupBy,
  };
}

/**
 * The request of `SelectMergeProfile` in protobuf: 1 profile_typeID and 2 label_selector (strings), 3 start
 * and 4 end (varints, milliseconds).
 */
export function mergeProfileRequest(window: Window, labelSelector: string, profileType: string): Uint8Array {
  const { start, end } = inclusiveRange(window);
  return Buffer.concat([
    stringField(1, profileType),
    stringField(2, labelSelector),
    varintField(3, start),
    varintField(4, end),
  ]);
}

/** Nodes of a flame graph that a server answers by default; the smallest of more become `other`. */
const MAX_NODES = 8192;

/** The request of `SelectMergeSpanProfile`: a flame graph of the samples that carry one of these span ids. */
export function spanProfileRequest(
  window: Window,
  labelSelector: string,
  profileType: string,
  spanIds: readonly string[],
): object {
  return {
    profile_typeID: profileType,
    label_selector: labelSelector,
    span_selector: spanIds,
    ...inclusiveRange(window),
    max_nodes: MAX_NODES,
  };
}

function stringField(field: number, text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}

function varintField(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

/** Milliseconds need 41 bits: divided, not shifted, because `>>>` would cut them to 32. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
