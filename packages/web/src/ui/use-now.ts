import { useEffect, useState } from 'preact/hooks';

/** The present minute: what is shown as "today" turns into "yesterday" by itself. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
