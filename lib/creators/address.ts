/** Hosts on which many people have a page: there the whole path is the address, and the front page is nobody's. */
const SHARED_HOSTS = new Set(
  (
    'linktr.ee beacons.ai beacons.page bio.link bio.site lnk.bio linkin.bio linkbio.co allmylinks.com msha.ke stan.store solo.to ' +
    'campsite.bio taplink.cc instabio.cc flow.page komi.io direct.me hoo.be snipfeed.co pillar.io withkoji.com ' +
    'linkr.bio linkpop.com about.me heylink.me tap.bio carrd.co shor.by bit.ly tinyurl.com geni.us cutt.ly rb.gy t.co ' +
    'amzn.to a.co amzn.eu google.com docs.google.com forms.gle goo.gl apple.com podcasts.apple.com music.apple.com ' +
    'apps.apple.com spotify.com open.spotify.com deezer.com soundcloud.com bandcamp.com twitch.tv kick.com ' +
    'facebook.com fb.me m.me x.com twitter.com threads.net threads.com pinterest.com pin.it snapchat.com reddit.com ' +
    'linkedin.com discord.gg discord.com t.me telegram.me wa.me whatsapp.com api.whatsapp.com patreon.com ko-fi.com ' +
    'buymeacoffee.com paypal.com paypal.me gofundme.com kickstarter.com ulule.com tipeee.com utip.io onlyfans.com ' +
    'cameo.com etsy.com vinted.com vinted.fr depop.com ebay.com shopltk.com liketoknow.it ltk.app shopmy.us ' +
    'substack.com medium.com wordpress.com blogspot.com tumblr.com wixsite.com weebly.com squarespace.com notion.site ' +
    'notion.so github.com github.io myshopify.com bigcartel.com gumroad.com calendly.com eventbrite.com ' +
    'ticketmaster.com imdb.com wikipedia.org sephora.com shein.com temu.com aliexpress.com zalando.com asos.com ' +
    'link.me shop.app'
  ).split(' '),
);
/** Pages of the three sites that are no profile (a post, a video, a search) tell nothing of who links to them. */
const OWN_SITES = /^(?:www\.|m\.)?(?:instagram\.com|tiktok\.com|youtube\.com|youtu\.be)$/;
const SHARED_FAMILIES = /^(?:amazon|google|ebay|etsy|zalando|sephora)\.[a-z.]{2,6}$/;

/** Own addresses that differ only in this part are of one website. */
const PLAIN_PREFIX = /^(?:www\d?|m|mobile|shop|store|blog|link|links)\.(?=[^.]+\.)/;

/** What only says where a visitor came from. */
const TRACKING = /^(?:utm.*|igsh.*|fbclid|gclid|si|ref|ref_.*|mibextid|_t|_r)$/i;

/** Links of the sites lead through an address of theirs, the real one in a parameter. */
const WRAPPERS: readonly [RegExp, string][] = [
  [/^(?:l|lm)\.(?:instagram|facebook|threads)\.(?:com|net)$/, 'u'],
  [/^(?:www\.)?youtube\.com$/, 'q'],
  [/^(?:www\.)?tiktok\.com$/, 'target'],
];
const WRAPPED_PATHS = /^\/(?:l\.php|redirect|link\/v2)?$/;

/** An address behind those that only lead there; of what is no web address, null. */
export function webAddress(text: string): URL | null {
  let written = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  for (let depth = 0; depth < 3; depth++) {
    if (!URL.canParse(written)) return null;
    const url = new URL(written);
    const parameter = WRAPPERS.find(([host]) => host.test(url.hostname))?.[1];
    const target = parameter && WRAPPED_PATHS.test(url.pathname) ? url.searchParams.get(parameter) : null;
    // What has a user name is an address of mail.
    if (!target) return /[^.]\.[^.]/.test(url.hostname) && url.username === '' ? url : null;
    written = /^https?:\/\//i.test(target) ? target : `https://${target}`;
  }
  return null;
}

/**
 * What an address is found by, and how it is shown: the whole website where it may be somebody's own ("marlo.example"),
 * with its path where many people have a page there ("linktr.ee/marlo"). Null where it is nobody's in particular.
 */
export function addressOf(url: URL): { mark: string; written: string } | null {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  const bare = host.replace(PLAIN_PREFIX, '');
  const path = decoded(url.pathname).replace(/\/+$/, '').toLowerCase();
  if (OWN_SITES.test(host)) return null;
  if (isShared(host) || isShared(bare)) {
    const page = path + askedFor(url);
    return path === '' ? null : { mark: `web:${bare}${page}`, written: bare + page };
  }
  return { mark: `web:${bare}`, written: bare + path };
}

const isShared = (host: string): boolean => SHARED_HOSTS.has(host) || SHARED_FAMILIES.test(host);

/** What names the page beside its path: "/profile.php?id=7". */
function askedFor(url: URL): string {
  const named = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return named.length > 0 ? `?${named.sort().join('&')}` : '';
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch (error) {
    // An address with a stray "%" is compared as it is written.
    if (error instanceof URIError) return path;
    throw error;
  }
}
