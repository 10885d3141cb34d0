import { useState } from 'react';

/** What the last action had to say for a status line: its own words once it has ended, or `failed` with the reason. */
export function useSaid(failed: (detail: string) => string) {
  const [said, setSaid] = useState('');
  async function say(action: () => string | Promise<string>): Promise<void> {
    try {
      setSaid(await action());
    } catch (error) {
      setSaid(failed(error instanceof Error ? error.message : String(error)));
    }
  }
  return { said, say };
}
