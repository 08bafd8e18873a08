import type { FrameKey, RawFrame } from './profile.ts';

/**
 * What makes two frames "the same function" across two versions of a program: its name without line
 * numbers, addresses and counters that a compiler made, and the stable tail of its file.
 */
export interface NormalizedFrame {
  readonly key: FrameKey;
  /** True when the frame is a closure or comprehension that was folded into the function around it. */
  readonly folded: boolean;
}

/** py-spy's uploads carry everything in the name: `ai.py:39 - iou` (Pyroscope agent), `iou (ai.py:39)` (py-spy raw). */
const PY_SPY = /^(?<file>[^\s].*):\d+ - (?<name>.+)$/su;
const PY_SPY_RAW = /^(?<name>.+) \((?<file>[^()]+\.pyx?):\d+\)$/su;
/** Pyroscope's Node SDK joins `file:function:line`; anonymous functions carry their place in the name. */
const NODE = /^(?<file>(?:.*[^:])?):(?<name>\([^()]*\)|[^:]+):\d+$/su;

/** Names that compilers and interpreters give to code inside a function: removed, so that it counts for that function. */
const CLOSURES: readonly (readonly [RegExp, string])[] = [
  [/(?:\.<locals>\.<(?:listcomp|dictcomp|setcomp|genexpr|lambda)>)+$/u, ''], // Python
  [
    /(?<=[^.])(?:\.func\d+|\.gowrap\d+|\.deferwrap\d+|-range\d+|-fm)(?:\.\d+|\.func\d+|\.gowrap\d+|\.deferwrap\d+|-range\d+|-fm)*$/u,
    '',
  ], // Go
  [/(?<=[./])lambda\$([\w$]+)\$\d+$/u, '$1'], // Java
  [/(?:::\{\{closure\}\}|::\{closure#\d+\})+/gu, ''], // Rust
  [/<(\w+)>[a-z]__[\w|]+(?:\.MoveNext)?$/u, '$1'], // .NET
  [/^(?:(?:block(?: \(\d+ levels\))?|rescue|ensure) in )+/u, ''], // Ruby
];

/** Counters, addresses and hashes that differ between two builds of the same code. */
const VERSION_NOISE: readonly (readonly [RegExp, string])[] = [
  [/\(anonymous:L#\d+:C#\d+\)/gu, '(anonymous)'], // Node
  [/::h[0-9a-f]{16}$/u, ''], // Rust's symbol hash
  [/(\$\$Lambda)[$/.+]?[\w$/+.]*?(?=\.|$)/u, '$1'], // Java's hidden classes
  [/(\$Proxy|GeneratedMethodAccessor|GeneratedConstructorAccessor|\$HiddenClass)\d+/gu, '$1'],
  [/(?:\.(?:constprop|isra|part|lto_priv|llvm)\.\d+|\.cold)+$/u, ''], // GCC and LLVM clones
  [/\b0x[0-9a-fA-F]+\b/gu, '0x?'],
];

/** Directories after which a path is the same on every machine. */
const LIBRARY_ROOT =
  /^.*\/(?:site-packages|dist-packages|node_modules|lib\/python\d+(?:\.\d+)?|pkg\/mod)\//su;

/** Drops what differs between two machines: a library's path starts at its root, any other keeps two segments. */
export function fileTail(file: string): string {
  const path = file.replaceAll('\\', '/');
  const library = path.replace(LIBRARY_ROOT, '');
  if (library !== path) return library;
  return path.split('/').filter(Boolean).slice(-2).join('/');
}

function splitName(frame: RawFrame): { name: string; file: string } {
  if (frame.file === '') {
    const match = PY_SPY.exec(frame.name) ?? PY_SPY_RAW.exec(frame.name) ?? NODE.exec(frame.name);
    if (match?.groups) return { name: match.groups.name ?? '', file: match.groups.file ?? '' };
  } else {
    const match = NODE.exec(frame.name);
    if (match?.groups) return { name: match.groups.name ?? '', file: frame.file };
  }
  return { name: frame.name, file: frame.file };
}

function rewrite(name: string, rules: readonly (readonly [RegExp, string])[]): string {
  let result = name;
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement);
  return result;
}

/**
 * Normalises one frame. Go's names hold their package already, so its files are left out: moving a function
 * to another file of its package is no change.
 */
export function normalizeFrame(frame: RawFrame): NormalizedFrame {
  const { name, file } = splitName(frame);
  const stable = rewrite(name, VERSION_NOISE);
  const enclosing = rewrite(stable, CLOSURES);
  return {
    key: {
      name: enclosing === '' ? stable : enclosing,
      file: file.endsWith('.go') ? '' : fileTail(file),
    },
    folded: enclosing !== '' && enclosing !== stable,
  };
}
