import { encodeValue, type LinkTarget, type ReportLink } from '../links.ts';
import { isClusterName, isLoopback } from './audience.ts';
import { comparisonPageLink, type ServerTarget } from './comparison-page.ts';
import { drilldownLink, type GrafanaTarget } from './drilldown.ts';
import { exploreLink } from './explore.ts';
import { runPageLink } from './run-page.ts';
import { type LinkTemplate, templateLink } from './template.ts';

/** Where links of one report may lead. */
export interface LinkSetting {
  /** Page of the run, to whose artifacts the HTML report belongs; `''` when not known, null outside of a run. */
  readonly runUrl: string | null;
  readonly grafana: GrafanaTarget | null;
  readonly templates: readonly LinkTemplate[];
  /** The server, when a reader's browser may use it. */
  readonly server: ServerTarget | null;
  /** Texts that no link may hold. */
  readonly secrets: readonly string[];
}

/**
 * The links of a comparison or of one of its functions, the most useful first: flame graph, Grafana, the user's own,
 * others. Those that would be dead for the reader are left out: of a run, what leads to the machine it ran on.
 */
export function comparisonLinks(setting: LinkSetting, target: LinkTarget): ReportLink[] {
  const { runUrl, grafana, templates, server, secrets } = setting;
  const isShared = runUrl !== null;
  const links = [
    runUrl === null ? null : runPageLink(runUrl),
    grafana === null ? null : drilldownLink(grafana, target),
    ...templates.map((template) => templateLink(template, target)),
    grafana === null ? null : exploreLink(grafana, target),
    server === null || (isShared && isClusterName(server.url)) ? null : comparisonPageLink(server, target),
  ];
  return links
    .filter((link) => link !== null)
    .filter(({ url }) => !(isShared && isLoopback(url)) && !holdsSecret(url, secrets));
}

/** Shorter texts would be found by chance. */
const MIN_SECRET_LENGTH = 8;

function holdsSecret(url: string, secrets: readonly string[]): boolean {
  const texts = [url, decoded(url)];
  return secrets
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .some((secret) => texts.some((text) => text.includes(secret) || text.includes(encodeValue(secret))));
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
