/** What a lock file says of one package. */
export interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  hasInstallScript?: boolean;
}

/** What npm answers: of packages with known vulnerabilities, those that ship and those that are tools here. */
export type Advisories = { asked: true; inProduct: string[]; inTools: string[] } | { asked: false; why: string };

/**
 * What speaks against the packages of a lock file by what stands in it: no checksum, an address of its own, or a script that
 * runs when a package that ships is installed. One line each.
 */
export function unsound(locked: Readonly<Record<string, Locked>>, shipped: ReadonlySet<string>): string[] {
  return Object.entries(locked).flatMap(([path, { integrity, resolved, link, dev, hasInstallScript }]) => {
    if (path === '') return [];
    const name = path.split('node_modules/').at(-1) ?? path;
    return [
      !/^sha512-/.test(integrity ?? '') && `${name}: no sha512 checksum`,
      (link || resolved !== undefined) && `${name}: from elsewhere than the registry (${resolved ?? 'a link'})`,
      hasInstallScript && (!dev || shipped.has(name)) && `${name}: ships, and runs a script when it is installed`,
    ].filter((fault) => fault !== false && fault !== undefined);
  });
}

/** Reads what `npm audit --json` prints, an error of the network as well. */
export function readAdvisories(printed: string, shipped: ReadonlySet<string>): Advisories {
  const answer = parsed(printed);
  if (!answer?.vulnerabilities) return { asked: false, why: answer?.message ?? 'npm gave no answer.' };
  const lines = Object.entries(answer.vulnerabilities).map(([name, { severity, range }]) => ({
    name,
    line: `${name} ${range ?? ''} (${severity ?? 'of unknown severity'})`,
  }));
  return {
    asked: true,
    inProduct: lines.filter(({ name }) => shipped.has(name)).map(({ line }) => line),
    inTools: lines.filter(({ name }) => !shipped.has(name)).map(({ line }) => line),
  };
}

interface Answer {
  message?: string;
  vulnerabilities?: Record<string, { severity?: string; range?: string }>;
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    // Without a network npm may print no JSON at all; that it gave no answer is then said.
    return null;
  }
}
