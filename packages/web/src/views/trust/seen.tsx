import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What has just come about at the top of a page is brought into sight. */
export function Seen({ children }: { children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={ref} class="safety-seen">
      {children}
    </div>
  );
}
