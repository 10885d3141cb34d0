import { componentRate } from './component-rate';

/**
 * Median of shares ÷ views per post, per format; of Instagram's images and carousels ÷ followers. A fraction. TikTok
 * tells the shares of every post, Instagram those of some; YouTube of none.
 * Example: {"site":"tiktok","shares":[180,30,90],"views":[60000,20000,45000]} → 0.0020 [0.0015, 0.0030] by views
 * Example: {"site":"tiktok","shares":[180,30,90],"views":[60000,20000,0]} → null: too-few-posts
 */
export const shareRate = componentRate('shareRate', 'shares', ['instagram', 'tiktok']);
