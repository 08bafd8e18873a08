import type { ReportFunction } from '../report/report.ts';

/** The last word of a name: `iterencode` of `JSONEncoder.iterencode`, `Get` of `(*Cache).Get`, `f` of `a::f<T>`. */
const LAST_WORD = /([\p{L}_$][\p{L}\p{N}_$]*)[^\p{L}\p{N}_$]*$/u;
/** Long names are machine-made, and only their end counts. */
const MAX_NAME_CHARACTERS = 200;

/**
 * Whether a text can be the source of a function: it has the lines that profiles saw, and the function's name in or above
 * them. That a file has the same name as another is little evidence; that it says the same on top is much.
 */
export function mayDefine(text: string, { name, source }: Pick<ReportFunction, 'name' | 'source'>): boolean {
  if (source === null) return false;
  const lines = text.split('\n', source.lastLine);
  // `<module>`, `(anonymous)`: such a name is everywhere, so it says nothing, like the types in brackets behind a name.
  const end = name.slice(-MAX_NAME_CHARACTERS).replace(/<[^<>]*>$|^\([^()]*\)$/u, '');
  const word = LAST_WORD.exec(end)?.[1];
  if (word === undefined || lines.length < source.lastLine) return false;
  return lines.some((line) => line.includes(word) && words(line).includes(word));
}

function words(line: string): readonly string[] {
  return line.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}
