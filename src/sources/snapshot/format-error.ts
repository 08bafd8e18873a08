/** An object of a file, of unknown content. */
export type SavedFormat = Readonly<Record<string, unknown>>;

/** Bytes that are no whole snapshot. `place` is a line and a path in it, such as `line 3, slices[0].values[2]`, or `''`. */
export class SnapshotFormatError extends Error {
  override readonly name = 'SnapshotFormatError';
  readonly place: string;
  readonly remedy: string;

  constructor(place: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(place === '' ? reason : `${place} ${reason}`, options);
    this.place = place;
    this.remedy = remedy;
  }
}

/** What helps where a file was changed or cut after it had been written. */
export const TAKE_AGAIN = 'download the file again, or take a new snapshot with flamegate snapshot';

/** The error that something in a file is not what it must be. */
export function wrong(place: string, reason: string): SnapshotFormatError {
  return new SnapshotFormatError(place, reason, TAKE_AGAIN);
}
