import { useState } from 'preact/hooks';
import { useWords } from '../../words/words.tsx';
import { useLinks } from './use-links.ts';

export interface MessageTextProps {
  id: string;
  text: string;
  /** Addresses from people who aren't contacts stay text. */
  canFollowLinks: boolean;
}

/** What is shown of a very long text before somebody asks for all of it. */
const glance = 3_000;

export function MessageText({ id, text, canFollowLinks }: MessageTextProps) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole || text.length <= glance ? text : `${text.slice(0, glance)}…`;
  const parts = useLinks(shown);
  return (
    <>
      <span class="message-text foreign" id={id} dir="auto">
        {parts.map((part, i) =>
          part.kind === 'text' ? (
            part.text
          ) : canFollowLinks ? (
            <a key={i} href={part.href} target="_blank" rel="noopener noreferrer">
              {part.text}
            </a>
          ) : (
            <span key={i} class="message-inert">
              {part.text}
            </span>
          ),
        )}
      </span>
      {shown !== text && (
        <button type="button" class="text-link message-all" onClick={() => setWhole(true)}>
          {t('message.show-all')}
        </button>
      )}
    </>
  );
}
