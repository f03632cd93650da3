import { mlsExporter } from 'ts-mls';
import { CryptoError } from '../errors.ts';
import type { EngineContext } from './engine-context.ts';
import type { ExportOptions } from './group-types.ts';
import { groupLimits } from './group-limits.ts';
import { openState, type GroupState } from './group-state.ts';
import { blameOurselves } from './library-errors.ts';

/** RFC 9420 section 8.5. */
export async function exportSecret(
  context: EngineContext,
  state: GroupState,
  options: ExportOptions,
): Promise<Uint8Array> {
  const { label, context: exporterContext, length } = options;
  if (!Number.isInteger(length) || length < 1 || length > groupLimits.exportedSecret) {
    throw new CryptoError(
      'usage',
      `exported secret of ${length} bytes, expected 1 to ${groupLimits.exportedSecret}`,
    );
  }
  const { exporterSecret } = openState(state).keySchedule;
  return blameOurselves(() =>
    mlsExporter(exporterSecret, label, exporterContext.slice(), length, context.suite),
  );
}
