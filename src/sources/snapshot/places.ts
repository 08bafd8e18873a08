import { formatSelector, parseSelector, SelectorError } from '../../config/selector.ts';
import type { Window } from '../source.ts';
import { integerAt, textAt } from './columns.ts';
import { type SavedFormat, wrong } from './format-error.ts';

/** A selector in the normal form that windows have. */
export function selectorAt(value: unknown, path: string): string {
  const text = textAt(value, path);
  if (text === '') return text;
  try {
    if (formatSelector(parseSelector(text)) === text) return text;
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
  }
  throw wrong(path, 'is no label selector');
}

/** The last millisecond that is written with a year of four digits. */
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A window in the order of time. */
export function windowAt(record: SavedFormat, path: string): Window {
  const fromMs = integerAt(record.fromMs, `${path}, fromMs`, 0);
  const untilMs = integerAt(record.untilMs, `${path}, untilMs`, fromMs + 1);
  if (untilMs > LATEST_MS) throw wrong(`${path}, untilMs`, 'lies behind the year 9999');
  return { fromMs, untilMs };
}
