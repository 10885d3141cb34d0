import { expect, it } from 'vitest';
import { withoutComments } from '@/lib/shortlist/import/comments';
import { readFile } from '@/lib/shortlist/import/read-file';

const GA = '# -----\n# Report\n#\n\nContent,Sessions\nmarlo-reel,3\n';

it('the comments above a table are no heads, and rows keep the numbers that a sheet gives them', () => {
  for (const text of [GA, `\uFEFF${GA}`, GA.replaceAll('\n', '\r\n')])
    expect(readFile('a.csv', text)).toMatchObject({ headers: ['Content', 'Sessions'], numbers: [6] });
  // Saved again by a spreadsheet, which fills the lines up.
  expect(readFile('a.csv', '# -----,\n# Report,\n,\nContent,Sessions\nmarlo-reel,3')).toMatchObject({ numbers: [5] });
  expect(withoutComments('# Start date: 20261101\nContent,Sessions\nmarlo-reel,3')).toMatchObject({ before: 1 });
});

it('a file that begins otherwise is as it was, also where a head or a cell begins with that sign', () => {
  for (const text of [
    '#,Handle\n1,@marlo',
    '#tag\n#pots\n#clay',
    'Name,Total\n#1001,3\n# ---\n',
    '# Handle,Site\n@a,x',
  ])
    expect(withoutComments(text)).toEqual({ text, before: 0 });
});

it('comments alone are no table', () => {
  expect(readFile('a.csv', '# -----\n# Report\n')).toBeNull();
});
