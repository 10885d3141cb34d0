import type { OwnSetRow } from '@/lib/benchmarks/own-set';
import { applyChoice, referencesFor } from '@/lib/benchmarks/references';
import { KPIS } from '@/lib/kpi/registry';
import type { ImportedReading } from '@/lib/model/imported';
import type { Measure } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { ReferenceChoice, Report, ReportedMeasure } from '@/lib/model/report';
import type { Settings } from '@/lib/model/settings';
import { headlineOf } from './headline';
import { tierOf } from './tier';

interface ImportedInput {
  settings: Settings;
  ownSet: readonly OwnSetRow[];
  ownBenchmarks?: readonly OwnBenchmark[];
  choice: ReferenceChoice;
  now: number;
}

/**
 * The report of a profile that was never read here, as a file tells it. Its figures are placed among today's benchmarks;
 * of the posts behind them nothing is known.
 */
export function importedReport(imported: ImportedReading, input: ImportedInput): Report {
  const { profile, measures, readAt, importedAt, file, seen, profileKey } = imported;
  const tier = tierOf(profile.followers, input.settings.tierBorders);
  const format = measures.find((measure) => measure.format !== null)?.format ?? null;
  return {
    profile: { ...profile, key: profileKey },
    tier,
    error: null,
    format: profile.platform === 'youtube' ? (format ?? 'video') : null,
    measures: measures.map((measure) => placed(measure, imported, tier, input)),
    headline: headlineOf(profile.platform, null),
    posts: [],
    brands: [],
    watched: [],
    progress: { read: Math.max(0, ...measures.map(({ n }) => n)), wanted: input.settings.windowSize },
    opened: null,
    unknown: [],
    corrections: [],
    changed: [],
    sources: [...new Set(measures.flatMap(({ sources }) => sources))].sort(),
    readAt: readAt ?? importedAt,
    firstSeenAt: readAt ?? importedAt,
    visits: 1,
    imported: { file, at: importedAt, seen },
  };
}

function placed(
  measure: Measure,
  { profile, profileKey }: ImportedReading,
  tier: Report['tier'],
  { ownSet, ownBenchmarks, choice, now }: ImportedInput,
): ReportedMeasure {
  const references = referencesFor({
    platform: profile.platform,
    kpi: measure.id,
    format: measure.format,
    tier,
    followers: profile.followers?.value ?? 0,
    measure,
    ownSet,
    ownBenchmarks,
    profileKey,
    now,
  });
  return {
    measure,
    direction: KPIS.find(({ id }) => id === measure.id)?.direction ?? 'neutral',
    reference: applyChoice(references, choice),
    alternatives: references.alternatives,
    olderSince: null,
  };
}
