import { describe, expect, test } from 'vitest';
import { gateOf, reasonsOf, withoutPort } from '../support/faulty-gate.ts';
import { type FaultyRequest, type FaultyServer, startFaultyServer } from '../support/faulty-server.ts';
import { answer, reset } from '../support/server-faults.ts';

/** A server that is started again in the middle of a run, or fails for some services only. */

const BLOCKS = 'SelectMergeProfile';
const PROTO = { 'content-type': 'application/proto' };
const NOT_READY = 'Ingester not ready: waiting for 15s after being ready';

const isBlockOf = ({ method, body }: FaultyRequest, service: string) =>
  method === BLOCKS && body.includes(service);

describe('a restart in the middle of a run', () => {
  test('over within the retries: the verdict is the right one', async () => {
    let server: FaultyServer | undefined;
    let blocks = 0;
    const restart: Promise<void>[] = [];
    server = await startFaultyServer(({ method }) => {
      if (method !== BLOCKS || ++blocks !== 5) return undefined;
      restart.push((server as FaultyServer).down());
      return reset;
    });
    const sleep = async () => {
      if (restart.length === 1) restart.push((restart[0] as Promise<void>).then(() => server?.up()));
      await restart[1];
    };
    const { report } = await gateOf(server.url, { sleep });
    const undisturbed = await gateOf((await startFaultyServer()).url);
    expect(undisturbed.report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(withoutPort(report)).toEqual(withoutPort(undisturbed.report));
    expect(restart).toHaveLength(2);
  });

  test('after which it is gone: not evaluated', async () => {
    let server: FaultyServer | undefined;
    server = await startFaultyServer(({ method }) => {
      if (method === BLOCKS) void server?.down();
      return undefined;
    });
    const { report } = await gateOf(server.url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).join()).toContain('FG101');
  });

  test('after which it answers with nothing: an empty profile is not believed where uploads were listed', async () => {
    let blocks = 0;
    const { url } = await startFaultyServer(({ method }) =>
      method === BLOCKS && ++blocks > 10 ? answer(200, PROTO) : undefined,
    );
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
    expect(reasonsOf(report).sort()).toEqual(
      ['ai-florence', 'ai-yolo26'].map((service) =>
        expect.stringMatching(
          new RegExp(
            `^FG101 .+ sent an empty profile of ${service}: it had listed uploads in that time before \\(\\d+\\): .+ / See`,
          ),
        ),
      ),
    );
  });

  test('after which it is not ready: not evaluated, with what it says', async () => {
    const fault = answer(503, { 'content-type': 'text/plain' }, NOT_READY);
    const { url } = await startFaultyServer(({ count }) => (count > 0 ? fault : undefined));
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4, comparisons: [] });
    expect(reasonsOf(report)).toEqual([
      expect.stringContaining(`FG131 The server is not ready: ${NOT_READY}`),
    ]);
  });
});

describe('half of the services', () => {
  test('of which the failing one is the sound one: the regression of the other still fails the build', async () => {
    const { url } = await startFaultyServer((request) =>
      isBlockOf(request, 'ai-florence') ? reset : undefined,
    );
    const { report } = await gateOf(url);
    expect(report).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(verdicts(report)).toEqual({ 'ai-yolo26': 'fail', 'ai-florence': 'not-evaluated' });
    expect(reasonsOf(report).join()).toContain('FG101');
  });

  test('of which the sound one is judged: the build is not evaluated, never a pass', async () => {
    const { url } = await startFaultyServer((request) =>
      isBlockOf(request, 'ai-yolo26') ? reset : undefined,
    );
    const { report } = await gateOf(url);
    expect(verdicts(report)).toEqual({ 'ai-yolo26': 'not-evaluated', 'ai-florence': 'pass' });
    expect(report).toMatchObject({ verdict: 'not-evaluated', exitCode: 4 });
  });
});

function verdicts({ comparisons }: Awaited<ReturnType<typeof gateOf>>['report']) {
  return Object.fromEntries(comparisons.map(({ service, verdict }) => [service, verdict]));
}
