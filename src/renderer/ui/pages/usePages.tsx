import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Paper } from '../../../shared/documents/model.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { Flow } from './Flow.tsx';
import { laidOutIn } from './measure-layout.ts';
import { type Piece, partsOf, piecesOf } from './pieces.ts';
import {
  BEGINNING,
  type Sheet,
  type SheetPosition,
  settledSheets,
  unchangedPages,
  whereToGoOn,
} from './sheets.ts';

/** How many pieces are laid out in one go: a few pages, so that no frame of the window is held up. */
const SLICE = 40;

/** The pages of a paper as far as they are known. */
interface Known {
  readonly paper: Paper;
  readonly profile: Profile;
  readonly pieces: readonly Piece[];
  readonly sheets: readonly Sheet[];
  readonly ended: boolean;
  /** What is laid out next, once the window had time for other things. */
  readonly slice: { readonly first: SheetPosition; readonly count: number; readonly ready: boolean };
}

export interface PagesFound {
  readonly pieces: readonly Piece[];
  readonly sheets: readonly Sheet[];
  /** Whether these are all. */
  readonly ended: boolean;
  /** The text that is being laid out, to be put where nobody sees it. */
  readonly probe: ReactNode;
}

/**
 * Finds which pieces of a paper are on which page by having the browser lay the text out, out of sight and slice by
 * slice. After a change, the pages before it stay, and those it is on are there with the next picture.
 *
 * @param profile the one the paper is laid out by.
 */
export function usePages(paper: Paper, profile: Profile): PagesFound {
  const [known, setKnown] = useState(() => beginning(paper, profile, false));
  if (known.paper !== paper || known.profile !== profile) setKnown(goingOn(known, paper, profile));
  const flow = useRef<HTMLDivElement>(null);
  const { pieces, sheets, ended, slice } = known;

  useLayoutEffect(() => {
    if (flow.current !== null) setKnown(extended(known, flow.current));
  }, [known]);

  useEffect(() => {
    if (ended || slice.ready) return;
    const next = setTimeout(() => setKnown({ ...known, slice: { ...slice, ready: true } }));
    return () => clearTimeout(next);
  }, [known, ended, slice]);

  const { first, count } = slice;
  const parts = useMemo(
    () => partsOf(paper.blocks, pieces, first.piece, first.piece + count),
    [paper, pieces, first, count],
  );
  const probe =
    ended || !slice.ready ? null : (
      <Flow key={first.piece} ref={flow} parts={parts} first={first} page={first.page} profile={profile} />
    );
  return { pieces, sheets, ended, probe };
}

function beginning(paper: Paper, profile: Profile, ready: boolean): Known {
  const slice = { first: BEGINNING, count: SLICE, ready };
  return { paper, profile, pieces: piecesOf(paper.blocks), sheets: [], ended: false, slice };
}

/** The same after the paper changed. */
function goingOn(known: Known, paper: Paper, profile: Profile): Known {
  const kept =
    known.profile === profile
      ? unchangedPages(known.sheets, known.pieces, known.paper.blocks, paper.blocks)
      : 0;
  const first = known.sheets[kept]?.first;
  if (first === undefined) return beginning(paper, profile, true);
  const slice = { first, count: SLICE, ready: true };
  return {
    paper,
    profile,
    pieces: piecesOf(paper.blocks),
    sheets: known.sheets.slice(0, kept),
    ended: false,
    slice,
  };
}

/** The same with what the slice that was just laid out tells. */
function extended(known: Known, flow: HTMLElement): Known {
  const { profile, pieces, sheets, slice } = known;
  const { first, count } = slice;
  const ended = first.piece + count >= pieces.length;
  const laidOut = laidOutIn(flow, first, profile);
  const all = [...sheets, ...settledSheets(laidOut, sheets.length, ended)];
  // Where a slice did not fill a page, the next one is to be longer.
  const next =
    all.length === sheets.length
      ? { first, count: count * 2, ready: false }
      : { first: whereToGoOn(laidOut, all.length), count: SLICE, ready: false };
  return { ...known, sheets: all, ended, slice: next };
}
