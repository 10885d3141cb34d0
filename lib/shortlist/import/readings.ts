import type { FileReading, ImportedProfile, SeenPosts } from '@/lib/model/imported';
import { profileUrl } from '@/lib/model/profile-url';
import { exact, type Quantity, rounded } from '@/lib/model/quantity';
import { readCount } from '@/lib/parsing/read-count';
import { isOwnFile, type Mapping } from './columns';
import { evidenceMeasure, numberIn, type OwnRecord, overviewMeasures, textIn, timeIn } from './figures';
import type { ImportFile } from './read-file';

/**
 * The figures that a file has of one profile, whose rows these are. Our own files bring their KPIs back as they were;
 * of others' no more than name, followers and e-mail is taken, since how they count is not known.
 */
export function readingsOf(
  file: ImportFile,
  rows: readonly number[],
  profile: ImportedProfile,
  mapping: Mapping,
): Pick<ImportedProfile, 'reading' | 'addedAt'> {
  if (isOwnFile(file.headers)) return ownReading(file, rows, profile);
  const cell = (field: Mapping[number]) => {
    const at = mapping.indexOf(field);
    return (at >= 0 && rows.map((row) => file.rows[row]?.[at]?.trim()).find(Boolean)) || null;
  };
  const known = { displayName: cell('name'), followers: readCount(cell('followers') ?? ''), email: cell('email') };
  const reading = { profile: profileOf(profile, known), readAt: null, measures: [], seen: null };
  return { addedAt: null, reading };
}

function ownReading(
  file: ImportFile,
  rows: readonly number[],
  profile: ImportedProfile,
): Pick<ImportedProfile, 'reading' | 'addedAt'> {
  const records: OwnRecord[] = rows.map((row) => file.records[row] ?? {});
  const first: OwnRecord = records[0] ?? {};
  const isEvidence = 'kpi' in first;
  const measures = isEvidence
    ? records.flatMap((record) => evidenceMeasure(record) ?? [])
    : overviewMeasures(first, profile.platform === 'instagram');
  const known = {
    handle: textIn(first, 'handle'),
    displayName: textIn(first, 'name'),
    followers: followersIn(first),
    email: textIn(first, 'email'),
    category: textIn(first, 'category'),
    links: textIn(first, 'links')?.split(' ') ?? [],
  };
  const reading: FileReading = {
    profile: profileOf(profile, known),
    readAt: timeIn(first, 'readAt'),
    measures,
    seen: isEvidence ? seenIn(first) : null,
  };
  return { addedAt: timeIn(first, 'addedAt'), reading };
}

const followersIn = (record: OwnRecord): Quantity | null => {
  const value = numberIn(record, 'followers');
  const [low, high] = [numberIn(record, 'followersLow') ?? value, numberIn(record, 'followersHigh') ?? value];
  if (value === null || low === null || high === null) return null;
  return low === high ? exact(value) : rounded(value, low, high);
};

const seenIn = (record: OwnRecord): SeenPosts => ({
  captionsRead: numberIn(record, 'captionsRead'),
  likelySponsored: numberIn(record, 'likelySponsored'),
  undisclosed: numberIn(record, 'undisclosed'),
  paidPartners: textIn(record, 'paidPartners'),
  mentioned: textIn(record, 'mentioned'),
});

function profileOf(
  { platform, handle, profileId }: ImportedProfile,
  known: Partial<FileReading['profile']>,
): FileReading['profile'] {
  const written = known.handle ?? handle;
  return {
    platform,
    id: profileId,
    url: profileUrl({ platform, handle: written, id: profileId }),
    displayName: null,
    verified: null,
    bio: null,
    followers: null,
    following: null,
    postsTotal: null,
    likesTotal: null,
    viewsTotal: null,
    category: null,
    email: null,
    links: [],
    isPrivate: false,
    ...known,
    handle: written,
  };
}
