export { actions } from './actions';
export { type CurrentTab, useCurrentTab } from './current-tab';
export { type Kept, useRecent, useReport, useSettings, useShortlist } from './hooks';
