/** A command as the runner of GitHub Actions takes it from a line of a log. */
export interface RunnerCommand {
  readonly command: string;
  readonly data: string;
}

/** What the runner knows: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
const KNOWN: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * The commands in a log as the runner finds them: `::command::data` where a line begins, white space aside, and the older
 * `##[command]data` anywhere; between `::stop-commands::TOKEN` and `::TOKEN::` none.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  const found: RunnerCommand[] = [];
  let resume: string | null = null;
  for (const line of log.split(/\r\n|\n|\r/u)) {
    // What the runner trims is what C# takes for white space, which JavaScript does but for U+0085.
    const newer = /^[\s\u0085]*::([^\s:]+)(?: .*?)?::(.*)$/u.exec(line);
    if (resume !== null) {
      if (newer?.[1] === resume) resume = null;
      continue;
    }
    const known = [newer, /##\[([^\s\];]+)[^\]]*\](.*)$/u.exec(line)].find((match) =>
      KNOWN.has(match?.[1] ?? ''),
    );
    if (known === undefined || known === null) continue;
    const [, command = '', data = ''] = known;
    found.push({ command, data });
    if (command === 'stop-commands') resume = data;
  }
  return found;
}

/**
 * Reads a file of outputs as the runner does: `name=value`, or `name<<DELIMITER`, lines, and the delimiter.
 * @throws Error for a line that is neither, which fails the step
 */
export function runnerOutputs(file: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = file.split(/\r\n|\n|\r/u);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/u.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) throw new Error(`neither name=value nor name<<delimiter: ${line}`);
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`no end of ${name}`);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}
