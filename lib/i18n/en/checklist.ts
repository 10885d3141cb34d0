import type { ChecklistItem } from '@/lib/model/checklist';

/** Words of the vetting checklist, on pages alone. */
export const checklist = {
  title: 'Checklist',
  progress: (n: number, of: number) => `${n} of ${of} checked`,
  ticked: (date: string) => `checked ${date}`,
  items: {
    'cg:brand-fit': 'Content and tone fit the brand',
    'cg:real-comments': 'Comments read like real people',
    'cg:no-competitor': 'No competitor in the recent posts',
    'cg:ads-labelled': 'Sponsored posts are labelled',
    'cg:nothing-harmful': 'Nothing that could harm the brand',
    'cg:audience-language': 'The audience speaks our language',
  } satisfies Record<ChecklistItem, string>,
};
