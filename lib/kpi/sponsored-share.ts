import { apartOnYoutube } from './formats';
import type { Kpi } from './kpi';
import { factsOf, unknownMeasure } from './measure';
import { sampleOf } from './sample';
import { labelOf } from './sponsored-label';

const FEWEST_LABELLED = 6;

/**
 * Share of the window's posts that carry the site's own sponsored label, of those whose source shows the label field at
 * all: `n` of `of`. Under 6 such posts there is no figure.
 * Example: {"site":"tiktok","sponsored":[true,false,false,false,true,false,false,false,false,false,false,false]} → 0.167
 * Example: {"site":"tiktok","sponsored":[true,false,null,false,false,false]} → null: too-few-labels
 */
export const sponsoredShare: Kpi = {
  id: 'sponsoredShare',
  unit: 'fraction',
  basis: 'posts',
  direction: 'neutral',
  platforms: ['instagram', 'tiktok', 'youtube'],
  formats: apartOnYoutube,
  compute(input, format) {
    const inWindow = sampleOf(input, format, []);
    const { window } = inWindow;
    const labelled = window.filter((post) => labelOf(post) !== null);
    const sponsored = labelled.filter((post) => labelOf(post) === true);
    const sample = {
      ...factsOf(
        labelled.map((post) => ({ post, value: labelOf(post) ? 1 : 0 })),
        inWindow,
      ),
      parts: { sponsored: sponsored.length, labelled: labelled.length, of: window.length },
    };
    if (labelled.length < FEWEST_LABELLED) return unknownMeasure(this, format, 'too-few-labels', sample);
    const share = sponsored.length / labelled.length;
    // Counted, not sampled: the share is that of these posts, and has no interval of its own.
    const measure = unknownMeasure(this, format, 'too-few-labels', sample);
    return { ...measure, value: share, low: share, high: share, confidence: 'exact', reason: undefined };
  },
};
