/** Why there is no picture: the person or the browser said no, there is no camera, another program has it, or the page came over plain http. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'insecure';

export type CameraStart = { stream: MediaStream } | { problem: CameraProblem };

/** Errors of getUserMedia by their names (Media Capture and Streams, section 10.2). */
const problems: Record<string, CameraProblem> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera on the back of a phone where there is one. Asks the person, who may say no. */
export async function startCamera(
  devices: Pick<MediaDevices, 'getUserMedia'> | undefined,
): Promise<CameraStart> {
  if (devices === undefined) return { problem: 'insecure' };
  try {
    const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1_280 }, height: { ideal: 720 } };
    return { stream: await devices.getUserMedia({ video, audio: false }) };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return { problem: problems[name] ?? 'none' };
  }
}

/** The light of the camera goes out. */
export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
