/**
 * A page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. Throws an `Error` naming the marker when one is
 * missing, repeated or in the wrong order.
 */
export function replaceBetween(page: string, text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  for (const marker of [open, close]) {
    if (text.split(marker).length !== 2) throw new Error(`${page} must contain ${marker} exactly once`);
  }
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(close);
  if (end < start) throw new Error(`${page} has ${close} before ${open}`);
  return `${text.slice(0, start)}\n\n${content}\n\n${text.slice(end)}`;
}
