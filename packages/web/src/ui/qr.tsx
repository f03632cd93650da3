import { useEffect, useState } from 'preact/hooks';
import './qr.css';

export interface QrProps {
  text: string;
  /** What scanning it leads to. */
  label: string;
}

/** Drawn as one path, dark on white in both themes: cameras want it so. */
export function Qr({ text, label }: QrProps) {
  const [drawing, setDrawing] = useState<{ side: number; path: string }>();

  useEffect(() => {
    let isWanted = true;
    void import('./qr-path.ts').then(({ qrPath }) => {
      if (isWanted) setDrawing(qrPath(text));
    });
    return () => {
      isWanted = false;
    };
  }, [text]);

  return (
    <div class="qr" role="img" aria-label={label}>
      {drawing !== undefined && (
        <svg
          viewBox={`-2 -2 ${drawing.side + 4} ${drawing.side + 4}`}
          shape-rendering="crispEdges"
          aria-hidden="true"
        >
          <path d={drawing.path} fill="#1d1a16" />
        </svg>
      )}
    </div>
  );
}
