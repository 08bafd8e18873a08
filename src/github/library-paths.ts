/** A path taken apart: `/app/src/ai.py` is absolute, with the segments app, src and ai.py. */
export interface FilePath {
  readonly isAbsolute: boolean;
  readonly segments: readonly string[];
}

/** Folders that package managers and runtimes install into, wherever they lie. */
const INSTALLED =
  /(?:^|\/)(?:site-packages|dist-packages|node_modules|bower_components|pkg\/mod|\.?venv|gems|\.m2|\.gradle|\.nuget|\.cargo\/(?:registry|git)|lib\/python\d[\d.]*)\//u;
/** Folders of the system and of toolchains; `/usr/src` is not among them, for images are often built there. */
const SYSTEM =
  /^(?:usr\/(?:local\/)?(?:lib\w*|include|share|s?bin|go|sdk)|lib\w*|nix\/store|rustc|proc|opt\/(?:java|jdk|hostedtoolcache)[^/]*|[A-Za-z]:\/(?:Windows|Program Files[^/]*))\//u;

/** Modules of Python's standard library, which profilers name relative to it: `threading.py`, `json/decoder.py`. */
const PYTHON_STANDARD = new Set(
  (
    '__future__ _collections_abc _pydecimal _strptime _weakrefset ' +
    'abc argparse ast asyncio asyncore base64 bdb bisect bz2 calendar cgi cmd code codecs codeop collections colorsys ' +
    'compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime ' +
    'dbm decimal difflib dis distutils doctest email encodings ensurepip enum filecmp fileinput fnmatch fractions ' +
    'ftplib functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac html http idlelib ' +
    'imaplib imp importlib inspect io ipaddress json keyword linecache locale logging lzma mailbox mimetypes ' +
    'modulefinder multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools ' +
    'pipes pkgutil platform plistlib poplib posixpath pprint profile pstats pty py_compile pyclbr pydoc queue quopri ' +
    'random re reprlib rlcompleter runpy sched secrets selectors shelve shlex shutil signal site smtplib socket ' +
    'socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sysconfig tabnanny tarfile ' +
    'tempfile textwrap threading timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types ' +
    'typing unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport ' +
    'zoneinfo'
  ).split(' '),
);

/** Whether a package manager put this file where it is. */
export function isInstalledPath(segments: readonly string[]): boolean {
  return INSTALLED.test(segments.join('/'));
}

/** Whether a path is that of a library, a runtime or the system, and so not of the repository. */
export function isLibraryPath({ isAbsolute, segments }: FilePath): boolean {
  const path = segments.join('/');
  if (isInstalledPath(segments)) return true;
  if (isAbsolute) return SYSTEM.test(path);
  const [first = ''] = segments;
  return path.endsWith('.py') && PYTHON_STANDARD.has(first.replace(/\.py$/u, ''));
}
