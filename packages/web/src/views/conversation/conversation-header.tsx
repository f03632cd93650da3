import type { ConversationView } from '../../rpc/types.ts';
import { fragmentOf } from '../../routes.ts';
import { IconLink } from '../../ui/button.tsx';
import { Avatar } from '../../ui/pattern.tsx';
import { useWords } from '../../words/words.tsx';
import { WhoCanRead } from './who-can-read.tsx';

export interface ConversationHeaderProps {
  view: ConversationView;
  name: string;
  isAboutOpen: boolean;
  isTyping: boolean;
}

export function ConversationHeader({ view, name, isAboutOpen, isTyping }: ConversationHeaderProps) {
  const { t } = useWords();
  const { conversationId } = view;
  const about = fragmentOf({
    name: 'conversation',
    conversationId,
    part: isAboutOpen ? 'messages' : 'about',
  });
  return (
    <header class="talk-header">
      <IconLink icon="back" label={t('nav.back-to-chats')} href="#chats" class="only-narrow" />
      <Avatar pattern={view.pattern} name={view.name} size="small" />
      <div class="talk-title">
        <h1 class="cut">
          <span class="foreign">{name}</span>
        </h1>
        {isTyping ? (
          <p class="small talk-typing">{t('conversation.typing')}</p>
        ) : (
          <WhoCanRead view={view} name={name} />
        )}
      </div>
      <IconLink
        icon="info"
        label={isAboutOpen ? t('about.close') : t('about.open', { name })}
        href={about}
        class={isAboutOpen ? 'icon-current' : ''}
      />
    </header>
  );
}
