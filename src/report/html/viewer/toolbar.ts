import type { ViewerData } from '../viewer-data.ts';
import { choice, element } from './dom.ts';
import type { State } from './state.ts';

/** What is shown, and how: service, type, view, and the finer options. */

/** The toolbar. */
export interface Toolbar {
  readonly root: HTMLElement;
  readonly show: (state: State) => void;
}

/** Creates the toolbar. `change` gets the part of the state that a person changed. */
export function createToolbar(
  data: ViewerData,
  pick: (graph: number) => void,
  change: (part: Partial<State>) => void,
): Toolbar {
  const graphs = createGraphPicker(data, pick);
  const view = choice(
    'View',
    [
      ['difference', 'Difference'],
      ['baseline', 'Baseline'],
      ['candidate', 'Candidate'],
    ] as const,
    (value) => change({ view: value }),
  );
  const options = createOptions(change);
  return {
    root: element('div', { class: 'toolbar' }, graphs.root, view.root, options.root),
    show: (state) => {
      graphs.show(state);
      view.set(state.view);
      options.show(state);
    },
  };
}

const WIDTHS = [
  ['union', 'both sides'],
  ['candidate', 'candidate'],
  ['baseline', 'baseline'],
] as const;
const BASES = [
  ['expected', 'at this load'],
  ['measured', 'as measured'],
] as const;
const LAYOUTS = [
  ['icicle', 'above (icicle)'],
  ['flame', 'below (flame)'],
] as const;

function createOptions(change: (part: Partial<State>) => void): Toolbar {
  const width = choice('Width by', WIDTHS, (widthBy) => change({ widthBy }));
  const basis = choice('Baseline', BASES, (value) => change({ basis: value }));
  const layout = choice('Root', LAYOUTS, (orientation) => change({ orientation }));
  const root = element(
    'details',
    { class: 'options' },
    element('summary', {}, 'Options'),
    element('div', { class: 'options-inside' }, width.root, basis.root, layout.root),
  );
  return {
    root,
    show: (state) => {
      width.set(state.widthBy);
      basis.set(state.basis);
      layout.set(state.orientation);
      // Each side alone is as wide as its own cost.
      width.root.hidden = state.view !== 'difference';
    },
  };
}

function createGraphPicker({ graphs }: ViewerData, pick: (graph: number) => void): Toolbar {
  const services = [...new Set(graphs.map(({ service }) => service))];
  const service = element('select', { id: 'flame-service' });
  const type = element('select', { id: 'flame-type' });
  for (const [index, name] of services.entries()) {
    service.append(element('option', { value: String(index) }, name));
  }
  const ofService = (name: string | undefined) =>
    graphs.flatMap((graph, index) => (graph.service === name ? [{ graph, index }] : []));
  service.addEventListener('change', () => {
    pick(ofService(services[Number(service.value)])[0]?.index ?? 0);
  });
  type.addEventListener('change', () => pick(Number(type.value)));
  const field = (label: string, input: HTMLSelectElement) =>
    element('div', { class: 'field' }, element('label', { for: input.id }, label), input);
  return {
    root: element('div', { class: 'picker' }, field('Service', service), field('Type', type)),
    show: ({ graph: at }) => {
      const name = graphs[at]?.service;
      service.value = String(services.indexOf(name ?? ''));
      type.replaceChildren(
        ...ofService(name).map(({ graph, index }) =>
          element('option', { value: String(index) }, `${graph.alias}: ${graph.verdict}`),
        ),
      );
      type.value = String(at);
    },
  };
}
