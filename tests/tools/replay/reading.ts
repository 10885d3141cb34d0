import { merge } from '@/lib/collect/merge';
import type { Observation } from '@/lib/model/observation';
import type { Collected } from '@/lib/model/profile';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { buildReport } from '@/lib/report';

/** What the replay tool prints for one recording or session: one JSON object. */
export interface ReplayOutput {
  file: string;
  surface: string;
  profile: Record<string, unknown> | null;
  posts: Record<string, unknown>[];
  comments: { id: string; likes: unknown; publishedAt: unknown }[];
  kpis: Record<string, unknown>[];
  unknown: { field: string; reason: string }[];
  error?: string;
}

/** Merges what was read and computes the KPIs, with the product's own code. `now`: epoch ms of the newest reading. */
export function toOutput(file: string, surface: string, observations: Observation[]): ReplayOutput {
  const error = observations.find((observation) => observation.error)?.error ?? undefined;
  const collected = merge(null, observations);
  const comments = observations.flatMap((observation) => observation.comments);
  const report = collected && reportOf(collected, observations);
  return {
    file,
    surface,
    profile: report && hasProfile(report) ? profileOf(report) : null,
    posts: report ? report.posts.map(postOf) : [],
    comments: [...new Map(comments.map((comment) => [comment.id, comment])).values()].map((comment) => ({
      id: comment.id,
      likes: comment.likes ?? null,
      publishedAt: comment.publishedAt ?? null,
    })),
    kpis: report ? report.measures.map(({ measure }) => kpiOf(measure)) : [],
    unknown: report?.unknown ?? observations.flatMap((observation) => observation.unknown),
    ...(error && { error }),
  };
}

function reportOf(collected: Collected, observations: Observation[]): Report {
  return buildReport({
    collected,
    snapshots: [],
    settings: DEFAULT_SETTINGS,
    now: Math.max(...observations.map((observation) => observation.at)),
    ownSet: [],
  });
}

const hasProfile = (report: Report) => report.profile.id !== null || report.profile.handle !== null;

function profileOf({ profile }: Report) {
  const { platform, handle, id, displayName, verified, followers, following, postsTotal, likesTotal } = profile;
  const { category, email, links } = profile;
  const counts = { followers, following, postsTotal, likesTotal, viewsTotal: profile.viewsTotal };
  return { platform, handle, id, displayName, verified, ...counts, category, email, links };
}

function postOf({ inWindow, placements, title, ...post }: Report['posts'][number]) {
  return post;
}

function kpiOf(measure: Report['measures'][number]['measure']) {
  const { id, format, value, low, high, n, basis, reason } = measure;
  return { id, format, value, low, high, n, basis, ...(reason && { reason }) };
}
