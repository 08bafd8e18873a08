import { expect, test } from 'vitest';
import type { CommandSetting } from '../../../src/commands/command.ts';
import { doctor } from '../../../src/commands/doctor.ts';
import { gate } from '../../../src/commands/gate.ts';
import { readFlags } from '../../../src/config/inputs.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15, 20);

async function run(command: (setting: CommandSetting) => Promise<number>, args: readonly string[]) {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const terminal = {
    ...{ color: false, columns: 120, out: print, err: print },
    ...{ progress: () => undefined, step: () => undefined },
  };
  const env = { PYROSCOPE_ENABLED: 'false' };
  const exitCode = await command({ line: readFlags(args, env), env, terminal, nowMs: NOW_MS });
  return { exitCode, text: printed.join('\n') };
}

const WINDOWS = ['--baseline', 'now-30m/now-20m', '--candidate', 'now-10m/now'];

test('profiling that is switched off is a state of the gate, and needs no server', async () => {
  const { exitCode, text } = await run(gate, WINDOWS);
  expect(exitCode).toBe(4);
  expect(text).toContain('error: nothing was evaluated (FG140)');
  expect(text).toContain('set PYROSCOPE_ENABLED=true');
  expect((await run(gate, [...WINDOWS, '--on-not-evaluated', 'pass'])).exitCode).toBe(0);
});

test('the doctor says the same', async () => {
  const { exitCode, text } = await run(doctor, []);
  expect(exitCode).toBe(4);
  expect(text).toContain('(FG140)');
});
