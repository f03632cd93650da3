import { useState } from 'preact/hooks';
import { useApp } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useWords } from '../../words/words.tsx';
import { ConfirmForm } from './confirm-form.tsx';

/** All that is here, as files that anybody can read: asks for the password again, or for a passkey. */
export function ExportCard() {
  const { session, announce } = useApp();
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const save = async (shown: { password?: string }): Promise<void> => {
    const { archive, fileName, messages } = await session.api.exportData({
      ...shown,
      labels: { language, title: t('export.title'), warning: t('export.warning'), you: t('export.you') },
    });
    saveFile(fileName, new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
    setOpen(false);
    announce(t('export.done', { count: messages }));
  };
  return (
    <section class="card">
      <h2>{t('export.title')}</h2>
      <p class="small">{t('export.words')}</p>
      <p class="small">{t('export.warning')}</p>
      {isOpen ? (
        <ConfirmForm place="card-form" purpose="export" action={t('export.save')} onConfirmed={save} />
      ) : (
        <Button onPress={() => setOpen(true)}>{t('export.begin')}</Button>
      )}
    </section>
  );
}
