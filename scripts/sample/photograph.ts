import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type Browser, chromium } from 'playwright-core';
import { flameHash } from '../../src/report/html/deep-link.ts';
import { CHROMIUM_ARGS, findChromium } from '../../test/support/chromium.ts';

/** About what GitHub shows a comment in. */
const COMMENT_STYLE = `
  body { margin: 0; padding: 24px; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
  main { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; }
  h3 { font-size: 1.25em; line-height: 1.25; margin: 0 0 16px; }
  p, table, details { margin: 0 0 16px; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
  tr:nth-child(2n) td { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; padding: .2em .4em; }
  sub { font-size: 75%; line-height: 0; position: relative; bottom: -.25em; }
  a { color: #0969da; }
  details { margin-bottom: 8px; }
`;

interface Shot {
  readonly file: string;
  /** A page of its own, or a place in the report. */
  readonly html?: string;
  readonly hash?: string;
  readonly width: number;
  readonly height: number;
  readonly isDark?: boolean;
  /** Beyond the first screen, too. */
  readonly isWhole?: boolean;
}

/** Takes the photographs of the texts, which stand in the folder, into it. Throws an `Error` where there is no chromium. */
export async function photograph(texts: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error('no chromium found: install one, or set CHROMIUM_PATH');
  const comment = commentPage(texts.get('comment.md') ?? '');
  const iou = flameHash({ service: 'ai-yolo26', type: 'cpu', frame: 'iou' });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const shots: readonly Shot[] = [
      { file: 'comment.png', html: comment, width: 1000, height: 700, isWhole: true },
      { file: 'report.png', hash: iou, width: 1280, height: 1000 },
      { file: 'report-dark.png', hash: iou, width: 1280, height: 1000, isDark: true },
      { file: 'report-phone.png', hash: '', width: 390, height: 844 },
    ];
    for (const shot of shots) await take(browser, shot, folder);
  } finally {
    await browser.close();
  }
}

async function take(
  browser: Browser,
  { file, html, hash = '', width, height, isDark, isWhole }: Shot,
  folder: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  if (html === undefined) await page.goto(`${pathToFileURL(join(folder, 'report.html'))}${hash}`);
  else await page.setContent(html, { waitUntil: 'load' });
  // Painted by now: two frames have passed.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.screenshot({ path: join(folder, file), fullPage: isWhole === true });
  await page.close();
}

function commentPage(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>${COMMENT_STYLE}</style><main>${body}</main>`;
}
