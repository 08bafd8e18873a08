import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gateOf, reasonsOf } from '../support/faulty-gate.ts';
import { type FaultyRequest, type ServerFault, startFaultyServer } from '../support/faulty-server.ts';
import { answer, changed, endless } from '../support/server-faults.ts';

/** Answers that come whole and are damaged, malformed or too large, met by the whole gate. */

const BLOCKS = 'SelectMergeProfile';
const PROTO = { 'content-type': 'application/proto' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** The answer without gzip, edited. */
function unpacked(edit: (bytes: Buffer) => Buffer): ServerFault {
  return changed(({ headers, body }) => {
    const { 'content-encoding': encoding, ...rest } = headers;
    return { headers: rest, body: edit(encoding === 'gzip' ? gunzipSync(body) : body) };
  });
}

const truncatedGzip = changed(({ body }) => ({ body: body.subarray(0, -20) }));
const truncatedProtobuf = unpacked((bytes) => bytes.subarray(0, -20));
const damagedGzip = changed(({ body }) => ({ body: Buffer.from(body).fill(0xff, 20, 40) }));
const garbage = unpacked((bytes) => Buffer.from(bytes).fill(0xff, 0, 50));
const brotli = changed(({ headers }) => ({ headers: { ...headers, 'content-encoding': 'br' } }));

async function notEvaluated(
  fault: (request: FaultyRequest) => ServerFault | undefined,
  maxAnswerBytes?: number,
) {
  const { url } = await startFaultyServer(fault);
  const limits = maxAnswerBytes === undefined ? {} : { maxAnswerBytes };
  const { report, waitedMs } = await gateOf(url, limits);
  expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
  // It would come again.
  expect(waitedMs).toEqual([]);
  return reasonsOf(report);
}

describe('profiles', () => {
  test.each<[string, ServerFault, string]>([
    ['truncated gzip', truncatedGzip, 'its gzip data is damaged or ends too early / Look for a proxy'],
    ['damaged gzip', damagedGzip, 'its gzip data is damaged or ends too early / Look for a proxy'],
    ['another encoding', brotli, 'it is packed with "br", not with gzip / Look for a proxy'],
    ['truncated protobuf', truncatedProtobuf, 'Pyroscope sent a profile that cannot be read: '],
    ['garbage', garbage, 'Pyroscope sent a profile that cannot be read: '],
  ])('%s: not evaluated, not asked again', async (_, fault, text) => {
    const reasons = await notEvaluated(({ method }) => (method === BLOCKS ? fault : undefined));
    expect(reasons).not.toEqual([]);
    for (const reason of reasons) {
      expect(reason).toContain('FG110 ');
      expect(reason).toContain(text);
      expect(reason).toMatch(/ \/ .+/);
    }
  });

  test('a gzip bomb: stopped at the bound', async () => {
    const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    const fault = changed(() => ({ headers: { ...PROTO, 'content-encoding': 'gzip' }, body: bomb }));
    const [reason] = await notEvaluated(({ method }) => (method === BLOCKS ? fault : undefined), 1024 * 1024);
    expect(reason).toMatch(
      /^FG110 .+ answered SelectMergeProfile unusably: the answer has more than 1048576 bytes unpacked, the limit of one answer \/ Ask/,
    );
  });

  test('an endless body: stopped at the bound', async () => {
    const sent: number[] = [];
    const fault = endless(200, PROTO, (bytes) => sent.push(bytes));
    const [reason] = await notEvaluated(({ method }) => (method === BLOCKS ? fault : undefined), 1024 * 1024);
    expect(reason).toMatch(
      /^FG110 .+ the answer has more than 1048576 bytes on the wire, the limit of one answer \/ Ask/,
    );
    await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(24);
    // Beside what is read, the buffers of both ends hold some.
    for (const bytes of sent) expect(bytes).toBeLessThan(32 * 1024 * 1024);
  });
});

describe('lists', () => {
  test.each<[string, ServerFault, string]>([
    ['truncated JSON', unpacked((bytes) => bytes.subarray(0, -5)), 'answered Series with damaged JSON: '],
    ['nothing', answer(200, JSON_TYPE), 'answered Series with damaged JSON: '],
    [
      'a list instead of an object',
      answer(200, JSON_TYPE, '[]'),
      'sent an answer of an unknown shape: an object is missing',
    ],
    [
      'labels that are none',
      answer(200, JSON_TYPE, '{"labelsSet":[{"labels":[{"name":7}]}]}'),
      'a name is not a text',
    ],
  ])('%s: not evaluated, not asked again', async (_, fault, text) => {
    const reasons = await notEvaluated(({ method }) => (method === 'Series' ? fault : undefined));
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain('FG110 ');
    expect(reasons[0]).toContain(text);
    expect(reasons[0]).toMatch(/ \/ Look for /);
  });

  test('times that are none: not evaluated', async () => {
    const series = { labels: [], points: [{ timestamp: 'soon', value: 1 }] };
    const fault = answer(200, JSON_TYPE, JSON.stringify({ series: [series] }));
    const [reason] = await notEvaluated(({ method }) => (method === 'SelectSeries' ? fault : undefined));
    expect(reason).toMatch(/^FG110 .+ sent an answer of an unknown shape: a time is not a number \/ Look/);
  });
});

test('headers without end: the connection is given up, and nothing is evaluated', async () => {
  const fault = answer(200, { ...JSON_TYPE, 'x-filler': 'x'.repeat(200_000) }, '{}');
  const { url } = await startFaultyServer(() => fault);
  const { report } = await gateOf(url);
  expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
  expect(reasonsOf(report)[0]).toMatch(
    /^FG101 .+ did not answer Series: the connection broke: Headers Overflow Error \/ See/,
  );
});
