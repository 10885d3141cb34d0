// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '@/components/compare/compare-screen';
import { CopyButtons } from '@/components/share/copy-buttons';
import { showPage } from '../support/pages';
import { built } from '../support/reports/built';

const REPORT = built.instagramMicro();
const NOTHING = { histories: [], onSet: () => {}, onOpen: () => {} };

/** A clipboard that takes all, and remembers it. */
const clipboard = { writeText: vi.fn(), write: vi.fn() };
/** What was saved as a file. */
let saved: string[];
let user: UserEvent;

/** jsdom paints nothing: a canvas whose picture is of so many px. */
class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext() {
    const nothing = () => {};
    return new Proxy({ measureText: (text: string) => ({ width: 6 * text.length }) } as Record<string, unknown>, {
      get: (known, name) => known[String(name)] ?? nothing,
      set: () => true,
    });
  }
  convertToBlob = async () => new Blob([`${this.width}×${this.height}`], { type: 'image/png' });
}

class FakeItem {
  constructor(readonly items: Record<string, Promise<Blob>>) {}
}

beforeEach(() => {
  saved = [];
  user = userEvent.setup();
  clipboard.writeText.mockReset().mockResolvedValue(undefined);
  clipboard.write.mockReset().mockImplementation(async ([item]: [FakeItem]) => {
    await item.items['image/png'];
  });
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('ClipboardItem', FakeItem);
  URL.createObjectURL = () => 'blob:saved';
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const said = () => screen.getByRole('status').textContent;
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('a profile’s summary', () => {
  it('is copied as text, and says so', async () => {
    showPage(<CopyButtons report={REPORT} />);
    await press('Copy summary as text');
    expect(said()).toBe('Copied as text.');
    expect(clipboard.writeText.mock.calls[0]?.[0]).toContain('Engagement rate, by followers: 2.29% (2.01–2.71%)');
  });

  it('is copied as an image in the language of the page, and says so', async () => {
    showPage(<CopyButtons report={REPORT} />, 'fr');
    await press('Copier le résumé en image');
    expect(said()).toBe('Copié en image.');
    const [[item]] = clipboard.write.mock.calls[0] as [[FakeItem]];
    const png = await item.items['image/png']!;
    expect(png.type).toBe('image/png');
    expect(saved).toEqual([]);
  });

  it('says what to do where nothing can be copied', async () => {
    clipboard.writeText.mockRejectedValue(new Error('Document is not focused.'));
    showPage(<CopyButtons report={REPORT} />);
    await press('Copy summary as text');
    expect(said()).toBe('Not copied. Click on this page and try again. The browser says: Document is not focused.');
  });

  it('is saved as a file, and says so, where the browser lets no image be copied', async () => {
    clipboard.write.mockRejectedValue(new Error('Write permission denied.'));
    showPage(<CopyButtons report={REPORT} />);
    await press('Copy summary as image');
    expect(saved).toEqual([expect.stringMatching(/^creator-gauge-marlo\.makes\.pots-\d{4}-\d\d-\d\d\.png$/)]);
    expect(said()).toBe(`The browser lets no image be copied here; it was saved as ${saved[0]}.`);
  });

  it('is saved too where the browser knows no images on the clipboard', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    showPage(<CopyButtons report={REPORT} />);
    await press('Copy summary as image');
    expect(saved).toHaveLength(1);
  });

  it('says it where the image can’t be drawn, and saves none', async () => {
    vi.stubGlobal(
      'OffscreenCanvas',
      class extends FakeCanvas {
        override getContext = () => null as never;
      },
    );
    showPage(<CopyButtons report={REPORT} />);
    await press('Copy summary as image');
    expect(said()).toContain('Not copied.');
    expect(said()).toContain('no canvas to draw on');
    expect(saved).toEqual([]);
  });
});

it('a comparison is copied as an image that has room for a further profile', async () => {
  const widths: number[] = [];
  clipboard.write.mockImplementation(async ([item]: [FakeItem]) => {
    widths.push(Number.parseInt(await (await item.items['image/png']!).text(), 10));
  });
  const shown = showPage(<CompareScreen candidates={[]} reports={[REPORT, built.instagramNano()]} {...NOTHING} />);
  await press('Copy as image');
  expect(said()).toBe('Copied as an image.');
  shown.again(
    <CompareScreen candidates={[]} reports={[REPORT, built.instagramNano(), built.tiktokMid()]} {...NOTHING} />,
  );
  await press('Copy as image');
  expect(widths[1]).toBeGreaterThan(widths[0] ?? Number.POSITIVE_INFINITY);
});
