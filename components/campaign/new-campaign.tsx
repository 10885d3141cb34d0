import { useLayoutEffect, useRef, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { PageIcon } from '@/components/ui/page-icon';
import { defaultObjective } from '@/lib/goals/plan';
import { CAMPAIGN_NAME_LENGTH } from '@/lib/model/campaign';
import { OBJECTIVES } from '@/lib/model/goal';
import { CURRENCIES } from '@/lib/model/notes';
import type { CampaignsWork } from './campaign-work';

/** A name, an objective and a currency begin a campaign. */
export function NewCampaign({ work, onOpen }: { work: CampaignsWork; onOpen: (id: string) => void }) {
  const { campaign: words } = usePageMessages();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [objective, setObjective] = useState(defaultObjective(work.sector));
  const [currency, setCurrency] = useState(work.books[0]?.campaign.currency ?? 'EUR');
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // The button that gave it up is gone.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const begin = async () => {
    const id = crypto.randomUUID();
    if (await work.begin({ id, name: name.trim(), objective, currency })) onOpen(id);
  };
  if (!isOpen)
    return (
      <p className="campaign-actions">
        <button ref={opener} type="button" className="btn primary" onClick={() => setOpen(true)}>
          <PageIcon name="plus" small /> {words.new}
        </button>
      </p>
    );
  return (
    <form
      className="card campaign-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void begin();
      }}
    >
      <label className="money-field">
        {words.fields.name}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the press that opened the form asked for it
          autoFocus
          required
          maxLength={CAMPAIGN_NAME_LENGTH}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="money-field">
        {words.fields.objective}
        <select
          className="field"
          value={objective}
          onChange={({ target }) => setObjective(OBJECTIVES.find((one) => one === target.value) ?? objective)}
        >
          {OBJECTIVES.map((one) => (
            <option key={one} value={one}>
              {words.objectives[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="money-field">
        {words.fields.currency}
        <select className="field" value={currency} onChange={({ target }) => setCurrency(target.value)}>
          {CURRENCIES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      </label>
      <p className="campaign-actions">
        <button type="submit" className="btn primary" disabled={!name.trim()}>
          {words.begin}
        </button>
        <button type="button" className="btn quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
