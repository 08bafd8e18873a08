/** Takes out the largest first; ties in the order of the items. */
export interface LargestFirst {
  push(item: number, size: number): void;
  /** The largest item; undefined when there is none left. */
  pop(): number | undefined;
}

/** A priority queue of numbers: a binary heap in two arrays, in which a gap is moved until the item fits into it. */
export function createLargestFirst(): LargestFirst {
  const items: number[] = [];
  const sizes: number[] = [];
  const isBefore = (at: number, item: number, size: number) => {
    const other = sizes[at] as number;
    return other > size || (other === size && (items[at] as number) < item);
  };
  const put = (at: number, item: number, size: number) => {
    items[at] = item;
    sizes[at] = size;
  };
  return {
    push(item, size) {
      let at = items.length;
      for (let above = (at - 1) >> 1; at > 0 && !isBefore(above, item, size); above = (at - 1) >> 1) {
        put(at, items[above] as number, sizes[above] as number);
        at = above;
      }
      put(at, item, size);
    },
    pop() {
      const largest = items[0];
      const item = items.pop();
      const size = sizes.pop();
      if (item === undefined || size === undefined || items.length === 0) return largest;
      let at = 0;
      for (let below = 1; below < items.length; below = 2 * at + 1) {
        if (below + 1 < items.length && isBefore(below + 1, items[below] as number, sizes[below] as number))
          below++;
        if (!isBefore(below, item, size)) break;
        put(at, items[below] as number, sizes[below] as number);
        at = below;
      }
      put(at, item, size);
      return largest;
    },
  };
}
