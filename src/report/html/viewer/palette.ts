/** Colours of the drawing, read from the page's style, so that light and dark have one source. */

/** What the drawing needs of the style. */
export interface Palette {
  readonly page: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly same: string;
  readonly folded: string;
  /** By step of growth, 1 to 4. */
  readonly grew: readonly string[];
  readonly shrank: readonly string[];
  /** Strong colours of the edges: a bar at the top of what grew, at the bottom of what shrank. */
  readonly grewEdge: string;
  readonly shrankEdge: string;
  /** Calm tints that tell neighbouring files apart where no difference is shown. */
  readonly tints: readonly string[];
  readonly font: string;
  /** Width of a character in the font, in pixels. */
  readonly characterWidth: number;
}

/** Reads the colours that are in force now. */
export function readPalette(context: CanvasRenderingContext2D): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const steps = (name: string) => [1, 2, 3, 4].map((step) => color(`${name}-${step}`));
  const font = '12px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';
  context.font = font;
  return {
    page: color('page'),
    text: color('text'),
    quiet: color('quiet'),
    line: color('line'),
    same: color('same'),
    folded: color('folded'),
    grew: steps('grew'),
    shrank: steps('shrank'),
    grewEdge: color('grew-edge'),
    shrankEdge: color('shrank-edge'),
    tints: [1, 2, 3, 4, 5].map((tint) => color(`tint-${tint}`)),
    font,
    characterWidth: context.measureText('0123456789').width / 10,
  };
}

/** One of `count` tints for a file: the same on every page. */
export function tintOf(file: string, count: number): number {
  let hash = 0;
  for (const character of file) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return Math.abs(hash) % count;
}
