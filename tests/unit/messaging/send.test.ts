import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send, sendForOutcome, sendToTab } from '@/lib/messaging/send';

beforeEach(() => fakeBrowser.reset());

const answering = (envelope: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => envelope);

describe('asking the background', () => {
  it('gives what it answers', async () => {
    answering({ ok: true, out: null });
    expect(await send('view:get', { platform: 'tiktok', handle: 'nora', profileId: null })).toBeNull();
  });

  it('fails aloud where it is refused or nobody answers', async () => {
    answering({ ok: false, reason: 'invalid', detail: 'no such thing' });
    await expect(send('settings:get', {})).rejects.toThrow('no such thing');
    answering(undefined);
    await expect(send('settings:get', {})).rejects.toThrow();
  });

  it('makes an outcome of every failure where an outcome is asked for', async () => {
    answering({ ok: false, reason: 'invalid', detail: 'no such thing' });
    const remove = () => sendForOutcome('shortlist:remove', { profileKey: 'tiktok:1' });
    expect(await remove()).toEqual({ ok: false, reason: 'invalid', detail: 'no such thing' });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await remove()).toEqual({ ok: false, reason: 'storage-error', detail: 'Extension context invalidated.' });
  });
});

it('knows whether a tab has our scripts', async () => {
  const sendMessage = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  sendMessage.mockResolvedValue(undefined);
  expect(await sendToTab(1, 'tab:refresh', {})).toBe(true);
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  expect(await sendToTab(1, 'tab:refresh', {})).toBe(false);
  sendMessage.mockRejectedValue(new Error('something else'));
  await expect(sendToTab(1, 'tab:refresh', {})).rejects.toThrow('something else');
});
