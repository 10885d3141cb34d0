import { z } from 'zod';

// The closed CSP of extension pages and worker forbids zod's compiled parsers; say so before the first schema.
z.config({ jitless: true });

export { z };
