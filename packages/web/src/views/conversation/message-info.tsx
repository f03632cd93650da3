import type { MessageView } from '../../rpc/types.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/words.tsx';

/** When it was written, when it came, where it is. */
export function MessageInfo({
  message,
  name,
  onClose,
}: {
  message: MessageView;
  name: string;
  onClose: () => void;
}) {
  const { t, rules } = useWords();
  const { isOwn, status } = message;
  return (
    <Dialog title={t('info.title')} onClose={onClose}>
      <dl class="facts">
        <div>
          <dt>{t('info.from')}</dt>
          <dd class="foreign">{isOwn ? t('message.you') : name}</dd>
        </div>
        <div>
          <dt>{t('info.written')}</dt>
          <dd>{rules.full(message.sentAt)}</dd>
        </div>
        {!isOwn && (
          <div>
            <dt>{t('info.came')}</dt>
            <dd>{rules.full(message.receivedAt)}</dd>
          </div>
        )}
        {status !== undefined && (
          <div>
            <dt>{t('info.status')}</dt>
            <dd>
              {t(`message.status.${status}`)}
              <span class="note">{t(`info.${status}`, { name })}</span>
            </dd>
          </div>
        )}
      </dl>
    </Dialog>
  );
}
