/**
 * A text in which the runner of GitHub Actions finds no command: neither `::` where a line begins, nor `##[` anywhere. Names of
 * functions may begin so, and would set outputs, mask words of the log, or end it all with `stop-commands`.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 *
 * The runner takes U+0085 for white space, too. No line end is taken along: each of many empty lines would be read up to the last.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^((?:[^\S\r\n\u2028\u2029]|\u0085)*):(?=:)/gmu, '$1: ').replaceAll('##[', '# #[');
}
