/** Takes out the largest first; ties in the order of the items. */
export interface LargestFirst {
  push(item: number, size: number): void;
  /** The largest item; undefined when there is none left. */
  pop(): number | undefined;
}

/** A priority queue of numbers: a binary heap in two arrays. */
export function createLargestFirst(): LargestFirst {
  const items: number[] = [];
  const sizes: number[] = [];
  const isBefore = (a: number, b: number) => {
    const difference = (sizes[a] as number) - (sizes[b] as number);
    return difference > 0 || (difference === 0 && (items[a] as number) < (items[b] as number));
  };
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b] as number, items[a] as number];
    [sizes[a], sizes[b]] = [sizes[b] as number, sizes[a] as number];
  };
  const sink = () => {
    for (let at = 0, first = 1; first < items.length; first = 2 * at + 1) {
      const below = first + 1 < items.length && isBefore(first + 1, first) ? first + 1 : first;
      if (!isBefore(below, at)) return;
      swap(at, below);
      at = below;
    }
  };
  return {
    push(item, size) {
      sizes.push(size);
      for (let at = items.push(item) - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1)
        swap(at, (at - 1) >> 1);
    },
    pop() {
      if (items.length === 0) return undefined;
      swap(0, items.length - 1);
      sizes.pop();
      const largest = items.pop();
      sink();
      return largest;
    },
  };
}
