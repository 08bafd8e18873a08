import { changeWords, signOf } from './difference.ts';
import { element, nameElement } from './dom.ts';
import { basisWord, frameFacts } from './facts.ts';
import type { Box } from './layout.ts';
import type { Scene } from './scene.ts';

/** What is said beside the pointer. The panel says the same to everybody else. */

/** A tooltip. */
export interface Tooltip {
  readonly root: HTMLElement;
  readonly show: (scene: Scene, box: Box, place: { readonly x: number; readonly y: number }) => void;
  readonly hide: () => void;
}

const DISTANCE_PX = 14;

/** Creates the tooltip, hidden. */
export function createTooltip(): Tooltip {
  const root = element('div', { class: 'tooltip', 'aria-hidden': 'true', hidden: true });
  return {
    root,
    show: ({ graph, trees, state }, box, { x, y }) => {
      const { name, file, total, self, share, word } = frameFacts(
        graph,
        trees[box.part],
        box.node,
        state.basis,
      );
      const line = (text: string) => element('div', {}, text);
      const before = basisWord(state.basis);
      root.replaceChildren(
        element('strong', {}, nameElement(name)),
        ...(file === '' ? [] : [element('div', { class: 'quiet' }, element('bdi', {}, file))]),
        line(
          `${signOf(total.change.kind)} ${changeWords(total.change)}${word === '' ? '' : ` · ${word}`}`.trim(),
        ),
        line(`total ${total.before} ${before} → ${total.seen}`),
        line(`self ${self.before} ${before} → ${self.seen}`),
        line(`${share.before} → ${share.seen} of the service`),
      );
      root.hidden = false;
      const { width, height } = root.getBoundingClientRect();
      const left = Math.min(x + DISTANCE_PX, document.documentElement.clientWidth - width - 4);
      const isBelow = y + DISTANCE_PX + height < innerHeight;
      root.style.left = `${Math.max(4, left)}px`;
      root.style.top = `${isBelow ? y + DISTANCE_PX : Math.max(4, y - height - DISTANCE_PX)}px`;
    },
    hide: () => {
      root.hidden = true;
    },
  };
}
