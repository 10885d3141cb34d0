import { useEffect, useId, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { CampaignView } from '@/lib/campaign/view';
import { MOST_PLACEMENTS, newPlacement } from '@/lib/model/campaign';
import type { ProfileKey } from '@/lib/model/profile';
import type { CampaignsWork } from './campaign-work';
import { formatsOf } from './formats-of';

interface AddCreatorsProps {
  view: CampaignView;
  work: CampaignsWork;
  onClose: () => void;
}

/** Profiles of the shortlist are chosen; each gets a placement in its site's first format, to be put right. */
export function AddCreators({ view, work, onClose }: AddCreatorsProps) {
  const { campaign: words } = usePageMessages();
  const { m } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<ProfileKey>>(new Set());
  const [find, setFind] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const { campaign, placements } = view.book;
  const wanted = find.trim().toLocaleLowerCase();
  const found = work.candidates.filter(({ name, handle }) =>
    `${name} ${handle ?? ''}`.toLocaleLowerCase().includes(wanted),
  );
  const room = MOST_PLACEMENTS - placements.length;
  const add = () => {
    const added = work.candidates
      .filter(({ key }) => chosen.has(key))
      .slice(0, room)
      .map(({ key, platform, name }) =>
        newPlacement({
          ...{ id: crypto.randomUUID(), campaignId: campaign.id, profileKey: key, name },
          ...{ format: formatsOf(platform)[0] ?? 'video', currency: campaign.currency },
        }),
      );
    // Closed by itself it gives the focus back.
    dialog.current?.close();
    void work.addPlacements(added);
  };
  const toggle = (key: ProfileKey) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <dialog ref={dialog} className="dialog campaign-picker" aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="h2">
        {words.adding.title}
      </h2>
      {work.candidates.length === 0 ? (
        <p className="muted">{words.adding.none}</p>
      ) : (
        <>
          <label className="money-field">
            {words.adding.find}
            <input className="field" type="search" value={find} onChange={({ target }) => setFind(target.value)} />
          </label>
          <ul>
            {found.map(({ key, name, platform, handle }) => (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={chosen.has(key)} onChange={() => toggle(key)} /> {name}{' '}
                  <small className="muted">
                    {[m.platform[platform], handle && `@${handle}`].filter(Boolean).join(' · ')}
                  </small>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>
        <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
        <button type="button" className="btn sm primary" disabled={chosen.size === 0 || room <= 0} onClick={add}>
          {words.adding.add(chosen.size)}
        </button>
      </footer>
    </dialog>
  );
}
