/** What is stored on this device. */
export interface StorageUse {
  profiles: number;
  posts: number;
  snapshots: number;
  /** Of the whole extension, as the browser estimates it; null where it does not tell. */
  bytes: number | null;
}
