/** The colours of the page by name, for light and dark. Text on every fill of a frame has a contrast of at least 4.5. */

const LIGHT: Readonly<Record<string, string>> = {
  page: '#ffffff',
  card: '#f7f8fa',
  line: '#dfe3e8',
  text: '#1d2430',
  quiet: '#5b6575',
  link: '#0b5cad',
  code: '#eef1f5',
  base: '#b7c0cc',
  fail: '#b3261e',
  'fail-tint': '#fdecea',
  warn: '#8a5a00',
  'warn-tint': '#fff4dc',
  pass: '#1b6e3c',
  'pass-tint': '#e7f5ec',
  open: '#4d5869',
  'open-tint': '#eceff3',
  same: '#e4e8ee',
  folded: '#f0f2f5',
  'grew-1': '#fbe6d2',
  'grew-2': '#f9cfa5',
  'grew-3': '#f4b070',
  'grew-4': '#eb9140',
  'grew-edge': '#b25a00',
  'shrank-1': '#dcebfa',
  'shrank-2': '#b5d6f4',
  'shrank-3': '#87bbec',
  'shrank-4': '#5e9fe0',
  'shrank-edge': '#1c5fa8',
  'tint-1': '#d8e5ec',
  'tint-2': '#e0e8d8',
  'tint-3': '#ecdfe6',
  'tint-4': '#efe5cf',
  'tint-5': '#dedff0',
};

const DARK: Readonly<Record<string, string>> = {
  page: '#11151b',
  card: '#181d25',
  line: '#2c3440',
  text: '#e4e8ee',
  quiet: '#9aa5b4',
  link: '#7ab8ff',
  code: '#222935',
  base: '#566173',
  fail: '#ff9a91',
  'fail-tint': '#3a1d1b',
  warn: '#f0c060',
  'warn-tint': '#33280f',
  pass: '#7fd6a0',
  'pass-tint': '#14301f',
  open: '#b4becb',
  'open-tint': '#262d38',
  same: '#2a313c',
  folded: '#1d232c',
  'grew-1': '#3d2f22',
  'grew-2': '#563a1c',
  'grew-3': '#744713',
  'grew-4': '#8f5207',
  'grew-edge': '#f2a04d',
  'shrank-1': '#203245',
  'shrank-2': '#214363',
  'shrank-3': '#205483',
  'shrank-4': '#1f64a6',
  'shrank-edge': '#78b8f7',
  'tint-1': '#26363f',
  'tint-2': '#2d3827',
  'tint-3': '#3a2d36',
  'tint-4': '#3b3422',
  'tint-5': '#2d2f47',
};

function tokens(colors: Readonly<Record<string, string>>): string {
  return Object.entries(colors)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}

/** Light or dark as the system says, unless the page's own choice says otherwise. */
export function themeRules(): string {
  return `:root { color-scheme: light dark; ${tokens(LIGHT)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(DARK)} } }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; ${tokens(DARK)} }`;
}
