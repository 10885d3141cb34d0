import type { PlatformId } from '@/lib/model/platform';
import type { ProfileKey } from '@/lib/model/profile';
import { handleName } from '@/lib/model/profile-key';
import { normaliseHandle } from '@/lib/parsing/handles';
import { siteNamed } from '@/lib/queue/read-cell';

/** What parts a link from the words around it; a bio is no longer than this. */
const BETWEEN = /[\s|•·→⇒»«👉👇📩,;()[\]<>"“”]+/u;
const LONGEST_BIO = 5_000;
const TIDY = /^[^\p{L}\p{N}]+|[.!?:…]+$/gu;

/** "hello@marlo.example": an address of mail. */
const EMAIL = /^[^\s@/]+@[^\s@]+$/;
const WITH_SCHEME = /^https?:\/\/\S+\.\S+$/i;
/** "marlo.com", "marlo.com/shop": without a scheme only where it ends as addresses do, since people forget the space after a full stop. */
const BARE =
  /^(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|shop|store|studio|art|blog|site|link|bio|page|online|club|ee|ai|tv|me|io|co|app|dev|fr|de|es|it|nl|be|ch|at|se|no|dk|fi|pl|pt|ie|uk|us|ca|au|br|mx|in|jp|eu)(?:\/\S*)?$/iu;

/** The web addresses in a bio, as they are written there. */
export const linksInText = (text: string): string[] =>
  text
    .slice(0, LONGEST_BIO)
    .split(BETWEEN)
    .map((word) => word.replace(TIDY, ''))
    .filter((word) => !EMAIL.test(word) && (WITH_SCHEME.test(word) || BARE.test(word)));

/** "IG: @marlo", "YouTube @marlo", "insta: marlo.pots": a site, then a handle of it. */
const NAMED =
  /(?<![\p{L}\p{N}@._/-])(instagram|insta|ig|tiktok|tik tok|tt|youtube|yt)(?:\s*:\s*@?|[^\p{L}\p{N}@/.]{1,6}@)([\p{L}\p{N}_.·-]{2,60})/giu;

/** The profiles that a bio names with their site, as people do where a site allows no link. */
export function namedInText(text: string): { name: ProfileKey; text: string }[] {
  return [...text.slice(0, LONGEST_BIO).matchAll(NAMED)].flatMap(([, site = '', written = '']) => {
    const platform: PlatformId | null = siteNamed(site.trim());
    const handle = normaliseHandle(written).replace(/[.·-]+$/, '');
    return platform && handle ? [{ name: handleName(platform, handle), text: `@${handle}` }] : [];
  });
}
