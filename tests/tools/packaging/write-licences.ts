import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root';
import { licenceFile, listedIn } from './licences';
import { packagesFile } from './shipped-packages';

/** `npm run licences`, after a build: writes public/THIRD-PARTY.txt, which every build carries. */
const files = ['chrome', 'firefox'].map((browser) => packagesFile(join(ROOT, '.output'), browser));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`Run "npm run build" first: ${missing.join(', ')} is missing.`);

const packages = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]);
const text = licenceFile(packages);
writeFileSync(join(ROOT, 'public', 'THIRD-PARTY.txt'), text);
console.log(`public/THIRD-PARTY.txt: ${listedIn(text).length} parts, ${text.length} characters.`);
