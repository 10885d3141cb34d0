import { useMemo } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';
import { useI18n } from '@/components/ui/i18n';
import { SayField } from '@/components/ui/say-field';
import { CURRENCIES } from '@/lib/model/notes';
import { PLATFORMS } from '@/lib/model/platform';
import { listChanges } from '@/lib/shortlist/import/changes';
import { IMPORT_FIELDS, isOwnFile, type Mapping } from '@/lib/shortlist/import/columns';
import type { ImportFile } from '@/lib/shortlist/import/read-file';
import type { ImportPlan, Unsaid } from '@/lib/shortlist/import/read-rows';
import type { ShortlistRow } from '@/lib/shortlist/row';
import { ImportChanges } from './import-changes';
import { ImportSample } from './import-sample';

interface ImportPreviewProps {
  file: ImportFile;
  mapping: Mapping;
  onMapping: (mapping: Mapping) => void;
  /** What the user says of cells that do not say it themselves. */
  unsaid: Unsaid;
  onUnsaid: (unsaid: Unsaid) => void;
  plan: ImportPlan;
  /** The shortlist as it is. */
  rows: readonly ShortlistRow[];
}

/** Rows that are named one by one; of a file of another kind all are bad. */
const MOST_NAMED = 200;

/** What was understood of a file, before anything is kept: the columns, which can be put right, and the rows. */
export function ImportPreview({ file, mapping, onMapping, unsaid, onUnsaid, plan, rows }: ImportPreviewProps) {
  const { importing: words, brief } = usePageMessages();
  const { m } = useI18n();
  const own = isOwnFile(file.headers);
  const { profiles, bad } = plan;
  const list = useMemo(() => listChanges(profiles, rows), [profiles, rows]);
  // Two columns may have the same head.
  const columns = file.headers.map((header, at) => ({ id: `${at} ${header}`, header, at }));
  return (
    <>
      <p className="muted">{own ? words.own : words.others}</p>
      <details className="mapping" open={!own}>
        <summary>{words.columns}</summary>
        <ul>
          {columns.map(({ id, header, at }) => (
            <li key={id}>
              <label>
                <span>
                  {header || '—'} <small>{file.rows[0]?.[at]?.slice(0, 40)}</small>
                </span>
                <select
                  className="field"
                  value={mapping[at] ?? ''}
                  onChange={({ target }) => {
                    const field = IMPORT_FIELDS.find((one) => one === target.value) ?? null;
                    // A field is one column's: the other gives it up.
                    onMapping(mapping.map((one, index) => (index === at ? field : one === field ? null : one)));
                  }}
                >
                  <option value="">{words.leaveOut}</option>
                  {IMPORT_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {words.fields[field]}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </details>
      {(unsaid.site !== null || bad.some(({ reason }) => reason === 'no-site')) && (
        <SayField
          label={words.site}
          none={words.noSite}
          value={unsaid.site}
          options={PLATFORMS.map((value) => ({ value, text: m.platform[value] }))}
          onChange={(site) => onUnsaid({ ...unsaid, site: PLATFORMS.find((one) => one === site) ?? null })}
        />
      )}
      {(unsaid.currency !== null || bad.some(({ reason }) => reason === 'no-currency')) && (
        <SayField
          label={words.currency}
          none={words.noCurrency}
          value={unsaid.currency}
          options={CURRENCIES.map((value) => ({ value, text: value }))}
          onChange={(currency) => onUnsaid({ ...unsaid, currency })}
        />
      )}
      <p role="status">
        {[words.found(profiles.length), bad.length > 0 && words.bad(bad.length)].filter(Boolean).join(' · ')}
      </p>
      <ImportChanges repeats={plan.repeats} list={list} />
      <ImportSample profiles={profiles} />
      {bad.length > 0 && (
        <ul className="brief-bad">
          {bad.slice(0, MOST_NAMED).map(({ row, text, reason }) => (
            <li key={row}>
              <b>{words.row(row)}</b> {text && <code>{text}</code>}
              {brief.colon}
              {words.reasons[reason]}
            </li>
          ))}
          {bad.length > MOST_NAMED && <li>{words.more(bad.length - MOST_NAMED)}</li>}
        </ul>
      )}
      <p className="muted">{words.rule}</p>
    </>
  );
}
