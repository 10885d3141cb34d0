import { useState } from 'react';
import { usePageMessages } from '@/components/desk/page-messages';

/** Deletes everything, after a second press: there is no way back from this one. */
export function DeleteData({ onDelete }: { onDelete: () => Promise<boolean> }) {
  const { settings } = usePageMessages();
  const [step, setStep] = useState<'idle' | 'sure' | 'done'>('idle');
  return (
    <section className="setting-group" aria-labelledby="your-data">
      <h2 id="your-data" className="h2">
        {settings.data}
      </h2>
      <p className="setting-help">{settings.dataBody}</p>
      {step === 'sure' ? (
        <div role="alertdialog" aria-label={settings.deleteAll}>
          <p>{settings.deleteAllSure}</p>
          <div className="setting-presets">
            <button
              type="button"
              className="btn sm danger"
              onClick={async () => setStep((await onDelete()) ? 'done' : 'idle')}
            >
              {settings.deleteYes}
            </button>
            <button type="button" className="btn sm" onClick={() => setStep('idle')}>
              {settings.keep}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="btn sm danger" onClick={() => setStep('sure')}>
          {settings.deleteAll}
        </button>
      )}
      <p role="status" className="setting-help">
        {step === 'done' ? settings.deleted : ''}
      </p>
    </section>
  );
}
