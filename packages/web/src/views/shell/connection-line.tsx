import { useState } from 'preact/hooks';
import type { StatusView } from '../../rpc/types.ts';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { useIsOnline } from '../../ui/use-is-online.ts';
import { lazyView, useIsSlow } from '../../ui/waiting.tsx';
import { useWords, type Translate } from '../../words/words.tsx';
import './connection-line.css';

const SignInAgain = lazyView<{ onClose: () => void }>(
  async () => (await import('./sign-in-again.tsx')).SignInAgain,
);

interface Line {
  tone: 'quiet' | 'warn' | 'bad';
  icon: IconName;
  words: string;
}

/** A quiet line about what isn't as it should be; nothing when all is well. */
export function ConnectionLine() {
  const { t } = useWords();
  const known = useSession().status.data.value;
  const isOnline = useIsOnline();
  // The browser may know before the messenger's next breath finds out.
  const status: StatusView | undefined =
    known !== undefined && !isOnline && known.connection !== 'signed-out' && known.connection !== 'removed'
      ? { ...known, connection: 'offline' }
      : known;
  const line = status === undefined ? undefined : lineOf(status, t);
  return (
    <div class="connection-place" role="status">
      {line !== undefined &&
        (status?.connection === 'connecting' ? <Later line={line} /> : <Shown line={line} />)}
      {status?.connection === 'signed-out' && <SignIn />}
    </div>
  );
}

function lineOf(status: StatusView, t: Translate): Line | undefined {
  if (status.storage === 'full') return { tone: 'bad', icon: 'alert', words: t('status.full') };
  if (status.connection === 'removed') return { tone: 'warn', icon: 'device', words: t('notice.removed') };
  if (status.connection === 'signed-out')
    return { tone: 'warn', icon: 'lock', words: t('status.signed-out') };
  if (status.connection === 'offline') {
    const waiting = status.waiting > 0 ? ` ${t('status.waiting', { count: status.waiting })}` : '';
    return { tone: 'quiet', icon: 'offline', words: `${t('status.offline')}${waiting}` };
  }
  if (status.storage === 'server') return { tone: 'warn', icon: 'alert', words: t('error.server-storage') };
  if (status.clockOffBy !== undefined) return { tone: 'warn', icon: 'clock', words: t('status.clock') };
  if (status.connection === 'connecting')
    return { tone: 'quiet', icon: 'offline', words: t('status.connecting') };
  return undefined;
}

function SignIn() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('sign-in.sign-in')}
      </Button>
      {isOpen && <SignInAgain onClose={() => setOpen(false)} />}
    </>
  );
}

/** Connecting is worth a word only when it takes its time. */
function Later({ line }: { line: Line }) {
  return useIsSlow() ? <Shown line={line} /> : null;
}

function Shown({ line }: { line: Line }) {
  return (
    <p class={`connection-line connection-${line.tone}`}>
      <Icon name={line.icon} size="small" />
      <span>{line.words}</span>
    </p>
  );
}
