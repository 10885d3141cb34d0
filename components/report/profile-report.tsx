import { plainName } from '@/components/share/plain-name';
import type { Report } from '@/lib/model/report';
import { profileDocument } from './profile-document';
import { ReportButton } from './report-button';

/** Opens the report on one creator. */
export const ProfileReport = ({ report }: { report: Report }) => (
  <ReportButton about={plainName(report)} make={(words, now) => profileDocument(report, words, now)} />
);
