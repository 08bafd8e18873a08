/** What the page's script knows: the flame graphs of a report, packed for a small page. Plain JSON. */

/** A remark on a function: what the verdict says of it. */
export interface ViewerRemark {
  /** Index into the functions of the graph. */
  readonly function: number;
  /** The verdict in a word: fail, warn, improved ... */
  readonly word: string;
  /** One sentence with the numbers behind it. */
  readonly text: string;
}

/** The call trees of one comparison. Names are already visible and of bounded length. */
export interface ViewerGraph {
  readonly service: string;
  /** Short name of the profile type for people. */
  readonly alias: string;
  /** Profile type id. */
  readonly profileType: string;
  /** The verdict of the comparison in words. */
  readonly verdict: string;
  /** Unit of the costs: nanoseconds, bytes, count. */
  readonly unit: string;
  /** Costs are means per upload. */
  readonly isGauge: boolean;
  /** What the costs stand for, where that needs saying; else empty. */
  readonly note: string;
  /** What 1 in the lists of costs stands for, in the unit. */
  readonly quantum: number;
  /** Name and file of each function in turn, as indices into the strings of the page. */
  readonly functions: readonly number[];
  /** Distance to the caller in this list: 1 is the node before; 0 for the root, which is first. */
  readonly callers: readonly number[];
  /** Index of a function; -1 for the root and for folded callees. */
  readonly frames: readonly number[];
  readonly baseline: readonly number[];
  readonly expected: readonly number[];
  readonly candidate: readonly number[];
  /** Nodes that were folded into others for want of room. */
  readonly folded: number;
  readonly remarks: readonly ViewerRemark[];
}

/** All flame graphs of a page. */
export interface ViewerData {
  readonly strings: readonly string[];
  readonly graphs: readonly ViewerGraph[];
  /** Graphs that did not fit into the page. */
  readonly leftOut: number;
}
