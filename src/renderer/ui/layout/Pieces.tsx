import type { Piece } from '../../../shared/text/word-difference.ts';

interface PiecesProps {
  pieces: readonly Piece[];
  as: 'ins' | 'del';
  className: string;
}

/** Marked by strokes as well as by colour; with no class nothing is marked, it is all new. */
export function Pieces({ pieces, as: Mark, className }: PiecesProps) {
  let at = 0;
  return pieces.map(({ text, changed }) => {
    at += text.length;
    return changed && className !== '' ? (
      <Mark key={at} className={className}>
        {text}
      </Mark>
    ) : (
      <span key={at}>{text}</span>
    );
  });
}
