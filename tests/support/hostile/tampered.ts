import type { Extension } from '../browser/launch';
import { NONCE, SITE_HEADERS } from '../sites/page';
import { answerTo, type Sites } from '../sites/serve';

/** What a site's pages are given besides what is theirs. */
export interface Tampering {
  /** Runs before the site's own scripts. */
  script?: string;
  /** Stands at the beginning of the body. */
  markup?: string;
  headers?: Record<string, string>;
}

/** Has the documents of the sites come with a script, markup or headers of their own; all else is as it was. */
export async function tamper(
  extension: Extension,
  sites: Sites,
  { script, markup, headers }: Tampering,
): Promise<void> {
  await extension.context.route(/^https:\/\/www\.(instagram|tiktok|youtube)\.com\//, (route) => {
    const answer = route.request().resourceType() === 'document' ? answerTo(route.request(), sites) : null;
    if (!answer || !('html' in answer)) return route.fallback();
    const body = answer.html
      .replace('<meta charset="utf-8">', (head) =>
        script ? `${head}<script nonce="${NONCE}">${script}</script>` : head,
      )
      .replace('<body>', (start) => start + (markup ?? ''));
    return route.fulfill({ headers: { ...SITE_HEADERS, ...headers }, body });
  });
}
