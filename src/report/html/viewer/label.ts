/** Names cut to the room there is. The end of a qualified name tells more than its beginning. */

/** Characters that are all equally wide in a fixed-width font. */
const PLAIN = /^[ -~]*$/;

/** A name cut to at most `room` characters: first the path before it, then its end; empty when nothing useful is left. */
export function cutName(name: string, room: number): string {
  if (name.length <= room) return name;
  if (room < 3) return '';
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (last.length < name.length && last.length + 1 <= room) return `…${last}`;
  const shorter = last.length < name.length ? `…${last}` : name;
  return `${[...shorter.slice(0, room - 1)].join('')}…`;
}

/** The longest cut of a name that fits into `width`, with `characterWidth` for plain text and `measure` for the rest. */
export function fitName(
  name: string,
  width: number,
  characterWidth: number,
  measure: (text: string) => number,
): string {
  let room = Math.floor(width / characterWidth);
  if (PLAIN.test(name)) return cutName(name, room);
  // Wide letters: cut again until it fits; each round takes at least a character off.
  for (let cut = cutName(name, room); cut !== ''; cut = cutName(name, room)) {
    const measured = measure(cut);
    if (measured <= width) return cut;
    room = Math.min(cut.length - 1, Math.floor((room * width) / measured));
  }
  return '';
}
