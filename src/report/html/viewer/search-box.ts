import { formatCount, formatPlural, formatShare } from '../../numbers.ts';
import { button, element } from './dom.ts';
import { basisWord, sideOf } from './facts.ts';
import type { Scene } from './scene.ts';

/** The search: a field, what it found, and the way from match to match. */

/** The search as the page uses it. */
export interface SearchBox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly show: (scene: Scene) => void;
}

/** Creates the search. `step` goes to the next match, or with -1 to the one before. */
export function createSearchBox(onFind: (text: string) => void, step: (by: 1 | -1) => void): SearchBox {
  const input = createInput(onFind, step);
  const found = element('span', { id: 'flame-found', class: 'found-share', role: 'status' });
  const previous = button('‹', () => step(-1), { 'aria-label': 'previous match', disabled: true });
  const next = button('›', () => step(1), { 'aria-label': 'next match', disabled: true });
  const label = element('label', { for: 'flame-find' }, 'Search');
  return {
    input,
    root: element('div', { class: 'search', role: 'search' }, label, found, input, previous, next),
    show: (scene) => {
      if (input.value.trim() !== scene.state.find.trim()) input.value = scene.state.find;
      // They keep their place: a field that moves under the first letter is lost.
      const hasMatches = scene.matches !== undefined && scene.matches.nodes.length > 0;
      previous.disabled = !hasMatches;
      next.disabled = !hasMatches;
      const text = foundText(scene);
      // Said again to a screen reader only when it changed.
      if (found.textContent !== text) found.textContent = text;
    },
  };
}

function createInput(onFind: (text: string) => void, step: (by: 1 | -1) => void): HTMLInputElement {
  const input = element('input', {
    id: 'flame-find',
    type: 'search',
    placeholder: 'function or file',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '200',
    'aria-describedby': 'flame-found',
  });
  input.addEventListener('input', () => onFind(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      input.value = '';
      onFind('');
    } else return;
    event.preventDefault();
  });
  return input;
}

/** `3 functions in 17 frames: 12 % expected → 24 % seen`; empty without a search. */
function foundText({ matches, state }: Scene): string {
  if (matches === undefined) return '';
  if (matches.count === 0) return 'no function has this in its name or file';
  const before = formatShare(matches.share[sideOf(state.basis)]);
  const seen = formatShare(matches.share.candidate);
  const where = `${formatPlural(matches.count, 'function')} in ${formatPlural(matches.nodes.length, 'frame')}`;
  return matches.nodes.length === 0
    ? `${formatCount(matches.count)} matching, none drawn`
    : `${where}: ${before} ${basisWord(state.basis)} → ${seen} seen`;
}
