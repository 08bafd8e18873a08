import type { UploadSeries } from '../source.ts';
import type { PointSeries } from './answers.ts';

/** Labels that tell the replicas of a service apart, beside the service itself. */
export const REPLICA_LABELS = [
  'pod',
  'k8s_pod_name',
  'instance',
  'service_instance_id',
  'hostname',
  'host',
  'host_name',
  'node',
  'container',
  'container_id',
] as const;

/** Labels that say which version of the service a profile is of; a library's own version is none of them. */
export const VERSION_LABELS = [
  'version',
  'service_version',
  'app_version',
  'app_kubernetes_io_version',
  'service_git_ref',
  'git_ref',
  'git_sha',
  'git_commit',
  'revision',
  'image_tag',
] as const;

type Labels = PointSeries['labels'];

interface Merged {
  readonly service: string;
  readonly replica: string;
  readonly version: string;
  readonly points: PointSeries['points'][number][];
}

/** Joins pieces of the same replica and version: in a replica that keeps its name, a new version is a new series. */
export function mergeUploads(parts: readonly PointSeries[]): UploadSeries[] {
  const sent = parts.filter(({ points }) => points.length > 0);
  const telling = Map.groupBy(sent, ({ labels }) => labelValue(labels, 'service_name'));
  const versionLabels = new Map(
    [...telling].map(([service, series]) => [service, labelsOfAll(series.map(({ labels }) => labels))]),
  );
  const merged = new Map<string, Merged>();
  for (const { labels, points } of sent) {
    const service = labelValue(labels, 'service_name');
    const replica = joined(labels, REPLICA_LABELS);
    const version = joined(labels, versionLabels.get(service) ?? []);
    const key = `${service}\0${replica}\0${version}`;
    const one = merged.get(key) ?? { service, replica, version, points: [] };
    for (const point of points) one.points.push(point);
    merged.set(key, one);
  }
  return [...merged.entries()].sort(byKey).map(([, { points, ...series }]) => {
    points.sort((a, b) => a.timestampMs - b.timestampMs || a.value - b.value);
    const timesMs = points.map(({ timestampMs }) => timestampMs);
    return { ...series, timesMs, values: points.map(({ value }) => value) };
  });
}

/**
 * The version labels that all series of a service have, so that a sidecar which sends fewer labels than the SDK beside it
 * is no other version; where there are none such, the first label that any has. Series without any do not count.
 */
function labelsOfAll(series: readonly Labels[]): readonly string[] {
  const present = (labels: Labels) => VERSION_LABELS.filter((name) => labelValue(labels, name) !== '');
  const named = series.map(present).filter((names) => names.length > 0);
  const shared = VERSION_LABELS.filter((name) => named.every((names) => names.includes(name)));
  if (named.length === 0 || shared.length > 0) return shared;
  return VERSION_LABELS.filter((name) => named.some((names) => names.includes(name))).slice(0, 1);
}

function joined(labels: Labels, names: readonly string[]): string {
  return names
    .map((name) => labelValue(labels, name))
    .filter((value) => value !== '')
    .join('/');
}

/** The value of a label, `''` when there is none. */
export function labelValue(labels: Labels, name: string): string {
  return labels.find((label) => label.name === name)?.value ?? '';
}

/** By code units: a locale would make the order depend on the machine. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
