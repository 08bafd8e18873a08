import { encodeValue, type LinkTarget, type ReportLink } from '../links.ts';
import { isClusterName, isLoopback } from './audience.ts';
import { comparisonPageLink, type ServerTarget } from './comparison-page.ts';
import { drilldownLink, type GrafanaTarget } from './drilldown.ts';
import { exploreLink } from './explore.ts';
import { type LinkTemplate, templateLink } from './template.ts';
import { tracesLink } from './traces.ts';

/** Where links of one report may lead. */
export interface LinkSetting {
  /** Whether others than who ran the comparison read the report, on machines of their own. */
  readonly isShared: boolean;
  readonly grafana: GrafanaTarget | null;
  /** Grafana with its Tempo data source. */
  readonly tempo: GrafanaTarget | null;
  readonly templates: readonly LinkTemplate[];
  /** The server, when a reader's browser may use it. */
  readonly server: ServerTarget | null;
  /** Texts that no link may hold. */
  readonly secrets: readonly string[];
}

/**
 * The links of a comparison or of one of its functions, the most useful first: Grafana, the user's own, others. Those that
 * would be dead for the reader are left out: of a report that is shared, what leads to the machine it was made on.
 */
export function comparisonLinks(setting: LinkSetting, target: LinkTarget): ReportLink[] {
  const { isShared, grafana, tempo, templates, server, secrets } = setting;
  const links = [
    grafana === null ? null : drilldownLink(grafana, target),
    tempo === null ? null : tracesLink(tempo, target),
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
