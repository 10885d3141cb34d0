export { actions } from './actions';
export { captureActiveTab } from './capture';
export { type CurrentPage, type CurrentTab, useCurrentPage } from './current-tab';
export { type Kept, useRecent, useReport, useSettings, useShortlist } from './hooks';
export { useHealth } from './use-health';
export { useLetter } from './use-letter';
export { useOutcome } from './use-outcome';
export { askedFor, candidatesOf, keptRows, useShownProfile } from './use-shown-profile';
export { useSiteAccess } from './use-site-access';
