import type { AbsentComparison } from '../absence.ts';
import type { Reason } from '../pyroscope/diagnose.ts';

/** A snapshot is of one window, and reasons speak of two sides. Names from outside stand in quotes, and stay as they are. */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(the) (?:baseline|candidate) window\b/giu, '$1 window'],
  [/\bin either window\b/gu, 'in the window'],
  [/\bselector of the (?:baseline|candidate)\b/gu, 'selector of the window'],
  [/\bChoose windows in which\b/gu, 'Choose a window in which'],
];
const QUOTED = /("(?:[^"\\]|\\.)*")/u;

/** A reason in the words of a single window. */
export function inOneWindow(reason: Reason): Reason {
  return { ...reason, message: reword(reason.message), remedy: reword(reason.remedy) };
}

/** The same for everything that is absent. */
export function absentInOneWindow(absent: readonly AbsentComparison[]): readonly AbsentComparison[] {
  return absent.map((one) => ({ ...one, reasons: one.reasons.map(inOneWindow) }));
}

function reword(text: string): string {
  const parts = text.split(QUOTED);
  return parts.map((part, index) => (index % 2 === 1 ? part : inWords(part))).join('');
}

function inWords(text: string): string {
  return WORDS.reduce((told, [pattern, words]) => told.replace(pattern, words), text);
}
