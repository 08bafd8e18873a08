/** More lines are counted, not shown. */
const SHOWN_LINES = 12;
const LONGEST_LINE = 110;

/**
 * What a kept file lacks, and has instead, line by line wherever they stand; empty lines and comments do not count.
 * @param show makes a line harmless, for the file may say anything
 */
export function differenceLines(
  kept: string,
  wanted: string,
  show: (line: string, maxLength: number) => string,
): string[] {
  const [old, fresh] = [settingsIn(kept), settingsIn(wanted)];
  const has = { kept: new Set(old), wanted: new Set(fresh) };
  const lines = [
    ...old.filter((line) => !has.wanted.has(line)).map((line) => `- ${show(line, LONGEST_LINE)}`),
    ...fresh.filter((line) => !has.kept.has(line)).map((line) => `+ ${show(line, LONGEST_LINE)}`),
  ];
  const more = lines.length - SHOWN_LINES;
  return more > 0 ? [...lines.slice(0, SHOWN_LINES), `and ${more} more lines`] : lines;
}

function settingsIn(text: string): string[] {
  return text.split(/\r?\n/u).flatMap((line) => {
    const bare = line.replace(/(?:^|\s)#.*$/u, '').trimEnd();
    return bare.trim() === '' ? [] : [bare];
  });
}
