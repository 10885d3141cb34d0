const MAX_KEPT = 60;
const MAX_CHARACTERS = 16_000_000;

/** Keeps the newest messages until somebody listens, at most 60 and 16 million characters of them. */
export function createBacklog(deliver: (message: string) => void) {
  let kept: string[] = [];
  let size = 0;
  let listening = false;
  return {
    add(message: string): void {
      if (listening) {
        deliver(message);
        return;
      }
      kept.push(message);
      size += message.length;
      while (kept.length > MAX_KEPT || size > MAX_CHARACTERS) size -= kept.shift()?.length ?? size;
    },
    open(): void {
      listening = true;
      const messages = kept;
      kept = [];
      size = 0;
      for (const message of messages) deliver(message);
    },
  };
}
