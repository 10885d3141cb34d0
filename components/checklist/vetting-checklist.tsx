import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import type { Checking } from './checking';
import { shownItem } from './checklist-words';

/** What the user checks of each profile by eye: ticked here, kept with the profile, with the day of each tick. */
export function VettingChecklist({ items, ticks, tick }: Checking) {
  const { f } = useI18n();
  const { checklist: words } = usePageMessages();
  // The box obeys the press at once; what is kept follows.
  const [asked, setAsked] = useState<{ item: string; isOn: boolean; before: Checking['ticks'] } | null>(null);
  const press = async (item: string, isOn: boolean) => {
    setAsked({ item, isOn, before: ticks });
    if (!(await tick(item, isOn))) setAsked(null);
  };
  const now = Date.now();
  const dayOf = (item: string) => ticks.find((one) => one.item === item)?.at ?? null;
  const isTicked = (item: string) =>
    asked?.item === item && asked.before === ticks ? asked.isOn : dayOf(item) !== null;
  const done = items.filter((item) => dayOf(item) !== null).length;
  return (
    <details className="fold checklist" open>
      <summary>
        {words.title} <small>{words.progress(done, items.length)}</small>
      </summary>
      <ul>
        {items.map((item) => {
          const at = dayOf(item);
          return (
            <li key={item}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked(item)}
                  onChange={({ target }) => void press(item, target.checked)}
                />{' '}
                <span>{shownItem(words, item)}</span>
                {at !== null && <small>{words.ticked(f.date(at, now))}</small>}
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
