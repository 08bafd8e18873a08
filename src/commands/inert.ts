/**
 * A text in which the runner of GitHub Actions finds no command: neither `::` where a line begins, nor `##[` anywhere. Names of
 * functions may begin so, and would set outputs, mask words of the log, or end it all with `stop-commands`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gmu, '$1: ').replaceAll('##[', '# #[');
}
