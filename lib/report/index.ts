import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { applyChoice, referencesFor } from '@/lib/benchmarks/references';
import { correctedBy } from '@/lib/collect/correct';
import type { Kpi, KpiInput } from '@/lib/kpi/kpi';
import { sourcesOf } from '@/lib/kpi/measure';
import { measuresOf } from '@/lib/kpi/registry';
import { sampleOf } from '@/lib/kpi/sample';
import type { Tally } from '@/lib/model/health';
import type { Measure } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { PageError } from '@/lib/model/reason';
import type { ReferenceChoice, Report, ReportedMeasure } from '@/lib/model/report';
import { brandsOf, watchedIn } from './brands';
import { isByUser, reportedCorrections } from './corrections';
import { headlineOf, openedOf } from './headline';
import { mainFormat } from './main-format';
import { reportedPost } from './reported-post';
import { reportedProfile } from './reported-profile';
import { changedIn, explained, withoutGone } from './site-changed';
import { tierOf } from './tier';
import { unknownsOf } from './unknowns';

export interface ReportInput extends KpiInput {
  /** The profiles that the user has read, for "profiles you have read". */
  ownSet: readonly OwnSetRow[];
  /** Benchmarks that the user imported. */
  ownBenchmarks?: readonly OwnBenchmark[];
  choice?: ReferenceChoice;
  /** How the site's readers fare; without it every stored value counts. */
  health?: readonly Tally[];
  /** The profile's page is on screen now: what was read of it before must not pass for what it shows. */
  onScreen?: boolean;
  /** What the page says instead of a profile, if it does. */
  error?: PageError | null;
}

const DAY = 86_400_000;

/** Everything that any screen, CSV row or tool says about one profile. Pure: the same input gives the same report. */
export function buildReport(stored: ReportInput): Report {
  const { settings, error = null } = stored;
  const seenAt = stored.onScreen ? stored.now : stored.collected.profile.lastSeenAt;
  const { lost, ...current } = withoutGone(stored.collected, stored.snapshots, stored.health ?? [], seenAt);
  const collected = correctedBy(current.collected, stored.corrections ?? []);
  const input = { ...stored, ...current, collected };
  const { profile, posts } = collected;
  const format = mainFormat(collected);
  const measures = measuresOf(input).map(({ kpi, measure }) => ({ kpi, measure: explained(measure, lost) }));
  const opened = openedOf(
    profile.platform,
    measures.map(({ measure }) => measure),
    format,
  );
  const tier = tierOf(profile.fields.followers?.value ?? null, settings.tierBorders);
  const { window, excluded } = sampleOf(input, format, []);
  const inWindow = new Set(window.map(({ id }) => id));
  const leftOut = new Map(excluded.map(({ postId, reason }) => [postId, reason]));
  const seen = posts.map((post) => reportedPost(post, profile, inWindow.has(post.id), leftOut.get(post.id) ?? null));
  return {
    profile: reportedProfile(profile),
    tier,
    // A private account whose posts were read is one that the user follows.
    error: error ?? (profile.fields.isPrivate?.value && posts.length === 0 ? 'private' : null),
    format,
    measures: measures.map(({ kpi, measure }) => reported(kpi, measure, input, tier)),
    headline: headlineOf(profile.platform, opened),
    posts: seen,
    brands: brandsOf(seen),
    watched: watchedIn(seen, settings.watchList),
    progress: { read: window.length, wanted: settings.windowSize },
    opened,
    unknown: unknownsOf(collected),
    corrections: reportedCorrections(stored.corrections ?? [], current.collected),
    changed: changedIn(lost),
    sources: sourcesOf([profile, ...posts]),
    readAt: profile.lastSeenAt,
    firstSeenAt: profile.firstSeenAt,
    visits: Math.max(1, stored.snapshots.length),
  };
}

function reported({ direction }: Kpi, measure: Measure, input: ReportInput, tier: Report['tier']): ReportedMeasure {
  const { collected, ownSet, ownBenchmarks, corrections = [], now, choice = { kind: 'auto' } } = input;
  const { platform, key, fields } = collected.profile;
  const references = referencesFor({
    platform,
    kpi: measure.id,
    format: measure.format,
    tier,
    followers: fields.followers?.value.value ?? 0,
    measure,
    ownSet,
    ownBenchmarks,
    profileKey: key,
    now,
  });
  const since = measure.countsRead?.from ?? null;
  return {
    measure,
    direction,
    reference: applyChoice(references, choice),
    alternatives: references.alternatives,
    olderSince: since !== null && collected.profile.lastSeenAt - since > DAY ? since : null,
    ...(isByUser(measure, corrections, collected) && { byUser: true as const }),
  };
}
