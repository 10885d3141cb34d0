export interface Forgery {
  /** Names of the events between tap and bridge. */
  fromTap: string;
  toTap: string;
  /** Addresses of the profile on screen and of another. */
  own: string;
  theirs: string;
  endpoints: string[];
  /** What the site answers about the other, one per endpoint. */
  answers: string[];
}

/** Runs in the page: all that its script can say in our name. */
export function forge({ fromTap, toTap, own, theirs, endpoints, answers }: Forgery): void {
  const say = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));
  const head = (url: unknown, page: unknown) => JSON.stringify({ url, page });
  const [endpoint = ''] = endpoints;
  const odd: unknown[] = [
    undefined,
    null,
    7,
    {},
    [],
    () => 7,
    Symbol.iterator,
    document,
    '',
    '\n',
    'hello',
    'hello\n',
    '{}\n{}',
    `${head(7, {})}\n{}`,
    `${head('nowhere', own)}\n{}`,
    `${head('https://elsewhere.example/graphql/query', own)}\n{}`,
    `${head(endpoint, 'https://elsewhere.example/')}\n${answers[0]}`,
    `${head(endpoint, own)}`,
    `${head(endpoint, own)}\n`,
    `${head(endpoint, own)}\n${'['.repeat(100_000)}`,
    `${head(endpoint, own)}\n${'[{"data":'.repeat(50_000)}${'}]'.repeat(50_000)}`,
    `{"url":"${'x'.repeat(100_000)}"}\n{}`,
    'x'.repeat(9_000_000),
  ];
  document.dispatchEvent(new Event(fromTap));
  document.dispatchEvent(new Event(toTap));
  for (const detail of odd) say(fromTap, detail);
  for (let i = 0; i < 2_000; i++) {
    const at = i % endpoints.length;
    say(fromTap, `${head(endpoints[at], i % 2 ? own : theirs)}\n${answers[at]}`);
  }
  for (const detail of [undefined, {}, 7, 'silence', 'nonsense', 'hello']) say(toTap, detail);
}
