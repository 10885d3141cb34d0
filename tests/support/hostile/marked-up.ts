import type { FictionalCreator } from '../sites/creator';
import { MARLO, OSKAR, TILDA } from '../sites/creators';

/** Runs, were it ever taken for markup, for an address to go to, or for a template. */
const RUN = 'window.__ran=1;alert(1)';
export const MARKUP = [
  `<img src=x onerror="${RUN}">`,
  `<script>${RUN}</script>`,
  `"><svg onload="${RUN}">`,
  `</title></style></textarea><iframe srcdoc="<script>${RUN}</script>">`,
  `<a href="javascript:${RUN}">press</a>`,
  `{{constructor.constructor('${RUN}')()}}`,
].join(' ');

/** What a spreadsheet would run, one for each sign that begins it. */
const FORMULAS = [`=cmd|'/c calc'!A0`, '+1+cmd|A0', '-2+3+cmd|A0', '@SUM(1+1)*cmd|A0', '\t=1+1', '\r=1+1'];
/** From right to left; nothing; a sign that is none. */
const ODD = '\u202Egpj.exe\u202C \u0000\uFFFF\u200B';

const marked = (like: FictionalCreator, index: number, link: string): FictionalCreator => ({
  ...like,
  id: `${like.id.slice(0, -4)}66${String(index).padStart(2, '0')}`,
  handle: `marked.up.${index}`,
  name: `${FORMULAS[index]} Marked-${index} ${MARKUP} ${ODD}`,
  bio: `${FORMULAS[index]} ${MARKUP} ${ODD} #${MARKUP}`,
  category: MARKUP,
  link,
  posts: like.posts.map((post) => ({
    ...post,
    title: `${FORMULAS[index]} ${MARKUP}`,
    caption: `#ad ${MARKUP} paid partnership with @<b>brand</b> code ${MARKUP} ${'long '.repeat(400)}#<script>${RUN}</script>`,
  })),
});

/** Creators in whose every text field stands what must never be more than text; two of each site. */
export const MARKED_UP: readonly FictionalCreator[] = [
  marked(MARLO, 0, `javascript:${RUN}`),
  marked(TILDA, 1, `https://shop.example/"><script>${RUN}</script>`),
  marked(OSKAR, 2, 'data:text/html,<script>alert(1)</script>'),
  marked(MARLO, 3, 'https://shop.example/?a=<img src=x onerror=alert(1)>'),
  marked(TILDA, 4, `javascript:${RUN}//https://shop.example`),
  marked(OSKAR, 5, 'https://shop.example'),
];

/** What a page has in it that our own parts never have; run in the page, or in a frame of it. */
export const FOREIGN =
  'img, iframe, svg[onload], [onerror], script:not([src]), a[href^="javascript:" i], a[href^="data:" i]';
