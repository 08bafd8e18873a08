import type { FrameKey, RawFrame, SourcePlace } from './profile.ts';

/**
 * What makes two frames "the same function" across two versions of a program: its name without line
 * numbers, addresses and counters that a compiler made, and the stable tail of its file.
 */
export interface NormalizedFrame {
  readonly key: FrameKey;
  /** Where its code is, as the profiler reported it; null without file or line. */
  readonly place: SourcePlace | null;
  /** True when the frame is a closure or comprehension that was folded into the function around it. */
  readonly folded: boolean;
}

/** py-spy's uploads carry everything in the name: `ai.py:39 - iou` (Pyroscope agent), `iou (ai.py:39)` (py-spy raw). */
const PY_SPY = /^(?<file>[^\s].*):(?<line>\d+) - (?<name>.+)$/su;
const PY_SPY_RAW = /^(?<name>.+) \((?<file>[^()]+\.pyx?):(?<line>\d+)\)$/su;
/** Pyroscope's Node SDK joins `file:function:line`; anonymous functions carry their place in the name. */
const NODE = /^(?<file>(?:.*[^:])?):(?<name>\([^()]*\)|[^:()]+):(?<line>\d+)$/su;

type Rule = readonly [pattern: RegExp, replacement: string];

/**
 * Endings that are cut off one after the other. Each is short, so only the tail of a name is looked at: an expression
 * for a whole run of them would take time by the square of a hostile name's length.
 */
interface Ending {
  readonly pattern: RegExp;
  /** Files in whose language the ending is no name a person may have given; `''` is an unknown file. */
  readonly files: RegExp;
}
const LONGEST_ENDING = 64;
const GO_FILE = /^$|\.go$/u;
const NATIVE_FILE = /^$|\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inc|rs|s)$/iu;

/** Names that compilers and interpreters give to code inside a function: removed, so that it counts for that function. */
const CLOSURE_ENDINGS: readonly Ending[] = [
  { pattern: /\.<locals>\.<(?:listcomp|dictcomp|setcomp|genexpr|lambda)>$/u, files: /(?:)/u }, // Python
  {
    pattern: /(?<=[^.])(?:\.func\d+|\.gowrap\d+|\.deferwrap\d+|-range\d+|-fm)(?:\.\d+)*$/u,
    files: GO_FILE,
  },
];
const CLOSURES: readonly Rule[] = [
  [/(?<=[./])lambda\$([\w$]+)\$\d+$/u, '$1'], // Java
  [/(?:::\{\{closure\}\}|::\{closure#\d+\})+/gu, ''], // Rust
  // .NET: first the class that holds captured variables, whose number is a counter, then the method in it.
  [/(?:[.+/]<>c(?:__DisplayClass\d+_\d+)?)?[.+/](?=<\w+>[a-z]__[\w|]+(?:\.MoveNext)?$)/u, '.'],
  [/<(\w+)>[a-z]__[\w|]+(?:\.MoveNext)?$/u, '$1'],
  [/^(?:(?:block(?: \(\d+ levels\))?|rescue|ensure) in )+/u, ''], // Ruby
];

/** Counters, addresses and hashes that differ between two builds of the same code. */
const NOISE_ENDINGS: readonly Ending[] = [
  // Clones by GCC and LLVM, then the hash of a Rust symbol: clones are made of hashed names.
  {
    pattern: /(?:\.(?:constprop|isra|part|lto_priv|llvm)\.\d+|\.cold(?:\.\d+)?| \[clone [^\]]+\])$/u,
    files: NATIVE_FILE,
  },
  { pattern: /::h[0-9a-f]{16}$/u, files: NATIVE_FILE },
];
const VERSION_NOISE: readonly Rule[] = [
  [/\(anonymous:L#\d+:C#\d+\)/gu, '(anonymous)'], // Node
  [/(?<=\w)\[[0-9a-f]{13,16}\](?=::)/gu, ''], // Rust's crate hash
  [/(?<=\.glob\.\.func)\d+(?:\.\d+|\.func\d+)*$/u, ''], // Go's closures outside every function
  [/(?<=\$\$Lambda)(?:[$/.+](?:0x[0-9a-fA-F]+|\d+))+/gu, ''], // Java's hidden classes
  [/(?<=\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor|\$HiddenClass)\d+/gu, ''],
  [/\b0x[0-9a-fA-F]+\b/gu, '0x?'],
];

/** A hostile number is no line. */
const MAX_LINE = 2 ** 31;

/** Directories after which a path is the same on every machine. */
const LIBRARY_ROOT =
  /^(?:.*\/)?(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?|pkg\/mod)\//su;

/** Drops what differs between two machines: a library's path starts at its root, any other keeps two segments. */
export function fileTail(file: string): string {
  const path = file.replaceAll('\\', '/');
  const library = path.replace(LIBRARY_ROOT, '');
  if (library !== path) return library;
  return path.split('/').filter(Boolean).slice(-2).join('/');
}

/** A frame with what profilers write into the name taken apart. */
function splitName(frame: RawFrame): RawFrame {
  const match =
    frame.file === ''
      ? (PY_SPY.exec(frame.name) ?? PY_SPY_RAW.exec(frame.name) ?? NODE.exec(frame.name))
      : NODE.exec(frame.name);
  if (!match?.groups) return frame;
  const { name = '', file = '', line } = match.groups;
  return frame.file === '' ? { name, file, line: Number(line) } : { ...frame, name };
}

function rewrite(name: string, file: string, endings: readonly Ending[], rules: readonly Rule[]): string {
  let result = name;
  for (const { pattern, files } of endings) if (files.test(file)) result = cutEndings(result, pattern);
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement);
  return result === '' ? name : result;
}

function cutEndings(name: string, ending: RegExp): string {
  let end = name.length;
  for (;;) {
    const match = ending.exec(name.slice(Math.max(0, end - LONGEST_ENDING), end));
    if (match === null) return name.slice(0, end);
    end -= match[0].length;
  }
}

/**
 * Normalises one frame. Go's names hold their package already, so its files are left out: moving a function
 * to another file of its package is no change.
 */
export function normalizeFrame(frame: RawFrame): NormalizedFrame {
  const { name, file, line, lastLine = line } = splitName(frame);
  const stable = rewrite(name, file, NOISE_ENDINGS, VERSION_NOISE);
  const enclosing = rewrite(stable, file, CLOSURE_ENDINGS, CLOSURES);
  return {
    key: { name: enclosing, file: file.endsWith('.go') ? '' : fileTail(file) },
    place: file === '' || !(line > 0 && line <= MAX_LINE) ? null : { file, firstLine: line, lastLine },
    folded: enclosing !== stable,
  };
}
