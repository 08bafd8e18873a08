import { formatGrowth } from '../../numbers.ts';

/** How a cost changed, in words, steps and signs. */

/** What became of a cost. */
export type ChangeKind = 'same' | 'grew' | 'shrank' | 'new' | 'gone';

/** How a cost changed. */
export interface Change {
  readonly kind: ChangeKind;
  /** Strength of the colour: 0 (as before) to 4 (twice or half and beyond). */
  readonly step: 0 | 1 | 2 | 3 | 4;
  /** seen / before; `null` when there was nothing before. */
  readonly ratio: number | null;
}

/** Growth from which a step begins: 5 %, 20 %, 50 %, twice. A cost that fell has the same steps the other way. */
const STEPS = [1.05, 1.2, 1.5, 2].map(Math.log2);

/**
 * The change from `before` to `seen`. `floor` is a cost too small to matter: it is added to both sides for the colour,
 * so that a frame of a few samples stays pale however often it doubled.
 */
export function changeOf(before: number, seen: number, floor: number): Change {
  if (!(before > 0) && !(seen > 0)) return { kind: 'same', step: 0, ratio: null };
  const logarithm = Math.log2((seen + floor) / (before + floor));
  const step = STEPS.filter((limit) => Math.abs(logarithm) >= limit).length as Change['step'];
  const ratio = before > 0 ? seen / before : null;
  if (!(before > 0)) return { kind: 'new', step, ratio };
  if (!(seen > 0)) return { kind: 'gone', step, ratio };
  if (step === 0) return { kind: 'same', step, ratio };
  return { kind: logarithm > 0 ? 'grew' : 'shrank', step, ratio };
}

/** The sign that says what the colour says. */
export function signOf(kind: ChangeKind): string {
  if (kind === 'grew' || kind === 'new') return '▲';
  return kind === 'same' ? '' : '▼';
}

/** Beyond this a ratio tells less than the two costs: what it is measured against is next to nothing. */
const MOST_TELLING = 20;

/** Whether the two costs tell more than their ratio. */
export function isBeyondRatio({ kind, ratio }: Change): boolean {
  return kind === 'grew' && ratio !== null && ratio > MOST_TELLING;
}

/** `2.23×`, `over 20×`, `new`, `gone`. */
export function ratioText(change: Change): string {
  if (change.kind === 'new' || change.kind === 'gone') return change.kind;
  return isBeyondRatio(change) ? `over ${MOST_TELLING}×` : formatGrowth(change.ratio);
}

/** `grew 2.23×`, `shrank to 0.45×`, `new`, `gone`, `about the same`. */
export function changeWords(change: Change): string {
  const text = ratioText(change);
  if (change.kind === 'grew') return `grew ${text}`;
  if (change.kind === 'shrank') return `shrank to ${text}`;
  return change.kind === 'same' ? 'about the same' : text;
}
