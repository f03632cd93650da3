import type { ImigongoDescriptor } from '@ganira/identity/imigongo';
import { markDescriptor } from './mark-descriptor.ts';
import { Pattern } from './pattern.tsx';

/** The mark of the product: an imigongo lattice. */
export function Mark({ descriptor = markDescriptor }: { descriptor?: ImigongoDescriptor }) {
  return (
    <span class="mark" aria-hidden="true">
      <Pattern descriptor={descriptor} />
    </span>
  );
}
