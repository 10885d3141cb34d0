import { componentRate } from './component-rate';

/**
 * Median of saves ÷ views per post, per format; of Instagram's images and carousels ÷ followers. A fraction. Instagram
 * shows saves to the creator alone: there it is unknown, and says so, unless the user typed them.
 * Example: {"site":"tiktok","saves":[300,40,135],"views":[60000,20000,45000]} → 0.0030 [0.0020, 0.0050] by views
 * Example: {"site":"instagram","format":"image","followers":900,"saves":["not-published","not-published","not-published"]} → null: not-published by followers
 */
export const saveRate = componentRate('saveRate', 'saves', ['instagram', 'tiktok']);
