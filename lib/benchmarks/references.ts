import type { KpiId, Measure } from '@/lib/model/measure';
import type { OwnBenchmark } from '@/lib/model/own-benchmark';
import type { Format, PlatformId } from '@/lib/model/platform';
import type { Reference, ReferenceChoice, Tier } from '@/lib/model/report';
import { importedReferences } from './imported-reference';
import { ownReference } from './own-reference';
import type { OwnSetRow } from './own-set';
import { none, publishedFor, WITHOUT_NORM } from './published';

export interface ReferenceInput {
  platform: PlatformId;
  kpi: KpiId;
  format: Format | null;
  /** The tier that the profile is called by; null: its followers are unknown, and nothing is of its size. */
  tier: Tier | null;
  followers: number;
  measure: Measure;
  ownSet: readonly OwnSetRow[];
  /** Figures that the user imported. */
  ownBenchmarks?: readonly OwnBenchmark[];
  profileKey: string;
  /** Epoch ms. */
  now: number;
}

export interface References {
  /** The reference that applies unless the user chooses another. */
  chosen: Reference;
  /** Every honest one, `chosen` first. */
  alternatives: Reference[];
  own: Reference;
  /** The user's own figures for this size. */
  imported: Reference;
  /** What is published for another size, when the user asks for it. */
  forTier: (tier: Tier) => Reference;
  /** What one publisher has for this size. */
  fromSource: (source: string) => Reference;
}

/**
 * What a measure is compared with: the set that decides; where none does, the profiles the user has read at this size;
 * else published figures without a verdict; else none and why (a NoneReason). An own set is offered beside a firm one.
 * What the user imported stands last: whom it was counted from is not known, so that it is theirs to choose.
 *
 * Tier borders are the user's setting, and published sets have fixed bounds. So the published set is the one whose own
 * bounds hold the profile's followers, whatever the tier is called: with borders that end micro at 100K, a micro profile
 * of 70 000 is compared with the set of 50K to 500K.
 */
export function referencesFor(input: ReferenceInput): References {
  const { measure, platform, tier, followers } = input;
  const published = tier === null ? none('no-followers') : publishedFor(measure, platform, { followers });
  const own = ownOrNone(input);
  const usable = published.level === 'firm' ? [published, own] : [own, published];
  const known = usable.filter(({ level }) => level !== 'none');
  const imported = tier === null ? [] : importedReferences(measure, platform, followers, input.ownBenchmarks ?? []);
  return {
    chosen: known[0] ?? published,
    alternatives: [...(known.length > 0 ? known : [published]), ...imported],
    own,
    imported: imported[0] ?? none(tier === null ? 'no-followers' : 'not-in-source'),
    forTier: (other) => publishedFor(measure, platform, { tier: other }),
    fromSource: (source) =>
      tier === null ? none('no-followers') : publishedFor(measure, platform, { followers }, source),
  };
}

/** The reference under the user's choice; one that the choice does not offer comes back as none, with the reason. */
export function applyChoice(references: References, choice: ReferenceChoice): Reference {
  switch (choice.kind) {
    case 'auto':
      return references.chosen;
    case 'own':
      return references.own;
    case 'imported':
      return references.imported;
    case 'tier':
      return references.forTier(choice.tier);
    case 'source':
      return references.fromSource(choice.source);
  }
}

function ownOrNone(input: ReferenceInput): Reference {
  if (WITHOUT_NORM.includes(input.kpi)) return none('by-design');
  if (input.tier === null) return none('no-followers');
  if (input.measure.value === null) return none('no-value');
  const { platform, kpi, format, followers, profileKey, now, measure } = input;
  const query = { platform, kpi, format, followers, profileKey, now };
  return ownReference(input.ownSet, query, measure) ?? none('own-set-too-small');
}
