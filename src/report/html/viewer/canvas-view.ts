import { element } from './dom.ts';
import { draw, rowTop } from './draw.ts';
import type { Box } from './layout.ts';
import { boxAt } from './move.ts';
import { type Palette, readPalette } from './palette.ts';
import { type Scene, selectedBox } from './scene.ts';
import { SIDES } from './tree.ts';

/** The drawing: a canvas as large as its window onto the rows, so that a deep tree costs no more than a flat one. */

/** What happens on the drawing. */
export interface CanvasEvents {
  readonly onPress: (box: Box) => void;
  readonly onHover: (box: Box | undefined, place: { readonly x: number; readonly y: number }) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onResize: () => void;
}

/** The drawing as the page uses it. */
export interface CanvasView {
  /** Holds the focus and scrolls. */
  readonly root: HTMLElement;
  readonly width: () => number;
  /** Paints a scene; `reveal` scrolls to what is looked at. */
  readonly show: (scene: Scene, reveal: boolean) => void;
  /** Reads the colours anew. */
  readonly recolor: () => void;
}

const LEAST_WIDTH_PX = 200;

/** The elements of the drawing, and what it knows between two scenes. */
interface Sheet {
  readonly root: HTMLElement;
  readonly rows: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly ring: HTMLElement;
  readonly hover: HTMLElement;
  /** Stands where there is nothing to draw. */
  readonly nothing: HTMLElement;
  readonly rowHeight: () => number;
  palette: Palette;
  scene: Scene | undefined;
  shownWidth: number;
}

/** Creates the drawing. */
export function createCanvasView(events: CanvasEvents): CanvasView {
  const sheet = createSheet();
  const { root, rows, context } = sheet;
  listen(root, events, {
    boxUnder: (event) => boxUnder(sheet, event),
    paint: () => paint(sheet),
    onHover: (box) => frame(sheet, sheet.hover, box),
  });
  // Its height follows from what is drawn; only another width needs another layout.
  new ResizeObserver(() =>
    rows.clientWidth === sheet.shownWidth ? paint(sheet) : events.onResize(),
  ).observe(root);
  return {
    root,
    width: () => Math.max(LEAST_WIDTH_PX, rows.clientWidth),
    show: (scene, isMoved) => show(sheet, scene, isMoved),
    recolor: () => {
      sheet.palette = readPalette(context);
      paint(sheet);
    },
  };
}

function createSheet(): Sheet {
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser cannot draw');
  const ring = element('div', { class: 'ring', hidden: true });
  const hover = element('div', { class: 'ring hover', hidden: true });
  const nothing = element('p', { class: 'nothing', hidden: true });
  const rows = element('div', { class: 'rows' }, canvas, ring, hover);
  const root = element('div', { class: 'drawing', tabindex: '0' }, rows, nothing);
  const coarse = matchMedia('(pointer: coarse)');
  const rowHeight = (): number => (coarse.matches ? 26 : 20);
  const palette = readPalette(context);
  const known = { palette, scene: undefined, shownWidth: 0 };
  return { root, rows, canvas, context, ring, hover, nothing, rowHeight, ...known };
}

function show(sheet: Sheet, scene: Scene, isMoved: boolean): void {
  const { rows, nothing, ring, hover, rowHeight } = sheet;
  sheet.scene = scene;
  sheet.shownWidth = rows.clientWidth;
  rows.style.height = `${Math.max(1, scene.rowCount) * rowHeight()}px`;
  nothing.hidden = scene.boxes.length > 0;
  nothing.textContent = nothing.hidden ? '' : whyEmpty(scene);
  if (isMoved) reveal(sheet, scene);
  frame(sheet, ring, selectedBox(scene));
  frame(sheet, hover, undefined);
  paint(sheet);
}

function whyEmpty({ graph }: Scene): string {
  const isEmpty = SIDES.every((side) => !(graph.tree.total[side][0]! > 0));
  return isEmpty ? 'no cost on either side' : 'no cost on this side';
}

function paint({ scene, rows, root, canvas, context, palette, rowHeight }: Sheet): void {
  if (scene === undefined) return;
  const [width, height] = [rows.clientWidth, root.clientHeight];
  const scale = devicePixelRatio;
  const pixels = [Math.round(width * scale), Math.round(height * scale)] as const;
  if (canvas.width !== pixels[0] || canvas.height !== pixels[1]) [canvas.width, canvas.height] = pixels;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  draw(scene, { context, palette, width, height, rowHeight: rowHeight(), top: root.scrollTop });
}

/** Puts a ring around a box. */
function frame({ scene, rowHeight }: Sheet, mark: HTMLElement, box: Box | undefined): void {
  mark.hidden = box === undefined;
  if (box === undefined || scene === undefined) return;
  mark.style.left = `${box.x}px`;
  mark.style.top = `${rowTop(scene, box.row, rowHeight())}px`;
  mark.style.width = `${Math.max(3, box.width)}px`;
  mark.style.height = `${rowHeight()}px`;
}

function boxUnder({ scene, rows, rowHeight }: Sheet, event: MouseEvent): Box | undefined {
  if (scene === undefined) return undefined;
  const area = rows.getBoundingClientRect();
  const line = Math.floor((event.clientY - area.top) / rowHeight());
  const row = scene.state.orientation === 'icicle' ? line : scene.rowCount - 1 - line;
  const box = boxAt(scene.rows, row, event.clientX - area.left);
  return box === undefined || box.node < 0 ? undefined : box;
}

function reveal({ root, rowHeight }: Sheet, scene: Scene): void {
  const box = selectedBox(scene);
  if (box === undefined) return;
  const top = rowTop(scene, box.row, rowHeight());
  const bottom = top + rowHeight();
  if (top < root.scrollTop || bottom > root.scrollTop + root.clientHeight) {
    root.scrollTop = top - root.clientHeight / 2;
  }
}

interface Inner {
  readonly boxUnder: (event: MouseEvent) => Box | undefined;
  readonly paint: () => void;
  readonly onHover: (box: Box | undefined) => void;
}

function listen(root: HTMLElement, events: CanvasEvents, { boxUnder, paint, onHover }: Inner): void {
  const point = (box: Box | undefined, event: MouseEvent): void => {
    onHover(box);
    root.classList.toggle('over-frame', box !== undefined);
    events.onHover(box, { x: event.clientX, y: event.clientY });
  };
  root.addEventListener('click', (event) => {
    const box = boxUnder(event);
    if (box === undefined) return;
    point(undefined, event);
    events.onPress(box);
  });
  root.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'mouse') point(boxUnder(event), event);
  });
  root.addEventListener('pointerleave', (event) => point(undefined, event));
  root.addEventListener('scroll', paint, { passive: true });
  root.addEventListener('keydown', events.onKey);
}
