/** Building the page. Texts become text nodes, never markup. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes (`true`: present without a value, `false`: absent) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A button with a text. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/** A name from outside: kept in its own direction, so that right-to-left letters leave their surroundings alone. */
export function nameElement(name: string): HTMLElement {
  return element('bdi', { class: 'frame-name', dir: 'auto' }, name);
}

/** One choice out of a few, as a row of radio buttons: reachable and changed by keyboard without any help of ours. */
export interface Choice<T extends string> {
  readonly root: HTMLElement;
  readonly set: (value: T) => void;
}

/** A row of radio buttons. */
export function choice<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  onChange: (value: T) => void,
): Choice<T> {
  const name = `choice-${label.toLowerCase().replace(/\W+/g, '-')}`;
  const inputs = options.map(([value]) => element('input', { type: 'radio', name, value }));
  for (const input of inputs) input.addEventListener('change', () => onChange(input.value as T));
  const labels = options.map(([, text], index) =>
    element('label', {}, inputs[index] as HTMLInputElement, element('span', {}, text)),
  );
  return {
    root: element('fieldset', { class: 'choice' }, element('legend', {}, label), ...labels),
    set: (value) => {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}
