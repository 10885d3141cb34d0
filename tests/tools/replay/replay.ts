import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Observation } from '@/lib/model/observation';
import { adapterFor } from '@/lib/platforms/registry';
import { captureIn, readCapture } from './capture';
import { readLabels } from './labels';
import { recordingsIn } from './manifest';
import { type ReplayOutput, toOutput } from './reading';
import { type Recording, readRecording } from './recording';
import { groupNamed, readSession } from './session';

const USAGE = `Reads recorded pages and responses with the extension's own code and prints what it read, as JSON.

  npm run --silent replay -- FILE
                              a page that the extension saved for a bug report
  npm run --silent replay -- FILE --page-url URL [--response-url URL] [--lang L] [--at ISO]
  npm run --silent replay -- --session FILE… --page-url URL [--response-url URL] [--lang L] [--at ISO] [--profile P:NAME]
                              several recordings of one profile, as the user went through them; an option given once
                              holds for all, given once per file it holds for each ("-" for none). What is not about
                              the profile is dropped, as on a page
  npm run --silent replay -- --session --manifest MANIFEST --profile PLATFORM:HANDLE
                              all that a manifest has of one profile, the oldest first
  npm run --silent replay -- --manifest MANIFEST
                              every entry of a manifest, one object a line
  npm run --silent replay -- --labels FILE
                              a table of view-count labels, one line a label: {lang, text, low, high}`;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      manifest: { type: 'string' },
      labels: { type: 'string' },
      session: { type: 'boolean' },
      profile: { type: 'string' },
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
    if (values.session || values.profile) replayProfile(values.manifest, values.profile);
    else replayManifest(values.manifest);
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
  const [only] = recordings;
  const observations =
    only && !values.session ? readRecording(only) : groupNamed(readSession(recordings), values.profile).observations;
  console.log(JSON.stringify(outputOf(positionals.map((file) => basename(file)).join(' + '), only, observations)));
}

function replayManifest(path: string): void {
  for (const { name, recording } of recordingsIn(path))
    console.log(JSON.stringify(outputOf(name, recording, readRecording(recording))));
}

/** What a manifest's recordings say of one profile together, as of the newest of them. */
function replayProfile(path: string, profile: string | undefined): void {
  const platform = profile?.split(':')[0] ?? '';
  if (!profile || !platform) throw new Error(`--profile is needed: which of the manifest's.\n\n${USAGE}`);
  const recordings = recordingsIn(path)
    .map(({ recording }) => recording)
    .filter(({ pageUrl }) => adapterFor(new URL(pageUrl))?.id === platform)
    .sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const { observations } = groupNamed(readSession(recordings), profile);
  const { surface } = observations[0] ?? {};
  console.log(JSON.stringify(toOutput(profile, surface?.kind ?? 'other', observations)));
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
