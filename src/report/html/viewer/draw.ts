import { type Change, isBeyondRatio, ratioText, signOf } from './difference.ts';
import { costsText, nodeChange } from './facts.ts';
import { functionOf, nodeName } from './graph.ts';
import { fitName } from './label.ts';
import type { Box } from './layout.ts';
import { type Palette, tintOf } from './palette.ts';
import type { Scene } from './scene.ts';

/** Painting a scene on a canvas. Every difference is told by sign and word besides its colour. */

/** Where and how large to paint. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** How far the drawing is scrolled. */
  readonly top: number;
}

/** A change as it is drawn. */
interface ShownChange extends Change {
  readonly isMoved: boolean;
  /** `2.23×`, `59 KiB → 183 MiB`, `new`, `moved`. */
  readonly figure: string;
}

const LEAST_TEXT_PX = 22;
const PADDING_PX = 5;

/** Top of a row in the drawing; in a flame the root stands below. */
export function rowTop({ state, rowCount }: Scene, row: number, rowHeight: number): number {
  return (state.orientation === 'icicle' ? row : rowCount - 1 - row) * rowHeight;
}

/** Paints the rows that can be seen. */
export function draw(scene: Scene, sheet: Sheet): void {
  const { context, palette, width, height, rowHeight, top } = sheet;
  context.fillStyle = palette.page;
  context.fillRect(0, 0, width, height);
  context.font = palette.font;
  context.textBaseline = 'middle';
  context.direction = 'ltr';
  for (const [row, boxes] of scene.rows) {
    const y = rowTop(scene, row, rowHeight) - top;
    if (y + rowHeight < 0 || y > height) continue;
    for (const box of boxes) drawBox(scene, sheet, box, y);
  }
  context.globalAlpha = 1;
}

function drawBox(scene: Scene, sheet: Sheet, box: Box, y: number): void {
  const { context, palette, rowHeight } = sheet;
  const { state, graph } = scene;
  const gap = box.width > 3 ? 1 : box.width > 1.5 ? 0.5 : 0;
  const [x, width, height] = [box.x, box.width - gap, rowHeight - 1];
  if (box.node < 0) {
    context.globalAlpha = scene.matches === undefined ? 1 : 0.3;
    context.fillStyle = palette.folded;
    context.fillRect(x, y, width, height);
    return;
  }
  const tree = scene.trees[box.part];
  const change = state.view === 'difference' ? shownChange(scene, box) : undefined;
  const isMatch = scene.matches === undefined || scene.matches.functions[tree.frames[box.node]!] === 1;
  const isAbove = state.sandwich < 0 && tree.depths[box.node]! < tree.depths[state.zoom]!;
  context.globalAlpha = isMatch ? (isAbove ? 0.6 : 1) : 0.25;
  context.fillStyle = fillOf(scene, box, palette, change);
  context.fillRect(x, y, width, height);
  if (change !== undefined) drawEdge(sheet, change, { x, y, width, height });
  if (scene.matches !== undefined && isMatch) outline(context, palette.text, { x, y, width, height });
  if (width < LEAST_TEXT_PX) return;
  context.globalAlpha = isMatch ? 1 : 0.55;
  const fn = functionOf(graph, tree, box.node);
  if (fn?.remark !== undefined && (fn.remark.word === 'fail' || fn.remark.word === 'warn')) {
    drawFlag(context, palette.text, x + width, y);
  }
  drawLabel(sheet, nodeName(graph, tree, box.node), change, { x, y, width, height });
}

/** The change of a box; cost that only moved is neither more nor less, and told so. */
function shownChange({ graph, trees, state, floor }: Scene, box: Box): ShownChange {
  const tree = trees[box.part];
  const change = nodeChange(tree, box.node, state.basis, floor);
  const isMoved = functionOf(graph, tree, box.node)?.remark?.word === 'moved';
  const grown = isBeyondRatio(change) ? costsText(graph, tree, box.node, state.basis) : ratioText(change);
  return { ...change, isMoved, figure: isMoved ? 'moved' : grown };
}

function fillOf(
  { graph, trees }: Scene,
  box: Box,
  palette: Palette,
  change: ShownChange | undefined,
): string {
  const tree = trees[box.part];
  const isRoot = tree.parents[box.node] === -1;
  if (tree.frames[box.node]! < 0 && (!isRoot || change === undefined)) {
    return isRoot ? palette.same : palette.folded;
  }
  if (change === undefined) {
    const file = functionOf(graph, tree, box.node)?.file ?? '';
    return palette.tints[tintOf(file, palette.tints.length)] ?? palette.same;
  }
  if (change.step === 0 || change.isMoved) return palette.same;
  const colors = change.kind === 'grew' || change.kind === 'new' ? palette.grew : palette.shrank;
  return colors[change.step - 1] ?? palette.same;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar at the top: grew. A bar at the bottom: shrank. Hatched: only one side has it. */
function drawEdge(
  { context, palette }: Sheet,
  { kind, step, isMoved }: ShownChange,
  { x, y, width, height }: Area,
): void {
  if (step === 0 || kind === 'same') return;
  const isMore = kind === 'grew' || kind === 'new';
  const thickness = step >= 3 ? 2 : 1;
  context.fillStyle = isMoved ? palette.quiet : isMore ? palette.grewEdge : palette.shrankEdge;
  if (!isMoved) context.fillRect(x, isMore ? y : y + height - thickness, width, thickness);
  if (kind !== 'new' && kind !== 'gone') return;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = context.fillStyle;
  context.globalAlpha *= 0.45;
  context.lineWidth = 1;
  context.beginPath();
  const lean = kind === 'new' ? height : -height;
  for (let at = x - height; at < x + width + height; at += 7) {
    context.moveTo(at, y + height);
    context.lineTo(at + lean, y);
  }
  context.stroke();
  context.restore();
}

function outline(context: CanvasRenderingContext2D, color: string, { x, y, width, height }: Area): void {
  if (width < 3) return;
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

/** A corner turned down: the verdict names this function. */
function drawFlag(context: CanvasRenderingContext2D, color: string, right: number, y: number): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(right - 8, y);
  context.lineTo(right, y);
  context.lineTo(right, y + 8);
  context.fill();
}

/** `▲ name   2.23×`: the sign before all, the number where there is room for it. */
function drawLabel(
  { context, palette }: Sheet,
  name: string,
  change: ShownChange | undefined,
  { x, y, width, height }: Area,
): void {
  const isSaid = change !== undefined && change.step > 0;
  const sign = isSaid && !change.isMoved ? `${signOf(change.kind)} ` : '';
  const figure = isSaid ? change.figure : '';
  const room = width - 2 * PADDING_PX;
  const unit = palette.characterWidth;
  const figureRoom = (figure.length + 2) * unit;
  // A number beside a name of three letters would tell nobody what grew.
  const withFigure = figure !== '' && room > figureRoom + (sign.length + Math.min(name.length, 10)) * unit;
  const nameRoom = room - sign.length * unit - (withFigure ? figureRoom : 0);
  const shown = fitName(name, nameRoom, unit, (text) => context.measureText(text).width);
  context.fillStyle = palette.text;
  const middle = y + height / 2 + 0.5;
  if (shown === '') {
    if (sign !== '') context.fillText(sign.trim(), x + PADDING_PX, middle);
    return;
  }
  // The name keeps its own direction between the isolates; sign and number stay where they are.
  context.fillText(`${sign}\u2068${shown}\u2069`, x + PADDING_PX, middle);
  if (withFigure) context.fillText(figure, x + width - PADDING_PX - figure.length * unit, middle);
}
