import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { gateArguments } from '../../../scripts/example/gate.ts';
import { startLoad } from '../../../scripts/example/load.ts';
import { createPrograms, type Programs } from '../../../scripts/example/processes.ts';

let folder: string;
let programs: Programs;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flamegate-programs-'));
  programs = createPrograms();
});
afterEach(() => {
  programs.killAll();
  rmSync(folder, { recursive: true });
});

const shell = (script: string) =>
  programs.start({
    command: '/bin/sh',
    arguments: ['-c', script],
    env: { PATH: process.env.PATH },
    logFile: join(folder, 'log'),
  });

/** Whether a process or one that it started is left. */
function isThere(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The kernel takes a moment to end a process that was killed. */
const untilGone = (pid: number) => expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false);

describe('programs', () => {
  it('end with all that they started', async () => {
    const program = await shell('sleep 600 & echo "runs as $$"; wait');
    const [, pid] = await program.printed(/runs as (\d+)/u);
    expect(Number(pid)).toBe(program.pid);
    expect(isThere(program.pid)).toBe(true);
    await program.stop(10_000);
    await untilGone(program.pid);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`runs as ${pid}\n`);
  });

  it('are killed when they do not end by themselves', async () => {
    const program = await shell('trap "" TERM; echo ready; while :; do sleep 600; done');
    await program.printed(/ready/u);
    await program.stop(1);
    await untilGone(program.pid);
  });

  it('are all killed at once', async () => {
    const started = await Promise.all([shell('echo ready; sleep 600'), shell('echo ready; sleep 600')]);
    await Promise.all(started.map((program) => program.printed(/ready/u)));
    programs.killAll();
    for (const { pid } of started) await untilGone(pid);
  });

  it('say why they ended', async () => {
    const program = await shell('echo "no such service" >&2; exit 2');
    await expect(program.printed(/listens on/u)).rejects.toThrow(/ended with 2: no such service/u);
  });

  it('that do not exist are an error', async () => {
    const setting = { command: join(folder, 'none'), arguments: [], env: {}, logFile: join(folder, 'log') };
    await expect(programs.start(setting)).rejects.toThrow(/ENOENT/u);
  });
});

describe('load', () => {
  it('counts what was answered, and what was not', async () => {
    const bodies: string[] = [];
    const enough = Promise.withResolvers<void>();
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      bodies.push(body);
      if (bodies.length === 20) enough.resolve();
      response.writeHead(bodies.length % 4 === 0 ? 500 : 200).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const load = startLoad([{ url, requestsPerSecond: 50 }]);
    await enough.promise;
    await load.stop();
    const { answered, failed } = load.counts();
    expect(answered + failed).toBe(bodies.length);
    expect(failed).toBe(Math.floor(bodies.length / 4));
    expect(bodies.slice(0, 3).map((body) => JSON.parse(body).n)).toEqual(
      expect.arrayContaining([expect.any(Number)]),
    );
  });

  it('counts a service that is gone as failed', async () => {
    const load = startLoad([{ url: 'http://127.0.0.1:1', requestsPerSecond: 50 }]);
    await expect.poll(() => load.counts().failed, { timeout: 10_000 }).toBeGreaterThan(0);
    await load.stop();
    expect(load.counts().answered).toBe(0);
  });
});

describe('the gate', () => {
  it('is given both windows and both counts', () => {
    const side = (startMs: number, answered: number) => ({
      startMs,
      endMs: startMs + 60_000,
      requests: { answered, failed: 3 },
    });
    const args = gateArguments(side(1000, 8003), side(90_000, 7990), '/out').join(' ');
    expect(args).toContain('--baseline 1000/61000 --candidate 90000/150000');
    expect(args).toContain('--baseline-requests 8003 --candidate-requests 7990');
    expect(args).toContain('--config ');
  });
});
