import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPlacer } from '@/lib/collect/placement';
import type { Observation } from '@/lib/model/observation';
import { adapterFor } from '@/lib/platforms/registry';
import { captureIn, readCapture } from './capture';
import { readLabels } from './labels';
import { type ReplayOutput, toOutput } from './reading';
import { type Recording, readRecording } from './recording';

const USAGE = `Reads recorded pages and responses with the extension's own code and prints what it read, as JSON.

  npm run --silent replay -- FILE
                              a page that the extension saved for a bug report
  npm run --silent replay -- FILE --page-url URL [--response-url URL] [--lang L] [--at ISO]
  npm run --silent replay -- --session FILE… --page-url URL [--response-url URL] [--lang L] [--at ISO]
                              several recordings of one profile, in the order given; an option given once holds for
                              all, given once per file it holds for each ("-" for none)
  npm run --silent replay -- --manifest MANIFEST
                              every entry of a manifest, one object a line
  npm run --silent replay -- --labels FILE
                              a table of view-count labels, one line a label: {lang, text, low, high}`;

interface ManifestEntry {
  file: string;
  body: 'document' | 'response' | 'fragment';
  pageUrl: string;
  responseUrl?: string;
  lang?: string;
  recordedAt?: string;
  wrap?: unknown;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      labels: { type: 'string' },
      session: { type: 'boolean' },
      'page-url': { type: 'string', multiple: true },
      'response-url': { type: 'string', multiple: true },
      lang: { type: 'string', multiple: true },
      at: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.manifest) {
    replayManifest(values.manifest);
    return;
  }
  if (values.labels) {
    for (const label of readLabels(readFileSync(values.labels, 'utf8'))) console.log(JSON.stringify(label));
    return;
  }
  const capture = positionals.length === 1 && positionals[0] ? captureIn(positionals[0]) : null;
  if (capture) {
    const recording = { file: positionals[0] ?? '', pageUrl: capture.pageUrl };
    console.log(JSON.stringify(outputOf(basename(recording.file), recording, readCapture(capture))));
    return;
  }
  if (positionals.length === 0 || !values['page-url']) throw new Error(`A FILE and --page-url are needed.\n\n${USAGE}`);
  if (positionals.length > 1 && !values.session) throw new Error('Several files: add --session to join them.');

  const nth = (list: string[] | undefined, index: number) => {
    const value = list && (list.length === 1 ? list[0] : list[index]);
    return value === '-' ? undefined : value;
  };
  const recordings = positionals.map(
    (file, index): Recording => ({
      file,
      pageUrl: nth(values['page-url'], index) ?? '',
      responseUrl: nth(values['response-url'], index),
      lang: nth(values.lang, index),
      at: nth(values.at, index),
    }),
  );
  const placer = createPlacer(0);
  const observations = recordings.flatMap((recording) => readRecording(recording, placer));
  console.log(
    JSON.stringify(outputOf(positionals.map((file) => basename(file)).join(' + '), recordings[0], observations)),
  );
}

function replayManifest(path: string): void {
  const entries = JSON.parse(readFileSync(path, 'utf8')) as ManifestEntry[];
  for (const entry of entries) {
    const recording: Recording = { ...entry, file: join(dirname(path), entry.file), at: entry.recordedAt };
    console.log(JSON.stringify(outputOf(entry.file, recording, readRecording(recording))));
  }
}

function outputOf(file: string, recording: Recording | undefined, observations: Observation[]): ReplayOutput {
  const url = new URL(recording?.pageUrl ?? '');
  return toOutput(file, adapterFor(url)?.surfaceOf(url).kind ?? 'other', observations);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
