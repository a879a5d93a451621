/** The version of what `snapshotOf` stores, raised by hand with any change to it: a stored one of another version is not used. */
export const SNAPSHOT_VERSION = 26;
