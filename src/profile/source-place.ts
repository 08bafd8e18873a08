import type { RawFrame, SourcePlace } from './profile.ts';

/**
 * Widens the lines known of a function by those of one of its frames. Of several files the first by name counts, so
 * that the order of the frames does not matter.
 * @param place of a frame with the same name and file
 */
export function notePlace(
  places: Map<number, SourcePlace>,
  id: number,
  { file, ...lines }: SourcePlace,
  { line, lastLine = line }: RawFrame,
): void {
  const { firstLine, lastLine: end } = line > 0 ? { firstLine: line, lastLine } : lines;
  const known = places.get(id);
  if (known === undefined || file < known.file) places.set(id, { file, firstLine, lastLine: end });
  else if (file === known.file && (firstLine < known.firstLine || end > known.lastLine)) {
    places.set(id, {
      file,
      firstLine: Math.min(firstLine, known.firstLine),
      lastLine: Math.max(end, known.lastLine),
    });
  }
}
