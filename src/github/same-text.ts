/** GitHub gives line ends back as CRLF after an edit in the browser, and drops white space at the end. */
export function sameText(a: string, b: string): boolean {
  const normalise = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalise(a) === normalise(b);
}
