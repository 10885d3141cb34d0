import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether packages can be installed here without asking anyone: Debian or a child of it, as root. */
export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs packages with apt. @throws with the command that failed. */
export function install(...packages: string[]): void {
  console.error(`Installing ${packages.join(' and ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed (see above).`);
  }
}
