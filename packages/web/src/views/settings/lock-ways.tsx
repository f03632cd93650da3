import { limits } from '@ganira/protocol/limits';
import { useState } from 'preact/hooks';
import type { LockSettingsView } from '../../rpc/types.ts';
import { useApp } from '../../session/app-context.tsx';
import { makeDevicePasskey } from '../../session/device-passkey.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { errorWords } from '../../ui/error-words.ts';
import { Check } from '../../ui/field.tsx';
import { useWords } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import { CodeDialog, type CodeDialogProps } from './code-dialog.tsx';

interface WayProps {
  settings: LockSettingsView;
}

/** Quicker than the password, and no safer than the server's count of tries. */
export function PinCard({ settings }: WayProps) {
  const { session, announce } = useApp();
  const { t } = useWords();
  return (
    <CodeCard
      paragraphs={[t('pin.words')]}
      choose={t(settings.hasPin ? 'pin.change' : 'pin.set')}
      code={{
        title: t('pin.title'),
        label: t('pin.new'),
        hint: t('pin.hint'),
        repeat: t('pin.repeat'),
        isDigits: true,
        maxLength: limits.pinDigits.most,
        onCode: async (pin) => {
          session.lockSettings.set(await session.api.setPin({ pin }));
          announce(t('pin.done'));
        },
      }}
      remove={t('pin.remove')}
      onRemove={
        settings.hasPin &&
        (async () => {
          session.lockSettings.set(await session.api.removePin());
          announce(t('pin.removed'));
        })
      }
    />
  );
}

/** Where the browser's passkeys can keep a secret. */
export function PasskeyCard({ settings }: WayProps) {
  const { session, announce } = useApp();
  const { t } = useWords();
  const [hasNoPrf, setNoPrf] = useState(false);
  const acting = useAction();
  const add = async (): Promise<void> => {
    setNoPrf(false);
    const made = await makeDevicePasskey(navigator.credentials, location.hostname).catch(refused);
    if (made === undefined) return;
    if (made === 'no-prf') return setNoPrf(true);
    session.lockSettings.set(await session.api.addPasskey(made));
    made.secret.fill(0);
    announce(t('passkey.done'));
  };
  return (
    <section class="card">
      <h2>{t('passkey.title')}</h2>
      <p class="small">{t('passkey.words')}</p>
      {hasNoPrf && (
        <Callout tone="warn" icon="info" role="alert">
          <p>{t('passkey.no-prf')}</p>
        </Callout>
      )}
      <div class="entry-actions">
        {settings.hasPasskey ? (
          <Button
            look="quiet"
            isBusy={acting.isBusy}
            onPress={() =>
              void acting.run(async () => session.lockSettings.set(await session.api.removePasskey()))
            }
          >
            {t('passkey.remove')}
          </Button>
        ) : (
          <Button isBusy={acting.isBusy} onPress={() => void acting.run(add)}>
            {t('passkey.add')}
          </Button>
        )}
      </div>
      <Problem code={acting.code} />
    </section>
  );
}

/** Off by default, with its limits said beside it. */
export function DuressCard({ settings }: WayProps) {
  const { session, announce } = useApp();
  const { t } = useWords();
  return (
    <CodeCard
      paragraphs={[t('duress.words'), t('duress.limits')]}
      choose={t(settings.hasDuressCode ? 'duress.change' : 'duress.set')}
      code={{
        title: t('duress.title'),
        label: t('duress.new'),
        hint: t('duress.hint'),
        repeat: t('duress.repeat'),
        maxLength: limits.passwordCharacters,
        onCode: async (code) => {
          session.lockSettings.set(await session.api.setDuressCode({ code }));
          announce(t('duress.done'));
        },
      }}
      remove={t('duress.remove')}
      onRemove={
        settings.hasDuressCode &&
        (async () => {
          session.lockSettings.set(await session.api.removeDuressCode());
          announce(t('duress.removed'));
        })
      }
    />
  );
}

interface CodeCardProps {
  paragraphs: readonly string[];
  /** On the button that asks for a code. */
  choose: string;
  code: Omit<CodeDialogProps, 'onClose'>;
  remove: string;
  /** False while there is none. */
  onRemove: false | (() => Promise<void>);
}

/** A code that can be set, changed and taken away. */
function CodeCard({ paragraphs, choose, code, remove, onRemove }: CodeCardProps) {
  const [isAsking, setAsking] = useState(false);
  const removing = useAction();
  return (
    <section class="card">
      <h2>{code.title}</h2>
      {paragraphs.map((paragraph) => (
        <p class="small" key={paragraph}>
          {paragraph}
        </p>
      ))}
      <div class="entry-actions">
        <Button onPress={() => setAsking(true)}>{choose}</Button>
        {onRemove !== false && (
          <Button look="quiet" isBusy={removing.isBusy} onPress={() => void removing.run(onRemove)}>
            {remove}
          </Button>
        )}
      </div>
      <Problem code={removing.code} />
      {isAsking && <CodeDialog {...code} onClose={() => setAsking(false)} />}
    </section>
  );
}

export function ShownNameCheck({ settings }: WayProps) {
  const { session } = useApp();
  const { t } = useWords();
  const [code, setCode] = useState<string>();
  const change = async (isShown: boolean): Promise<void> => {
    setCode(undefined);
    session.lockSettings.set({ ...settings, isNameShown: isShown });
    await session.api.showNameWhenLocked({ isShown }).catch(() => setCode('internal'));
    await session.lockSettings.refresh();
  };
  return (
    <section class="card">
      <Check
        label={t('lock.show-name')}
        hint={t('lock.show-name-hint')}
        isChecked={settings.isNameShown}
        onChange={(isShown) => void change(isShown)}
      />
      {code !== undefined && <p role="alert">{errorWords(t, code)}</p>}
    </section>
  );
}

/** They closed the browser's dialog, or it found nothing: nothing happened. */
function refused(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error;
  return undefined;
}
