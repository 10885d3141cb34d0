import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Recording } from './recording';

interface Entry {
  file: string;
  pageUrl: string;
  responseUrl?: string;
  lang?: string;
  recordedAt?: string;
  wrap?: unknown;
}

/** A recording of a manifest, with the name it has there. */
export interface Listed {
  name: string;
  recording: Recording;
}

/** The recordings of a manifest, in its order. @throws where the file can't be read. */
export function recordingsIn(manifest: string): Listed[] {
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as Entry[];
  return entries.map(({ file, pageUrl, responseUrl, lang, recordedAt, wrap }) => ({
    name: file,
    recording: { file: join(dirname(manifest), file), pageUrl, responseUrl, lang, at: recordedAt, wrap },
  }));
}
