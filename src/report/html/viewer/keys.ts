import type { Direction } from './move.ts';
import type { Orientation } from './state.ts';

/** What the keys do while the drawing has the focus. */

/** What a key asks for. */
export type KeyAction =
  | { readonly move: Direction }
  | { readonly do: 'zoom' | 'reset' | 'out' | 'sandwich' | 'find' };

/** What is known of a key that was pressed; a part of the browser's own event. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The action of a key; `undefined` for keys that are not ours, and with modifiers, which belong to the browser. */
export function keyAction(
  { key, ctrlKey, metaKey, altKey }: PressedKey,
  orientation: Orientation,
): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const isFlame = orientation === 'flame';
  switch (key) {
    case 'ArrowUp':
      return { move: isFlame ? 'leafwards' : 'rootwards' };
    case 'ArrowDown':
      return { move: isFlame ? 'rootwards' : 'leafwards' };
    case 'ArrowLeft':
      return { move: 'left' };
    case 'ArrowRight':
      return { move: 'right' };
    case 'Enter':
    case ' ':
      return { do: 'zoom' };
    case 'Escape':
    case 'Home':
      return { do: 'reset' };
    case 'Backspace':
      return { do: 'out' };
    case 's':
      return { do: 'sandwich' };
    case '/':
      return { do: 'find' };
    default:
      return undefined;
  }
}
