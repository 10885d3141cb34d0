import type { SourceReachModel } from './source';

/**
 * The model that kpis.md §2 names although its use is "comparison": the profile's own reel reach, divided by the
 * published ratio, is one of the estimates listed for images and carousels.
 */
const NAMED_BY_THE_KPI_PAGE = 'creatorsjet-2025-format-multiples';

/** The reach models that the product works with, each formula turned into a kind with numbers. */
export function shipReachModels(models: SourceReachModel[]) {
  return models
    .filter((model) => model.use === 'model' || model.id === NAMED_BY_THE_KPI_PAGE)
    .map((model) => ({
      id: model.id,
      kind: model.kind,
      platform: model.platform,
      formats: model.formats,
      use: model.use,
      formula: formulaOf(model),
      source: model.source.replace(/ \(NOTES section \d+\)$/, ''),
      url: model.url,
      year: model.year,
      population: model.population,
      caveat: model.caveat,
    }));
}

function formulaOf({ id, parameters: p, ...model }: SourceReachModel) {
  switch (id) {
    case 'roster-post-reach-by-tier':
      return { kind: 'perFollower', rates: ratesOf(p, 'reachPerFollower') };
    case 'roster-post-impressions-by-tier':
      return { kind: 'perFollower', rates: ratesOf(p, 'impressionsPerFollower') };
    case 'roster-post-impressions-per-reach':
      return { kind: 'perReach', rates: ratesOf(p, 'impressionsPerReach') };
    case 'roster-reel-pico':
      return { kind: 'perView', factor: p.reachShareOfViews };
    case 'lefty-still-impressions':
      return { kind: 'perLike', factor: p.impressionsPerLike };
    case 'lefty-still-reach':
      return { kind: 'perLike', factor: product(p.impressionsPerLike, p.reachPerImpression) };
    case 'lefty-story-impressions':
      return { kind: 'perAverageLike', factor: p.impressionsPerAverageLike };
    case 'lefty-video-impressions':
      return { kind: 'perView', factor: p.impressionsPerView };
    case 'stellar-tiktok-unique-viewers':
    case 'stellar-youtube-unique-viewers':
      return { kind: 'perView', factor: p.uniqueViewersPerView };
    case 'creatorsjet-2025-format-multiples':
      return { kind: 'reelMultiple', reelPer: { image: p.reelPerImage, carousel: p.reelPerCarousel } };
    case 'product-still-estimate':
      return { kind: 'combinesStill', models: p.combines, clamp: p.clamp };
    case 'product-video-estimate': {
      const shares = p.shares as Record<string, number>;
      return {
        kind: 'combinesVideo',
        models: p.combines,
        shares: { tiktok: shares.tiktok, youtube: shares.youtube, instagram: shares['instagram reel'] },
      };
    }
    default:
      throw new Error(`No formula is known for the reach model ${id} (${model.formula})`);
  }
}

const product = (a: unknown, b: unknown) => Number(a) * Number(b);

function ratesOf(parameters: SourceReachModel['parameters'], key: string) {
  return (parameters.rates ?? []).map(({ tier, [key]: factor }) => ({ min: tier.min, max: tier.max, factor }));
}
