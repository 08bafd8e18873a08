import type { BaselineRequest } from './baseline.ts';
import type { PyroscopeSettings } from './server.ts';
import type { ServiceRule } from './services.ts';
import type { SideWindow } from './window.ts';

/** A baseline that comes from a snapshot: which side it is, and what a reader has to know of it. */
export interface SavedBaseline {
  /** Where it lies, as a person would say it: the path as it was given, or the artifact. */
  readonly path: string;
  readonly side: SideWindow;
  /** When it was taken, epoch milliseconds. */
  readonly createdAtMs: number;
  /** Version of flamegate that took it. */
  readonly toolVersion: string;
}

/** A place where the baseline was looked for in vain. */
export interface UnusedBaseline {
  readonly what: string;
  readonly why: string;
}

/** Something to tell about it, as a report's reasons are. */
export interface BaselineReason {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What the setting `baseline` came to, where it is more than a window. */
export type BaselineOutcome =
  | {
      readonly kind: 'found';
      readonly side: SideWindow;
      /** Null where the server has it. */
      readonly saved: SavedBaseline | null;
      /** What it is, for people: `the label version=v1.4.0`. */
      readonly what: string;
      readonly unused: readonly UnusedBaseline[];
      readonly notes: readonly BaselineReason[];
    }
  /** There is none, or whoever knows could not be asked: the reason tells which. */
  | { readonly kind: 'none'; readonly reason: BaselineReason };

/** What is known of a gate before its baseline is. */
export interface BaselineFacts {
  readonly candidate: SideWindow;
  /** The services that are compared, where these sides are. */
  readonly services: (sides: readonly Pick<SideWindow, 'selector'>[]) => readonly ServiceRule[];
  readonly profileTypes: readonly string[];
  readonly pyroscope: PyroscopeSettings;
  readonly githubToken: string;
  /** Whether the environment says that nothing is profiled: then nobody is asked. */
  readonly isProfilingOff: boolean;
  /** Where the setting came from. */
  readonly origin: string;
}

/** Looks for the baseline, first choice first. What is read where is not a matter of settings. */
export type FindBaseline = (
  requests: readonly BaselineRequest[],
  facts: BaselineFacts,
) => Promise<BaselineOutcome>;
