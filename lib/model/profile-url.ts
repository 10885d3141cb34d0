import type { PlatformId } from './platform';

interface Named {
  platform: PlatformId;
  handle: string | null;
  id: string | null;
}

/** Canonical address of a profile; a YouTube channel without a handle has one by its id, else its old address. */
export function profileUrl({ platform, handle, id }: Named): string {
  switch (platform) {
    case 'instagram':
      return `https://www.instagram.com/${handle ?? ''}/`;
    case 'tiktok':
      return `https://www.tiktok.com/@${handle ?? ''}`;
    case 'youtube':
      if (handle && !handle.includes('/')) return `https://www.youtube.com/@${handle}`;
      return `https://www.youtube.com/${id ? `channel/${id}` : (handle ?? '')}`;
  }
}
