import { distinctPatterns } from '@ganira/identity/imigongo';
import type { KnownPersonView, RequestView } from '../../rpc/types.ts';
import { useMemo } from 'preact/hooks';
import { Callout } from '../../ui/callout.tsx';
import { patternOf, PatternPicture, patternWords } from '../../ui/pattern.tsx';
import { useNow } from '../../ui/use-now.ts';
import { nameInWords } from '../../words/names.ts';
import { useWords } from '../../words/words.tsx';
import { isChecked, TrustBadge } from '../trust/trust-badge.tsx';

/** What there is to judge a request by: facts alone, and what to look at twice. */
export function Evidence({ request }: { request: RequestView }) {
  const words = useWords();
  const { t, rules } = words;
  const now = useNow();
  const descriptor = patternOf(request.pattern);
  const { introducer } = request.trust;
  return (
    <>
      <PatternPicture descriptor={descriptor} caption={patternWords(words, descriptor)} />
      <p class="request-name foreign">{nameInWords(request.name)}</p>
      <TrustBadge trust={request.trust} />
      <p class="small">{t('request.name-chosen')}</p>
      <Twin request={request} />
      <div class="card request-card-facts">
        <h3>{t('request.how')}</h3>
        <ul>
          {introducer !== undefined && (
            <li>{t('request.introduced', { introducer: nameInWords(introducer) })}</li>
          )}
          <li>{t('request.by-link', { date: rules.date(request.link.createdAt, now) })}</li>
          <li>{t('requests.came', { date: rules.brief(request.receivedAt, now) })}</li>
          <li>{t('request.only-if')}</li>
          <li>{t('request.not-met')}</li>
          <li>{t('request.no-groups')}</li>
        </ul>
      </div>
    </>
  );
}

/** Beside the contact for whom this request could be taken. */
function Twin({ request }: { request: RequestView }) {
  const known = request.claimed ?? request.lookalike;
  return known === undefined ? null : <BesideKnown request={request} known={known} />;
}

function BesideKnown({ request, known }: { request: RequestView; known: KnownPersonView }) {
  const { t } = useWords();
  const [asking, other] = useMemo(
    () => distinctPatterns(patternOf(request.pattern), patternOf(known.pattern)),
    [request.pattern, known.pattern],
  );
  const name = nameInWords(known.name);
  const title = isChecked(known.trust) ? t('request.not-checked-one') : t('request.not-known-one');
  return (
    <Callout tone="warn" icon="alert" title={title}>
      <p>
        {request.claimed === undefined ? t('request.lookalike', { name }) : t('request.claimed', { name })}
      </p>
      <p>{t('request.perhaps-anew', { name })}</p>
      <div class="request-twins">
        <PatternPicture descriptor={asking} caption={t('request.this-one')} />
        <PatternPicture descriptor={other} caption={t('request.known-one')} />
      </div>
    </Callout>
  );
}
