import type { LinkingView } from '../../rpc/types.ts';
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../../session/app-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { nameInWords } from '../../words/names.ts';
import { useWords, type MessageKey, type PlainKey } from '../../words/words.tsx';
import { Problem } from '../people/problem.tsx';
import { useAction } from '../people/use-action.ts';
import './linking.css';

type Comparing = LinkingView & { state: 'comparing' };

/** Digits and pictures, and the one question about them: the same on both devices. */
export function CompareCodes({ linking, isStage = false }: { linking: Comparing; isStage?: boolean }) {
  const Heading = isStage ? 'h1' : 'h2';
  const { api, linking: live } = useSession();
  const { t } = useWords();
  const answering = useAction();
  const title = useRef<HTMLHeadingElement>(null);
  const answer = (isSame: boolean): void =>
    void answering.run(async () => live.set(await api.compareLinking({ isSame })));
  // What was pressed before is gone: a screen reader goes on here.
  useEffect(() => title.current?.focus(), []);

  return (
    <div class="compare">
      <Heading ref={title} tabIndex={-1}>
        {t('linking.compare-title')}
      </Heading>
      <p class="quiet">{t('linking.compare-lead')}</p>
      <p
        class="compare-digits"
        role="img"
        aria-label={`${t('linking.digits')}: ${[...linking.digits].join(' ')}`}
      >
        <span aria-hidden="true">{linking.digits.slice(0, 3)}</span>
        <span aria-hidden="true">{linking.digits.slice(3)}</span>
      </p>
      <ol class="compare-pictures" aria-label={t('linking.pictures')}>
        {linking.pictures.map(({ name, picture }, at) => (
          <li key={at}>
            <span class="compare-picture" aria-hidden="true">
              {picture}
            </span>
            <span>{pictureWord(t, name)}</span>
          </li>
        ))}
      </ol>
      {linking.label !== undefined && linking.label !== '' && (
        <p class="small foreign">{t('linking.label', { label: nameInWords(linking.label) })}</p>
      )}
      <Problem code={answering.code} />
      {linking.isConfirmed ? (
        <Callout tone="good" icon="check" role="status">
          <p>{t('linking.waiting')}</p>
        </Callout>
      ) : (
        <div class="compare-answers">
          <Button look="primary" isWide isBusy={answering.isBusy} onPress={() => answer(true)}>
            {t('linking.same')}
          </Button>
          <Button isWide onPress={() => answer(false)}>
            {t('linking.differ')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A picture that this version has no word for stands alone. */
function pictureWord(t: ReturnType<typeof useWords>['t'], name: string): string {
  return t(`linking.picture.${name}` as MessageKey & PlainKey) ?? '';
}

/** Why it is over. */
export function linkingFailureKey(reason: (LinkingView & { state: 'failed' })['reason']): PlainKey {
  return `linking.failed.${reason}`;
}
