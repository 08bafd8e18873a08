import { expect, onTestFinished, test, vi } from 'vitest';
import { SAY } from '../../../src/commands/say.ts';
import { PLANTED_NAMES } from '../../support/planted-names.ts';
import { runnerCommands } from '../../support/runner-log.ts';

test('what is said in the log of a step holds no command but those of a notice and a warning', () => {
  let log = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
  onTestFinished(() => write.mockRestore());
  for (const name of PLANTED_NAMES) for (const say of [SAY.info, SAY.notice, SAY.warning]) say(name);
  expect(log).toContain('planted');
  const commands = runnerCommands(log).map(({ command }) => command);
  const each = (command: string) => PLANTED_NAMES.map(() => command);
  expect(commands.sort()).toEqual([...each('notice'), ...each('warning')]);
});
