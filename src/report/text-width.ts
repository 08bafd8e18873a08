/**
 * How many columns of a terminal a text takes, and cutting it to so many. After Unicode Standard Annex 11 (wide and
 * full-width characters take two columns) and the habit of wcwidth that marks take none. For texts that `visible` made:
 * it has spelled out everything without a shape of its own, so that of emoji sequences only flags and skin tones are left.
 */

/** Most texts: letters, arrows, dashes and signs that take one column each. */
const ORDINARY = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2190-\u22ff\u25b0\u25b1]*$/;

/** What must not be torn apart: a flag, an emoji with its skin tone, or a character; each with its marks. */
const CLUSTER = /(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|.)\p{M}*/gsv;
const EMOJI = /^(?:[\u{1f1e6}-\u{1f1ff}]{2}|\p{Emoji_Modifier_Base}\p{Emoji_Modifier})/v;

/** Marks, and the vowels and finals of Hangul that join the letter before them. */
const NARROWER = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7fb]$/v;
/** East_Asian_Width W and F of Unicode 17, and what is shown as an emoji. */
const WIDER =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/v;

function characterWidth(character: string): number {
  if (NARROWER.test(character)) return 0;
  return WIDER.test(character) ? 2 : 1;
}

function clusterWidth(cluster: string): number {
  if (cluster.length > 2 && EMOJI.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) width += characterWidth(character);
  return width;
}

function clustersOf(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

/** Columns a text takes. */
export function textWidth(text: string): number {
  if (ORDINARY.test(text)) return text.length;
  return clustersOf(text).reduce((sum, cluster) => sum + clusterWidth(cluster), 0);
}

/** Clusters from the front while they fit into `columns`. */
function takeColumns(clusters: readonly string[], columns: number): string[] {
  const taken: string[] = [];
  let width = 0;
  for (const cluster of clusters) {
    width += clusterWidth(cluster);
    if (width > columns) break;
    taken.push(cluster);
  }
  return taken;
}

/** A text of at most `columns` columns, cut in the middle with `…`: names differ at their ends. */
export function cutToWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  const clusters = clustersOf(text);
  const budget = Math.max(0, columns - 1);
  const head = takeColumns(clusters, Math.ceil(budget / 2));
  const tail = takeColumns(clusters.slice(head.length).toReversed(), Math.floor(budget / 2)).toReversed();
  return `${head.join('')}…${tail.join('')}`;
}

/** A text in pieces of at most `columns` columns each, `first` the room of the first one. Together they are the text. */
export function splitToWidth(text: string, columns: number, first = columns): string[] {
  const pieces: string[] = [];
  // Marks that take a column of their own can make a cluster as wide as anybody likes.
  let clusters = clustersOf(text).flatMap((one) => (clusterWidth(one) > columns ? [...one] : [one]));
  while (clusters.length > 0) {
    const taken = takeColumns(clusters, pieces.length === 0 ? first : columns);
    const piece = taken.length === 0 && pieces.length > 0 ? clusters.slice(0, 1) : taken;
    pieces.push(piece.join(''));
    clusters = clusters.slice(piece.length);
  }
  return pieces;
}
