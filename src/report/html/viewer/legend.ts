import { formatPlural } from '../../numbers.ts';
import { element } from './dom.ts';
import type { Scene } from './scene.ts';

/** What colours, signs and widths mean, and what is missing from the drawing. */

const DIFFERENCE = [
  ['grew', '▲ costs more'],
  ['shrank', '▼ costs less'],
  ['one-sided', 'hatched: new, gone or moved'],
  ['same', 'within 5 %, or tiny'],
] as const;

const WIDTHS = {
  union: 'width: the larger of both sides',
  candidate: 'width: cost of the candidate',
  baseline: 'width: cost of the baseline',
} as const;

/** The legend of a scene. */
export function legend(scene: Scene): HTMLElement[] {
  const { state, graph } = scene;
  const { isGauge, folded } = graph.source;
  const entry = (kind: string, text: string) =>
    element('li', {}, element('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), text);
  const isDifference = state.view === 'difference';
  const entries = isDifference
    ? DIFFERENCE.map(([kind, text]) => entry(kind, text))
    : [element('li', {}, 'colour: file of the function')];
  const level = isGauge
    ? 'the level as the verdict expected it'
    : "what the baseline would cost at the candidate's load";
  const basis =
    state.basis === 'expected' ? `expected: ${level}` : 'baseline: as measured, whatever the load was';
  const notes = [
    WIDTHS[isDifference ? state.widthBy : state.view],
    ...(isDifference || state.view === 'baseline' ? [basis] : []),
    ...(folded > 0 ? [`${formatPlural(folded, 'small frame')} folded into "other"`] : []),
  ];
  return [element('ul', {}, ...entries), element('p', { class: 'quiet' }, notes.join(' · '))];
}
