import type { CampaignBook } from '@/lib/campaign/measured';
import type { CampaignPlacement, Lesson } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import type { CommentRow } from '@/lib/model/sentiment';
import type { Database } from './database';
import { loadReports } from './load-report';

/** All campaigns with what belongs to each, the one that begins last first, and all lessons. */
export async function loadCampaigns(db: Database): Promise<{ books: CampaignBook[]; lessons: Lesson[] }> {
  const [campaigns, placements, results, lessons] = await Promise.all([
    db.campaigns.toArray(),
    db.placements.toArray(),
    db.results.toArray(),
    db.lessons.toArray(),
  ]);
  const dated = await db.datedPosts
    .where('profileKey')
    .anyOf([...new Set(placements.map(({ profileKey }) => profileKey))])
    .toArray();
  const begins = (on: string | null) => on ?? '9999';
  const books = campaigns
    .toSorted((a, b) => begins(b.startsOn).localeCompare(begins(a.startsOn)) || b.at - a.at)
    .map((campaign) => ({
      campaign,
      placements: placements.filter(({ campaignId }) => campaignId === campaign.id).toSorted(byName),
      results: results.filter(({ campaignId }) => campaignId === campaign.id),
      dated,
    }));
  return { books, lessons: lessons.toSorted((a, b) => b.at - a.at) };
}

/** Names in their order; of one creator the formats in theirs. */
const byName = (a: CampaignPlacement, b: CampaignPlacement): number =>
  a.name.localeCompare(b.name) || a.format.localeCompare(b.format) || a.id.localeCompare(b.id);

/** What the open campaign is worked out from besides: its creators as they are, and the comments seen under its posts. */
export interface CampaignPeople {
  reports: Map<ProfileKey, Report>;
  comments: CommentRow[];
}

/** `now`: epoch ms. */
export async function loadPeople(db: Database, { placements }: CampaignBook, now: number): Promise<CampaignPeople> {
  const keys = [...new Set(placements.map(({ profileKey }) => profileKey))];
  const reports = new Map<ProfileKey, Report>();
  for await (const report of loadReports(db, keys, now)) reports.set(report.profile.key, report);
  const posts = new Set(placements.flatMap(({ profileKey, postIds }) => postIds.map((id) => `${profileKey} ${id}`)));
  const seen = await db.comments.where('profileKey').anyOf(keys).toArray();
  return { reports, comments: seen.filter(({ profileKey, postId }) => posts.has(`${profileKey} ${postId}`)) };
}
