export type Attempt =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'socket'
  | 'events'
  | 'image'
  | 'font'
  | 'media'
  | 'style'
  | 'script'
  | 'frame'
  | 'form'
  | 'eval'
  | 'function';

/**
 * Runs in a page: tries everything by which a page reaches another place or runs text. Of each attempt the rule of the
 * page's policy that refused it; "nothing refused it" where none did within five seconds.
 */
export async function tryAll(domain: string): Promise<Record<Attempt, string>> {
  const put = (name: string, fields: Record<string, unknown>) =>
    document.body.appendChild(Object.assign(document.createElement(name), fields));
  const attempts: Record<Attempt, (url: string) => unknown> = {
    fetch: (url) => fetch(url),
    xhr(url) {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.send();
    },
    beacon: (url) => navigator.sendBeacon(url, 'x'),
    socket: (url) => new WebSocket(url.replace('https', 'wss')),
    events: (url) => new EventSource(url),
    image: (url) => put('img', { src: url }),
    font: (url) => new FontFace('elsewhere', `url(${url})`).load(),
    media: (url) => put('video', { src: url }),
    style: (url) => put('link', { rel: 'stylesheet', href: url }),
    script: (url) => put('script', { src: url }),
    frame: (url) => put('iframe', { src: url }),
    form: (url) => (put('form', { action: url, method: 'post' }) as HTMLFormElement).submit(),
    // biome-ignore lint/security/noGlobalEval: it is what has to be refused.
    eval: () => globalThis.eval('1'),
    function: () => new Function('return 1')(),
  };
  const results = {} as Record<Attempt, string>;
  for (const [name, attempt] of Object.entries(attempts) as [Attempt, (url: string) => unknown][])
    results[name] = await new Promise<string>((resolve) => {
      // Of a script that is refused the browser may tell twice: each attempt has a host of its own.
      const isOfThis = (blocked: string) => blocked.includes(`${name}.${domain}`) || !blocked.includes(domain);
      document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        if (isOfThis(blockedURI)) resolve(effectiveDirective);
      });
      setTimeout(() => resolve('nothing refused it'), 5_000);
      // What is refused may throw or reject as well: the policy's own word is what counts.
      Promise.resolve()
        .then(() => attempt(`https://${name}.${domain}/`))
        .catch(() => {});
    });
  return results;
}
