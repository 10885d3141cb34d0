import { useId, useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { SayField } from '@/components/ui/say-field';
import { PLATFORMS, type PlatformId } from '@/lib/model/platform';
import { LONGEST_BRIEF } from '@/lib/model/queue';
import { type Brief, readBrief } from '@/lib/queue/read-brief';

interface BriefFieldProps {
  /** Puts the profiles into the queue; says how that went. */
  onAdd: (profiles: Brief['profiles']) => Promise<boolean>;
}

/** Where a brief is pasted: what was found in it and which lines were not understood, before anything is added. */
export function BriefField({ onAdd }: BriefFieldProps) {
  const { m } = useI18n();
  const { brief: words } = usePageMessages();
  const [text, setText] = useState('');
  const [site, setSite] = useState<PlatformId | null>(null);
  const id = useId();
  const { profiles, bad, repeated, head } = readBrief(text, site);
  const isTooLong = profiles.length > LONGEST_BRIEF;
  const add = async () => {
    if (await onAdd(profiles)) setText('');
  };
  return (
    <section className="card brief" aria-label={words.label}>
      <label htmlFor={id} className="h2">
        {words.label}
      </label>
      <p id={`${id}-help`} className="muted">
        {words.help}
      </p>
      <textarea
        id={id}
        className="field"
        rows={6}
        value={text}
        spellCheck={false}
        placeholder={'@handle\nhttps://www.instagram.com/handle/'}
        aria-describedby={`${id}-help ${id}-found`}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="brief-act">
        <SayField
          label={words.site}
          none={words.noSite}
          value={site}
          options={PLATFORMS.map((value) => ({ value, text: m.platform[value] }))}
          onChange={(said) => setSite(PLATFORMS.find((one) => one === said) ?? null)}
        />
        <p id={`${id}-found`} role="status">
          {text.trim() &&
            [
              isTooLong ? words.tooLong(profiles.length, LONGEST_BRIEF) : words.found(profiles.length),
              repeated > 0 && words.repeated(repeated),
              bad.length > 0 && words.bad(bad.length),
            ]
              .filter(Boolean)
              .join(' · ')}
        </p>
        <button
          type="button"
          className="btn primary"
          disabled={profiles.length === 0 || isTooLong}
          onClick={() => void add()}
        >
          {bad.length > 0 ? words.addWithout(profiles.length, bad.length) : words.add(profiles.length)}
        </button>
      </div>
      {head !== null && <p className="muted">{words.head(head)}</p>}
      {bad.length > 0 && (
        <ul className="brief-bad">
          {bad.map(({ line, text: written, reason }) => (
            <li key={`${line} ${written}`}>
              <b>{words.line(line)}</b> <code>{written}</code>
              {words.colon}
              {words.reasons[reason]}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
