import type { ConversationView } from '../../rpc/types.ts';
import { fragmentOf } from '../../routes.ts';
import { useSession } from '../../session/app-context.tsx';
import { IconLink, LinkButton } from '../../ui/button.tsx';
import { Avatar, patternOf, patternWords } from '../../ui/pattern.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PaneHeading } from '../shell/pane.tsx';
import { useNow } from '../../ui/use-now.ts';
import { lazyView } from '../../ui/waiting.tsx';
import { useWords } from '../../words/words.tsx';
import { isChecked, TrustBadge, trustIcons } from '../trust/trust-badge.tsx';
import { Introduce } from './introduce.tsx';
import { trustSentence } from '../trust/trust-sentence.ts';

const BlockCard = lazyView<{ accountId: string; name: string; isBlocked: boolean }>(
  async () => (await import('../people/block-card.tsx')).BlockCard,
);

/** About the person: the third column where there is room, else in place of the messages. */
export function AboutPane({ view, name }: { view: ConversationView; name: string }) {
  const words = useWords();
  const { t, rules } = words;
  const now = useNow();
  const { conversationId } = view;
  const isBlocked = view.block === 'blocked';
  const isDoubtful = view.block === 'identity-changed';
  const isSure = isChecked(view.trust.level) && !isDoubtful;
  const contact = useSession().contacts.data.value?.find(({ accountId }) => accountId === view.accountId);
  return (
    <aside class="about" aria-label={t('about.label', { name })}>
      <header class="about-header">
        <IconLink
          icon="close"
          label={t('about.close')}
          href={fragmentOf({ name: 'conversation', conversationId, part: 'messages' })}
        />
      </header>
      <div class="about-who">
        <Avatar pattern={view.pattern} name={view.name} size="huge" />
        <PaneHeading>
          <span class="foreign">{name}</span>
        </PaneHeading>
        {contact !== undefined && (
          <p class="small">{t('about.since', { date: rules.date(contact.since, now) })}</p>
        )}
        <p class="small">{patternWords(words, patternOf(view.pattern))}</p>
        <TrustBadge trust={view.trust} isDoubtful={view.block === 'identity-changed'} />
      </div>
      <section class="card">
        <h2>
          <Icon
            name={isSure ? trustIcons[view.trust.level] : 'alert'}
            size="small"
            class={isSure ? 'is-good' : 'is-warn'}
          />
          {t('code.title')}
        </h2>
        <p class="small">
          {isDoubtful ? t('blocked.identity-changed', { name }) : trustSentence(words, view, { name, now })}
        </p>
        {!isDoubtful && view.doubt !== undefined && (
          <p class="small">
            <Icon name="alert" size="small" class="is-warn" /> {t('doubt.warn-title', { name })}
          </p>
        )}
        <LinkButton href={fragmentOf({ name: 'conversation', conversationId, part: 'code' })}>
          {t('reads.check')}
        </LinkButton>
      </section>
      <section class="card">
        <h2>
          <Icon name="lock" size="small" class="is-good" />
          {t('about.private')}
        </h2>
        <p class="small">{t('about.private-words', { name })}</p>
        {view.devices > 0 && <p class="small">{t('about.devices', { count: view.devices, name })}</p>}
      </section>
      <BlockCard
        key={`block ${view.accountId}`}
        accountId={view.accountId}
        name={name}
        isBlocked={isBlocked}
      />
      {!isBlocked && <Introduce key={view.accountId} accountId={view.accountId} name={name} />}
    </aside>
  );
}
