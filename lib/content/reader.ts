import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { listen } from '@/lib/messaging/listen';
import { send, sendForOutcome } from '@/lib/messaging/send';
import type { Surface } from '@/lib/model/platform';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { openBridge } from './bridge';
import { createController } from './controller';
import { guardKeys } from './key-guard';
import { createNavigation } from './navigation';
import { onceParsed } from './once-parsed';
import { createOutbox } from './outbox';
import { onQuietDom } from './quiet-dom';
import { resetSharedWorld } from './shared-world';
import { createStage } from './stage';
import type { Visit } from './visit';

/** Wires a site's adapter to the page, and its readings to the background and the overlay. */
export function startReader(ctx: ContentScriptContext, adapter: PlatformAdapter): void {
  const { signal } = ctx;
  const now = () => Date.now();
  const later = (run: () => void, ms: number) => void setTimeout(() => ctx.isValid && run(), ms);
  const report = (error: unknown) => ctx.isValid && console.warn(error);
  const world = resetSharedWorld();
  world.late &&= document.readyState !== 'loading';
  guardKeys(window, world, signal);

  const stage = createStage({
    world,
    later,
    mount: () => sendForOutcome('reader:mount-overlay', {}),
    stored: ({ platform, handle, profileId, postId }: Surface) =>
      send('view:get', { platform, handle, profileId, postId }).catch((error) => {
        report(error);
        return null;
      }),
  });
  const outbox = createOutbox({
    send: (observations) => sendForOutcome('reader:ingest', { observations }),
    onAnswer: stage.onAnswer,
    later,
  });
  const controller = createController({
    adapter,
    document,
    localeOf: async (lang) => (await send('reader:start', { lang })).locale,
    onObservations: outbox.add,
    onFailure: report,
    now,
  });
  world.held = controller.held;
  const visits = createNavigation({
    surfaceOf: (url) => adapter.surfaceOf(url),
    here: () => new URL(location.href),
    now,
    signal,
    onVisit(visit: Visit) {
      stage.onVisit(visit);
      controller.start(visit);
      if (visit.surface.kind === 'other') return;
      onQuietDom(document, () => void controller.readDom(), { signal: visit.signal, later, now });
    },
  });

  visits.start();
  openBridge(document, { adapter, onPayload: controller.onPayload, signal, now });
  listen({ 'tab:refresh': () => void stage.refresh() }, signal);
  // Comes before the page's own address changes. Browsers without it are served by the check alone.
  window.navigation?.addEventListener('navigate', ({ destination }) => visits.announce(new URL(destination.url)), {
    signal,
  });
  // A page that comes back as it was left shows what was known then.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void stage.refresh(), { signal });
  ctx.setInterval(visits.check, 1_000);
  onceParsed(document, () => void controller.readPage(), signal);
}
