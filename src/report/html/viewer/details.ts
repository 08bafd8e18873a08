import { formatCount, formatPlural } from '../../numbers.ts';
import { changeWords, signOf } from './difference.ts';
import { button, element, nameElement } from './dom.ts';
import { basisWord, type CostFacts, type FrameFacts, frameFacts } from './facts.ts';
import { nodeName } from './graph.ts';
import { allPlaces } from './places.ts';
import { type Scene, selectedTree } from './scene.ts';
import { calleesOf } from './tree.ts';

/** The panel with everything about the frame that is looked at. */

/** What can be done with a frame. */
export interface DetailActions {
  readonly zoomTo: (node: number) => void;
  readonly openSandwich: (frame: number) => void;
  readonly closeSandwich: () => void;
  readonly select: (node: number, part: 0 | 1) => void;
}

/** Callees listed by name. */
const MOST_LISTED = 6;

/** The content of the panel. */
export function details(scene: Scene, actions: DetailActions): HTMLElement[] {
  const { state, graph } = scene;
  const tree = selectedTree(scene);
  const facts = frameFacts(graph, tree, state.selected, state.basis);
  return [
    title(facts),
    ...remark(facts),
    figures(facts, scene),
    ...explanations(facts, scene),
    buttons(scene, actions),
    ...neighbours(scene, actions),
  ];
}

function title({ name, file }: FrameFacts): HTMLElement {
  const place = file === '' ? [] : [element('span', { class: 'file' }, element('bdi', {}, file))];
  return element('h3', {}, nameElement(name), ...place);
}

function remark({ word, remark: text }: FrameFacts): HTMLElement[] {
  if (text === '') return [];
  const known = ['fail', 'warn', 'improved'].includes(word) ? ` ${word}` : '';
  return [element('p', { class: 'remark' }, element('span', { class: `verdict${known}` }, word), ` ${text}`)];
}

function figures({ total, self, share }: FrameFacts, { state, graph }: Scene): HTMLElement {
  const heads = ['', basisWord(state.basis), 'candidate', 'change'];
  const head = heads.map((text) => element('th', { scope: 'col' }, text));
  const row = (label: string, cells: readonly string[]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      ...cells.map((text) => element('td', {}, text)),
    );
  const costs = ({ before, seen, change }: CostFacts) => [
    before,
    seen,
    `${signOf(change.kind)} ${changeWords(change)}`.trim(),
  ];
  const per = graph.source.isGauge ? ' per upload' : '';
  return element(
    'table',
    { class: 'figures' },
    element('thead', {}, element('tr', {}, ...head)),
    element(
      'tbody',
      {},
      row(`total${per}`, costs(total)),
      row(`self${per}`, costs(self)),
      row('share of the service', [
        share.before,
        share.seen,
        // The sentences of the verdict tell it as it was measured.
        state.basis === 'expected' && share.measured !== share.before
          ? `baseline as measured ${share.measured}`
          : '',
      ]),
    ),
  );
}

/** What the table above leaves open: what is measured, and that a verdict is about all places of a function. */
function explanations(facts: FrameFacts, scene: Scene): HTMLElement[] {
  const { state, graph } = scene;
  const frame = graph.tree.frames[state.selected]!;
  const said = [graph.source.note];
  if (scene.sandwich === undefined && frame >= 0) {
    const all = allPlaces(graph.tree, frame, state.basis);
    const of = isNothing(facts.self) ? 'total' : 'self';
    const here = changeWords(facts[of].change);
    const places = formatPlural(all.count, 'place');
    if (all.count > 1)
      said.push(`This place: ${of} ${here}. All ${places} together: ${changeWords(all[of])}.`);
  }
  return said.filter((text) => text !== '').map((text) => element('p', { class: 'quiet' }, text));
}

function isNothing({ change }: CostFacts): boolean {
  return change.kind === 'same' && change.ratio === null;
}

function buttons(scene: Scene, { zoomTo, openSandwich, closeSandwich }: DetailActions): HTMLElement {
  const { state, graph, sandwich } = scene;
  const frame = selectedTree(scene).frames[state.selected]!;
  const made: HTMLElement[] = [];
  if (sandwich !== undefined) made.push(button('Back to the whole graph', closeSandwich));
  else if (state.zoom !== state.selected) {
    made.push(button('Zoom to this frame', () => zoomTo(state.selected)));
  }
  if (sandwich === undefined && state.zoom !== 0) made.push(button('Whole graph', () => zoomTo(0)));
  if (graph.functions[frame] !== undefined && frame !== state.sandwich) {
    made.push(button('Callers and callees', () => openSandwich(frame)));
  }
  return element('div', { class: 'actions' }, ...made);
}

function neighbours(scene: Scene, { select }: DetailActions): HTMLElement[] {
  const { state, graph, sandwich } = scene;
  const tree = selectedTree(scene);
  const next = [...calleesOf(tree, state.selected)];
  const label = sandwich !== undefined && state.part === 1 ? 'Called from' : 'Calls';
  const lists: HTMLElement[] = [];
  if (next.length > 0) {
    const items = next.slice(0, MOST_LISTED).map((node) => {
      const go = button('', () => select(node, state.part));
      go.append(nameElement(nodeName(graph, tree, node)));
      const { total } = frameFacts(graph, tree, node, state.basis);
      return element('li', {}, go, ` ${total.seen} ${signOf(total.change.kind)}`.trimEnd());
    });
    const rest = next.length - items.length;
    if (rest > 0) items.push(element('li', { class: 'quiet' }, `and ${formatCount(rest)} more`));
    lists.push(element('div', { class: 'next' }, element('h4', {}, label), element('ul', {}, ...items)));
  }
  if (sandwich !== undefined && state.selected === 0) {
    lists.push(
      element(
        'p',
        { class: 'quiet' },
        `Stands in ${formatPlural(sandwich.places, 'place')} of the call tree.`,
      ),
    );
  }
  return lists;
}
