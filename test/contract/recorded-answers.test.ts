import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RecordedPyroscope, startRecordedPyroscope } from '../../src/demo/server.ts';
import { parsePprof } from '../../src/profile/pprof.ts';
import { type ContractCase, contractNames, readContract } from '../support/contract.ts';
import { stacksOf } from '../support/stacks.ts';
import { DEMO_NOW_MS, DEMO_RECORDINGS } from './targets.ts';

/** The recorded server does not draw flame graphs. */
const NOT_SERVED = ['select-merge-stacktraces-cut-to-16-nodes'];

/** Recorded with a method that is not served; range, selector and type are checked alike for all Select methods. */
const ASKED_OF_SELECT_SERIES = [
  'empty-older-than-lookback',
  'error-bad-selector',
  'error-bad-type-seconds',
  'error-range-over-24h',
  'error-start-after-end',
];

/** Answers that depend on what else the recorder's server held, or on the second it was asked in. */
const COMPARED_IN_PART = [
  'empty-older-than-lookback',
  'error-truncated-json',
  'profile-stats',
  'profile-types',
  'select-merge-profile-proto-gzip',
  'select-merge-profile-proto-plain',
  'select-series-gauge-step-1',
  'series-services-and-types',
];

const whole = contractNames().filter((name) => ![...NOT_SERVED, ...COMPARED_IN_PART].includes(name));

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

describe('the recorded server answers as the real one did', () => {
  let server: RecordedPyroscope;
  beforeAll(async () => {
    server = await startRecordedPyroscope({ recordingsDir: DEMO_RECORDINGS, nowMs: DEMO_NOW_MS });
  });
  afterAll(() => server.close());

  async function replay(
    name: string,
  ): Promise<{ readonly recorded: ContractCase; readonly answer: Answered }> {
    const recorded = readContract(name);
    const { method, headers, json, bodyBase64 } = recorded.request;
    const other = ASKED_OF_SELECT_SERIES.includes(name);
    const path = other ? recorded.request.path.replace(/[^/]+$/, 'SelectSeries') : recorded.request.path;
    const fields = other ? { ...(json as object), step: 1 } : json;
    const body = fields === undefined ? Buffer.from(bodyBase64 ?? '', 'base64') : JSON.stringify(fields);
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { 'accept-encoding': 'identity', ...headers },
      ...(method === 'POST' ? { body } : {}),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { recorded, answer: { status: response.status, headers: response.headers, body: bytes } };
  }

  function expectSameEnvelope({ response }: ContractCase, { status, headers }: Answered): void {
    expect(status).toBe(response.status);
    for (const name of ['content-type', 'content-encoding', 'accept-encoding']) {
      expect(headers.get(name)).toBe(response.headers[name] ?? null);
    }
  }

  test('every recorded case is replayed', () => {
    expect(whole).toHaveLength(contractNames().length - NOT_SERVED.length - COMPARED_IN_PART.length);
    expect(contractNames()).toEqual(expect.arrayContaining([...NOT_SERVED, ...COMPARED_IN_PART]));
  });

  test.each(whole)('%s', async (name) => {
    const { recorded, answer } = await replay(name);
    const { json, text } = recorded.response;
    expectSameEnvelope(recorded, answer);
    if (json === undefined) expect(answer.body.toString('latin1')).toBe(text);
    else expect(JSON.parse(answer.body.toString())).toEqual(json);
  });

  test.each(['select-merge-profile-proto-gzip', 'select-merge-profile-proto-plain'])('%s', async (name) => {
    const { recorded, answer } = await replay(name);
    expectSameEnvelope(recorded, answer);
    const expected = parsePprof(Buffer.from(recorded.response.bodyBase64!, 'base64'));
    const profile = parsePprof(answer.body);
    expect(profile.sampleTypes).toEqual(expected.sampleTypes);
    expect(profile.durationNanos).toBe(expected.durationNanos);
    expect(stacksOf(profile)).toEqual(stacksOf(expected));
    expect(stacksOf(profile).size).toBe(79);
  });

  test('select-series-gauge-step-1: the recordings are exact to the second', async () => {
    const { recorded, answer } = await replay('select-series-gauge-step-1');
    expectSameEnvelope(recorded, answer);
    const [given] = JSON.parse(answer.body.toString()).series;
    const [expected] = (recorded.response.json as { series: [typeof given] }).series;
    expect(given.labels).toEqual(expected.labels);
    expect(given.points).toHaveLength(26);
    for (const [i, point] of expected.points.entries()) {
      expect(given.points[i].value).toBe(point.value);
      expect(Math.abs(given.points[i].timestamp - point.timestamp)).toBeLessThanOrEqual(1000);
    }
  });

  test('series and types: what the recordings hold, in the same order', async () => {
    const series = await replay('series-services-and-types');
    expectSameEnvelope(series.recorded, series.answer);
    const { labelsSet } = series.recorded.response.json as { labelsSet: { labels: { value: string }[] }[] };
    expect(JSON.parse(series.answer.body.toString()).labelsSet).toEqual(
      labelsSet.filter(({ labels }) => labels[0]!.value !== 'checkout-gateway'),
    );
    const types = await replay('profile-types');
    const { profileTypes } = types.recorded.response.json as { profileTypes: { ID: string }[] };
    const held = JSON.parse(types.answer.body.toString()).profileTypes as { ID: string }[];
    expect(held).toHaveLength(3);
    expect(held).toEqual(profileTypes.filter(({ ID }) => held.some((type) => type.ID === ID)));
  });

  test('profile-stats: the same shape, with the times of the recordings', async () => {
    const { recorded, answer } = await replay('profile-stats');
    expectSameEnvelope(recorded, answer);
    const stats = JSON.parse(answer.body.toString());
    expect(Object.keys(stats)).toEqual(Object.keys(recorded.response.json as object));
    expect(stats).toEqual({
      dataIngested: true,
      oldestProfileTime: '1795359472000',
      newestProfileTime: '1795360489000',
    });
  });

  test('outside the lookback and for damaged JSON', async () => {
    const empty = await replay('empty-older-than-lookback');
    expectSameEnvelope(empty.recorded, empty.answer);
    expect(empty.answer.body.toString()).toBe('{}');
    const damaged = await replay('error-truncated-json');
    expectSameEnvelope(damaged.recorded, damaged.answer);
    // Go's protobuf puts a no-break space behind "proto:" in some builds, so that nobody relies on the text.
    const expected = (damaged.recorded.response.json as { message: string }).message;
    const { code, message } = JSON.parse(damaged.answer.body.toString());
    expect(code).toBe('invalid_argument');
    expect(message).toBe(expected.replaceAll('\u00a0', ' '));
  });
});
