import { z } from 'zod';
import { PLACEHOLDERS, placeholdersOf, replacePlaceholders } from '../report/links/placeholders.ts';
import { quote } from './allowed.ts';
import { list, text } from './fields.ts';
import { nearestName } from './nearest.ts';

const MAX_LINKS = 5;
const MAX_NAME = 40;

const fields = {
  name: text
    .max(MAX_NAME, { error: `expected at most ${MAX_NAME} characters` })
    .refine((name) => !/\p{Cc}/u.test(name), { error: 'a name has one line' })
    .describe('what the link is called in the report'),
  url: text
    .max(2000, { error: 'expected at most 2000 characters' })
    .superRefine((url, context) => {
      const problem = problemOf(url);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    })
    .describe('http or https address with placeholders such as {service} and {candidate-from}'),
};

const entry = z.strictObject(fields, {
  error: ({ code }) => (code === 'invalid_type' ? 'expected a name and a url' : undefined),
});

/** Schema of the setting `links`. */
export const linksSchema = list(entry)
  .max(MAX_LINKS, { error: `at most ${MAX_LINKS} links are allowed` })
  .superRefine((links, context) => {
    const names = links.map(({ name }) => name);
    const repeated = names.findIndex((name, index) => names.indexOf(name) < index);
    if (repeated < 0) return;
    const message = `${quote(names[repeated] ?? '')} is given twice`;
    context.addIssue({ code: 'custom', message, path: [repeated, 'name'] });
  });

/** Names of what a link may say, for spelling mistakes. */
export const LINK_KEYS: readonly string[] = Object.keys(fields);

function problemOf(template: string): string | null {
  const unknown = placeholdersOf(template).find(
    (name) => !(PLACEHOLDERS as readonly string[]).includes(name),
  );
  if (unknown !== undefined) return unknownPlaceholder(unknown);
  const plain = replacePlaceholders(template, () => 'x');
  if (/[{}]/.test(plain)) return 'a brace stands alone: write %7B or %7D for one that belongs to the address';
  if (!URL.canParse(plain) || !/^https?:\/\//iu.test(plain))
    return 'expected a URL that starts with http:// or https://';
  // Whoever names a service would else choose where the link leads.
  if (/^[^/]*\/\/[^/?#]*\{/u.test(template)) return 'placeholders may not stand in the name of the host';
  return credentialIn(new URL(plain));
}

function unknownPlaceholder(name: string): string {
  const near = nearestName(name, PLACEHOLDERS);
  const why = `unknown placeholder ${quote(`{${name}}`)}`;
  if (near !== null) return `${why}: did you mean {${near}}?`;
  return `${why}: write %7B and %7D for braces that belong to the address`;
}

const SECRET_NAME =
  /^(?:(?:access|auth|api|id|refresh|session|private|secret|bearer)[-_.]?)?(?:token|jwt)$|^(?:access|auth|api|private|secret)[-_.]?key$|passw(?:or)?d$|^(?:pwd|sig|credentials?|authorization)$|secret$|signature$/iu;
/** How tokens of Grafana and GitHub, and JSON Web Tokens, begin. */
const SECRET_VALUE = /^(?:gl(?:sa|c)_|gh[oprsu]_|github_pat_|eyJ[\w-]{8,}\.)/u;

/** Whoever may read the report may read the link. */
function credentialIn(url: URL): string | null {
  if (url.username !== '' || url.password !== '') return 'a user or a password in the URL is not allowed';
  const fragment = new URLSearchParams(url.hash.replace(/^#(?:[^?]*\?)?/u, ''));
  for (const [name, value] of [...url.searchParams, ...fragment]) {
    if (SECRET_NAME.test(name) || SECRET_VALUE.test(value))
      return `${quote(name)} looks like a credential: everybody who reads the report would have it`;
  }
  return null;
}
