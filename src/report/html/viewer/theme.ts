import { choice } from './dom.ts';

/** Light, dark, or as the system says. */

/** The choice of a theme; `onChange` is called when the colours in force may have changed. */
export function createThemeChoice(onChange: () => void): HTMLElement {
  const root = document.documentElement;
  const themes = choice(
    'Theme',
    [
      ['auto', 'auto'],
      ['light', 'light'],
      ['dark', 'dark'],
    ] as const,
    (value) => {
      if (value === 'auto') root.removeAttribute('data-theme');
      else root.setAttribute('data-theme', value);
      onChange();
    },
  );
  themes.set('auto');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange);
  return themes.root;
}
