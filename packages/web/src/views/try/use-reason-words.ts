import { loadReasonWords, wordLoaders, type KindWithWords, type ReasonWords } from '@ganira/safety/words';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../words/words.tsx';

/** Texts of the reasons of a part, in the language of the page; none until they are loaded. */
export function useReasonWords(kind: string): ReasonWords {
  const { language } = useWords();
  const [words, setWords] = useState<ReasonWords>({});
  useEffect(() => {
    if (hasWords(kind)) void loadReasonWords(kind, language).then(setWords);
  }, [kind, language]);
  return words;
}

function hasWords(kind: string): kind is KindWithWords {
  return kind in wordLoaders;
}
