/** The three sites' host names; a test keeps them equal to the adapters'. */
export const HOSTS: readonly string[] = ['www.instagram.com', 'www.tiktok.com', 'www.youtube.com'];

/** The same as match patterns of the manifest. */
export const MATCHES = ['https://www.instagram.com/*', 'https://www.tiktok.com/*', 'https://www.youtube.com/*'];
