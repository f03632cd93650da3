import { useState } from 'preact/hooks';
import { useWords } from '../../words/words.tsx';
import '../people/people.css';
import { SecurityDelete } from './security-delete.tsx';
import { SecurityEvents } from './security-events.tsx';
import { SecurityFactor } from './security-factor.tsx';
import './security.css';
import { SecurityPasskeys } from './security-passkeys.tsx';
import { SecurityPassword } from './security-password.tsx';
import { SecuritySessions } from './security-sessions.tsx';

/** How one gets into this account, who is in, and what happened to it. */
export function SecurityPage() {
  const { t } = useWords();
  // What is changed above is noted below.
  const [changes, setChanges] = useState(0);
  const onChanged = (): void => setChanges((count) => count + 1);
  return (
    <>
      <p class="pane-lead">{t('security.lead')}</p>
      <SecurityPassword onChanged={onChanged} />
      <SecurityFactor onChanged={onChanged} />
      <SecurityPasskeys onChanged={onChanged} />
      <SecuritySessions key={`sessions-${changes}`} onChanged={onChanged} />
      <SecurityEvents key={`events-${changes}`} />
      <SecurityDelete />
    </>
  );
}
