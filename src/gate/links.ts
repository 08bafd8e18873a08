import type { Config, PyroscopeSettings } from '../config/resolve.ts';
import { joinSelectors, parseSelector } from '../config/selector.ts';
import type { SideWindow } from '../config/window.ts';
import type { ReportContext } from '../report/build-report.ts';
import { isLoopback } from '../report/links/audience.ts';
import { comparisonLinks, type LinkSetting } from '../report/links/comparison-links.ts';
import { isDataSourceProxy, type ServerTarget } from '../report/links/comparison-page.ts';
import { showsFunction } from '../report/links/template.ts';
import type { LinkSide } from '../report/links.ts';
import type { ReportRun } from '../report/report.ts';
import { basicCredentials, isCredentialHeader } from '../secret-forms.ts';
import { serviceSelector } from '../sources/pyroscope/queries.ts';
import type { ProfileSource } from '../sources/source.ts';

/**
 * Finds out what links depend on, the version of the server, and makes the links of a report. Start it before anything
 * else and wait for it last: its one request then costs no time. Never rejects.
 * @param labelsOf label selector of a service alone, `''` for none; asked when a link is made
 */
export async function prepareLinks(
  config: Config,
  source: ProfileSource,
  run: ReportRun | null,
  labelsOf: (service: string) => string = () => '',
): Promise<ReportContext['links']> {
  const setting: LinkSetting = {
    isShared: run !== null,
    grafana: config.grafana,
    tempo: config.tempo,
    templates: config.links,
    server: await serverOf(config.pyroscope, source, run),
    secrets: secretsOf(config),
  };
  const hasFunctionLinks = config.links.some(showsFunction);
  return (service, profileType, fn) => {
    if (fn !== undefined && !hasFunctionLinks) return [];
    return comparisonLinks(setting, {
      service,
      profileType,
      baseline: sideOf(config.baseline, service, labelsOf(service)),
      candidate: sideOf(config.candidate, service, labelsOf(service)),
      functionName: fn?.name ?? null,
      commit: run?.commit ?? null,
    });
  };
}

function sideOf({ fromMs, untilMs, selector }: SideWindow, service: string, labels: string): LinkSide {
  const all = joinSelectors(selector, labels);
  return { fromMs, untilMs, filters: parseSelector(all), selector: serviceSelector([service], all) };
}

/** The server with its version, or null when no reader's browser could use its pages. */
async function serverOf(
  { url, token, headers }: PyroscopeSettings,
  source: ProfileSource,
  run: ReportRun | null,
): Promise<ServerTarget | null> {
  // A browser asks for a password, but cannot send a token or a header.
  const isClosed = token !== undefined || Object.keys(headers).some((name) => isCredentialHeader(name));
  if (isClosed || isDataSourceProxy(url) || (run !== null && isLoopback(url))) return null;
  try {
    return { url, version: (await source.readVersion?.()) ?? null };
  } catch {
    return null;
  }
}

/** Everything that must not be in a link, in the forms it is sent in. */
function secretsOf({ pyroscope, githubToken }: Config): readonly string[] {
  const { token = '', username = '', password = '', headers } = pyroscope;
  const basic = password === '' ? '' : basicCredentials(username, password);
  const values = Object.entries(headers)
    .filter(([name]) => isCredentialHeader(name))
    .flatMap(([, value]) => [value, value.split(/\s+/u).at(-1) ?? '']);
  return [token, password, basic, githubToken, ...values].filter((secret) => secret !== '');
}
